# The word that every SMS carries: a thing that everybody knows, at most 8 letters.

safe-word-sun = ጸሓይ
safe-word-moon = ወርሒ
safe-word-star = ኮኾብ
safe-word-cloud = ደበና
safe-word-tree = ገረብ
safe-word-flower = ዕንባባ
safe-word-leaf = ቈጽሊ
safe-word-feather = ክንቲት
safe-word-fish = ዓሳ
safe-word-cat = ድሙ
safe-word-hammer = ማርቴሎ
safe-word-horse = ፈረስ
safe-word-apple = ቱፋሕ
safe-word-lemon = ለሚን
safe-word-cherry = ቸሪ
safe-word-carrot = ካሮቲ
safe-word-bread = ባኒ
safe-word-cup = ኩባያ
safe-word-boat = ጃልባ
safe-word-bike = ብሽክለታ
safe-word-train = ባቡር
safe-word-book = መጽሓፍ
safe-word-bell = ደወል
safe-word-key = መፍትሕ

# At the kiosk
word-name = ናይ SMS ቃልና
word-start = SMS ናትና ኩሉ ግዜ በዚ ይጅምር: { $start }
    .heard = SMS ናትና ኩሉ ግዜ ብተመሳሳሊ ቃል ይጅምር።
word-else = እንተ ዘይኮነ፣ ንሕና ኣይኮንናን። ኣይትመልሱ።
word-bound = ቁጽርኹም ተዓቂቡ።
word-change = ቃል ቀይሩ
word-choose = ንSMS ኣየናይ ቃል ትመርጹ?
word-others = ካልኦት ቃላት
