# Les SMS. Un seul segment (160 caractères), le code dans les 60 premiers, pas de lien pour le titulaire.

sms-code = Consigne: code { $code } pour donner { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } à { $who } jusqu'au { $until }. D'accord: répondez OUI { $code }. Sinon: NON
sms-receipt = Consigne: c'est donné à { $who }. Ce n'est pas vous? Allez à l'accueil.
sms-link = Consigne: { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } pour vous jusqu'au { $until }: { $link }
sms-visit-code = Consigne: votre code est { $code }. Il marche 10 minutes.
