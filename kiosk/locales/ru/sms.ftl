# Text messages. At most 134 characters, the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: код { $code }. Дать { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 } для { $who } (до: { $until })? Да: напишите OUI { $code }. Нет: NON
sms-card-code = { $start }: код { $number } из списка. Дать { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 } для { $who } (до: { $until })? Да: OUI и этот код. Нет: NON
sms-receipt = { $start }: вы дали документы. Кому: { $who }. Это не вы? Идите в приёмную.

# Replies to an SMS that we could not act on.
sms-help = { $start }: да - напишите OUI и код. Нет - напишите NON. Нужна помощь? Идите в приёмную.
sms-late = { $start }: этот код уже не действует. Чтобы дать документ, начните снова на терминале.
sms-wrong-code = { $start }: код неправильный. { $left ->
    [one] Осталась { $left } попытка.
    [few] Осталось { $left } попытки.
    [many] Осталось { $left } попыток.
   *[other] Осталось { $left } попытки.
 }

# Codes that show that the phone is at hand.
sms-proof-phone = { $start }: код { $code } для вашего номера. Скажите его только в приёмной. Это не вы? Ничего не делайте.
sms-proof-pin = { $start }: код { $code } для нового секретного кода. Не говорите его никому. Это не вы? Напишите BLOQUER
sms-proof-card = { $start }: код { $code } для новой карты. Не говорите его никому. Это не вы? Напишите BLOQUER

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: сделана новая карта. Старая не действует. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-card-lifted = { $start }: заблокированная карта снова работает. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-card-blocked = { $start }: карта заблокирована из-за неправильных кодов. Идите в приёмную.
sms-notice-reserve-made = { $start }: сделана запасная карта. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-reserve-used = { $start }: использована запасная карта. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-pin-renewed = { $start }: на терминале сделан новый секретный код. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-phone-bound = { $start }: к сейфу добавлен номер телефона. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-phone-removed = { $start }: этот номер убран из сейфа. Это не вы? Идите в приёмную.
sms-notice-device-added = { $start }: добавлено устройство для кодов. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-device-removed = { $start }: убрано устройство для кодов. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-level-changed = { $start }: защита сейфа изменена. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-recovery-started = { $start }: сотрудники делают новую карту и код. Не согласны? Напишите NON. У вас не больше 3 дней.
sms-notice-recovery-finished = { $start }: сотрудники сделали новую карту. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-recovery-stopped = { $start }: всё остановлено. Новой карты не будет. Есть вопрос? Идите в приёмную.
sms-notice-safe-locked = { $start }: сейф заблокирован. Ничего не открывается. Чтобы разблокировать, идите в приёмную.
sms-notice-safe-unlocked = { $start }: сейф разблокирован. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-closed = { $start }: сейф удалён навсегда.
sms-notice-card-stopped = { $start }: карта отключена. Она ничего не открывает. Есть вопрос? Идите в приёмную.
sms-notice-card_codes-made = { $start }: напечатан список кодов. Старый не действует. Это не вы? Напишите BLOQUER или идите в приёмную.
sms-notice-card_codes-stopped = { $start }: список кодов больше не действует. Это не вы? Напишите BLOQUER или идите в приёмную.
