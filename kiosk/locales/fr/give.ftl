# Donner un papier

give-papers-title = Quels papiers voulez-vous donner ?
give-papers-none = Choisissez un papier.
give-next = Continuer
give-empty-title = Vous n’avez pas encore de papier ici.
give-empty-text = Ajoutez un papier. Puis donnez-le.
give-empty-add = Ajouter un papier
give-drafts-title = Vos papiers ne sont pas finis.
give-drafts-text = Finissez un papier. Puis donnez-le.
give-drafts-go = Finir un papier
give-who-title = À qui ?
give-who-other = Une autre personne ? L’accueil l’ajoute.
give-reason-title = Pour quoi ?
give-length-title = Pendant combien de temps ?
give-length-day = 1 jour
give-length-week = 1 semaine
give-length-month = 1 mois
give-check-screen = Vérifier avant de donner
give-check-title = Vous donnez { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 }. C’est juste ?
    .heard = Vous donnez des papiers à une personne. C’est juste ?
give-check-papers = Papiers
give-check-who = À
give-check-reason = Pour
give-check-until = Jusqu’au
give-check-stop = Vous pouvez arrêter quand vous voulez.
give-check-yes = Oui, je donne
give-check-no = Non
give-home = Retour au début
give-again = Recommencer
give-code-sms = Tapez le code reçu par SMS.
give-code-device = Tapez le code de votre appareil.
give-code-pin = Tapez votre code secret encore une fois.
give-code-answer = Ou répondez au SMS : OUI et le code.
give-code-answered = J’ai répondu
give-code-resend = Renvoyer le code
give-code-without = Sans téléphone
give-code-no = Ne pas donner
give-code-wait = Pas encore de réponse. Attendez un peu.
give-code-again = Le même code arrive encore une fois.
give-code-many = Trop de SMS.
give-code-often = { give-code-many } Attendez un peu, ou allez à l’accueil.
give-code-six = Le code a 6 chiffres.
give-code-wrong = Le code est faux. { $left ->
    [one] Encore { $left } essai.
   *[other] Encore { $left } essais.
 }
    .heard = Le code est faux. Essayez encore.
give-given-title = C’est donné.
give-given-text = { $who } reçoit un message.
    .heard = La personne reçoit un message.
give-given-key = Votre reçu :
give-unsent = Le message n’est pas parti.
give-unsent-again = On essaie encore. Vos papiers sont gardés.
give-failed = Le message n’est pas arrivé.
give-receipt = Imprimer le reçu
give-nothing-title = Rien n’est donné.
give-nothing-wrong = Le code était faux trois fois.
give-nothing-no = Vous avez dit non.
give-nothing-late = Le temps est passé.

# Qui a regardé ?

looked-title = Qui a regardé mes papiers ?
looked-open = Qui peut ouvrir maintenant
looked-until = Jusqu’au { $until }
    .heard = La date de fin est à l’écran.
looked-stop = Arrêter
looked-stop-title = Arrêter de donner à { $who } ?
    .heard = Arrêter de donner à cette personne ?
looked-stop-text = La personne ne peut plus ouvrir vos papiers.
looked-stop-yes = Oui, arrêter
looked-stop-no = Non
looked-stopped-title = C’est arrêté.
looked-stopped-text = La personne ne peut plus ouvrir vos papiers.
looked-someone = Une personne
looked-paper = un papier

# Le journal, une phrase par chose qui arrive

journal-safe-opened = L’accueil a ouvert votre coffre avec vous.
journal-card-issued = L’accueil a fait votre carte.
journal-card-printed = Une carte est imprimée.
journal-card-refused = Une carte a été refusée.
journal-safe-first_visit = Première visite avec votre carte.
journal-pin-set = Votre code secret est prêt.
journal-safe-entered = Entrée avec la carte et le code secret.
journal-pin-refused = Quelqu’un a tapé un mauvais code secret.
journal-card-blocked = Votre carte est bloquée : trois mauvais codes.
journal-safe-left = Le coffre est fermé.
journal-document-kept = Vous avez ajouté : { $paper }.
    .heard = Vous avez ajouté un papier.
