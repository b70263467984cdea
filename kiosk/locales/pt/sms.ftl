# The SMS. One segment (160 characters), the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: código { $code } para dar { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } a { $who } até { $until }. Concorda? Responda SIM { $code }. Senão: NÃO
sms-card-code = { $start }: código { $number } da sua lista para dar { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } a { $who } até { $until }. Responda SIM e esse código. Senão: NÃO
sms-receipt = { $start }: já está dado a { $who }. Não foi você? Vá ao balcão.

# Answers to an SMS that we could not follow.
sms-help = { $start }: para dizer sim, responda SIM e o código. Para dizer não, responda NÃO. Para ter ajuda, vá ao balcão.
sms-late = { $start }: este código já não funciona. Para dar um documento, comece outra vez na máquina.
sms-wrong-code = { $start }: o código está errado. { $left ->
    [one] Resta 1 tentativa.
   *[other] Restam { $left } tentativas.
 }

# Codes that show that the phone is there.
sms-proof-phone = { $start }: código { $code } para guardar este número. Diga-o só ao balcão. Não foi você? Não faça nada.
sms-proof-pin = { $start }: código { $code } para ter outro código secreto na máquina. Não o diga a ninguém. Não foi você? Responda BLOQUEAR
sms-proof-card = { $start }: código { $code } para fazer outro cartão na máquina. Não o diga a ninguém. Não foi você? Responda BLOQUEAR

# Warnings. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: há um cartão novo. O antigo já não funciona. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-card-lifted = { $start }: um cartão bloqueado funciona outra vez. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-card-blocked = { $start }: um cartão está bloqueado por causa de códigos errados. Vá ao balcão.
sms-notice-reserve-made = { $start }: um cartão de reserva foi feito. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-reserve-used = { $start }: o cartão de reserva foi usado. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-pin-renewed = { $start }: há um código secreto novo, feito na máquina. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-phone-bound = { $start }: um número de telefone foi adicionado a um cofre. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-phone-removed = { $start }: este número já não serve para um cofre. Não foi você? Vá ao balcão.
sms-notice-device-added = { $start }: um aparelho de códigos foi adicionado. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-device-removed = { $start }: um aparelho de códigos foi retirado. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-level-changed = { $start }: a proteção de um cofre mudou. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-recovery-started = { $start }: dois funcionários vão fazer outro cartão e outro código. Tem 3 dias no máximo para dizer não. Não foi você? Responda NÃO
sms-notice-recovery-finished = { $start }: dois funcionários fizeram outro cartão. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-recovery-stopped = { $start }: tudo está parado. Não se faz outro cartão. Uma pergunta? Vá ao balcão.
sms-notice-safe-locked = { $start }: um cofre está bloqueado. Nada mais abre. Para desbloquear, vá ao balcão.
sms-notice-safe-unlocked = { $start }: um cofre está desbloqueado. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-closed = { $start }: um cofre foi apagado para sempre.
sms-notice-card-stopped = { $start }: um cartão está anulado, já não abre nada. Uma pergunta? Vá ao balcão.
sms-notice-card_codes-made = { $start }: há uma lista de códigos nova. A antiga já não serve. Não foi você? Responda BLOQUEAR ou vá ao balcão.
sms-notice-card_codes-stopped = { $start }: a lista de códigos já não serve. Não foi você? Responda BLOQUEAR ou vá ao balcão.
