# Back into the safe: forgotten code, lost card, reserve card, settings.

kiosk-wait-title = ډېرې زیاتې هڅې وشوې.
kiosk-wait-text = 10 دقیقې صبر وکړئ. یا د استقبال مېز ته لاړ شئ.
kiosk-card-locked = دا صندوق قلف دی. د استقبال مېز ته لاړ شئ.
kiosk-card-reserve = خپل احتیاطي کارت وښیئ.

## The code is forgotten, the card is here
kiosk-ways-forgotten = کوډ مو هېر شو؟
kiosk-ways-blocked = کارت قلف دی. کوډ مو هېر شو؟
kiosk-ways-over = دا کوډ ختم شو. بیا پیل وکړئ.
kiosk-ways-often = کوډونه ډېر شول. 10 دقیقې صبر وکړئ.
kiosk-ways-phone = په پیغام کوډ
kiosk-ways-device = زما د کوډ دستګاه
kiosk-ways-approved = یو کارکوونکي مرسته راسره وکړه
kiosk-ways-agent = یا د استقبال په مېز کې له کارکوونکي وپوښتئ.
kiosk-ways-agent-only = د استقبال مېز ته لاړ شئ. یو کارکوونکی مرسته کوي. بیا بېرته دلته راشئ.
kiosk-ways-reserve = زما احتیاطي کارت
kiosk-ways-none = د استقبال مېز ته لاړ شئ. موږ به ووایو چې څه وکړئ.
kiosk-ways-code-sms = هغه کوډ ولیکئ چې په پیغام کې راغلی.
kiosk-ways-code-device = د خپلې دستګاه کوډ ولیکئ.
kiosk-ways-code-both = د پیغام یا د دستګاه کوډ ولیکئ.

## The card is lost, the code is known
kiosk-lost-pin-known = خپل پټ کوډ راته معلوم دی
kiosk-lost-nothing = نه کارت لرم، نه کوډ
kiosk-lost-number = خپله د ټلیفون یا د صندوق شمېره ولیکئ.
kiosk-lost-number-text = 10 رقمونه، یا د صندوق لپاره 8.
kiosk-lost-number-wrong = دا شمېره سمه نه ده. هر رقم وګورئ.
kiosk-lost-code = هغه کوډ ولیکئ چې درته راغلی.
kiosk-lost-code-text = په پیغام کې، یا په دستګاه کې. له 2 دقیقو وروسته رانغی؟ د استقبال مېز ته لاړ شئ.
kiosk-lost-pin = خپل پټ کوډ ولیکئ.

## Printing a card
kiosk-print = چاپول
kiosk-print-going = چاپګر کار کوي. پاڼې ته انتظار وکړئ.
kiosk-print-done = چاپ شو
kiosk-print-card = خپل کارت چاپ کړئ.
kiosk-print-card-text = زوړ کارت نور کار نه کوي.
kiosk-print-card-done = خپل کارت مې واخیست
kiosk-print-reserve = خپل احتیاطي کارت چاپ کړئ.
kiosk-print-reserve-text = په پاکټ کې یې کېږدئ. پاکټ بند کړئ. د باور وړ کس ته یې ورکړئ.

## The reserve card is shown
kiosk-reserve-title = دا احتیاطي کارت دی. غواړئ ویې کاروئ؟
kiosk-reserve-text = دا ستاسو کارت کېږي. زوړ کارت به نور کار نه کوي. تاسو نوی کوډ اخلئ.
kiosk-reserve-yes = هو
kiosk-reserve-no = نه

## What has happened
kiosk-notices-title = دا شیان بدل شوي دي.
kiosk-notices-seen = ومې لیدل
kiosk-notices-not-me = زه نه وم
kiosk-not-me-title = تاسو نه وئ؟
kiosk-not-me-text = خپل صندوق قلف کړئ. نور هېڅ شی نه خلاصېږي. بیا د استقبال مېز ته لاړ شئ.
kiosk-not-me-stop = نوی کارت بندول

