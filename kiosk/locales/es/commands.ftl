# What an SMS answers to a word of the person. One segment; the beginning says who writes.

sms-commands = { $start }: responda SÍ y el código, o NO. SOLICITUDES: lo que espera. QUIÉN: quién ha mirado. BLOQUEAR: cerrar todo. STOP: no más SMS.
sms-pending = { $start }: { $count ->
    [one] 1 solicitud espera: { $who } hasta el { $until }.
   *[other] { $count } solicitudes esperan. La primera: { $who } hasta el { $until }.
 } Responda SÍ y el código recibido, o NO.
sms-refused = { $start }: su respuesta es no. No se da nada.
sms-nothing-asked = { $start }: nada espera su respuesta. Para parar lo que ya ha dado, vaya a la máquina.
sms-taken-back = { $start }: está parado. El enlace ya no se abre. Venga a la recepción: le ayudamos a entender.
sms-locked-already = { $start }: ya está bloqueado. Para desbloquear, vaya a la recepción.
sms-looked = { $start }: otras personas han mirado { $count ->
    [one] 1 vez
   *[other] { $count } veces
 } en 30 días, la última vez el { $last }. Vea más en la máquina.
sms-looked-nobody = { $start }: ninguna otra persona ha mirado en 30 días.
sms-looked-elsewhere = { $start }: para saber quién ha mirado, pregunte a la máquina.
sms-notice-phone-stopped = { $start }: ya no recibirá SMS. Para recibirlos otra vez, vaya a la recepción o a la máquina.
