# Requests from afar: a team may ask for papers, the holder answers by SMS

agree-title = ካብ ርሑቕ ዝመጽእ ሕቶ
agree-text = ሓደ ጉጅለ ወረቓቕትኹም ክሓትት ይኽእል። ንስኹም ብSMS ትምልሱ። እወ እንተ ዘይበልኩም፣ ዝወሃብ የለን።
agree-old-phone = ቅድም ቁጽሪ ስልክኹም ኣረጋግጹ።
agree-choose = ጉጅለ ምረጹ
agree-stale = እቲ ጉጅለ ተቐይሩ። ደጊምኩም ምረጽዎ።
agree-no-team-title = ክሓትት ዝኽእል ጉጅለ የለን።
agree-no-team-text = ኣብ መቐበሊ ጋሻ ተዛረቡ።
agree-empty-text = ወረቐት ወስኹ። ድሕሪኡ ናብዚ ተመለሱ።
agree-team-title = ኣየናይ ጉጅለ ክሓትት ይኽእል?
agree-papers-title = ኣየኖት ወረቓቕቲ ክሓትት ይኽእል?
agree-length-title = ንኽንደይ ግዜ?
agree-length-week = 1 ሰሙን
agree-length-month = 1 ወርሒ
agree-length-quarter = 3 ኣዋርሕ
agree-kinds-title = እቲ SMS ዓይነት ወረቐት ክነግር ዶ?
agree-kinds-no = ኣይፋል
agree-kinds-yes = እወ
agree-check-title = { $who } ክሳብ { $until } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ክሓቱ ይኽእሉ። ትሰማምዑ ዲኹም?
    .heard = ሓደ ጉጅለ ወረቓቕትኹም ክሓትት ይኽእል። ትሰማምዑ ዲኹም?
agree-check-kinds = እቲ SMS ዓይነት ወረቐት ይነግር።
agree-check-no-kinds = እቲ SMS ኣየናይ ወረቐት ምዃኑ ኣይነግርን።
agree-check-yes = እወ፣ ይሰማማዕ
agree-made-title = ተመዝጊቡ።
agree-made-text = { $who } ክሓቱ ይኽእሉ። ንስኹም ብSMS እወ ወይ ኣይፋል ትብሉ። ነቲ ሕቶታት ኣብዚ ደው ከተብልዎ ትኽእሉ።
    .heard = እቲ ጉጅለ ክሓትት ይኽእል። ንስኹም ብSMS እወ ወይ ኣይፋል ትብሉ። ነቲ ሕቶታት ኣብዚ ደው ከተብልዎ ትኽእሉ።
agree-made-list = ርኣዩ ወይ ደው ኣብሉ
agree-stop-title = { $who } ድሕሪ ሕጂ ክሓቱ ኣይክእሉን። ሕራይ ዶ?
    .heard = እዚ ጉጅለ ድሕሪ ሕጂ ክሓትት ኣይክእልን። ሕራይ ዶ?
agree-stop-text = ክሳብ ሕጂ ዝተዋህበ፣ ተዋሂቡ ይተርፍ።
agree-stopped-text = እዚ ጉጅለ ድሕሪ ሕጂ ወረቓቕትኹም ክሓትት ኣይክእልን።
