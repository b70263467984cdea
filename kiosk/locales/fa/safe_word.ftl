# The word that each SMS bears: a thing that everybody knows, 8 letters at most.

safe-word-sun = آفتاب
safe-word-moon = مهتاب
safe-word-star = ستاره
safe-word-cloud = ابر
safe-word-tree = درخت
safe-word-flower = گل
safe-word-leaf = برگ
safe-word-feather = پر
safe-word-fish = ماهی
safe-word-cat = پشک
safe-word-hammer = چکش
safe-word-horse = اسب
safe-word-apple = سیب
safe-word-lemon = لیمو
safe-word-cherry = آلوبالو
safe-word-carrot = زردک
safe-word-bread = نان
safe-word-cup = پیاله
safe-word-boat = کشتی
safe-word-bike = بایسکل
safe-word-train = ریل
safe-word-book = کتاب
safe-word-bell = زنگ
safe-word-key = کلید

# At the kiosk
word-name = کلمه پیام‌های ما
word-start = پیام‌های ما همیشه با این شروع می‌شود: { $start }
    .heard = پیام‌های ما همیشه با همان یک کلمه شروع می‌شود.
word-else = اگر نه، پیام از ما نیست. جواب ندهید.
word-bound = نمبر شما نگه داشته شد.
word-change = تغییر کلمه
word-choose = کدام کلمه برای پیام‌های شما؟
word-others = کلمه‌های دیگر
