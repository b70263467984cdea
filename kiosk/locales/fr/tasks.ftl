# Ce que l’accueil a à faire, et un numéro qui a répondu STOP.

tasks-title = À faire
tasks-what = Quoi
tasks-since = Depuis
tasks-done = C’est fait
tasks-kind-stopped = Le téléphone a répondu STOP. La personne ne reçoit plus de SMS. Demandez-lui si elle en veut encore.
tasks-kind-incident = Le téléphone a dit NON après une remise. Le lien est arrêté. Demandez à la personne ce qui s’est passé.
help-phone-stopped = Ce numéro a répondu STOP le { $day }. Il ne reçoit plus de SMS. La personne en veut encore ? Ajoutez-le de nouveau.
