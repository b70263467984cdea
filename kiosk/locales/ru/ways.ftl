# Back into the safe: forgotten code, lost card, reserve card, settings.

kiosk-wait-title = Было слишком много попыток.
kiosk-wait-text = Подождите 10 минут. Или идите в приёмную.
kiosk-card-locked = Этот сейф заблокирован. Идите в приёмную.
kiosk-card-reserve = Покажите свою запасную карту.

## The code is forgotten, the card is here
kiosk-ways-forgotten = Забыли код?
kiosk-ways-blocked = Карта заблокирована. Забыли код?
kiosk-ways-over = Этот код уже не действует. Начните снова.
kiosk-ways-often = Слишком много кодов. Подождите 10 минут.
kiosk-ways-phone = Код по SMS
kiosk-ways-device = Моё устройство для кодов
kiosk-ways-approved = Мне помог сотрудник
kiosk-ways-agent = Или обратитесь к сотруднику в приёмной.
kiosk-ways-agent-only = Идите в приёмную. Сотрудник вам поможет. Потом вернитесь сюда.
kiosk-ways-reserve = Моя запасная карта
kiosk-ways-none = Идите в приёмную. Вам скажут, что делать.
kiosk-ways-code-sms = Введите код из SMS.
kiosk-ways-code-device = Введите код со своего устройства.
kiosk-ways-code-both = Введите код из SMS или с устройства.

## The card is lost, the code is known
kiosk-lost-pin-known = Я знаю свой секретный код
kiosk-lost-nothing = Нет ни карты, ни кода
kiosk-lost-number = Введите номер телефона или номер сейфа.
kiosk-lost-number-text = 10 цифр, или 8 для сейфа.
kiosk-lost-number-wrong = Этот номер не подходит. Проверьте каждую цифру.
kiosk-lost-code = Введите код, который вы получили.
kiosk-lost-code-text = Он в SMS или на вашем устройстве. Через 2 минуты нет? Идите в приёмную.
kiosk-lost-pin = Введите свой секретный код.

## Printing a card
kiosk-print = Печатать
kiosk-print-going = Принтер работает. Дождитесь листа.
kiosk-print-done = Напечатано
kiosk-print-card = Напечатайте свою карту.
kiosk-print-card-text = Старая карта больше не действует.
kiosk-print-card-done = Карта уже у меня
kiosk-print-reserve = Напечатайте свою запасную карту.
kiosk-print-reserve-text = Положите её в конверт. Заклейте его. Отдайте человеку, которому доверяете.

## The reserve card is shown
kiosk-reserve-title = Это запасная карта. Хотите её использовать?
kiosk-reserve-text = Она станет вашей картой. Старая карта не будет действовать. Вы получите новый код.
kiosk-reserve-yes = Да
kiosk-reserve-no = Нет

## What has happened
kiosk-notices-title = Вот что изменилось.
kiosk-notices-seen = Понятно
kiosk-notices-not-me = Это не я
kiosk-not-me-title = Это не вы?
kiosk-not-me-text = Заблокируйте свой сейф. Его никто не откроет. Потом идите в приёмную.
kiosk-not-me-stop = Остановить новую карту

## Settings
settings-title = Моя карта и настройки
settings-danger = Внимание: сделайте запасную карту.
settings-code = Изменить мой код
settings-code-pin = Введите код, который действует сейчас.
settings-phone = Телефон
settings-level = Защита
settings-reserve = Запасная карта
settings-codes = Коды на бумаге
settings-lock = Заблокировать мой сейф
settings-close = Удалить мой сейф
settings-no = Нет
settings-done-title = Готово.
settings-done-text = Ваш выбор сохранён.

settings-phone-title = Ваш телефон
settings-phone-ends = Ваш номер заканчивается на { $ending }.
    .heard = У вас здесь есть номер телефона.
settings-phone-none = Вашего номера здесь нет.
settings-phone-old = Подтвердите его: код придёт в SMS.
settings-phone-confirm = Подтвердить
settings-phone-change = Изменить номер
settings-phone-add = Добавить номер
settings-phone-remove = Убрать
settings-phone-number = Введите свой номер телефона.
settings-phone-remove-title = Убрать ваш номер?
settings-phone-remove-text = Вы больше не будете получать SMS.
settings-phone-remove-yes = Да, убрать
settings-phone-keep = Нет, оставить

settings-level-title = Какую защиту вы хотите?
settings-level-present = сейчас
settings-level-flexible = Гибкая
settings-level-strong = Усиленная
settings-level-strict = Строгая
settings-meaning-flexible = Поможет SMS или сотрудник.
settings-meaning-strong = Без карты нужны два сотрудника.
settings-meaning-strict = Поможет только запасная карта.
settings-choose-flexible = Гибкая защита. Введите секретный код.
settings-choose-strong = Усиленная защита. Введите секретный код.
settings-choose-strict = Строгая защита. Введите секретный код.
settings-strict-warning = Нет запасной карты? Тогда без карты или кода вы потеряете всё.

settings-reserve-text = Она откроет ваш сейф, если вы потеряете всё. Её хранит человек, которому вы доверяете.
settings-reserve-there = Новая карта отключит старую.
settings-reserve-make = Сделать карту
settings-reserve-no-printer = Этот терминал не печатает. Спросите в приёмной.

settings-lock-title = Заблокировать ваш сейф?
settings-lock-text = Его никто не откроет. Разблокировать можно только в приёмной.
settings-lock-yes = Да, заблокировать
kiosk-locked-title = Ваш сейф заблокирован.
kiosk-locked-text = Чтобы его разблокировать, идите в приёмную.

settings-close-title = Удалить навсегда?
settings-close-text = Все ваши документы будут удалены.
settings-close-no = Нет, оставить мой сейф
settings-close-yes = Да, удалить
settings-close-pin = Введите секретный код, чтобы удалить всё.
kiosk-erased-title = Ваш сейф удалён навсегда.
kiosk-erased-text = Больше ничего нет. Ваша карта не действует.

# At the desk
desk-kiosk-prints = У терминала есть принтер
kiosk-hand-title = Карта уже у вас в руках?
kiosk-hand-yes = Да, она у меня
kiosk-hand-no = Нет, печатать ещё раз
kiosk-reserve-used-title = Оставьте эту карту себе.
kiosk-reserve-used-text = Теперь это ваша карта. Конверт пустой. Сделайте другую запасную карту.
kiosk-reserve-used-next = Дальше
kiosk-lost-reserve = У меня есть запасная карта
settings-phone-stopped = С вашего номера пришло STOP. Он больше не получает SMS. Вы можете добавить его снова.
