# Requests from afar: a team may ask for papers, the holder answers by text message

agree-title = له لرې غوښتنې
agree-text = یو ټیم کولی شي ستاسو سندونه وغواړي. تاسو په پیغام ځواب ورکوئ. ستاسو له هو پرته، هېڅ سند نه ځي.
agree-old-phone = لومړی خپله د ټلیفون شمېره تایید کړئ.
agree-choose = یو ټیم غوره کول
agree-stale = ټیم بدل شوی دی. بیا یې غوره کړئ.
agree-no-team-title = هېڅ ټیم سند نه شي غوښتلی.
agree-no-team-text = د استقبال له مېز سره خبرې وکړئ.
agree-empty-text = یو سند زیات کړئ. بیا بېرته دلته راشئ.
agree-team-title = کوم ټیم سند غوښتلی شي؟
agree-papers-title = کوم سندونه غوښتلی شي؟
agree-length-title = د څومره وخت لپاره؟
agree-length-week = 1 اونۍ
agree-length-month = 1 میاشت
agree-length-quarter = 3 میاشتې
agree-kinds-title = ایا پیغام ووايي چې څه ډول سند دی؟
agree-kinds-no = نه
agree-kinds-yes = هو
agree-check-title = { $who } تر { $until } پورې { $count ->
    [one] { $count } سند
   *[other] { $count } سندونه
 } غوښتلی شي. منئ یې؟
    .heard = یو ټیم ستاسو سندونه غوښتلی شي. منئ یې؟
agree-check-kinds = پیغام وايي چې څه ډول سند دی.
agree-check-no-kinds = پیغام نه وايي چې کوم سند دی.
agree-check-yes = هو، منم یې
agree-made-title = ثبت شو.
agree-made-text = { $who } سند غوښتلی شي. تاسو په پیغام هو یا نه وایئ. دلته غوښتنې بندولی شئ.
    .heard = دا ټیم سند غوښتلی شي. تاسو په پیغام هو یا نه وایئ. دلته غوښتنې بندولی شئ.
agree-made-list = کتل یا بندول
agree-stop-title = { $who } نور سند ونه غواړي؟
    .heard = دا ټیم نور سند ونه غواړي؟
agree-stop-text = هغه سندونه چې مخکې مو ورکړي، بېرته نه راځي.
agree-stopped-text = دا ټیم نور ستاسو سندونه نه شي غوښتلی.
