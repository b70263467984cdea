# What an SMS answers to a word of the person. One segment; the beginning says who sends it.

sms-commands = { $start }: أرسل OUI مع الرمز، أو NON. DEMANDES: ما ينتظر. QUI: من شاهد. BLOQUER: قفل كل شيء. STOP: إيقاف الرسائل.
sms-pending = { $start }: { $count ->
    [zero] { $count } طلب ينتظر. الأول: { $who } حتى { $until }.
    [one] طلب واحد ينتظر: { $who } حتى { $until }.
    [two] طلبان ينتظران. الأول: { $who } حتى { $until }.
    [few] { $count } طلبات تنتظر. الأول: { $who } حتى { $until }.
    [many] { $count } طلبًا تنتظر. الأول: { $who } حتى { $until }.
   *[other] { $count } طلب تنتظر. الأول: { $who } حتى { $until }.
 } أرسل OUI والرمز الذي وصلك، أو NON.
sms-refused = { $start }: جوابك لا. لم تعط شيئًا.
sms-nothing-asked = { $start }: لا شيء ينتظر جوابك. لإيقاف ما أعطيته، اذهب إلى الآلة.
sms-taken-back = { $start }: تم الإيقاف. الرابط لا يفتح. تعال إلى الاستقبال: نساعدك على الفهم.
sms-locked-already = { $start }: الخزنة مقفلة من قبل. لفتح القفل، اذهب إلى الاستقبال.
sms-looked = { $start }: عدد مرات مشاهدة غيرك في 30 يومًا: { $count }. آخر مرة: { $last }. التفاصيل على الآلة.
sms-looked-nobody = { $start }: لا أحد غيرك شاهد في 30 يومًا.
sms-looked-elsewhere = { $start }: لمعرفة من شاهد، اذهب إلى الآلة.
sms-notice-phone-stopped = { $start }: لن تصلك رسائل بعد الآن. لتصلك من جديد، اذهب إلى الاستقبال أو إلى الآلة.
