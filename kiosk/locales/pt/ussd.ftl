# The USSD screens. At most 160 letters of the GSM alphabet, with what is filled in. The key stands before each choice.

ussd-main =
    { $site }
    1. Dizer sim a um pedido
    2. O que eu dei
    3. Bloquear o meu cofre
    0. Ajuda
ussd-pending =
    { $papers } para { $who }, { $span }.
    Digite o código do SMS
    0. Voltar
ussd-pending-list =
    { $papers } para { $who }, { $span }.
    Digite o código { $number } da sua lista
    0. Voltar
ussd-several =
    { $count } pedidos à espera.
    Digite o código do SMS
    2. NÃO a tudo
    0. Voltar
ussd-confirm =
    Enviar { $papers } a { $who } { $span }?
    1. SIM, concordo
    2. NÃO
ussd-mine =
    O que eu dei
    { $lines }
    0. Voltar
ussd-stop =
    { $start }: { $papers }, { $span }. Parar?
    1. SIM, parar
    2. NÃO
ussd-lock =
    Bloquear o seu cofre? Nada mais sai.
    1. SIM, bloquear
    2. NÃO
ussd-help =
    Os seus documentos estão guardados. Nada sai sem o seu SIM.
    1. Máquina mais próxima
    2. Língua
    0. Voltar
ussd-languages =
    Língua
    { $lines }
    0. Voltar
ussd-more = 9. Mais

# What ends the session.
ussd-done = Feito. { $start } pode ver { $papers } { $span }. Para anular, marque outra vez, opção 2.
ussd-done-shared = Feito. { $start } pode ver { $papers } { $span }.
ussd-refused = Anotado: NÃO. Nada é enviado.
ussd-too-many-codes = 3 códigos errados. Nada é enviado. O pedido está fechado.
ussd-stopped = Parado. { $start } já não pode ver os seus documentos.
ussd-shared = Este telefone serve para vários cofres. Para ver o que deu, vá a uma máquina.
ussd-locked = Cofre bloqueado. Para o abrir outra vez, vá ao CCAS com alguém que o conhece.
ussd-none = Nenhum pedido à espera neste número. Vá ao CCAS.
ussd-kiosks =
    Máquinas:
    { $lines }
ussd-kiosks-none = Nenhum endereço aqui. Pergunte no CCAS onde está a máquina.

# Above a screen that comes back.
ussd-unknown = Opção desconhecida.
ussd-not-a-code = O código tem 6 algarismos.
ussd-wrong-code = Código errado. { $left ->
    [one] Resta 1 tentativa.
   *[other] Restam { $left } tentativas.
 }

# Parts. "1 documento" where it may not be said which.
ussd-papers = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 }
ussd-length = { $days ->
    [1] 24h
   *[other] { $days } dias
 }
ussd-for = durante { $length }
ussd-during = durante { $length }
ussd-until = até { $date }

ussd-paper-identity = documento de identidade
ussd-paper-housing = papel de habitação
ussd-paper-income = papel de rendimentos
ussd-paper-health = papel de saúde
ussd-paper-work = papel de trabalho
ussd-paper-school = papel da escola
ussd-paper-other = documento
ussd-your-identity = o seu documento de identidade
ussd-your-housing = o seu papel de habitação
ussd-your-income = o seu papel de rendimentos
ussd-your-health = o seu papel de saúde
ussd-your-work = o seu papel de trabalho
ussd-your-school = o seu papel da escola
ussd-your-other = o seu documento
