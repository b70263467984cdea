# Coming back into one's safe: code forgotten, card lost, reserve card, settings.

kiosk-wait-title = Houve demasiadas tentativas.
kiosk-wait-text = Espere 10 minutos. Ou vá ao balcão.
kiosk-card-locked = Este cofre está bloqueado. Vá ao balcão.
kiosk-card-reserve = Mostre o seu cartão de reserva.

## The code is forgotten, the card is there
kiosk-ways-forgotten = Esqueceu o seu código?
kiosk-ways-blocked = Cartão bloqueado. Esqueceu o código?
kiosk-ways-over = Este código já não serve. Comece outra vez.
kiosk-ways-often = Demasiados códigos. Espere 10 minutos.
kiosk-ways-phone = Um código por SMS
kiosk-ways-device = O meu aparelho de códigos
kiosk-ways-approved = Um funcionário ajudou-me
kiosk-ways-agent = Ou peça ajuda a um funcionário, no balcão.
kiosk-ways-agent-only = Vá ao balcão. Um funcionário ajuda. Depois volte aqui.
kiosk-ways-reserve = O meu cartão de reserva
kiosk-ways-none = Vá ao balcão. Lá dizem o que fazer.
kiosk-ways-code-sms = Digite o código recebido por SMS.
kiosk-ways-code-device = Digite o código do seu aparelho.
kiosk-ways-code-both = Digite o código do SMS ou do aparelho.

## The card is lost, the code is there
kiosk-lost-pin-known = Tenho o meu código secreto
kiosk-lost-nothing = Nem cartão nem código
kiosk-lost-number = Digite o seu número de telefone ou de cofre.
kiosk-lost-number-text = 10 algarismos, ou 8 para o cofre.
kiosk-lost-number-wrong = Este número não está certo. Veja cada algarismo.
kiosk-lost-code = Digite o código recebido.
kiosk-lost-code-text = Por SMS, ou no seu aparelho. Nada depois de 2 minutos? Vá ao balcão.
kiosk-lost-pin = Digite o seu código secreto.

## Printing a card
kiosk-print = Imprimir
kiosk-print-going = A impressora está a trabalhar. Espere pela folha.
kiosk-print-done = Já está impresso
kiosk-print-card = Imprima o seu cartão.
kiosk-print-card-text = O cartão antigo já não funciona.
kiosk-print-card-done = Tenho o meu cartão
kiosk-print-reserve = Imprima o seu cartão de reserva.
kiosk-print-reserve-text = Ponha-o num envelope. Feche-o. Dê-o a uma pessoa de confiança.

## The reserve card is shown
kiosk-reserve-title = É um cartão de reserva. Quer usá-lo?
kiosk-reserve-text = Passa a ser o seu cartão. O antigo já não vai funcionar. Vai ter um código novo.
kiosk-reserve-yes = Sim
kiosk-reserve-no = Não

## What has happened
kiosk-notices-title = Isto mudou.
kiosk-notices-seen = Já vi
kiosk-notices-not-me = Não fui eu
kiosk-not-me-title = Não foi você?
kiosk-not-me-text = Bloqueie o seu cofre. Nada mais abre. Depois vá ao balcão.
kiosk-not-me-stop = Parar o cartão novo

## The settings
settings-title = O meu cartão e as minhas opções
settings-danger = Atenção: faça um cartão de reserva.
settings-code = Mudar o meu código
settings-code-pin = Digite o código que tem agora.
settings-phone = Telefone
settings-level = Proteção
settings-reserve = Cartão de reserva
settings-codes = Códigos em papel
settings-lock = Bloquear o meu cofre
settings-close = Apagar o meu cofre
settings-no = Não
settings-done-title = Está feito.
settings-done-text = A sua escolha está guardada.

settings-phone-title = O seu telefone
settings-phone-ends = O seu número acaba em { $ending }.
    .heard = Tem um número de telefone aqui.
settings-phone-none = Não tem nenhum número aqui.
settings-phone-old = Confirme-o: chega um código por SMS.
settings-phone-confirm = Confirmar
settings-phone-change = Mudar de número
settings-phone-add = Adicionar um número
settings-phone-remove = Retirar
settings-phone-number = Digite o seu número de telefone.
settings-phone-remove-title = Retirar o seu número?
settings-phone-remove-text = Já não vai receber SMS.
settings-phone-remove-yes = Sim, retirar
settings-phone-keep = Não, guardar

settings-level-title = Que proteção quer?
settings-level-present = agora
settings-level-flexible = Flexível
settings-level-strong = Reforçada
settings-level-strict = Rigorosa
settings-meaning-flexible = Um SMS ou um funcionário ajuda.
settings-meaning-strong = Sem cartão, são precisos dois funcionários.
settings-meaning-strict = Só o cartão de reserva ajuda.
settings-choose-flexible = Proteção flexível. Digite o seu código secreto.
settings-choose-strong = Proteção reforçada. Digite o seu código secreto.
settings-choose-strict = Proteção rigorosa. Digite o seu código secreto.
settings-strict-warning = Sem cartão de reserva, se perder o cartão ou o código, perde tudo.

settings-reserve-text = Abre o seu cofre se perder tudo. Uma pessoa de confiança guarda-o.
settings-reserve-there = Um cartão novo anula o antigo.
settings-reserve-make = Fazer um cartão
settings-reserve-no-printer = Esta máquina não imprime. Pergunte ao balcão.

settings-lock-title = Bloquear o seu cofre?
settings-lock-text = Nada mais abre. Só o balcão pode desbloquear.
settings-lock-yes = Sim, bloquear
kiosk-locked-title = O seu cofre está bloqueado.
kiosk-locked-text = Para o desbloquear, vá ao balcão.

settings-close-title = Apagar para sempre?
settings-close-text = Todos os seus documentos vão ser apagados.
settings-close-no = Não, guardar o meu cofre
settings-close-yes = Sim, apagar
settings-close-pin = Digite o seu código secreto para apagar tudo.
kiosk-erased-title = O seu cofre foi apagado para sempre.
kiosk-erased-text = Já não há nada. O seu cartão já não funciona.

# At the front desk
desk-kiosk-prints = A máquina tem impressora
kiosk-hand-title = Tem o cartão na mão?
kiosk-hand-yes = Sim, tenho
kiosk-hand-no = Não, imprimir outra vez
kiosk-reserve-used-title = Guarde este cartão.
kiosk-reserve-used-text = Agora é o seu cartão. O envelope está vazio. Faça outro cartão de reserva.
kiosk-reserve-used-next = Continuar
kiosk-lost-reserve = Tenho o meu cartão de reserva
settings-phone-stopped = O seu número respondeu STOP. Já não recebe SMS. Pode adicioná-lo outra vez.
