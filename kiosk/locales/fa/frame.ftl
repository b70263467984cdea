# The frame of the kiosk: listen, help, size, colours, time. And the pictures of the secret code.

frame-listen = شنیدن
frame-listen-stop = بس کردن
frame-no-voice = صدا نیست
frame-more = پایین‌تر
frame-help = کمک

display-title = دیدن و شنیدن
display-sizes = اندازه حروف
display-size-normal = اندازه عادی
display-size-large = حروف کلان
display-size-largest = حروف بسیار کلان
display-schemes = رنگ‌ها
display-scheme-normal = رنگه
display-scheme-light = سیاه روی سفید
display-scheme-dark = سفید روی سیاه
display-time = وقت
display-time-normal = وقت عادی
display-time-more = وقت بیشتر
display-headphones = گوشکی
display-headphones-on = گوشکی دارم
display-headphones-off = بدون گوشکی

# Calling somebody
call-title = یک نفر می‌آید.
call-text = اینجا منتظر باشید. صندوق شما پنهان می‌ماند.
call-coming-title = آن نفر در راه است.
call-nobody-title = کسی جواب نمی‌دهد.
call-nobody-text = به میز پذیرش بروید.
call-cancel = لغو

# The time
time-again-title = کود خود را یک بار دیگر بنویسید.
time-again-text = این برای حفاظت شما است. هیچ چیز گم نشده.
time-door-text = ماشین بعد از { $seconds } ثانیه از نو شروع می‌شود.
    .heard = ماشین بعد از 20 ثانیه از نو شروع می‌شود.
time-kept = سند شما گم نشده. در «نیمه‌کاره» است.

# The pictures of the code: one digit, one picture, always the same. A short word each.
pin-picture-0 = تخم
pin-picture-1 = آفتاب
pin-picture-2 = بوت
pin-picture-3 = شبدر
pin-picture-4 = موتر
pin-picture-5 = دست
pin-picture-6 = حشره
pin-picture-7 = رنگین‌کمان
pin-picture-8 = عینک
pin-picture-9 = توپ
pin-story = با عکس‌ها یک قصه کوتاه بسازید.

# The photo of a paper
camera-frame = سند را در چوکات بگذارید.
camera-none-title = عکس گرفتن کار نمی‌کند.
camera-none-text = به میز پذیرش بروید.

# The page of the kiosk when the server does not answer
kiosk-down-title = ماشین کار نمی‌کند.
kiosk-down-text = به میز پذیرش بروید.
