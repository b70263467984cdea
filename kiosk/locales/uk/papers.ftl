# Papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = Посвідчення особи
kiosk-kind-housing = Житло
kiosk-kind-income = Гроші
kiosk-kind-health = Здоров’я
kiosk-kind-work = Робота
kiosk-kind-school = Школа
kiosk-kind-other = Інший документ

# The names that the kiosk offers, by kind of paper: names of French papers, as people say them.
kiosk-name-identity-card = Посвідчення особи
kiosk-name-passport = Паспорт
kiosk-name-residence-permit = Посвідка (Titre de séjour)
kiosk-name-birth = Свідоцтво про народження
kiosk-name-lease = Договір оренди (Bail)
kiosk-name-rent-receipt = Квитанція за оренду
kiosk-name-bill = Рахунок (Facture)
kiosk-name-tax = Податки (Avis d’impôt)
kiosk-name-caf = Довідка CAF
kiosk-name-bank-details = Реквізити банку (RIB)
kiosk-name-vitale = Картка Vitale
kiosk-name-prescription = Рецепт лікаря
kiosk-name-contract = Трудовий договір
kiosk-name-payslip = Листок про зарплату
kiosk-name-diploma = Диплом
kiosk-name-enrolment = Довідка зі школи
kiosk-name-letter = Лист

kiosk-papers-title = Мої документи
kiosk-papers-empty = Ваш сейф порожній. Додайте документ.
kiosk-papers-add = Додати документ
kiosk-papers-drafts = Треба закінчити
kiosk-papers-kept = У сейфі
kiosk-papers-erased = Видалені
kiosk-papers-added = Додано: { $date }
    .heard = Документ у вашому сейфі.
kiosk-papers-until = Ви можете його повернути. Останній день: { $date }
    .heard = Ви ще можете його повернути.
kiosk-papers-ends = Документ діє. Останній день: { $date }
    .heard = Останній день написано на екрані.
kiosk-papers-ended = Документ уже не діє. Останній день: { $date }
    .heard = Цей документ уже не діє.
kiosk-papers-pages =
    { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
    .heard = Ваші сторінки збережено.
kiosk-papers-page-of = Сторінка { $number } з { $count }
    .heard = У цьому документі кілька сторінок.
kiosk-papers-image = Сторінка { $number }: { $title }
kiosk-papers-before = Попередня сторінка
kiosk-papers-after = Наступна сторінка
kiosk-papers-big = Збільшити
kiosk-papers-give = Дати
kiosk-papers-hide = Сховати
kiosk-papers-hidden = Торкніться, щоб побачити знову.
kiosk-papers-again = Дивитися знову
kiosk-papers-erase = Видалити
kiosk-papers-erase-title = Видалити цей документ?
kiosk-papers-erase-text = Ви можете його повернути протягом 30 днів.
kiosk-papers-erase-no = Ні, залишити
kiosk-papers-erase-yes = Так, видалити
kiosk-papers-erased-one = Цей документ видалено.
kiosk-papers-take-back = Повернути цей документ

kiosk-add-title = Який це документ?
kiosk-add-lay-title = Покладіть документ рівно.
kiosk-add-photo = Зробити фото
kiosk-add-file = Виберіть файл.
kiosk-add-file-hint = JPEG, PNG або PDF
kiosk-add-send = Надіслати
kiosk-add-sending = Документ надсилається
kiosk-add-check-title = Документ добре видно?
kiosk-add-check-image = Документ, який ви додаєте
kiosk-add-check-yes = Так, залишити
kiosk-add-check-redo = Переробити
kiosk-add-blurred = Фото нечітке. Зробіть його ще раз.
kiosk-add-more-title = Є ще одна сторінка?
kiosk-add-more-yes = Так, ще одна
kiosk-add-more-no = Ні, це все
kiosk-add-keep-title = Як назвати цей документ?
kiosk-add-name = Інша назва
kiosk-add-expiry = Чи є дата, до якої діє документ?
kiosk-add-expiry-yes = Так, я бачу дату
kiosk-add-expiry-no = Ні, або я не знаю
kiosk-add-day = Останній день: яке число?
kiosk-add-month = Останній день: який місяць?
kiosk-add-year = Останній день: який рік?
kiosk-add-bad-date = Такої дати немає. Змініть її.
kiosk-add-kept-title = Документ у вашому сейфі.
kiosk-add-another = Додати інший документ

# Why a file is not taken: what happened, then what to do.
kiosk-add-refused-empty = Файлу немає. Виберіть файл.
kiosk-add-refused-too-large = Файл завеликий. Зробіть фото документа.
kiosk-add-refused-wrong-type = Це не фото і не PDF. Виберіть інший файл.
kiosk-add-refused-broken = Цей файл не читається. Зробіть фото документа.
kiosk-add-refused-too-many-pixels = Це фото завелике. Зробіть його ще раз.
kiosk-add-refused-locked = Цей PDF має пароль. Зробіть фото документа.
kiosk-add-refused-too-many-pages = У цьому PDF забагато сторінок. Виберіть потрібні сторінки.
kiosk-add-refused-no-pages = Цей PDF порожній. Виберіть інший файл.
kiosk-add-refused-full = У цьому документі забагато сторінок. Зробіть другий документ.
