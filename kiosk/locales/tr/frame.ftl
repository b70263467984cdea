# The frame of the kiosk: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = Dinle
frame-listen-stop = Durdur
frame-no-voice = Ses yok
frame-more = Daha aşağı
frame-help = Yardım

display-title = Görme ve duyma
display-sizes = Harf boyu
display-size-normal = Normal boy
display-size-large = Büyük harfler
display-size-largest = Çok büyük harfler
display-schemes = Renkler
display-scheme-normal = Renkli
display-scheme-light = Beyaz üstüne siyah
display-scheme-dark = Siyah üstüne beyaz
display-time = Süre
display-time-normal = Normal süre
display-time-more = Daha çok süre
display-headphones = Kulaklık
display-headphones-on = Kulaklığım var
display-headphones-off = Kulaklık yok

# Calling somebody
call-title = Bir kişi gelecek.
call-text = Burada bekleyin. Kasanız gizli kalır.
call-coming-title = Kişi geliyor.
call-nobody-title = Kimse cevap vermiyor.
call-nobody-text = Danışmaya gidin.
call-cancel = Vazgeç

# The time
time-again-title = Kodunuzu bir kez daha yazın.
time-again-text = Bu sizi korumak için. Hiçbir şey kaybolmadı.
time-door-text = Makine { $seconds } saniye sonra başa dönecek.
    .heard = Makine 20 saniye sonra başa dönecek.
time-kept = Belgeniz kaybolmadı. “Bitirilecek” bölümünde.

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = yumurta
pin-picture-1 = güneş
pin-picture-2 = ayakkabı
pin-picture-3 = yonca
pin-picture-4 = araba
pin-picture-5 = el
pin-picture-6 = böcek
pin-picture-7 = gökkuşağı
pin-picture-8 = gözlük
pin-picture-9 = balon
pin-story = Resimlerle küçük bir hikâye kurun.

# The photo of a paper
camera-frame = Belgeyi çerçevenin içine koyun.
camera-none-title = Fotoğraf çalışmıyor.
camera-none-text = Danışmaya gidin.

# The kiosk's page when the server does not answer
kiosk-down-title = Makine çalışmıyor.
kiosk-down-text = Danışmaya gidin.
