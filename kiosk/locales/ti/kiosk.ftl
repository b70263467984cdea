# The kiosk. At most 25 words a screen, short sentences.

## Coming in and going out
kiosk-welcome-title = ሰላም። ቋንቋኹም ምረጹ።
kiosk-language-title = ቋንቋኹም ምረጹ።
kiosk-card-title = ካርድኩም ኣርእዩ።
kiosk-card-text = ነቲ ጸሊም ትርብዒት ኣብ ቅድሚ መብራህቲ ሓዝዎ።
kiosk-card-field = ጽሑፍ ናይቲ ካርድ
kiosk-card-help = ብዘይ ካርድ
kiosk-card-none = ካርደይ ምሳይ የለን
kiosk-card-no-safe = ሳንዱቕ የብለይን
kiosk-card-type = ፊደላት ካርደይ ክጽሕፍ
kiosk-card-torn = እቲ ካርድ ኣይተነበን። ደጊምኩም ፈትኑ።
kiosk-card-unknown = እዚ ናይ ሳንዱቕ ካርድ ኣይኮነን።
kiosk-card-stopped = እዚ ካርድ ተሰሪዙ እዩ። ናብ መቐበሊ ጋሻ ኪዱ።
kiosk-card-expired = እዚ ካርድ ኣዝዩ ኣረጊት እዩ። ናብ መቐበሊ ጋሻ ኪዱ።
kiosk-card-blocked = እቲ ካርድ ተቖሊፉ እዩ። ናብ መቐበሊ ጋሻ ኪዱ።
kiosk-refused-title = እቲ ካርድ ኣይሰርሕን
kiosk-refused-again = ደጊምኩም ፈትኑ
kiosk-letters-title = ፊደላት ናይ ካርድኩም ጽሓፉ።
kiosk-letters-torn = ጌጋ ኣሎ። ነፍሲ ወከፍ ፊደል ርኣዩ።
kiosk-letters-typed =
    { $count ->
        [0] ገና ፊደል ኣይተጻሕፈን
        [one] { $count } ፊደል ተጻሒፉ
       *[other] { $count } ፊደላት ተጻሒፎም
    }
kiosk-no-card-title = ካርድኩም ምሳኹም የለን ድዩ?
kiosk-no-card-text = ናብ መቐበሊ ጋሻ ኪዱ። ካልእ ካርድ ክትረኽቡ ንሕግዘኩም።
kiosk-no-safe-title = ሳንዱቕ የብልኩምን ድዩ?
kiosk-no-safe-text = ናብ መቐበሊ ጋሻ ኪዱ። ሳንዱቕ ክትከፍቱ ንሕግዘኩም።
kiosk-code-title = ካርድኩም ውሰዱ። ኮድኩም ጽሓፉ።
kiosk-code-wrong =
    { $left ->
        [one] እቲ ኮድ ልክዕ ኣይኮነን። { $left } ፈተነ ተሪፉ ኣሎ።
       *[other] እቲ ኮድ ልክዕ ኣይኮነን። { $left } ፈተነታት ተሪፎም ኣለዉ።
    }
    .heard = እቲ ኮድ ልክዕ ኣይኮነን። ደጊምኩም ፈትኑ።
kiosk-code-short = 6 ኣሃዛት ናይ ኮድኩም ጽሓፉ።
kiosk-code-forgotten = ረሲዐዮ
kiosk-forgotten-title = ጸገም የለን።
kiosk-forgotten-text = ካርድኩም ሒዝኩም ናብ መቐበሊ ጋሻ ኪዱ።
kiosk-first-title = ምስጢራዊ ኮድኩም
kiosk-first-text = ብቓልኩም ሓዝዎ። ንማንም ሰብ ኣይተርእይዎ።
kiosk-first-again = እዚ ኮድ ኣይኮነን። ደጊምኩም ርኣዩ።
kiosk-first-learnt = ብቓለይ ሒዘዮ
kiosk-practise-title = ንፈተነ ምስጢራዊ ኮድኩም ጽሓፉ።
kiosk-practise-show = ኮደይ ደጊመ ክርኢ
kiosk-home-title = ሰላም። እንታይ ክትገብሩ ትደልዩ?
kiosk-home-ask = እንታይ ክትገብሩ ትደልዩ?
kiosk-home-papers = ወረቓቕተይ ክርኢ
kiosk-home-add = ወረቐት ክውስኽ
kiosk-home-give = ወረቐት ክህብ
kiosk-home-looked = መን ርእይዎም?
kiosk-home-new = ሓድሽ
kiosk-encore-title = ኣብዚ ኣለኹም ዶ?
kiosk-encore-text = ሳንዱቕ ድሕሪ { $seconds } ካልኢት ይዕጾ።
    .heard = ሳንዱቕ ድሕሪ 30 ካልኢት ይዕጾ።
kiosk-encore-yes = እወ፣ ክቕጽል
kiosk-goodbye-title = ተወዲኡ። ሳንዱቕኩም ተዓጽዩ።
kiosk-goodbye-text = ካርድኩምን ወረቓቕትኹምን ውሰዱ።
kiosk-goodbye-again = ከም ብሓድሽ ጀምሩ
kiosk-closed-title = ሳንዱቕኩም ተዓጽዩ።
kiosk-closed-text = ግዜ ሓሊፉ። ካርድኩምን ወረቓቕትኹምን ውሰዱ።
down-sms = SMS ኣይሰርሕን ኣሎ።
down-sms-pin = ብምስጢራዊ ኮደይ
