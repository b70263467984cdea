# The SMS. One segment, the code in the first 60 characters, no link for the holder.

sms-start = Consigne
sms-code = { $start }: কোড { $code }। { $count }টি কাগজ পাবে: { $who }, { $until } পর্যন্ত। রাজি হলে OUI { $code } লিখুন। না হলে NON
sms-card-code = { $start }: কোড { $number } তালিকায়। { $count }টি কাগজ পাবে: { $who }, { $until } পর্যন্ত। রাজি হলে OUI ও কোডটি লিখুন। না হলে NON
sms-receipt = { $start }: কাগজ পেয়েছে: { $who }। আপনি দেননি? রিসেপশনে যান।

# Answers to an SMS that we could not follow.
sms-help = { $start }: হ্যাঁ হলে OUI ও কোড লিখুন। না হলে NON লিখুন। সাহায্য চাইলে রিসেপশনে যান।
sms-late = { $start }: এই কোড আর চলে না। কাগজ দিতে মেশিনে আবার শুরু করুন।
sms-wrong-code = { $start }: কোডটি ঠিক নয়। আর { $left } বার চেষ্টা করা যাবে।

# Codes that show that the phone is there.
sms-proof-phone = { $start }: কোড { $code }, এই নম্বর রাখতে। শুধু রিসেপশনে বলুন। আপনি চাননি? কিছু করবেন না।
sms-proof-pin = { $start }: কোড { $code }, মেশিনে নতুন গোপন কোড পেতে। কাউকে বলবেন না। আপনি চাননি? BLOQUER লিখুন
sms-proof-card = { $start }: কোড { $code }, মেশিনে নতুন কার্ড পেতে। কাউকে বলবেন না। আপনি চাননি? BLOQUER লিখুন

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: নতুন কার্ড হয়েছে। পুরোনোটি আর চলে না। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-card-lifted = { $start }: ব্লক করা একটি কার্ড আবার চলছে। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-card-blocked = { $start }: ভুল কোডের জন্য একটি কার্ড ব্লক হয়েছে। রিসেপশনে যান।
sms-notice-reserve-made = { $start }: বাড়তি কার্ড বানানো হয়েছে। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-reserve-used = { $start }: বাড়তি কার্ড ব্যবহার হয়েছে। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-pin-renewed = { $start }: মেশিনে নতুন গোপন কোড হয়েছে। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-phone-bound = { $start }: একটি সিন্দুকে ফোন নম্বর যোগ হয়েছে। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-phone-removed = { $start }: এই নম্বর আর সিন্দুকে নেই। আপনি করেননি? রিসেপশনে যান।
sms-notice-device-added = { $start }: একটি কোডের যন্ত্র যোগ হয়েছে। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-device-removed = { $start }: একটি কোডের যন্ত্র সরানো হয়েছে। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-level-changed = { $start }: একটি সিন্দুকের নিরাপত্তা বদলেছে। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-recovery-started = { $start }: দুই কর্মী নতুন কার্ড ও গোপন কোড বানাবেন। আপনি চাননি? 3 দিনের মধ্যে NON লিখুন
sms-notice-recovery-finished = { $start }: দুই কর্মী নতুন কার্ড বানিয়েছেন। আপনি চাননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-recovery-stopped = { $start }: সব বন্ধ হয়েছে। নতুন কার্ড হয়নি। প্রশ্ন থাকলে রিসেপশনে যান।
sms-notice-safe-locked = { $start }: একটি সিন্দুক ব্লক হয়েছে। কিছুই খুলবে না। আনব্লক করতে রিসেপশনে যান।
sms-notice-safe-unlocked = { $start }: একটি সিন্দুক আনব্লক হয়েছে। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-closed = { $start }: একটি সিন্দুক চিরতরে মুছে ফেলা হয়েছে।
sms-notice-card-stopped = { $start }: একটি কার্ড বাতিল হয়েছে, আর কিছু খোলে না। প্রশ্ন থাকলে রিসেপশনে যান।
sms-notice-card_codes-made = { $start }: কোডের নতুন তালিকা হয়েছে। পুরোনোটি চলে না। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
sms-notice-card_codes-stopped = { $start }: কোডের তালিকা আর চলে না। আপনি করেননি? BLOQUER লিখুন বা রিসেপশনে যান।
