# The frame of the kiosk: listen, help, size, colours, time. And the pictures of the secret code.

frame-listen = اورېدل
frame-listen-stop = بندول
frame-no-voice = غږ نشته
frame-more = نور لاندې
frame-help = مرسته

display-title = لیدل او اورېدل
display-sizes = د تورو اندازه
display-size-normal = عادي اندازه
display-size-large = لوی توري
display-size-largest = ډېر لوی توري
display-schemes = رنګونه
display-scheme-normal = رنګه
display-scheme-light = تور پر سپین
display-scheme-dark = سپین پر تور
display-time = وخت
display-time-normal = عادي وخت
display-time-more = ډېر وخت
display-headphones = غوږۍ
display-headphones-on = غوږۍ لرم
display-headphones-off = له غوږۍ پرته

# Calling somebody
call-title = یو کس راځي.
call-text = دلته انتظار وکړئ. ستاسو صندوق پټ پاتې کېږي.
call-coming-title = هغه کس په لاره کې دی.
call-nobody-title = هېڅوک ځواب نه ورکوي.
call-nobody-text = د استقبال مېز ته لاړ شئ.
call-cancel = لغوه

# The time
time-again-title = خپل کوډ یو ځل بیا ولیکئ.
time-again-text = دا ستاسو د ساتنې لپاره دی. هېڅ شی نه دی ورک شوی.
time-door-text = ماشین له { $seconds } ثانیو وروسته بیا پیلېږي.
    .heard = ماشین له 20 ثانیو وروسته بیا پیلېږي.
time-kept = ستاسو سند نه دی ورک شوی. په «نیمګړي» کې دی.

# The pictures of the code: one digit, one picture, always the same. A short word each.
pin-picture-0 = هګۍ
pin-picture-1 = لمر
pin-picture-2 = بوټ
pin-picture-3 = شوتله
pin-picture-4 = موټر
pin-picture-5 = لاس
pin-picture-6 = حشره
pin-picture-7 = د بوډۍ ټال
pin-picture-8 = عینکې
pin-picture-9 = توپ
pin-story = له انځورونو یوه لنډه کیسه جوړه کړئ.

# The photo of a paper
camera-frame = سند په چوکاټ کې کېږدئ.
camera-none-title = عکس اخیستل کار نه کوي.
camera-none-text = د استقبال مېز ته لاړ شئ.

# The page of the kiosk when the server does not answer
kiosk-down-title = ماشین کار نه کوي.
kiosk-down-text = د استقبال مېز ته لاړ شئ.
