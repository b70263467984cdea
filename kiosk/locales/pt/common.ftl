# What all pages say. Short sentences, one idea at a time.

common-skip = Ir para o conteúdo
common-demo = Demonstração.
common-demo-law = Isto não é um cofre digital no sentido da lei francesa. As pessoas são inventadas.
common-back = Voltar
common-language = Língua
common-end = Terminar
common-start = Voltar ao início
common-sign-out = Sair
common-change = Mudar
common-error = Erro
common-errors-title = Há um problema
common-clear = Apagar
common-confirm = Confirmar
common-digits-typed =
    { $count ->
        [0] Nenhum algarismo digitado
        [one] { $count } algarismo digitado
       *[other] { $count } algarismos digitados
    }
common-step = Passo { $step } de { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = Esta página não existe.
error-missing-next = Volte ao início.
error-forbidden-title = Esta página está fechada.
error-forbidden-next = Volte ao início e comece outra vez.
error-large-title = O ficheiro (arquivo) é grande demais.
error-large-next = Escolha um ficheiro mais pequeno.
error-often-title = Demasiadas tentativas.
error-often-next = Espere dez minutos. Tente outra vez.
error-request-title = Não funcionou.
error-request-next = Volte ao início e comece outra vez.
error-server-title = Alguma coisa não funciona.
error-server-next = Tente outra vez. Se não der, vá ao balcão.
error-operation = Número para a ajuda:
