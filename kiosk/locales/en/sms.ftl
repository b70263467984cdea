# Text messages. One segment (160 characters), the code in the first 60, no link for the holder.

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
