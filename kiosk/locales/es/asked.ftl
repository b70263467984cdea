# Answering a request made from afar

sms-request = { $start }: código { $code }. { $team } pide { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } para { $who } hasta el { $until }. Responda SÍ { $code } o NO
sms-request-kinds = { $start }: código { $code }. { $team } pide { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } ({ $kinds }) para { $who } hasta el { $until }. Responda SÍ { $code } o NO
sms-request-card = { $start }: código { $number } de su lista. { $team } pide { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } para { $who } hasta { $until }. SÍ y ese código, o NO
sms-kind-identity = identidad
sms-kind-housing = vivienda
sms-kind-income = ingresos
sms-kind-health = salud
sms-kind-work = trabajo
sms-kind-school = escuela
sms-kind-other = otro
journal-asked-from-afar = { $by } pide { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } para { $who }.
    .heard = Un equipo pide documentos.
asked-home = Una solicitud espera su respuesta
asked-screen = Una solicitud
asked-title = { $team } pide { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 }. ¿De acuerdo?
    .heard = Un equipo pide sus documentos. ¿De acuerdo?
asked-code = Sí, tengo el código del SMS
asked-no = No
