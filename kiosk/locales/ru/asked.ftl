# Answering a request from afar

sms-request = { $start }: код { $code }. { $team } просит { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 } для { $who } (до: { $until }). OUI { $code } или NON
sms-request-kinds = { $start }: OUI { $code } или NON? { $team } просит { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 } ({ $kinds }) для { $who } (до: { $until })
sms-request-card = { $start }: код { $number } из списка. { $team } просит { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 } для { $who } до { $until }: OUI и код или NON
sms-kind-identity = удостоверение
sms-kind-housing = жильё
sms-kind-income = деньги
sms-kind-health = здоровье
sms-kind-work = работа
sms-kind-school = школа
sms-kind-other = другое
journal-asked-from-afar = { $by } просит { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 } для { $who }.
    .heard = Команда просит документы.
asked-home = Запрос ждёт вашего ответа
asked-screen = Запрос
asked-title = { $team } просит { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 }. Вы согласны?
    .heard = Команда просит ваши документы. Вы согласны?
asked-code = Да, у меня есть код из SMS
asked-no = Нет
