# The kiosk. At most 25 words a screen, short sentences.

## Coming in and going out
kiosk-welcome-title = გამარჯობა. აირჩიეთ თქვენი ენა.
kiosk-language-title = აირჩიეთ თქვენი ენა.
kiosk-card-title = აჩვენეთ თქვენი ბარათი.
kiosk-card-text = შავი კვადრატი სინათლის წინ დაიჭირეთ.
kiosk-card-field = ბარათის ტექსტი
kiosk-card-help = ბარათის გარეშე
kiosk-card-none = ბარათი თან არ მაქვს
kiosk-card-no-safe = სეიფი არ მაქვს
kiosk-card-type = ბარათის ასოების აკრეფა
kiosk-card-torn = ბარათი არ მუშაობს. კიდევ სცადეთ.
kiosk-card-unknown = ეს სეიფის ბარათი არ არის.
kiosk-card-stopped = ეს ბარათი გაუქმებულია. მიდით მისაღებში.
kiosk-card-expired = ეს ბარათი ძალიან ძველია. მიდით მისაღებში.
kiosk-card-blocked = ბარათი დაბლოკილია. მიდით მისაღებში.
kiosk-refused-title = ბარათი არ მუშაობს
kiosk-refused-again = კიდევ ვცადოთ
kiosk-letters-title = აკრიფეთ თქვენი ბარათის ასოები.
kiosk-letters-torn = შეცდომაა. შეამოწმეთ ყველა ასო.
kiosk-letters-typed =
    { $count ->
        [0] ასო არ არის აკრეფილი
        [one] აკრეფილია { $count } ასო
       *[other] აკრეფილია { $count } ასო
    }
kiosk-no-card-title = ბარათი თან არ გაქვთ?
kiosk-no-card-text = მიდით მისაღებში. დაგეხმარებიან სხვა ბარათის მიღებაში.
kiosk-no-safe-title = სეიფი არ გაქვთ?
kiosk-no-safe-text = მიდით მისაღებში. დაგეხმარებიან სეიფის გახსნაში.
kiosk-code-title = აიღეთ თქვენი ბარათი. აკრიფეთ კოდი.
kiosk-code-wrong = ეს სწორი კოდი არ არის. დარჩა { $left } ცდა.
    .heard = ეს სწორი კოდი არ არის. კიდევ სცადეთ.
kiosk-code-short = აკრიფეთ კოდის 6 ციფრი.
kiosk-code-forgotten = დამავიწყდა
kiosk-forgotten-title = არა უშავს.
kiosk-forgotten-text = მიდით მისაღებში თქვენი ბარათით.
kiosk-first-title = თქვენი საიდუმლო კოდი
kiosk-first-text = დაიმახსოვრეთ. არავის აჩვენოთ.
kiosk-first-again = ეს კოდი არ არის. კიდევ ნახეთ.
kiosk-first-learnt = დავიმახსოვრე
kiosk-practise-title = საცდელად აკრიფეთ საიდუმლო კოდი.
kiosk-practise-show = კოდის კიდევ ერთხელ ნახვა
kiosk-home-title = გამარჯობა. რისი გაკეთება გინდათ?
kiosk-home-ask = რისი გაკეთება გინდათ?
kiosk-home-papers = ჩემი საბუთების ნახვა
kiosk-home-add = საბუთის დამატება
kiosk-home-give = საბუთის გადაცემა
kiosk-home-looked = ვინ ნახა?
kiosk-home-new = ახალი
kiosk-encore-title = აქ ხართ?
kiosk-encore-text = სეიფი { $seconds } წამში დაიხურება.
    .heard = სეიფი 30 წამში დაიხურება.
kiosk-encore-yes = კი, ვაგრძელებ
kiosk-goodbye-title = დასრულდა. თქვენი სეიფი დახურულია.
kiosk-goodbye-text = აიღეთ თქვენი ბარათი და საბუთები.
kiosk-goodbye-again = თავიდან დაწყება
kiosk-closed-title = თქვენი სეიფი დახურულია.
kiosk-closed-text = დრო გავიდა. აიღეთ თქვენი ბარათი და საბუთები.
down-sms = SMS არ მუშაობს.
down-sms-pin = ჩემი საიდუმლო კოდით
