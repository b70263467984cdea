# Codes on paper, for a phone that others have too

codes-title = رموز على ورق
codes-text = هاتف واحد لعدة أشخاص؟ الرمز لا يظهر في الرسالة. هو في قائمتك.
codes-no-phone = يجب أولًا إضافة رقم هاتف.
codes-left = { $left ->
    [zero] بقي { $left } رمز.
    [one] بقي رمز واحد.
    [two] بقي رمزان.
    [few] بقي { $left } رموز.
    [many] بقي { $left } رمزًا.
   *[other] بقي { $left } رمز.
 }
    .heard = عندك قائمة رموز.
codes-few = اطبع قائمة أخرى قريبًا.
codes-few-left = كادت قائمتك تنتهي. اطبع قائمة أخرى.
codes-none-left = انتهت قائمتك. اطبع قائمة أخرى.
codes-no-printer = هذه الآلة لا تطبع. اذهب إلى آلة تطبع.
codes-make = طباعة قائمة
codes-make-another = طباعة قائمة أخرى
codes-print = اطبع قائمة رموزك.
codes-print-text = اترك القائمة بعيدًا عن الهاتف.
codes-hand = هل القائمة في يدك؟
codes-begun-title = قائمتك تعمل.
codes-begun-text = الرسالة تطلب رمزًا من القائمة. اتركها بعيدًا عن الهاتف.
codes-stop = التوقف عن استعمالها
codes-stop-title = هل تتوقف عن استعمال القائمة؟
codes-stop-text = سيظهر الرمز في الرسالة من جديد.
codes-stop-yes = نعم، أتوقف

give-code-card = اكتب الرمز { $number } من قائمتك.
    .heard = اكتب رمزًا من قائمتك. رقمه على الشاشة.
give-code-resend-sms = إرسال الرسالة من جديد
give-code-same = تصلك الرسالة نفسها مرة أخرى.

# The sheet
codes-sheet-title = قائمة رموزك
codes-sheet-name = رموزي في Consigne
codes-sheet-away = اترك هذه القائمة بعيدًا عن الهاتف.
codes-sheet-cut = قصّ القائمة من الورقة.
codes-sheet-how = رسالة تطلب رمزًا؟ ابحث عن رقمه. أرسل OUI وهذا الرمز.
codes-sheet-once = كل رمز يُستعمل مرة واحدة. اشطبه بعد ذلك.
codes-sheet-lost = ضاعت القائمة أو انتهت؟ اطبع قائمة أخرى على الآلة.
