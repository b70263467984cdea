# Les demandes de loin : une équipe peut demander des papiers, le titulaire répond par SMS

agree-title = Demandes de loin
agree-text = Une équipe peut demander vos papiers. Vous répondez par SMS. Sans votre oui, rien ne part.
agree-old-phone = Confirmez d’abord votre numéro de téléphone.
agree-choose = Choisir une équipe
agree-stale = L’équipe a changé. Choisissez-la encore.
agree-no-team-title = Aucune équipe ne peut demander.
agree-no-team-text = Parlez-en à l’accueil.
agree-empty-text = Ajoutez un papier. Puis revenez ici.
agree-team-title = Quelle équipe peut demander ?
agree-papers-title = Quels papiers peut-elle demander ?
agree-length-title = Pendant combien de temps ?
agree-length-week = 1 semaine
agree-length-month = 1 mois
agree-length-quarter = 3 mois
agree-kinds-title = Le SMS peut-il dire quel genre de papier ?
agree-kinds-no = Non
agree-kinds-yes = Oui
agree-check-title = { $who } peut demander { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } jusqu’au { $until }. D’accord ?
    .heard = Une équipe peut demander vos papiers. D’accord ?
agree-check-kinds = Le SMS dit quel genre de papier.
agree-check-no-kinds = Le SMS ne dit pas quel papier.
agree-check-yes = Oui, d’accord
agree-made-title = C’est noté.
agree-made-text = { $who } peut demander. Vous dites oui ou non par SMS. Vous pouvez arrêter ces demandes ici.
    .heard = L’équipe peut demander. Vous dites oui ou non par SMS. Vous pouvez arrêter ces demandes ici.
agree-made-list = Voir ou arrêter
agree-stop-title = Arrêter les demandes de { $who } ?
    .heard = Arrêter les demandes de cette équipe ?
agree-stop-text = Ce qui est déjà donné reste donné.
agree-stopped-text = Cette équipe ne peut plus demander vos papiers.
