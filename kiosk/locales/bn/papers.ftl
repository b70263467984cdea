# Papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = পরিচয়
kiosk-kind-housing = বাসা
kiosk-kind-income = টাকা
kiosk-kind-health = স্বাস্থ্য
kiosk-kind-work = কাজ
kiosk-kind-school = স্কুল
kiosk-kind-other = অন্য কাগজ

kiosk-papers-title = আমার কাগজ
kiosk-papers-empty = আপনার সিন্দুক খালি। একটি কাগজ যোগ করুন।
kiosk-papers-add = কাগজ যোগ করুন
kiosk-papers-drafts = শেষ করা বাকি
kiosk-papers-kept = তুলে রাখা
kiosk-papers-erased = মুছে ফেলা
kiosk-papers-added = যোগ করার তারিখ: { $date }
kiosk-papers-until = আপনি { $date } পর্যন্ত এটি ফিরিয়ে আনতে পারেন।
kiosk-papers-ends = এই কাগজের মেয়াদ শেষ হবে: { $date }।
kiosk-papers-ended = এই কাগজের মেয়াদ শেষ হয়েছে: { $date }।
kiosk-papers-pages =
    { $count ->
        [one] { $count } পাতা
       *[other] { $count } পাতা
    }
kiosk-papers-page-of = পাতা { $number }, মোট { $count }
kiosk-papers-image = পাতা { $number }: { $title }
kiosk-papers-before = আগের পাতা
kiosk-papers-after = পরের পাতা
kiosk-papers-big = বড় করে দেখুন
kiosk-papers-erase = মুছে ফেলুন
kiosk-papers-erase-title = এই কাগজ মুছে ফেলবেন?
kiosk-papers-erase-text = আপনি 30 দিন পর্যন্ত এটি ফিরিয়ে আনতে পারেন।
kiosk-papers-erase-no = না, রেখে দিন
kiosk-papers-erase-yes = হ্যাঁ, মুছে ফেলুন
kiosk-papers-erased-one = এই কাগজ মুছে ফেলা হয়েছে।
kiosk-papers-take-back = এই কাগজ ফিরিয়ে আনুন

kiosk-add-title = এটি কোন কাগজ?
kiosk-add-lay-title = কাগজটি সমান করে রাখুন।
kiosk-add-photo = ছবি তুলুন
kiosk-add-file = একটি ফাইল বেছে নিন।
kiosk-add-file-hint = JPEG, PNG বা PDF
kiosk-add-send = পাঠান
kiosk-add-sending = কাগজ পাঠানো হচ্ছে
kiosk-add-check-title = কাগজটি কি ভালো করে পড়া যায়?
kiosk-add-check-image = আপনি যে কাগজ যোগ করছেন
kiosk-add-check-yes = হ্যাঁ, রাখুন
kiosk-add-check-redo = আবার তুলুন
kiosk-add-blurred = ছবিটি ঝাপসা। আবার ছবি তুলুন।
kiosk-add-more-title = আরও পাতা আছে?
kiosk-add-more-yes = হ্যাঁ, আরেকটি পাতা
kiosk-add-more-no = না, শেষ
kiosk-add-keep-title = এই কাগজের নাম কী?
kiosk-add-name = নাম
kiosk-add-expiry = মেয়াদের শেষ দিন, যদি থাকে
kiosk-add-day = দিন
kiosk-add-month = মাস
kiosk-add-year = বছর
kiosk-add-bad-date = এমন তারিখ নেই। তারিখটি বদলান।
kiosk-add-kept-title = কাগজটি আপনার সিন্দুকে রাখা হয়েছে।
kiosk-add-another = আরেকটি কাগজ যোগ করুন

# Why a file is not taken: what happens, then what to do.
kiosk-add-refused-empty = কোনো ফাইল নেই। একটি ফাইল বেছে নিন।
kiosk-add-refused-too-large = ফাইলটি খুব বড়। কাগজটির ছবি তুলুন।
kiosk-add-refused-wrong-type = এটি ছবি নয়, PDF-ও নয়। অন্য ফাইল বেছে নিন।
kiosk-add-refused-broken = এই ফাইল পড়া যাচ্ছে না। কাগজটির ছবি তুলুন।
kiosk-add-refused-too-many-pixels = এই ছবি খুব বড়। আবার ছবি তুলুন।
kiosk-add-refused-locked = এই PDF-এ পাসওয়ার্ড আছে। কাগজটির ছবি তুলুন।
kiosk-add-refused-too-many-pages = এই PDF-এ পাতা খুব বেশি। দরকারি পাতাগুলো বেছে নিন।
kiosk-add-refused-no-pages = এই PDF খালি। অন্য ফাইল বেছে নিন।
kiosk-add-refused-full = এই কাগজে পাতা খুব বেশি। দ্বিতীয় একটি কাগজ যোগ করুন।
