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
