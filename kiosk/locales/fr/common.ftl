# Ce que toutes les pages disent. Phrases courtes, une idée à la fois (FALC).

common-skip = Aller au contenu
common-demo = Démonstration.
common-demo-law = Ce n’est pas un coffre-fort numérique au sens de la loi. Les personnes sont inventées.
common-back = Retour
common-language = Langue
common-end = Finir
common-start = Retour au début
common-sign-out = Se déconnecter
common-change = Changer
common-error = Erreur
common-errors-title = Il y a un problème
common-clear = Effacer
common-confirm = Valider
common-digits-typed =
    { $count ->
        [0] Aucun chiffre tapé
        [one] { $count } chiffre tapé
       *[other] { $count } chiffres tapés
    }
common-step = Étape { $step } sur { $steps }

# Quand quelque chose ne marche pas : ce qui se passe, puis quoi faire.
error-missing-title = Cette page n’existe pas.
error-missing-next = Retournez au début.
error-forbidden-title = Cette page est fermée.
error-forbidden-next = Retournez au début et recommencez.
error-large-title = Le fichier est trop gros.
error-large-next = Choisissez un fichier plus petit.
error-often-title = Trop d’essais.
error-often-next = Attendez dix minutes. Essayez encore.
error-request-title = La demande n’a pas marché.
error-request-next = Retournez au début et recommencez.
error-server-title = Quelque chose ne marche pas.
error-server-next = Essayez encore. Sinon, allez à l’accueil.
error-operation = Numéro pour l’aide :
