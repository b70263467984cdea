# Giving a paper

give-papers-title = Які документи ви хочете дати?
give-papers-none = Виберіть документ.
give-next = Далі
give-empty-title = У вас тут ще немає документів.
give-empty-text = Додайте документ. Потім дайте його.
give-empty-add = Додати документ
give-drafts-title = Ваші документи треба закінчити.
give-drafts-text = Закінчіть документ. Потім дайте його.
give-drafts-go = Закінчити документ
give-who-title = Кому?
give-who-other = Хтось інший? Його додадуть на рецепції.
give-reason-title = Для чого?
give-length-title = На який час?
give-length-day = 1 день
give-length-week = 1 тиждень
give-length-month = 1 місяць
give-check-screen = Перевірте, перш ніж дати
give-check-title = Ви даєте { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 }. Усе правильно?
    .heard = Ви даєте документи іншій людині. Усе правильно?
give-check-papers = Документи
give-check-who = Кому
give-check-reason = Для чого
give-check-until = Останній день
give-check-stop = Ви можете зупинити це будь-коли.
give-check-yes = Так, даю
give-check-no = Ні
give-home = На початок
give-again = Почати знову
give-code-sms = Введіть код із SMS.
give-code-device = Введіть код зі свого пристрою.
give-code-pin = Введіть секретний код ще раз.
give-code-answer = Або напишіть у відповідь на SMS: OUI і код.
give-code-answered = Відповідь уже надіслано
give-code-resend = Надіслати код ще раз
give-code-without = Телефона зі мною немає
give-code-no = Не давати
give-code-wait = Відповіді ще немає. Зачекайте трохи.
give-code-again = Той самий код прийде ще раз.
give-code-many = Забагато SMS.
give-code-often = { give-code-many } Зачекайте трохи або йдіть на рецепцію.
give-code-six = У коді 6 цифр.
give-code-wrong = Код неправильний. { $left ->
    [one] Залишилася { $left } спроба.
    [few] Залишилося { $left } спроби.
    [many] Залишилося { $left } спроб.
   *[other] Залишилося { $left } спроби.
 }
    .heard = Код неправильний. Спробуйте ще раз.
give-given-title = Готово. Ви дали документи.
give-given-text = { $who } отримає повідомлення.
    .heard = Ця людина отримає повідомлення.
give-given-key = Ваша квитанція:
give-unsent = Повідомлення ще не надіслано.
give-unsent-again = Ми пробуємо знову. Ваші документи збережено.
give-failed = Повідомлення не дійшло.
give-receipt = Друкувати квитанцію
give-nothing-title = Ви нічого не дали.
give-nothing-wrong = Код був неправильний три рази.
give-nothing-no = Ви сказали «ні».
give-nothing-late = Час минув.

# Who looked?

looked-title = Хто дивився мої документи?
looked-open = Хто може відкрити зараз
looked-until = Останній день: { $until }
    .heard = Останній день написано на екрані.
looked-stop = Зупинити
looked-stop-title = Більше не давати документи для { $who }?
    .heard = Більше не давати документи цій людині?
looked-stop-text = Ця людина більше не зможе відкрити ваші документи.
looked-stop-yes = Так, зупинити
looked-stop-no = Ні
looked-stopped-title = Зупинено.
looked-stopped-text = Ця людина більше не може відкрити ваші документи.
looked-someone = Хтось
looked-paper = документ

# The journal, a sentence for each thing that happens

journal-safe-opened = На рецепції разом із вами відкрили ваш сейф.
journal-card-issued = На рецепції зробили вашу картку.
journal-card-printed = Картку надруковано.
journal-card-refused = Картку не прийнято.
journal-safe-first_visit = Перший вхід із вашою карткою.
journal-pin-set = Ваш секретний код готовий.
journal-safe-entered = Вхід із карткою і секретним кодом.
journal-pin-refused = Хтось увів неправильний секретний код.
journal-card-blocked = Вашу картку заблоковано: три неправильні коди.
journal-safe-left = Сейф закрито.
journal-document-kept = Ви додали: { $paper }.
    .heard = Ви додали документ.
