# The kiosk. At most 25 words a screen, short sentences.

## The way in and out
kiosk-welcome-title = Здравствуйте. Выберите язык.
kiosk-language-title = Выберите язык.
kiosk-card-title = Покажите свою карту.
kiosk-card-text = Поднесите чёрный квадрат к свету.
kiosk-card-field = Текст карты
kiosk-card-help = Без карты
kiosk-card-none = У меня нет с собой карты
kiosk-card-no-safe = У меня нет сейфа
kiosk-card-type = Ввести буквы карты
kiosk-card-torn = Карта не читается. Попробуйте ещё раз.
kiosk-card-unknown = Это не карта сейфа.
kiosk-card-stopped = Эта карта отключена. Идите в приёмную.
kiosk-card-expired = Эта карта устарела. Идите в приёмную.
kiosk-card-blocked = Карта заблокирована. Идите в приёмную.
kiosk-refused-title = Карта не работает
kiosk-refused-again = Попробовать ещё раз
kiosk-letters-title = Введите буквы своей карты.
kiosk-letters-torn = Есть ошибка. Проверьте каждую букву.
kiosk-letters-typed =
    { $count ->
        [0] Букв пока нет
        [one] Введена { $count } буква
        [few] Введено { $count } буквы
        [many] Введено { $count } букв
       *[other] Введено { $count } буквы
    }
kiosk-no-card-title = У вас нет карты?
kiosk-no-card-text = Идите в приёмную. Вам помогут получить другую карту.
kiosk-no-safe-title = У вас нет сейфа?
kiosk-no-safe-text = Идите в приёмную. Вам помогут открыть сейф.
kiosk-code-title = Заберите карту. Введите свой код.
kiosk-code-wrong =
    { $left ->
        [one] Код неправильный. Осталась { $left } попытка.
        [few] Код неправильный. Осталось { $left } попытки.
        [many] Код неправильный. Осталось { $left } попыток.
       *[other] Код неправильный. Осталось { $left } попытки.
    }
    .heard = Код неправильный. Попробуйте ещё раз.
kiosk-code-short = Введите 6 цифр своего кода.
kiosk-code-forgotten = Не помню
kiosk-forgotten-title = Ничего страшного.
kiosk-forgotten-text = Идите в приёмную со своей картой.
kiosk-first-title = Ваш секретный код
kiosk-first-text = Запомните его. Никому не показывайте.
kiosk-first-again = Это не тот код. Посмотрите ещё раз.
kiosk-first-learnt = Я уже знаю код
kiosk-practise-title = Попробуйте: введите секретный код.
kiosk-practise-show = Показать код ещё раз
kiosk-home-title = Здравствуйте. Что вы хотите сделать?
kiosk-home-ask = Что вы хотите сделать?
kiosk-home-papers = Смотреть мои документы
kiosk-home-add = Добавить документ
kiosk-home-give = Дать документ
kiosk-home-looked = Кто смотрел?
kiosk-home-new = Новое
kiosk-encore-title = Вы здесь?
kiosk-encore-text =
    { $seconds ->
        [one] Сейф закроется через { $seconds } секунду.
        [few] Сейф закроется через { $seconds } секунды.
        [many] Сейф закроется через { $seconds } секунд.
       *[other] Сейф закроется через { $seconds } секунды.
    }
    .heard = Сейф закроется через 30 секунд.
kiosk-encore-yes = Да, я здесь
kiosk-goodbye-title = Готово. Ваш сейф закрыт.
kiosk-goodbye-text = Заберите карту и документы.
kiosk-goodbye-again = Начать снова
kiosk-closed-title = Ваш сейф закрыт.
kiosk-closed-text = Время вышло. Заберите карту и документы.
down-sms = SMS не работают.
down-sms-pin = С моим секретным кодом
