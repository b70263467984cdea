# Giving a paper

give-papers-title = ¿Qué documentos quiere dar?
give-papers-none = Elija un documento.
give-next = Continuar
give-empty-title = Todavía no tiene documentos aquí.
give-empty-text = Añada un documento. Después puede darlo.
give-empty-add = Añadir un documento
give-drafts-title = Sus documentos no están terminados.
give-drafts-text = Termine un documento. Después puede darlo.
give-drafts-go = Terminar un documento
give-who-title = ¿A quién?
give-who-other = ¿Otra persona? La recepción la añade.
give-reason-title = ¿Para qué?
give-length-title = ¿Durante cuánto tiempo?
give-length-day = 1 día
give-length-week = 1 semana
give-length-month = 1 mes
give-check-screen = Comprobar antes de dar
give-check-title = Va a dar { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 }. ¿Es correcto?
    .heard = Va a dar documentos a una persona. ¿Es correcto?
give-check-papers = Documentos
give-check-who = A
give-check-reason = Para
give-check-until = Hasta el
give-check-stop = Puede parar cuando quiera.
give-check-yes = Sí, quiero dar
give-check-no = No
give-home = Volver al inicio
give-again = Empezar otra vez
give-code-sms = Escriba el código recibido por SMS.
give-code-device = Escriba el código de su aparato.
give-code-pin = Escriba su código secreto otra vez.
give-code-answer = O responda al SMS: SÍ y el código.
give-code-answered = Ya he respondido
give-code-resend = Enviar otra vez el código
give-code-without = No tengo mi teléfono
give-code-no = No dar
give-code-wait = Todavía no hay respuesta. Espere un poco.
give-code-again = El mismo código llega otra vez.
give-code-many = Demasiados SMS.
give-code-often = { give-code-many } Espere un poco o vaya a la recepción.
give-code-six = El código tiene 6 cifras.
give-code-wrong = El código no es correcto. { $left ->
    [one] Queda { $left } intento.
   *[other] Quedan { $left } intentos.
 }
    .heard = El código no es correcto. Inténtelo otra vez.
give-given-title = Ya está dado.
give-given-text = { $who } recibe un mensaje.
    .heard = La persona recibe un mensaje.
give-given-key = Su recibo:
give-unsent = El mensaje no ha salido.
give-unsent-again = Lo intentamos otra vez. Sus documentos están guardados.
give-failed = El mensaje no ha llegado.
give-receipt = Imprimir el recibo
give-nothing-title = No se ha dado nada.
give-nothing-wrong = Tres veces, el código no era correcto.
give-nothing-no = Usted ha dicho no.
give-nothing-late = Se ha acabado el tiempo.

# Who looked?

looked-title = ¿Quién ha mirado mis documentos?
looked-open = Quién puede abrir ahora
looked-until = Hasta el { $until }
    .heard = La fecha de fin está en la pantalla.
looked-stop = Parar
looked-stop-title = ¿Dejar de dar a { $who }?
    .heard = ¿Dejar de dar a esta persona?
looked-stop-text = La persona ya no podrá abrir sus documentos.
looked-stop-yes = Sí, parar
looked-stop-no = No
looked-stopped-title = Está parado.
looked-stopped-text = La persona ya no puede abrir sus documentos.
looked-someone = Una persona
looked-paper = un documento

# The journal, one sentence for each thing that happens

journal-safe-opened = La recepción abrió su caja fuerte con usted.
journal-card-issued = La recepción hizo su tarjeta.
journal-card-printed = Se imprimió una tarjeta.
journal-card-refused = Se rechazó una tarjeta.
journal-safe-first_visit = Primera visita con su tarjeta.
journal-pin-set = Su código secreto está listo.
journal-safe-entered = Entrada con la tarjeta y el código secreto.
journal-pin-refused = Alguien escribió un código secreto incorrecto.
journal-card-blocked = Su tarjeta está bloqueada: tres códigos incorrectos.
journal-safe-left = La caja fuerte está cerrada.
journal-document-kept = Usted añadió: { $paper }.
    .heard = Usted añadió un documento.
