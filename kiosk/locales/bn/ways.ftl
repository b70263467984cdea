# Coming back into one's safe: code forgotten, card lost, reserve card, settings.

kiosk-wait-title = অনেক বেশি বার চেষ্টা হয়েছে।
kiosk-wait-text = 10 মিনিট অপেক্ষা করুন। অথবা রিসেপশনে যান।
kiosk-card-locked = এই সিন্দুক ব্লক হয়ে আছে। রিসেপশনে যান।
kiosk-card-reserve = আপনার বাড়তি কার্ড দেখান।

## The code is forgotten, the card is there
kiosk-ways-forgotten = আপনার কোড ভুলে গেছেন?
kiosk-ways-blocked = কার্ড ব্লক হয়েছে। কোড ভুলে গেছেন?
kiosk-ways-over = এই কোডের সময় শেষ। আবার শুরু করুন।
kiosk-ways-often = অনেক বেশি কোড হয়েছে। 10 মিনিট অপেক্ষা করুন।
kiosk-ways-phone = এসএমএসে একটি কোড
kiosk-ways-device = আমার কোডের যন্ত্র
kiosk-ways-approved = একজন কর্মী সাহায্য করেছেন
kiosk-ways-agent = অথবা রিসেপশনে একজন কর্মীকে বলুন।
kiosk-ways-agent-only = রিসেপশনে যান। একজন কর্মী সাহায্য করবেন। তারপর এখানে ফিরে আসুন।
kiosk-ways-reserve = আমার বাড়তি কার্ড
kiosk-ways-none = রিসেপশনে যান। কী করতে হবে, আমরা বলে দেব।
kiosk-ways-code-sms = এসএমএসে পাওয়া কোড লিখুন।
kiosk-ways-code-device = আপনার যন্ত্রের কোড লিখুন।
kiosk-ways-code-both = এসএমএসের কোড বা যন্ত্রের কোড লিখুন।

## The card is lost, the code is there
kiosk-lost-pin-known = আমার গোপন কোড মনে আছে
kiosk-lost-nothing = আমার কার্ড বা কোড কিছুই নেই
kiosk-lost-number = আপনার ফোন নম্বর বা সিন্দুকের নম্বর লিখুন।
kiosk-lost-number-text = ফোনের 10টি সংখ্যা, বা সিন্দুকের 8টি।
kiosk-lost-number-wrong = নম্বরটি ঠিক নয়। প্রতিটি সংখ্যা দেখুন।
kiosk-lost-code = পাওয়া কোডটি লিখুন।
kiosk-lost-code-text = এসএমএসে বা আপনার যন্ত্রে। 2 মিনিট পরেও আসেনি? রিসেপশনে যান।
kiosk-lost-pin = আপনার গোপন কোড লিখুন।

## Printing a card
kiosk-print = প্রিন্ট করুন
kiosk-print-going = প্রিন্টার কাজ করছে। কাগজের জন্য অপেক্ষা করুন।
kiosk-print-done = প্রিন্ট হয়েছে
kiosk-print-card = আপনার কার্ড প্রিন্ট করুন।
kiosk-print-card-text = পুরোনো কার্ড আর কাজ করে না।
kiosk-print-card-done = কার্ড পেয়েছি
kiosk-print-reserve = আপনার বাড়তি কার্ড প্রিন্ট করুন।
kiosk-print-reserve-text = কার্ডটি একটি খামে রাখুন। খামটি বন্ধ করুন। যাকে বিশ্বাস করেন, তাকে দিন।

## The reserve card is shown
kiosk-reserve-title = এটি বাড়তি কার্ড। আপনি কি এটি ব্যবহার করতে চান?
kiosk-reserve-text = এটিই আপনার কার্ড হবে। পুরোনো কার্ড আর কাজ করবে না। আপনি নতুন কোড পাবেন।
kiosk-reserve-yes = হ্যাঁ
kiosk-reserve-no = না

## What happened
kiosk-notices-title = যা যা বদলেছে
kiosk-notices-seen = দেখেছি
kiosk-notices-not-me = আমি করিনি
kiosk-not-me-title = আপনি করেননি?
kiosk-not-me-text = আপনার সিন্দুক ব্লক করুন। তখন কিছুই খুলবে না। তারপর রিসেপশনে যান।
kiosk-not-me-stop = নতুন কার্ড বন্ধ করুন

