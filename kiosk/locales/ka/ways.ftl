# Coming back into one's safe: code forgotten, card lost, reserve card, settings.

kiosk-wait-title = ძალიან ბევრი ცდა იყო.
kiosk-wait-text = დაელოდეთ 10 წუთი. ან მიდით მისაღებში.
kiosk-card-locked = ეს სეიფი დაბლოკილია. მიდით მისაღებში.
kiosk-card-reserve = აჩვენეთ სათადარიგო ბარათი.

## The code is forgotten, the card is there
kiosk-ways-forgotten = კოდი დაგავიწყდათ?
kiosk-ways-blocked = ბარათი დაბლოკილია. კოდი დაგავიწყდათ?
kiosk-ways-over = ეს კოდი აღარ მუშაობს. თავიდან დაიწყეთ.
kiosk-ways-often = ძალიან ბევრი კოდი იყო. დაელოდეთ 10 წუთი.
kiosk-ways-phone = კოდი SMS-ით
kiosk-ways-device = ჩემი კოდების მოწყობილობა
kiosk-ways-approved = თანამშრომელი დამეხმარა
kiosk-ways-agent = ან ჰკითხეთ თანამშრომელს მისაღებში.
kiosk-ways-agent-only = მიდით მისაღებში. თანამშრომელი დაგეხმარებათ. მერე დაბრუნდით აქ.
kiosk-ways-reserve = ჩემი სათადარიგო ბარათი
kiosk-ways-none = მიდით მისაღებში. გეტყვიან, რა უნდა გააკეთოთ.
kiosk-ways-code-sms = აკრიფეთ SMS-ით მიღებული კოდი.
kiosk-ways-code-device = აკრიფეთ კოდი თქვენი მოწყობილობიდან.
kiosk-ways-code-both = აკრიფეთ კოდი SMS-იდან ან მოწყობილობიდან.

## The card is lost, the code is there
kiosk-lost-pin-known = საიდუმლო კოდი მაქვს
kiosk-lost-nothing = არც ბარათი მაქვს, არც კოდი
kiosk-lost-number = აკრიფეთ ტელეფონის ან სეიფის ნომერი.
kiosk-lost-number-text = 10 ციფრი, ან 8 სეიფისთვის.
kiosk-lost-number-wrong = ეს ნომერი არასწორია. შეამოწმეთ ყველა ციფრი.
kiosk-lost-code = აკრიფეთ მიღებული კოდი.
kiosk-lost-code-text = SMS-ით ან თქვენს მოწყობილობაზე. 2 წუთში არ მოვიდა? მიდით მისაღებში.
kiosk-lost-pin = აკრიფეთ საიდუმლო კოდი.

## Printing a card
kiosk-print = დაბეჭდვა
kiosk-print-going = პრინტერი მუშაობს. დაელოდეთ ფურცელს.
kiosk-print-done = დაიბეჭდა
kiosk-print-card = დაბეჭდეთ თქვენი ბარათი.
kiosk-print-card-text = ძველი ბარათი აღარ მუშაობს.
kiosk-print-card-done = ბარათი მაქვს
kiosk-print-reserve = დაბეჭდეთ სათადარიგო ბარათი.
kiosk-print-reserve-text = ჩადეთ ბარათი კონვერტში. დახურეთ კონვერტი. მიეცით ადამიანს, ვისაც ენდობით.

## The reserve card is shown
kiosk-reserve-title = ეს სათადარიგო ბარათია. გინდათ გამოიყენოთ?
kiosk-reserve-text = ის თქვენი ბარათი გახდება. ძველი აღარ იმუშავებს. მიიღებთ ახალ კოდს.
kiosk-reserve-yes = კი
kiosk-reserve-no = არა

## What has happened
kiosk-notices-title = აი, რა შეიცვალა.
kiosk-notices-seen = ვნახე
kiosk-notices-not-me = მე არ ვიყავი
kiosk-not-me-title = თქვენ არ იყავით?
kiosk-not-me-text = დაბლოკეთ თქვენი სეიფი. აღარაფერი გაიხსნება. მერე მიდით მისაღებში.
kiosk-not-me-stop = ახალი ბარათის შეჩერება

