# Asking for papers from afar

sms-request = { $start }: code { $code }. { $team } asks for { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } for { $who } until { $until }. Reply YES { $code } or NO
sms-request-kinds = { $start }: code { $code }. { $team } asks for { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } ({ $kinds }) for { $who } until { $until }. Reply YES { $code } or NO
sms-request-card = { $start }: code { $number } of your list. { $team } asks for { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } for { $who } until { $until }. YES and that code, or NO
sms-kind-identity = identity
sms-kind-housing = housing
sms-kind-income = income
sms-kind-health = health
sms-kind-work = work
sms-kind-school = school
sms-kind-other = other

journal-asked-from-afar = { $by } asks for { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } for { $who }.
