# What the desk has to do, and a number that answered STOP.

tasks-title = To do
tasks-what = What
tasks-since = Since
tasks-done = Done
tasks-kind-stopped = The phone answered STOP. The person gets no texts any more. Ask whether they are still wanted.
tasks-kind-incident = The phone said NO after papers were given. The link is stopped. Ask the person what has happened.
help-phone-stopped = This number answered STOP on { $day }. It gets no texts any more. Are they wanted again? Add it once more.
