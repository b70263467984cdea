# The word that every SMS carries: a thing that everybody knows, at most 8 letters.
# "zanahoria" (carrot) is too long: "verdura" names the picture too. The picture of the cup is a beaker: "vaso".

safe-word-sun = sol
safe-word-moon = luna
safe-word-star = estrella
safe-word-cloud = nube
safe-word-tree = árbol
safe-word-flower = flor
safe-word-leaf = hoja
safe-word-feather = pluma
safe-word-fish = pez
safe-word-cat = gato
safe-word-hammer = martillo
safe-word-horse = caballo
safe-word-apple = manzana
safe-word-lemon = limón
safe-word-cherry = cereza
safe-word-carrot = verdura
safe-word-bread = pan
safe-word-cup = vaso
safe-word-boat = barco
safe-word-bike = bici
safe-word-train = tren
safe-word-book = libro
safe-word-bell = campana
safe-word-key = llave

# At the kiosk
word-name = La palabra de nuestros SMS
word-start = Nuestros SMS empiezan siempre por: { $start }
    .heard = Nuestros SMS empiezan siempre por la misma palabra.
word-else = Si no, no somos nosotros. No responda.
word-bound = Su número está guardado.
word-change = Cambiar de palabra
word-choose = ¿Qué palabra para sus SMS?
word-others = Otras palabras
