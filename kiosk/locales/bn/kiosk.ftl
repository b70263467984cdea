# The kiosk. At most 25 words a screen, short sentences.

## Coming in and going out
kiosk-welcome-title = স্বাগতম। আপনার ভাষা বেছে নিন।
kiosk-language-title = আপনার ভাষা বেছে নিন।
kiosk-card-title = আপনার কার্ড দেখান।
kiosk-card-text = কালো চারকোনা ছবিটি আলোর সামনে ধরুন।
kiosk-card-field = কার্ডের লেখা
kiosk-card-help = কার্ড ছাড়া
kiosk-card-none = আমার কার্ড সঙ্গে নেই
kiosk-card-no-safe = আমার সিন্দুক নেই
kiosk-card-type = কার্ডের অক্ষর লিখব
kiosk-card-torn = কার্ড পড়া যাচ্ছে না। আবার চেষ্টা করুন।
kiosk-card-unknown = এটি সিন্দুকের কার্ড নয়।
kiosk-card-stopped = এই কার্ড বাতিল। রিসেপশনে যান।
kiosk-card-expired = এই কার্ড খুব পুরোনো। রিসেপশনে যান।
kiosk-card-blocked = কার্ডটি ব্লক হয়ে আছে। রিসেপশনে যান।
kiosk-refused-title = কার্ড কাজ করছে না
kiosk-refused-again = আবার চেষ্টা করুন
kiosk-letters-title = আপনার কার্ডের অক্ষরগুলো লিখুন।
kiosk-letters-torn = একটি ভুল আছে। প্রতিটি অক্ষর দেখুন।
kiosk-letters-typed =
    { $count ->
        [0] কোনো অক্ষর লেখা হয়নি
        [one] { $count }টি অক্ষর লেখা হয়েছে
       *[other] { $count }টি অক্ষর লেখা হয়েছে
    }
kiosk-no-card-title = আপনার কার্ড সঙ্গে নেই?
kiosk-no-card-text = রিসেপশনে যান। অন্য কার্ড পেতে আমরা আপনাকে সাহায্য করব।
kiosk-no-safe-title = আপনার সিন্দুক নেই?
kiosk-no-safe-text = রিসেপশনে যান। সিন্দুক পেতে আমরা আপনাকে সাহায্য করব।
kiosk-code-title = আপনার কার্ড ফেরত নিন। আপনার কোড লিখুন।
kiosk-code-wrong =
    { $left ->
        [one] কোডটি ঠিক নয়। আর { $left } বার চেষ্টা করা যাবে।
       *[other] কোডটি ঠিক নয়। আর { $left } বার চেষ্টা করা যাবে।
    }
    .heard = কোডটি ঠিক নয়। আবার চেষ্টা করুন।
kiosk-code-short = আপনার কোডের 6টি সংখ্যা লিখুন।
kiosk-code-forgotten = ভুলে গেছি
kiosk-forgotten-title = সমস্যা নেই।
kiosk-forgotten-text = আপনার কার্ড নিয়ে রিসেপশনে যান।
kiosk-first-title = আপনার গোপন কোড
kiosk-first-text = কোডটি মুখস্থ করুন। কাউকে দেখাবেন না।
kiosk-first-again = এই কোড নয়। আবার দেখুন।
kiosk-first-learnt = মুখস্থ হয়েছে
kiosk-practise-title = আপনার গোপন কোড লিখে চেষ্টা করুন।
kiosk-practise-show = কোড আবার দেখব
kiosk-home-title = স্বাগতম। আপনি কী করতে চান?
kiosk-home-ask = আপনি কী করতে চান?
kiosk-home-papers = আমার কাগজ দেখব
kiosk-home-add = কাগজ যোগ করব
kiosk-home-give = কাগজ দেব
kiosk-home-looked = কে দেখেছে?
kiosk-home-new = নতুন
kiosk-encore-title = আপনি কি আছেন?
kiosk-encore-text = { $seconds } সেকেন্ড পরে সিন্দুক বন্ধ হবে।
    .heard = 30 সেকেন্ড পরে সিন্দুক বন্ধ হবে।
kiosk-encore-yes = হ্যাঁ, আছি
kiosk-goodbye-title = শেষ হয়েছে। আপনার সিন্দুক বন্ধ।
kiosk-goodbye-text = আপনার কার্ড ও কাগজ নিয়ে যান।
kiosk-goodbye-again = আবার শুরু করুন
kiosk-closed-title = আপনার সিন্দুক বন্ধ হয়েছে।
kiosk-closed-text = সময় শেষ। আপনার কার্ড ও কাগজ নিয়ে যান।
down-sms = এসএমএস কাজ করছে না।
down-sms-pin = আমার গোপন কোড দিয়ে
