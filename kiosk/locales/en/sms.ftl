# Text messages. One segment (160 characters), the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: code { $code } to give { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } to { $who } until { $until }. Agree: reply YES { $code }. If not: NO
sms-card-code = { $start }: code { $number } of your list to give { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } to { $who } until { $until }. Agree: reply YES and that code. If not: NO
sms-receipt = { $start }: it is given to { $who }. Was it not you? Go to the desk.

# Replies to an SMS that we could not act on.
sms-help = { $start }: to say yes, reply YES and the code. To say no, reply NO. For help, go to the desk.
sms-late = { $start }: this code does not work any more. To give a paper, start again at the kiosk.
sms-wrong-code = { $start }: this is not the right code. { $left ->
    [one] 1 try is left.
   *[other] { $left } tries are left.
 }

# Codes that show that the phone is at hand.
sms-proof-phone = { $start }: code { $code } to keep this number. Tell it to the front desk only. Not you? Do nothing.
sms-proof-pin = { $start }: code { $code } to get a new PIN at the kiosk. Tell it to nobody. Not you? Answer LOCK
sms-proof-card = { $start }: code { $code } to get a new card at the kiosk. Tell it to nobody. Not you? Answer LOCK

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: a card was made anew. The old one is dead. Not you? Answer LOCK or go to the front desk.
sms-notice-card-lifted = { $start }: a blocked card works again. Not you? Answer LOCK or go to the front desk.
sms-notice-card-blocked = { $start }: a card is blocked after wrong codes. Go to the front desk.
sms-notice-reserve-made = { $start }: a reserve card was made. Not you? Answer LOCK or go to the front desk.
sms-notice-reserve-used = { $start }: the reserve card was used. Not you? Answer LOCK or go to the front desk.
sms-notice-pin-renewed = { $start }: a new PIN was set at the kiosk. Not you? Answer LOCK or go to the front desk.
sms-notice-phone-bound = { $start }: a phone number was added to a safe. Not you? Answer LOCK or go to the front desk.
sms-notice-phone-removed = { $start }: this number no longer serves a safe. Not you? Go to the front desk.
sms-notice-device-added = { $start }: a code device was added. Not you? Answer LOCK or go to the front desk.
sms-notice-device-removed = { $start }: a code device was removed. Not you? Answer LOCK or go to the front desk.
sms-notice-level-changed = { $start }: the protection of a safe has changed. Not you? Answer LOCK or go to the front desk.
sms-notice-recovery-started = { $start }: two agents will make a new card and PIN. You have 3 days at most to say no. Not you? Answer NO
sms-notice-recovery-finished = { $start }: two agents have made a new card. Not you? Answer LOCK or go to the front desk.
sms-notice-recovery-stopped = { $start }: it is stopped. No card is made. A question? Go to the front desk.
sms-notice-safe-locked = { $start }: a safe is locked. Nothing opens any more. To unlock it, go to the front desk.
sms-notice-safe-unlocked = { $start }: a safe is unlocked. Not you? Answer LOCK or go to the front desk.
sms-notice-closed = { $start }: a safe is erased for good.
sms-notice-card-stopped = { $start }: a card is stopped, it opens nothing any more. A question? Go to the front desk.
sms-notice-card_codes-made = { $start }: a list of codes was printed. The old one is dead. Not you? Answer LOCK or go to the front desk.
sms-notice-card_codes-stopped = { $start }: the list of codes is out of use. Not you? Answer LOCK or go to the front desk.
