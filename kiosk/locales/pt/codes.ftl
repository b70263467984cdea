# Codes on paper, for a phone that others have too

codes-title = Códigos em papel
codes-text = Várias pessoas usam o telefone? O código já não vai no SMS. Está na sua lista.
codes-no-phone = Primeiro, é preciso um número de telefone.
codes-left = { $left ->
    [one] Resta { $left } código.
   *[other] Restam { $left } códigos.
 }
    .heard = Tem uma lista de códigos.
codes-few = Imprima outra lista em breve.
codes-few-left = A sua lista está quase no fim. Imprima outra lista.
codes-none-left = A sua lista acabou. Imprima outra lista.
codes-no-printer = Esta máquina não imprime. Use uma máquina que imprima.
codes-make = Imprimir uma lista
codes-make-another = Imprimir outra lista
codes-print = Imprima a sua lista de códigos.
codes-print-text = Guarde a lista longe do telefone.
codes-hand = Tem a lista na mão?
codes-begun-title = A sua lista já funciona.
codes-begun-text = O SMS pede um código da lista. Guarde-a longe do telefone.
codes-stop = Deixar de usar
codes-stop-title = Deixar de usar a lista?
codes-stop-text = O código volta a estar no SMS.
codes-stop-yes = Sim, deixar de usar

give-code-card = Digite o código { $number } da sua lista.
    .heard = Digite um código da sua lista. Veja aqui o número dele.
give-code-resend-sms = Enviar o SMS outra vez
give-code-same = O mesmo SMS chega outra vez.

# The sheet
codes-sheet-title = A sua lista de códigos
codes-sheet-name = Os meus códigos Consigne
codes-sheet-away = Guarde esta lista longe do telefone.
codes-sheet-cut = Recorte a lista.
codes-sheet-how = Um SMS pede um código: procure o número dele. Responda SIM e esse código.
codes-sheet-once = Um código serve só uma vez. Risque-o depois.
codes-sheet-lost = Perdeu a lista ou ela acabou? Imprima outra lista na máquina.
