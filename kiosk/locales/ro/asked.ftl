# Answering a request from afar

sms-request = { $start }: cod { $code }. { $team } cere { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 } pentru { $who } până { $until }. Răspundeți DA { $code } sau NU
sms-request-kinds = { $start }: cod { $code }. { $team } cere { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 } ({ $kinds }) pentru { $who } până { $until }. Răspundeți DA { $code } sau NU
sms-request-card = { $start }: codul { $number } din listă. { $team } cere { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 } pentru { $who } până { $until }. DA și acest cod, sau NU
sms-kind-identity = identitate
sms-kind-housing = locuință
sms-kind-income = bani
sms-kind-health = sănătate
sms-kind-work = muncă
sms-kind-school = școală
sms-kind-other = altul
journal-asked-from-afar = { $by } cere { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 } pentru { $who }.
    .heard = O echipă cere acte.
asked-home = O cerere așteaptă răspunsul dumneavoastră
asked-screen = O cerere
asked-title = { $team } cere { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 }. Sunteți de acord?
    .heard = O echipă vă cere acte. Sunteți de acord?
asked-code = Da, am codul din SMS
asked-no = Nu
