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

# Réponses à un SMS que nous n'avons pas pu suivre.
sms-help = Consigne: pour dire oui, répondez OUI et le code. Pour dire non, répondez NON. Pour de l'aide, allez à l'accueil.
sms-late = Consigne: ce code ne marche plus. Pour donner un papier, recommencez à la borne.
sms-wrong-code = Consigne: ce n'est pas le bon code. { $left ->
    [one] Il reste 1 essai.
   *[other] Il reste { $left } essais.
 }