journal-document-viewed = Usted miró: { $paper }.
    .heard = Usted miró un documento.
journal-document-erased = Usted borró: { $paper }.
    .heard = Usted borró un documento.
journal-document-taken_back = Usted recuperó: { $paper }.
    .heard = Usted recuperó un documento.
journal-document-purged = Un documento borrado desapareció para siempre.
journal-release-asked = Usted quiere dar { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } a { $who }.
    .heard = Usted quiere dar documentos.
journal-release-refused = No se da nada a { $who }.
    .heard = No se da nada.
journal-release-expired = No hubo respuesta a tiempo. No se da nada a { $who }.
    .heard = No hubo respuesta a tiempo. No se da nada.
journal-release-handed_over = Usted dio { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } a { $who }.
    .heard = Usted dio documentos.
journal-release-stopped = Parado: { $who } ya no puede abrir.
    .heard = Parado: la persona ya no puede abrir.
journal-release-code_refused = Alguien escribió un código incorrecto. Solicitud para { $who }.
    .heard = Alguien escribió un código incorrecto.
journal-release-visited = { $who } recibió un código para abrir.
    .heard = Una persona recibió un código para abrir.
journal-recipient-refused = { $who } escribió un código incorrecto.
    .heard = Una persona escribió un código incorrecto.
journal-recipient-proven = { $who } entró con su código.
    .heard = Una persona entró con su código.
journal-document-downloaded = { $who } abrió: { $paper }.
    .heard = Una persona abrió un documento.
journal-recipient-added = La recepción añadió a { $who }.
    .heard = La recepción añadió a una persona.
journal-document-refused = Un archivo no se añadió.
journal-recipient-removed = La recepción quitó a { $who }.
    .heard = La recepción quitó a una persona.
journal-safe-found = Un profesional buscó su caja fuerte.
journal-card-replaced = Una tarjeta nueva sustituye a la antigua.
journal-card-stopped = La tarjeta está anulada.
journal-card-lifted = La recepción desbloqueó su tarjeta.
journal-reserve-made = Se hizo una tarjeta de reserva.
journal-reserve-used = Se usó la tarjeta de reserva.
journal-pin-renewed = El código secreto cambió.
journal-approval-given = La recepción le ayuda a hacer un código nuevo.
journal-phone-bound = Se añadió un número de teléfono.
journal-phone-proven = El número de teléfono está confirmado.
journal-phone-removed = Se quitó el número de teléfono.
journal-device-added = Se añadió un aparato de códigos.
journal-device-removed = Se quitó un aparato de códigos.
journal-level-changed = La protección de la caja fuerte cambió.
journal-recovery-started = Un profesional empieza a hacerle otra tarjeta.
journal-recovery-approved = Otro profesional está de acuerdo.
journal-recovery-finished = Dos profesionales le hicieron otra tarjeta.
journal-recovery-stopped = Está parado: no se hace otra tarjeta.
journal-safe-locked = La caja fuerte está bloqueada.
journal-safe-unlocked = La recepción desbloqueó la caja fuerte.
journal-proof-asked = Se pide un código para volver a la caja fuerte.
journal-proof-refused = Alguien escribió mal un código recibido.
journal-agreement-made = Usted dijo sí: { $who } puede pedir sus documentos a distancia.
    .heard = Usted dijo sí: un equipo puede pedir sus documentos a distancia.
journal-agreement-ended = Se acabó: { $who } ya no puede pedir sus documentos.
    .heard = Se acabó: un equipo ya no puede pedir sus documentos.
journal-card_codes-made = Se hizo una lista de códigos.
journal-card_codes-stopped = La lista de códigos ya no sirve.
journal-safe_word-chosen = La palabra de sus SMS cambió.
journal-phone-stopped = El teléfono respondió STOP. Ya no recibe nada.
reason-housing = Vivienda
reason-rights = Derechos y ayudas
reason-work = Trabajo
reason-health = Salud
reason-school = Escuela y formación
reason-other = Otro trámite
