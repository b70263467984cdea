# The kiosk. Short sentences, few words a screen.

## The way in and out
kiosk-welcome-title = سلام. زبان خود را انتخاب کنید.
kiosk-language-title = زبان خود را انتخاب کنید.
kiosk-card-title = کارت خود را نشان دهید.
kiosk-card-text = خانه سیاه را پیش چراغ بگیرید.
kiosk-card-field = متن کارت
kiosk-card-help = بدون کارت
kiosk-card-none = کارت من با من نیست
kiosk-card-no-safe = صندوق ندارم
kiosk-card-type = نوشتن حروف کارت
kiosk-card-torn = کارت خوانده نمی‌شود. دوباره کوشش کنید.
kiosk-card-unknown = این کارت صندوق نیست.
kiosk-card-stopped = این کارت باطل است. به میز پذیرش بروید.
kiosk-card-expired = این کارت بسیار کهنه است. به میز پذیرش بروید.
kiosk-card-blocked = کارت قفل است. به میز پذیرش بروید.
kiosk-refused-title = کارت کار نمی‌کند
kiosk-refused-again = کوشش دوباره
kiosk-letters-title = حروف کارت خود را بنویسید.
kiosk-letters-torn = یک غلطی است. هر حرف را ببینید.
kiosk-letters-typed =
    { $count ->
        [0] هیچ حرف نوشته نشده
        [one] { $count } حرف نوشته شد
       *[other] { $count } حرف نوشته شد
    }
kiosk-no-card-title = کارت شما با شما نیست؟
kiosk-no-card-text = به میز پذیرش بروید. ما کمک می‌کنیم که کارت دیگر بگیرید.
kiosk-no-safe-title = صندوق ندارید؟
kiosk-no-safe-text = به میز پذیرش بروید. ما کمک می‌کنیم که صندوق باز کنید.
kiosk-code-title = کارت خود را پس بگیرید. کود خود را بنویسید.
kiosk-code-wrong =
    { $left ->
        [one] این کود درست نیست. { $left } بار دیگر می‌توانید کوشش کنید.
       *[other] این کود درست نیست. { $left } بار دیگر می‌توانید کوشش کنید.
    }
    .heard = این کود درست نیست. دوباره کوشش کنید.
kiosk-code-short = 6 رقم کود خود را بنویسید.
kiosk-code-forgotten = فراموش کردم
kiosk-forgotten-title = پروا ندارد.
kiosk-forgotten-text = با کارت خود به میز پذیرش بروید.
kiosk-first-title = کود مخفی شما
kiosk-first-text = آن را یاد بگیرید. به هیچ‌کس نشان ندهید.
kiosk-first-again = این کود نیست. دوباره ببینید.
kiosk-first-learnt = یاد گرفتم
kiosk-practise-title = برای تمرین، کود مخفی خود را بنویسید.
kiosk-practise-show = دیدن دوباره کود
kiosk-home-title = سلام. چه کار می‌خواهید؟
kiosk-home-ask = چه کار می‌خواهید؟
kiosk-home-papers = دیدن اسناد من
kiosk-home-add = اضافه کردن سند
kiosk-home-give = دادن سند
kiosk-home-looked = کی دیده؟
kiosk-home-new = جدید
kiosk-encore-title = هنوز اینجا هستید؟
kiosk-encore-text = صندوق بعد از { $seconds } ثانیه بسته می‌شود.
    .heard = صندوق بعد از 30 ثانیه بسته می‌شود.
kiosk-encore-yes = بلی، ادامه می‌دهم
kiosk-goodbye-title = خلاص شد. صندوق شما بسته است.
kiosk-goodbye-text = کارت و اسناد خود را بگیرید.
kiosk-goodbye-again = دوباره شروع کردن
kiosk-closed-title = صندوق شما بسته است.
kiosk-closed-text = وقت تیر شد. کارت و اسناد خود را بگیرید.
down-sms = پیام‌ها کار نمی‌کند.
down-sms-pin = با کود مخفی من
