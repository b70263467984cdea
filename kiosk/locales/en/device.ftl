# A kiosk's machine, as agents see it.

device-command = On the kiosk's machine, type this command:
device-command-then = The kiosk opens by itself. If there was another machine, it stops working.
device-renew = New code
device-refused-agents = Agents: switch the machine off and on again. If nothing changes, type a new code there (desk, Kiosks).

# Last seen
device-seen-now = just now
device-seen-minutes = { $count } min ago
device-seen-hours = { $count } h ago
device-seen-date = { $date }
device-silent-minutes = Not seen for { $count } min
device-silent-hours = Not seen for { $count } h
device-silent-date = Not seen since { $date }
