# Answering a request from afar

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
    .heard = A team asks for papers.
asked-home = A request waits for your answer
asked-screen = A request
asked-title = { $team } asks for { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 }. Agree?
    .heard = A team asks for your papers. All right?
asked-code = Yes, I have the code of the SMS
asked-no = No
