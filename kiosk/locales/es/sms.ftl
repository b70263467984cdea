# The SMS. One segment (160 characters), the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: código { $code } para dar { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } a { $who } hasta el { $until }. ¿De acuerdo? Responda SÍ { $code }. Si no: NO
sms-card-code = { $start }: código { $number } de su lista para dar { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
 } a { $who } hasta el { $until }. Responda SÍ y ese código. Si no: NO
sms-receipt = { $start }: ya está dado a { $who }. ¿No ha sido usted? Vaya a la recepción.

# Answers to an SMS that we could not follow.
sms-help = { $start }: para decir sí, responda SÍ y el código. Para decir no, responda NO. Si necesita ayuda, vaya a la recepción.
sms-late = { $start }: este código ya no funciona. Para dar un documento, empiece otra vez en la máquina.
sms-wrong-code = { $start }: el código no es correcto. { $left ->
    [one] Queda 1 intento.
   *[other] Quedan { $left } intentos.
 }

# Codes that show that the phone is there.
sms-proof-phone = { $start }: código { $code } para guardar este número. Dígalo solo en la recepción. ¿No ha sido usted? No haga nada.
sms-proof-pin = { $start }: código { $code } para otro código secreto en la máquina. No lo diga a nadie. ¿No ha sido usted? Responda BLOQUEAR
sms-proof-card = { $start }: código { $code } para hacer otra tarjeta en la máquina. No lo diga a nadie. ¿No ha sido usted? Responda BLOQUEAR

# Warnings. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: hay una tarjeta nueva. La antigua ya no funciona. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-card-lifted = { $start }: una tarjeta bloqueada funciona otra vez. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-card-blocked = { $start }: una tarjeta está bloqueada por códigos incorrectos. Vaya a la recepción.
sms-notice-reserve-made = { $start }: se ha hecho una tarjeta de reserva. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-reserve-used = { $start }: se ha usado la tarjeta de reserva. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-pin-renewed = { $start }: hay un código secreto nuevo, hecho en la máquina. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-phone-bound = { $start }: se ha añadido un teléfono a una caja fuerte. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-phone-removed = { $start }: este número ya no sirve para una caja fuerte. ¿No ha sido usted? Vaya a la recepción.
sms-notice-device-added = { $start }: se ha añadido un aparato de códigos. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-device-removed = { $start }: se ha quitado un aparato de códigos. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-level-changed = { $start }: ha cambiado la protección de una caja fuerte. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-recovery-started = { $start }: dos profesionales van a hacer otra tarjeta y otro código. Tiene 3 días como máximo para decir no. ¿No ha sido usted? Responda NO
sms-notice-recovery-finished = { $start }: dos profesionales han hecho otra tarjeta. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-recovery-stopped = { $start }: todo está parado. No se hace otra tarjeta. ¿Una pregunta? Vaya a la recepción.
sms-notice-safe-locked = { $start }: una caja fuerte está bloqueada. Ya no se abre nada. Para desbloquearla, vaya a la recepción.
sms-notice-safe-unlocked = { $start }: una caja fuerte está desbloqueada. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-closed = { $start }: una caja fuerte se ha borrado para siempre.
sms-notice-card-stopped = { $start }: una tarjeta está anulada, ya no abre nada. ¿Una pregunta? Vaya a la recepción.
sms-notice-card_codes-made = { $start }: hay una lista de códigos nueva. La antigua ya no sirve. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
sms-notice-card_codes-stopped = { $start }: la lista de códigos ya no sirve. ¿No ha sido usted? Responda BLOQUEAR o vaya a la recepción.
