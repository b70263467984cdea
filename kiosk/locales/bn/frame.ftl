# The frame of the kiosk: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = শুনুন
frame-listen-stop = থামান
frame-no-voice = কণ্ঠ নেই
frame-more = আরও নিচে
frame-help = সাহায্য

display-title = দেখা ও শোনা
display-sizes = অক্ষরের মাপ
display-size-normal = সাধারণ মাপ
display-size-large = বড় অক্ষর
display-size-largest = খুব বড় অক্ষর
display-schemes = রং
display-scheme-normal = রঙিন
display-scheme-light = সাদার ওপর কালো
display-scheme-dark = কালোর ওপর সাদা
display-time = সময়
display-time-normal = সাধারণ সময়
display-time-more = বেশি সময়
display-headphones = হেডফোন
display-headphones-on = আমার হেডফোন আছে
display-headphones-off = হেডফোন নেই

# Calling somebody
call-title = কেউ একজন আসবেন।
call-text = এখানে অপেক্ষা করুন। আপনার সিন্দুক লুকানো থাকবে।
call-coming-title = একজন আসছেন।
call-nobody-title = কেউ সাড়া দিচ্ছেন না।
call-nobody-text = রিসেপশনে যান।
call-cancel = বাদ দিন

# Time
time-again-title = আপনার কোড আরেকবার লিখুন।
time-again-text = এটি আপনার নিরাপত্তার জন্য। কিছুই হারায়নি।
time-door-text = { $seconds } সেকেন্ড পরে মেশিন আবার শুরু হবে।
    .heard = 20 সেকেন্ড পরে মেশিন আবার শুরু হবে।
time-kept = আপনার কাগজ হারায়নি। সেটি “শেষ করা বাকি” অংশে আছে।

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = ডিম
pin-picture-1 = সূর্য
pin-picture-2 = জুতা
pin-picture-3 = তিনপাতা
pin-picture-4 = গাড়ি
pin-picture-5 = হাত
pin-picture-6 = পোকা
pin-picture-7 = রংধনু
pin-picture-8 = চশমা
pin-picture-9 = বেলুন
pin-story = ছবিগুলো দিয়ে ছোট একটি গল্প বানান।

# The photo of a paper
camera-frame = কাগজটি দাগের ভেতরে রাখুন।
camera-none-title = ছবি তোলা যাচ্ছে না।
camera-none-text = রিসেপশনে যান।

# The page of the kiosk when the server does not answer
kiosk-down-title = মেশিনটি কাজ করছে না।
kiosk-down-text = রিসেপশনে যান।
