# La feuille de la carte
card-sheet-title = Votre carte Consigne
card-sheet-number = Numéro du coffre
card-sheet-letters = Lettres à taper
card-sheet-cut = Découpez la carte.
card-sheet-show = Montrez la carte à la borne. Puis tapez votre code secret.
card-sheet-type = La carte ne passe pas ? Tapez les lettres de la carte.
card-sheet-ask = Vous avez une question ? Demandez à l’accueil.
card-sheet-lost-title = Carte perdue ?
card-sheet-lost = Venez à l’accueil. Nous arrêtons la carte perdue. Vous recevez une carte neuve. Vos papiers restent dans le coffre.

# La feuille de la carte de réserve
card-reserve-title = Votre carte de réserve
card-reserve-number = Carte de réserve du coffre
card-reserve-letters = Lettres à taper
card-reserve-cut = Découpez la carte.
card-reserve-show = Mettez la carte dans une enveloppe. Fermez l’enveloppe.
card-reserve-type = Donnez-la à une personne de confiance.
card-reserve-ask = Vous avez tout perdu ? Montrez cette carte à la borne.
card-reserve-lost-title = Attention
card-reserve-lost = Cette carte ouvre le coffre sans code. Si elle sert, elle devient votre carte, avec un nouveau code. Si elle est perdue, faites une autre carte à la borne.
card-sheet-heading = Consigne
card-reserve-heading = RÉSERVE

# Le reçu de ce qui est donné
card-receipt-title = Reçu
card-receipt-given = { $count ->
    [one] { $count } papier donné
   *[other] { $count } papiers donnés
 }
