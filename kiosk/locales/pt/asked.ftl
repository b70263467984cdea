# Answering a request made from afar

sms-request = { $start }: código { $code }. { $team } pede { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } para { $who } até { $until }. Responda SIM { $code } ou NÃO
sms-request-kinds = { $start }: código { $code }. { $team } pede { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } ({ $kinds }) para { $who } até { $until }. Responda SIM { $code } ou NÃO
sms-request-card = { $start }: código { $number } da sua lista. { $team } pede { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } para { $who } até { $until }. SIM e código, ou NÃO
sms-kind-identity = identidade
sms-kind-housing = habitação
sms-kind-income = rendimentos
sms-kind-health = saúde
sms-kind-work = trabalho
sms-kind-school = escola
sms-kind-other = outro
journal-asked-from-afar = { $by } pede { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } para { $who }.
    .heard = Uma equipa pede documentos.
asked-home = Um pedido espera a sua resposta
asked-screen = Um pedido
asked-title = { $team } pede { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 }. Concorda?
    .heard = Uma equipa pede os seus documentos. Concorda?
asked-code = Sim, tenho o código do SMS
asked-no = Não
