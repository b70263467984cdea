# Aider une personne à revenir dans son coffre. Phrases courtes, une idée à la fois (FALC).

help-title = Aider la personne
help-safe = Ce coffre
help-say = À dire à la personne
help-yes = Oui
help-no = Non
help-safe-page = Aller à la page du coffre
help-new = Ce coffre n’est pas encore utilisé. La carte se refait sur sa page.
help-safe-locked = Bloqué
help-locked = Ce coffre est bloqué. Rien ne s’ouvre avant de le débloquer.
help-under-way = Deux agents vont refaire la carte de ce coffre.
help-code-waits = Un code est arrivé sur le téléphone de la personne. Tapez-le ici.
help-reserve = Carte de réserve

# Trouver un coffre
help-found-title = Plusieurs coffres
help-found-text = Demandez à la personne son numéro, ou le jour d’ouverture.

# Ce qui attend
help-waiting-recoveries = Cartes à refaire à deux agents
help-waiting-locked = Coffres bloqués
help-locked-from = Bloqué depuis
help-waits-mine = Attend un agent de votre équipe
help-waits-other = Attend un agent d’une autre équipe
help-ready-mine = Prêt : votre équipe peut faire la carte
help-ready-other = Prêt : l’autre équipe peut faire la carte
help-ready-from = D’accord. La carte se fait à partir du { $until }

# La carte est perdue
help-lost-title = Carte perdue
help-lost-hint = Refaire la carte
help-lost-knows = La personne connaît son code secret
help-lost-forgot = La personne a oublié aussi son code
help-lost-say-1 = Voici votre nouvelle carte. L’ancienne ne marche plus.
help-lost-say-2 = Montrez la carte à la borne dans les 24 heures.
help-lost-say-3 = Tapez votre code secret. Ne me le dites pas.
help-lost-phone = Avec son téléphone, la personne peut le faire seule à la borne.
help-lost-used-up = Il y a eu trop de codes faux. Le code secret ne suffit plus.
help-lost-strong = La protection est renforcée. Un agent seul ne peut pas refaire la carte.
help-lost-closed = La carte n’est pas refaite. Lisez cette page encore une fois.
help-two-needed = Il faut deux agents de deux équipes.
help-blocked = Le code secret est bloqué après trois erreurs.

# La carte de réserve
help-reserve-only = La protection est stricte. Seule la carte de réserve ouvre le coffre.
help-reserve-also = Une carte de réserve marche aussi, à la borne.
help-reserve-none = Ce coffre n’a pas de carte de réserve. Sans carte ou sans code, il est perdu.
help-reserve-1 = Qui garde votre carte de réserve ? Allez la chercher.
help-reserve-2 = Montrez-la à la borne.
help-reserve-3 = Elle devient votre carte. La borne vous montre un nouveau code.
help-lost-1 = Vos papiers dans ce coffre sont perdus. Je suis désolé.
help-lost-2 = Si vous retrouvez la carte et le code, tout s’ouvre.
help-lost-3 = Vous pouvez ouvrir un nouveau coffre avec vos papiers.

# Le code est oublié
help-pin-title = Code oublié
help-pin-hint = La personne a sa carte
help-pin-new = Un nouveau code secret
help-pin-text = La borne montre le nouveau code à la personne seule.
help-pin-tick = La personne est devant moi avec sa carte.
help-pin-tick-missing = Regardez la carte, puis cochez la case.
help-pin-go = Autoriser un nouveau code
help-pin-given = La personne a 15 minutes pour prendre son code à la borne.
help-pin-say-1 = Allez à la borne. Montrez votre carte.
help-pin-say-2 = Touchez « J’ai oublié ». Puis touchez « Un agent m’a aidé ».
help-pin-say-3 = La borne vous montre un nouveau code. Apprenez-le.
help-pin-no-card = Cette carte ne peut pas recevoir un nouveau code.
help-pin-closed = Un nouveau code n’est pas possible maintenant. Lisez cette page.
help-lift-title = Le code est bloqué
help-lift-text = La personne se souvient de son code ? Rendez-lui ses trois essais.
help-lift-go = Débloquer la carte
help-lifted = La carte est débloquée. La personne a de nouveau trois essais.
help-lift-none = La carte n’est pas bloquée. Il n’y a rien à faire.
help-lift-often = Déjà deux déblocages en 30 jours. Il faut un nouveau code secret.

# Deux agents
help-recovery-title = Aide de deux agents
help-recovery-hint = Carte et code perdus
help-recovery-text = Deux agents de deux équipes refont la carte et le code secret.
help-recovery-how-1 = Vous commencez. Un agent d’une autre équipe donne son accord.
help-recovery-how-2 = Ensuite, il faut attendre 72 heures.
help-recovery-how-3 = C’est tout de suite si vous êtes ensemble, dont un responsable.
help-recovery-read = J’ai lu ce texte à la personne.
help-recovery-read-missing = Lisez le texte à la personne, puis cochez la case.
help-recovery-go = Commencer
help-recovery-no-key = Vous n’avez pas la clé de votre équipe.
help-recovery-no-key-do = Demandez-la au responsable de votre équipe. Ou demandez à un collègue de faire cette page.
help-recovery-no-half = Votre équipe ne peut pas aider ce coffre. Demandez à une autre équipe.
help-recovery-twice = C’est déjà commencé. Lisez cette page.
help-recovery-closed = Ce n’est plus possible. Lisez cette page.
help-recovery-not-now = La carte ne peut pas être faite maintenant. Lisez cette page.
help-recovery-stuck = La clé de votre équipe a changé. Arrêtez, puis recommencez.
help-recovery-started = C’est commencé. Demandez maintenant un agent d’une autre équipe.
help-recovery-approved = Votre accord est donné. Il faut attendre.
help-recovery-stopped = C’est arrêté. Aucune carte n’est refaite.
help-two-missing = Refaire la carte à deux agents n’est pas encore possible.
help-two-missing-team = Il faut deux équipes. Ici, une seule équipe a une clé.
help-two-missing-visit = La personne doit d’abord entrer une fois dans son coffre.

