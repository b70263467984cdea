# Back into the safe: forgotten code, lost card, reserve card, settings.

kiosk-wait-title = بسیار زیاد کوشش شد.
kiosk-wait-text = 10 دقیقه صبر کنید. یا به میز پذیرش بروید.
kiosk-card-locked = این صندوق قفل است. به میز پذیرش بروید.
kiosk-card-reserve = کارت احتیاطی خود را نشان دهید.

## The code is forgotten, the card is here
kiosk-ways-forgotten = کود خود را فراموش کردید؟
kiosk-ways-blocked = کارت قفل است. کود را فراموش کردید؟
kiosk-ways-over = این کود خلاص شد. دوباره شروع کنید.
kiosk-ways-often = کودها زیاد شد. 10 دقیقه صبر کنید.
kiosk-ways-phone = یک کود با پیام
kiosk-ways-device = دستگاه کود من
kiosk-ways-approved = یک کارمند کمکم کرد
kiosk-ways-agent = یا از یک کارمند در میز پذیرش بپرسید.
kiosk-ways-agent-only = به میز پذیرش بروید. یک کارمند کمک می‌کند. بعد پس به اینجا بیایید.
kiosk-ways-reserve = کارت احتیاطی من
kiosk-ways-none = به میز پذیرش بروید. ما می‌گوییم که چه کنید.
kiosk-ways-code-sms = کودی را که در پیام گرفتید بنویسید.
kiosk-ways-code-device = کود دستگاه خود را بنویسید.
kiosk-ways-code-both = کود پیام یا کود دستگاه را بنویسید.

## The card is lost, the code is known
kiosk-lost-pin-known = کود مخفی خود را می‌دانم
kiosk-lost-nothing = نه کارت دارم، نه کود
kiosk-lost-number = نمبر تلیفون یا نمبر صندوق خود را بنویسید.
kiosk-lost-number-text = 10 رقم، یا 8 رقم برای صندوق.
kiosk-lost-number-wrong = این نمبر درست نیست. هر رقم را ببینید.
kiosk-lost-code = کودی را که گرفتید بنویسید.
kiosk-lost-code-text = در پیام، یا در دستگاه شما. بعد از 2 دقیقه نیامد؟ به میز پذیرش بروید.
kiosk-lost-pin = کود مخفی خود را بنویسید.

## Printing a card
kiosk-print = چاپ
kiosk-print-going = چاپگر کار می‌کند. منتظر ورق باشید.
kiosk-print-done = چاپ شد
kiosk-print-card = کارت خود را چاپ کنید.
kiosk-print-card-text = کارت کهنه دیگر کار نمی‌کند.
kiosk-print-card-done = کارتم را گرفتم
kiosk-print-reserve = کارت احتیاطی خود را چاپ کنید.
kiosk-print-reserve-text = آن را در یک پاکت بگذارید. پاکت را بسته کنید. به یک شخص قابل اعتماد بدهید.

## The reserve card is shown
kiosk-reserve-title = این کارت احتیاطی است. می‌خواهید آن را استفاده کنید؟
kiosk-reserve-text = این کارت شما می‌شود. کارت کهنه دیگر کار نمی‌کند. شما کود نو می‌گیرید.
kiosk-reserve-yes = بلی
kiosk-reserve-no = نخیر

## What has happened
kiosk-notices-title = این چیزها تغییر کرده است.
kiosk-notices-seen = دیدم
kiosk-notices-not-me = من نبودم
kiosk-not-me-title = شما نبودید؟
kiosk-not-me-text = صندوق خود را قفل کنید. دیگر هیچ چیز باز نمی‌شود. بعد به میز پذیرش بروید.
kiosk-not-me-stop = بس کردن کارت نو

