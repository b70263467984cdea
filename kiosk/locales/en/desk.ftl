# The agents' desk

desk-nav = Parts of the desk
desk-nav-today = Today
desk-nav-open = Open a safe
desk-nav-recipients = Recipients
desk-nav-kiosks = Kiosks

# Coming in
desk-sign-in-title = Agents’ desk
desk-sign-in-login = User name
desk-sign-in-password = Password
desk-sign-in-go = Continue
desk-sign-in-wrong = The user name or the password is wrong. After 10 tries, wait 15 minutes.
desk-sign-in-waiting = There were too many tries. Wait 15 minutes. Then try again.
desk-code-title = Your 6-digit code
desk-code-label = Code
desk-code-hint = The code app on your phone shows it.
desk-code-wrong = This code is not right. Wait for the next code and type it.
desk-code-demo = Demonstration. The code is:
desk-enrolment-title = First time
desk-enrolment-scan = Open your code app. Take a picture of this image.
desk-enrolment-qr = Image to take with the code app
desk-enrolment-type = No camera? Type this key:

# Today
desk-today-title = Today
desk-today-new = A new person
desk-today-new-text = The person is with you. It takes 3 minutes.
desk-today-newest = Safes opened last
desk-today-none = No safe yet.
desk-find-title = Find a safe
desk-find-number = Safe number, name or phone
desk-find-hint = The number is on the card: 8 digits.
desk-find-go = Search
desk-find-wrong = This number is not right. Look at the card and type the 8 digits.
desk-find-none = No safe has this number or this name here. Try again.

# Opening a safe
desk-open-intro = Fill in this page with the person. No identity paper is asked for.
desk-open-name = Name used
desk-open-name-hint = The name that the person chooses. It is never on the card.
desk-open-name-missing = Write the name used (80 letters at most).
desk-open-language = Language
desk-open-language-missing = Choose a language.
desk-open-phone = Mobile phone (optional)
desk-open-phone-hint = To get text messages. Leave empty if the person has no phone.
desk-phone-wrong = This number is not right. Correct it or leave it empty.
desk-open-level = Protection
desk-open-level-hint = Choose with the person.
desk-open-level-missing = Choose a protection.
desk-level-flexible = Flexible
desk-meaning-flexible = If the card or the code is lost, an agent can help to open the safe again.
desk-level-strong = Strong
desk-meaning-strong = If the card is lost, two agents of two teams are needed.
desk-level-strict = Strict
desk-meaning-strict = A reserve card is needed. Without it the papers are lost for good.
desk-open-notice = The page to read out
desk-open-notice-hint = Read it in the person’s language. Let the person ask questions.
desk-open-notice-version = Version { $version }
desk-open-notice-read = I have read it out. The person agrees.
desk-open-notice-missing = Read the page out, then tick the box.
desk-open-go = Open the safe

# The card
desk-card-title = Print the card
desk-card-safe = The safe
desk-card-in-french = The sheet is in French: a font is missing. Tell the IT service.
desk-card-print = Print this sheet now, on white paper, at its real size.
desk-card-open = Open the sheet (PDF, new tab)
desk-card-wait = The sheet waits for 15 minutes. After that the card must be made again.
desk-card-printed = The card is printed
desk-card-in-use = There is nothing to print.
desk-card-gone = This card no longer waits to be printed.
desk-card-again = Make the card again

# A safe
desk-safe-title = Safe
desk-safe-number = Safe number
desk-safe-opened = Opened
desk-safe-state = State
desk-safe-in-use = In use
desk-safe-new = Not used yet
desk-safe-phone = Phone
desk-safe-phone-yes = Yes
desk-safe-phone-no = No
desk-safe-papers = Papers cannot be seen from here. Only the person sees them, at the machine.
desk-safe-card-waits = The card waits to be printed.
desk-safe-next = Give the card to the person. It must be shown at the machine within 24 hours.
desk-safe-again-title = Card lost or too old?
desk-safe-again = The first card will no longer work.
desk-safe-recipients = Recipients for this safe
desk-safe-recipients-hint = Add somebody to whom only this safe can give papers. The holder will see it.

# Recipients
desk-recipients-intro = The people to whom all holders can give papers.
desk-recipients-none = The list is empty.
desk-recipients-add = Add a recipient
desk-recipient-name = Name
desk-recipient-name-hint = A person, not a department.
desk-recipient-name-missing = Write the person’s name (80 letters at most).
desk-recipient-body = Organisation
desk-recipient-body-hint = For example: benefits office, landlord, employer. Empty if the person acts alone.
desk-recipient-body-long = Write a shorter name of the organisation (80 letters at most).
desk-recipient-contact = E-mail or mobile phone
desk-recipient-contact-hint = Check it twice: the link to the papers arrives there.
desk-recipient-contact-wrong = Write a right e-mail address or phone number.
desk-recipient-go = Add
desk-recipient-remove = Remove

# Kiosks
desk-kiosks-none = No kiosk yet.
desk-kiosks-add = Add a kiosk
desk-kiosk-name = Name of the kiosk
desk-kiosk-name-hint = Where it stands, for example: Hall.
desk-kiosk-name-missing = Write the name of the kiosk (80 letters at most).
desk-kiosk-screen = Screen
desk-screen-wide21 = 21 inches, 1920 × 1080
desk-screen-wide15 = 15 inches, 1920 × 1080
desk-screen-tall32 = 32 inches, upright, 1080 × 1920
desk-screen-small10 = 10 inches, 1280 × 800
desk-kiosk-go = Add the kiosk
desk-kiosk-seen = Last seen
desk-kiosk-never = Never
desk-kiosk-works = Working
desk-kiosk-waits = Waits for its code
desk-kiosk-revoked = Stopped
desk-kiosk-revoke = Stop
desk-enrol-code-title = Code of the kiosk
desk-enrol-code-once = It works once, for 15 minutes.
desk-kiosk-place = Address
desk-kiosk-place-hint = Number, street, town: anybody can ask for it by USSD. Empty: the kiosk is not shown there.
desk-kiosk-place-long = Write a shorter address (80 letters at most).
desk-kiosk-headphones = The kiosk has a handset or a headphone jack
desk-kiosk-place-go = Keep
