# Codes on paper, for a phone that others have too

codes-title = Kâğıt üzerinde kodlar
codes-text = Telefonu birkaç kişi mi kullanıyor? Kod artık SMS’te olmaz. Kod listenizde olur.
codes-no-phone = Önce bir telefon numarası gerekir.
codes-left = { $left } kod kaldı.
    .heard = Bir kod listeniz var.
codes-few = Yakında başka bir liste yazdırın.
codes-few-left = Listeniz bitmek üzere. Başka bir liste yazdırın.
codes-none-left = Listeniz bitti. Başka bir liste yazdırın.
codes-no-printer = Bu makine yazdırmaz. Yazdıran bir makineye gidin.
codes-make = Liste yazdır
codes-make-another = Başka liste yazdır
codes-print = Kod listenizi yazdırın.
codes-print-text = Listeyi telefondan uzakta saklayın.
codes-hand = Liste elinizde mi?
codes-begun-title = Listeniz çalışıyor.
codes-begun-text = SMS listeden bir kod ister. Listeyi telefondan uzakta saklayın.
codes-stop = Artık kullanma
codes-stop-title = Liste artık kullanılmasın mı?
codes-stop-text = Kod yeniden SMS’te olur.
codes-stop-yes = Evet, kullanılmasın

give-code-card = Listenizdeki { $number } numaralı kodu yazın.
    .heard = Listenizden bir kod yazın. Kodun numarası ekranda.
give-code-resend-sms = SMS’i yeniden gönder
give-code-same = Aynı SMS bir kez daha gelir.

# The sheet
codes-sheet-title = Kod listeniz
codes-sheet-name = Consigne kodlarım
codes-sheet-away = Bu listeyi telefondan uzakta saklayın.
codes-sheet-cut = Listeyi kesip çıkarın.
codes-sheet-how = SMS bir kod ister: kodun numarasını arayın. EVET ve o kodu yazıp gönderin.
codes-sheet-once = Bir kod tek bir kez işe yarar. Sonra üstünü çizin.
codes-sheet-lost = Liste kayıp mı, bitti mi? Makinede başka bir liste yazdırın.
