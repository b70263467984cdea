# What an SMS answers to a word of the person. One segment; the beginning says who sends it.

sms-commands = { $start }: جواب دهید OUI و کود، یا NON. DEMANDES: درخواستها. QUI: کی دیده. BLOQUER: قفل همه چیز. STOP: بدون پیام.
sms-pending = { $start }: { $count ->
    [one] { $count } درخواست منتظر است: { $who } تا { $until }.
   *[other] { $count } درخواست منتظر است. اولی: { $who } تا { $until }.
 } جواب دهید OUI و کودی که گرفتید، یا NON.
sms-refused = { $start }: شما نخیر گفتید. هیچ سند داده نشد.
sms-nothing-asked = { $start }: هیچ چیز منتظر جواب شما نیست. برای بس کردن آنچه داده اید، به ماشین بروید.
sms-taken-back = { $start }: بس شد. لینک دیگر باز نمیشود. به میز پذیرش بیایید: کمک میکنیم که بفهمید.
sms-locked-already = { $start }: از پیش قفل است. برای باز کردن قفل به میز پذیرش بروید.
sms-looked = { $start }: دیگران در 30 روز { $count } بار دیدند، بار آخر { $last }. معلومات بیشتر در ماشین.
sms-looked-nobody = { $start }: در 30 روز کسی دیگر ندیده است.
sms-looked-elsewhere = { $start }: میخواهید بدانید کی دیده؟ به ماشین بروید.
sms-notice-phone-stopped = { $start }: دیگر پیام نمیگیرید. اگر دوباره میخواهید، به میز پذیرش یا ماشین بروید.
