# Text messages. One segment (134 units in UCS-2), the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: کوډ { $code }. { $who } ته تر { $until } پورې { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 } ورکول. که یې منئ: OUI { $code } ولېږئ. که نه: NON
sms-card-code = { $start }: د لست کوډ { $number }. { $who } ته تر { $until } پورې { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 } ورکول. که یې منئ: OUI او دا کوډ. که نه: NON
sms-receipt = { $start }: سندونه { $who } ته ورکړل شول. تاسو نه وئ؟ د استقبال مېز ته لاړ شئ.

# Replies to an SMS that we could not act on.
sms-help = { $start }: د هو لپاره OUI او کوډ ولېږئ. د نه لپاره NON ولېږئ. د مرستې لپاره د استقبال مېز ته لاړ شئ.
sms-late = { $start }: دا کوډ نور کار نه کوي. د سند ورکولو لپاره، په ماشین کې بیا پیل وکړئ.
sms-wrong-code = { $start }: دا کوډ سم نه دی. { $left ->
    [one] 1 هڅه پاتې ده.
   *[other] { $left } هڅې پاتې دي.
 }

# Codes that show that the phone is at hand.
sms-proof-phone = { $start }: کوډ { $code } د دې شمېرې ساتلو لپاره. یوازې د استقبال مېز ته یې ووایئ. تاسو نه یاست؟ هېڅ مه کوئ.
sms-proof-pin = { $start }: کوډ { $code } په ماشین کې د نوي پټ کوډ لپاره. هېچا ته یې مه وایئ. تاسو نه یاست؟ BLOQUER ولېږئ
sms-proof-card = { $start }: کوډ { $code } په ماشین کې د نوي کارت لپاره. هېچا ته یې مه وایئ. تاسو نه یاست؟ BLOQUER ولېږئ

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: یو نوی کارت جوړ شو. زوړ کارت کار نه کوي. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-card-lifted = { $start }: یو قلف کارت بیا کار کوي. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-card-blocked = { $start }: له غلطو کوډونو وروسته یو کارت قلف شو. د استقبال مېز ته لاړ شئ.
sms-notice-reserve-made = { $start }: یو احتیاطي کارت جوړ شو. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-reserve-used = { $start }: احتیاطي کارت وکارول شو. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-pin-renewed = { $start }: په ماشین کې نوی پټ کوډ واخیستل شو. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-phone-bound = { $start }: د ټلیفون شمېره صندوق ته زیاته شوه. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-phone-removed = { $start }: دا شمېره نور د صندوق نه ده. تاسو نه وئ؟ د استقبال مېز ته لاړ شئ.
sms-notice-device-added = { $start }: د کوډ یوه دستګاه زیاته شوه. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-device-removed = { $start }: د کوډ یوه دستګاه لرې شوه. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-level-changed = { $start }: د یوه صندوق ساتنه بدله شوه. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-recovery-started = { $start }: دوه کارکوونکي نوی کارت او پټ کوډ جوړوي. د نه ویلو لپاره تر 3 ورځو وخت لرئ. تاسو نه یاست؟ NON ولېږئ
sms-notice-recovery-finished = { $start }: دوو کارکوونکو نوی کارت جوړ کړ. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-recovery-stopped = { $start }: هر څه ودرېدل. نوی کارت جوړ نه شو. پوښتنه لرئ؟ د استقبال مېز ته لاړ شئ.
sms-notice-safe-locked = { $start }: یو صندوق قلف شو. هېڅ شی نه خلاصېږي. د قلف خلاصولو لپاره د استقبال مېز ته لاړ شئ.
sms-notice-safe-unlocked = { $start }: د یوه صندوق قلف خلاص شو. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-closed = { $start }: یو صندوق د تل لپاره پاک شو.
sms-notice-card-stopped = { $start }: یو کارت باطل شو، نور هېڅ شی نه خلاصوي. پوښتنه لرئ؟ د استقبال مېز ته لاړ شئ.
sms-notice-card_codes-made = { $start }: د کوډونو لست چاپ شو. زوړ لست کار نه کوي. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
sms-notice-card_codes-stopped = { $start }: د کوډونو لست نور کار نه کوي. تاسو نه وئ؟ BLOQUER ولېږئ یا د استقبال مېز ته لاړ شئ.
