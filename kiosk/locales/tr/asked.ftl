# Answering a request made from afar

sms-request = { $start }: kod { $code }. { $team } { $count } belge istiyor. Kime: { $who }. Son gün: { $until }. EVET { $code } veya HAYIR yazın
sms-request-kinds = { $start }: kod { $code }. { $team } { $count } belge istiyor ({ $kinds }). Kime: { $who }. Son gün: { $until }. EVET { $code } veya HAYIR yazın
sms-request-card = { $start }: listenizde kod { $number }. { $team } { $count } belge istiyor. Kime: { $who }. Son gün: { $until }. EVET ve o kodu, veya HAYIR yazın
sms-kind-identity = kimlik
sms-kind-housing = konut
sms-kind-income = gelir
sms-kind-health = sağlık
sms-kind-work = iş
sms-kind-school = okul
sms-kind-other = diğer
journal-asked-from-afar = { $by } { $count } belge istiyor. Kime: { $who }.
    .heard = Bir ekip belge istiyor.
asked-home = Bir talep cevabınızı bekliyor
asked-screen = Bir talep
asked-title = { $team } { $count } belge istiyor. Kabul ediyor musunuz?
    .heard = Bir ekip belgelerinizi istiyor. Kabul ediyor musunuz?
asked-code = Evet, SMS kodu bende
asked-no = Hayır
