# Les SMS. Un seul segment (160 caractères), le code dans les 60 premiers, pas de lien pour le titulaire.

sms-start = Consigne
sms-code = { $start }: code { $code } pour donner { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } à { $who } jusqu'au { $until }. D'accord: répondez OUI { $code }. Sinon: NON
sms-card-code = { $start }: code { $number } de votre liste pour donner { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } à { $who } jusqu'au { $until }. D'accord: répondez OUI et ce code. Sinon: NON
sms-receipt = { $start }: c'est donné à { $who }. Ce n'est pas vous? Allez à l'accueil.

# Réponses à un SMS que nous n'avons pas pu suivre.
sms-help = { $start }: pour dire oui, répondez OUI et le code. Pour dire non, répondez NON. Pour de l'aide, allez à l'accueil.
sms-late = { $start }: ce code ne marche plus. Pour donner un papier, recommencez à la borne.
sms-wrong-code = { $start }: ce n'est pas le bon code. { $left ->
    [one] Il reste 1 essai.
   *[other] Il reste { $left } essais.
 }

# Des codes qui montrent que le téléphone est là.
sms-proof-phone = { $start }: code { $code } pour garder ce numéro. Ne le dites qu'à l'accueil. Ce n'est pas vous? Ne faites rien.
sms-proof-pin = { $start }: code { $code } pour refaire un code secret à la borne. Ne le dites à personne. Ce n'est pas vous? Répondez BLOQUER
sms-proof-card = { $start }: code { $code } pour refaire une carte à la borne. Ne le dites à personne. Ce n'est pas vous? Répondez BLOQUER

# Des messages d'alerte. Ils ne nomment personne : un téléphone peut servir à deux.
sms-notice-card-replaced = { $start }: une carte a été refaite. L'ancienne ne marche plus. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-card-lifted = { $start }: une carte bloquée marche de nouveau. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-card-blocked = { $start }: une carte est bloquée après des codes faux. Allez à l'accueil.
sms-notice-reserve-made = { $start }: une carte de réserve a été faite. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-reserve-used = { $start }: la carte de réserve a servi. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-pin-renewed = { $start }: un nouveau code secret a été choisi à la borne. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-phone-bound = { $start }: un numéro de téléphone est ajouté à un coffre. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-phone-removed = { $start }: ce numéro ne sert plus à un coffre. Ce n'est pas vous? Allez à l'accueil.
sms-notice-device-added = { $start }: un appareil à codes a été ajouté. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-device-removed = { $start }: un appareil à codes a été retiré. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-level-changed = { $start }: la protection d'un coffre a changé. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-recovery-started = { $start }: deux agents vont refaire une carte et un code secret. Vous avez 3 jours au plus pour dire non. Ce n'est pas vous? Répondez NON
sms-notice-recovery-finished = { $start }: deux agents ont refait une carte. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-recovery-stopped = { $start }: tout est stoppé. Aucune carte n'est refaite. Une question? Allez à l'accueil.
sms-notice-safe-locked = { $start }: un coffre est bloqué. Plus rien ne s'ouvre. Pour le débloquer, allez à l'accueil.
sms-notice-safe-unlocked = { $start }: un coffre est débloqué. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-closed = { $start }: un coffre est effacé pour toujours.
sms-notice-card-stopped = { $start }: une carte est stoppée, elle n'ouvre plus rien. Une question? Allez à l'accueil.
sms-notice-card_codes-made = { $start }: une liste de codes a été imprimée. L'ancienne ne sert plus. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
sms-notice-card_codes-stopped = { $start }: la liste de codes ne sert plus. Ce n'est pas vous? Répondez BLOQUER ou allez à l'accueil.
