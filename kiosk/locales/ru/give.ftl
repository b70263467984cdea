# Giving a paper

give-papers-title = Какие документы вы хотите дать?
give-papers-none = Выберите документ.
give-next = Дальше
give-empty-title = У вас здесь ещё нет документов.
give-empty-text = Добавьте документ. Потом дайте его.
give-empty-add = Добавить документ
give-drafts-title = Ваши документы ещё не закончены.
give-drafts-text = Закончите один документ. Потом дайте его.
give-drafts-go = Закончить документ
give-who-title = Кому?
give-who-other = Кто-то другой? Его добавят в приёмной.
give-reason-title = Для чего?
give-length-title = На какое время?
give-length-day = 1 день
give-length-week = 1 неделя
give-length-month = 1 месяц
give-check-screen = Проверьте, прежде чем дать
give-check-title = Вы даёте { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 }. Всё верно?
    .heard = Вы даёте документы другому человеку. Всё верно?
give-check-papers = Документы
give-check-who = Кому
give-check-reason = Для чего
give-check-until = Последний день
give-check-stop = Вы можете остановить это в любое время.
give-check-yes = Да, даю
give-check-no = Нет
give-home = В начало
give-again = Начать снова
give-code-sms = Введите код из SMS.
give-code-device = Введите код со своего устройства.
give-code-pin = Введите секретный код ещё раз.
give-code-answer = Или напишите в ответ на SMS: OUI и код.
give-code-answered = Ответ уже отправлен
give-code-resend = Отправить код ещё раз
give-code-without = Телефона со мной нет
give-code-no = Не давать
give-code-wait = Ответа ещё нет. Подождите немного.
give-code-again = Тот же код придёт ещё раз.
give-code-many = Слишком много SMS.
give-code-often = { give-code-many } Подождите немного или идите в приёмную.
give-code-six = В коде 6 цифр.
give-code-wrong = Код неправильный. { $left ->
    [one] Осталась { $left } попытка.
    [few] Осталось { $left } попытки.
    [many] Осталось { $left } попыток.
   *[other] Осталось { $left } попытки.
 }
    .heard = Код неправильный. Попробуйте ещё раз.
give-given-title = Готово. Вы дали документы.
give-given-text = { $who } получит сообщение.
    .heard = Этот человек получит сообщение.
give-given-key = Ваша квитанция:
give-unsent = Сообщение ещё не отправлено.
give-unsent-again = Мы пробуем снова. Ваши документы сохранены.
give-failed = Сообщение не дошло.
give-receipt = Печатать квитанцию
give-nothing-title = Вы ничего не дали.
give-nothing-wrong = Код был неправильный три раза.
give-nothing-no = Вы сказали «нет».
give-nothing-late = Время вышло.

# Who looked?

looked-title = Кто смотрел мои документы?
looked-open = Кто может открыть сейчас
looked-until = Последний день: { $until }
    .heard = Последний день показан на экране.
looked-stop = Остановить
looked-stop-title = Больше не давать документы для { $who }?
    .heard = Больше не давать документы этому человеку?
looked-stop-text = Этот человек больше не сможет открыть ваши документы.
looked-stop-yes = Да, остановить
looked-stop-no = Нет
looked-stopped-title = Остановлено.
looked-stopped-text = Этот человек больше не может открыть ваши документы.
looked-someone = Кто-то
looked-paper = документ

# The journal, a sentence for each thing that happens

journal-safe-opened = В приёмной вместе с вами открыли ваш сейф.
journal-card-issued = В приёмной сделали вашу карту.
journal-card-printed = Карта напечатана.
journal-card-refused = Карта не принята.
journal-safe-first_visit = Первый вход с вашей картой.
journal-pin-set = Ваш секретный код готов.
journal-safe-entered = Вход с картой и секретным кодом.
journal-pin-refused = Кто-то ввёл неправильный секретный код.
journal-card-blocked = Ваша карта заблокирована: три неправильных кода.
journal-safe-left = Сейф закрыт.
journal-document-kept = Вы добавили: { $paper }.
    .heard = Вы добавили документ.
