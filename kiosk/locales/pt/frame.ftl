# The frame of the kiosk: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = Ouvir
frame-listen-stop = Parar
frame-no-voice = Sem voz
frame-more = Mais abaixo
frame-help = Ajuda

display-title = Ver e ouvir
display-sizes = Tamanho das letras
display-size-normal = Tamanho normal
display-size-large = Letras grandes
display-size-largest = Letras muito grandes
display-schemes = Cores
display-scheme-normal = Cores
display-scheme-light = Preto no branco
display-scheme-dark = Branco no preto
display-time = Tempo
display-time-normal = Tempo normal
display-time-more = Mais tempo
display-headphones = Auscultadores (fones)
display-headphones-on = Tenho auscultadores
display-headphones-off = Sem auscultadores

# Calling somebody
call-title = Uma pessoa vem aqui.
call-text = Espere aqui. O seu cofre continua escondido.
call-coming-title = A pessoa está a chegar.
call-nobody-title = Ninguém responde.
call-nobody-text = Vá ao balcão.
call-cancel = Cancelar

# The time
time-again-title = Digite o seu código outra vez.
time-again-text = É para sua proteção. Nada se perdeu.
time-door-text = A máquina começa outra vez em { $seconds } segundos.
    .heard = A máquina começa outra vez em 20 segundos.
time-kept = O seu documento não se perdeu. Está em «Por acabar».

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = ovo
pin-picture-1 = sol
pin-picture-2 = sapato
pin-picture-3 = trevo
pin-picture-4 = carro
pin-picture-5 = mão
pin-picture-6 = inseto
pin-picture-7 = arco-íris
pin-picture-8 = óculos
pin-picture-9 = balão
pin-story = Invente uma pequena história com as imagens.

# The photo of a paper
camera-frame = Ponha o documento dentro da moldura.
camera-none-title = A foto não funciona.
camera-none-text = Vá ao balcão.

# The kiosk's page when the server does not answer
kiosk-down-title = A máquina não funciona.
kiosk-down-text = Vá ao balcão.
