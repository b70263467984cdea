# The word that each SMS bears: a thing that everybody knows, 8 letters at most.
# A leaf is "ورقة", as a paper is: here "نبتة" (a plant).

safe-word-sun = شمس
safe-word-moon = قمر
safe-word-star = نجمة
safe-word-cloud = غيمة
safe-word-tree = شجرة
safe-word-flower = زهرة
safe-word-leaf = نبتة
safe-word-feather = ريشة
safe-word-fish = سمكة
safe-word-cat = قطة
safe-word-hammer = مطرقة
safe-word-horse = حصان
safe-word-apple = تفاحة
safe-word-lemon = ليمون
safe-word-cherry = كرز
safe-word-carrot = جزر
safe-word-bread = خبز
safe-word-cup = فنجان
safe-word-boat = مركب
safe-word-bike = دراجة
safe-word-train = قطار
safe-word-book = كتاب
safe-word-bell = جرس
safe-word-key = مفتاح

# At the kiosk
word-name = كلمة رسائلنا
word-start = رسائلنا تبدأ دائمًا بـ: { $start }
    .heard = رسائلنا تبدأ دائمًا بالكلمة نفسها.
word-else = غير ذلك، الرسالة ليست منا. لا تجب عليها.
word-bound = رقمك محفوظ.
word-change = تغيير الكلمة
word-choose = أي كلمة لرسائلك؟
word-others = كلمات أخرى
