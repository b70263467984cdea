# The frame of the kiosk: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = Escuchar
frame-listen-stop = Parar
frame-no-voice = Sin voz
frame-more = Más abajo
frame-help = Ayuda

display-title = Ver y oír
display-sizes = Tamaño de las letras
display-size-normal = Tamaño normal
display-size-large = Letras grandes
display-size-largest = Letras muy grandes
display-schemes = Colores
display-scheme-normal = Colores
display-scheme-light = Negro sobre blanco
display-scheme-dark = Blanco sobre negro
display-time = Tiempo
display-time-normal = Tiempo normal
display-time-more = Más tiempo
display-headphones = Auriculares
display-headphones-on = Tengo auriculares
display-headphones-off = Sin auriculares

# Calling somebody
call-title = Una persona va a venir.
call-text = Espere aquí. Su caja fuerte sigue oculta.
call-coming-title = La persona está llegando.
call-nobody-title = Nadie responde.
call-nobody-text = Vaya a la recepción.
call-cancel = Cancelar

# The time
time-again-title = Escriba su código otra vez.
time-again-text = Es para protegerle. No se ha perdido nada.
time-door-text = La máquina empieza otra vez en { $seconds } segundos.
    .heard = La máquina empieza otra vez en 20 segundos.
time-kept = Su documento no se ha perdido. Está en «Por terminar».

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = huevo
pin-picture-1 = sol
pin-picture-2 = zapato
pin-picture-3 = trébol
pin-picture-4 = coche
pin-picture-5 = mano
pin-picture-6 = insecto
pin-picture-7 = arcoíris
pin-picture-8 = gafas
pin-picture-9 = globo
pin-story = Invente una pequeña historia con las imágenes.

# The photo of a paper
camera-frame = Ponga el documento dentro del marco.
camera-none-title = La foto no funciona.
camera-none-text = Vaya a la recepción.

# The kiosk's page when the server does not answer
kiosk-down-title = La máquina no funciona.
kiosk-down-text = Vaya a la recepción.
