# Helping a person back into the safe. Short sentences, one idea at a time.

help-title = Help the person
help-safe = This safe
help-say = Tell the person
help-yes = Yes
help-no = No
help-safe-page = Go to the page of the safe
help-new = This safe is not used yet. The card is made again on its page.
help-safe-locked = Locked
help-locked = This safe is locked. Nothing opens before it is unlocked.
help-under-way = Two agents are going to make this safe’s card again.
help-code-waits = A code has arrived on the person’s phone. Type it here.
help-reserve = Reserve card

# Finding a safe
help-found-title = Several safes
help-found-text = Ask the person for the number, or for the day of opening.

# What waits
help-waiting-recoveries = Cards to make again with two agents
help-waiting-locked = Locked safes
help-locked-from = Locked since
help-waits-mine = Waits for an agent of your team
help-waits-other = Waits for an agent of another team
help-ready-mine = Ready: your team can make the card
help-ready-other = Ready: the other team can make the card
help-ready-from = Agreed. The card is made from { $until } on

# The card is lost
help-lost-title = Card lost
help-lost-hint = Make the card again
help-lost-knows = The person knows the secret code
help-lost-forgot = The person has forgotten the code too
help-lost-say-1 = Here is your new card. The old one no longer works.
help-lost-say-2 = Show the card at the machine within 24 hours.
help-lost-say-3 = Type your secret code. Do not tell it to me.
help-lost-phone = With a phone, the person can also do it alone, at the machine.
help-lost-used-up = There were too many wrong codes. The secret code is no longer enough.
help-lost-strong = The protection is strong. One agent alone cannot make the card again.
help-lost-closed = The card was not made. Read this page once more.
help-two-needed = Two agents of two teams are needed.
help-blocked = The secret code is blocked after three mistakes.

# The reserve card
help-reserve-only = The protection is strict. Only the reserve card opens the safe.
help-reserve-also = A reserve card works too, at the machine.
help-reserve-none = This safe has no reserve card. Without card or code it is lost.
help-reserve-1 = Who keeps your reserve card? Go and fetch it.
help-reserve-2 = Show it at the machine.
help-reserve-3 = It becomes your card. The machine shows you a new code.
help-lost-1 = Your papers in this safe are lost. I am sorry.
help-lost-2 = If you find the card and the code, everything opens.
help-lost-3 = You can open a new safe with your papers.

# The code is forgotten
help-pin-title = Code forgotten
help-pin-hint = The person has the card
help-pin-new = A new secret code
help-pin-text = The machine shows the new code to the person alone.
help-pin-tick = The person is in front of me with the card.
help-pin-tick-missing = Look at the card, then tick the box.
help-pin-go = Allow a new code
help-pin-given = The person has 15 minutes to get a new code at the machine.
help-pin-say-1 = Go to the machine. Show your card.
help-pin-say-2 = Touch “I forgot”. Then touch “An agent has helped me”.
help-pin-say-3 = The machine shows you a new code. Learn it.
help-pin-no-card = This card cannot get a new code.
help-pin-closed = A new code is not possible now. Read this page.
help-lift-title = The code is blocked
help-lift-text = Does the person remember the code? Give the three tries back.
help-lift-go = Unblock the card
help-lifted = The card is unblocked. The person has three tries again.
help-lift-none = The card is not blocked. There is nothing to do.
help-lift-often = Unblocked twice in 30 days already. A new secret code is needed.

# Two agents
help-recovery-title = Help by two agents
help-recovery-hint = Card and code lost
help-recovery-text = Two agents of two teams make the card and the secret code again.
help-recovery-how-1 = You begin. An agent of another team agrees.
help-recovery-how-2 = Then there is a wait of 72 hours.
help-recovery-how-3 = It is at once if you are together, and one is a lead.
help-recovery-read = I have read this text to the person.
help-recovery-read-missing = Read the text to the person, then tick the box.
help-recovery-go = Begin
help-recovery-no-key = You do not have the key of your team.
help-recovery-no-key-do = Ask the lead of your team for it. Or ask a colleague to do this page.
help-recovery-no-half = Your team cannot help this safe. Ask another team.
help-recovery-twice = It has begun already. Read this page.
help-recovery-closed = This is no longer possible. Read this page.
help-recovery-not-now = The card cannot be made now. Read this page.
help-recovery-stuck = The key of your team has changed. Stop, then begin again.
help-recovery-started = It has begun. Now ask an agent of another team.
help-recovery-approved = You have agreed. Now there is a wait.
help-recovery-stopped = It is stopped. No card is made again.
help-two-missing = Making the card again with two agents is not possible yet.
help-two-missing-team = Two teams are needed. Here only one team has a key.
help-two-missing-visit = First the person has to come into the safe once.

