# Back into the safe: forgotten code, lost card, reserve card, settings.

kiosk-wait-title = Було забагато спроб.
kiosk-wait-text = Зачекайте 10 хвилин. Або йдіть на рецепцію.
kiosk-card-locked = Цей сейф заблоковано. Ідіть на рецепцію.
kiosk-card-reserve = Покажіть свою запасну картку.

## The code is forgotten, the card is here
kiosk-ways-forgotten = Забули код?
kiosk-ways-blocked = Картку заблоковано. Забули код?
kiosk-ways-over = Цей код уже не діє. Почніть знову.
kiosk-ways-often = Забагато кодів. Зачекайте 10 хвилин.
kiosk-ways-phone = Код через SMS
kiosk-ways-device = Мій пристрій для кодів
kiosk-ways-approved = Мені допоміг працівник
kiosk-ways-agent = Або зверніться до працівника на рецепції.
kiosk-ways-agent-only = Ідіть на рецепцію. Працівник вам допоможе. Потім поверніться сюди.
kiosk-ways-reserve = Моя запасна картка
kiosk-ways-none = Ідіть на рецепцію. Вам скажуть, що робити.
kiosk-ways-code-sms = Введіть код із SMS.
kiosk-ways-code-device = Введіть код зі свого пристрою.
kiosk-ways-code-both = Введіть код із SMS або з пристрою.

## The card is lost, the code is known
kiosk-lost-pin-known = Я знаю свій секретний код
kiosk-lost-nothing = Немає ні картки, ні коду
kiosk-lost-number = Введіть номер телефону або номер сейфа.
kiosk-lost-number-text = 10 цифр, або 8 для сейфа.
kiosk-lost-number-wrong = Цей номер не підходить. Перевірте кожну цифру.
kiosk-lost-code = Введіть код, який ви отримали.
kiosk-lost-code-text = Він в SMS або на вашому пристрої. Через 2 хвилини немає? Ідіть на рецепцію.
kiosk-lost-pin = Введіть свій секретний код.

## Printing a card
kiosk-print = Друкувати
kiosk-print-going = Принтер працює. Дочекайтеся аркуша.
kiosk-print-done = Надруковано
kiosk-print-card = Надрукуйте свою картку.
kiosk-print-card-text = Стара картка більше не діє.
kiosk-print-card-done = Картка вже в мене
kiosk-print-reserve = Надрукуйте свою запасну картку.
kiosk-print-reserve-text = Покладіть її в конверт. Заклейте його. Віддайте людині, якій довіряєте.

## The reserve card is shown
kiosk-reserve-title = Це запасна картка. Хочете її використати?
kiosk-reserve-text = Вона стане вашою карткою. Стара картка не діятиме. Ви отримаєте новий код.
kiosk-reserve-yes = Так
kiosk-reserve-no = Ні

## What has happened
kiosk-notices-title = Ось що змінилося.
kiosk-notices-seen = Зрозуміло
kiosk-notices-not-me = Це не я
kiosk-not-me-title = Це не ви?
kiosk-not-me-text = Заблокуйте свій сейф. Його ніхто не відкриє. Потім йдіть на рецепцію.
kiosk-not-me-stop = Зупинити нову картку

## Settings
settings-title = Моя картка і налаштування
settings-danger = Увага: зробіть запасну картку.
settings-code = Змінити мій код
settings-code-pin = Введіть свій теперішній код.
settings-phone = Телефон
settings-level = Захист
settings-reserve = Запасна картка
settings-codes = Коди на папері
settings-lock = Заблокувати мій сейф
settings-close = Видалити мій сейф
settings-no = Ні
settings-done-title = Готово.
settings-done-text = Ваш вибір збережено.

settings-phone-title = Ваш телефон
settings-phone-ends = Ваш номер закінчується на { $ending }.
    .heard = Ваш номер телефону тут є.
settings-phone-none = Вашого номера тут немає.
settings-phone-old = Підтвердьте його: код прийде в SMS.
settings-phone-confirm = Підтвердити
settings-phone-change = Змінити номер
settings-phone-add = Додати номер
settings-phone-remove = Прибрати
settings-phone-number = Введіть свій номер телефону.
settings-phone-remove-title = Прибрати ваш номер?
settings-phone-remove-text = Ви більше не отримуватимете SMS.
settings-phone-remove-yes = Так, прибрати
settings-phone-keep = Ні, залишити

settings-level-title = Який захист ви хочете?
settings-level-present = зараз
settings-level-flexible = Гнучкий
settings-level-strong = Посилений
settings-level-strict = Суворий
settings-meaning-flexible = Допоможе SMS або працівник.
settings-meaning-strong = Без картки потрібні двоє працівників.
settings-meaning-strict = Допоможе тільки запасна картка.
settings-choose-flexible = Гнучкий захист. Введіть секретний код.
settings-choose-strong = Посилений захист. Введіть секретний код.
settings-choose-strict = Суворий захист. Введіть секретний код.
settings-strict-warning = Немає запасної картки? Тоді без картки чи коду ви втратите все.

settings-reserve-text = Вона відкриє ваш сейф, якщо ви загубите все. Її зберігає людина, якій ви довіряєте.
settings-reserve-there = Нова картка вимкне стару.
settings-reserve-make = Зробити картку
settings-reserve-no-printer = Цей термінал не друкує. Запитайте на рецепції.

settings-lock-title = Заблокувати ваш сейф?
settings-lock-text = Його ніхто не відкриє. Розблокувати можна тільки на рецепції.
settings-lock-yes = Так, заблокувати
kiosk-locked-title = Ваш сейф заблоковано.
kiosk-locked-text = Щоб його розблокувати, йдіть на рецепцію.

settings-close-title = Видалити назавжди?
settings-close-text = Усі ваші документи буде видалено.
settings-close-no = Ні, залишити мій сейф
settings-close-yes = Так, видалити
settings-close-pin = Введіть секретний код, щоб видалити все.
kiosk-erased-title = Ваш сейф видалено назавжди.
kiosk-erased-text = Більше нічого немає. Ваша картка не діє.

# At the desk
desk-kiosk-prints = У термінала є принтер
kiosk-hand-title = Картка вже у вас у руках?
kiosk-hand-yes = Так, вона в мене
kiosk-hand-no = Ні, друкувати ще раз
kiosk-reserve-used-title = Залиште цю картку собі.
kiosk-reserve-used-text = Тепер це ваша картка. Конверт порожній. Зробіть іншу запасну картку.
kiosk-reserve-used-next = Далі
kiosk-lost-reserve = У мене є запасна картка
settings-phone-stopped = З вашого номера прийшло STOP. Він більше не отримує SMS. Ви можете додати його знову.
