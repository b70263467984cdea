# Coming back into one's safe: code forgotten, card lost, reserve card, settings.

kiosk-wait-title = Çok fazla deneme oldu.
kiosk-wait-text = 10 dakika bekleyin. Veya danışmaya gidin.
kiosk-card-locked = Bu kasa kilitli. Danışmaya gidin.
kiosk-card-reserve = Yedek kartınızı gösterin.

## The code is forgotten, the card is there
kiosk-ways-forgotten = Kodunuzu mu unuttunuz?
kiosk-ways-blocked = Kart kilitli. Kodu mu unuttunuz?
kiosk-ways-over = Bu kod artık geçmez. Yeniden başlayın.
kiosk-ways-often = Çok fazla kod oldu. 10 dakika bekleyin.
kiosk-ways-phone = SMS ile bir kod
kiosk-ways-device = Kod cihazım
kiosk-ways-approved = Bir görevli bana yardım etti
kiosk-ways-agent = Veya danışmada bir görevliye sorun.
kiosk-ways-agent-only = Danışmaya gidin. Bir görevli size yardım eder. Sonra buraya dönün.
kiosk-ways-reserve = Yedek kartım
kiosk-ways-none = Danışmaya gidin. Size ne yapacağınızı söylerler.
kiosk-ways-code-sms = SMS ile gelen kodu yazın.
kiosk-ways-code-device = Cihazınızdaki kodu yazın.
kiosk-ways-code-both = SMS’teki veya cihazdaki kodu yazın.

## The card is lost, the code is there
kiosk-lost-pin-known = Gizli kodumu biliyorum
kiosk-lost-nothing = Ne kart var ne kod
kiosk-lost-number = Telefon veya kasa numaranızı yazın.
kiosk-lost-number-text = 10 rakam, kasa için 8 rakam.
kiosk-lost-number-wrong = Bu numara doğru değil. Her rakama bakın.
kiosk-lost-code = Gelen kodu yazın.
kiosk-lost-code-text = SMS ile veya cihazınızda. 2 dakikada gelmedi mi? Danışmaya gidin.
kiosk-lost-pin = Gizli kodunuzu yazın.

## Printing a card
kiosk-print = Yazdır
kiosk-print-going = Yazıcı çalışıyor. Kâğıdı bekleyin.
kiosk-print-done = Yazdırıldı
kiosk-print-card = Kartınızı yazdırın.
kiosk-print-card-text = Eski kart artık çalışmaz.
kiosk-print-card-done = Kartım elimde
kiosk-print-reserve = Yedek kartınızı yazdırın.
kiosk-print-reserve-text = Kartı bir zarfa koyun. Zarfı kapatın. Güvendiğiniz bir kişiye verin.

## The reserve card is shown
kiosk-reserve-title = Bu bir yedek kart. Kullanmak istiyor musunuz?
kiosk-reserve-text = Bu sizin kartınız olur. Eskisi artık çalışmaz. Yeni bir kod alırsınız.
kiosk-reserve-yes = Evet
kiosk-reserve-no = Hayır

## What has happened
kiosk-notices-title = Değişenler bunlar.
kiosk-notices-seen = Gördüm
kiosk-notices-not-me = Ben yapmadım
kiosk-not-me-title = Siz yapmadınız mı?
kiosk-not-me-text = Kasanızı kilitleyin. Artık hiçbir şey açılmaz. Sonra danışmaya gidin.
kiosk-not-me-stop = Yeni kartı durdur

## The settings
settings-title = Kartım ve ayarlarım
settings-danger = Dikkat: bir yedek kart yapın.
settings-code = Kodumu değiştir
settings-code-pin = Şimdiki kodunuzu yazın.
settings-phone = Telefon
settings-level = Koruma
settings-reserve = Yedek kart
settings-codes = Kâğıt üzerinde kodlar
settings-lock = Kasamı kilitle
settings-close = Kasamı sil
settings-no = Hayır
settings-done-title = Tamam.
settings-done-text = Seçiminiz kaydedildi.

settings-phone-title = Telefonunuz
settings-phone-ends = Numaranızın sonu: { $ending }.
    .heard = Burada bir telefon numaranız var.
settings-phone-none = Burada numaranız yok.
settings-phone-old = Onaylayın: SMS ile bir kod gelir.
settings-phone-confirm = Onayla
settings-phone-change = Numarayı değiştir
settings-phone-add = Numara ekle
settings-phone-remove = Çıkar
settings-phone-number = Telefon numaranızı yazın.
settings-phone-remove-title = Numaranız çıkarılsın mı?
settings-phone-remove-text = Artık SMS almayacaksınız.
settings-phone-remove-yes = Evet, çıkar
settings-phone-keep = Hayır, kalsın

settings-level-title = Hangi korumayı istiyorsunuz?
settings-level-present = şimdiki
settings-level-flexible = Esnek
settings-level-strong = Güçlü
settings-level-strict = Sıkı
settings-meaning-flexible = SMS veya bir görevli yardım eder.
settings-meaning-strong = Kart yoksa iki görevli gerekir.
settings-meaning-strict = Yalnızca yedek kart yardım eder.
settings-choose-flexible = Esnek koruma. Gizli kodunuzu yazın.
settings-choose-strong = Güçlü koruma. Gizli kodunuzu yazın.
settings-choose-strict = Sıkı koruma. Gizli kodunuzu yazın.
settings-strict-warning = Yedek kart yoksa dikkat: kartı veya kodu kaybederseniz her şey kaybolur.

settings-reserve-text = Her şeyi kaybederseniz kasanızı bu kart açar. Kartı güvendiğiniz bir kişi saklar.
settings-reserve-there = Yeni kart, eskisini iptal eder.
settings-reserve-make = Kart yap
settings-reserve-no-printer = Bu makine yazdırmaz. Danışmaya sorun.

settings-lock-title = Kasanız kilitlensin mi?
settings-lock-text = Artık hiçbir şey açılmaz. Kilidi yalnızca danışma açabilir.
settings-lock-yes = Evet, kilitle
kiosk-locked-title = Kasanız kilitli.
kiosk-locked-text = Kilidi açmak için danışmaya gidin.

settings-close-title = Tamamen silinsin mi?
settings-close-text = Bütün belgeleriniz silinecek.
settings-close-no = Hayır, kasam kalsın
settings-close-yes = Evet, sil
settings-close-pin = Her şeyi silmek için gizli kodunuzu yazın.
kiosk-erased-title = Kasanız tamamen silindi.
kiosk-erased-text = Artık hiçbir şey yok. Kartınız artık çalışmaz.

# At the front desk
desk-kiosk-prints = Makinenin yazıcısı var
kiosk-hand-title = Kart elinizde mi?
kiosk-hand-yes = Evet, elimde
kiosk-hand-no = Hayır, yeniden yazdır
kiosk-reserve-used-title = Bu kartı saklayın.
kiosk-reserve-used-text = Artık sizin kartınız bu. Zarf boş. Başka bir yedek kart yapın.
kiosk-reserve-used-next = Devam
kiosk-lost-reserve = Yedek kartım var
settings-phone-stopped = Numaranızdan STOP cevabı geldi. Artık SMS almıyor. Yeniden ekleyebilirsiniz.
