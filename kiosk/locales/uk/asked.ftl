# Answering a request from afar

sms-request = { $start }: код { $code }. { $team } просить { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 } для { $who } (до: { $until }). OUI { $code } або NON
sms-request-kinds = { $start }: OUI { $code } або NON? { $team } просить { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 } ({ $kinds }) для { $who } (до: { $until })
sms-request-card = { $start }: код { $number } зі списку. { $team } просить { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 } для { $who } до { $until }: OUI і код чи NON
sms-kind-identity = посвідчення
sms-kind-housing = житло
sms-kind-income = гроші
sms-kind-health = здоров'я
sms-kind-work = робота
sms-kind-school = школа
sms-kind-other = інше
journal-asked-from-afar = { $by } просить { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 } для { $who }.
    .heard = Команда просить документи.
asked-home = Запит чекає на вашу відповідь
asked-screen = Запит
asked-title = { $team } просить { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 }. Ви згодні?
    .heard = Команда просить ваші документи. Ви згодні?
asked-code = Так, у мене є код із SMS
asked-no = Ні
