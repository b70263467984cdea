# The word that every SMS carries: a thing that everybody knows, at most 8 letters.

safe-word-sun = সূর্য
safe-word-moon = চাঁদ
safe-word-star = তারা
safe-word-cloud = মেঘ
safe-word-tree = গাছ
safe-word-flower = ফুল
safe-word-leaf = পাতা
safe-word-feather = পালক
safe-word-fish = মাছ
safe-word-cat = বিড়াল
safe-word-hammer = হাতুড়ি
safe-word-horse = ঘোড়া
safe-word-apple = আপেল
safe-word-lemon = লেবু
safe-word-cherry = চেরি
safe-word-carrot = গাজর
safe-word-bread = রুটি
safe-word-cup = কাপ
safe-word-boat = নৌকা
safe-word-bike = সাইকেল
safe-word-train = ট্রেন
safe-word-book = বই
safe-word-bell = ঘণ্টা
safe-word-key = চাবি

# At the kiosk
word-name = আমাদের এসএমএসের শব্দ
word-start = আমাদের এসএমএস সব সময় এভাবে শুরু হয়: { $start }
    .heard = আমাদের এসএমএস সব সময় একই শব্দ দিয়ে শুরু হয়।
word-else = তা না হলে, আমরা পাঠাইনি। উত্তর দেবেন না।
word-bound = আপনার নম্বর রাখা হয়েছে।
word-change = শব্দ বদলান
word-choose = আপনার এসএমএসের জন্য কোন শব্দ?
word-others = অন্য শব্দ
