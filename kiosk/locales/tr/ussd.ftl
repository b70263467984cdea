# The USSD screens. At most 160 letters of the GSM alphabet, with what is filled in. The key stands before each choice.

ussd-main =
    { $site }
    1. Bir talebe evet de
    2. Verdiklerim
    3. Kasamı kilitle
    0. Yardım
ussd-pending =
    { $papers }. Kime: { $who }. { $span }.
    SMS ile gelen kodu yazın
    0. Geri
ussd-pending-list =
    { $papers }. Kime: { $who }. { $span }.
    Listenizden kod { $number } yazın
    0. Geri
ussd-several =
    { $count } talep bekliyor.
    SMS ile gelen kodu yazın
    2. Hepsine HAYIR
    0. Geri
ussd-confirm =
    { $papers } verilsin mi? Kime: { $who }. { $span }.
    1. EVET, kabul
    2. HAYIR
ussd-mine =
    Verdiklerim
    { $lines }
    0. Geri
ussd-stop =
    { $start }: { $papers }. { $span }. Durdurulsun mu?
    1. EVET, durdur
    2. HAYIR
ussd-lock =
    Kasanız kilitlensin mi? Artık hiçbir şey çıkmaz.
    1. EVET, kilitle
    2. HAYIR
ussd-help =
    Belgeleriniz saklı. Siz EVET demeden hiçbir şey gitmez.
    1. En yakın makine
    2. Dil
    0. Geri
ussd-languages =
    Dil
    { $lines }
    0. Geri
ussd-more = 9. Devamı

# What ends the session.
ussd-done = Tamam. { $start } artık görebilir: { $papers }. { $span }. Geri almak için yeniden arayın, seçim 2.
ussd-done-shared = Tamam. { $start } artık görebilir: { $papers }. { $span }.
ussd-refused = Kaydedildi: HAYIR. Hiçbir şey gönderilmez.
ussd-too-many-codes = 3 yanlış kod. Hiçbir şey gönderilmez. Talep kapandı.
ussd-stopped = Durduruldu. { $start } belgelerinizi artık göremez.
ussd-shared = Bu telefonda birden çok kasa var. Verdiklerinizi görmek için makineye gidin.
ussd-locked = Kasa kilitlendi. Yeniden açmak için sizi tanıyan biriyle CCAS'a gidin.
ussd-none = Bu numara için bekleyen talep yok. CCAS'a gidin.
ussd-kiosks =
    Makineler:
    { $lines }
ussd-kiosks-none = Burada adres yok. Makinenin yerini CCAS'a sorun.

# Above a screen that comes back.
ussd-unknown = Bilinmeyen seçim.
ussd-not-a-code = Kodda 6 rakam vardır.
ussd-wrong-code = Kod doğru değil. { $left } deneme kaldı.

# Parts. "1 belge" where it may not be said which.
ussd-papers = { $count } belge
ussd-length = { $days ->
    [1] 24 saat
   *[other] { $days } gün
 }
ussd-for = Süre: { $length }
ussd-during = Süre: { $length }
ussd-until = Son gün: { $date }

ussd-paper-identity = kimlik belgesi
ussd-paper-housing = konut belgesi
ussd-paper-income = gelir belgesi
ussd-paper-health = sağlık belgesi
ussd-paper-work = iş belgesi
ussd-paper-school = okul belgesi
ussd-paper-other = belge
ussd-your-identity = kimlik belgeniz
ussd-your-housing = konut belgeniz
ussd-your-income = gelir belgeniz
ussd-your-health = sağlık belgeniz
ussd-your-work = iş belgeniz
ussd-your-school = okul belgeniz
ussd-your-other = belgeniz
