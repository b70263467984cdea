# Answering a request from afar

sms-request = { $start }: کود { $code }. درخواست { $team }: { $count } سند برای { $who } تا { $until }. جواب دهید OUI { $code } یا NON
sms-request-kinds = { $start }: کود { $code }. درخواست { $team }: { $count } سند ({ $kinds }) برای { $who } تا { $until }. OUI { $code } یا NON
sms-request-card = { $start }: کود { $number } از لست شما. درخواست { $team }: { $count } سند برای { $who } تا { $until }. OUI و این کود، یا NON
sms-kind-identity = هویت
sms-kind-housing = خانه
sms-kind-income = عاید
sms-kind-health = صحت
sms-kind-work = کار
sms-kind-school = مکتب
sms-kind-other = دیگر
journal-asked-from-afar = درخواست { $by }: { $count } سند برای { $who }.
    .heard = یک تیم سند می‌خواهد.
asked-home = یک درخواست منتظر جواب شما است
asked-screen = یک درخواست
asked-title = { $team } از شما { $count } سند می‌خواهد. موافق هستید؟
    .heard = یک تیم اسناد شما را می‌خواهد. موافق هستید؟
asked-code = بلی، کود پیام را دارم
asked-no = نخیر
