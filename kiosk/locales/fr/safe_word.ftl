# Le mot que porte chaque SMS : un objet que chacun connaît, 8 lettres au plus.

safe-word-sun = soleil
safe-word-moon = lune
safe-word-star = étoile
safe-word-cloud = nuage
safe-word-tree = arbre
safe-word-flower = fleur
safe-word-leaf = feuille
safe-word-feather = plume
safe-word-fish = poisson
safe-word-cat = chat
safe-word-hammer = marteau
safe-word-horse = cheval
safe-word-apple = pomme
safe-word-lemon = citron
safe-word-cherry = cerise
safe-word-carrot = carotte
safe-word-bread = pain
safe-word-cup = tasse
safe-word-boat = bateau
safe-word-bike = vélo
safe-word-train = train
safe-word-book = livre
safe-word-bell = cloche
safe-word-key = clé

# À la borne
word-name = Le mot de nos SMS
word-start = Nos SMS commencent toujours par : { $start }
    .heard = Nos SMS commencent toujours par le même mot.
word-else = Sinon, ce n’est pas nous. Ne répondez pas.
word-bound = Votre numéro est gardé.
word-change = Changer de mot
word-choose = Quel mot pour vos SMS ?
word-others = Autres mots
