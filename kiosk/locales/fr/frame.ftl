# Le cadre de la borne : écouter, aide, taille, couleurs, temps. Et les images du code secret.

frame-listen = Écouter
frame-listen-stop = Arrêter
frame-no-voice = Pas de voix
frame-more = Plus bas
frame-help = Aide

display-title = Voir et entendre
display-sizes = Taille des lettres
display-size-normal = Taille normale
display-size-large = Grandes lettres
display-size-largest = Très grandes lettres
display-schemes = Couleurs
display-scheme-normal = Couleurs
display-scheme-light = Noir sur blanc
display-scheme-dark = Blanc sur noir
display-time = Temps
display-time-normal = Temps normal
display-time-more = Plus de temps
display-headphones = Casque
display-headphones-on = J’ai un casque
display-headphones-off = Sans casque

# Appeler quelqu’un
call-title = Une personne va venir.
call-text = Attendez ici. Votre coffre reste caché.
call-coming-title = La personne arrive.
call-nobody-title = Personne ne répond.
call-nobody-text = Allez à l’accueil.
call-cancel = Annuler

# Le temps
time-again-title = Tapez votre code encore une fois.
time-again-text = C’est pour vous protéger. Rien n’est perdu.
time-door-text = La borne recommence dans { $seconds } secondes.
    .heard = La borne recommence dans 20 secondes.
time-kept = Votre papier n’est pas perdu. Il est dans « À finir ».

# Les images du code : un chiffre, une image, toujours la même. Un mot court chacune.
pin-picture-0 = œuf
pin-picture-1 = soleil
pin-picture-2 = chaussure
pin-picture-3 = trèfle
pin-picture-4 = voiture
pin-picture-5 = main
pin-picture-6 = insecte
pin-picture-7 = arc-en-ciel
pin-picture-8 = lunettes
pin-picture-9 = ballon
pin-story = Faites une petite histoire avec les images.

# La photo d’un papier
camera-frame = Mettez le papier dans le cadre.
camera-none-title = La photo ne marche pas.
camera-none-text = Allez à l’accueil.

# La page de la borne quand le serveur ne répond pas
kiosk-down-title = La borne ne marche pas.
kiosk-down-text = Allez à l’accueil.
