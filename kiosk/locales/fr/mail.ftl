# Les courriels aux destinataires, et ce qui est écrit sur les copies.

mail-link-subject = { $count ->
    [one] Un papier vous est remis
   *[other] { $count } papiers vous sont remis
 }
mail-link-text =
    Bonjour { $name },

    { $count ->
        [one] Une personne vous remet un papier
       *[other] Une personne vous remet { $count } papiers
    } avec Consigne, son coffre-fort. Vous pouvez les ouvrir jusqu’au { $until } :

    { $link }

    Pour les ouvrir, vous recevrez un code à cette adresse. Chaque ouverture est montrée à la personne.
    Ce message n’est pas pour vous ? Ouvrez le lien et dites-le.
mail-code-subject = Votre code pour ouvrir les papiers
mail-code-text =
    Votre code est { $code }

    Il marche 10 minutes, une seule fois. Ne le donnez à personne.
    Vous n’avez rien demandé ? Ne faites rien.
copy-line = Copie pour { $who } · { $reason }
copy-footer = Copie remise à { $who } le { $given }. Pour : { $reason }. Jusqu’au { $until }.
copy-check = Clé de contrôle : { $key }
sms-link = Consigne: { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 } pour vous jusqu'au { $until }: { $link }
sms-visit-code = Consigne: votre code est { $code }. Il marche 10 minutes.
