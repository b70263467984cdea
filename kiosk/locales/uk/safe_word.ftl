# The word that every text message bears: a thing that everybody knows, 8 letters at most.

safe-word-sun = сонце
safe-word-moon = місяць
safe-word-star = зірка
safe-word-cloud = хмара
safe-word-tree = дерево
safe-word-flower = квітка
safe-word-leaf = листок
safe-word-feather = перо
safe-word-fish = риба
safe-word-cat = кіт
safe-word-hammer = молоток
safe-word-horse = кінь
safe-word-apple = яблуко
safe-word-lemon = лимон
safe-word-cherry = вишня
safe-word-carrot = морква
safe-word-bread = хліб
safe-word-cup = чашка
safe-word-boat = човен
safe-word-bike = велик
safe-word-train = поїзд
safe-word-book = книга
safe-word-bell = дзвін
safe-word-key = ключ

# At the kiosk
word-name = Слово наших SMS
word-start = Наші SMS завжди починаються так: { $start }
    .heard = Наші SMS завжди починаються з того самого слова.
word-else = Якщо інакше, це не ми. Не відповідайте.
word-bound = Ваш номер збережено.
word-change = Змінити слово
word-choose = Яке слово буде у ваших SMS?
word-others = Інші слова
