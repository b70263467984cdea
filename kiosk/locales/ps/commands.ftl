# What an SMS answers to a word of the person. One segment; the beginning says who sends it.

sms-commands = { $start }: OUI او کوډ، یا NON ولېږئ. DEMANDES: غوښتنې. QUI: چا لیدلي. BLOQUER: هر څه قلفول. STOP: نور پیغام نه.
sms-pending = { $start }: { $count ->
    [one] 1 غوښتنه په تمه ده: { $who } تر { $until } پورې.
   *[other] { $count } غوښتنې په تمه دي. لومړۍ: { $who } تر { $until } پورې.
 } OUI او خپل کوډ، یا NON ولېږئ.
sms-refused = { $start }: تاسو نه وویل. هېڅ سند ورنه کړل شو.
sms-nothing-asked = { $start }: هېڅ شی ستاسو ځواب ته په تمه نه دی. د ورکړو سندونو بندولو لپاره ماشین ته لاړ شئ.
sms-taken-back = { $start }: بند شو. لینک نور نه خلاصېږي. د استقبال مېز ته راشئ: مرسته کوو چې پوه شئ.
sms-locked-already = { $start }: له مخکې قلف دی. د قلف خلاصولو لپاره د استقبال مېز ته لاړ شئ.
sms-looked = { $start }: نورو په 30 ورځو کې { $count } ځله لیدلي، وروستی ځل { $last }. نور معلومات په ماشین کې دي.
sms-looked-nobody = { $start }: په 30 ورځو کې بل چا نه دي لیدلي.
sms-looked-elsewhere = { $start }: غواړئ پوه شئ چې چا لیدلي؟ ماشین ته لاړ شئ.
sms-notice-phone-stopped = { $start }: نور به پیغام نه اخلئ. که یې بیا غواړئ، د استقبال مېز یا ماشین ته لاړ شئ.
