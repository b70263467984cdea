# The sheet of the card
card-sheet-title = Your Consigne card
card-sheet-number = Safe number
card-sheet-letters = Letters to type
card-sheet-cut = Cut the card out.
card-sheet-show = Show the card to the machine. Then type your secret code.
card-sheet-type = The card does not work? Type the letters on the card.
card-sheet-ask = You have a question? Ask at the desk.
card-sheet-lost-title = Card lost?
card-sheet-lost = Come to the desk. We stop the lost card. You get a new card. Your papers stay in the safe.

# The sheet of the reserve card
card-reserve-title = Your reserve card
card-reserve-number = Reserve card of safe
card-reserve-letters = Letters to type
card-reserve-cut = Cut out the card.
card-reserve-show = Put the card in an envelope. Close the envelope.
card-reserve-type = Give it to somebody you trust.
card-reserve-ask = Did you lose everything? Show this card at the kiosk.
card-reserve-lost-title = Take care
card-reserve-lost = This card opens the safe without a PIN. Once used it becomes your card, with a new PIN. If it is lost, make another one at the kiosk.
card-sheet-heading = Consigne
card-reserve-heading = RESERVE

# The receipt
card-receipt-title = Receipt
card-receipt-given = { $count ->
    [one] { $count } paper given
   *[other] { $count } papers given
 }
