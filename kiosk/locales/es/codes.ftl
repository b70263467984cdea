# Codes on paper, for a phone that others have too

codes-title = Códigos en papel
codes-text = ¿Varias personas usan el teléfono? El código ya no va en el SMS. Está en su lista.
codes-no-phone = Primero hace falta un número de teléfono.
codes-left = { $left ->
    [one] Queda { $left } código.
   *[other] Quedan { $left } códigos.
 }
    .heard = Usted tiene una lista de códigos.
codes-few = Imprima pronto otra lista.
codes-few-left = Su lista casi se ha terminado. Imprima otra lista.
codes-none-left = Su lista se ha terminado. Imprima otra lista.
codes-no-printer = Esta máquina no imprime. Vaya a una máquina que imprima.
codes-make = Imprimir una lista
codes-make-another = Imprimir otra lista
codes-print = Imprima su lista de códigos.
codes-print-text = Guarde la lista lejos del teléfono.
codes-hand = ¿Tiene la lista en la mano?
codes-begun-title = Su lista ya funciona.
codes-begun-text = El SMS pide un código de la lista. Guárdela lejos del teléfono.
codes-stop = Dejar de usarla
codes-stop-title = ¿Dejar de usar la lista?
codes-stop-text = El código irá otra vez en el SMS.
codes-stop-yes = Sí, dejar de usarla

give-code-card = Escriba el código { $number } de su lista.
    .heard = Escriba un código de su lista. El número del código está en la pantalla.
give-code-resend-sms = Enviar otra vez el SMS
give-code-same = El mismo SMS llega otra vez.

# The sheet
codes-sheet-title = Su lista de códigos
codes-sheet-name = Mis códigos Consigne
codes-sheet-away = Guarde esta lista lejos del teléfono.
codes-sheet-cut = Recorte la lista.
codes-sheet-how = Un SMS pide un código: busque su número. Responda SÍ y ese código.
codes-sheet-once = Un código sirve una sola vez. Después, táchelo.
codes-sheet-lost = ¿Lista perdida o terminada? Imprima otra lista en la máquina.
