# The kiosk. Short sentences, few words a screen.

## The way in and out
kiosk-welcome-title = سلام. خپله ژبه غوره کړئ.
kiosk-language-title = خپله ژبه غوره کړئ.
kiosk-card-title = خپل کارت وښیئ.
kiosk-card-text = توره خانه د څراغ مخې ته ونیسئ.
kiosk-card-field = د کارت متن
kiosk-card-help = له کارت پرته
kiosk-card-none = کارت مې راسره نشته
kiosk-card-no-safe = صندوق نه لرم
kiosk-card-type = د کارت توري لیکل
kiosk-card-torn = کارت نه لوستل کېږي. بیا هڅه وکړئ.
kiosk-card-unknown = دا د صندوق کارت نه دی.
kiosk-card-stopped = دا کارت باطل دی. د استقبال مېز ته لاړ شئ.
kiosk-card-expired = دا کارت ډېر زوړ دی. د استقبال مېز ته لاړ شئ.
kiosk-card-blocked = کارت قلف دی. د استقبال مېز ته لاړ شئ.
kiosk-refused-title = کارت کار نه کوي
kiosk-refused-again = بیا هڅه
kiosk-letters-title = د خپل کارت توري ولیکئ.
kiosk-letters-torn = یوه غلطي شته. هر توری وګورئ.
kiosk-letters-typed =
    { $count ->
        [0] هېڅ توری نه دی لیکل شوی
        [one] { $count } توری ولیکل شو
       *[other] { $count } توري ولیکل شول
    }
kiosk-no-card-title = کارت درسره نشته؟
kiosk-no-card-text = د استقبال مېز ته لاړ شئ. موږ مرسته کوو چې بل کارت واخلئ.
kiosk-no-safe-title = صندوق نه لرئ؟
kiosk-no-safe-text = د استقبال مېز ته لاړ شئ. موږ مرسته کوو چې صندوق خلاص کړئ.
kiosk-code-title = خپل کارت بېرته واخلئ. خپل کوډ ولیکئ.
kiosk-code-wrong =
    { $left ->
        [one] دا کوډ سم نه دی. { $left } هڅه پاتې ده.
       *[other] دا کوډ سم نه دی. { $left } هڅې پاتې دي.
    }
    .heard = دا کوډ سم نه دی. بیا هڅه وکړئ.
kiosk-code-short = د خپل کوډ 6 رقمونه ولیکئ.
kiosk-code-forgotten = هېر مې شو
kiosk-forgotten-title = پروا نه کوي.
kiosk-forgotten-text = له خپل کارت سره د استقبال مېز ته لاړ شئ.
kiosk-first-title = ستاسو پټ کوډ
kiosk-first-text = زده یې کړئ. هېچا ته یې مه ښیئ.
kiosk-first-again = دا هغه کوډ نه دی. بیا وګورئ.
kiosk-first-learnt = زده مې کړ
kiosk-practise-title = د تمرین لپاره خپل پټ کوډ ولیکئ.
kiosk-practise-show = کوډ بیا کتل
kiosk-home-title = سلام. څه کول غواړئ؟
kiosk-home-ask = څه کول غواړئ؟
kiosk-home-papers = زما سندونه کتل
kiosk-home-add = سند زیاتول
kiosk-home-give = سند ورکول
kiosk-home-looked = چا لیدلي دي؟
kiosk-home-new = نوی
kiosk-encore-title = لا دلته یاست؟
kiosk-encore-text = صندوق له { $seconds } ثانیو وروسته بندېږي.
    .heard = صندوق له 30 ثانیو وروسته بندېږي.
kiosk-encore-yes = هو، دوام ورکوم
kiosk-goodbye-title = ختم شو. ستاسو صندوق بند دی.
kiosk-goodbye-text = خپل کارت او سندونه واخلئ.
kiosk-goodbye-again = بیا پیل کول
kiosk-closed-title = ستاسو صندوق بند دی.
kiosk-closed-text = وخت تېر شو. خپل کارت او سندونه واخلئ.
down-sms = پیغامونه کار نه کوي.
down-sms-pin = په خپل پټ کوډ
