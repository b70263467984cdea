# Papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = هویت
kiosk-kind-housing = خانه
kiosk-kind-income = پول
kiosk-kind-health = صحت
kiosk-kind-work = کار
kiosk-kind-school = مکتب
kiosk-kind-other = سند دیگر

# The names that the kiosk offers, by kind of paper: names of French papers, as people say them.
kiosk-name-identity-card = کارت هویت
kiosk-name-passport = پاسپورت
kiosk-name-residence-permit = اقامت (Titre de séjour)
kiosk-name-birth = سند تولد
kiosk-name-lease = قرارداد کرایه (Bail)
kiosk-name-rent-receipt = رسید کرایه (Quittance)
kiosk-name-bill = بل (Facture)
kiosk-name-tax = مالیه (Avis d’impôt)
kiosk-name-caf = تصدیق CAF
kiosk-name-bank-details = حساب بانک (RIB)
kiosk-name-vitale = کارت Vitale
kiosk-name-prescription = نسخه داکتر
kiosk-name-contract = قرارداد کار
kiosk-name-payslip = ورق معاش
kiosk-name-diploma = دیپلوم
kiosk-name-enrolment = تصدیق مکتب
kiosk-name-letter = مکتوب

kiosk-papers-title = اسناد من
kiosk-papers-empty = صندوق شما خالی است. یک سند اضافه کنید.
kiosk-papers-add = اضافه کردن سند
kiosk-papers-drafts = نیمه‌کاره
kiosk-papers-kept = نگه داشته شده
kiosk-papers-erased = پاک شده
kiosk-papers-added = اضافه شد: { $date }
    .heard = یک سند در صندوق شما.
kiosk-papers-until = تا { $date } می‌توانید آن را پس بگیرید.
    .heard = هنوز می‌توانید آن را پس بگیرید.
kiosk-papers-ends = آخرین روز این سند: { $date }.
    .heard = آخرین روز روی صفحه ماشین است.
kiosk-papers-ended = این سند از { $date } خلاص شده است.
    .heard = این سند خلاص شده است.
kiosk-papers-pages =
    { $count ->
        [one] { $count } صفحه
       *[other] { $count } صفحه
    }
    .heard = صفحه‌های شما نگه داشته شده است.
kiosk-papers-page-of = صفحه { $number } از { $count }
    .heard = این سند چند صفحه دارد.
kiosk-papers-image = صفحه { $number }: { $title }
kiosk-papers-before = صفحه پیشتر
kiosk-papers-after = صفحه بعد
kiosk-papers-big = کلان دیدن
kiosk-papers-give = دادن
kiosk-papers-hide = پنهان کردن
kiosk-papers-hidden = برای دیدن دوباره لمس کنید.
kiosk-papers-again = دوباره دیدن
kiosk-papers-erase = پاک کردن
kiosk-papers-erase-title = این سند پاک شود؟
kiosk-papers-erase-text = تا 30 روز می‌توانید آن را پس بگیرید.
kiosk-papers-erase-no = نخیر، نگه می‌دارم
kiosk-papers-erase-yes = بلی، پاک می‌کنم
kiosk-papers-erased-one = این سند پاک شد.
kiosk-papers-take-back = پس گرفتن این سند

kiosk-add-title = این چه سند است؟
kiosk-add-lay-title = سند را هموار بگذارید.
kiosk-add-photo = عکس گرفتن
kiosk-add-file = یک فایل انتخاب کنید.
kiosk-add-file-hint = JPEG یا PNG یا PDF
kiosk-add-send = روان کردن
kiosk-add-sending = سند روان می‌شود
kiosk-add-check-title = سند خوب خوانده می‌شود؟
kiosk-add-check-image = سندی که اضافه می‌کنید
kiosk-add-check-yes = بلی، نگه می‌دارم
kiosk-add-check-redo = دوباره گرفتن
kiosk-add-blurred = عکس خیره است. دوباره عکس بگیرید.
kiosk-add-more-title = صفحه دیگر هم است؟
kiosk-add-more-yes = بلی، یک صفحه دیگر
kiosk-add-more-no = نخیر، خلاص شد
kiosk-add-keep-title = نام این سند چیست؟
kiosk-add-name = نام دیگر
kiosk-add-expiry = آیا این سند تاریخ ختم دارد؟
kiosk-add-expiry-yes = بلی، یک تاریخ می‌بینم
kiosk-add-expiry-no = نخیر، یا نمی‌دانم
kiosk-add-day = تاریخ ختم: کدام روز؟
kiosk-add-month = تاریخ ختم: کدام ماه؟
kiosk-add-year = تاریخ ختم: کدام سال؟
kiosk-add-bad-date = این تاریخ وجود ندارد. آن را تغییر دهید.
kiosk-add-kept-title = سند در صندوق شما است.
kiosk-add-another = اضافه کردن سند دیگر

# Why a file is not taken: what happens, then what to do.
kiosk-add-refused-empty = فایل نیست. یک فایل انتخاب کنید.
kiosk-add-refused-too-large = فایل زیاد کلان است. از سند عکس بگیرید.
kiosk-add-refused-wrong-type = این عکس یا PDF نیست. فایل دیگر انتخاب کنید.
kiosk-add-refused-broken = این فایل خوانده نمی‌شود. از سند عکس بگیرید.
kiosk-add-refused-too-many-pixels = این عکس زیاد کلان است. دوباره عکس بگیرید.
kiosk-add-refused-locked = این PDF پسورد دارد. از سند عکس بگیرید.
kiosk-add-refused-too-many-pages = این PDF صفحه زیاد دارد. صفحه‌های لازم را انتخاب کنید.
kiosk-add-refused-no-pages = این PDF خالی است. فایل دیگر انتخاب کنید.
kiosk-add-refused-full = این سند صفحه زیاد دارد. سند دوم بسازید.
