# Ce que répond un SMS à un mot de la personne. Un seul segment ; le début dit de qui vient le message.

sms-commands = { $start }: répondez OUI et le code, ou NON. DEMANDES: ce qui attend. QUI: qui a regardé. BLOQUER: tout fermer. STOP: plus de SMS.
sms-pending = { $start }: { $count ->
    [one] 1 demande attend: { $who } jusqu'au { $until }.
   *[other] { $count } demandes attendent. La première: { $who } jusqu'au { $until }.
 } Répondez OUI et le code reçu, ou NON.
sms-refused = { $start }: c'est non. Rien n'est donné.
sms-nothing-asked = { $start }: rien n'attend votre réponse. Pour arrêter ce qui est donné, allez à la borne.
sms-taken-back = { $start }: c'est arrêté. Le lien ne s'ouvre plus. Passez à l'accueil: on vous aide à comprendre.
sms-locked-already = { $start }: c'est déjà bloqué. Pour débloquer, allez à l'accueil.
sms-looked = { $start }: d'autres ont regardé { $count } fois en 30 jours, la dernière fois { $last }. Le détail est à la borne.
sms-looked-nobody = { $start }: personne d'autre n'a regardé en 30 jours.
sms-looked-elsewhere = { $start }: pour savoir qui a regardé, demandez à la borne.
sms-notice-phone-stopped = { $start }: vous ne recevrez plus de SMS. Pour en recevoir de nouveau, allez à l'accueil ou à la borne.
