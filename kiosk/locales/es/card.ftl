# The sheet of the card
card-sheet-title = Su tarjeta Consigne
card-sheet-number = Número de la caja fuerte
card-sheet-letters = Letras para escribir
card-sheet-cut = Recorte la tarjeta.
card-sheet-show = Muestre la tarjeta a la máquina. Después escriba su código secreto.
card-sheet-type = ¿La tarjeta no funciona? Escriba las letras de la tarjeta.
card-sheet-ask = ¿Tiene una pregunta? Pregunte en la recepción.
card-sheet-lost-title = ¿Ha perdido la tarjeta?
card-sheet-lost = Venga a la recepción. Anulamos la tarjeta perdida. Usted recibe una tarjeta nueva. Sus documentos siguen en la caja fuerte.

# The sheet of the reserve card
card-reserve-title = Su tarjeta de reserva
card-reserve-number = Tarjeta de reserva de la caja fuerte
card-reserve-letters = Letras para escribir
card-reserve-cut = Recorte la tarjeta.
card-reserve-show = Ponga la tarjeta en un sobre. Cierre el sobre.
card-reserve-type = Désela a una persona de confianza.
card-reserve-ask = ¿Lo ha perdido todo? Muestre esta tarjeta a la máquina.
card-reserve-lost-title = Atención
card-reserve-lost = Esta tarjeta abre la caja fuerte sin código. Si se usa, pasa a ser su tarjeta, con un código nuevo. Si se pierde, haga otra tarjeta en la máquina.
card-sheet-heading = Consigne
card-reserve-heading = RESERVA

# The receipt
card-receipt-title = Recibo
card-receipt-given = { $count ->
    [one] { $count } documento entregado
   *[other] { $count } documentos entregados
 }
