# The papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = Identidad
kiosk-kind-housing = Vivienda
kiosk-kind-income = Dinero
kiosk-kind-health = Salud
kiosk-kind-work = Trabajo
kiosk-kind-school = Escuela
kiosk-kind-other = Otro documento

kiosk-papers-title = Mis documentos
kiosk-papers-empty = Su caja fuerte está vacía. Añada un documento.
kiosk-papers-add = Añadir un documento
kiosk-papers-drafts = Por terminar
kiosk-papers-kept = Guardados
kiosk-papers-erased = Borrados
kiosk-papers-added = Añadido el { $date }
kiosk-papers-until = Puede recuperarlo hasta el { $date }.
kiosk-papers-ends = Este documento caduca el { $date }.
kiosk-papers-ended = Este documento caducó el { $date }.
kiosk-papers-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
kiosk-papers-page-of = Página { $number } de { $count }
kiosk-papers-image = Página { $number }: { $title }
kiosk-papers-before = Página anterior
kiosk-papers-after = Página siguiente
kiosk-papers-big = Ver en grande
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
kiosk-add-name = Nombre
kiosk-add-expiry = Último día, si lo hay
kiosk-add-day = Día
kiosk-add-month = Mes
kiosk-add-year = Año
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
