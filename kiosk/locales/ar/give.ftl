# Giving a paper

give-papers-title = أي أوراق تريد أن تعطي؟
give-papers-none = اختر ورقة.
give-next = متابعة
give-empty-title = ليس عندك أوراق هنا بعد.
give-empty-text = أضف ورقة. ثم أعطها.
give-empty-add = إضافة ورقة
give-drafts-title = أوراقك غير مكتملة.
give-drafts-text = أكمل ورقة. ثم أعطها.
give-drafts-go = إكمال ورقة
give-who-title = لمن؟
give-who-other = شخص آخر؟ الاستقبال يضيفه.
give-reason-title = لماذا؟
give-length-title = لأي مدة؟
give-length-day = يوم واحد
give-length-week = أسبوع واحد
give-length-month = شهر واحد
give-check-screen = تأكّد قبل أن تعطي
give-check-title = ستعطي { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 }. هل هذا صحيح؟
    .heard = ستعطي أوراقًا لشخص. هل هذا صحيح؟
give-check-papers = الأوراق
give-check-who = إلى
give-check-reason = من أجل
give-check-until = حتى
give-check-stop = يمكنك التوقف متى تريد.
give-check-yes = نعم، أعطي
give-check-no = لا
give-home = رجوع إلى البداية
give-again = البدء من جديد
give-code-sms = اكتب الرمز الذي وصلك في الرسالة.
give-code-device = اكتب رمز جهازك.
give-code-pin = اكتب رمزك السري مرة أخرى.
give-code-answer = أو أجب على الرسالة: OUI والرمز.
give-code-answered = أرسلت الجواب
give-code-resend = إرسال الرمز من جديد
give-code-without = هاتفي ليس معي
give-code-no = لا أعطي
give-code-wait = لا يوجد جواب بعد. انتظر قليلًا.
give-code-again = يصلك الرمز نفسه مرة أخرى.
give-code-many = رسائل كثيرة جدًا.
give-code-often = { give-code-many } انتظر قليلًا، أو اذهب إلى الاستقبال.
give-code-six = الرمز فيه 6 أرقام.
give-code-wrong = الرمز خطأ. { $left ->
    [zero] بقيت لك { $left } محاولة.
    [one] بقيت لك محاولة واحدة.
    [two] بقيت لك محاولتان.
    [few] بقيت لك { $left } محاولات.
    [many] بقيت لك { $left } محاولة.
   *[other] بقيت لك { $left } محاولة.
 }
    .heard = الرمز خطأ. حاول مرة أخرى.
give-given-title = تم. أعطيت أوراقك.
give-given-text = ستصل رسالة إلى { $who }.
    .heard = ستصل رسالة إلى هذا الشخص.
give-given-key = الإيصال:
give-unsent = لم تذهب الرسالة بعد.
give-unsent-again = نحاول من جديد. أوراقك محفوظة.
give-failed = لم تصل الرسالة.
give-receipt = طباعة الإيصال
give-nothing-title = لم تعط شيئًا.
give-nothing-wrong = كان الرمز خطأ ثلاث مرات.
give-nothing-no = قلت لا.
give-nothing-late = انتهى الوقت.

# Who looked?

looked-title = من شاهد أوراقي؟
looked-open = من يستطيع أن يفتح الآن
looked-until = حتى { $until }
    .heard = آخر يوم مكتوب على الشاشة.
looked-stop = إيقاف
looked-stop-title = هل تتوقف عن إعطاء أوراقك إلى { $who }؟
    .heard = هل تتوقف عن إعطاء أوراقك إلى هذا الشخص؟
looked-stop-text = هذا الشخص لن يمكنه فتح أوراقك.
looked-stop-yes = نعم، أتوقف
looked-stop-no = لا
looked-stopped-title = تم الإيقاف.
looked-stopped-text = هذا الشخص لن يمكنه فتح أوراقك.
looked-someone = شخص
looked-paper = ورقة

# The journal, one sentence for each thing that happens

journal-safe-opened = فتح الاستقبال خزنتك معك.
journal-card-issued = صنع الاستقبال بطاقتك.
journal-card-printed = تمت طباعة بطاقة.
journal-card-refused = تم رفض بطاقة.
journal-safe-first_visit = أول زيارة ببطاقتك.
journal-pin-set = رمزك السري جاهز.
journal-safe-entered = دخول بالبطاقة والرمز السري.
journal-pin-refused = شخص كتب رمزًا سريًا خطأ.
journal-card-blocked = بطاقتك مقفلة: ثلاثة رموز خطأ.
journal-safe-left = الخزنة مغلقة.
journal-document-kept = أضفت: { $paper }.
    .heard = أضفت ورقة.
