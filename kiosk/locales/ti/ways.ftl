# Coming back into one's safe: code forgotten, card lost, reserve card, settings.

kiosk-wait-title = ብዙሕ ግዜ ተፈቲኑ።
kiosk-wait-text = 10 ደቓይቕ ተጸበዩ። ወይ ናብ መቐበሊ ጋሻ ኪዱ።
kiosk-card-locked = እዚ ሳንዱቕ ተቖሊፉ እዩ። ናብ መቐበሊ ጋሻ ኪዱ።
kiosk-card-reserve = ተጠባባቒ ካርድኩም ኣርእዩ።

## The code is forgotten, the card is there
kiosk-ways-forgotten = ኮድኩም ረሲዕኩም ዲኹም?
kiosk-ways-blocked = ካርድ ተቖሊፉ። ኮድ ረሲዕኩም ዲኹም?
kiosk-ways-over = ናይዚ ኮድ ግዜ ሓሊፉ። ከም ብሓድሽ ጀምሩ።
kiosk-ways-often = ኮዳት በዚሑ። 10 ደቓይቕ ተጸበዩ።
kiosk-ways-phone = ኮድ ብSMS
kiosk-ways-device = ናይ ኮድ መሳርሒ ኣለኒ
kiosk-ways-approved = ሓደ ሰራሕተኛ ሓጊዙኒ
kiosk-ways-agent = ወይ ኣብ መቐበሊ ጋሻ ንሰራሕተኛ ሕተቱ።
kiosk-ways-agent-only = ናብ መቐበሊ ጋሻ ኪዱ። ሓደ ሰራሕተኛ ይሕግዘኩም። ድሕሪኡ ናብዚ ተመለሱ።
kiosk-ways-reserve = ተጠባባቒ ካርደይ
kiosk-ways-none = ናብ መቐበሊ ጋሻ ኪዱ። እንታይ ከም እትገብሩ ንነግረኩም።
kiosk-ways-code-sms = ብSMS ዝመጸኩም ኮድ ጽሓፉ።
kiosk-ways-code-device = ኮድ ናይ መሳርሒኹም ጽሓፉ።
kiosk-ways-code-both = ናይ SMS ወይ ናይ መሳርሒ ኮድ ጽሓፉ።

## The card is lost, the code is there
kiosk-lost-pin-known = ምስጢራዊ ኮደይ ኣለኒ
kiosk-lost-nothing = ካርድ ይኹን ኮድ የብለይን
kiosk-lost-number = ቁጽሪ ስልክኹም ወይ ቁጽሪ ሳንዱቕኩም ጽሓፉ።
kiosk-lost-number-text = ንስልኪ 10 ኣሃዛት፣ ንሳንዱቕ 8።
kiosk-lost-number-wrong = እዚ ቁጽሪ ልክዕ ኣይኮነን። ነፍሲ ወከፍ ኣሃዝ ርኣዩ።
kiosk-lost-code = ዝመጸኩም ኮድ ጽሓፉ።
kiosk-lost-code-text = ብSMS፣ ወይ ኣብ መሳርሒኹም። ድሕሪ 2 ደቓይቕ እንተ ዘይመጺኡ፣ ናብ መቐበሊ ጋሻ ኪዱ።
kiosk-lost-pin = ምስጢራዊ ኮድኩም ጽሓፉ።

## Printing a card
kiosk-print = ሕተሙ
kiosk-print-going = እታ ማሕተሚት ትሰርሕ ኣላ። ነቲ ወረቐት ተጸበዩ።
kiosk-print-done = ተሓቲሙ
kiosk-print-card = ካርድኩም ሕተሙ።
kiosk-print-card-text = እቲ ናይ ቀደም ካርድ ድሕሪ ሕጂ ኣይሰርሕን።
kiosk-print-card-done = ካርደይ ሒዘ ኣለኹ
kiosk-print-reserve = ተጠባባቒ ካርድኩም ሕተሙ።
kiosk-print-reserve-text = ኣብ ቡስታ ኣእትውዎ። ነታ ቡስታ ዕጸውዋ። ንእትኣምንዎ ሰብ ሃብዋ።

## The reserve card is shown
kiosk-reserve-title = እዚ ተጠባባቒ ካርድ እዩ። ክትጥቀሙሉ ትደልዩ ዲኹም?
kiosk-reserve-text = ካርድኩም ይኸውን። እቲ ናይ ቀደም ካርድ ኣይሰርሕን። ሓድሽ ኮድ ትረኽቡ።
kiosk-reserve-yes = እወ
kiosk-reserve-no = ኣይፋል

## What happened
kiosk-notices-title = ዝተቐየረ ነገር እዚ እዩ።
kiosk-notices-seen = ርእየዮ
kiosk-notices-not-me = ኣነ ኣይኮንኩን
kiosk-not-me-title = ንስኹም ኣይኮንኩምን?
kiosk-not-me-text = ሳንዱቕኩም ቆልፉ። ሽዑ ዝኽፈት ነገር የለን። ድሕሪኡ ናብ መቐበሊ ጋሻ ኪዱ።
kiosk-not-me-stop = ሓድሽ ካርድ ደው ኣብሉ

