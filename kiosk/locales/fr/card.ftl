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
