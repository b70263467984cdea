# Celui ou celle qui reçoit les papiers

recipient-title = Des papiers pour vous
recipient-link-title = Une personne vous remet { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 }.
recipient-link-until = Valable jusqu’au { $until }.
recipient-link-code = Pour les ouvrir, il faut un code. Il arrive là où vous avez reçu ce lien.
recipient-link-send = Recevoir un code
recipient-often = Trop de codes demandés. Attendez une heure. Puis essayez encore.
recipient-code-title = Tapez votre code
recipient-code-text = Nous vous avons envoyé un code. Il marche 10 minutes.
recipient-code-label = Code à 6 chiffres
recipient-code-open = Ouvrir
recipient-code-six = Le code a 6 chiffres.
recipient-code-wrong = Le code est faux. { $left ->
    [one] Encore { $left } essai.
   *[other] Encore { $left } essais.
 }
recipient-code-closed = Ce code ne marche plus. Ouvrez le lien du message et demandez un autre code.
recipient-code-none = Pas de code ? Regardez dans les messages indésirables. Sinon, ouvrez le lien encore une fois.
recipient-papers-title = Les papiers pour vous
recipient-papers-shown = Chaque ouverture est montrée à la personne.
recipient-papers-get = Télécharger
recipient-papers-copy = Ces copies portent votre nom
recipient-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
 }
recipient-kind-identity = Identité
recipient-kind-housing = Logement
recipient-kind-income = Revenus
recipient-kind-health = Santé
recipient-kind-work = Travail
recipient-kind-school = École
recipient-kind-other = Autre papier
recipient-wrong = Ce n’est pas pour moi
recipient-wrong-text = Le partage s’arrête pour toujours. La personne le voit.
recipient-wrong-yes = Arrêter le partage
recipient-over-title = Ce partage est terminé.
recipient-over-text = Vous avez encore besoin des papiers ? Demandez à la personne.
recipient-bye-title = Vous êtes déconnecté.
recipient-bye-text = Vous pouvez fermer cette page.

# Vérifier une copie

check-title = Vérifier une copie
check-text = La clé de contrôle est écrite en bas de la copie.
check-key = Clé de contrôle
check-key-hint = 8 lettres, par exemple BCDF-GHJK
check-file = Le fichier reçu (si vous l’avez)
check-file-hint = PDF, 30 Mo au plus. Nous ne le gardons pas.
check-go = Vérifier
check-who = Pour
check-reason = Démarche
check-given = Remise le
check-until = Valable jusqu’au
check-title-genuine = Ce fichier est une vraie copie.
check-text-genuine = Rien n’a été changé depuis la remise.
check-title-known = Cette clé existe.
check-text-known = Comparez avec la copie. Pour être sûr, montrez aussi le fichier.
check-title-changed = Ce fichier n’est pas la copie remise.
check-text-changed = Il a été changé, ou il vient d’ailleurs.
check-title-stopped = Cette remise est terminée.
check-text-stopped = La personne l’a arrêtée, ou le temps est passé.
check-title-unknown = Cette clé n’existe pas.
check-text-unknown = Regardez chaque lettre et essayez encore.
