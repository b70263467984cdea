# Requests from afar: a team may ask for papers, the holder answers by SMS

agree-title = Pedidos à distância
agree-text = Uma equipa pode pedir os seus documentos. Responda por SMS. Sem o seu sim, nada é enviado.
agree-old-phone = Primeiro, confirme o seu número de telefone.
agree-choose = Escolher uma equipa
agree-stale = A equipa mudou. Escolha-a outra vez.
agree-no-team-title = Nenhuma equipa pode pedir.
agree-no-team-text = Fale com o balcão.
agree-empty-text = Adicione um documento. Depois volte aqui.
agree-team-title = Que equipa pode pedir?
agree-papers-title = Que documentos pode a equipa pedir?
agree-length-title = Durante quanto tempo?
agree-length-week = 1 semana
agree-length-month = 1 mês
agree-length-quarter = 3 meses
agree-kinds-title = O SMS pode dizer que tipo de documento é?
agree-kinds-no = Não
agree-kinds-yes = Sim
agree-check-title = { $who } pode pedir { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } até { $until }. Concorda?
    .heard = Uma equipa pode pedir os seus documentos. Concorda?
agree-check-kinds = O SMS diz que tipo de documento é.
agree-check-no-kinds = O SMS não diz que documento é.
agree-check-yes = Sim, concordo
agree-made-title = Está anotado.
agree-made-text = { $who } pode pedir. A sua resposta é sim ou não, por SMS. Pode parar os pedidos aqui.
    .heard = A equipa pode pedir. A sua resposta é sim ou não, por SMS. Pode parar os pedidos aqui.
agree-made-list = Ver ou parar
agree-stop-title = Parar os pedidos de { $who }?
    .heard = Parar os pedidos desta equipa?
agree-stop-text = O que já foi dado fica dado.
agree-stopped-text = Esta equipa já não pode pedir os seus documentos.
