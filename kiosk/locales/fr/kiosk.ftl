# La borne. Au plus 25 mots par écran, phrases courtes (FALC).

## L’entrée et la sortie
kiosk-welcome-title = Bonjour. Choisissez votre langue.
kiosk-language-title = Choisissez votre langue.
kiosk-card-title = Montrez votre carte.
kiosk-card-text = Mettez le carré noir devant la lumière.
kiosk-card-field = Texte de la carte
kiosk-card-help = Sans carte
kiosk-card-none = Je n’ai pas ma carte
kiosk-card-no-safe = Je n’ai pas de coffre
kiosk-card-type = Taper ma carte
kiosk-card-torn = La carte ne passe pas. Essayez encore.
kiosk-card-unknown = Ce n’est pas une carte de coffre.
kiosk-card-stopped = Cette carte est arrêtée. Allez à l’accueil.
kiosk-card-expired = Cette carte est trop vieille. Allez à l’accueil.
kiosk-card-blocked = La carte est bloquée. Allez à l’accueil.
kiosk-refused-title = La carte ne marche pas
kiosk-refused-again = Essayer encore
kiosk-letters-title = Tapez les lettres de votre carte.
kiosk-letters-torn = Il y a une erreur. Regardez chaque lettre.
kiosk-letters-typed =
    { $count ->
        [0] Aucune lettre tapée
        [one] { $count } lettre tapée
       *[other] { $count } lettres tapées
    }
kiosk-no-card-title = Vous n’avez pas votre carte ?
kiosk-no-card-text = Allez à l’accueil. On vous aide à avoir une autre carte.
kiosk-no-safe-title = Vous n’avez pas de coffre ?
kiosk-no-safe-text = Allez à l’accueil. On vous aide à ouvrir un coffre.
kiosk-code-title = Reprenez votre carte. Tapez votre code.
kiosk-code-wrong =
    { $left ->
        [one] Ce n’est pas le bon code. Il reste { $left } essai.
       *[other] Ce n’est pas le bon code. Il reste { $left } essais.
    }
    .heard = Ce n’est pas le bon code. Essayez encore.
kiosk-code-short = Tapez les 6 chiffres de votre code.
kiosk-code-forgotten = J’ai oublié
kiosk-forgotten-title = Pas grave.
kiosk-forgotten-text = Allez à l’accueil avec votre carte.
kiosk-first-title = Votre code secret
kiosk-first-text = Apprenez-le. Ne le montrez à personne.
kiosk-first-again = Ce n’est pas ce code. Regardez encore.
kiosk-first-learnt = Je l’ai retenu
kiosk-practise-title = Tapez votre code secret pour essayer.
kiosk-practise-show = Revoir mon code
kiosk-home-title = Bonjour. Que voulez-vous faire ?
kiosk-home-ask = Que voulez-vous faire ?
kiosk-home-papers = Voir mes papiers
kiosk-home-add = Ajouter un papier
kiosk-home-give = Donner un papier
kiosk-home-looked = Qui a regardé ?
kiosk-home-new = Nouveau
kiosk-encore-title = Vous êtes là ?
kiosk-encore-text = Le coffre se ferme dans { $seconds } secondes.
    .heard = Le coffre se ferme dans 30 secondes.
kiosk-encore-yes = Oui, je continue
kiosk-goodbye-title = C’est fini. Votre coffre est fermé.
kiosk-goodbye-text = Prenez votre carte et vos papiers.
kiosk-goodbye-again = Recommencer
kiosk-closed-title = Votre coffre est fermé.
kiosk-closed-text = Le temps est passé. Prenez votre carte et vos papiers.
down-sms = Les SMS ne marchent pas.
down-sms-pin = Avec mon code secret
