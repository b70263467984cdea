# What is read aloud to the person, in their language

desk-notice-1 = Esta caja fuerte guarda copias de sus documentos. Los originales los tiene usted.
desk-notice-2 = Es gratis. Puede decir no. Eso no cambia sus derechos.
desk-notice-3 = Solo usted elige quién recibe sus documentos. Los profesionales no pueden leerlos.
desk-notice-4 = Usted recibe una tarjeta. La máquina le muestra un código secreto. No lo diga a nadie, tampoco a un profesional.
desk-notice-5 = ¿Ha perdido la tarjeta u olvidado el código? Venga a la recepción. ¿Se puede abrir otra vez la caja fuerte? Depende de la protección elegida.
desk-notice-6 = Guardamos el nombre que usa, su idioma y su teléfono. También anotamos quién hace qué. Puede leerlo en la máquina.
desk-notice-7 = Puede pedir ver, corregir o borrar lo que guardamos. Pídalo en la recepción.
desk-notice-8 = { $organisation } es responsable del servicio. ¿Hay un problema? Puede escribir a la CNIL, que protege sus datos.
help-read-1 = Dos profesionales de dos equipos pueden hacerle otra tarjeta y otro código.
help-read-2 = Su tarjeta antigua y su código antiguo ya no funcionarán.
help-read-3 = Hay que esperar 72 horas. Tiene tiempo para decir no.
help-read-4 = ¿Los dos están aquí y uno es responsable? Entonces es inmediato.
help-read-5 = También puede decir no en la recepción, todos los días que abre.
help-read-6 = Los profesionales no ven sus documentos.
help-read-7 = La máquina le muestra un código nuevo. Los profesionales no lo ven.
help-phone-told = También se envía un mensaje al teléfono de la caja fuerte.
help-phone-no = Para decir no, responda NO al mensaje. Todo se para.
help-phone-untold = Esta caja fuerte no tiene teléfono. No se envía ningún mensaje.