help-phone-was-told = A message has gone to the phone of the safe.

help-who = { $agent }, team { $team }
help-started = Begun by
help-since = Begun
help-second = Agreed by
help-second-waits = Nobody yet
help-ready = The person can say no until
help-turn-other = An agent of another team has to agree.
help-turn-other-fast = At once: an agent of another team agrees here before { $until }. One of you two is a lead.
help-turn-wait = There is a wait. The card is made from { $until } on.
help-turn-finish = The team { $team } makes the card.
help-approve-title = Agree
help-approve-text = Check with your colleague: it really is this person.
help-approve-fast = Are you both here with the person? The card is made at once.
help-approve-slow = The card will be made after the wait.
help-approve-lead = Without a lead it cannot go faster.
help-approve-go = I agree
help-finish-text = You can make the new card now.
help-finish-print = The person has to be here. Make the printer ready.
help-finish-go = Make the new card
help-stop-title = Does the person say no?
help-stop-text = Stop everything. The old card and the old code still work.
help-stop-go = Stop

help-card-wait = The sheet waits for 15 minutes. After that two agents must begin again.
help-card-say-1 = Here is your new card. The old one no longer works.
help-card-say-2 = Show the card at the machine within 24 hours.
help-card-say-3 = The machine shows you a new secret code. Learn it.

# The phone
help-phone-item = Add, change or remove
help-phone-old = Yes, but it has to answer once more
help-phone-proven = Yes, it answered on { $day }
help-phone-renew = The phone has not answered for 45 days. Check it.
help-phone-check = Send a code to the same number
help-phone-add = Add a phone
help-phone-change = Change the number
help-phone-number = Phone number
help-phone-hint = The person has this phone here. A code arrives on it.
help-phone-wrong = This number is not right. Ask for it once more.
help-phone-send = Send a code
help-phone-often = Three codes were sent already. Wait 10 minutes.
help-phone-code-title = The code received by SMS
help-phone-code-text = A code was sent. The person reads it to you, or answers the SMS.
help-phone-code-hint = 6 digits. It works for 10 minutes.
help-phone-code-go = Keep this number
help-phone-code-short = Type the 6 digits of the code.
help-phone-code-wrong = This is not the right code. { $left ->
    [one] { $left } try is left.
   *[other] { $left } tries are left.
 }
help-phone-code-closed = This code no longer works. Send another code.
help-phone-again = Send another code
help-phone-done = Done. The number has answered.
help-phone-remove = Remove the phone
help-phone-remove-text = This safe will no longer send messages to this number.
help-phone-removed = The phone is removed.

# The code device
help-device-title = Code device
help-device-item = Codes without SMS
help-device-text = An app gives codes. They stand for the codes by SMS.
help-device-add = Add a device
help-device-change = Change the device
help-device-new = New device
help-device-turn = Turn the screen to the person. Hide it from others.
help-device-hint = 6 digits. The person’s app shows them.
help-device-added = The device is added.
help-device-remove = Remove the device
help-device-remove-text = Its codes will no longer work.
help-device-removed = The device is removed.

# Locking
help-lock-title = Lock the safe
help-lock-hint = Nothing opens any more
help-lock-1 = Nothing opens any more, even with card and code.
help-lock-2 = What was given and is not over stops.
help-lock-3 = The person has to come back here to unlock it.
help-unlock-title = Unlock the safe
help-unlock-hint = The person is here
help-locked-since = This safe has been locked since { $since }.
help-unlock-text = Ask: is the card stolen? The phone too? What is left will work again.
help-unlock-tick = The person is in front of me.
help-unlock-tick-missing = Check that the person is here, then tick the box.
help-unlock-card = The card is lost or stolen: stop it.
help-unlock-phone = The phone is lost or stolen: take the number out.
help-approve-now = Yes, at once
help-approve-wait = No, wait 72 hours
help-recovery-last = The last request was stopped on { $when }.
help-recovery-last-no = The person said NO on { $when }. Talk to them before you start again.
help-phone-sent = The code went to the number that ends with { $ending }.
