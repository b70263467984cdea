# Giving a paper

give-papers-title = کوم سندونه ورکول غواړئ؟
give-papers-none = یو سند غوره کړئ.
give-next = دوام
give-empty-title = تاسو لا دلته سند نه لرئ.
give-empty-text = یو سند زیات کړئ. بیا یې ورکړئ.
give-empty-add = سند زیاتول
give-drafts-title = ستاسو سندونه نیمګړي دي.
give-drafts-text = یو سند بشپړ کړئ. بیا یې ورکړئ.
give-drafts-go = یو سند بشپړول
give-who-title = چا ته؟
give-who-other = بل کس؟ د استقبال مېز یې زیاتوي.
give-reason-title = د څه لپاره؟
give-length-title = د څومره وخت لپاره؟
give-length-day = 1 ورځ
give-length-week = 1 اونۍ
give-length-month = 1 میاشت
give-check-screen = تر ورکولو مخکې کتل
give-check-title = تاسو { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 } ورکوئ. سمه ده؟
    .heard = تاسو یو کس ته سندونه ورکوئ. سمه ده؟
give-check-papers = سندونه
give-check-who = چا ته
give-check-reason = د دې لپاره
give-check-until = تر دې نېټې پورې
give-check-stop = هر وخت چې غواړئ، بندولی یې شئ.
give-check-yes = هو، ورکوم یې
give-check-no = نه
give-home = بېرته پیل ته
give-again = بیا پیل کول
give-code-sms = هغه کوډ ولیکئ چې په پیغام کې راغلی.
give-code-device = د خپلې دستګاه کوډ ولیکئ.
give-code-pin = خپل پټ کوډ یو ځل بیا ولیکئ.
give-code-answer = یا پیغام ته ځواب ورکړئ: OUI او کوډ.
give-code-answered = ځواب مې ورکړ
give-code-resend = کوډ بیا لېږل
give-code-without = ټلیفون مې راسره نشته
give-code-no = نه یې ورکوم
give-code-wait = لا ځواب نه دی راغلی. لږ صبر وکړئ.
give-code-again = هماغه کوډ یو ځل بیا راځي.
give-code-many = پیغامونه ډېر شول.
give-code-often = { give-code-many } لږ صبر وکړئ، یا د استقبال مېز ته لاړ شئ.
give-code-six = کوډ 6 رقمونه لري.
give-code-wrong = کوډ غلط دی. { $left ->
    [one] { $left } هڅه پاتې ده.
   *[other] { $left } هڅې پاتې دي.
 }
    .heard = کوډ غلط دی. بیا هڅه وکړئ.
give-given-title = ورکړل شو.
give-given-text = { $who } یو پیغام اخلي.
    .heard = دا کس یو پیغام اخلي.
give-given-key = ستاسو رسید:
give-unsent = پیغام لا نه دی تللی.
give-unsent-again = بیا هڅه کوو. ستاسو سندونه خوندي دي.
give-failed = پیغام ونه رسېد.
give-receipt = رسید چاپول
give-nothing-title = هېڅ سند ورنه کړل شو.
give-nothing-wrong = کوډ درې ځله غلط و.
give-nothing-no = تاسو نه وویل.
give-nothing-late = وخت تېر شو.

# Who looked?

looked-title = زما سندونه چا لیدلي دي؟
looked-open = اوس څوک خلاصولی شي
looked-until = تر { $until } پورې
    .heard = وروستۍ ورځ د ماشین پر پرده ده.
looked-stop = بندول
looked-stop-title = { $who } ته سند ورکول بندوئ؟
    .heard = دې کس ته سند ورکول بندوئ؟
looked-stop-text = دا کس نور ستاسو سندونه نه شي خلاصولی.
looked-stop-yes = هو، بندوم یې
looked-stop-no = نه
looked-stopped-title = بند شو.
looked-stopped-text = دا کس نور ستاسو سندونه نه شي خلاصولی.
looked-someone = یو کس
looked-paper = یو سند

# The journal, one sentence for each thing that happens

journal-safe-opened = د استقبال مېز له تاسو سره ستاسو صندوق خلاص کړ.
journal-card-issued = د استقبال مېز ستاسو کارت جوړ کړ.
journal-card-printed = یو کارت چاپ شو.
journal-card-refused = یو کارت رد شو.
journal-safe-first_visit = ستاسو په کارت لومړی ځل راتګ.
journal-pin-set = ستاسو پټ کوډ تیار دی.
journal-safe-entered = په کارت او پټ کوډ ننوتل.
journal-pin-refused = یو چا غلط پټ کوډ ولیکه.
journal-card-blocked = ستاسو کارت قلف دی: درې غلط کوډونه.
journal-safe-left = صندوق بند دی.
journal-document-kept = تاسو زیات کړ: { $paper }.
    .heard = تاسو یو سند زیات کړ.
journal-document-viewed = تاسو ولید: { $paper }.
    .heard = تاسو یو سند ولید.
