# The kiosk. At most 25 words a screen, short sentences.

## The way in and out
kiosk-welcome-title = Добрий день. Виберіть мову.
kiosk-language-title = Виберіть мову.
kiosk-card-title = Покажіть свою картку.
kiosk-card-text = Піднесіть чорний квадрат до світла.
kiosk-card-field = Текст картки
kiosk-card-help = Без картки
kiosk-card-none = У мене немає з собою картки
kiosk-card-no-safe = У мене немає сейфа
kiosk-card-type = Ввести літери картки
kiosk-card-torn = Картка не читається. Спробуйте ще раз.
kiosk-card-unknown = Це не картка сейфа.
kiosk-card-stopped = Цю картку вимкнено. Ідіть на рецепцію.
kiosk-card-expired = Ця картка застаріла. Ідіть на рецепцію.
kiosk-card-blocked = Картку заблоковано. Ідіть на рецепцію.
kiosk-refused-title = Картка не працює
kiosk-refused-again = Спробувати ще раз
kiosk-letters-title = Введіть літери своєї картки.
kiosk-letters-torn = Є помилка. Перевірте кожну літеру.
kiosk-letters-typed =
    { $count ->
        [0] Не введено жодної літери
        [one] Введено { $count } літеру
        [few] Введено { $count } літери
        [many] Введено { $count } літер
       *[other] Введено { $count } літери
    }
kiosk-no-card-title = У вас немає картки?
kiosk-no-card-text = Ідіть на рецепцію. Вам допоможуть отримати іншу картку.
kiosk-no-safe-title = У вас немає сейфа?
kiosk-no-safe-text = Ідіть на рецепцію. Вам допоможуть відкрити сейф.
kiosk-code-title = Заберіть картку. Введіть свій код.
kiosk-code-wrong =
    { $left ->
        [one] Код неправильний. Залишилася { $left } спроба.
        [few] Код неправильний. Залишилося { $left } спроби.
        [many] Код неправильний. Залишилося { $left } спроб.
       *[other] Код неправильний. Залишилося { $left } спроби.
    }
    .heard = Код неправильний. Спробуйте ще раз.
kiosk-code-short = Введіть 6 цифр свого коду.
kiosk-code-forgotten = Не пам’ятаю
kiosk-forgotten-title = Нічого страшного.
kiosk-forgotten-text = Ідіть на рецепцію зі своєю карткою.
kiosk-first-title = Ваш секретний код
kiosk-first-text = Вивчіть його. Нікому не показуйте.
kiosk-first-again = Це не той код. Подивіться ще раз.
kiosk-first-learnt = Я вже знаю код
kiosk-practise-title = Спробуйте: введіть секретний код.
kiosk-practise-show = Показати код ще раз
kiosk-home-title = Добрий день. Що ви хочете зробити?
kiosk-home-ask = Що ви хочете зробити?
kiosk-home-papers = Дивитися мої документи
kiosk-home-add = Додати документ
kiosk-home-give = Дати документ
kiosk-home-looked = Хто дивився?
kiosk-home-new = Нове
kiosk-encore-title = Ви тут?
kiosk-encore-text =
    { $seconds ->
        [one] Сейф закриється через { $seconds } секунду.
        [few] Сейф закриється через { $seconds } секунди.
        [many] Сейф закриється через { $seconds } секунд.
       *[other] Сейф закриється через { $seconds } секунди.
    }
    .heard = Сейф закриється через 30 секунд.
kiosk-encore-yes = Так, я тут
kiosk-goodbye-title = Готово. Ваш сейф закрито.
kiosk-goodbye-text = Заберіть картку і документи.
kiosk-goodbye-again = Почати знову
kiosk-closed-title = Ваш сейф закрито.
kiosk-closed-text = Час минув. Заберіть картку і документи.
down-sms = SMS не працюють.
down-sms-pin = З моїм секретним кодом
