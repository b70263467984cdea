# What an SMS answers to a word of the person. One segment; the beginning says who writes.

sms-commands = { $start }: OUI ምስ ኮድ፣ ወይ NON ጽሓፉ። DEMANDES: ዝጽበ ሕቶ። QUI: መን ርእይዎ። BLOQUER: ኩሉ ቆልፉ። STOP: SMS ደው ኣብሉ።
sms-pending = { $start }: { $count ->
    [one] { $count } ሕቶ ይጽበ: { $who }፣ ክሳብ { $until }።
   *[other] { $count } ሕቶታት ይጽበዩ። ቀዳማይ: { $who }፣ ክሳብ { $until }።
 } OUI ምስ ዝመጸኩም ኮድ፣ ወይ NON ጽሓፉ።
sms-refused = { $start }: ኣይፋል ኢልኩም። ዝተዋህበ የለን።
sms-nothing-asked = { $start }: መልስኹም ዝጽበ ሕቶ የለን። ዝተዋህበ ደው ከተብሉ ናብ ማሽን ኪዱ።
sms-taken-back = { $start }: ደው ኢሉ። እቲ ሊንክ ድሕሪ ሕጂ ኣይክፈትን። ናብ መቐበሊ ጋሻ ንዑ፣ ክንገልጸልኩም ኢና።
sms-locked-already = { $start }: ድሮ ተቖሊፉ እዩ። ንምኽፋቱ ናብ መቐበሊ ጋሻ ኪዱ።
sms-looked = { $start }: ካልኦት ኣብ 30 መዓልቲ { $count } ግዜ ርእዮም፣ ናይ መወዳእታ { $last }። መን ምዃኖም ኣብ ማሽን ርኣዩ።
sms-looked-nobody = { $start }: ኣብ 30 መዓልቲ ካልእ ሰብ ኣይረኣየን።
sms-looked-elsewhere = { $start }: መን ከም ዝረኣየ ንምፍላጥ፣ ናብ ማሽን ኪዱ።
sms-notice-phone-stopped = { $start }: ድሕሪ ሕጂ SMS ኣይክትቅበሉን ኢኹም። ደጊምኩም ክትቅበሉ፣ ናብ መቐበሊ ጋሻ ወይ ናብ ማሽን ኪዱ።
