# The SMS. At most 134 UCS-2 units, the code in the first 60, no link for the holder.
# What the person types is in French, in Latin letters: OUI, NON, BLOQUER.

sms-start = Consigne
sms-code = { $start }: კოდი { $code }. გადასცემთ { $count } საბუთს. ვის: { $who }. ვადა: { $until }. კი: OUI { $code }. არა: NON
sms-card-code = { $start }: კოდი { $number } სიიდან. გადასცემთ { $count } საბუთს. ვის: { $who }. ვადა: { $until }. OUI და კოდი ან NON
sms-receipt = { $start }: გადაეცა. ვის: { $who }. თქვენ არ იყავით? მიდით მისაღებში.

# Answers to an SMS that we could not follow.
sms-help = { $start }: თანხმობა: გაგზავნეთ OUI და კოდი. უარი: გაგზავნეთ NON. დახმარება: მიდით მისაღებში.
sms-late = { $start }: ეს კოდი აღარ მუშაობს. საბუთის გადასაცემად აპარატთან თავიდან დაიწყეთ.
sms-wrong-code = { $start }: ეს სწორი კოდი არ არის. დარჩა { $left } ცდა.

# Codes that show that the phone is there.
sms-proof-phone = { $start }: კოდი { $code } ამ ნომრის შესანახად. უთხარით მხოლოდ მისაღებში. თქვენ არ იყავით? არაფერი გააკეთოთ.
sms-proof-pin = { $start }: კოდი { $code } ახალი საიდუმლო კოდისთვის. არავის უთხრათ. თქვენ არ იყავით? გაგზავნეთ BLOQUER
sms-proof-card = { $start }: კოდი { $code } ახალი ბარათისთვის. არავის უთხრათ. თქვენ არ იყავით? გაგზავნეთ BLOQUER

# Warnings. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: ბარათი ხელახლა გაკეთდა. ძველი აღარ მუშაობს. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-card-lifted = { $start }: დაბლოკილი ბარათი ისევ მუშაობს. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-card-blocked = { $start }: არასწორი კოდების გამო ბარათი დაიბლოკა. მიდით მისაღებში.
sms-notice-reserve-made = { $start }: სათადარიგო ბარათი გაკეთდა. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-reserve-used = { $start }: სათადარიგო ბარათი გამოიყენეს. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-pin-renewed = { $start }: აპარატთან ახალი საიდუმლო კოდი აირჩიეს. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-phone-bound = { $start }: სეიფს ტელეფონის ნომერი დაემატა. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-phone-removed = { $start }: ეს ნომერი სეიფს აღარ ეკუთვნის. თქვენ არ იყავით? მიდით მისაღებში.
sms-notice-device-added = { $start }: კოდების მოწყობილობა დაემატა. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-device-removed = { $start }: კოდების მოწყობილობა ამოიღეს. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-level-changed = { $start }: სეიფის დაცვა შეიცვალა. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-recovery-started = { $start }: ორი თანამშრომელი ახალ ბარათს და კოდს აკეთებს. უარისთვის გაქვთ 3 დღე. თქვენ არ ითხოვეთ? გაგზავნეთ NON
sms-notice-recovery-finished = { $start }: ორმა თანამშრომელმა ბარათი გააკეთა. თქვენ არ ითხოვეთ? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-recovery-stopped = { $start }: ყველაფერი შეჩერდა. ბარათი არ გაკეთდა. კითხვა გაქვთ? მიდით მისაღებში.
sms-notice-safe-locked = { $start }: სეიფი დაიბლოკა. აღარაფერი იხსნება. ბლოკის მოსახსნელად მიდით მისაღებში.
sms-notice-safe-unlocked = { $start }: სეიფს ბლოკი მოეხსნა. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-closed = { $start }: სეიფი სამუდამოდ წაიშალა.
sms-notice-card-stopped = { $start }: ბარათი გაუქმდა, აღარაფერს ხსნის. კითხვა გაქვთ? მიდით მისაღებში.
sms-notice-card_codes-made = { $start }: კოდების ახალი სია დაიბეჭდა. ძველი აღარ მუშაობს. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
sms-notice-card_codes-stopped = { $start }: კოდების სია აღარ მუშაობს. თქვენ არ იყავით? გაგზავნეთ BLOQUER ან მიდით მისაღებში.
