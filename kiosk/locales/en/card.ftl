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
