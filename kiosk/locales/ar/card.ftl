# The sheet of the card
card-sheet-title = بطاقتك في Consigne
card-sheet-number = رقم الخزنة
card-sheet-letters = الحروف التي تكتبها
card-sheet-cut = قصّ البطاقة من الورقة.
card-sheet-show = ضع البطاقة أمام الآلة. ثم اكتب رمزك السري.
card-sheet-type = الآلة لا تقرأ البطاقة؟ اكتب حروف البطاقة.
card-sheet-ask = عندك سؤال؟ اسأل في الاستقبال.
card-sheet-lost-title = ضاعت البطاقة؟
card-sheet-lost = تعال إلى الاستقبال. نوقف البطاقة الضائعة. تأخذ بطاقة جديدة. أوراقك تبقى في الخزنة.

# The sheet of the reserve card
card-reserve-title = بطاقتك الاحتياطية
card-reserve-number = بطاقة احتياطية للخزنة
card-reserve-letters = الحروف التي تكتبها
card-reserve-cut = قصّ البطاقة من الورقة.
card-reserve-show = ضع البطاقة في ظرف. أغلق الظرف.
card-reserve-type = أعطها لشخص تثق به.
card-reserve-ask = ضاع منك كل شيء؟ ضع هذه البطاقة أمام الآلة.
card-reserve-lost-title = انتبه
card-reserve-lost = هذه البطاقة تفتح الخزنة بدون رمز. إذا استعملتها، تصبح بطاقتك، مع رمز جديد. إذا ضاعت، اصنع بطاقة أخرى على الآلة.
card-sheet-heading = Consigne
card-reserve-heading = احتياطية

# The receipt
card-receipt-title = إيصال
card-receipt-given = ما أعطيته: { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 }
