# Answering a request from afar

sms-request = { $start }: کوډ { $code }. د { $team } غوښتنه: { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 }، { $who } ته، تر { $until } پورې. OUI { $code } یا NON
sms-request-kinds = { $start }: OUI { $code } یا NON؟ د { $team } غوښتنه: { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 } ({ $kinds })، { $who } ته، تر { $until } پورې.
sms-request-card = { $start }: د لست کوډ { $number }. د { $team } غوښتنه: { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 } { $who } ته، تر { $until } پورې. OUI او کوډ، یا NON
sms-kind-identity = هویت
sms-kind-housing = کور
sms-kind-income = عاید
sms-kind-health = روغتیا
sms-kind-work = کار
sms-kind-school = ښوونځی
sms-kind-other = بل څه
journal-asked-from-afar = د { $by } غوښتنه: { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 }، { $who } ته.
    .heard = یو ټیم سندونه غواړي.
asked-home = یوه غوښتنه ستاسو ځواب ته په تمه ده
asked-screen = یوه غوښتنه
asked-title = { $team } له تاسو { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 } غواړي. منئ یې؟
    .heard = یو ټیم ستاسو سندونه غواړي. منئ یې؟
asked-code = هو، د پیغام کوډ لرم
asked-no = نه
