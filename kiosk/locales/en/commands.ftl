# What an SMS answers to a word of the person. One segment; the beginning says who sends it.

sms-commands = { $start }: reply YES and the code, or NO. REQUESTS: what waits. WHO: who looked. LOCK: shut everything. STOP: no more texts.
sms-pending = { $start }: { $count ->
    [one] 1 request waits: { $who } until { $until }.
   *[other] { $count } requests wait. The first: { $who } until { $until }.
 } Reply YES and the code you got, or NO.
sms-refused = { $start }: that is a no. Nothing is given.
sms-nothing-asked = { $start }: nothing waits for your answer. To stop what is given, go to the kiosk.
sms-taken-back = { $start }: it is stopped. The link opens no more. Come to the front desk: we help you find out.
sms-locked-already = { $start }: it is locked already. To unlock it, go to the front desk.
sms-looked = { $start }: others have looked: { $count ->
    [one] once
   *[other] { $count } times
 } in 30 days, last on { $last }. The kiosk says who.
sms-looked-nobody = { $start }: nobody but you has looked in 30 days.
sms-looked-elsewhere = { $start }: to know who looked, ask at the kiosk.
sms-notice-phone-stopped = { $start }: you will get no more texts. To get them again, go to the front desk or the kiosk.
