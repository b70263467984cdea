# Coming back into one's safe: code forgotten, card lost, reserve card, settings.

kiosk-wait-title = Ha habido demasiados intentos.
kiosk-wait-text = Espere 10 minutos. O vaya a la recepción.
kiosk-card-locked = Esta caja fuerte está bloqueada. Vaya a la recepción.
kiosk-card-reserve = Muestre su tarjeta de reserva.

## The code is forgotten, the card is there
kiosk-ways-forgotten = ¿Ha olvidado su código?
kiosk-ways-blocked = Tarjeta bloqueada. ¿Ha olvidado el código?
kiosk-ways-over = Este código ya no sirve. Empiece otra vez.
kiosk-ways-often = Demasiados códigos. Espere 10 minutos.
kiosk-ways-phone = Un código por SMS
kiosk-ways-device = Mi aparato de códigos
kiosk-ways-approved = Un profesional me ha ayudado
kiosk-ways-agent = O pida ayuda a un profesional, en la recepción.
kiosk-ways-agent-only = Vaya a la recepción. Un profesional le ayuda. Después vuelva aquí.
kiosk-ways-reserve = Mi tarjeta de reserva
kiosk-ways-none = Vaya a la recepción. Le dirán qué hacer.
kiosk-ways-code-sms = Escriba el código recibido por SMS.
kiosk-ways-code-device = Escriba el código de su aparato.
kiosk-ways-code-both = Escriba el código del SMS o del aparato.

## The card is lost, the code is there
kiosk-lost-pin-known = Tengo mi código secreto
kiosk-lost-nothing = Ni tarjeta ni código
kiosk-lost-number = Escriba su número de teléfono o de caja fuerte.
kiosk-lost-number-text = 10 cifras, u 8 para la caja fuerte.
kiosk-lost-number-wrong = Este número no es correcto. Mire cada cifra.
kiosk-lost-code = Escriba el código recibido.
kiosk-lost-code-text = Por SMS, o en su aparato. ¿Nada después de 2 minutos? Vaya a la recepción.
kiosk-lost-pin = Escriba su código secreto.

## Printing a card
kiosk-print = Imprimir
kiosk-print-going = La impresora está trabajando. Espere la hoja.
kiosk-print-done = Ya está impreso
kiosk-print-card = Imprima su tarjeta.
kiosk-print-card-text = La tarjeta antigua ya no funciona.
kiosk-print-card-done = Tengo mi tarjeta
kiosk-print-reserve = Imprima su tarjeta de reserva.
kiosk-print-reserve-text = Póngala en un sobre. Ciérrelo. Déselo a una persona de confianza.

## The reserve card is shown
kiosk-reserve-title = Es una tarjeta de reserva. ¿Quiere usarla?
kiosk-reserve-text = Pasa a ser su tarjeta. La antigua ya no funcionará. Tendrá un código nuevo.
kiosk-reserve-yes = Sí
kiosk-reserve-no = No

## What has happened
kiosk-notices-title = Esto ha cambiado.
kiosk-notices-seen = Lo he visto
kiosk-notices-not-me = No he sido yo
kiosk-not-me-title = ¿No ha sido usted?
kiosk-not-me-text = Bloquee su caja fuerte. Ya no se abre nada. Después vaya a la recepción.
kiosk-not-me-stop = Parar la tarjeta nueva

## The settings
settings-title = Mi tarjeta y mis ajustes
settings-danger = Atención: haga una tarjeta de reserva.
settings-code = Cambiar mi código
settings-code-pin = Escriba el código que tiene ahora.
settings-phone = Teléfono
settings-level = Protección
settings-reserve = Tarjeta de reserva
settings-codes = Códigos en papel
settings-lock = Bloquear mi caja fuerte
settings-close = Borrar mi caja fuerte
settings-no = No
settings-done-title = Hecho.
settings-done-text = Su elección está guardada.

settings-phone-title = Su teléfono
settings-phone-ends = Su número termina en { $ending }.
    .heard = Usted tiene un número de teléfono aquí.
settings-phone-none = No tiene ningún número aquí.
settings-phone-old = Confírmelo: llega un código por SMS.
settings-phone-confirm = Confirmar
settings-phone-change = Cambiar de número
settings-phone-add = Añadir un número
settings-phone-remove = Quitar
settings-phone-number = Escriba su número de teléfono.
settings-phone-remove-title = ¿Quitar su número?
settings-phone-remove-text = Ya no recibirá SMS.
settings-phone-remove-yes = Sí, quitar
settings-phone-keep = No, guardar

settings-level-title = ¿Qué protección quiere?
settings-level-present = ahora
settings-level-flexible = Flexible
settings-level-strong = Reforzada
settings-level-strict = Estricta
settings-meaning-flexible = Ayuda un SMS o un profesional.
settings-meaning-strong = Sin tarjeta, hacen falta dos profesionales.
settings-meaning-strict = Solo ayuda la tarjeta de reserva.
settings-choose-flexible = Protección flexible. Escriba su código secreto.
settings-choose-strong = Protección reforzada. Escriba su código secreto.
settings-choose-strict = Protección estricta. Escriba su código secreto.
settings-strict-warning = Sin tarjeta de reserva, si pierde la tarjeta o el código, lo pierde todo.

settings-reserve-text = Abre su caja fuerte si lo pierde todo. La guarda una persona de confianza.
settings-reserve-there = Una tarjeta nueva anula la antigua.
settings-reserve-make = Hacer una tarjeta
settings-reserve-no-printer = Esta máquina no imprime. Pregunte en la recepción.

settings-lock-title = ¿Bloquear su caja fuerte?
settings-lock-text = Ya no se abre nada. Solo la recepción puede desbloquear.
settings-lock-yes = Sí, bloquear
kiosk-locked-title = Su caja fuerte está bloqueada.
kiosk-locked-text = Para desbloquearla, vaya a la recepción.

settings-close-title = ¿Borrar para siempre?
settings-close-text = Todos sus documentos se borrarán.
settings-close-no = No, guardar mi caja fuerte
settings-close-yes = Sí, borrar
settings-close-pin = Escriba su código secreto para borrar todo.
kiosk-erased-title = Su caja fuerte se ha borrado para siempre.
kiosk-erased-text = Ya no hay nada. Su tarjeta ya no funciona.

# At the front desk
desk-kiosk-prints = La máquina tiene impresora
kiosk-hand-title = ¿Tiene la tarjeta en la mano?
kiosk-hand-yes = Sí, la tengo
kiosk-hand-no = No, imprimir otra vez
kiosk-reserve-used-title = Guarde esta tarjeta.
kiosk-reserve-used-text = Ahora es su tarjeta. El sobre está vacío. Haga otra tarjeta de reserva.
kiosk-reserve-used-next = Continuar
kiosk-lost-reserve = Tengo mi tarjeta de reserva
settings-phone-stopped = Su número respondió STOP. Ya no recibe SMS. Puede añadirlo otra vez.
