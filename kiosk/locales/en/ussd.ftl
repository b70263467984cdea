# The USSD screens. At most 160 letters of the GSM alphabet, with what is filled in. The key stands before each choice.

ussd-main =
    { $site }
    1. Say yes to a request
    2. What I have given
    3. Lock my safe
    0. Help
ussd-pending =
    { $papers } for { $who }, { $span }.
    Type the code of the SMS
    0. Back
ussd-pending-list =
    { $papers } for { $who }, { $span }.
    Type code { $number } of your list
    0. Back
ussd-several =
    { $count } requests wait.
    Type the code of the SMS
    2. NO to all
    0. Back
ussd-confirm =
    Send { $papers } to { $who } { $span }?
    1. YES, I agree
    2. NO
ussd-mine =
    What I have given
    { $lines }
    0. Back
ussd-stop =
    { $start }: { $papers }, { $span }. Stop it?
    1. YES, stop
    2. NO
ussd-lock =
    Lock your safe? Nothing will leave it any more.
    1. YES, lock
    2. NO
ussd-help =
    Your papers are kept. Nothing leaves without your YES.
    1. Nearest kiosk
    2. Language
    0. Back
ussd-languages =
    Language
    { $lines }
    0. Back
ussd-more = 9. More

# What ends the session.
ussd-done = Done. { $start } can see { $papers } { $span }. To undo it, dial again, choice 2.
ussd-done-shared = Done. { $start } can see { $papers } { $span }.
ussd-refused = Noted: NO. Nothing is sent.
ussd-too-many-codes = 3 wrong codes. Nothing is sent. The request is closed.
ussd-stopped = Stopped. { $start } can't see your papers any more.
ussd-shared = This phone serves several safes. To see what you have given, go to a kiosk.
ussd-locked = Safe locked. To open it again, go to the CCAS with somebody who knows you.
ussd-none = No request waits for this number. Go to the CCAS.
ussd-kiosks =
    Kiosks:
    { $lines }
ussd-kiosks-none = No address here. Ask the CCAS where the kiosk is.

# Above a screen that comes back.
ussd-unknown = Unknown choice.
ussd-not-a-code = The code has 6 digits.
ussd-wrong-code = Wrong code. { $left ->
    [one] 1 try is left.
   *[other] { $left } tries are left.
 }

# Parts. "1 paper" where it may not be said which.
ussd-papers = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 }
ussd-length = { $days ->
    [1] 24h
   *[other] { $days } days
 }
ussd-for = for { $length }
ussd-during = for { $length }
ussd-until = until { $date }

ussd-paper-identity = identity card
ussd-paper-housing = housing paper
ussd-paper-income = income paper
ussd-paper-health = health paper
ussd-paper-work = work paper
ussd-paper-school = school paper
ussd-paper-other = paper
ussd-your-identity = your identity card
ussd-your-housing = your housing paper
ussd-your-income = your income paper
ussd-your-health = your health paper
ussd-your-work = your work paper
ussd-your-school = your school paper
ussd-your-other = your paper
