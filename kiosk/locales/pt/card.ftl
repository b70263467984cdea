# The sheet of the card
card-sheet-title = O seu cartão Consigne
card-sheet-number = Número do cofre
card-sheet-letters = Letras para digitar
card-sheet-cut = Recorte o cartão.
card-sheet-show = Mostre o cartão à máquina. Depois digite o seu código secreto.
card-sheet-type = O cartão não funciona? Digite as letras do cartão.
card-sheet-ask = Tem uma pergunta? Pergunte ao balcão.
card-sheet-lost-title = Perdeu o cartão?
card-sheet-lost = Venha ao balcão. Anulamos o cartão perdido. Recebe um cartão novo. Os seus documentos ficam no cofre.

# The sheet of the reserve card
card-reserve-title = O seu cartão de reserva
card-reserve-number = Cartão de reserva do cofre
card-reserve-letters = Letras para digitar
card-reserve-cut = Recorte o cartão.
card-reserve-show = Ponha o cartão num envelope. Feche o envelope.
card-reserve-type = Dê-o a uma pessoa de confiança.
card-reserve-ask = Perdeu tudo? Mostre este cartão à máquina.
card-reserve-lost-title = Atenção
card-reserve-lost = Este cartão abre o cofre sem código. Se for usado, passa a ser o seu cartão, com um código novo. Se for perdido, faça outro cartão na máquina.
card-sheet-heading = Consigne
card-reserve-heading = RESERVA

# The receipt
card-receipt-title = Recibo
card-receipt-given = { $count ->
    [one] { $count } documento dado
   *[other] { $count } documentos dados
 }
