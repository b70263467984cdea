# Text messages. At most 134 characters, the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: код { $code }. Дати { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 } для { $who } (до: { $until })? Так: напишіть OUI { $code }. Ні: NON
sms-card-code = { $start }: код { $number } зі списку. Дати { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 } для { $who } (до: { $until })? Так: OUI і цей код. Ні: NON
sms-receipt = { $start }: ви дали документи. Кому: { $who }. Це не ви? Ідіть на рецепцію.

# Replies to an SMS that we could not act on.
sms-help = { $start }: так - напишіть OUI і код. Ні - напишіть NON. Потрібна допомога? Ідіть на рецепцію.
sms-late = { $start }: цей код уже не діє. Щоб дати документ, почніть знову на терміналі.
sms-wrong-code = { $start }: код неправильний. { $left ->
    [one] Залишилася { $left } спроба.
    [few] Залишилося { $left } спроби.
    [many] Залишилося { $left } спроб.
   *[other] Залишилося { $left } спроби.
 }

# Codes that show that the phone is at hand.
sms-proof-phone = { $start }: код { $code } для вашого номера. Скажіть його тільки на рецепції. Не ваш? Нічого не робіть.
sms-proof-pin = { $start }: код { $code } для нового секретного коду. Не кажіть його нікому. Це не ви? Напишіть BLOQUER
sms-proof-card = { $start }: код { $code } для нової картки. Не кажіть його нікому. Це не ви? Напишіть BLOQUER

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: зроблено нову картку. Стара не діє. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-card-lifted = { $start }: заблокована картка знову працює. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-card-blocked = { $start }: картку заблоковано через неправильні коди. Ідіть на рецепцію.
sms-notice-reserve-made = { $start }: зроблено запасну картку. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-reserve-used = { $start }: використано запасну картку. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-pin-renewed = { $start }: на терміналі зроблено новий секретний код. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-phone-bound = { $start }: до сейфа додано номер телефону. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-phone-removed = { $start }: цей номер прибрано із сейфа. Це не ви? Ідіть на рецепцію.
sms-notice-device-added = { $start }: додано пристрій для кодів. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-device-removed = { $start }: прибрано пристрій для кодів. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-level-changed = { $start }: захист сейфа змінено. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-recovery-started = { $start }: працівники роблять нову картку і код. Не згодні? Напишіть NON. У вас не більше 3 днів.
sms-notice-recovery-finished = { $start }: працівники зробили нову картку. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-recovery-stopped = { $start }: усе зупинено. Нової картки не буде. Маєте питання? Ідіть на рецепцію.
sms-notice-safe-locked = { $start }: сейф заблоковано. Нічого не відкривається. Щоб розблокувати, йдіть на рецепцію.
sms-notice-safe-unlocked = { $start }: сейф розблоковано. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-closed = { $start }: сейф видалено назавжди.
sms-notice-card-stopped = { $start }: картку вимкнено. Вона нічого не відкриває. Маєте питання? Ідіть на рецепцію.
sms-notice-card_codes-made = { $start }: надруковано список кодів. Старий не діє. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
sms-notice-card_codes-stopped = { $start }: список кодів більше не діє. Це не ви? Напишіть BLOQUER або йдіть на рецепцію.