## Settings
settings-title = کارت و تنظیمات من
settings-danger = احتیاط: یک کارت احتیاطی بسازید.
settings-code = تغییر کود من
settings-code-pin = کود فعلی خود را بنویسید.
settings-phone = تلیفون
settings-level = حفاظت
settings-reserve = کارت احتیاطی
settings-codes = کود روی کاغذ
settings-lock = قفل کردن صندوق من
settings-close = پاک کردن صندوق من
settings-no = نخیر
settings-done-title = انجام شد.
settings-done-text = انتخاب شما نگه داشته شد.

settings-phone-title = تلیفون شما
settings-phone-ends = آخر نمبر شما { $ending } است.
    .heard = شما اینجا نمبر تلیفون دارید.
settings-phone-none = شما اینجا نمبر ندارید.
settings-phone-old = آن را تایید کنید: یک کود با پیام می‌آید.
settings-phone-confirm = تایید
settings-phone-change = تغییر نمبر
settings-phone-add = اضافه کردن نمبر
settings-phone-remove = حذف
settings-phone-number = نمبر تلیفون خود را بنویسید.
settings-phone-remove-title = نمبر شما حذف شود؟
settings-phone-remove-text = شما دیگر پیام نمی‌گیرید.
settings-phone-remove-yes = بلی، حذف شود
settings-phone-keep = نخیر، نگه می‌دارم

settings-level-title = کدام حفاظت را می‌خواهید؟
settings-level-present = حالا
settings-level-flexible = آسان
settings-level-strong = قوی
settings-level-strict = سخت
settings-meaning-flexible = یک پیام یا یک کارمند کمک می‌کند.
settings-meaning-strong = بدون کارت، دو کارمند کار است.
settings-meaning-strict = تنها کارت احتیاطی کمک می‌کند.
settings-choose-flexible = حفاظت آسان. کود مخفی خود را بنویسید.
settings-choose-strong = حفاظت قوی. کود مخفی خود را بنویسید.
settings-choose-strict = حفاظت سخت. کود مخفی خود را بنویسید.
settings-strict-warning = کارت احتیاطی ندارید؟ اگر کارت یا کود گم شود، همه چیز از دست می‌رود.

settings-reserve-text = اگر همه چیز گم شود، این کارت صندوق شما را باز می‌کند. یک شخص قابل اعتماد آن را نگه می‌دارد.
settings-reserve-there = کارت نو، کارت کهنه را باطل می‌کند.
settings-reserve-make = ساختن کارت
settings-reserve-no-printer = این ماشین چاپ نمی‌کند. در میز پذیرش بپرسید.

settings-lock-title = صندوق شما قفل شود؟
settings-lock-text = دیگر هیچ چیز باز نمی‌شود. تنها میز پذیرش قفل را باز می‌کند.
settings-lock-yes = بلی، قفل شود
kiosk-locked-title = صندوق شما قفل است.
kiosk-locked-text = برای باز کردن قفل، به میز پذیرش بروید.

settings-close-title = برای همیشه پاک شود؟
settings-close-text = تمام اسناد شما پاک می‌شود.
settings-close-no = نخیر، صندوقم را نگه می‌دارم
settings-close-yes = بلی، پاک شود
settings-close-pin = برای پاک کردن همه چیز، کود مخفی خود را بنویسید.
kiosk-erased-title = صندوق شما برای همیشه پاک شد.
kiosk-erased-text = دیگر هیچ چیز نیست. کارت شما دیگر کار نمی‌کند.

# At the desk
desk-kiosk-prints = ماشین پرنتر دارد
kiosk-hand-title = کارت در دست شما است؟
kiosk-hand-yes = بلی، دارم
kiosk-hand-no = نخیر، دوباره چاپ شود
kiosk-reserve-used-title = این کارت را نگه دارید.
kiosk-reserve-used-text = حالا این کارت شما است. پاکت خالی است. یک کارت احتیاطی دیگر بسازید.
kiosk-reserve-used-next = ادامه
kiosk-lost-reserve = کارت احتیاطی خود را دارم
settings-phone-stopped = نمبر شما جواب داد STOP. دیگر پیام نمی‌گیرد. می‌توانید آن را دوباره اضافه کنید.
