# The word that every text message bears: a thing that everybody knows, 8 letters at most.

safe-word-sun = sun
safe-word-moon = moon
safe-word-star = star
safe-word-cloud = cloud
safe-word-tree = tree
safe-word-flower = flower
safe-word-leaf = leaf
safe-word-feather = feather
safe-word-fish = fish
safe-word-cat = cat
safe-word-hammer = hammer
safe-word-horse = horse
safe-word-apple = apple
safe-word-lemon = lemon
safe-word-cherry = cherry
safe-word-carrot = carrot
safe-word-bread = bread
safe-word-cup = cup
safe-word-boat = boat
safe-word-bike = bike
safe-word-train = train
safe-word-book = book
safe-word-bell = bell
safe-word-key = key

# At the kiosk
word-name = The word of our text messages
word-start = Our messages always begin with: { $start }
    .heard = Our messages always begin with the same word.
word-else = If not, it is not us. Do not answer.
word-bound = Your number is kept.
word-change = Change the word
word-choose = Which word for your messages?
word-others = Other words