journal-document-viewed = شاهدت: { $paper }.
    .heard = شاهدت ورقة.
journal-document-erased = حذفت: { $paper }.
    .heard = حذفت ورقة.
journal-document-taken_back = استرجعت: { $paper }.
    .heard = استرجعت ورقة.
journal-document-purged = ورقة محذوفة ذهبت إلى الأبد.
journal-release-asked = تريد أن تعطي { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 } إلى { $who }.
    .heard = تريد أن تعطي أوراقًا.
journal-release-refused = لم تعط شيئًا إلى { $who }.
    .heard = لم تعط شيئًا.
journal-release-expired = لم تجب في الوقت. لم تعط شيئًا إلى { $who }.
    .heard = لم تجب في الوقت. لم تعط شيئًا.
journal-release-handed_over = أعطيت { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 } إلى { $who }.
    .heard = أعطيت أوراقًا.
journal-release-stopped = تم الإيقاف. أوراقك لا تُفتح بعد الآن عند { $who }.
    .heard = تم الإيقاف. أوراقك لا تُفتح بعد الآن عند هذا الشخص.
journal-release-code_refused = شخص كتب رمزًا خطأ. الطلب من أجل { $who }.
    .heard = شخص كتب رمزًا خطأ.
journal-release-visited = وصل رمز للفتح إلى { $who }.
    .heard = وصل رمز للفتح إلى شخص.
journal-recipient-refused = رمز خطأ من { $who }.
    .heard = رمز خطأ من شخص.
journal-recipient-proven = دخول بالرمز: { $who }.
    .heard = شخص دخل بالرمز.
journal-document-downloaded = تم فتح { $paper } من طرف { $who }.
    .heard = شخص فتح ورقة.
journal-recipient-added = أضاف الاستقبال { $who }.
    .heard = أضاف الاستقبال شخصًا.
journal-document-refused = لم تتم إضافة ملف.
journal-recipient-removed = أزال الاستقبال { $who }.
    .heard = أزال الاستقبال شخصًا.
journal-safe-found = بحث موظف عن خزنتك.
journal-card-replaced = بطاقة جديدة مكان القديمة.
journal-card-stopped = البطاقة موقوفة.
journal-card-lifted = فتح الاستقبال قفل بطاقتك.
journal-reserve-made = تم صنع بطاقة احتياطية.
journal-reserve-used = تم استعمال البطاقة الاحتياطية.
journal-pin-renewed = تغيّر الرمز السري.
journal-approval-given = الاستقبال يساعدك على أخذ رمز جديد.
journal-phone-bound = تمت إضافة رقم هاتف.
journal-phone-proven = تم تأكيد رقم الهاتف.
journal-phone-removed = تمت إزالة رقم الهاتف.
journal-device-added = تمت إضافة جهاز رموز.
journal-device-removed = تمت إزالة جهاز رموز.
journal-level-changed = تغيّرت حماية الخزنة.
journal-recovery-started = بدأ موظف صنع بطاقة جديدة لك.
journal-recovery-approved = وافق موظف ثانٍ.
journal-recovery-finished = صنع موظفان بطاقة جديدة لك.
journal-recovery-stopped = تم الإيقاف: لا توجد بطاقة جديدة.
journal-safe-locked = الخزنة مقفلة.
journal-safe-unlocked = فتح الاستقبال قفل الخزنة.
journal-proof-asked = مطلوب رمز للرجوع إلى الخزنة.
journal-proof-refused = شخص كتب رمزًا خطأ للرجوع إلى الخزنة.
journal-agreement-made = قلت نعم. الفريق { $who } يمكنه طلب أوراقك عن بُعد.
    .heard = قلت نعم. يمكن لفريق أن يطلب أوراقك عن بُعد.
journal-agreement-ended = انتهى. الفريق { $who } لا يمكنه طلب أوراقك بعد الآن.
    .heard = انتهى. الفريق لا يمكنه طلب أوراقك بعد الآن.
journal-card_codes-made = تمت طباعة قائمة رموز.
journal-card_codes-stopped = قائمة الرموز لا تُستعمل بعد الآن.
journal-safe_word-chosen = تغيّرت كلمة رسائلك.
journal-phone-stopped = أجاب الهاتف STOP. لن تصله رسائل.
reason-housing = السكن
reason-rights = الحقوق والمساعدات
reason-work = العمل
reason-health = الصحة
reason-school = المدرسة والتدريب
reason-other = أمر آخر
