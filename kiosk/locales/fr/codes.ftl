# Les codes sur papier, pour un téléphone que d’autres ont aussi

codes-title = Des codes sur papier
codes-text = Plusieurs personnes ont ce téléphone ? Le code n’est plus dans le SMS. Il est sur votre liste.
codes-no-phone = Il faut d’abord un numéro de téléphone.
codes-left = { $left ->
    [one] Il reste { $left } code.
   *[other] Il reste { $left } codes.
 }
    .heard = Vous avez une liste de codes.
codes-few = Imprimez bientôt une autre liste.
codes-few-left = Votre liste est presque finie. Imprimez une autre liste.
codes-none-left = Votre liste est finie. Imprimez une autre liste.
codes-no-printer = Cette borne n’imprime pas. Allez à une borne qui imprime.
codes-make = Imprimer une liste
codes-make-another = Imprimer une autre liste
codes-print = Imprimez votre liste de codes.
codes-print-text = Gardez la liste loin du téléphone.
codes-hand = Avez-vous la liste en main ?
codes-begun-title = Votre liste marche.
codes-begun-text = Le SMS demande un code de la liste. Gardez-la loin du téléphone.
codes-stop = Ne plus utiliser
codes-stop-title = Ne plus utiliser la liste ?
codes-stop-text = Le code sera de nouveau dans le SMS.
codes-stop-yes = Oui, arrêter

give-code-card = Tapez le code { $number } de votre liste.
    .heard = Tapez un code de votre liste. Son numéro est à l’écran.
give-code-resend-sms = Renvoyer le SMS
give-code-same = Le même SMS arrive encore une fois.

# La feuille
codes-sheet-title = Votre liste de codes
codes-sheet-name = Mes codes Consigne
codes-sheet-away = Gardez cette liste loin du téléphone.
codes-sheet-cut = Découpez la liste.
codes-sheet-how = Un SMS demande un code : cherchez son numéro. Répondez OUI et ce code.
codes-sheet-once = Un code sert une seule fois. Barrez-le après.
codes-sheet-lost = Liste perdue ou finie ? Imprimez une autre liste à la borne.
