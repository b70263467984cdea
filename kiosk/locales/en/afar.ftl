# Asking for papers from afar

# At the desk

afar-nav = Requests
afar-title = Ask for papers
afar-intro = These people said yes at the kiosk. Your team may ask for their papers. The person answers by SMS.
afar-no-key = You cannot ask: you do not have your team’s key. Ask a lead for it.
afar-back = All requests
afar-agreements = Papers that your team may ask for
afar-agreements-none = None at the moment. The person says yes at the kiosk, in the safe.
afar-count = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 }
afar-stale = To be made again with the person
afar-go = Ask
afar-requests = Requests of your team
afar-requests-none = No request at the moment.
afar-asked = Asked
afar-agreed-until = The person said yes until { $until }.
afar-papers = Papers
afar-paper = Paper { $number }
afar-papers-missing = Choose one paper at least.
afar-who = For whom
afar-who-missing = Choose a person.
afar-reason = Why
afar-reason-missing = Choose a reason.
afar-length = For how long, after the answer
afar-until = Until
afar-waits = Answer awaited until
afar-check-title = Check the request
afar-check-text = The person gets an SMS. It says who asks, for what and until when. Without a yes, nothing is given.
afar-not = Do not ask
afar-no-phone = This person cannot answer by SMS. The number must be checked with the person.
afar-too-often = This phone got too many SMS, or too many requests wait. Try again later.
afar-sms-down = Text messages do not work now. Try again later.
afar-no-codes = This person has no code left on the list. A new one is printed at the kiosk.
afar-ended = The person no longer allows this request, or too little time is left.
afar-stale-key = The key of your team has changed. The person must say yes once more, at the kiosk.
afar-state-waits = Waits for the answer
afar-state-late = No answer
afar-state-given = Given
afar-state-over = Over
afar-state-no = Nothing is given
afar-state-stopped = Stopped
afar-request-title = A request
afar-steps = What has happened
afar-step-asked = { $agent } asked.
afar-step-waits = The answer is awaited until { $until }.
afar-step-yes = The person said yes.
afar-step-no = The person said no. Nothing is given.
afar-step-wrong = A wrong code came. { $left ->
    [one] { $left } try is left.
   *[other] { $left } tries are left.
 }
afar-step-late-code = A code came too late.
afar-step-three = The code was wrong three times. Nothing is given.
afar-step-late = No answer in time. Nothing is given.
afar-step-taken-back = An agent stopped the request. Nothing is given.
afar-step-stopped = The person stopped it. The link opens no more.
afar-step-not-for = The link reached somebody else. It opens no more.
afar-step-opened = { $who } opened the link.
afar-sms-waits = The SMS is ready. It leaves at { $time }.
afar-sms-written = The SMS is ready.
afar-sms-leaving = The SMS is leaving.
afar-sms-sent = The SMS has left.
afar-sms-delivered = The SMS has reached the phone.
afar-sms-dropped = The SMS did not leave.
afar-sms-lost = The SMS did not arrive.
afar-link-leaving = The link is leaving.
afar-link-sent = The link has left.
afar-link-delivered = The link has arrived.
afar-link-dropped = The link did not leave.
afar-link-lost = The link did not arrive.
afar-again = Look again
afar-take-back = Cancel the request
