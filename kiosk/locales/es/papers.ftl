# The papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = Identidad
kiosk-kind-housing = Vivienda
kiosk-kind-income = Dinero
kiosk-kind-health = Salud
kiosk-kind-work = Trabajo
kiosk-kind-school = Escuela
kiosk-kind-other = Otro documento

# The names that the kiosk offers, by kind of paper: French papers, as people here call them.
kiosk-name-identity-card = Documento de identidad
kiosk-name-passport = Pasaporte
kiosk-name-residence-permit = Residencia (titre de séjour)
kiosk-name-birth = Acta de nacimiento
kiosk-name-lease = Contrato de alquiler
kiosk-name-rent-receipt = Recibo de alquiler
kiosk-name-bill = Factura
kiosk-name-tax = Impuestos (avis d’impôt)
kiosk-name-caf = Certificado CAF
kiosk-name-bank-details = Datos del banco (RIB)
kiosk-name-vitale = Tarjeta Vitale
kiosk-name-prescription = Receta médica
kiosk-name-contract = Contrato de trabajo
kiosk-name-payslip = Recibo de sueldo (nómina)
kiosk-name-diploma = Diploma
kiosk-name-enrolment = Certificado escolar
kiosk-name-letter = Carta

kiosk-papers-title = Mis documentos
kiosk-papers-empty = Su caja fuerte está vacía. Añada un documento.
kiosk-papers-add = Añadir un documento
kiosk-papers-drafts = Por terminar
kiosk-papers-kept = Guardados
kiosk-papers-erased = Borrados
kiosk-papers-added = Añadido el { $date }
    .heard = Un documento de su caja fuerte.
kiosk-papers-until = Puede recuperarlo hasta el { $date }.
    .heard = Todavía puede recuperarlo.
kiosk-papers-ends = Este documento caduca el { $date }.
    .heard = La fecha de fin está en la pantalla.
kiosk-papers-ended = Este documento caducó el { $date }.
    .heard = Este documento está caducado.
kiosk-papers-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
    .heard = Sus páginas están guardadas.
kiosk-papers-page-of = Página { $number } de { $count }
    .heard = Este documento tiene varias páginas.
kiosk-papers-image = Página { $number }: { $title }
kiosk-papers-before = Página anterior
kiosk-papers-after = Página siguiente
kiosk-papers-big = Ver en grande
kiosk-papers-give = Dar
kiosk-papers-hide = Ocultar
kiosk-papers-hidden = Toque para verlo otra vez.
kiosk-papers-again = Ver otra vez
kiosk-papers-erase = Borrar
kiosk-papers-erase-title = ¿Borrar este documento?
kiosk-papers-erase-text = Puede recuperarlo durante 30 días.
kiosk-papers-erase-no = No, guardar
kiosk-papers-erase-yes = Sí, borrar
kiosk-papers-erased-one = Este documento está borrado.
kiosk-papers-take-back = Recuperar este documento

kiosk-add-title = ¿Qué documento es?
kiosk-add-lay-title = Ponga el documento bien plano.
kiosk-add-photo = Hacer la foto
kiosk-add-file = Elija un archivo.
kiosk-add-file-hint = JPEG, PNG o PDF
kiosk-add-send = Enviar
kiosk-add-sending = Enviando el documento
kiosk-add-check-title = ¿Se lee bien el documento?
kiosk-add-check-image = El documento que usted añade
kiosk-add-check-yes = Sí, guardar
kiosk-add-check-redo = Repetir
kiosk-add-blurred = La imagen está borrosa. Repita la foto.
kiosk-add-more-title = ¿Hay otra página?
kiosk-add-more-yes = Sí, otra página
kiosk-add-more-no = No, ya está
kiosk-add-keep-title = ¿Cómo se llama este documento?
kiosk-add-name = Otro nombre
kiosk-add-expiry = ¿Este documento tiene una fecha de fin?
kiosk-add-expiry-yes = Sí, veo una fecha
kiosk-add-expiry-no = No, o no lo sé
kiosk-add-day = Fecha de fin: ¿qué día?
kiosk-add-month = Fecha de fin: ¿qué mes?
kiosk-add-year = Fecha de fin: ¿qué año?
kiosk-add-bad-date = Esta fecha no existe. Cámbiela.
kiosk-add-kept-title = Está guardado en su caja fuerte.
kiosk-add-another = Añadir otro documento

# Why a file is not taken: what happens, then what to do.
kiosk-add-refused-empty = No hay archivo. Elija un archivo.
kiosk-add-refused-too-large = El archivo es demasiado grande. Haga una foto del documento.
kiosk-add-refused-wrong-type = No es una foto ni un PDF. Elija otro archivo.
kiosk-add-refused-broken = No se puede leer este archivo. Haga una foto del documento.
kiosk-add-refused-too-many-pixels = Esta foto es demasiado grande. Repita la foto.
kiosk-add-refused-locked = Este PDF tiene contraseña. Haga una foto del documento.
kiosk-add-refused-too-many-pages = Este PDF tiene demasiadas páginas. Elija las páginas útiles.
kiosk-add-refused-no-pages = Este PDF está vacío. Elija otro archivo.
kiosk-add-refused-full = Este documento tiene demasiadas páginas. Haga un segundo documento.
