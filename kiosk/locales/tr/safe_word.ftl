# The word that every SMS carries: a thing that everybody knows, at most 8 letters.
# The picture of the cup is a beaker: "bardak".

safe-word-sun = güneş
safe-word-moon = ay
safe-word-star = yıldız
safe-word-cloud = bulut
safe-word-tree = ağaç
safe-word-flower = çiçek
safe-word-leaf = yaprak
safe-word-feather = tüy
safe-word-fish = balık
safe-word-cat = kedi
safe-word-hammer = çekiç
safe-word-horse = at
safe-word-apple = elma
safe-word-lemon = limon
safe-word-cherry = kiraz
safe-word-carrot = havuç
safe-word-bread = ekmek
safe-word-cup = bardak
safe-word-boat = tekne
safe-word-bike = bisiklet
safe-word-train = tren
safe-word-book = kitap
safe-word-bell = zil
safe-word-key = anahtar

# At the kiosk
word-name = SMS kelimemiz
word-start = SMS’lerimiz hep şöyle başlar: { $start }
    .heard = SMS’lerimiz hep aynı kelimeyle başlar.
word-else = Böyle başlamıyorsa biz değiliz. Cevap vermeyin.
word-bound = Numaranız kaydedildi.
word-change = Kelimeyi değiştir
word-choose = SMS’leriniz için hangi kelime?
word-others = Başka kelimeler
