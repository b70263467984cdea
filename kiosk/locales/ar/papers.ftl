# Papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = الهوية
kiosk-kind-housing = السكن
kiosk-kind-income = المال
kiosk-kind-health = الصحة
kiosk-kind-work = العمل
kiosk-kind-school = المدرسة
kiosk-kind-other = ورقة أخرى

# The names that the kiosk offers, by kind of paper: names of French papers, as people say them.
kiosk-name-identity-card = بطاقة الهوية
kiosk-name-passport = جواز السفر
kiosk-name-residence-permit = الإقامة (Titre de séjour)
kiosk-name-birth = شهادة الميلاد
kiosk-name-lease = عقد الإيجار (Bail)
kiosk-name-rent-receipt = وصل الإيجار (Quittance)
kiosk-name-bill = فاتورة
kiosk-name-tax = الضرائب (Avis d’impôt)
kiosk-name-caf = شهادة CAF
kiosk-name-bank-details = حساب البنك (RIB)
kiosk-name-vitale = بطاقة Vitale
kiosk-name-prescription = وصفة الطبيب
kiosk-name-contract = عقد العمل
kiosk-name-payslip = كشف الراتب
kiosk-name-diploma = شهادة (Diplôme)
kiosk-name-enrolment = شهادة مدرسية
kiosk-name-letter = رسالة بالبريد

kiosk-papers-title = أوراقي
kiosk-papers-empty = خزنتك فارغة. أضف ورقة.
kiosk-papers-add = إضافة ورقة
kiosk-papers-drafts = غير مكتملة
kiosk-papers-kept = محفوظة
kiosk-papers-erased = محذوفة
kiosk-papers-added = أضيفت في { $date }
    .heard = ورقة في خزنتك.
kiosk-papers-until = يمكنك استرجاعها حتى { $date }.
    .heard = ما زال يمكنك استرجاعها.
kiosk-papers-ends = هذه الورقة تنتهي في { $date }.
    .heard = آخر يوم مكتوب على الشاشة.
kiosk-papers-ended = هذه الورقة انتهت في { $date }.
    .heard = هذه الورقة انتهت.
kiosk-papers-pages =
    { $count ->
        [zero] { $count } صفحة
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
    .heard = صفحاتك محفوظة.
kiosk-papers-page-of = الصفحة { $number } من { $count }
    .heard = هذه الورقة فيها عدة صفحات.
kiosk-papers-image = الصفحة { $number }: { $title }
kiosk-papers-before = الصفحة السابقة
kiosk-papers-after = الصفحة التالية
kiosk-papers-big = رؤية بحجم كبير
kiosk-papers-give = إعطاء
kiosk-papers-hide = إخفاء الورقة
kiosk-papers-hidden = المس لرؤيتها مرة أخرى.
kiosk-papers-again = رؤية مرة أخرى
kiosk-papers-erase = حذف
kiosk-papers-erase-title = هل تحذف هذه الورقة؟
kiosk-papers-erase-text = يمكنك استرجاعها خلال 30 يومًا.
kiosk-papers-erase-no = لا، أحتفظ بها
kiosk-papers-erase-yes = نعم، أحذفها
kiosk-papers-erased-one = هذه الورقة محذوفة.
kiosk-papers-take-back = استرجاع هذه الورقة

kiosk-add-title = ما هي هذه الورقة؟
kiosk-add-lay-title = ضع الورقة مبسوطة.
kiosk-add-photo = أخذ الصورة
kiosk-add-file = اختر ملفًا.
kiosk-add-file-hint = JPEG أو PNG أو PDF
kiosk-add-send = إرسال
kiosk-add-sending = نرسل الورقة
kiosk-add-check-title = هل الورقة واضحة للقراءة؟
kiosk-add-check-image = الورقة التي تضيفها
kiosk-add-check-yes = نعم، أحتفظ بها
kiosk-add-check-redo = إعادة الصورة
kiosk-add-blurred = الصورة غير واضحة. خذ الصورة من جديد.
kiosk-add-more-title = هل توجد صفحة أخرى؟
kiosk-add-more-yes = نعم، صفحة أخرى
kiosk-add-more-no = لا، انتهيت
kiosk-add-keep-title = ما اسم هذه الورقة؟
kiosk-add-name = اسم آخر
kiosk-add-expiry = هل لهذه الورقة تاريخ انتهاء؟
kiosk-add-expiry-yes = نعم، أرى تاريخًا
kiosk-add-expiry-no = لا، أو لا أعرف
kiosk-add-day = تاريخ الانتهاء: أي يوم؟
kiosk-add-month = تاريخ الانتهاء: أي شهر؟
kiosk-add-year = تاريخ الانتهاء: أي سنة؟
kiosk-add-bad-date = هذا التاريخ غير موجود. غيّره.
kiosk-add-kept-title = الورقة محفوظة في خزنتك.
kiosk-add-another = إضافة ورقة أخرى

# Why a file is not taken: what happens, then what to do.
kiosk-add-refused-empty = لا يوجد ملف. اختر ملفًا.
kiosk-add-refused-too-large = الملف كبير جدًا. خذ صورة للورقة.
kiosk-add-refused-wrong-type = هذا ليس صورة ولا PDF. اختر ملفًا آخر.
kiosk-add-refused-broken = لا يمكن قراءة هذا الملف. خذ صورة للورقة.
kiosk-add-refused-too-many-pixels = هذه الصورة كبيرة جدًا. خذ الصورة من جديد.
kiosk-add-refused-locked = ملف PDF هذا له كلمة سر. خذ صورة للورقة.
kiosk-add-refused-too-many-pages = ملف PDF هذا فيه صفحات كثيرة جدًا. اختر الصفحات المفيدة.
kiosk-add-refused-no-pages = ملف PDF هذا فارغ. اختر ملفًا آخر.
kiosk-add-refused-full = هذه الورقة فيها صفحات كثيرة جدًا. أضف ورقة ثانية.