journal-document-viewed = Vous avez regardé : { $paper }.
    .heard = Vous avez regardé un papier.
journal-document-erased = Vous avez effacé : { $paper }.
    .heard = Vous avez effacé un papier.
journal-document-taken_back = Vous avez repris : { $paper }.
    .heard = Vous avez repris un papier.
journal-document-purged = Un papier effacé est parti pour toujours.
journal-release-asked = Vous voulez donner { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } à { $who }.
    .heard = Vous voulez donner des papiers.
journal-release-refused = Rien n’est donné à { $who }.
    .heard = Rien n’est donné.
journal-release-expired = Pas de réponse à temps. Rien n’est donné à { $who }.
    .heard = Pas de réponse à temps. Rien n’est donné.
journal-release-handed_over = Vous avez donné { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } à { $who }.
    .heard = Vous avez donné des papiers.
journal-release-stopped = Arrêté : { $who } ne peut plus ouvrir.
    .heard = Arrêté : la personne ne peut plus ouvrir.
journal-release-code_refused = Quelqu’un a tapé un mauvais code. Demande pour { $who }.
    .heard = Quelqu’un a tapé un mauvais code.
journal-release-visited = { $who } a reçu un code pour ouvrir.
    .heard = Une personne a reçu un code pour ouvrir.
journal-recipient-refused = { $who } a tapé un mauvais code.
    .heard = Une personne a tapé un mauvais code.
journal-recipient-proven = { $who } est entré avec son code.
    .heard = Une personne est entrée avec son code.
journal-document-downloaded = { $who } a ouvert : { $paper }.
    .heard = Une personne a ouvert un papier.
journal-recipient-added = L’accueil a ajouté { $who }.
    .heard = L’accueil a ajouté une personne.
journal-document-refused = Un fichier n’a pas été ajouté.
journal-recipient-removed = L’accueil a enlevé { $who }.
    .heard = L’accueil a enlevé une personne.
journal-safe-found = Un agent a cherché votre coffre.
journal-card-replaced = Une nouvelle carte remplace l’ancienne.
journal-card-stopped = La carte est arrêtée.
journal-card-lifted = L’accueil a débloqué votre carte.
journal-reserve-made = Une carte de réserve est faite.
journal-reserve-used = La carte de réserve a servi.
journal-pin-renewed = Le code secret a changé.
journal-approval-given = L’accueil vous aide à refaire votre code.
journal-phone-bound = Un numéro de téléphone est ajouté.
journal-phone-proven = Le numéro de téléphone est confirmé.
journal-phone-removed = Le numéro de téléphone est enlevé.
journal-device-added = Un appareil à codes est ajouté.
journal-device-removed = Un appareil à codes est enlevé.
journal-level-changed = La protection du coffre a changé.
journal-recovery-started = Un agent commence à refaire votre carte.
journal-recovery-approved = Un deuxième agent est d’accord.
journal-recovery-finished = Deux agents ont refait votre carte.
journal-recovery-stopped = C’est arrêté : la carte n’est pas refaite.
journal-safe-locked = Le coffre est bloqué.
journal-safe-unlocked = L’accueil a débloqué le coffre.
journal-proof-asked = Un code est demandé pour revenir dans le coffre.
journal-proof-refused = Quelqu’un a tapé un mauvais code reçu.
journal-agreement-made = Vous avez dit oui : { $who } peut demander vos papiers de loin.
    .heard = Vous avez dit oui : une équipe peut demander vos papiers de loin.
journal-agreement-ended = C’est fini : { $who } ne peut plus demander vos papiers.
    .heard = C’est fini : une équipe ne peut plus demander vos papiers.
journal-card_codes-made = Une liste de codes a été faite.
journal-card_codes-stopped = La liste de codes ne sert plus.
journal-safe_word-chosen = Le mot de vos SMS a changé.
journal-phone-stopped = Le téléphone a répondu STOP. Il ne reçoit plus rien.
reason-housing = Logement
reason-rights = Droits et aides
reason-work = Travail
reason-health = Santé
reason-school = École et formation
reason-other = Autre démarche
