# Les écrans USSD. 160 signes de l’alphabet GSM au plus, avec ce qui est rempli. Les touches sont devant chaque choix.

ussd-main =
    { $site }
    1. Autoriser un envoi
    2. Mes envois
    3. Bloquer mon coffre
    0. Aide
ussd-pending =
    { $papers } pour { $who }, { $span }.
    Tapez le code du SMS
    0. Retour
ussd-pending-list =
    { $papers } pour { $who }, { $span }.
    Tapez le code { $number } de votre liste
    0. Retour
ussd-several =
    { $count } demandes attendent.
    Tapez le code du SMS
    2. NON à tout
    0. Retour
ussd-confirm =
    Envoyer { $papers } à { $who } { $span } ?
    1. OUI, j'autorise
    2. NON
ussd-mine =
    Mes envois
    { $lines }
    0. Retour
ussd-stop =
    { $start } : { $papers }, { $span }. Stopper ?
    1. OUI, stopper
    2. NON
ussd-lock =
    Bloquer votre coffre ? Plus rien ne sortira.
    1. OUI, bloquer
    2. NON
ussd-help =
    Vos papiers sont gardés. Rien ne part sans votre OUI.
    1. Borne la plus proche
    2. Langue
    0. Retour
ussd-languages =
    Langue
    { $lines }
    0. Retour
ussd-more = 9. Suite

# Ce qui ferme la session.
ussd-done = C'est fait. { $start } peut voir { $papers } { $span }. Pour annuler, refaites le code, choix 2.
ussd-done-shared = C'est fait. { $start } peut voir { $papers } { $span }.
ussd-refused = C'est noté : NON. Rien n'est envoyé.
ussd-too-many-codes = 3 codes faux. Rien n'est envoyé. La demande est fermée.
ussd-stopped = C'est stoppé. { $start } ne peut plus voir vos papiers.
ussd-shared = Ce téléphone sert à plusieurs coffres. Pour voir vos envois, allez à une borne.
ussd-locked = Coffre bloqué. Pour le rouvrir, passez au CCAS avec une personne qui vous connaît.
ussd-none = Aucune demande en attente sur ce numéro. Passez au CCAS.
ussd-kiosks =
    Bornes :
    { $lines }
ussd-kiosks-none = Pas d'adresse ici. Demandez au CCAS où est la borne.

# Au-dessus d’un écran qui revient.
ussd-unknown = Choix inconnu.
ussd-not-a-code = Le code a 6 chiffres.
ussd-wrong-code = Code faux. { $left ->
    [one] Il reste 1 essai.
   *[other] Il reste { $left } essais.
 }

# Des morceaux. « 1 papier » quand on n’a pas le droit de dire lequel.
ussd-papers = { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
 }
ussd-length = { $days ->
    [1] 24h
   *[other] { $days } jours
 }
ussd-for = pour { $length }
ussd-during = pendant { $length }
ussd-until = jusqu'au { $date }

ussd-paper-identity = carte d'identité
ussd-paper-housing = papier de logement
ussd-paper-income = papier de revenus
ussd-paper-health = papier de santé
ussd-paper-work = papier de travail
ussd-paper-school = papier d'école
ussd-paper-other = papier
ussd-your-identity = votre carte d'identité
ussd-your-housing = votre papier de logement
ussd-your-income = votre papier de revenus
ussd-your-health = votre papier de santé
ussd-your-work = votre papier de travail
ussd-your-school = votre papier d'école
ussd-your-other = votre papier
