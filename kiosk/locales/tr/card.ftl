# The sheet of the card
card-sheet-title = Consigne kartınız
card-sheet-number = Kasa numarası
card-sheet-letters = Yazılacak harfler
card-sheet-cut = Kartı kesip çıkarın.
card-sheet-show = Kartı makineye gösterin. Sonra gizli kodunuzu yazın.
card-sheet-type = Kart çalışmıyor mu? Karttaki harfleri yazın.
card-sheet-ask = Sorunuz mu var? Danışmaya sorun.
card-sheet-lost-title = Kart kayıp mı?
card-sheet-lost = Danışmaya gelin. Kayıp kartı iptal ederiz. Size yeni bir kart veririz. Belgeleriniz kasada kalır.

# The sheet of the reserve card
card-reserve-title = Yedek kartınız
card-reserve-number = Yedek kartın kasa numarası
card-reserve-letters = Yazılacak harfler
card-reserve-cut = Kartı kesip çıkarın.
card-reserve-show = Kartı bir zarfa koyun. Zarfı kapatın.
card-reserve-type = Kartı güvendiğiniz bir kişiye verin.
card-reserve-ask = Her şeyi mi kaybettiniz? Bu kartı makineye gösterin.
card-reserve-lost-title = Dikkat
card-reserve-lost = Bu kart kasayı kod olmadan açar. Kullanılırsa sizin kartınız olur ve yeni bir kod alırsınız. Kaybolursa makinede başka bir kart yapın.
card-sheet-heading = Consigne
card-reserve-heading = YEDEK

# The receipt
card-receipt-title = Makbuz
card-receipt-given = { $count } belge verildi
