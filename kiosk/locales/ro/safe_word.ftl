# The word that every text message bears: a thing that everybody knows, 8 letters at most.

safe-word-sun = soare
safe-word-moon = lună
safe-word-star = stea
safe-word-cloud = nor
safe-word-tree = copac
safe-word-flower = floare
safe-word-leaf = frunză
safe-word-feather = pană
safe-word-fish = pește
safe-word-cat = pisică
safe-word-hammer = ciocan
safe-word-horse = cal
safe-word-apple = măr
safe-word-lemon = lămâie
safe-word-cherry = cireașă
safe-word-carrot = morcov
safe-word-bread = pâine
safe-word-cup = ceașcă
safe-word-boat = barcă
safe-word-bike = bicla
safe-word-train = tren
safe-word-book = carte
safe-word-bell = clopot
safe-word-key = cheie

# At the kiosk
word-name = Cuvântul din SMS-urile noastre
word-start = SMS-urile noastre încep mereu cu: { $start }
    .heard = SMS-urile noastre încep mereu cu același cuvânt.
word-else = Altfel, nu suntem noi. Nu răspundeți.
word-bound = Numărul este păstrat.
word-change = Schimbați cuvântul
word-choose = Ce cuvânt vreți în SMS-uri?
word-others = Alte cuvinte
