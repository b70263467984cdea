# Codes on paper, for a phone that others have too

codes-title = پر کاغذ کوډونه
codes-text = یو ټلیفون د څو کسانو لپاره؟ کوډ نور په پیغام کې نه وي. کوډ ستاسو په لست کې دی.
codes-no-phone = لومړی د ټلیفون شمېره پکار ده.
codes-left = { $left ->
    [one] { $left } کوډ پاتې دی.
   *[other] { $left } کوډونه پاتې دي.
 }
    .heard = تاسو د کوډونو لست لرئ.
codes-few = ژر بل لست چاپ کړئ.
codes-few-left = ستاسو لست نږدې ختم دی. بل لست چاپ کړئ.
codes-none-left = ستاسو لست ختم شو. بل لست چاپ کړئ.
codes-no-printer = دا ماشین چاپ نه کوي. هغه ماشین ته لاړ شئ چې چاپ کوي.
codes-make = یو لست چاپول
codes-make-another = بل لست چاپول
codes-print = د خپلو کوډونو لست چاپ کړئ.
codes-print-text = لست له ټلیفون لرې وساتئ.
codes-hand = لست ستاسو په لاس کې دی؟
codes-begun-title = ستاسو لست کار کوي.
codes-begun-text = پیغام د لست یو کوډ غواړي. لست له ټلیفون لرې وساتئ.
codes-stop = نور یې نه کاروم
codes-stop-title = لست نور نه کاروئ؟
codes-stop-text = کوډ به بیا په پیغام کې راځي.
codes-stop-yes = هو، بندوم یې

give-code-card = د خپل لست کوډ { $number } ولیکئ.
    .heard = د خپل لست یو کوډ ولیکئ. شمېره یې د ماشین پر پرده ده.
give-code-resend-sms = پیغام بیا لېږل
give-code-same = هماغه پیغام یو ځل بیا راځي.

# The sheet
codes-sheet-title = ستاسو د کوډونو لست
codes-sheet-name = زما د Consigne کوډونه
codes-sheet-away = دا لست له ټلیفون لرې وساتئ.
codes-sheet-cut = لست قیچي کړئ.
codes-sheet-how = پیغام کوډ غواړي: په لست کې یې شمېره پیدا کړئ. OUI او هماغه کوډ ولېږئ.
codes-sheet-once = هر کوډ یوازې یو ځل کار کوي. بیا پرې کرښه راکاږئ.
codes-sheet-lost = لست ورک یا ختم شو؟ په ماشین کې بل لست چاپ کړئ.