help-phone-was-told = Un message est parti sur le téléphone du coffre.

help-who = { $agent }, équipe { $team }
help-started = Commencé par
help-since = Commencé
help-second = Accord de
help-second-waits = Personne encore
help-ready = La personne peut dire non jusqu’au
help-turn-other = Il faut l’accord d’un agent d’une autre équipe.
help-turn-other-fast = Plus vite : un agent d’une autre équipe donne son accord ici avant { $until }. L’un de vous deux est responsable.
help-turn-wait = Il faut attendre. La carte se fait à partir du { $until }.
help-turn-finish = L’équipe { $team } fait la carte.
help-approve-title = Donner votre accord
help-approve-text = Vérifiez avec votre collègue : c’est bien cette personne.
help-approve-fast = Vous êtes tous les deux ici avec la personne ? La carte se fait tout de suite.
help-approve-slow = La carte se fera après l’attente.
help-approve-lead = Sans responsable, on ne peut pas faire plus vite.
help-approve-go = Donner mon accord
help-finish-text = Vous pouvez faire la nouvelle carte maintenant.
help-finish-print = La personne doit être là. Préparez l’imprimante.
help-finish-go = Faire la nouvelle carte
help-stop-title = La personne dit non ?
help-stop-text = Arrêtez tout. L’ancienne carte et l’ancien code marchent encore.
help-stop-go = Arrêter

help-card-wait = La feuille attend 15 minutes. Après, il faut tout recommencer à deux agents.
help-card-say-1 = Voici votre nouvelle carte. L’ancienne ne marche plus.
help-card-say-2 = Montrez la carte à la borne dans les 24 heures.
help-card-say-3 = La borne vous montre un nouveau code secret. Apprenez-le.

# Le téléphone
help-phone-item = Ajouter, changer ou retirer
help-phone-old = Oui, mais il doit répondre encore une fois
help-phone-proven = Oui, il a répondu le { $day }
help-phone-renew = Le téléphone n’a pas répondu depuis 45 jours. Vérifiez-le.
help-phone-check = Envoyer un code au même numéro
help-phone-add = Ajouter un téléphone
help-phone-change = Changer de numéro
help-phone-number = Numéro du téléphone
help-phone-hint = La personne a ce téléphone avec elle. Un code y arrive.
help-phone-wrong = Ce numéro n’est pas juste. Demandez-le encore une fois.
help-phone-send = Envoyer un code
help-phone-often = Trois codes sont déjà partis. Attendez 10 minutes.
help-phone-code-title = Le code reçu par SMS
help-phone-code-text = Un code est parti. La personne vous le lit. Elle peut aussi répondre au SMS.
help-phone-code-hint = 6 chiffres. Il marche 10 minutes.
help-phone-code-go = Garder ce numéro
help-phone-code-short = Tapez les 6 chiffres du code.
help-phone-code-wrong = Ce n’est pas le bon code. { $left ->
    [one] Il reste { $left } essai.
   *[other] Il reste { $left } essais.
 }
help-phone-code-closed = Ce code ne marche plus. Envoyez un autre code.
help-phone-again = Envoyer un autre code
help-phone-done = C’est fait. Le numéro a répondu.
help-phone-remove = Retirer le téléphone
help-phone-remove-text = Ce coffre n’enverra plus de message à ce numéro.
help-phone-removed = Le téléphone est retiré.

# L’appareil à codes
help-device-title = Appareil à codes
help-device-item = Des codes sans SMS
help-device-text = Une application donne des codes. Ils remplacent les codes par SMS.
help-device-add = Ajouter un appareil
help-device-change = Changer d’appareil
help-device-new = Nouvel appareil
help-device-turn = Tournez l’écran vers la personne. Cachez-le aux autres.
help-device-hint = 6 chiffres. L’application de la personne les affiche.
help-device-added = L’appareil est ajouté.
help-device-remove = Retirer l’appareil
help-device-remove-text = Ses codes ne marcheront plus.
help-device-removed = L’appareil est retiré.

# Bloquer
help-lock-title = Bloquer le coffre
help-lock-hint = Plus rien ne s’ouvre
help-lock-1 = Plus rien ne s’ouvre, même avec la carte et le code.
help-lock-2 = Les remises en cours s’arrêtent.
help-lock-3 = La personne doit revenir ici pour débloquer.
help-unlock-title = Débloquer le coffre
help-unlock-hint = La personne est là
help-locked-since = Ce coffre est bloqué depuis le { $since }.
help-unlock-text = Demandez : la carte est-elle volée ? Le téléphone aussi ? Ce qui reste marchera de nouveau.
help-unlock-tick = La personne est devant moi.
help-unlock-tick-missing = Vérifiez que la personne est là, puis cochez la case.
help-unlock-card = La carte est perdue ou volée : l’arrêter.
help-unlock-phone = Le téléphone est perdu ou volé : retirer le numéro.
help-approve-now = Oui, tout de suite
help-approve-wait = Non, attendre 72 heures
help-recovery-last = La dernière demande a été arrêtée le { $when }.
help-recovery-last-no = La personne a dit NON le { $when }. Parlez-lui avant de recommencer.
help-phone-sent = Le code est parti au numéro qui finit par { $ending }.
