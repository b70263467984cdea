# The word that every SMS carries: a thing that everybody knows, at most 8 letters.
# The picture of the cup is a beaker: "copo". "bicicleta" is too long: "bike".

safe-word-sun = sol
safe-word-moon = lua
safe-word-star = estrela
safe-word-cloud = nuvem
safe-word-tree = árvore
safe-word-flower = flor
safe-word-leaf = folha
safe-word-feather = pluma
safe-word-fish = peixe
safe-word-cat = gato
safe-word-hammer = martelo
safe-word-horse = cavalo
safe-word-apple = maçã
safe-word-lemon = limão
safe-word-cherry = cereja
safe-word-carrot = cenoura
safe-word-bread = pão
safe-word-cup = copo
safe-word-boat = barco
safe-word-bike = bike
safe-word-train = comboio
safe-word-book = livro
safe-word-bell = sino
safe-word-key = chave

# At the kiosk
word-name = A palavra dos nossos SMS
word-start = Os nossos SMS começam sempre por: { $start }
    .heard = Os nossos SMS começam sempre pela mesma palavra.
word-else = Se não, não somos nós. Não responda.
word-bound = O seu número está guardado.
word-change = Mudar de palavra
word-choose = Que palavra para os seus SMS?
word-others = Outras palavras
