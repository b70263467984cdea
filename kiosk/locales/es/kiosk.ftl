# The kiosk. At most 25 words a screen, short sentences.

## Coming in and going out
kiosk-welcome-title = Hola. Elija su idioma.
kiosk-language-title = Elija su idioma.
kiosk-card-title = Muestre su tarjeta.
kiosk-card-text = Ponga el cuadrado negro delante de la luz.
kiosk-card-field = Texto de la tarjeta
kiosk-card-help = Sin tarjeta
kiosk-card-none = No tengo mi tarjeta
kiosk-card-no-safe = No tengo caja fuerte
kiosk-card-type = Escribir las letras de mi tarjeta
kiosk-card-torn = La tarjeta no funciona. Inténtelo otra vez.
kiosk-card-unknown = No es una tarjeta de caja fuerte.
kiosk-card-stopped = Esta tarjeta está anulada. Vaya a la recepción.
kiosk-card-expired = Esta tarjeta es demasiado antigua. Vaya a la recepción.
kiosk-card-blocked = La tarjeta está bloqueada. Vaya a la recepción.
kiosk-refused-title = La tarjeta no funciona
kiosk-refused-again = Intentar otra vez
kiosk-letters-title = Escriba las letras de su tarjeta.
kiosk-letters-torn = Hay un error. Mire cada letra.
kiosk-letters-typed =
    { $count ->
        [0] Ninguna letra escrita
        [one] { $count } letra escrita
       *[other] { $count } letras escritas
    }
kiosk-no-card-title = ¿No tiene su tarjeta?
kiosk-no-card-text = Vaya a la recepción. Le ayudan a tener otra tarjeta.
kiosk-no-safe-title = ¿No tiene caja fuerte?
kiosk-no-safe-text = Vaya a la recepción. Le ayudan a abrir una caja fuerte.
kiosk-code-title = Recoja su tarjeta. Escriba su código.
kiosk-code-wrong =
    { $left ->
        [one] El código no es correcto. Queda { $left } intento.
       *[other] El código no es correcto. Quedan { $left } intentos.
    }
    .heard = El código no es correcto. Inténtelo otra vez.
kiosk-code-short = Escriba las 6 cifras de su código.
kiosk-code-forgotten = Lo he olvidado
kiosk-forgotten-title = No pasa nada.
kiosk-forgotten-text = Vaya a la recepción con su tarjeta.
kiosk-first-title = Su código secreto
kiosk-first-text = Apréndalo. No lo enseñe a nadie.
kiosk-first-again = No es ese código. Mire otra vez.
kiosk-first-learnt = Ya me lo sé
kiosk-practise-title = Escriba su código secreto para probar.
kiosk-practise-show = Ver otra vez mi código
kiosk-home-title = Hola. ¿Qué quiere hacer?
kiosk-home-ask = ¿Qué quiere hacer?
kiosk-home-papers = Ver mis documentos
kiosk-home-add = Añadir un documento
kiosk-home-give = Dar un documento
kiosk-home-looked = ¿Quién ha mirado?
kiosk-home-new = Nuevo
kiosk-encore-title = ¿Sigue aquí?
kiosk-encore-text = La caja fuerte se cierra en { $seconds } segundos.
    .heard = La caja fuerte se cierra en 30 segundos.
kiosk-encore-yes = Sí, continúo
kiosk-goodbye-title = Ha terminado. Su caja fuerte está cerrada.
kiosk-goodbye-text = Recoja su tarjeta y sus documentos.
kiosk-goodbye-again = Empezar otra vez
kiosk-closed-title = Su caja fuerte está cerrada.
kiosk-closed-text = Se ha acabado el tiempo. Recoja su tarjeta y sus documentos.
down-sms = Los SMS no funcionan.
down-sms-pin = Con mi código secreto
