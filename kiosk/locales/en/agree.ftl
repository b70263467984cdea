# Requests from afar: a team may ask for papers, the holder answers by text message

agree-title = Requests from afar
agree-text = A team can ask for your papers. You answer by text message. Without your yes, nothing leaves.
agree-old-phone = Confirm your phone number first.
agree-choose = Choose a team
agree-stale = The team has changed. Choose it again.
agree-no-team-title = No team can ask.
agree-no-team-text = Talk to the front desk.
agree-empty-text = Add a paper. Then come back here.
agree-team-title = Which team may ask?
agree-papers-title = Which papers may it ask for?
agree-length-title = For how long?
agree-length-week = 1 week
agree-length-month = 1 month
agree-length-quarter = 3 months
agree-kinds-title = May the message say what kind of paper?
agree-kinds-no = No
agree-kinds-yes = Yes
agree-check-title = { $who } may ask for { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } until { $until }. Agreed?
    .heard = A team may ask for your papers. All right?
agree-check-kinds = The message says what kind of paper.
agree-check-no-kinds = The message does not say which paper.
agree-check-yes = Yes, agreed
agree-made-title = It is noted.
agree-made-text = { $who } may ask. You say yes or no by text message. You can stop these requests here.
    .heard = The team may ask. You say yes or no by text message. You can stop these requests here.
agree-made-list = See or stop
agree-stop-title = Stop the requests of { $who }?
    .heard = Stop the requests of this team?
agree-stop-text = What is given already stays given.
agree-stopped-text = This team can no longer ask for your papers.
