# La machine d’une borne, vue par les agents.

device-command = Sur la machine de la borne, tapez cette commande :
device-command-then = La borne s’ouvre toute seule. S’il y avait une autre machine, elle ne marche plus.
device-renew = Nouveau code
device-refused-agents = Agents : éteignez la machine, puis rallumez-la. Si rien ne change, tapez-y un nouveau code (bureau, Bornes).

# Vue la dernière fois
device-seen-now = à l’instant
device-seen-minutes = il y a { $count } min
device-seen-hours = il y a { $count } h
device-seen-date = { $date }
device-silent-minutes = Pas vue depuis { $count } min
device-silent-hours = Pas vue depuis { $count } h
device-silent-date = Pas vue depuis { $date }
