# What an SMS answers to a word of the person. One segment; the beginning says who writes.

sms-commands = { $start }: responda SIM e o código, ou NÃO. PEDIDOS: o que está à espera. QUEM: quem viu. BLOQUEAR: fechar tudo. STOP: não receber mais SMS.
sms-pending = { $start }: { $count ->
    [one] 1 pedido à espera: { $who } até { $until }.
   *[other] { $count } pedidos à espera. O primeiro: { $who } até { $until }.
 } Responda SIM e o código recebido, ou NÃO.
sms-refused = { $start }: a resposta é não. Nada foi dado.
sms-nothing-asked = { $start }: nenhum pedido espera a sua resposta. Para parar o que já deu, vá à máquina.
sms-taken-back = { $start }: está parado. O link já não abre. Venha ao balcão: ajudamos a perceber o que se passou.
sms-locked-already = { $start }: já está bloqueado. Para desbloquear, vá ao balcão.
sms-looked = { $start }: outras pessoas viram { $count ->
    [one] 1 vez
   *[other] { $count } vezes
 } em 30 dias. A última vez: { $last }. Saiba mais na máquina.
sms-looked-nobody = { $start }: mais ninguém viu em 30 dias.
sms-looked-elsewhere = { $start }: para saber quem viu, pergunte à máquina.
sms-notice-phone-stopped = { $start }: já não vai receber SMS. Para receber outra vez, vá ao balcão ou à máquina.
