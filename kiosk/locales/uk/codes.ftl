# Codes on paper, for a phone that others have too

codes-title = Коди на папері
codes-text = Телефоном користуються кілька людей? Тоді коду в SMS немає. Код є у вашому списку.
codes-no-phone = Спочатку потрібен номер телефону.
codes-left = { $left ->
    [one] Залишився { $left } код.
    [few] Залишилося { $left } коди.
    [many] Залишилося { $left } кодів.
   *[other] Залишилося { $left } коду.
 }
    .heard = У вас є список кодів.
codes-few = Скоро треба надрукувати інший список.
codes-few-left = Ваш список майже закінчився. Надрукуйте інший.
codes-none-left = Ваш список закінчився. Надрукуйте інший.
codes-no-printer = Цей термінал не друкує. Знайдіть термінал, який друкує.
codes-make = Надрукувати список
codes-make-another = Надрукувати інший список
codes-print = Надрукуйте свій список кодів.
codes-print-text = Тримайте список окремо від телефону.
codes-hand = Список уже у вас у руках?
codes-begun-title = Ваш список працює.
codes-begun-text = SMS проситиме код зі списку. Тримайте список окремо від телефону.
codes-stop = Більше не користуватися
codes-stop-title = Більше не користуватися списком?
codes-stop-text = Код знову буде в SMS.
codes-stop-yes = Так, зупинити

give-code-card = Введіть код { $number } зі свого списку.
    .heard = Введіть код зі свого списку. Його номер на екрані.
give-code-resend-sms = Надіслати SMS ще раз
give-code-same = Те саме SMS прийде ще раз.

# The sheet
codes-sheet-title = Ваш список кодів
codes-sheet-name = Мої коди Consigne
codes-sheet-away = Тримайте цей список окремо від телефону.
codes-sheet-cut = Виріжте список.
codes-sheet-how = SMS просить код: знайдіть його номер у списку. Напишіть у відповідь OUI і цей код.
codes-sheet-once = Кожен код діє тільки один раз. Потім закресліть його.
codes-sheet-lost = Список загубився або закінчився? Надрукуйте інший на терміналі.
