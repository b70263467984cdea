# The USSD screens. At most 160 letters of the GSM alphabet, with what is filled in. The key stands before each choice.

ussd-main =
    { $site }
    1. Decir sí a una solicitud
    2. Lo que he dado
    3. Bloquear mi caja fuerte
    0. Ayuda
ussd-pending =
    { $papers } para { $who }, { $span }.
    Marque el código del SMS
    0. Volver
ussd-pending-list =
    { $papers } para { $who }, { $span }.
    Marque el código { $number } de su lista
    0. Volver
ussd-several =
    { $count } solicitudes esperan.
    Marque el código del SMS
    2. NO a todo
    0. Volver
ussd-confirm =
    ¿Enviar { $papers } a { $who } { $span }?
    1. SÍ, de acuerdo
    2. NO
ussd-mine =
    Lo que he dado
    { $lines }
    0. Volver
ussd-stop =
    { $start }: { $papers }, { $span }. ¿Parar?
    1. SÍ, parar
    2. NO
ussd-lock =
    ¿Bloquear su caja fuerte? Ya no saldrá nada.
    1. SÍ, bloquear
    2. NO
ussd-help =
    Sus documentos están guardados. Nada sale sin su SÍ.
    1. Máquina más cercana
    2. Idioma
    0. Volver
ussd-languages =
    Idioma
    { $lines }
    0. Volver
ussd-more = 9. Más

# What ends the session.
ussd-done = Hecho. { $start } puede ver { $papers } { $span }. Para anular, marque otra vez, opción 2.
ussd-done-shared = Hecho. { $start } puede ver { $papers } { $span }.
ussd-refused = Anotado: NO. No se envía nada.
ussd-too-many-codes = 3 códigos incorrectos. No se envía nada. La solicitud está cerrada.
ussd-stopped = Parado. { $start } ya no puede ver sus documentos.
ussd-shared = Este teléfono sirve para varias cajas fuertes. Para ver lo que ha dado, vaya a una máquina.
ussd-locked = Caja fuerte bloqueada. Para abrirla otra vez, vaya al CCAS con una persona que le conozca.
ussd-none = Ninguna solicitud espera para este número. Vaya al CCAS.
ussd-kiosks =
    Máquinas:
    { $lines }
ussd-kiosks-none = Ninguna dirección aquí. Pregunte en el CCAS dónde está la máquina.

# Above a screen that comes back.
ussd-unknown = Opción desconocida.
ussd-not-a-code = El código tiene 6 cifras.
ussd-wrong-code = Código incorrecto. { $left ->
    [one] Queda 1 intento.
   *[other] Quedan { $left } intentos.
 }

# Parts. "1 documento" where it may not be said which.
ussd-papers = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 }
ussd-length = { $days ->
    [1] 24h
   *[other] { $days } días
 }
ussd-for = durante { $length }
ussd-during = durante { $length }
ussd-until = hasta el { $date }

ussd-paper-identity = documento de identidad
ussd-paper-housing = papel de vivienda
ussd-paper-income = papel de ingresos
ussd-paper-health = papel de salud
ussd-paper-work = papel de trabajo
ussd-paper-school = papel de la escuela
ussd-paper-other = documento
ussd-your-identity = su documento de identidad
ussd-your-housing = su papel de vivienda
ussd-your-income = su papel de ingresos
ussd-your-health = su papel de salud
ussd-your-work = su papel de trabajo
ussd-your-school = su papel de la escuela
ussd-your-other = su documento