journal-document-viewed = Ви дивилися: { $paper }.
    .heard = Ви дивилися документ.
journal-document-erased = Ви видалили: { $paper }.
    .heard = Ви видалили документ.
journal-document-taken_back = Ви повернули: { $paper }.
    .heard = Ви повернули документ.
journal-document-purged = Видалений документ зник назавжди.
journal-release-asked = Ви хочете дати { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 }. Кому: { $who }.
    .heard = Ви хочете дати документи.
journal-release-refused = Ви нічого не дали. Кому: { $who }.
    .heard = Ви нічого не дали.
journal-release-expired = Відповіді вчасно не було. Ви нічого не дали. Кому: { $who }.
    .heard = Відповіді вчасно не було. Ви нічого не дали.
journal-release-handed_over = Ви дали { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 }. Кому: { $who }.
    .heard = Ви дали документи.
journal-release-stopped = Зупинено: { $who } більше не може відкрити.
    .heard = Зупинено: ця людина більше не може відкрити.
journal-release-code_refused = Хтось увів неправильний код. Запит для { $who }.
    .heard = Хтось увів неправильний код.
journal-release-visited = { $who } отримує код, щоб відкрити.
    .heard = Інша людина отримала код, щоб відкрити.
journal-recipient-refused = Введено неправильний код. Хто: { $who }.
    .heard = Інша людина ввела неправильний код.
journal-recipient-proven = { $who } входить зі своїм кодом.
    .heard = Інша людина увійшла зі своїм кодом.
journal-document-downloaded = { $who } відкриває: { $paper }.
    .heard = Інша людина відкрила документ.
journal-recipient-added = На рецепції додали: { $who }.
    .heard = На рецепції додали людину.
journal-document-refused = Файл не додано.
journal-recipient-removed = На рецепції прибрали: { $who }.
    .heard = На рецепції прибрали людину.
journal-safe-found = Працівник шукав ваш сейф.
journal-card-replaced = Нова картка замінила стару.
journal-card-stopped = Картку вимкнено.
journal-card-lifted = На рецепції розблокували вашу картку.
journal-reserve-made = Зроблено запасну картку.
journal-reserve-used = Використано запасну картку.
journal-pin-renewed = Секретний код змінено.
journal-approval-given = На рецепції допомагають вам зробити новий код.
journal-phone-bound = Додано номер телефону.
journal-phone-proven = Номер телефону підтверджено.
journal-phone-removed = Номер телефону прибрано.
journal-device-added = Додано пристрій для кодів.
journal-device-removed = Пристрій для кодів прибрано.
journal-level-changed = Захист сейфа змінено.
journal-recovery-started = Працівник починає робити вам нову картку.
journal-recovery-approved = Другий працівник погоджується.
journal-recovery-finished = Двоє працівників зробили вам нову картку.
journal-recovery-stopped = Зупинено: нової картки не буде.
journal-safe-locked = Сейф заблоковано.
journal-safe-unlocked = На рецепції розблокували сейф.
journal-proof-asked = Щоб повернутися в сейф, потрібен код.
journal-proof-refused = Хтось увів неправильний код із повідомлення.
journal-agreement-made = Ви сказали «так»: { $who } може просити ваші документи на відстані.
    .heard = Ви сказали «так»: команда може просити ваші документи на відстані.
journal-agreement-ended = Закінчено: { $who } більше не може просити ваші документи.
    .heard = Закінчено: команда більше не може просити ваші документи.
journal-card_codes-made = Зроблено список кодів.
journal-card_codes-stopped = Список кодів більше не діє.
journal-safe_word-chosen = Слово ваших SMS змінено.
journal-phone-stopped = З телефону прийшло STOP. Він більше нічого не отримує.
reason-housing = Житло
reason-rights = Права і допомога
reason-work = Робота
reason-health = Здоров’я
reason-school = Школа і навчання
reason-other = Інша справа