journal-document-erased = تاسو پاک کړ: { $paper }.
    .heard = تاسو یو سند پاک کړ.
journal-document-taken_back = تاسو بېرته واخیست: { $paper }.
    .heard = تاسو یو سند بېرته واخیست.
journal-document-purged = یو پاک شوی سند د تل لپاره لاړ.
journal-release-asked = تاسو غواړئ { $who } ته { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 } ورکړئ.
    .heard = تاسو سندونه ورکول غواړئ.
journal-release-refused = { $who } ته هېڅ سند ورنه کړل شو.
    .heard = هېڅ سند ورنه کړل شو.
journal-release-expired = ځواب پر وخت رانغی. { $who } ته هېڅ سند ورنه کړل شو.
    .heard = ځواب پر وخت رانغی. هېڅ سند ورنه کړل شو.
journal-release-handed_over = تاسو { $who } ته { $count ->
    [one] { $count } سند ورکړ
   *[other] { $count } سندونه ورکړل
 }.
    .heard = تاسو سندونه ورکړل.
journal-release-stopped = بند شو: { $who } یې نور نه شي خلاصولی.
    .heard = بند شو: دا کس یې نور نه شي خلاصولی.
journal-release-code_refused = یو چا غلط کوډ ولیکه. غوښتنه د { $who } لپاره وه.
    .heard = یو چا غلط کوډ ولیکه.
journal-release-visited = { $who } د خلاصولو لپاره یو کوډ واخیست.
    .heard = یوه کس د خلاصولو لپاره یو کوډ واخیست.
journal-recipient-refused = { $who } غلط کوډ ولیکه.
    .heard = یوه کس غلط کوډ ولیکه.
journal-recipient-proven = په خپل کوډ ننوتل: { $who }.
    .heard = یو کس په خپل کوډ ننوت.
journal-document-downloaded = { $who } خلاص کړ: { $paper }.
    .heard = یوه کس یو سند خلاص کړ.
journal-recipient-added = د استقبال مېز زیات کړ: { $who }.
    .heard = د استقبال مېز یو کس زیات کړ.
journal-document-refused = یو فایل زیات نه شو.
journal-recipient-removed = د استقبال مېز لرې کړ: { $who }.
    .heard = د استقبال مېز یو کس لرې کړ.
journal-safe-found = یو کارکوونکي ستاسو صندوق ولټاوه.
journal-card-replaced = نوی کارت د زاړه کارت پر ځای دی.
journal-card-stopped = کارت باطل شو.
journal-card-lifted = د استقبال مېز ستاسو د کارت قلف خلاص کړ.
journal-reserve-made = یو احتیاطي کارت جوړ شو.
journal-reserve-used = احتیاطي کارت وکارول شو.
journal-pin-renewed = پټ کوډ بدل شو.
journal-approval-given = د استقبال مېز مرسته کوي چې نوی کوډ واخلئ.
journal-phone-bound = د ټلیفون یوه شمېره زیاته شوه.
journal-phone-proven = د ټلیفون شمېره تایید شوه.
journal-phone-removed = د ټلیفون شمېره لرې شوه.
journal-device-added = د کوډ یوه دستګاه زیاته شوه.
journal-device-removed = د کوډ یوه دستګاه لرې شوه.
journal-level-changed = د صندوق ساتنه بدله شوه.
journal-recovery-started = یو کارکوونکی ستاسو نوی کارت جوړول پیلوي.
journal-recovery-approved = دویم کارکوونکی یې مني.
journal-recovery-finished = دوو کارکوونکو ستاسو نوی کارت جوړ کړ.
journal-recovery-stopped = بند شو: نوی کارت جوړ نه شو.
journal-safe-locked = صندوق قلف دی.
journal-safe-unlocked = د استقبال مېز د صندوق قلف خلاص کړ.
journal-proof-asked = صندوق ته د بیا ننوتلو لپاره کوډ پکار دی.
journal-proof-refused = یو چا د ننوتلو لپاره غلط کوډ ولیکه.
journal-agreement-made = تاسو هو وویل: { $who } ستاسو سندونه له لرې غوښتلی شي.
    .heard = تاسو هو وویل: یو ټیم ستاسو سندونه له لرې غوښتلی شي.
journal-agreement-ended = ختم شو: { $who } نور ستاسو سندونه نه شي غوښتلی.
    .heard = ختم شو: دا ټیم نور ستاسو سندونه نه شي غوښتلی.
journal-card_codes-made = د کوډونو یو لست جوړ شو.
journal-card_codes-stopped = د کوډونو لست نور کار نه کوي.
journal-safe_word-chosen = ستاسو د پیغامونو کلمه بدله شوه.
journal-phone-stopped = ټلیفون STOP ځواب ورکړ. نور پیغام نه اخلي.
reason-housing = کور
reason-rights = حقونه او مرستې
reason-work = کار
reason-health = روغتیا
reason-school = ښوونځی او زده کړه
reason-other = بل کار
