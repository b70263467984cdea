# Back into the safe: forgotten code, lost card, reserve card, settings.

kiosk-wait-title = There were too many tries.
kiosk-wait-text = Wait 10 minutes. Or go to the reception desk.
kiosk-card-locked = This safe is locked. Go to the reception desk.
kiosk-card-reserve = Show your reserve card.

## The code is forgotten, the card is here
kiosk-ways-forgotten = Did you forget your code?
kiosk-ways-blocked = Card blocked. Code forgotten?
kiosk-ways-over = This code is over. Start again.
kiosk-ways-often = Too many codes. Wait 10 minutes.
kiosk-ways-phone = A code by SMS
kiosk-ways-device = My code device
kiosk-ways-approved = An agent helped me
kiosk-ways-agent = Or ask an agent at reception.
kiosk-ways-agent-only = Go to the reception desk. An agent helps you. Then come back here.
kiosk-ways-reserve = My reserve card
kiosk-ways-none = Go to the reception desk. They tell you what to do.
kiosk-ways-code-sms = Type the code from the SMS.
kiosk-ways-code-device = Type the code of your device.
kiosk-ways-code-both = Type the code of the SMS or device.

## The card is lost, the code is known
kiosk-lost-pin-known = I have my secret code
kiosk-lost-nothing = Neither card nor code
kiosk-lost-number = Type your telephone number or safe number.
kiosk-lost-number-text = 10 digits, or 8 for the safe.
kiosk-lost-number-wrong = This number is not right. Look at each digit.
kiosk-lost-code = Type the code you received.
kiosk-lost-code-text = By SMS, or on your device. Nothing after 2 minutes? Go to the reception desk.
kiosk-lost-pin = Type your secret code.

## Printing a card
kiosk-print = Print
kiosk-print-going = The printer is working. Wait for the sheet.
kiosk-print-done = It is printed
kiosk-print-card = Print your card.
kiosk-print-card-text = The old card does not work any more.
kiosk-print-card-done = I have my card
kiosk-print-reserve = Print your reserve card.
kiosk-print-reserve-text = Put it in an envelope. Close it. Give it to somebody you trust.

## The reserve card is shown
kiosk-reserve-title = This is a reserve card. Do you want to use it?
kiosk-reserve-text = It becomes your card. The old one will not work. You get a new PIN.
kiosk-reserve-yes = Yes
kiosk-reserve-no = No

## What has happened
kiosk-notices-title = This has changed.
kiosk-notices-seen = I have seen it
kiosk-notices-not-me = It was not me
kiosk-not-me-title = It was not you?
kiosk-not-me-text = Lock your safe. Nothing opens any more. Then go to reception.
kiosk-not-me-stop = Stop the new card

## Settings
settings-title = My card and settings
settings-danger = Beware: make a reserve card.
settings-code = Change my code
settings-code-pin = Type the code you have now.
settings-phone = Telephone
settings-level = Protection
settings-reserve = Reserve card
settings-codes = Codes on paper
settings-lock = Lock my safe
settings-close = Erase my safe
settings-no = No
settings-done-title = Done.
settings-done-text = Your choice is kept.

settings-phone-title = Your telephone
settings-phone-ends = Your number ends with { $ending }.
    .heard = You have a telephone number here.
settings-phone-none = You have no number here.
settings-phone-old = Confirm it: a code comes by SMS.
settings-phone-confirm = Confirm
settings-phone-change = Change the number
settings-phone-add = Add a number
settings-phone-remove = Remove
settings-phone-number = Type your telephone number.
settings-phone-remove-title = Remove your number?
settings-phone-remove-text = You will get no more SMS.
settings-phone-remove-yes = Yes, remove
settings-phone-keep = No, keep it

settings-level-title = Which protection do you want?
settings-level-present = now
settings-level-flexible = Flexible
settings-level-strong = Strong
settings-level-strict = Strict
settings-meaning-flexible = An SMS or agent helps.
settings-meaning-strong = Without card: two agents.
settings-meaning-strict = Only the reserve card helps.
settings-choose-flexible = Flexible protection. Type your secret code.
settings-choose-strong = Strong protection. Type your secret code.
settings-choose-strict = Strict protection. Type your secret code.
settings-strict-warning = Without a reserve card, you lose everything if you lose card or code.

settings-reserve-text = It opens your safe if you lose everything. Somebody you trust keeps it.
settings-reserve-there = A new card stops the old one.
settings-reserve-make = Make a card
settings-reserve-no-printer = This kiosk does not print. Ask at reception.

settings-lock-title = Lock your safe?
settings-lock-text = Nothing opens any more. Only the reception desk can unlock it.
settings-lock-yes = Yes, lock
kiosk-locked-title = Your safe is locked.
kiosk-locked-text = To unlock it, go to the reception desk.

settings-close-title = Erase for ever?
settings-close-text = All your papers will be erased.
settings-close-no = No, keep my safe
settings-close-yes = Yes, erase
settings-close-pin = Type your secret code to erase everything.
kiosk-erased-title = Your safe is erased for ever.
kiosk-erased-text = Nothing is left. Your card no longer works.

# At the desk
desk-kiosk-prints = The kiosk has a printer
kiosk-hand-title = Do you hold the card in your hand?
kiosk-hand-yes = Yes, I have it
kiosk-hand-no = No, print again
kiosk-reserve-used-title = Keep this card.
kiosk-reserve-used-text = It is your card now. The envelope is empty. Make another reserve card.
kiosk-reserve-used-next = Go on
kiosk-lost-reserve = I have my reserve card
settings-phone-stopped = Your number answered STOP. It gets no texts any more. You can add it again.
