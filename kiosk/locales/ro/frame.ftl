# The kiosk's frame: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = Ascultați
frame-listen-stop = Opriți
frame-no-voice = Fără voce
frame-more = Mai jos
frame-help = Ajutor

display-title = Vedere și auz
display-sizes = Mărimea literelor
display-size-normal = Litere normale
display-size-large = Litere mari
display-size-largest = Litere foarte mari
display-schemes = Culori
display-scheme-normal = Ecran color
display-scheme-light = Negru pe alb
display-scheme-dark = Alb pe negru
display-time = Timp
display-time-normal = Timp normal
display-time-more = Mai mult timp
display-headphones = Căști
display-headphones-on = Am căști
display-headphones-off = Fără căști

# Calling somebody
call-title = Vine cineva la dumneavoastră.
call-text = Așteptați aici. Seiful rămâne ascuns.
call-coming-title = Persoana este pe drum.
call-nobody-title = Nu răspunde nimeni.
call-nobody-text = Mergeți la recepție.
call-cancel = Renunțați

# Time
time-again-title = Tastați codul încă o dată.
time-again-text = Așa vă protejăm. Nu s-a pierdut nimic.
time-door-text =
    { $seconds ->
        [one] Terminalul începe din nou în { $seconds } secundă.
        [few] Terminalul începe din nou în { $seconds } secunde.
       *[other] Terminalul începe din nou în { $seconds } de secunde.
    }
    .heard = Terminalul începe din nou în 20 de secunde.
time-kept = Actul nu s-a pierdut. Este la „De terminat”.

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = ou
pin-picture-1 = soare
pin-picture-2 = pantof
pin-picture-3 = trifoi
pin-picture-4 = mașină
pin-picture-5 = mână
pin-picture-6 = gândac
pin-picture-7 = curcubeu
pin-picture-8 = ochelari
pin-picture-9 = balon
pin-story = Faceți o mică poveste cu aceste imagini.

# The photo of a paper
camera-frame = Puneți actul în chenar.
camera-none-title = Camera nu merge.
camera-none-text = Mergeți la recepție.

# The kiosk's page when the server does not answer
kiosk-down-title = Terminalul nu merge.
kiosk-down-text = Mergeți la recepție.
