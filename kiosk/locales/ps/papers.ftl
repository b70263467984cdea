# Papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = هویت
kiosk-kind-housing = کور
kiosk-kind-income = پیسې
kiosk-kind-health = روغتیا
kiosk-kind-work = کار
kiosk-kind-school = ښوونځی
kiosk-kind-other = بل سند

# The names that the kiosk offers, by kind of paper: names of French papers, as people say them.
kiosk-name-identity-card = د هویت کارت
kiosk-name-passport = پاسپورټ
kiosk-name-residence-permit = اقامت (Titre de séjour)
kiosk-name-birth = د زېږېدو سند
kiosk-name-lease = د کرایې تړون (Bail)
kiosk-name-rent-receipt = د کرایې رسید (Quittance)
kiosk-name-bill = بل (Facture)
kiosk-name-tax = مالیه (Avis d’impôt)
kiosk-name-caf = د CAF تصدیق
kiosk-name-bank-details = د بانک حساب (RIB)
kiosk-name-vitale = د Vitale کارت
kiosk-name-prescription = د ډاکټر نسخه
kiosk-name-contract = د کار تړون
kiosk-name-payslip = د معاش پاڼه
kiosk-name-diploma = ډیپلوم
kiosk-name-enrolment = د ښوونځي تصدیق
kiosk-name-letter = لیک

kiosk-papers-title = زما سندونه
kiosk-papers-empty = ستاسو صندوق تش دی. یو سند زیات کړئ.
kiosk-papers-add = سند زیاتول
kiosk-papers-drafts = نیمګړي
kiosk-papers-kept = ساتل شوي
kiosk-papers-erased = پاک شوي
kiosk-papers-added = زیات شو: { $date }
    .heard = ستاسو په صندوق کې یو سند.
kiosk-papers-until = تر { $date } پورې یې بېرته اخیستلی شئ.
    .heard = لا هم یې بېرته اخیستلی شئ.
kiosk-papers-ends = د دې سند وروستۍ ورځ: { $date }.
    .heard = وروستۍ ورځ د ماشین پر پرده ده.
kiosk-papers-ended = دا سند له { $date } راهیسې ختم دی.
    .heard = دا سند ختم شوی دی.
kiosk-papers-pages =
    { $count ->
        [one] { $count } مخ
       *[other] { $count } مخونه
    }
    .heard = ستاسو مخونه ساتل شوي دي.
kiosk-papers-page-of = مخ { $number } له { $count } څخه
    .heard = دا سند څو مخونه لري.
kiosk-papers-image = مخ { $number }: { $title }
kiosk-papers-before = مخکینی مخ
kiosk-papers-after = بل مخ
kiosk-papers-big = لوی کتل
kiosk-papers-give = ورکول
kiosk-papers-hide = پټول
kiosk-papers-hidden = د بیا لیدو لپاره یې لمس کړئ.
kiosk-papers-again = بیا کتل
kiosk-papers-erase = پاکول
kiosk-papers-erase-title = دا سند پاک شي؟
kiosk-papers-erase-text = تر 30 ورځو یې بېرته اخیستلی شئ.
kiosk-papers-erase-no = نه، ساتم یې
kiosk-papers-erase-yes = هو، پاکوم یې
kiosk-papers-erased-one = دا سند پاک شو.
kiosk-papers-take-back = دا سند بېرته اخیستل

kiosk-add-title = دا کوم سند دی؟
kiosk-add-lay-title = سند هوار کېږدئ.
kiosk-add-photo = عکس اخیستل
kiosk-add-file = یو فایل غوره کړئ.
kiosk-add-file-hint = JPEG یا PNG یا PDF
kiosk-add-send = لېږل
kiosk-add-sending = سند لېږل کېږي
kiosk-add-check-title = سند ښه لوستل کېږي؟
kiosk-add-check-image = هغه سند چې زیاتوئ یې
kiosk-add-check-yes = هو، ساتم یې
kiosk-add-check-redo = بیا اخیستل
kiosk-add-blurred = عکس خړ دی. بیا عکس واخلئ.
kiosk-add-more-title = بل مخ هم شته؟
kiosk-add-more-yes = هو، بل مخ
kiosk-add-more-no = نه، ختم شو
kiosk-add-keep-title = د دې سند نوم څه دی؟
kiosk-add-name = بل نوم
kiosk-add-expiry = ایا دا سند د ختم نېټه لري؟
kiosk-add-expiry-yes = هو، یوه نېټه وینم
kiosk-add-expiry-no = نه، یا نه پوهېږم
kiosk-add-day = د ختم نېټه: کومه ورځ؟
kiosk-add-month = د ختم نېټه: کومه میاشت؟
kiosk-add-year = د ختم نېټه: کوم کال؟
kiosk-add-bad-date = دا نېټه نشته. بدله یې کړئ.
kiosk-add-kept-title = سند ستاسو په صندوق کې دی.
kiosk-add-another = بل سند زیاتول

# Why a file is not taken: what happens, then what to do.
kiosk-add-refused-empty = فایل نشته. یو فایل غوره کړئ.
kiosk-add-refused-too-large = فایل ډېر لوی دی. د سند عکس واخلئ.
kiosk-add-refused-wrong-type = دا عکس یا PDF نه دی. بل فایل غوره کړئ.
kiosk-add-refused-broken = دا فایل نه لوستل کېږي. د سند عکس واخلئ.
kiosk-add-refused-too-many-pixels = دا عکس ډېر لوی دی. بیا عکس واخلئ.
kiosk-add-refused-locked = دا PDF پاسورډ لري. د سند عکس واخلئ.
kiosk-add-refused-too-many-pages = دا PDF ډېر مخونه لري. اړین مخونه غوره کړئ.
kiosk-add-refused-no-pages = دا PDF تش دی. بل فایل غوره کړئ.
kiosk-add-refused-full = دا سند ډېر مخونه لري. دویم سند جوړ کړئ.
