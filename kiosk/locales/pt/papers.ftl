# The papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = Identidade
kiosk-kind-housing = Habitação
kiosk-kind-income = Dinheiro
kiosk-kind-health = Saúde
kiosk-kind-work = Trabalho
kiosk-kind-school = Escola
kiosk-kind-other = Outro documento

# The names that the kiosk offers, by kind of paper: French papers, as people here call them.
kiosk-name-identity-card = Documento de identidade
kiosk-name-passport = Passaporte
kiosk-name-residence-permit = Residência (titre de séjour)
kiosk-name-birth = Certidão de nascimento
kiosk-name-lease = Contrato da casa (bail)
kiosk-name-rent-receipt = Recibo da renda (aluguel)
kiosk-name-bill = Fatura
kiosk-name-tax = Impostos (avis d’impôt)
kiosk-name-caf = Atestado da CAF
kiosk-name-bank-details = Dados do banco (RIB)
kiosk-name-vitale = Cartão Vitale
kiosk-name-prescription = Receita médica
kiosk-name-contract = Contrato de trabalho
kiosk-name-payslip = Recibo de salário
kiosk-name-diploma = Diploma
kiosk-name-enrolment = Certificado escolar
kiosk-name-letter = Carta

kiosk-papers-title = Os meus documentos
kiosk-papers-empty = O seu cofre está vazio. Adicione um documento.
kiosk-papers-add = Adicionar um documento
kiosk-papers-drafts = Por acabar
kiosk-papers-kept = Guardados
kiosk-papers-erased = Apagados
kiosk-papers-added = Adicionado: { $date }
    .heard = Um documento do seu cofre.
kiosk-papers-until = Pode recuperá-lo até { $date }.
    .heard = Ainda pode recuperá-lo.
kiosk-papers-ends = Último dia deste documento: { $date }.
    .heard = Veja aqui a data de fim.
kiosk-papers-ended = Este documento acabou: { $date }.
    .heard = Este documento já acabou.
kiosk-papers-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
    .heard = As suas páginas estão guardadas.
kiosk-papers-page-of = Página { $number } de { $count }
    .heard = Este documento tem várias páginas.
kiosk-papers-image = Página { $number }: { $title }
kiosk-papers-before = Página anterior
kiosk-papers-after = Página seguinte
kiosk-papers-big = Ver em grande
kiosk-papers-give = Dar
kiosk-papers-hide = Esconder
kiosk-papers-hidden = Toque para ver outra vez.
kiosk-papers-again = Ver outra vez
kiosk-papers-erase = Apagar
kiosk-papers-erase-title = Apagar este documento?
kiosk-papers-erase-text = Pode recuperá-lo durante 30 dias.
kiosk-papers-erase-no = Não, guardar
kiosk-papers-erase-yes = Sim, apagar
kiosk-papers-erased-one = Este documento está apagado.
kiosk-papers-take-back = Recuperar este documento

kiosk-add-title = Que documento é?
kiosk-add-lay-title = Ponha o documento bem liso.
kiosk-add-photo = Tirar a foto
kiosk-add-file = Escolha um ficheiro (arquivo).
kiosk-add-file-hint = JPEG, PNG ou PDF
kiosk-add-send = Enviar
kiosk-add-sending = A enviar o documento
kiosk-add-check-title = Lê-se bem o documento?
kiosk-add-check-image = O documento que vai adicionar
kiosk-add-check-yes = Sim, guardar
kiosk-add-check-redo = Repetir
kiosk-add-blurred = A imagem não está nítida. Tire a foto outra vez.
kiosk-add-more-title = Há outra página?
kiosk-add-more-yes = Sim, outra página
kiosk-add-more-no = Não, acabou
kiosk-add-keep-title = Como se chama este documento?
kiosk-add-name = Outro nome
kiosk-add-expiry = Este documento tem uma data de fim?
kiosk-add-expiry-yes = Sim, vejo uma data
kiosk-add-expiry-no = Não, ou não sei
kiosk-add-day = Data de fim: que dia?
kiosk-add-month = Data de fim: que mês?
kiosk-add-year = Data de fim: que ano?
kiosk-add-bad-date = Esta data não existe. Mude-a.
kiosk-add-kept-title = Está guardado no seu cofre.
kiosk-add-another = Adicionar outro documento

# Why a file is not taken: what happens, then what to do.
kiosk-add-refused-empty = Não há ficheiro. Escolha um ficheiro.
kiosk-add-refused-too-large = O ficheiro é grande demais. Tire uma foto do documento.
kiosk-add-refused-wrong-type = Não é uma foto nem um PDF. Escolha outro ficheiro.
kiosk-add-refused-broken = Não podemos ler este ficheiro. Tire uma foto do documento.
kiosk-add-refused-too-many-pixels = Esta foto é grande demais. Tire a foto outra vez.
kiosk-add-refused-locked = Este PDF tem uma palavra-passe (senha). Tire uma foto do documento.
kiosk-add-refused-too-many-pages = Este PDF tem páginas a mais. Escolha as páginas úteis.
kiosk-add-refused-no-pages = Este PDF está vazio. Escolha outro ficheiro.
kiosk-add-refused-full = Este documento tem páginas a mais. Faça um segundo documento.
