# Demander des papiers de loin

# Au bureau

afar-nav = Demandes
afar-title = Demander des papiers
afar-intro = Ces personnes ont dit oui à la borne. Votre équipe peut demander leurs papiers. La personne répond par SMS.
afar-no-key = Vous ne pouvez pas demander : vous n’avez pas la clé de votre équipe. Demandez-la à un responsable.
afar-back = Toutes les demandes
afar-agreements = Papiers que votre équipe peut demander
afar-agreements-none = Aucun pour le moment. La personne dit oui à la borne, dans son coffre.
afar-count = { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 }
afar-stale = À refaire avec la personne
afar-go = Demander
afar-requests = Demandes de votre équipe
afar-requests-none = Aucune demande pour le moment.
afar-asked = Demandé
afar-agreed-until = La personne a dit oui jusqu’au { $until }.
afar-papers = Papiers
afar-paper = Papier { $number }
afar-papers-missing = Choisissez un papier au moins.
afar-who = Pour qui
afar-who-missing = Choisissez une personne.
afar-reason = Pourquoi
afar-reason-missing = Choisissez une raison.
afar-length = Pendant combien de temps, après la réponse
afar-until = Jusqu’au
afar-waits = Réponse attendue jusqu’au
afar-check-title = Vérifier la demande
afar-check-text = La personne reçoit un SMS. Il dit qui demande, quoi et jusqu’à quand. Sans son oui, rien n’est donné.
afar-not = Ne pas demander
afar-no-phone = Cette personne ne peut pas répondre par SMS. Il faut vérifier son numéro avec elle.
afar-too-often = Ce téléphone a reçu trop de SMS, ou trop de demandes attendent. Essayez plus tard.
afar-sms-down = Les SMS ne marchent pas maintenant. Essayez plus tard.
afar-no-codes = Cette personne n’a plus de code sur sa liste. Elle en imprime une nouvelle à la borne.
afar-ended = La personne ne permet plus cette demande, ou il reste trop peu de temps.
afar-stale-key = La clé de votre équipe a changé. La personne doit dire oui encore une fois, à la borne.
afar-state-waits = Attend la réponse
afar-state-late = Pas de réponse
afar-state-given = Donné
afar-state-over = Fini
afar-state-no = Rien n’est donné
afar-state-stopped = Arrêté
afar-request-title = Une demande
afar-steps = Ce qui s’est passé
afar-step-asked = { $agent } a demandé.
afar-step-waits = La réponse est attendue jusqu’au { $until }.
afar-step-yes = La personne a dit oui.
afar-step-no = La personne a dit non. Rien n’est donné.
afar-step-wrong = Un mauvais code est arrivé. { $left ->
    [one] Encore { $left } essai.
   *[other] Encore { $left } essais.
 }
afar-step-late-code = Un code est arrivé trop tard.
afar-step-three = Le code était faux trois fois. Rien n’est donné.
afar-step-late = Pas de réponse à temps. Rien n’est donné.
afar-step-taken-back = Un agent a arrêté la demande. Rien n’est donné.
afar-step-stopped = La personne a arrêté. Le lien ne s’ouvre plus.
afar-step-not-for = Le lien est arrivé chez une autre personne. Il ne s’ouvre plus.
afar-step-opened = { $who } a ouvert le lien.
afar-sms-waits = Le SMS est prêt. Il part à { $time }.
afar-sms-written = Le SMS est prêt.
afar-sms-leaving = Le SMS part.
afar-sms-sent = Le SMS est parti.
afar-sms-delivered = Le SMS est arrivé sur le téléphone.
afar-sms-dropped = Le SMS n’est pas parti.
afar-sms-lost = Le SMS n’est pas arrivé.
afar-link-leaving = Le lien part.
afar-link-sent = Le lien est parti.
afar-link-delivered = Le lien est arrivé.
afar-link-dropped = Le lien n’est pas parti.
afar-link-lost = Le lien n’est pas arrivé.
afar-again = Regarder encore
afar-take-back = Annuler la demande
