# Requests from afar: a team may ask for papers, the holder answers by SMS

agree-title = Solicitudes a distancia
agree-text = Un equipo puede pedir sus documentos. Usted responde por SMS. Sin su sí, no se envía nada.
agree-old-phone = Primero confirme su número de teléfono.
agree-choose = Elegir un equipo
agree-stale = El equipo ha cambiado. Elíjalo otra vez.
agree-no-team-title = Ningún equipo puede pedir.
agree-no-team-text = Hable con la recepción.
agree-empty-text = Añada un documento. Después vuelva aquí.
agree-team-title = ¿Qué equipo puede pedir?
agree-papers-title = ¿Qué documentos puede pedir?
agree-length-title = ¿Durante cuánto tiempo?
agree-length-week = 1 semana
agree-length-month = 1 mes
agree-length-quarter = 3 meses
agree-kinds-title = ¿Puede decir el SMS qué tipo de documento es?
agree-kinds-no = No
agree-kinds-yes = Sí
agree-check-title = { $who } puede pedir { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } hasta el { $until }. ¿De acuerdo?
    .heard = Un equipo puede pedir sus documentos. ¿De acuerdo?
agree-check-kinds = El SMS dice qué tipo de documento es.
agree-check-no-kinds = El SMS no dice qué documento es.
agree-check-yes = Sí, de acuerdo
agree-made-title = Queda anotado.
agree-made-text = { $who } puede pedir. Usted dice sí o no por SMS. Puede parar las solicitudes aquí.
    .heard = El equipo puede pedir. Usted dice sí o no por SMS. Puede parar las solicitudes aquí.
agree-made-list = Ver o parar
agree-stop-title = ¿Parar las solicitudes de { $who }?
    .heard = ¿Parar las solicitudes de este equipo?
agree-stop-text = Lo que ya ha dado sigue dado.
agree-stopped-text = Este equipo ya no puede pedir sus documentos.
