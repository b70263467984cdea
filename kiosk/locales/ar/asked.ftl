# Answering a request from afar

sms-request = { $start }: رمز { $code }. طلب من { $team }: { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 } إلى { $who } حتى { $until }. أرسل OUI { $code } أو NON
sms-request-kinds = { $start }: رمز { $code }. طلب من { $team }: { $count ->
    [zero] { $count } ورقة
    [one] ورقة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 } ({ $kinds }) إلى { $who } حتى { $until }. OUI { $code } أو NON
sms-request-card = { $start }: الرمز { $number } من قائمتك. طلب من { $team }: { $count ->
    [zero] { $count } ورقة
    [one] ورقة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 } إلى { $who } حتى { $until }. أرسل OUI والرمز أو NON
sms-kind-identity = الهوية
sms-kind-housing = السكن
sms-kind-income = الدخل
sms-kind-health = الصحة
sms-kind-work = العمل
sms-kind-school = المدرسة
sms-kind-other = غير ذلك
journal-asked-from-afar = طلب من { $by }: { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 } من أجل { $who }.
    .heard = فريق يطلب أوراقًا.
asked-home = طلب ينتظر جوابك
asked-screen = طلب
asked-title = الفريق { $team } يطلب { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 }. هل توافق؟
    .heard = فريق يطلب أوراقك. هل توافق؟
asked-code = نعم، عندي رمز الرسالة
asked-no = لا
