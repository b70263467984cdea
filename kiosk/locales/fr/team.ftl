# L’équipe des agents : qui en fait partie, qui a sa clé

team-nav = Équipe
team-title = Équipe
team-intro = La clé de l’équipe aide à rouvrir un coffre perdu. Chaque agent ouvre la clé avec son mot de passe.
team-name = Nom
team-name-hint = Le nom de votre collègue.
team-name-missing = Écrivez le nom (80 lettres au plus).
team-login = Identifiant
team-login-hint = Votre collègue le tape pour entrer.
team-login-missing = Écrivez un identifiant (80 lettres au plus).
team-login-taken = Cet identifiant est déjà pris. Choisissez-en un autre.
team-role = Rôle
team-role-lead = Responsable
team-role-agent = Agent
team-state = État
team-state-key = A la clé
team-state-no-key = N’a pas la clé
team-state-invited = A un code, jusqu’au { $until }
team-state-late = N’a plus de code valable
team-since = Depuis
team-keyless = Vous n’avez pas la clé de l’équipe. Demandez-la à un responsable.

team-alone = Personne d’autre que vous n’a la clé de l’équipe.
team-alone-why = Si vous oubliez votre mot de passe, cette clé est perdue.
team-alone-do = Invitez au moins une autre personne.

# Inviter
team-invite-title = Inviter quelqu’un
team-invite-text = Un code s’affiche. Donnez-le à votre collègue, qui choisit son mot de passe.
team-invite-go = Inviter
team-code-title = Code pour entrer dans l’équipe
team-code-for = Pour :
team-code-go = Votre collègue ouvre cette page :
team-code-type = Votre collègue tape ce code :
team-code-login = Son identifiant est :
team-code-until = Le code marche une seule fois, jusqu’au { $until }.
team-code-once = Il ne s’affichera plus : notez-le maintenant.
team-code-secret = Donnez ce code à cette personne seulement. Vérifiez que c’est bien elle.

# Entrer dans l’équipe avec un code
team-join-title = Entrer avec un code
team-join-text = Le responsable de votre équipe vous a donné un code.
team-join-code = Code
team-join-code-hint = 20 lettres. Les espaces ne comptent pas.
team-join-wrong = Ce code ne marche pas. Demandez-en un autre à votre responsable.
team-join-go = Valider
team-join-have = Vous avez un code de votre responsable ?
team-join-forgot = Mot de passe oublié ? Demandez un code au responsable de votre équipe.
team-join-sign-in = Vous avez déjà un mot de passe ?
team-joined-title = C’est fait
team-joined-text = Votre mot de passe est enregistré.
team-joined-go = Entrer maintenant

# Le mot de passe
team-mine-title = Mon compte
team-password-title = Changer mon mot de passe
team-password-text = Vous restez connecté ici. Vos autres connexions sont coupées.
team-password-present = Mot de passe actuel
team-password-new = Nouveau mot de passe
team-password-hint = 15 lettres ou plus. Par exemple quatre ou cinq mots.
team-password-again = Le même encore une fois
team-password-short = Ce mot de passe est trop court. Il faut { $count } lettres ou plus.
team-password-differs = Les deux mots de passe sont différents. Tapez-les encore.
team-password-wrong = Le mot de passe actuel est faux. Essayez encore.
team-password-go = Changer
team-password-changed = Votre mot de passe est changé.

# Un membre de l’équipe
team-member-title = Membre de l’équipe
team-give-title = Donner la clé
team-give-text = Cette personne n’a pas la clé de l’équipe. Vous pouvez la lui donner.
team-renew-title = Mot de passe oublié
team-renew-text = Un code s’affiche. Avec lui, la personne choisit un autre mot de passe. Avant cela, elle n’a plus la clé de l’équipe.
team-renew-device = Son appareil de codes est perdu aussi.
team-renew-go = Faire un code
team-again-title = Nouveau code
team-again-text = L’ancien code ne marchera plus.
team-lead-title = Responsable
team-lead-text = Un responsable invite, aide et retire les autres.
team-lead-yes = Nommer responsable
team-lead-no = Retirer le rôle de responsable
team-last-lead = Il faut au moins un responsable. Nommez d’abord une autre personne.

# Partir
team-leave-title = Quitter l’équipe
team-remove-title = Retirer de l’équipe
team-leave-text = Vous ne pourrez plus entrer. Votre nom reste dans l’historique des coffres.
team-remove-text = Cette personne ne pourra plus entrer. Son nom reste dans l’historique des coffres.
team-loss = La clé de l’équipe sera perdue. Personne d’autre ne peut l’ouvrir.
team-loss-safes =
    { $count ->
        [0] Aucun coffre n’en a besoin aujourd’hui.
        [one] { $count } coffre perd l’aide de cette équipe. Son titulaire doit revenir pour la remettre.
       *[other] { $count } coffres perdent l’aide de cette équipe. Leurs titulaires doivent revenir pour la remettre.
    }
team-loss-instead = Invitez plutôt quelqu’un d’abord. Attendez que son mot de passe soit choisi.
team-loss-sure = Je sais que la clé de l’équipe sera perdue.
team-leave-tick-missing = Rien n’est fait. La clé de l’équipe serait perdue. Lisez, puis cochez la case.
team-leave-stay = Ne rien changer
