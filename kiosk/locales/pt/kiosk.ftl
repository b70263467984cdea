# The kiosk. At most 25 words a screen, short sentences.

## Coming in and going out
kiosk-welcome-title = Olá. Escolha a sua língua.
kiosk-language-title = Escolha a sua língua.
kiosk-card-title = Mostre o seu cartão.
kiosk-card-text = Ponha o quadrado preto em frente da luz.
kiosk-card-field = Texto do cartão
kiosk-card-help = Sem cartão
kiosk-card-none = Não tenho o meu cartão
kiosk-card-no-safe = Não tenho cofre
kiosk-card-type = Digitar as letras do meu cartão
kiosk-card-torn = O cartão não funciona. Tente outra vez.
kiosk-card-unknown = Não é um cartão de cofre.
kiosk-card-stopped = Este cartão está anulado. Vá ao balcão.
kiosk-card-expired = Este cartão é velho demais. Vá ao balcão.
kiosk-card-blocked = O cartão está bloqueado. Vá ao balcão.
kiosk-refused-title = O cartão não funciona
kiosk-refused-again = Tentar outra vez
kiosk-letters-title = Digite as letras do seu cartão.
kiosk-letters-torn = Há um erro. Veja cada letra.
kiosk-letters-typed =
    { $count ->
        [0] Nenhuma letra digitada
        [one] { $count } letra digitada
       *[other] { $count } letras digitadas
    }
kiosk-no-card-title = Não tem o seu cartão?
kiosk-no-card-text = Vá ao balcão. Ajudamos a ter outro cartão.
kiosk-no-safe-title = Não tem cofre?
kiosk-no-safe-text = Vá ao balcão. Ajudamos a abrir um cofre.
kiosk-code-title = Guarde o seu cartão. Digite o seu código.
kiosk-code-wrong =
    { $left ->
        [one] O código está errado. Resta { $left } tentativa.
       *[other] O código está errado. Restam { $left } tentativas.
    }
    .heard = O código está errado. Tente outra vez.
kiosk-code-short = Digite os 6 algarismos do seu código.
kiosk-code-forgotten = Esqueci-me
kiosk-forgotten-title = Não faz mal.
kiosk-forgotten-text = Vá ao balcão com o seu cartão.
kiosk-first-title = O seu código secreto
kiosk-first-text = Aprenda-o. Não o mostre a ninguém.
kiosk-first-again = Não é esse código. Veja outra vez.
kiosk-first-learnt = Já sei o código
kiosk-practise-title = Digite o seu código secreto para experimentar.
kiosk-practise-show = Ver o meu código outra vez
kiosk-home-title = Olá. O que quer fazer?
kiosk-home-ask = O que quer fazer?
kiosk-home-papers = Ver os meus documentos
kiosk-home-add = Adicionar um documento
kiosk-home-give = Dar um documento
kiosk-home-looked = Quem viu?
kiosk-home-new = Novo
kiosk-encore-title = Ainda está aqui?
kiosk-encore-text = O cofre fecha em { $seconds } segundos.
    .heard = O cofre fecha em 30 segundos.
kiosk-encore-yes = Sim, continuo
kiosk-goodbye-title = Acabou. O seu cofre está fechado.
kiosk-goodbye-text = Leve o seu cartão e os seus documentos.
kiosk-goodbye-again = Começar outra vez
kiosk-closed-title = O seu cofre está fechado.
kiosk-closed-text = O tempo acabou. Leve o seu cartão e os seus documentos.
down-sms = Os SMS não funcionam.
down-sms-pin = Com o meu código secreto
