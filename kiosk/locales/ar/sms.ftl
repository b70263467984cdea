# Text messages. One segment (134 units in UCS-2), the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: رمز { $code } لإعطاء { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 } إلى { $who } حتى { $until }. نعم: أرسل OUI { $code }. لا: أرسل NON
sms-card-code = { $start }: الرمز { $number } من قائمتك لإعطاء { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 } إلى { $who } حتى { $until }. نعم: أرسل OUI وهذا الرمز. لا: أرسل NON
sms-receipt = { $start }: أعطيت أوراقك إلى { $who }. لست أنت؟ اذهب إلى الاستقبال.

# Replies to an SMS that we could not act on.
sms-help = { $start }: لتقول نعم، أرسل OUI والرمز. لتقول لا، أرسل NON. للمساعدة، اذهب إلى الاستقبال.
sms-late = { $start }: هذا الرمز لم يعد يعمل. لإعطاء ورقة، ابدأ من جديد على الآلة.
sms-wrong-code = { $start }: الرمز خطأ. { $left ->
    [zero] بقيت لك { $left } محاولة.
    [one] بقيت لك محاولة واحدة.
    [two] بقيت لك محاولتان.
    [few] بقيت لك { $left } محاولات.
    [many] بقيت لك { $left } محاولة.
   *[other] بقيت لك { $left } محاولة.
 }

# Codes that show that the phone is at hand.
sms-proof-phone = { $start }: رمز { $code } لحفظ هذا الرقم. لا تقله إلا في الاستقبال. لست أنت؟ لا تفعل شيئًا.
sms-proof-pin = { $start }: رمز { $code } لأخذ رمز سري جديد على الآلة. لا تقله لأحد. لست أنت؟ أرسل BLOQUER
sms-proof-card = { $start }: رمز { $code } لأخذ بطاقة جديدة على الآلة. لا تقله لأحد. لست أنت؟ أرسل BLOQUER

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: تم صنع بطاقة جديدة. القديمة لا تعمل. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-card-lifted = { $start }: بطاقة مقفلة تعمل من جديد. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-card-blocked = { $start }: بطاقة مقفلة بعد رموز خطأ. اذهب إلى الاستقبال.
sms-notice-reserve-made = { $start }: تم صنع بطاقة احتياطية. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-reserve-used = { $start }: تم استعمال البطاقة الاحتياطية. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-pin-renewed = { $start }: تم اختيار رمز سري جديد على الآلة. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-phone-bound = { $start }: تمت إضافة رقم هاتف إلى خزنة. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-phone-removed = { $start }: هذا الرقم لم يعد لخزنة. لست أنت؟ اذهب إلى الاستقبال.
sms-notice-device-added = { $start }: تمت إضافة جهاز رموز. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-device-removed = { $start }: تمت إزالة جهاز رموز. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-level-changed = { $start }: تغيّرت حماية خزنة. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-recovery-started = { $start }: موظفان سيصنعان بطاقة جديدة ورمزًا سريًا جديدًا. لتقول لا، عندك 3 أيام فقط. لست أنت؟ أرسل NON
sms-notice-recovery-finished = { $start }: صنع موظفان بطاقة جديدة. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-recovery-stopped = { $start }: توقف كل شيء. لا توجد بطاقة جديدة. عندك سؤال؟ اذهب إلى الاستقبال.
sms-notice-safe-locked = { $start }: خزنة مقفلة. لا شيء يُفتح. لفتح القفل، اذهب إلى الاستقبال.
sms-notice-safe-unlocked = { $start }: تم فتح قفل خزنة. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-closed = { $start }: تم حذف خزنة إلى الأبد.
sms-notice-card-stopped = { $start }: بطاقة موقوفة، لا تفتح شيئًا. عندك سؤال؟ اذهب إلى الاستقبال.
sms-notice-card_codes-made = { $start }: تمت طباعة قائمة رموز. القديمة لا تعمل. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
sms-notice-card_codes-stopped = { $start }: قائمة الرموز لا تعمل بعد الآن. لست أنت؟ أرسل BLOQUER أو اذهب إلى الاستقبال.
