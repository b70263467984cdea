# The sheet of the card
card-sheet-title = Cardul dumneavoastră Consigne
card-sheet-number = Numărul seifului
card-sheet-letters = Literele de tastat
card-sheet-cut = Decupați cardul.
card-sheet-show = Arătați cardul la terminal. Apoi tastați codul secret.
card-sheet-type = Cardul nu merge? Tastați literele de pe card.
card-sheet-ask = Aveți o întrebare? Mergeți la recepție.
card-sheet-lost-title = Ați pierdut cardul?
card-sheet-lost = Veniți la recepție. Anulăm cardul pierdut. Primiți un card nou. Actele rămân în seif.

# The sheet of the reserve card
card-reserve-title = Cardul dumneavoastră de rezervă
card-reserve-number = Card de rezervă pentru seiful
card-reserve-letters = Literele de tastat
card-reserve-cut = Decupați cardul.
card-reserve-show = Puneți cardul într-un plic. Lipiți plicul.
card-reserve-type = Dați plicul unei persoane de încredere.
card-reserve-ask = Ați pierdut tot? Arătați acest card la terminal.
card-reserve-lost-title = Atenție
card-reserve-lost = Acest card deschide seiful fără cod. După aceea devine cardul dumneavoastră, cu un cod nou. L-ați pierdut? Faceți alt card la terminal.
card-sheet-heading = Consigne
card-reserve-heading = REZERVĂ

# The receipt
card-receipt-title = Chitanță
card-receipt-given = { $count ->
    [one] { $count } act dat
    [few] { $count } acte date
   *[other] { $count } de acte date
 }
