# Répondre à une demande faite de loin

sms-request = { $start }: code { $code }. { $team } demande { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } pour { $who } jusqu'au { $until }. Répondez OUI { $code } ou NON
sms-request-kinds = { $start }: code { $code }. { $team } demande { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } ({ $kinds }) pour { $who } jusqu'au { $until }. Répondez OUI { $code } ou NON
sms-request-card = { $start }: code { $number } de votre liste. { $team } demande { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } pour { $who } jusqu'au { $until }. OUI et ce code, ou NON
sms-kind-identity = identité
sms-kind-housing = logement
sms-kind-income = revenus
sms-kind-health = santé
sms-kind-work = travail
sms-kind-school = école
sms-kind-other = autre
journal-asked-from-afar = { $by } demande { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } pour { $who }.
    .heard = Une équipe demande des papiers.
asked-home = Une demande attend votre réponse
asked-screen = Une demande
asked-title = { $team } demande { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 }. D’accord ?
    .heard = Une équipe demande vos papiers. D’accord ?
asked-code = Oui, j’ai le code du SMS
asked-no = Non