## Settings
settings-title = زما کارت او تنظیمات
settings-danger = پام وکړئ: یو احتیاطي کارت جوړ کړئ.
settings-code = خپل کوډ بدلول
settings-code-pin = خپل اوسنی کوډ ولیکئ.
settings-phone = ټلیفون
settings-level = ساتنه
settings-reserve = احتیاطي کارت
settings-codes = پر کاغذ کوډونه
settings-lock = خپل صندوق قلفول
settings-close = خپل صندوق پاکول
settings-no = نه
settings-done-title = وشول.
settings-done-text = ستاسو انتخاب وساتل شو.

settings-phone-title = ستاسو ټلیفون
settings-phone-ends = ستاسو د شمېرې پای { $ending } دی.
    .heard = تاسو دلته د ټلیفون شمېره لرئ.
settings-phone-none = تاسو دلته شمېره نه لرئ.
settings-phone-old = تایید یې کړئ: په پیغام کې یو کوډ راځي.
settings-phone-confirm = تایید
settings-phone-change = شمېره بدلول
settings-phone-add = شمېره زیاتول
settings-phone-remove = لرې کول
settings-phone-number = خپله د ټلیفون شمېره ولیکئ.
settings-phone-remove-title = ستاسو شمېره لرې شي؟
settings-phone-remove-text = نور به پیغام نه اخلئ.
settings-phone-remove-yes = هو، لرې کوم یې
settings-phone-keep = نه، ساتم یې

settings-level-title = کومه ساتنه غواړئ؟
settings-level-present = اوس
settings-level-flexible = اسانه
settings-level-strong = قوي
settings-level-strict = سخته
settings-meaning-flexible = پیغام یا کارکوونکی مرسته کوي.
settings-meaning-strong = له کارت پرته، دوه کارکوونکي پکار دي.
settings-meaning-strict = یوازې احتیاطي کارت مرسته کوي.
settings-choose-flexible = اسانه ساتنه. خپل پټ کوډ ولیکئ.
settings-choose-strong = قوي ساتنه. خپل پټ کوډ ولیکئ.
settings-choose-strict = سخته ساتنه. خپل پټ کوډ ولیکئ.
settings-strict-warning = احتیاطي کارت نه لرئ؟ که کارت یا کوډ ورک شي، هر څه له لاسه ځي.

settings-reserve-text = که هر څه ورک شي، دا کارت ستاسو صندوق خلاصوي. د باور وړ کس یې ساتي.
settings-reserve-there = نوی کارت زوړ کارت باطلوي.
settings-reserve-make = کارت جوړول
settings-reserve-no-printer = دا ماشین چاپ نه کوي. د استقبال له مېز وپوښتئ.

settings-lock-title = ستاسو صندوق قلف شي؟
settings-lock-text = نور هېڅ شی نه خلاصېږي. یوازې د استقبال مېز قلف خلاصوي.
settings-lock-yes = هو، قلفوم یې
kiosk-locked-title = ستاسو صندوق قلف دی.
kiosk-locked-text = د قلف خلاصولو لپاره، د استقبال مېز ته لاړ شئ.

settings-close-title = د تل لپاره پاک شي؟
settings-close-text = ستاسو ټول سندونه به پاک شي.
settings-close-no = نه، خپل صندوق ساتم
settings-close-yes = هو، پاکوم یې
settings-close-pin = د هر څه پاکولو لپاره خپل پټ کوډ ولیکئ.
kiosk-erased-title = ستاسو صندوق د تل لپاره پاک شو.
kiosk-erased-text = نور هېڅ شی نشته. ستاسو کارت نور کار نه کوي.

# At the desk
desk-kiosk-prints = ماشین پرنټر لري
kiosk-hand-title = کارت ستاسو په لاس کې دی؟
kiosk-hand-yes = هو، راسره دی
kiosk-hand-no = نه، بیا یې چاپ کړئ
kiosk-reserve-used-title = دا کارت وساتئ.
kiosk-reserve-used-text = اوس دا ستاسو کارت دی. پاکټ تش دی. بل احتیاطي کارت جوړ کړئ.
kiosk-reserve-used-next = دوام
kiosk-lost-reserve = خپل احتیاطي کارت لرم
settings-phone-stopped = ستاسو شمېرې STOP ځواب ورکړ. نور پیغام نه اخلي. بیا یې زیاتولی شئ.
