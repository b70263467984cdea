# Giving a paper

give-papers-title = ኣየኖት ወረቓቕቲ ክትህቡ ትደልዩ?
give-papers-none = ወረቐት ምረጹ።
give-next = ቀጽሉ
give-empty-title = ክሳብ ሕጂ ኣብዚ ወረቐት የብልኩምን።
give-empty-text = ወረቐት ወስኹ። ድሕሪኡ ሃብዎ።
give-empty-add = ወረቐት ወስኹ
give-drafts-title = ወረቓቕትኹም ገና ኣይተወድኡን።
give-drafts-text = ሓደ ወረቐት ወድኡ። ድሕሪኡ ሃብዎ።
give-drafts-go = ሓደ ወረቐት ወድኡ
give-who-title = ንመን?
give-who-other = ንኻልእ ሰብ ድዩ? ኣብ መቐበሊ ጋሻ ይውሰኽ።
give-reason-title = ንምንታይ?
give-length-title = ንኽንደይ ግዜ?
give-length-day = 1 መዓልቲ
give-length-week = 1 ሰሙን
give-length-month = 1 ወርሒ
give-check-screen = ቅድሚ ምሃብኩም ርኣዩ
give-check-title = { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ትህቡ ኣለኹም። ልክዕ ድዩ?
    .heard = ንሓደ ሰብ ወረቓቕቲ ትህቡ ኣለኹም። ልክዕ ድዩ?
give-check-papers = ወረቓቕቲ
give-check-who = ንመን
give-check-reason = ንምንታይ
give-check-until = ክሳብ
give-check-stop = ኣብ ዝደለኹምዎ ግዜ ደው ከተብሉ ትኽእሉ።
give-check-yes = እወ፣ እህብ
give-check-no = ኣይፋል
give-home = ናብ መጀመርታ
give-again = ከም ብሓድሽ ጀምሩ
give-code-sms = ብSMS ዝመጸኩም ኮድ ጽሓፉ።
give-code-device = ኮድ ናይ መሳርሒኹም ጽሓፉ።
give-code-pin = ምስጢራዊ ኮድኩም ደጊምኩም ጽሓፉ።
give-code-answer = ወይ ነቲ SMS መልሱ: OUI ምስቲ ኮድ።
give-code-answered = መሊሰ ኣለኹ
give-code-resend = ኮድ ደጊምኩም ስደዱ
give-code-without = ስልከይ ምሳይ የለን
give-code-no = ኣይህብን
give-code-wait = ገና መልሲ የለን። ቁሩብ ተጸበዩ።
give-code-again = እቲ ናይ ቅድም ኮድ ደጊሙ ይመጽእ ኣሎ።
give-code-many = SMS በዚሑ።
give-code-often = { give-code-many } ቁሩብ ተጸበዩ፣ ወይ ናብ መቐበሊ ጋሻ ኪዱ።
give-code-six = እቲ ኮድ 6 ኣሃዛት ኣለዎ።
give-code-wrong = እቲ ኮድ ግጉይ እዩ። { $left ->
    [one] { $left } ፈተነ ተሪፉ ኣሎ።
   *[other] { $left } ፈተነታት ተሪፎም ኣለዉ።
 }
    .heard = እቲ ኮድ ግጉይ እዩ። ደጊምኩም ፈትኑ።
give-given-title = ተዋሂቡ።
give-given-text = { $who } መልእኽቲ ይቕበሉ።
    .heard = እቲ ሰብ መልእኽቲ ይቕበል።
give-given-key = ቅብሊትኩም:
give-unsent = እቲ መልእኽቲ ገና ኣይከደን።
give-unsent-again = ደጊምና ንፍትን ኣለና። ወረቓቕትኹም ተዓቂቡ ኣሎ።
give-failed = እቲ መልእኽቲ ኣይበጽሐን።
give-receipt = ቅብሊት ሕተሙ
give-nothing-title = ዝተዋህበ የለን።
give-nothing-wrong = እቲ ኮድ ሰለስተ ግዜ ግጉይ ነይሩ።
give-nothing-no = ኣይፋል ኢልኩም።
give-nothing-late = ግዜ ሓሊፉ።

# Who looked?

looked-title = ንወረቓቕተይ መን ርእይዎም?
looked-open = ሕጂ መን ክኸፍት ይኽእል
looked-until = ክሳብ { $until }
    .heard = መወዳእታ ዕለት ኣብ ስክሪን ኣሎ።
looked-stop = ደው ኣብሉ
looked-stop-title = ን { $who } ምሃብ ደው ከተብሉ ዲኹም?
    .heard = ነዚ ሰብ ምሃብ ደው ከተብሉ ዲኹም?
looked-stop-text = እቲ ሰብ ድሕሪ ሕጂ ወረቓቕትኹም ክኸፍት ኣይክእልን።
looked-stop-yes = እወ፣ ደው ኣብሉ
looked-stop-no = ኣይፋል
looked-stopped-title = ደው ኢሉ።
looked-stopped-text = እቲ ሰብ ድሕሪ ሕጂ ወረቓቕትኹም ክኸፍት ኣይክእልን።
looked-someone = ሓደ ሰብ
looked-paper = ሓደ ወረቐት

# The journal, one sentence for each thing that happens

journal-safe-opened = ኣብ መቐበሊ ጋሻ ሳንዱቕኩም ምሳኹም ተኸፊቱ።
journal-card-issued = ኣብ መቐበሊ ጋሻ ካርድኩም ተሰሪሑ።
journal-card-printed = ሓደ ካርድ ተሓቲሙ።
journal-card-refused = ሓደ ካርድ ኣይሰርሐን።
journal-safe-first_visit = ንመጀመርታ ግዜ ብካርድኩም ኣቲኹም።
journal-pin-set = ምስጢራዊ ኮድኩም ድሉው እዩ።
journal-safe-entered = ብካርድን ብምስጢራዊ ኮድን ተኣትዩ።
journal-pin-refused = ሓደ ሰብ ግጉይ ምስጢራዊ ኮድ ጽሒፉ።
journal-card-blocked = ካርድኩም ተቖሊፉ: ሰለስተ ግዜ ግጉይ ኮድ።
journal-safe-left = ሳንዱቕ ተዓጽዩ።
journal-document-kept = ወሲኽኩም: { $paper }።
    .heard = ሓደ ወረቐት ወሲኽኩም።
journal-document-viewed = ርኢኹም: { $paper }።
    .heard = ሓደ ወረቐት ርኢኹም።
journal-document-erased = ደምሲስኩም: { $paper }።
    .heard = ሓደ ወረቐት ደምሲስኩም።
journal-document-taken_back = ናብ ሳንዱቕ መሊስኩም: { $paper }።
    .heard = ሓደ ወረቐት ናብ ሳንዱቕ መሊስኩም።
journal-document-purged = ዝተደምሰሰ ወረቐት ንሓዋሩ ጠፊኡ።
journal-release-asked = ን { $who } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ክትህቡ ደሊኹም።
    .heard = ወረቓቕቲ ክትህቡ ደሊኹም።
journal-release-refused = ን { $who } ዝተዋህበ የለን።
    .heard = ዝተዋህበ የለን።
journal-release-expired = መልሲ ብግዜኡ ኣይመጸን። ን { $who } ዝተዋህበ የለን።
    .heard = መልሲ ብግዜኡ ኣይመጸን። ዝተዋህበ የለን።
journal-release-handed_over = ን { $who } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ሂብኩም።
    .heard = ወረቓቕቲ ሂብኩም።
journal-release-stopped = ደው ኢሉ: { $who } ድሕሪ ሕጂ ክኸፍቱ ኣይክእሉን።
    .heard = ደው ኢሉ: እቲ ሰብ ድሕሪ ሕጂ ክኸፍት ኣይክእልን።
journal-release-code_refused = ሓደ ሰብ ግጉይ ኮድ ጽሒፉ። እቲ ሕቶ ን { $who } ነይሩ።
    .heard = ሓደ ሰብ ግጉይ ኮድ ጽሒፉ።
journal-release-visited = { $who } መኽፈቲ ኮድ ተቐቢሎም።
    .heard = ሓደ ሰብ መኽፈቲ ኮድ ተቐቢሉ።
journal-recipient-refused = { $who } ግጉይ ኮድ ጽሒፎም።
    .heard = ሓደ ሰብ ግጉይ ኮድ ጽሒፉ።
journal-recipient-proven = { $who } ብኮዶም ኣትዮም።
    .heard = ሓደ ሰብ ብኮዱ ኣትዩ።
journal-document-downloaded = { $who } ከፊቶም: { $paper }።
    .heard = ሓደ ሰብ ወረቐት ከፊቱ።
journal-recipient-added = ኣብ መቐበሊ ጋሻ ተወሲኹ: { $who }።
    .heard = ኣብ መቐበሊ ጋሻ ሓደ ሰብ ተወሲኹ።
journal-document-refused = ሓደ ፋይል ኣይተወሰኸን።
journal-recipient-removed = ኣብ መቐበሊ ጋሻ ተኣልዩ: { $who }።
    .heard = ኣብ መቐበሊ ጋሻ ሓደ ሰብ ተኣልዩ።
journal-safe-found = ሓደ ሰራሕተኛ ሳንዱቕኩም ደልዩ።
journal-card-replaced = ሓድሽ ካርድ ነቲ ናይ ቀደም ካርድ ተኪኡ።
journal-card-stopped = እቲ ካርድ ተሰሪዙ።
journal-card-lifted = ኣብ መቐበሊ ጋሻ ዝተቖለፈ ካርድኩም ተኸፊቱ።
journal-reserve-made = ተጠባባቒ ካርድ ተሰሪሑ።
journal-reserve-used = ብተጠባባቒ ካርድ ተኣትዩ።
journal-pin-renewed = ምስጢራዊ ኮድ ተቐይሩ።
journal-approval-given = ኣብ መቐበሊ ጋሻ ሓድሽ ኮድ ክትረኽቡ ይሕግዙኹም።
journal-phone-bound = ቁጽሪ ስልኪ ተወሲኹ።
journal-phone-proven = ቁጽሪ ስልኪ ተረጋጊጹ።
journal-phone-removed = ቁጽሪ ስልኪ ተደምሲሱ።
journal-device-added = ናይ ኮድ መሳርሒ ተወሲኹ።
journal-device-removed = ናይ ኮድ መሳርሒ ተኣልዩ።
journal-level-changed = ሓለዋ ናይ ሳንዱቕ ተቐይሩ።
journal-recovery-started = ሓደ ሰራሕተኛ ካርድኩም ከም ብሓድሽ ክሰርሕ ጀሚሩ።
journal-recovery-approved = ካልኣይ ሰራሕተኛ ተሰማሚዑ።
journal-recovery-finished = ክልተ ሰራሕተኛታት ካርድኩም ከም ብሓድሽ ሰሪሖም።
journal-recovery-stopped = ደው ኢሉ: ሓድሽ ካርድ ኣይተሰርሐን።
journal-safe-locked = ሳንዱቕ ተቖሊፉ።
journal-safe-unlocked = ኣብ መቐበሊ ጋሻ ዝተቖለፈ ሳንዱቕ ተኸፊቱ።
journal-proof-asked = ናብ ሳንዱቕ ንምምላስ ኮድ ተሓቲቱ።
journal-proof-refused = ሓደ ሰብ ነቲ ዝመጸ ኮድ ብጌጋ ጽሒፍዎ።
journal-agreement-made = እወ ኢልኩም: { $who } ካብ ርሑቕ ወረቓቕትኹም ክሓቱ ይኽእሉ።
    .heard = እወ ኢልኩም: ሓደ ጉጅለ ካብ ርሑቕ ወረቓቕትኹም ክሓትት ይኽእል።
journal-agreement-ended = ተወዲኡ: { $who } ድሕሪ ሕጂ ወረቓቕትኹም ክሓቱ ኣይክእሉን።
    .heard = ተወዲኡ: ሓደ ጉጅለ ድሕሪ ሕጂ ወረቓቕትኹም ክሓትት ኣይክእልን።
journal-card_codes-made = ዝርዝር ኮዳት ተሰሪሑ።
journal-card_codes-stopped = ዝርዝር ኮዳት ድሕሪ ሕጂ ኣይሰርሕን።
journal-safe_word-chosen = ናይ SMS ቃልኩም ተቐይሩ።
journal-phone-stopped = እቲ ስልኪ STOP ኢሉ መሊሱ። ድሕሪ ሕጂ ዝቕበሎ የለን።
reason-housing = ገዛ
reason-rights = መሰልን ሓገዝን
reason-work = ስራሕ
reason-health = ጥዕና
reason-school = ትምህርትን ስልጠናን
reason-other = ካልእ ጉዳይ
