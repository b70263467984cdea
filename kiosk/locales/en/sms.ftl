# Text messages. One segment (160 characters), the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = Consigne: code { $code } to give { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } to { $who } until { $until }. Agree: reply YES { $code }. If not: NO
sms-receipt = Consigne: it is given to { $who }. Was it not you? Go to the desk.
sms-link = Consigne: { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } for you until { $until }: { $link }
sms-visit-code = Consigne: your code is { $code }. It works for 10 minutes.

# Replies to an SMS that we could not act on.
sms-help = Consigne: to say yes, reply YES and the code. To say no, reply NO. For help, go to the desk.
sms-late = Consigne: this code does not work any more. To give a paper, start again at the kiosk.
sms-wrong-code = Consigne: this is not the right code. { $left ->
    [one] 1 try is left.
   *[other] { $left } tries are left.
 }

# Codes that show that the phone is at hand.
sms-proof-phone = Consigne: code { $code } to keep this number. Tell it to the front desk only. Not you? Do nothing.
sms-proof-pin = Consigne: code { $code } to get a new PIN at the kiosk. Tell it to nobody. Not you? Answer LOCK
sms-proof-card = Consigne: code { $code } to get a new card at the kiosk. Tell it to nobody. Not you? Answer LOCK

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = Consigne: a card was made anew. The old one is dead. Not you? Answer LOCK or go to the front desk.
sms-notice-card-lifted = Consigne: a blocked card works again. Not you? Answer LOCK or go to the front desk.
sms-notice-card-blocked = Consigne: a card is blocked after wrong codes. Go to the front desk.
sms-notice-reserve-made = Consigne: a reserve card was made. Not you? Answer LOCK or go to the front desk.
sms-notice-reserve-used = Consigne: the reserve card was used. Not you? Answer LOCK or go to the front desk.
sms-notice-pin-renewed = Consigne: a new PIN was set at the kiosk. Not you? Answer LOCK or go to the front desk.
sms-notice-phone-bound = Consigne: a phone number was added to a safe. Not you? Answer LOCK or go to the front desk.
sms-notice-phone-removed = Consigne: this number no longer serves a safe. Not you? Go to the front desk.
sms-notice-device-added = Consigne: a code device was added. Not you? Answer LOCK or go to the front desk.
sms-notice-device-removed = Consigne: a code device was removed. Not you? Answer LOCK or go to the front desk.
sms-notice-level-changed = Consigne: the protection of a safe has changed. Not you? Answer LOCK or go to the front desk.
sms-notice-recovery-started = Consigne: two agents will make a new card and PIN. You have 3 days at most to say no. Not you? Answer NO
sms-notice-recovery-finished = Consigne: two agents have made a new card. Not you? Answer LOCK or go to the front desk.
sms-notice-recovery-stopped = Consigne: it is stopped. No card is made. A question? Go to the front desk.
sms-notice-safe-locked = Consigne: a safe is locked. Nothing opens any more. To unlock it, go to the front desk.
sms-notice-safe-unlocked = Consigne: a safe is unlocked. Not you? Answer LOCK or go to the front desk.
sms-notice-closed = Consigne: a safe is erased for good.
sms-notice-card-stopped = Consigne: a card is stopped, it opens nothing any more. A question? Go to the front desk.

# To the site’s own phone, once a day.
sms-canary = Consigne: test SMS by { $channel }, { $date }. Nothing to do.
