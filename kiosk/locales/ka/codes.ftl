# Codes on paper, for a phone that others have too

codes-title = კოდები ქაღალდზე
codes-text = ტელეფონს რამდენიმე ადამიანი იყენებს? კოდი SMS-ში აღარ იქნება. კოდი თქვენს სიაშია.
codes-no-phone = ჯერ ტელეფონის ნომერია საჭირო.
codes-left = დარჩა { $left } კოდი.
    .heard = თქვენ გაქვთ კოდების სია.
codes-few = მალე დაბეჭდეთ სხვა სია.
codes-few-left = თქვენი სია თითქმის დამთავრდა. დაბეჭდეთ სხვა სია.
codes-none-left = თქვენი სია დამთავრდა. დაბეჭდეთ სხვა სია.
codes-no-printer = ეს აპარატი არ ბეჭდავს. მიდით აპარატთან, რომელიც ბეჭდავს.
codes-make = სიის დაბეჭდვა
codes-make-another = სხვა სიის დაბეჭდვა
codes-print = დაბეჭდეთ თქვენი კოდების სია.
codes-print-text = შეინახეთ სია ტელეფონისგან შორს.
codes-hand = სია ხელში გაქვთ?
codes-begun-title = თქვენი სია მუშაობს.
codes-begun-text = SMS სიიდან ითხოვს კოდს. შეინახეთ სია ტელეფონისგან შორს.
codes-stop = აღარ გამოყენება
codes-stop-title = აღარ გამოიყენებთ სიას?
codes-stop-text = კოდი ისევ SMS-ში იქნება.
codes-stop-yes = კი, აღარ გამოვიყენებ

give-code-card = აკრიფეთ თქვენი სიიდან კოდი ნომერი { $number }.
    .heard = აკრიფეთ კოდი თქვენი სიიდან. კოდის ნომერი ეკრანზეა.
give-code-resend-sms = SMS-ის ხელახლა გაგზავნა
give-code-same = იგივე SMS კიდევ ერთხელ მოვა.

# The sheet
codes-sheet-title = თქვენი კოდების სია
codes-sheet-name = ჩემი Consigne კოდები
codes-sheet-away = შეინახეთ ეს სია ტელეფონისგან შორს.
codes-sheet-cut = გამოჭერით სია.
codes-sheet-how = SMS ითხოვს კოდს: იპოვეთ მისი ნომერი. უპასუხეთ OUI და ეს კოდი.
codes-sheet-once = კოდი მხოლოდ ერთხელ მუშაობს. მერე გადახაზეთ.
codes-sheet-lost = სია დაკარგეთ ან დამთავრდა? აპარატთან დაბეჭდეთ სხვა სია.