## The settings
settings-title = ჩემი ბარათი და პარამეტრები
settings-danger = ყურადღება: გააკეთეთ სათადარიგო ბარათი.
settings-code = ჩემი კოდის შეცვლა
settings-code-pin = აკრიფეთ ახლანდელი კოდი.
settings-phone = ტელეფონი
settings-level = დაცვა
settings-reserve = სათადარიგო ბარათი
settings-codes = კოდები ქაღალდზე
settings-lock = სეიფის დაბლოკვა
settings-close = სეიფის წაშლა
settings-no = არა
settings-done-title = მზად არის.
settings-done-text = თქვენი არჩევანი შენახულია.

settings-phone-title = თქვენი ტელეფონი
settings-phone-ends = თქვენი ნომრის ბოლო: { $ending }.
    .heard = აქ ტელეფონის ნომერი გაქვთ.
settings-phone-none = აქ ნომერი არ გაქვთ.
settings-phone-old = დაადასტურეთ: კოდი მოვა SMS-ით.
settings-phone-confirm = დადასტურება
settings-phone-change = ნომრის შეცვლა
settings-phone-add = ნომრის დამატება
settings-phone-remove = ამოღება
settings-phone-number = აკრიფეთ თქვენი ტელეფონის ნომერი.
settings-phone-remove-title = ამოვიღოთ თქვენი ნომერი?
settings-phone-remove-text = SMS აღარ მოგივათ.
settings-phone-remove-yes = კი, ამოღება
settings-phone-keep = არა, დარჩეს

settings-level-title = რომელი დაცვა გინდათ?
settings-level-present = ახლა
settings-level-flexible = მოქნილი
settings-level-strong = ძლიერი
settings-level-strict = მკაცრი
settings-meaning-flexible = გეხმარებათ SMS ან თანამშრომელი.
settings-meaning-strong = ბარათის გარეშე ორი თანამშრომელია საჭირო.
settings-meaning-strict = მხოლოდ სათადარიგო ბარათი გეხმარებათ.
settings-choose-flexible = მოქნილი დაცვა. აკრიფეთ საიდუმლო კოდი.
settings-choose-strong = ძლიერი დაცვა. აკრიფეთ საიდუმლო კოდი.
settings-choose-strict = მკაცრი დაცვა. აკრიფეთ საიდუმლო კოდი.
settings-strict-warning = სათადარიგო ბარათი არ გაქვთ? თუ ბარათს ან კოდს დაკარგავთ, ყველაფერი დაიკარგება.

settings-reserve-text = თუ ყველაფერს დაკარგავთ, ის გახსნის თქვენს სეიფს. მას ინახავს ადამიანი, ვისაც ენდობით.
settings-reserve-there = ახალი ბარათი ძველს აუქმებს.
settings-reserve-make = ბარათის გაკეთება
settings-reserve-no-printer = ეს აპარატი არ ბეჭდავს. ჰკითხეთ მისაღებში.

settings-lock-title = დავბლოკოთ თქვენი სეიფი?
settings-lock-text = აღარაფერი გაიხსნება. ბლოკს მხოლოდ მისაღებში მოხსნიან.
settings-lock-yes = კი, დაბლოკვა
kiosk-locked-title = თქვენი სეიფი დაბლოკილია.
kiosk-locked-text = ბლოკის მოსახსნელად მიდით მისაღებში.

settings-close-title = წავშალოთ სამუდამოდ?
settings-close-text = თქვენი ყველა საბუთი წაიშლება.
settings-close-no = არა, სეიფი დარჩეს
settings-close-yes = კი, წაშლა
settings-close-pin = ყველაფრის წასაშლელად აკრიფეთ საიდუმლო კოდი.
kiosk-erased-title = თქვენი სეიფი სამუდამოდ წაიშალა.
kiosk-erased-text = აღარაფერი დარჩა. თქვენი ბარათი აღარ მუშაობს.

# At the front desk
desk-kiosk-prints = აპარატს პრინტერი აქვს
kiosk-hand-title = ბარათი ხელში გაქვთ?
kiosk-hand-yes = კი, მაქვს
kiosk-hand-no = არა, კიდევ დაბეჭდვა
kiosk-reserve-used-title = შეინახეთ ეს ბარათი.
kiosk-reserve-used-text = ახლა ეს თქვენი ბარათია. კონვერტი ცარიელია. გააკეთეთ სხვა სათადარიგო ბარათი.
kiosk-reserve-used-next = გაგრძელება
kiosk-lost-reserve = სათადარიგო ბარათი მაქვს
settings-phone-stopped = თქვენი ნომრიდან მოვიდა პასუხი STOP. SMS აღარ მისდის. შეგიძლიათ ისევ დაამატოთ.
