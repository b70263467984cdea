# The kiosk. At most 25 words a screen, short sentences.

## Coming in and going out
kiosk-welcome-title = Merhaba. Dilinizi seçin.
kiosk-language-title = Dilinizi seçin.
kiosk-card-title = Kartınızı gösterin.
kiosk-card-text = Siyah kareyi ışığın önüne tutun.
kiosk-card-field = Kartın yazısı
kiosk-card-help = Kartsız
kiosk-card-none = Kartım yanımda değil
kiosk-card-no-safe = Kasam yok
kiosk-card-type = Kartımın harflerini yaz
kiosk-card-torn = Kart çalışmıyor. Yeniden deneyin.
kiosk-card-unknown = Bu bir kasa kartı değil.
kiosk-card-stopped = Bu kart iptal edildi. Danışmaya gidin.
kiosk-card-expired = Bu kart çok eski. Danışmaya gidin.
kiosk-card-blocked = Kart kilitli. Danışmaya gidin.
kiosk-refused-title = Kart çalışmıyor
kiosk-refused-again = Yeniden dene
kiosk-letters-title = Kartınızdaki harfleri yazın.
kiosk-letters-torn = Bir hata var. Her harfe bakın.
kiosk-letters-typed =
    { $count ->
        [0] Hiç harf yazılmadı
        [one] { $count } harf yazıldı
       *[other] { $count } harf yazıldı
    }
kiosk-no-card-title = Kartınız yanınızda değil mi?
kiosk-no-card-text = Danışmaya gidin. Başka bir kart için size yardım ederler.
kiosk-no-safe-title = Kasanız yok mu?
kiosk-no-safe-text = Danışmaya gidin. Kasa açmak için size yardım ederler.
kiosk-code-title = Kartınızı geri alın. Kodunuzu yazın.
kiosk-code-wrong = Kod doğru değil. { $left } deneme kaldı.
    .heard = Kod doğru değil. Yeniden deneyin.
kiosk-code-short = Kodunuzun 6 rakamını yazın.
kiosk-code-forgotten = Unuttum
kiosk-forgotten-title = Sorun değil.
kiosk-forgotten-text = Kartınızla danışmaya gidin.
kiosk-first-title = Gizli kodunuz
kiosk-first-text = Ezberleyin. Kimseye göstermeyin.
kiosk-first-again = Bu kod değil. Yeniden bakın.
kiosk-first-learnt = Ezberledim
kiosk-practise-title = Denemek için gizli kodunuzu yazın.
kiosk-practise-show = Kodumu yeniden göster
kiosk-home-title = Merhaba. Ne yapmak istiyorsunuz?
kiosk-home-ask = Ne yapmak istiyorsunuz?
kiosk-home-papers = Belgelerimi gör
kiosk-home-add = Belge ekle
kiosk-home-give = Belge ver
kiosk-home-looked = Kim baktı?
kiosk-home-new = Yeni
kiosk-encore-title = Orada mısınız?
kiosk-encore-text = Kasa { $seconds } saniye sonra kapanacak.
    .heard = Kasa 30 saniye sonra kapanacak.
kiosk-encore-yes = Evet, devam ediyorum
kiosk-goodbye-title = Bitti. Kasanız kapandı.
kiosk-goodbye-text = Kartınızı ve belgelerinizi alın.
kiosk-goodbye-again = Yeniden başla
kiosk-closed-title = Kasanız kapandı.
kiosk-closed-text = Süre doldu. Kartınızı ve belgelerinizi alın.
down-sms = SMS çalışmıyor.
down-sms-pin = Gizli kodumla
