# Codes on paper, for a phone that others have too

codes-title = কাগজে লেখা কোড
codes-text = এক ফোন কয়েকজন ব্যবহার করেন? কোড তখন এসএমএসে থাকে না। কোড থাকে আপনার তালিকায়।
codes-no-phone = আগে একটি ফোন নম্বর লাগবে।
codes-left = আর { $left }টি কোড বাকি আছে।
    .heard = আপনার একটি কোডের তালিকা আছে।
codes-few = শিগগির আরেকটি তালিকা প্রিন্ট করুন।
codes-few-left = আপনার তালিকা প্রায় শেষ। আরেকটি তালিকা প্রিন্ট করুন।
codes-none-left = আপনার তালিকা শেষ। আরেকটি তালিকা প্রিন্ট করুন।
codes-no-printer = এই মেশিন প্রিন্ট করে না। প্রিন্ট করে এমন মেশিনে যান।
codes-make = একটি তালিকা প্রিন্ট করুন
codes-make-another = আরেকটি তালিকা প্রিন্ট করুন
codes-print = আপনার কোডের তালিকা প্রিন্ট করুন।
codes-print-text = তালিকাটি ফোন থেকে দূরে রাখুন।
codes-hand = তালিকাটি কি হাতে পেয়েছেন?
codes-begun-title = আপনার তালিকা চালু হয়েছে।
codes-begun-text = এসএমএস তালিকার একটি কোড চাইবে। তালিকাটি ফোন থেকে দূরে রাখুন।
codes-stop = আর ব্যবহার করব না
codes-stop-title = তালিকাটি আর ব্যবহার করবেন না?
codes-stop-text = কোড আবার এসএমএসে থাকবে।
codes-stop-yes = হ্যাঁ, বন্ধ করুন

give-code-card = আপনার তালিকার { $number } নম্বর কোড লিখুন।
    .heard = আপনার তালিকার একটি কোড লিখুন। কোডের নম্বর স্ক্রিনে আছে।
give-code-resend-sms = এসএমএস আবার পাঠান
give-code-same = একই এসএমএস আরেকবার আসছে।

# The sheet
codes-sheet-title = আপনার কোডের তালিকা
codes-sheet-name = আমার Consigne কোড
codes-sheet-away = এই তালিকা ফোন থেকে দূরে রাখুন।
codes-sheet-cut = তালিকাটি কেটে নিন।
codes-sheet-how = এসএমএস কোড চাইলে নম্বরটি খুঁজুন। OUI আর সেই কোড লিখে উত্তর দিন।
codes-sheet-once = একটি কোড একবারই চলে। তারপর কেটে দিন।
codes-sheet-lost = তালিকা হারিয়েছে বা শেষ? মেশিনে আরেকটি তালিকা প্রিন্ট করুন।
