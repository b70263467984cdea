# The word that each SMS bears: a thing that everybody knows, 8 letters at most.

safe-word-sun = لمر
safe-word-moon = سپوږمۍ
safe-word-star = ستوری
safe-word-cloud = ورېځ
safe-word-tree = ونه
safe-word-flower = ګل
safe-word-leaf = پاڼه
safe-word-feather = بڼکه
safe-word-fish = کب
safe-word-cat = پیشو
safe-word-hammer = څټک
safe-word-horse = آس
safe-word-apple = مڼه
safe-word-lemon = لیمو
safe-word-cherry = آلوبالو
safe-word-carrot = ګازره
safe-word-bread = ډوډۍ
safe-word-cup = پیاله
safe-word-boat = بېړۍ
safe-word-bike = بایسکل
safe-word-train = اورګاډی
safe-word-book = کتاب
safe-word-bell = زنګ
safe-word-key = کیلي

# At the kiosk
word-name = زموږ د پیغامونو کلمه
word-start = زموږ پیغامونه تل په دې پیلېږي: { $start }
    .heard = زموږ پیغامونه تل په هماغه یوه کلمه پیلېږي.
word-else = که نه، پیغام زموږ نه دی. ځواب مه ورکوئ.
word-bound = ستاسو شمېره وساتل شوه.
word-change = کلمه بدلول
word-choose = ستاسو د پیغامونو لپاره کومه کلمه؟
word-others = نورې کلمې
