# The SMS. One segment, the code in the first 60 characters, no link for the holder.

sms-start = Consigne
sms-code = { $start }: ኮድ { $code }፣ ን { $who } ክሳብ { $until } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ንምሃብ። እንተ ተሰማሚዕኩም OUI { $code } ጽሓፉ። እንተ ዘይኮነ NON
sms-card-code = { $start }: ካብ ዝርዝርኩም ኮድ { $number }፣ ን { $who } ክሳብ { $until } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ንምሃብ። እንተ ተሰማሚዕኩም OUI ምስቲ ኮድ ጽሓፉ። እንተ ዘይኮነ NON
sms-receipt = { $start }: ን { $who } ተዋሂቡ። ንስኹም እንተ ዘይኮንኩም፣ ናብ መቐበሊ ጋሻ ኪዱ።

# Answers to an SMS that we could not follow.
sms-help = { $start }: እወ ንምባል OUI ምስ ኮድ ጽሓፉ። ኣይፋል ንምባል NON ጽሓፉ። ንሓገዝ ናብ መቐበሊ ጋሻ ኪዱ።
sms-late = { $start }: እዚ ኮድ ድሕሪ ሕጂ ኣይሰርሕን። ወረቐት ንምሃብ ኣብ ማሽን ከም ብሓድሽ ጀምሩ።
sms-wrong-code = { $start }: እቲ ኮድ ልክዕ ኣይኮነን። { $left ->
    [one] { $left } ፈተነ ተሪፉ ኣሎ።
   *[other] { $left } ፈተነታት ተሪፎም ኣለዉ።
 }

# Codes that show that the phone is there.
sms-proof-phone = { $start }: ኮድ { $code }፣ እዚ ቁጽሪ ንምዕቃብ። ንመቐበሊ ጋሻ ጥራይ ንገሩ። ንስኹም እንተ ዘይኮንኩም፣ ዋላ ሓንቲ ኣይትግበሩ።
sms-proof-pin = { $start }: ኮድ { $code }፣ ኣብ ማሽን ሓድሽ ምስጢራዊ ኮድ ንምርካብ። ንማንም ኣይትንገሩ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ
sms-proof-card = { $start }: ኮድ { $code }፣ ኣብ ማሽን ሓድሽ ካርድ ንምርካብ። ንማንም ኣይትንገሩ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: ሓድሽ ካርድ ተሰሪሑ። ናይ ቀደም ኣይሰርሕን። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-card-lifted = { $start }: ዝተቖለፈ ካርድ ተኸፊቱ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-card-blocked = { $start }: ብግጉይ ኮዳት ሓደ ካርድ ተቖሊፉ። ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-reserve-made = { $start }: ተጠባባቒ ካርድ ተሰሪሑ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-reserve-used = { $start }: ብተጠባባቒ ካርድ ተኣትዩ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-pin-renewed = { $start }: ኣብ ማሽን ምስጢራዊ ኮድ ተቐይሩ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-phone-bound = { $start }: ኣብ ሳንዱቕ ቁጽሪ ስልኪ ተወሲኹ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-phone-removed = { $start }: እዚ ቁጽሪ ካብ ሳንዱቕ ተደምሲሱ። ንስኹም እንተ ዘይኮንኩም፣ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-device-added = { $start }: ናይ ኮድ መሳርሒ ተወሲኹ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-device-removed = { $start }: ናይ ኮድ መሳርሒ ተኣልዩ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-level-changed = { $start }: ሓለዋ ናይ ሓደ ሳንዱቕ ተቐይሩ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-recovery-started = { $start }: ክልተ ሰራሕተኛታት ሓድሽ ካርድን ኮድን ክሰርሑ እዮም። ንስኹም እንተ ዘይኮንኩም፣ ኣብ ውሽጢ 3 መዓልቲ NON ጽሓፉ
sms-notice-recovery-finished = { $start }: ክልተ ሰራሕተኛታት ሓድሽ ካርድ ሰሪሖም። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-recovery-stopped = { $start }: ኩሉ ደው ኢሉ። ሓድሽ ካርድ ኣይተሰርሐን። ሕቶ እንተ ኣለኩም፣ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-safe-locked = { $start }: ሓደ ሳንዱቕ ተቖሊፉ። ዝኽፈት ነገር የለን። ንምኽፋቱ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-safe-unlocked = { $start }: ዝተቖለፈ ሳንዱቕ ተኸፊቱ። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-closed = { $start }: ሓደ ሳንዱቕ ንሓዋሩ ተደምሲሱ።
sms-notice-card-stopped = { $start }: ሓደ ካርድ ተሰሪዙ፣ ዋላ ሓንቲ ኣይከፍትን። ሕቶ እንተ ኣለኩም፣ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-card_codes-made = { $start }: ሓድሽ ዝርዝር ኮዳት ተሓቲሙ። ናይ ቀደም ኣይሰርሕን። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
sms-notice-card_codes-stopped = { $start }: ዝርዝር ኮዳት ድሕሪ ሕጂ ኣይሰርሕን። ንስኹም እንተ ዘይኮንኩም፣ BLOQUER ጽሓፉ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
