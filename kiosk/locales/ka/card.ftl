# The sheet of the card
card-sheet-title = თქვენი Consigne ბარათი
card-sheet-number = სეიფის ნომერი
card-sheet-letters = ასაკრეფი ასოები
card-sheet-cut = გამოჭერით ბარათი.
card-sheet-show = აჩვენეთ ბარათი აპარატს. მერე აკრიფეთ საიდუმლო კოდი.
card-sheet-type = ბარათი არ მუშაობს? აკრიფეთ ბარათის ასოები.
card-sheet-ask = გაქვთ კითხვა? ჰკითხეთ მისაღებში.
card-sheet-lost-title = ბარათი დაკარგეთ?
card-sheet-lost = მოდით მისაღებში. დაკარგულ ბარათს გავაუქმებთ. მიიღებთ ახალ ბარათს. თქვენი საბუთები სეიფში რჩება.

# The sheet of the reserve card
card-reserve-title = თქვენი სათადარიგო ბარათი
card-reserve-number = სათადარიგო ბარათი, სეიფის ნომერი
card-reserve-letters = ასაკრეფი ასოები
card-reserve-cut = გამოჭერით ბარათი.
card-reserve-show = ჩადეთ ბარათი კონვერტში. დახურეთ კონვერტი.
card-reserve-type = მიეცით ადამიანს, ვისაც ენდობით.
card-reserve-ask = ყველაფერი დაკარგეთ? აჩვენეთ ეს ბარათი აპარატს.
card-reserve-lost-title = ყურადღება
card-reserve-lost = ეს ბარათი სეიფს კოდის გარეშე ხსნის. თუ გამოიყენებთ, ის თქვენი ბარათი გახდება, ახალი კოდით. თუ დაიკარგა, აპარატთან სხვა ბარათი გააკეთეთ.
card-sheet-heading = Consigne
card-reserve-heading = სათადარიგო

# The receipt
card-receipt-title = ქვითარი
card-receipt-given = გადაცემულია { $count } საბუთი