journal-document-viewed = Вы смотрели: { $paper }.
    .heard = Вы смотрели документ.
journal-document-erased = Вы удалили: { $paper }.
    .heard = Вы удалили документ.
journal-document-taken_back = Вы вернули: { $paper }.
    .heard = Вы вернули документ.
journal-document-purged = Удалённый документ исчез навсегда.
journal-release-asked = Вы хотите дать { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 }. Кому: { $who }.
    .heard = Вы хотите дать документы.
journal-release-refused = Вы ничего не дали. Кому: { $who }.
    .heard = Вы ничего не дали.
journal-release-expired = Ответа вовремя не было. Вы ничего не дали. Кому: { $who }.
    .heard = Ответа вовремя не было. Вы ничего не дали.
journal-release-handed_over = Вы дали { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 }. Кому: { $who }.
    .heard = Вы дали документы.
journal-release-stopped = Остановлено: { $who } больше не может открыть.
    .heard = Остановлено: этот человек больше не может открыть.
journal-release-code_refused = Кто-то ввёл неправильный код. Запрос для { $who }.
    .heard = Кто-то ввёл неправильный код.
journal-release-visited = { $who } получает код, чтобы открыть.
    .heard = Один человек получает код, чтобы открыть.
journal-recipient-refused = Введён неправильный код. Кто: { $who }.
    .heard = Один человек ввёл неправильный код.
journal-recipient-proven = { $who } входит со своим кодом.
    .heard = Один человек входит со своим кодом.
journal-document-downloaded = { $who } открывает: { $paper }.
    .heard = Один человек открывает документ.
journal-recipient-added = В приёмной добавили: { $who }.
    .heard = В приёмной добавили человека.
journal-document-refused = Файл не добавлен.
journal-recipient-removed = В приёмной убрали: { $who }.
    .heard = В приёмной убрали человека.
journal-safe-found = Сотрудник искал ваш сейф.
journal-card-replaced = Новая карта заменила старую.
journal-card-stopped = Карта отключена.
journal-card-lifted = В приёмной разблокировали вашу карту.
journal-reserve-made = Сделана запасная карта.
journal-reserve-used = Использована запасная карта.
journal-pin-renewed = Секретный код изменён.
journal-approval-given = В приёмной помогают вам сделать новый код.
journal-phone-bound = Добавлен номер телефона.
journal-phone-proven = Номер телефона подтверждён.
journal-phone-removed = Номер телефона убран.
journal-device-added = Добавлено устройство для кодов.
journal-device-removed = Устройство для кодов убрано.
journal-level-changed = Защита сейфа изменена.
journal-recovery-started = Сотрудник начинает делать вам новую карту.
journal-recovery-approved = Второй сотрудник согласен.
journal-recovery-finished = Два сотрудника сделали вам новую карту.
journal-recovery-stopped = Остановлено: новой карты не будет.
journal-safe-locked = Сейф заблокирован.
journal-safe-unlocked = В приёмной разблокировали сейф.
journal-proof-asked = Чтобы вернуться в сейф, нужен код.
journal-proof-refused = Кто-то ввёл неправильный код из сообщения.
journal-agreement-made = Вы сказали «да»: { $who } может просить ваши документы на расстоянии.
    .heard = Вы сказали «да»: команда может просить ваши документы на расстоянии.
journal-agreement-ended = Закончено: { $who } больше не может просить ваши документы.
    .heard = Закончено: команда больше не может просить ваши документы.
journal-card_codes-made = Сделан список кодов.
journal-card_codes-stopped = Список кодов больше не действует.
journal-safe_word-chosen = Слово ваших SMS изменено.
journal-phone-stopped = С телефона пришло STOP. Он больше ничего не получает.
reason-housing = Жильё
reason-rights = Права и помощь
reason-work = Работа
reason-health = Здоровье
reason-school = Школа и учёба
reason-other = Другое дело
