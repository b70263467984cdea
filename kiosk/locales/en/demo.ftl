# The start page, and the pages of the demonstration.

start-title = A safe for your papers
start-text = Your papers are kept here. Only you open them, at the kiosk.
start-who = This service is run by:
start-check = Check a copy that you received
demo-start-title = A demonstration
demo-start-text = Try everything. The people are invented. Do not add real papers.
demo-start-logins = For the desk: { $logins }. Password: { $password }. The page shows the code.
demo-start-kiosk = The kiosk
demo-start-desk = The desk (agents)
demo-start-phone = The phones
demo-start-mail = The e-mails
demo-phone-title = The phones
demo-phone-text = The text messages that each number received. Nothing is really sent.
demo-phone-none = No text message yet.
demo-phone-all = All phones
demo-phone-send = Answer { $text }
demo-phone-write = Write an answer
demo-phone-answer = Your answer
demo-phone-submit = Send
demo-mail-title = The e-mails
demo-mail-text = The e-mails that were sent. Nothing is really sent.
demo-mail-none = No e-mail yet.
demo-dial = Dial { $code }
demo-dial-answer = Your answer
demo-dial-hang-up = Hang up
