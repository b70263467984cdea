# Codes on paper, for a phone that others have too

codes-title = Коды на бумаге
codes-text = Телефоном пользуются несколько человек? Тогда кода в SMS нет. Код есть в вашем списке.
codes-no-phone = Сначала нужен номер телефона.
codes-left = { $left ->
    [one] Остался { $left } код.
    [few] Осталось { $left } кода.
    [many] Осталось { $left } кодов.
   *[other] Осталось { $left } кода.
 }
    .heard = У вас есть список кодов.
codes-few = Скоро надо напечатать другой список.
codes-few-left = Ваш список почти закончился. Напечатайте другой.
codes-none-left = Ваш список закончился. Напечатайте другой.
codes-no-printer = Этот терминал не печатает. Найдите терминал, который печатает.
codes-make = Напечатать список
codes-make-another = Напечатать другой список
codes-print = Напечатайте свой список кодов.
codes-print-text = Держите список отдельно от телефона.
codes-hand = Список уже у вас в руках?
codes-begun-title = Ваш список работает.
codes-begun-text = SMS попросит код из списка. Держите список отдельно от телефона.
codes-stop = Больше не пользоваться
codes-stop-title = Больше не пользоваться списком?
codes-stop-text = Код снова будет в SMS.
codes-stop-yes = Да, остановить

give-code-card = Введите код { $number } из своего списка.
    .heard = Введите код из своего списка. Его номер на экране.
give-code-resend-sms = Отправить SMS ещё раз
give-code-same = То же SMS придёт ещё раз.

# The sheet
codes-sheet-title = Ваш список кодов
codes-sheet-name = Мои коды Consigne
codes-sheet-away = Держите этот список отдельно от телефона.
codes-sheet-cut = Вырежьте список.
codes-sheet-how = SMS просит код: найдите его номер в списке. Напишите в ответ OUI и этот код.
codes-sheet-once = Каждый код действует только один раз. Потом зачеркните его.
codes-sheet-lost = Список потерялся или закончился? Напечатайте другой на терминале.
