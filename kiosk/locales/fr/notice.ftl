# Ce qui est lu à voix haute à la personne, dans sa langue

desk-notice-1 = Ce coffre garde des copies de vos papiers. Les originaux restent avec vous.
desk-notice-2 = C’est gratuit. Vous pouvez dire non. Cela ne change rien à vos droits.
desk-notice-3 = Vous seul choisissez qui reçoit vos papiers. Les agents ne peuvent pas les lire.
desk-notice-4 = Vous recevez une carte. La borne vous montre un code secret. Ne le dites à personne, même pas à un agent.
desk-notice-5 = Carte perdue ou code oublié ? Venez à l’accueil. Peut-on rouvrir le coffre ? Cela dépend de la protection choisie.
desk-notice-6 = Nous gardons votre nom d’usage, votre langue et votre téléphone. Nous notons aussi qui fait quoi. Vous pouvez le lire à la borne.
desk-notice-7 = Vous pouvez demander à voir, corriger ou effacer ce que nous gardons. Demandez à l’accueil.
desk-notice-8 = { $organisation } est responsable du service. Un problème ? Vous pouvez écrire à la CNIL, qui protège vos données.
help-read-1 = Deux agents de deux équipes peuvent refaire votre carte et votre code.
help-read-2 = Votre ancienne carte et votre ancien code ne marcheront plus.
help-read-3 = Il faut attendre 72 heures. Vous avez le temps de dire non.
help-read-4 = Les deux agents sont ici, et l’un est responsable ? Alors c’est tout de suite.
help-read-5 = Vous pouvez aussi dire non à l’accueil, tous les jours d’ouverture.
help-read-6 = Les agents ne voient pas vos papiers.
help-read-7 = La borne vous montre un nouveau code. Les agents ne le voient pas.
help-phone-told = Un message part aussi sur le téléphone du coffre.
help-phone-no = Pour dire non, répondez NON au message. Tout s’arrête.
help-phone-untold = Ce coffre n’a pas de téléphone. Aucun message ne part.
