# Giving a paper

give-papers-title = Que documentos quer dar?
give-papers-none = Escolha um documento.
give-next = Continuar
give-empty-title = Ainda não tem documentos aqui.
give-empty-text = Adicione um documento. Depois pode dá-lo.
give-empty-add = Adicionar um documento
give-drafts-title = Os seus documentos não estão acabados.
give-drafts-text = Acabe um documento. Depois pode dá-lo.
give-drafts-go = Acabar um documento
give-who-title = A quem?
give-who-other = Outra pessoa? O balcão pode adicioná-la.
give-reason-title = Para quê?
give-length-title = Durante quanto tempo?
give-length-day = 1 dia
give-length-week = 1 semana
give-length-month = 1 mês
give-check-screen = Verificar antes de dar
give-check-title = Vai dar { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 }. Está certo?
    .heard = Vai dar documentos a uma pessoa. Está certo?
give-check-papers = Documentos
give-check-who = A
give-check-reason = Para
give-check-until = Até
give-check-stop = Pode parar quando quiser.
give-check-yes = Sim, quero dar
give-check-no = Não
give-home = Voltar ao início
give-again = Começar outra vez
give-code-sms = Digite o código recebido por SMS.
give-code-device = Digite o código do seu aparelho.
give-code-pin = Digite o seu código secreto outra vez.
give-code-answer = Ou responda ao SMS: SIM e o código.
give-code-answered = Já respondi
give-code-resend = Enviar o código outra vez
give-code-without = Não tenho o meu telefone
give-code-no = Não dar
give-code-wait = Ainda não há resposta. Espere um pouco.
give-code-again = O mesmo código chega outra vez.
give-code-many = Demasiados SMS.
give-code-often = { give-code-many } Espere um pouco, ou vá ao balcão.
give-code-six = O código tem 6 algarismos.
give-code-wrong = O código está errado. { $left ->
    [one] Resta { $left } tentativa.
   *[other] Restam { $left } tentativas.
 }
    .heard = O código está errado. Tente outra vez.
give-given-title = Já está dado.
give-given-text = { $who } recebe uma mensagem.
    .heard = A pessoa recebe uma mensagem.
give-given-key = O seu recibo:
give-unsent = A mensagem ainda não seguiu.
give-unsent-again = Vamos tentar outra vez. Os seus documentos estão guardados.
give-failed = A mensagem não chegou.
give-receipt = Imprimir o recibo
give-nothing-title = Nada foi dado.
give-nothing-wrong = O código estava errado três vezes.
give-nothing-no = A sua resposta foi não.
give-nothing-late = O tempo acabou.

# Who looked?

looked-title = Quem viu os meus documentos?
looked-open = Quem pode abrir agora
looked-until = Até { $until }
    .heard = Veja aqui a data de fim.
looked-stop = Parar
looked-stop-title = Parar de dar a { $who }?
    .heard = Parar de dar a esta pessoa?
looked-stop-text = A pessoa já não vai poder abrir os seus documentos.
looked-stop-yes = Sim, parar
looked-stop-no = Não
looked-stopped-title = Está parado.
looked-stopped-text = A pessoa já não pode abrir os seus documentos.
looked-someone = Uma pessoa
looked-paper = um documento

# The journal, one sentence for each thing that happens

journal-safe-opened = O balcão abriu o cofre na sua presença.
journal-card-issued = O balcão fez o seu cartão.
journal-card-printed = Um cartão foi impresso.
journal-card-refused = Um cartão foi recusado.
journal-safe-first_visit = Primeira visita com o seu cartão.
journal-pin-set = O seu código secreto está pronto.
journal-safe-entered = Entrada com o cartão e o código secreto.
journal-pin-refused = Alguém digitou um código secreto errado.
journal-card-blocked = O seu cartão está bloqueado: três códigos errados.
journal-safe-left = O cofre está fechado.
journal-document-kept = Adicionou: { $paper }.
    .heard = Adicionou um documento.
journal-document-viewed = Viu: { $paper }.
    .heard = Viu um documento.
journal-document-erased = Apagou: { $paper }.
    .heard = Apagou um documento.
journal-document-taken_back = Recuperou: { $paper }.
    .heard = Recuperou um documento.
journal-document-purged = Um documento apagado desapareceu para sempre.
journal-release-asked = Quer dar { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } a { $who }.
    .heard = Quer dar documentos.
journal-release-refused = Nada foi dado a { $who }.
    .heard = Nada foi dado.
journal-release-expired = Não houve resposta a tempo. Nada foi dado a { $who }.
    .heard = Não houve resposta a tempo. Nada foi dado.
journal-release-handed_over = Deu { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } a { $who }.
    .heard = Já deu documentos.
journal-release-stopped = Parado: { $who } já não pode abrir.
    .heard = Parado: a pessoa já não pode abrir.
journal-release-code_refused = Alguém digitou um código errado. Pedido para { $who }.
    .heard = Alguém digitou um código errado.
journal-release-visited = { $who } recebeu um código para abrir.
    .heard = Uma pessoa recebeu um código para abrir.
journal-recipient-refused = { $who } digitou um código errado.
    .heard = Uma pessoa digitou um código errado.
journal-recipient-proven = { $who } entrou com o seu próprio código.
    .heard = Uma pessoa entrou com o seu próprio código.
journal-document-downloaded = { $who } abriu: { $paper }.
    .heard = Uma pessoa abriu um documento.
journal-recipient-added = O balcão adicionou { $who }.
    .heard = O balcão adicionou uma pessoa.
journal-document-refused = Um ficheiro não foi adicionado.
journal-recipient-removed = O balcão retirou { $who }.
    .heard = O balcão retirou uma pessoa.
journal-safe-found = Um funcionário procurou o seu cofre.
journal-card-replaced = Um cartão novo substitui o antigo.
journal-card-stopped = O cartão está anulado.
journal-card-lifted = O balcão desbloqueou o seu cartão.
journal-reserve-made = Um cartão de reserva foi feito.
journal-reserve-used = O cartão de reserva foi usado.
journal-pin-renewed = O código secreto mudou.
journal-approval-given = O balcão ajuda a fazer um código novo.
journal-phone-bound = Um número de telefone foi adicionado.
journal-phone-proven = O número de telefone está confirmado.
journal-phone-removed = O número de telefone foi retirado.
journal-device-added = Um aparelho de códigos foi adicionado.
journal-device-removed = Um aparelho de códigos foi retirado.
journal-level-changed = A proteção do cofre mudou.
journal-recovery-started = Um funcionário começa a refazer o seu cartão.
journal-recovery-approved = Um segundo funcionário concorda.
journal-recovery-finished = Dois funcionários refizeram o seu cartão.
journal-recovery-stopped = Está parado: o cartão não é refeito.
journal-safe-locked = O cofre está bloqueado.
journal-safe-unlocked = O balcão desbloqueou o cofre.
journal-proof-asked = É pedido um código para voltar ao cofre.
journal-proof-refused = Alguém digitou mal um código recebido.
journal-agreement-made = Disse sim: { $who } pode pedir os seus documentos à distância.
    .heard = Disse sim: uma equipa pode pedir os seus documentos à distância.
journal-agreement-ended = Acabou: { $who } já não pode pedir os seus documentos.
    .heard = Acabou: uma equipa já não pode pedir os seus documentos.
journal-card_codes-made = Uma lista de códigos foi feita.
journal-card_codes-stopped = A lista de códigos já não serve.
journal-safe_word-chosen = A palavra dos seus SMS mudou.
journal-phone-stopped = O telefone respondeu STOP. Já não recebe nada.
reason-housing = Habitação
reason-rights = Direitos e apoios
reason-work = Trabalho
reason-health = Saúde
reason-school = Escola e formação
reason-other = Outro assunto
