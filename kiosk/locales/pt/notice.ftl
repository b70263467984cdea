# What is read aloud to the person, in their language

desk-notice-1 = Este cofre guarda cópias dos seus documentos. Os originais ficam na sua mão.
desk-notice-2 = É grátis. Pode dizer não. Isso não muda os seus direitos.
desk-notice-3 = Quem recebe os seus documentos? A escolha é só sua. Os funcionários não podem lê-los.
desk-notice-4 = Recebe um cartão. A máquina mostra um código secreto. Não o diga a ninguém, nem a um funcionário.
desk-notice-5 = Perdeu o cartão ou esqueceu o código? Venha ao balcão. Podemos abrir o cofre outra vez? Depende da proteção escolhida.
desk-notice-6 = Guardamos o nome que usa, a sua língua e o seu telefone. Também anotamos quem faz o quê. Pode ler isso na máquina.
desk-notice-7 = Pode pedir para ver, corrigir ou apagar o que guardamos. Peça ao balcão.
desk-notice-8 = { $organisation } é responsável pelo serviço. Há um problema? Pode escrever à CNIL, que protege os seus dados.
help-read-1 = Dois funcionários de duas equipas podem refazer o seu cartão e o seu código.
help-read-2 = O seu cartão antigo e o seu código antigo já não vão funcionar.
help-read-3 = É preciso esperar 72 horas. Tem tempo para dizer não.
help-read-4 = Os dois estão aqui e um é responsável? Então é na hora.
help-read-5 = Também pode dizer não ao balcão, em qualquer dia em que está aberto.
help-read-6 = Os funcionários não veem os seus documentos.
help-read-7 = A máquina mostra um código novo. Os funcionários não o veem.
help-phone-told = Também enviamos uma mensagem para o telefone do cofre.
help-phone-no = Para dizer não, responda NÃO à mensagem. Tudo para.
help-phone-untold = Este cofre não tem telefone. Não é enviada nenhuma mensagem.
