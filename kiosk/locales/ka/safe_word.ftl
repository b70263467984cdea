# The word that every SMS carries: a thing that everybody knows, at most 8 letters.
# Too long: ვარსკვლავი (star, here მნათობი), ველოსიპედი (bike, here ველო), მატარებელი (train, here ვაგონი).
# The picture of the cup is a beaker: ჭიქა.

safe-word-sun = მზე
safe-word-moon = მთვარე
safe-word-star = მნათობი
safe-word-cloud = ღრუბელი
safe-word-tree = ხე
safe-word-flower = ყვავილი
safe-word-leaf = ფოთოლი
safe-word-feather = ბუმბული
safe-word-fish = თევზი
safe-word-cat = კატა
safe-word-hammer = ჩაქუჩი
safe-word-horse = ცხენი
safe-word-apple = ვაშლი
safe-word-lemon = ლიმონი
safe-word-cherry = ალუბალი
safe-word-carrot = სტაფილო
safe-word-bread = პური
safe-word-cup = ჭიქა
safe-word-boat = ნავი
safe-word-bike = ველო
safe-word-train = ვაგონი
safe-word-book = წიგნი
safe-word-bell = ზარი
safe-word-key = გასაღები

# At the kiosk
word-name = ჩვენი SMS-ების სიტყვა
word-start = ჩვენი SMS ყოველთვის ასე იწყება: { $start }
    .heard = ჩვენი SMS ყოველთვის ერთი და იმავე სიტყვით იწყება.
word-else = თუ ასე არ იწყება, ეს ჩვენ არ ვართ. არ უპასუხოთ.
word-bound = თქვენი ნომერი შენახულია.
word-change = სიტყვის შეცვლა
word-choose = რომელი სიტყვა გინდათ SMS-ებისთვის?
word-others = სხვა სიტყვები
