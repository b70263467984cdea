# The word that every text message bears: a thing that everybody knows, 8 letters at most.

safe-word-sun = солнце
safe-word-moon = луна
safe-word-star = звезда
safe-word-cloud = облако
safe-word-tree = дерево
safe-word-flower = цветок
safe-word-leaf = лист
safe-word-feather = перо
safe-word-fish = рыба
safe-word-cat = кошка
safe-word-hammer = молоток
safe-word-horse = лошадь
safe-word-apple = яблоко
safe-word-lemon = лимон
safe-word-cherry = вишня
safe-word-carrot = морковь
safe-word-bread = хлеб
safe-word-cup = чашка
safe-word-boat = лодка
safe-word-bike = велик
safe-word-train = поезд
safe-word-book = книга
safe-word-bell = колокол
safe-word-key = ключ

# At the kiosk
word-name = Слово наших SMS
word-start = Наши SMS всегда начинаются так: { $start }
    .heard = Наши SMS всегда начинаются с одного и того же слова.
word-else = Если иначе, это не мы. Не отвечайте.
word-bound = Ваш номер сохранён.
word-change = Изменить слово
word-choose = Какое слово будет в ваших SMS?
word-others = Другие слова
