# Answering a request made from afar

sms-request = { $start }: কোড { $code }। { $team } { $count }টি কাগজ চায়, পাবে: { $who }, { $until } পর্যন্ত। OUI { $code } বা NON
sms-request-kinds = { $start }: OUI { $code } বা NON? { $team } { $count }টি কাগজ চায় ({ $kinds }), পাবে: { $who }, { $until } পর্যন্ত।
sms-request-card = { $start }: কোড { $number } তালিকায়। { $team } { $count }টি কাগজ চায়, পাবে: { $who }, { $until } পর্যন্ত। OUI ও কোড বা NON
sms-kind-identity = পরিচয়
sms-kind-housing = বাসা
sms-kind-income = আয়
sms-kind-health = স্বাস্থ্য
sms-kind-work = কাজ
sms-kind-school = স্কুল
sms-kind-other = অন্য
journal-asked-from-afar = { $by } { $count }টি কাগজ চেয়েছে। যে পাবে: { $who }।
    .heard = একটি টিম কাগজ চেয়েছে।
asked-home = একটি অনুরোধ আপনার উত্তরের অপেক্ষায় আছে
asked-screen = একটি অনুরোধ
asked-title = { $team } { $count }টি কাগজ চায়। আপনি রাজি?
    .heard = একটি টিম আপনার কাগজ চায়। আপনি রাজি?
asked-code = হ্যাঁ, এসএমএসের কোড আছে
asked-no = না
