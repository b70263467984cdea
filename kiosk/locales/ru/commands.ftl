# What an SMS answers to a word of the person. Short; the beginning says who sends it.

sms-commands = { $start }: напишите OUI и код, или NON. DEMANDES: что ждёт. QUI: кто смотрел. BLOQUER: всё закрыть. STOP: без SMS.
sms-pending = { $start }: { $count ->
    [one] ждёт { $count } запрос
    [few] ждут { $count } запроса
    [many] ждут { $count } запросов
   *[other] ждёт { $count } запроса
 }. Первый: { $who } (до: { $until }). Напишите OUI и код, или NON
sms-refused = { $start }: ответ «нет». Вы ничего не дали.
sms-nothing-asked = { $start }: запросов нет. Чтобы закрыть то, что вы уже дали, идите к терминалу.
sms-taken-back = { $start }: остановлено. Документы больше не открыть. Придите в приёмную: вам всё объяснят.
sms-locked-already = { $start }: уже заблокировано. Чтобы разблокировать, идите в приёмную.
sms-looked = { $start }: за 30 дней другие смотрели { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
 }. Последний раз: { $last }. Терминал покажет, кто.
sms-looked-nobody = { $start }: за 30 дней никто другой не смотрел.
sms-looked-elsewhere = { $start }: кто смотрел, покажет терминал.
sms-notice-phone-stopped = { $start }: SMS больше не будет. Хотите снова? Идите в приёмную или к терминалу.
