# Giving a paper

give-papers-title = Which papers do you want to give?
give-papers-none = Choose a paper.
give-next = Continue
give-empty-title = You have no paper here yet.
give-empty-text = Add a paper. Then give it.
give-empty-add = Add a paper
give-drafts-title = Your papers are not finished.
give-drafts-text = Finish a paper. Then give it.
give-drafts-go = Finish a paper
give-who-title = To whom?
give-who-other = Another person? The desk adds them.
give-reason-title = What for?
give-length-title = For how long?
give-length-day = 1 day
give-length-week = 1 week
give-length-month = 1 month
give-check-screen = Check before you give
give-check-title = You give { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 }. Is it right?
    .heard = You give papers to a person. Is that right?
give-check-papers = Papers
give-check-who = To
give-check-reason = For
give-check-until = Until
give-check-stop = You can stop whenever you want.
give-check-yes = Yes, I give
give-check-no = No
give-home = Back to the start
give-again = Start again
give-code-sms = Type the code from the text message.
give-code-device = Type the code of your device.
give-code-pin = Type your secret code once more.
give-code-answer = Or answer the message: YES and the code.
give-code-answered = I have answered
give-code-resend = Send the code again
give-code-without = Without a phone
give-code-no = Do not give
give-code-wait = No answer yet. Wait a little.
give-code-again = The same code is coming once more.
give-code-many = Too many messages.
give-code-often = { give-code-many } Wait a moment, or go to the desk.
give-code-six = The code has 6 digits.
give-code-wrong = The code is wrong. { $left ->
    [one] { $left } try left.
   *[other] { $left } tries left.
 }
    .heard = The code is wrong. Try again.
give-given-title = It is given.
give-given-text = { $who } receives a message.
    .heard = The person receives a message.
give-given-key = Your receipt:
give-unsent = The message has not gone.
give-unsent-again = We are trying again. Your papers are safe.
give-failed = The message did not arrive.
give-receipt = Print the receipt
give-nothing-title = Nothing is given.
give-nothing-wrong = The code was wrong three times.
give-nothing-no = You said no.
give-nothing-late = The time is over.

# Who looked?

looked-title = Who looked at my papers?
looked-open = Who can open now
looked-until = Until { $until }
    .heard = The last day is on the screen.
looked-stop = Stop
looked-stop-title = Stop giving to { $who }?
    .heard = Stop giving to this person?
looked-stop-text = The person can no longer open your papers.
looked-stop-yes = Yes, stop
looked-stop-no = No
looked-stopped-title = It is stopped.
looked-stopped-text = The person can no longer open your papers.
looked-someone = Somebody
looked-paper = a paper

# The journal, a sentence for each thing that happens

journal-safe-opened = The desk opened your safe with you.
journal-card-issued = The desk made your card.
journal-card-printed = A card is printed.
journal-card-refused = A card was refused.
journal-safe-first_visit = First visit with your card.
journal-pin-set = Your secret code is ready.
journal-safe-entered = You came in with card and secret code.
journal-pin-refused = Somebody typed a wrong secret code.
journal-card-blocked = Your card is blocked: three wrong codes.
journal-safe-left = The safe is closed.
journal-document-kept = You added: { $paper }.
    .heard = You added a paper.
journal-document-viewed = You looked at: { $paper }.
    .heard = You looked at a paper.
journal-document-erased = You erased: { $paper }.
    .heard = You erased a paper.
journal-document-taken_back = You took back: { $paper }.
    .heard = You took a paper back.
journal-document-purged = An erased paper is gone for good.
journal-release-asked = You want to give { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } to { $who }.
    .heard = You want to give papers.
journal-release-refused = Nothing is given to { $who }.
    .heard = Nothing is given.
journal-release-expired = No answer in time. Nothing is given to { $who }.
    .heard = No answer in time. Nothing is given.
journal-release-handed_over = You gave { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } to { $who }.
    .heard = You gave papers.
journal-release-stopped = Stopped: { $who } can no longer open.
    .heard = Stopped: the person cannot open any more.
journal-release-code_refused = Somebody typed a wrong code. Request for { $who }.
    .heard = Somebody typed a wrong code.
journal-release-visited = { $who } received a code to open.
    .heard = A person got a code to open.
journal-recipient-refused = { $who } typed a wrong code.
    .heard = A person typed a wrong code.
journal-recipient-proven = { $who } came in with their code.
    .heard = A person came in with the code.
journal-document-downloaded = { $who } opened: { $paper }.
    .heard = A person opened a paper.
journal-recipient-added = The desk added { $who }.
    .heard = The desk added a person.
journal-document-refused = A file was not added.
journal-recipient-removed = The desk removed { $who }.
    .heard = The desk removed a person.
journal-safe-found = An agent looked for your safe.
journal-card-replaced = A new card replaces the old one.
journal-card-stopped = The card is stopped.
journal-card-lifted = The desk unblocked your card.
journal-reserve-made = A reserve card is made.
journal-reserve-used = The reserve card was used.
journal-pin-renewed = The secret code has changed.
journal-approval-given = The desk helps you to a new code.
journal-phone-bound = A phone number was added.
journal-phone-proven = The telephone number is confirmed.
journal-phone-removed = The telephone number is removed.
journal-device-added = A code device is added.
journal-device-removed = A code device is removed.
journal-level-changed = The protection of the safe has changed.
journal-recovery-started = An agent begins to make you a new card.
journal-recovery-approved = A second agent agrees.
journal-recovery-finished = Two agents made you a new card.
journal-recovery-stopped = It is stopped: no new card is made.
journal-safe-locked = The safe is locked.
journal-safe-unlocked = The desk unlocked the safe.
journal-proof-asked = A code is asked for, to come back into the safe.
journal-proof-refused = Somebody typed a wrong code.
journal-agreement-made = You agreed: { $who } may ask for your papers from afar.
    .heard = You said yes: a team may ask for your papers from afar.
journal-agreement-ended = It is over: { $who } can no longer ask for your papers.
    .heard = It is over: a team may not ask for your papers any more.
journal-card_codes-made = A list of codes was made.
journal-card_codes-stopped = The list of codes is out of use.
journal-safe_word-chosen = The word of your text messages has changed.
journal-phone-stopped = The phone answered STOP. It gets nothing any more.
reason-housing = Housing
reason-rights = Rights and benefits
reason-work = Work
reason-health = Health
reason-school = School and training
reason-other = Another purpose
