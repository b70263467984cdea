# Codes on paper, for a phone that others have too

codes-title = کود روی کاغذ
codes-text = یک تلیفون برای چند نفر؟ کود دیگر در پیام نیست. کود در لست شما است.
codes-no-phone = اول یک نمبر تلیفون کار است.
codes-left = { $left } کود مانده است.
    .heard = شما یک لست کود دارید.
codes-few = بزودی یک لست دیگر چاپ کنید.
codes-few-left = لست شما نزدیک است خلاص شود. یک لست دیگر چاپ کنید.
codes-none-left = لست شما خلاص شد. یک لست دیگر چاپ کنید.
codes-no-printer = این ماشین چاپ نمی‌کند. به ماشینی بروید که چاپ می‌کند.
codes-make = چاپ یک لست
codes-make-another = چاپ یک لست دیگر
codes-print = لست کودهای خود را چاپ کنید.
codes-print-text = لست را دور از تلیفون نگه دارید.
codes-hand = آیا لست در دست شما است؟
codes-begun-title = لست شما کار می‌کند.
codes-begun-text = پیام یک کود از لست را می‌خواهد. لست را دور از تلیفون نگه دارید.
codes-stop = دیگر استفاده نمی‌کنم
codes-stop-title = لست را دیگر استفاده نمی‌کنید؟
codes-stop-text = کود دوباره در پیام می‌آید.
codes-stop-yes = بلی، بس می‌کنم

give-code-card = کود { $number } لست خود را بنویسید.
    .heard = یک کود از لست خود بنویسید. نمبر آن روی صفحه ماشین است.
give-code-resend-sms = دوباره روان کردن پیام
give-code-same = همان پیام یک بار دیگر می‌آید.

# The sheet
codes-sheet-title = لست کودهای شما
codes-sheet-name = کودهای Consigne من
codes-sheet-away = این لست را دور از تلیفون نگه دارید.
codes-sheet-cut = لست را قیچی کنید.
codes-sheet-how = پیام یک کود می‌خواهد: نمبر آن را در لست پیدا کنید. جواب دهید OUI و همان کود.
codes-sheet-once = هر کود فقط یک بار کار می‌کند. بعد آن را خط بزنید.
codes-sheet-lost = لست گم یا خلاص شد؟ در ماشین یک لست دیگر چاپ کنید.
