# Back into the safe: forgotten code, lost card, reserve card, settings.

kiosk-wait-title = كانت المحاولات كثيرة جدًا.
kiosk-wait-text = انتظر 10 دقائق. أو اذهب إلى الاستقبال.
kiosk-card-locked = هذه الخزنة مقفلة. اذهب إلى الاستقبال.
kiosk-card-reserve = ضع بطاقتك الاحتياطية أمام الآلة.

## The code is forgotten, the card is here
kiosk-ways-forgotten = هل نسيت رمزك؟
kiosk-ways-blocked = البطاقة مقفلة. هل نسيت الرمز؟
kiosk-ways-over = هذا الرمز انتهى. ابدأ من جديد.
kiosk-ways-often = رموز كثيرة جدًا. انتظر 10 دقائق.
kiosk-ways-phone = رمز برسالة نصية
kiosk-ways-device = جهاز الرموز عندي
kiosk-ways-approved = ساعدني موظف
kiosk-ways-agent = أو اطلب من موظف في الاستقبال.
kiosk-ways-agent-only = اذهب إلى الاستقبال. يساعدك موظف. ثم ارجع إلى هنا.
kiosk-ways-reserve = بطاقتي الاحتياطية
kiosk-ways-none = اذهب إلى الاستقبال. نقول لك ماذا تفعل.
kiosk-ways-code-sms = اكتب الرمز الذي وصلك في الرسالة.
kiosk-ways-code-device = اكتب رمز جهازك.
kiosk-ways-code-both = اكتب رمز الرسالة أو رمز الجهاز.

## The card is lost, the code is known
kiosk-lost-pin-known = أعرف رمزي السري
kiosk-lost-nothing = لا بطاقة ولا رمز
kiosk-lost-number = اكتب رقم هاتفك أو رقم خزنتك.
kiosk-lost-number-text = 10 أرقام للهاتف، أو 8 للخزنة.
kiosk-lost-number-wrong = هذا الرقم غير صحيح. انظر إلى كل رقم فيه.
kiosk-lost-code = اكتب الرمز الذي وصلك.
kiosk-lost-code-text = في رسالة نصية أو على جهازك. لم يصل شيء بعد دقيقتين؟ اذهب إلى الاستقبال.
kiosk-lost-pin = اكتب رمزك السري.

## Printing a card
kiosk-print = طباعة
kiosk-print-going = الطابعة تعمل. انتظر الورقة.
kiosk-print-done = تمت الطباعة
kiosk-print-card = اطبع بطاقتك.
kiosk-print-card-text = البطاقة القديمة لم تعد تعمل.
kiosk-print-card-done = بطاقتي معي
kiosk-print-reserve = اطبع بطاقتك الاحتياطية.
kiosk-print-reserve-text = ضعها في ظرف. أغلقه. أعطه لشخص تثق به.

## The reserve card is shown
kiosk-reserve-title = هذه بطاقة احتياطية. هل تريد استعمالها؟
kiosk-reserve-text = تصبح هي بطاقتك. البطاقة القديمة لن تعمل. ستأخذ رمزًا جديدًا.
kiosk-reserve-yes = نعم
kiosk-reserve-no = لا

## What has happened
kiosk-notices-title = هذا ما تغيّر.
kiosk-notices-seen = رأيت ذلك
kiosk-notices-not-me = لست أنا
kiosk-not-me-title = لست أنت؟
kiosk-not-me-text = اقفل خزنتك. لن يُفتح شيء. ثم اذهب إلى الاستقبال.
kiosk-not-me-stop = إيقاف البطاقة الجديدة

## Settings
settings-title = بطاقتي والإعدادات
settings-danger = انتبه: اصنع بطاقة احتياطية.
settings-code = تغيير رمزي
settings-code-pin = اكتب رمزك الحالي.
settings-phone = الهاتف
settings-level = الحماية
settings-reserve = بطاقة احتياطية
settings-codes = رموز على ورق
settings-lock = قفل خزنتي
settings-close = حذف خزنتي
settings-no = لا
settings-done-title = تم.
settings-done-text = تم حفظ اختيارك.

settings-phone-title = هاتفك
settings-phone-ends = رقمك ينتهي بـ { $ending }.
    .heard = عندك رقم هاتف هنا.
settings-phone-none = ليس لك رقم هنا.
settings-phone-old = أكّد رقمك: يصلك رمز برسالة نصية.
settings-phone-confirm = تأكيد
settings-phone-change = تغيير الرقم
settings-phone-add = إضافة رقم
settings-phone-remove = إزالة
settings-phone-number = اكتب رقم هاتفك.
settings-phone-remove-title = هل تزيل رقمك؟
settings-phone-remove-text = لن تصلك رسائل بعد الآن.
settings-phone-remove-yes = نعم، أزيله
settings-phone-keep = لا، أحتفظ به

settings-level-title = أي حماية تريد؟
settings-level-present = الآن
settings-level-flexible = مرنة
settings-level-strong = قوية
settings-level-strict = صارمة
settings-meaning-flexible = تساعدك رسالة نصية أو موظف.
settings-meaning-strong = بدون بطاقة، يلزم موظفان اثنان.
settings-meaning-strict = تساعدك البطاقة الاحتياطية فقط.
settings-choose-flexible = حماية مرنة. اكتب رمزك السري.
settings-choose-strong = حماية قوية. اكتب رمزك السري.
settings-choose-strict = حماية صارمة. اكتب رمزك السري.
settings-strict-warning = بدون بطاقة احتياطية، إذا ضاعت البطاقة أو الرمز، يضيع كل شيء.

settings-reserve-text = تفتح خزنتك إذا ضاع منك كل شيء. يحفظها شخص تثق به.
settings-reserve-there = بطاقة جديدة توقف القديمة.
settings-reserve-make = صنع بطاقة
settings-reserve-no-printer = هذه الآلة لا تطبع. اسأل في الاستقبال.

settings-lock-title = هل تقفل خزنتك؟
settings-lock-text = لن يُفتح شيء. الاستقبال وحده يفتح القفل.
settings-lock-yes = نعم، أقفلها
kiosk-locked-title = خزنتك مقفلة.
kiosk-locked-text = لفتح القفل، اذهب إلى الاستقبال.

settings-close-title = هل تحذف إلى الأبد؟
settings-close-text = ستُحذف كل أوراقك.
settings-close-no = لا، أحتفظ بخزنتي
settings-close-yes = نعم، أحذف
settings-close-pin = اكتب رمزك السري لحذف كل شيء.
kiosk-erased-title = خزنتك محذوفة إلى الأبد.
kiosk-erased-text = لم يبق شيء. بطاقتك لم تعد تعمل.

# At the desk
desk-kiosk-prints = الآلة فيها طابعة
kiosk-hand-title = هل البطاقة في يدك؟
kiosk-hand-yes = نعم، هي معي
kiosk-hand-no = لا، أطبع مرة أخرى
kiosk-reserve-used-title = احتفظ بهذه البطاقة.
kiosk-reserve-used-text = هذه بطاقتك الآن. الظرف فارغ. اصنع بطاقة احتياطية أخرى.
kiosk-reserve-used-next = متابعة
kiosk-lost-reserve = معي بطاقتي الاحتياطية
settings-phone-stopped = أجاب رقمك STOP. لا تصله رسائل. يمكنك إضافته من جديد.
