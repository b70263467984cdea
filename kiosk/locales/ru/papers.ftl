# Papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = Удостоверение личности
kiosk-kind-housing = Жильё
kiosk-kind-income = Деньги
kiosk-kind-health = Здоровье
kiosk-kind-work = Работа
kiosk-kind-school = Школа
kiosk-kind-other = Другой документ

# The names that the kiosk offers, by kind of paper: French papers, as people here call them.
kiosk-name-identity-card = Удостоверение личности
kiosk-name-passport = Паспорт
kiosk-name-residence-permit = ВНЖ (titre de séjour)
kiosk-name-birth = Свидетельство о рождении
kiosk-name-lease = Договор аренды (bail)
kiosk-name-rent-receipt = Квитанция об оплате жилья
kiosk-name-bill = Счёт (facture)
kiosk-name-tax = Налоги (avis d’impôt)
kiosk-name-caf = Справка CAF
kiosk-name-bank-details = Реквизиты банка (RIB)
kiosk-name-vitale = Карта Vitale
kiosk-name-prescription = Рецепт врача
kiosk-name-contract = Трудовой договор
kiosk-name-payslip = Расчётный листок (paie)
kiosk-name-diploma = Диплом
kiosk-name-enrolment = Справка из школы
kiosk-name-letter = Письмо

kiosk-papers-title = Мои документы
kiosk-papers-empty = Ваш сейф пустой. Добавьте документ.
kiosk-papers-add = Добавить документ
kiosk-papers-drafts = Надо закончить
kiosk-papers-kept = В сейфе
kiosk-papers-erased = Удалённые
kiosk-papers-added = Добавлено: { $date }
    .heard = Документ из вашего сейфа.
kiosk-papers-until = Вы можете его вернуть. Последний день: { $date }
    .heard = Вы ещё можете его вернуть.
kiosk-papers-ends = Документ действует. Последний день: { $date }
    .heard = Последний день показан на экране.
kiosk-papers-ended = Документ уже не действует. Последний день: { $date }
    .heard = Этот документ уже не действует.
kiosk-papers-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
    .heard = Ваши страницы сохранены.
kiosk-papers-page-of = Страница { $number } из { $count }
    .heard = В этом документе несколько страниц.
kiosk-papers-image = Страница { $number }: { $title }
kiosk-papers-before = Предыдущая страница
kiosk-papers-after = Следующая страница
kiosk-papers-big = Увеличить
kiosk-papers-give = Дать
kiosk-papers-hide = Скрыть
kiosk-papers-hidden = Коснитесь, чтобы увидеть снова.
kiosk-papers-again = Смотреть снова
kiosk-papers-erase = Удалить
kiosk-papers-erase-title = Удалить этот документ?
kiosk-papers-erase-text = Вы можете его вернуть в течение 30 дней.
kiosk-papers-erase-no = Нет, оставить
kiosk-papers-erase-yes = Да, удалить
kiosk-papers-erased-one = Этот документ удалён.
kiosk-papers-take-back = Вернуть этот документ

kiosk-add-title = Какой это документ?
kiosk-add-lay-title = Положите документ ровно.
kiosk-add-photo = Сделать фото
kiosk-add-file = Выберите файл.
kiosk-add-file-hint = JPEG, PNG или PDF
kiosk-add-send = Отправить
kiosk-add-sending = Документ отправляется
kiosk-add-check-title = Документ хорошо видно?
kiosk-add-check-image = Документ, который вы добавляете
kiosk-add-check-yes = Да, оставить
kiosk-add-check-redo = Переделать
kiosk-add-blurred = Фото нечёткое. Сделайте его ещё раз.
kiosk-add-more-title = Есть ещё одна страница?
kiosk-add-more-yes = Да, ещё одна
kiosk-add-more-no = Нет, это всё
kiosk-add-keep-title = Как назвать этот документ?
kiosk-add-name = Другое название
kiosk-add-expiry = У этого документа есть последний день?
kiosk-add-expiry-yes = Да, я вижу дату
kiosk-add-expiry-no = Нет, или я не знаю
kiosk-add-day = Последний день: какое число?
kiosk-add-month = Последний день: какой месяц?
kiosk-add-year = Последний день: какой год?
kiosk-add-bad-date = Такой даты нет. Измените её.
kiosk-add-kept-title = Документ в вашем сейфе.
kiosk-add-another = Добавить другой документ

# Why a file is not taken: what happened, then what to do.
kiosk-add-refused-empty = Файла нет. Выберите файл.
kiosk-add-refused-too-large = Файл слишком большой. Сделайте фото документа.
kiosk-add-refused-wrong-type = Это не фото и не PDF. Выберите другой файл.
kiosk-add-refused-broken = Этот файл не читается. Сделайте фото документа.
kiosk-add-refused-too-many-pixels = Это фото слишком большое. Сделайте его ещё раз.
kiosk-add-refused-locked = У этого PDF есть пароль. Сделайте фото документа.
kiosk-add-refused-too-many-pages = В этом PDF слишком много страниц. Выберите нужные страницы.
kiosk-add-refused-no-pages = Этот PDF пустой. Выберите другой файл.
kiosk-add-refused-full = В этом документе слишком много страниц. Сделайте второй документ.
