# What all pages say. Short sentences, one idea at a time.

common-skip = Ir al contenido
common-demo = Demostración.
common-demo-law = No es una caja fuerte digital según la ley francesa. Las personas son inventadas.
common-back = Volver
common-language = Idioma
common-end = Terminar
common-start = Volver al inicio
common-sign-out = Cerrar la sesión
common-change = Cambiar
common-error = Error
common-errors-title = Hay un problema
common-clear = Borrar
common-confirm = Aceptar
common-digits-typed =
    { $count ->
        [0] Ninguna cifra escrita
        [one] { $count } cifra escrita
       *[other] { $count } cifras escritas
    }
common-step = Paso { $step } de { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = Esta página no existe.
error-missing-next = Vuelva al inicio.
error-forbidden-title = Esta página está cerrada.
error-forbidden-next = Vuelva al inicio y empiece otra vez.
error-large-title = El archivo es demasiado grande.
error-large-next = Elija un archivo más pequeño.
error-often-title = Demasiados intentos.
error-often-next = Espere diez minutos. Inténtelo otra vez.
error-request-title = No ha funcionado.
error-request-next = Vuelva al inicio y empiece otra vez.
error-server-title = Algo no funciona.
error-server-next = Inténtelo otra vez. Si no, vaya a la recepción.
error-operation = Número para la ayuda:
