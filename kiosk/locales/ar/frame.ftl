# The frame of the kiosk: listen, help, size, colours, time. And the pictures of the secret code.

frame-listen = استماع
frame-listen-stop = إيقاف
frame-no-voice = لا يوجد صوت
frame-more = إلى الأسفل
frame-help = مساعدة

display-title = الرؤية والسمع
display-sizes = حجم الحروف
display-size-normal = حجم عادي
display-size-large = حروف كبيرة
display-size-largest = حروف كبيرة جدًا
display-schemes = الألوان
display-scheme-normal = ألوان
display-scheme-light = أسود على أبيض
display-scheme-dark = أبيض على أسود
display-time = الوقت
display-time-normal = وقت عادي
display-time-more = وقت أكثر
display-headphones = سماعات الأذن
display-headphones-on = عندي سماعات
display-headphones-off = بدون سماعات

# Calling somebody
call-title = سيأتي شخص لمساعدتك.
call-text = انتظر هنا. خزنتك تبقى مخفية.
call-coming-title = الشخص قادم.
call-nobody-title = لا أحد يجيب.
call-nobody-text = اذهب إلى الاستقبال.
call-cancel = إلغاء

# The time
time-again-title = اكتب رمزك مرة أخرى.
time-again-text = هذا لحمايتك. لم يضع شيء.
time-door-text = الآلة تبدأ من جديد بعد { $seconds } ثانية.
    .heard = الآلة تبدأ من جديد بعد 20 ثانية.
time-kept = ورقتك لم تضع. هي في «غير مكتملة».

# The pictures of the code: one digit, one picture, always the same. A short word each.
pin-picture-0 = بيضة
pin-picture-1 = شمس
pin-picture-2 = حذاء
pin-picture-3 = برسيم
pin-picture-4 = سيارة
pin-picture-5 = يد
pin-picture-6 = حشرة
pin-picture-7 = قوس قزح
pin-picture-8 = نظارة
pin-picture-9 = كرة
pin-story = اصنع قصة صغيرة من الصور.

# The photo of a paper
camera-frame = ضع الورقة داخل الإطار.
camera-none-title = التصوير لا يعمل.
camera-none-text = اذهب إلى الاستقبال.

# The page of the kiosk when the server does not answer
kiosk-down-title = الآلة لا تعمل.
kiosk-down-text = اذهب إلى الاستقبال.