## Settings
settings-title = ካርደይን ምርጫታተይን
settings-danger = ተጠንቀቑ: ተጠባባቒ ካርድ ስርሑ።
settings-code = ኮደይ ክቕይር
settings-code-pin = ናይ ሕጂ ኮድኩም ጽሓፉ።
settings-phone = ስልኪ
settings-level = ሓለዋ
settings-reserve = ተጠባባቒ ካርድ
settings-codes = ኮዳት ኣብ ወረቐት
settings-lock = ሳንዱቐይ ክቖልፍ
settings-close = ሳንዱቐይ ክድምስስ
settings-no = ኣይፋል
settings-done-title = ተገይሩ።
settings-done-text = ምርጫኹም ተዓቂቡ።

settings-phone-title = ስልክኹም
settings-phone-ends = መወዳእታ ናይ ቁጽርኹም { $ending } እዩ።
    .heard = ኣብዚ ቁጽሪ ስልኪ ኣለኩም።
settings-phone-none = ኣብዚ ቁጽሪ ስልኪ የብልኩምን።
settings-phone-old = ቁጽርኹም ኣረጋግጹ: ኮድ ብSMS ይመጽእ።
settings-phone-confirm = ኣረጋግጹ
settings-phone-change = ቁጽሪ ቀይሩ
settings-phone-add = ቁጽሪ ወስኹ
settings-phone-remove = ደምስሱ
settings-phone-number = ቁጽሪ ስልክኹም ጽሓፉ።
settings-phone-remove-title = ቁጽርኹም ክትድምስሱ ዲኹም?
settings-phone-remove-text = ድሕሪ ሕጂ SMS ኣይክትቅበሉን ኢኹም።
settings-phone-remove-yes = እወ፣ ደምስሱ
settings-phone-keep = ኣይፋል፣ ይጽናሕ

settings-level-title = ኣየናይ ሓለዋ ትደልዩ?
settings-level-present = ሕጂ
settings-level-flexible = ቀሊል
settings-level-strong = ጽኑዕ
settings-level-strict = ኣዝዩ ጽኑዕ
settings-meaning-flexible = SMS ወይ ሰራሕተኛ ይሕግዝ።
settings-meaning-strong = ብዘይ ካርድ፣ ክልተ ሰራሕተኛታት የድልዩ።
settings-meaning-strict = ተጠባባቒ ካርድ ጥራይ ይሕግዝ።
settings-choose-flexible = ቀሊል ሓለዋ። ምስጢራዊ ኮድኩም ጽሓፉ።
settings-choose-strong = ጽኑዕ ሓለዋ። ምስጢራዊ ኮድኩም ጽሓፉ።
settings-choose-strict = ኣዝዩ ጽኑዕ ሓለዋ። ምስጢራዊ ኮድኩም ጽሓፉ።
settings-strict-warning = ተጠባባቒ ካርድ የብልኩምን ድዩ? ካርድ ወይ ኮድ እንተ ጠፊኡ፣ ኩሉ ይጠፍእ።

settings-reserve-text = ኩሉ እንተ ጠፊኡኩም፣ እዚ ካርድ ሳንዱቕኩም ይኸፍት። እትኣምንዎ ሰብ ይዕቅቦ።
settings-reserve-there = ሓድሽ ካርድ ነቲ ናይ ቀደም ይስርዞ።
settings-reserve-make = ካርድ ስርሑ
settings-reserve-no-printer = እዛ ማሽን ኣይትሓትምን። ኣብ መቐበሊ ጋሻ ሕተቱ።

settings-lock-title = ሳንዱቕኩም ክትቆልፉ ዲኹም?
settings-lock-text = ሽዑ ዝኽፈት ነገር የለን። ኣብ መቐበሊ ጋሻ ጥራይ ይኽፈት።
settings-lock-yes = እወ፣ ቆልፉ
kiosk-locked-title = ሳንዱቕኩም ተቖሊፉ።
kiosk-locked-text = ንምኽፋቱ ናብ መቐበሊ ጋሻ ኪዱ።

settings-close-title = ንሓዋሩ ክትድምስሱ ዲኹም?
settings-close-text = ኩሎም ወረቓቕትኹም ይድምሰሱ።
settings-close-no = ኣይፋል፣ ሳንዱቐይ ይጽናሕ
settings-close-yes = እወ፣ ደምስሱ
settings-close-pin = ኩሉ ንምድምሳስ ምስጢራዊ ኮድኩም ጽሓፉ።
kiosk-erased-title = ሳንዱቕኩም ንሓዋሩ ተደምሲሱ።
kiosk-erased-text = ዝተረፈ ነገር የለን። ካርድኩም ድሕሪ ሕጂ ኣይሰርሕን።

# At the front desk
desk-kiosk-prints = እታ ማሽን መሕተሚ ኣለዋ
kiosk-hand-title = እቲ ካርድ ኣብ ኢድኩም ኣሎ ድዩ?
kiosk-hand-yes = እወ፣ ኣሎ
kiosk-hand-no = ኣይፋል፣ ደጊምኩም ሕተሙ
kiosk-reserve-used-title = ነዚ ካርድ ዓቅብዎ።
kiosk-reserve-used-text = ሕጂ እዚ ካርድኩም እዩ። እታ ቡስታ ባዶ እያ። ካልእ ተጠባባቒ ካርድ ስርሑ።
kiosk-reserve-used-next = ቀጽሉ
kiosk-lost-reserve = ተጠባባቒ ካርደይ ኣለኒ
settings-phone-stopped = ቁጽርኹም STOP ኢሉ መሊሱ። ድሕሪ ሕጂ SMS ኣይቅበልን። ደጊምኩም ክትውስኽዎ ትኽእሉ።
