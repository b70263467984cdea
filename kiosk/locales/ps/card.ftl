# The sheet of the card
card-sheet-title = ستاسو د Consigne کارت
card-sheet-number = د صندوق شمېره
card-sheet-letters = هغه توري چې لیکئ یې
card-sheet-cut = کارت قیچي کړئ.
card-sheet-show = کارت ماشین ته وښیئ. بیا خپل پټ کوډ ولیکئ.
card-sheet-type = کارت نه لوستل کېږي؟ د کارت توري ولیکئ.
card-sheet-ask = پوښتنه لرئ؟ د استقبال له مېز وپوښتئ.
card-sheet-lost-title = کارت ورک شو؟
card-sheet-lost = د استقبال مېز ته راشئ. موږ ورک کارت باطلوو. تاسو نوی کارت اخلئ. ستاسو سندونه په صندوق کې پاتې کېږي.

# The sheet of the reserve card
card-reserve-title = ستاسو احتیاطي کارت
card-reserve-number = د صندوق احتیاطي کارت
card-reserve-letters = هغه توري چې لیکئ یې
card-reserve-cut = کارت قیچي کړئ.
card-reserve-show = کارت په پاکټ کې کېږدئ. پاکټ بند کړئ.
card-reserve-type = د باور وړ کس ته یې ورکړئ.
card-reserve-ask = هر څه مو ورک کړل؟ دا کارت ماشین ته وښیئ.
card-reserve-lost-title = پام وکړئ
card-reserve-lost = دا کارت صندوق له کوډ پرته خلاصوي. چې وکارول شي، ستاسو کارت کېږي، له نوي کوډ سره. که ورک شو، په ماشین کې بل کارت جوړ کړئ.
card-sheet-heading = Consigne
card-reserve-heading = احتیاطي

# The receipt
card-receipt-title = رسید
card-receipt-given = { $count ->
    [one] { $count } سند ورکړل شو
   *[other] { $count } سندونه ورکړل شول
 }
