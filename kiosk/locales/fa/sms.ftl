# Text messages. One segment (134 units in UCS-2), the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: کود { $code } برای دادن { $count } سند به { $who } تا { $until }. موافق هستید: جواب دهید OUI { $code }. اگر نه: NON
sms-card-code = { $start }: کود { $number } لست شما برای دادن { $count } سند به { $who } تا { $until }. موافق هستید: OUI و این کود. اگر نه: NON
sms-receipt = { $start }: اسناد به { $who } داده شد. شما نبودید؟ به میز پذیرش بروید.

# Replies to an SMS that we could not act on.
sms-help = { $start }: برای بلی، جواب دهید OUI و کود. برای نخیر، جواب دهید NON. برای کمک، به میز پذیرش بروید.
sms-late = { $start }: این کود دیگر کار نمیکند. برای دادن سند، در ماشین دوباره شروع کنید.
sms-wrong-code = { $start }: این کود درست نیست. { $left } بار دیگر کوشش کرده میتوانید.

# Codes that show that the phone is at hand.
sms-proof-phone = { $start }: کود { $code } برای نگه داشتن این نمبر. تنها به میز پذیرش بگویید. شما نیستید؟ هیچ کار نکنید.
sms-proof-pin = { $start }: کود { $code } برای گرفتن کود مخفی نو در ماشین. به کسی نگویید. شما نیستید؟ جواب دهید BLOQUER
sms-proof-card = { $start }: کود { $code } برای گرفتن کارت نو در ماشین. به کسی نگویید. شما نیستید؟ جواب دهید BLOQUER

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: یک کارت نو ساخته شد. کارت کهنه کار نمیکند. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-card-lifted = { $start }: کارتی که قفل بود دوباره کار میکند. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-card-blocked = { $start }: یک کارت بعد از کودهای غلط قفل شد. به میز پذیرش بروید.
sms-notice-reserve-made = { $start }: یک کارت احتیاطی ساخته شد. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-reserve-used = { $start }: کارت احتیاطی استفاده شد. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-pin-renewed = { $start }: در ماشین کود مخفی نو گرفته شد. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-phone-bound = { $start }: یک نمبر تلیفون به صندوق اضافه شد. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-phone-removed = { $start }: این نمبر دیگر برای صندوق نیست. شما نبودید؟ به میز پذیرش بروید.
sms-notice-device-added = { $start }: یک دستگاه کود اضافه شد. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-device-removed = { $start }: یک دستگاه کود حذف شد. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-level-changed = { $start }: حفاظت یک صندوق تغییر کرد. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-recovery-started = { $start }: دو کارمند کارت و کود مخفی نو میسازند. برای گفتن نخیر تا 3 روز وقت دارید. شما نبودید؟ جواب دهید NON
sms-notice-recovery-finished = { $start }: دو کارمند یک کارت نو ساختند. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-recovery-stopped = { $start }: همه چیز بس شد. کارت نو ساخته نشد. سوال دارید؟ به میز پذیرش بروید.
sms-notice-safe-locked = { $start }: یک صندوق قفل شد. هیچ چیز باز نمیشود. برای باز کردن قفل به میز پذیرش بروید.
sms-notice-safe-unlocked = { $start }: قفل یک صندوق باز شد. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-closed = { $start }: یک صندوق برای همیشه پاک شد.
sms-notice-card-stopped = { $start }: یک کارت باطل شد، دیگر هیچ چیز را باز نمیکند. سوال دارید؟ به میز پذیرش بروید.
sms-notice-card_codes-made = { $start }: یک لست کودها چاپ شد. لست کهنه کار نمیکند. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
sms-notice-card_codes-stopped = { $start }: لست کودها دیگر کار نمیکند. شما نبودید؟ جواب دهید BLOQUER یا به میز پذیرش بروید.