## Settings
settings-title = আমার কার্ড ও সেটিংস
settings-danger = সাবধান: একটি বাড়তি কার্ড বানান।
settings-code = আমার কোড বদলান
settings-code-pin = আপনার এখনকার কোড লিখুন।
settings-phone = ফোন
settings-level = নিরাপত্তা
settings-reserve = বাড়তি কার্ড
settings-codes = কাগজে লেখা কোড
settings-lock = আমার সিন্দুক ব্লক করুন
settings-close = আমার সিন্দুক মুছে ফেলুন
settings-no = না
settings-done-title = হয়ে গেছে।
settings-done-text = আপনার পছন্দ রাখা হয়েছে।

settings-phone-title = আপনার ফোন
settings-phone-ends = আপনার নম্বরের শেষে আছে { $ending }।
    .heard = এখানে আপনার একটি ফোন নম্বর আছে।
settings-phone-none = এখানে আপনার কোনো নম্বর নেই।
settings-phone-old = নম্বরটি নিশ্চিত করুন: এসএমএসে একটি কোড আসবে।
settings-phone-confirm = নিশ্চিত করুন
settings-phone-change = নম্বর বদলান
settings-phone-add = নম্বর যোগ করুন
settings-phone-remove = সরান
settings-phone-number = আপনার ফোন নম্বর লিখুন।
settings-phone-remove-title = আপনার নম্বর সরাবেন?
settings-phone-remove-text = আপনি আর এসএমএস পাবেন না।
settings-phone-remove-yes = হ্যাঁ, সরান
settings-phone-keep = না, রেখে দিন

settings-level-title = আপনি কোন নিরাপত্তা চান?
settings-level-present = এখন
settings-level-flexible = সহজ
settings-level-strong = মজবুত
settings-level-strict = কড়া
settings-meaning-flexible = এসএমএস বা একজন কর্মী সাহায্য করে।
settings-meaning-strong = কার্ড না থাকলে দুইজন কর্মী লাগে।
settings-meaning-strict = শুধু বাড়তি কার্ড সাহায্য করে।
settings-choose-flexible = সহজ নিরাপত্তা। আপনার গোপন কোড লিখুন।
settings-choose-strong = মজবুত নিরাপত্তা। আপনার গোপন কোড লিখুন।
settings-choose-strict = কড়া নিরাপত্তা। আপনার গোপন কোড লিখুন।
settings-strict-warning = বাড়তি কার্ড না থাকলে সাবধান। কার্ড বা কোড হারালে সব হারাবেন।

settings-reserve-text = সব হারালে এই কার্ড আপনার সিন্দুক খোলে। যাকে বিশ্বাস করেন, তার কাছে রাখুন।
settings-reserve-there = নতুন কার্ড নিলে পুরোনোটি বাতিল হয়।
settings-reserve-make = একটি কার্ড বানান
settings-reserve-no-printer = এই মেশিন প্রিন্ট করে না। রিসেপশনে বলুন।

settings-lock-title = আপনার সিন্দুক ব্লক করবেন?
settings-lock-text = তখন কিছুই খুলবে না। শুধু রিসেপশন আনব্লক করতে পারে।
settings-lock-yes = হ্যাঁ, ব্লক করুন
kiosk-locked-title = আপনার সিন্দুক ব্লক হয়েছে।
kiosk-locked-text = আনব্লক করতে রিসেপশনে যান।

settings-close-title = চিরতরে মুছে ফেলবেন?
settings-close-text = আপনার সব কাগজ মুছে যাবে।
settings-close-no = না, সিন্দুক রেখে দিন
settings-close-yes = হ্যাঁ, মুছে ফেলুন
settings-close-pin = সব মুছে ফেলতে আপনার গোপন কোড লিখুন।
kiosk-erased-title = আপনার সিন্দুক চিরতরে মুছে ফেলা হয়েছে।
kiosk-erased-text = আর কিছুই নেই। আপনার কার্ড আর কাজ করে না।

# At the front desk
desk-kiosk-prints = মেশিনে প্রিন্টার আছে
kiosk-hand-title = কার্ডটি কি হাতে পেয়েছেন?
kiosk-hand-yes = হ্যাঁ, পেয়েছি
kiosk-hand-no = না, আবার প্রিন্ট করুন
kiosk-reserve-used-title = এই কার্ড রেখে দিন।
kiosk-reserve-used-text = এখন এটিই আপনার কার্ড। খামটি খালি। আরেকটি বাড়তি কার্ড বানান।
kiosk-reserve-used-next = এগিয়ে যান
kiosk-lost-reserve = আমার বাড়তি কার্ড আছে
settings-phone-stopped = আপনার নম্বর থেকে STOP উত্তর এসেছে। সেখানে আর এসএমএস যায় না। আপনি নম্বরটি আবার যোগ করতে পারেন।
