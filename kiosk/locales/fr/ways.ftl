# Revenir dans son coffre : code oublié, carte perdue, carte de réserve, réglages.

kiosk-wait-title = Il y a eu trop d’essais.
kiosk-wait-text = Attendez 10 minutes. Ou allez à l’accueil.
kiosk-card-locked = Ce coffre est bloqué. Allez à l’accueil.
kiosk-card-reserve = Montrez votre carte de réserve.

## Le code est oublié, la carte est là
kiosk-ways-forgotten = Vous avez oublié votre code ?
kiosk-ways-blocked = Carte bloquée. Code oublié ?
kiosk-ways-over = Ce code est fini. Recommencez.
kiosk-ways-often = Trop de codes. Attendez 10 minutes.
kiosk-ways-phone = Un code par SMS
kiosk-ways-device = Mon appareil à codes
kiosk-ways-approved = Un agent m’a aidé
kiosk-ways-agent = Ou demandez à un agent, à l’accueil.
kiosk-ways-agent-only = Allez à l’accueil. Un agent vous aide. Puis revenez ici.
kiosk-ways-reserve = Ma carte de réserve
kiosk-ways-none = Allez à l’accueil. On vous dit quoi faire.
kiosk-ways-code-sms = Tapez le code reçu par SMS.
kiosk-ways-code-device = Tapez le code de votre appareil.
kiosk-ways-code-both = Tapez le code du SMS ou de l’appareil.

## La carte est perdue, le code est là
kiosk-lost-pin-known = J’ai mon code secret
kiosk-lost-nothing = Ni carte ni code
kiosk-lost-number = Tapez votre numéro de téléphone ou de coffre.
kiosk-lost-number-text = 10 chiffres, ou 8 pour le coffre.
kiosk-lost-number-wrong = Ce numéro ne va pas. Regardez chaque chiffre.
kiosk-lost-code = Tapez le code reçu.
kiosk-lost-code-text = Par SMS, ou sur votre appareil. Rien après 2 minutes ? Allez à l’accueil.
kiosk-lost-pin = Tapez votre code secret.

## Imprimer une carte
kiosk-print = Imprimer
kiosk-print-going = L’imprimante travaille. Attendez la feuille.
kiosk-print-done = C’est imprimé
kiosk-print-card = Imprimez votre carte.
kiosk-print-card-text = L’ancienne carte ne marche plus.
kiosk-print-card-done = J’ai ma carte
kiosk-print-reserve = Imprimez votre carte de réserve.
kiosk-print-reserve-text = Mettez-la dans une enveloppe. Fermez-la. Donnez-la à une personne de confiance.

## La carte de réserve est montrée
kiosk-reserve-title = C’est une carte de réserve. Voulez-vous l’utiliser ?
kiosk-reserve-text = Elle devient votre carte. L’ancienne ne marchera plus. Vous aurez un nouveau code.
kiosk-reserve-yes = Oui
kiosk-reserve-no = Non

## Ce qui s’est passé
kiosk-notices-title = Voici ce qui a changé.
kiosk-notices-seen = J’ai vu
kiosk-notices-not-me = Ce n’est pas moi
kiosk-not-me-title = Ce n’est pas vous ?
kiosk-not-me-text = Bloquez votre coffre. Plus rien ne s’ouvre. Puis allez à l’accueil.
kiosk-not-me-stop = Arrêter la nouvelle carte

## Les réglages
settings-title = Ma carte et mes réglages
settings-danger = Attention : faites une carte de réserve.
settings-code = Changer mon code
settings-code-pin = Tapez votre code actuel.
settings-phone = Téléphone
settings-level = Protection
settings-reserve = Carte de réserve
settings-codes = Codes sur papier
settings-lock = Bloquer mon coffre
settings-close = Effacer mon coffre
settings-no = Non
settings-done-title = C’est fait.
settings-done-text = Votre choix est gardé.

settings-phone-title = Votre téléphone
settings-phone-ends = Votre numéro finit par { $ending }.
    .heard = Vous avez un numéro de téléphone ici.
settings-phone-none = Vous n’avez pas de numéro ici.
settings-phone-old = Confirmez-le : un code arrive par SMS.
settings-phone-confirm = Confirmer
settings-phone-change = Changer de numéro
settings-phone-add = Ajouter un numéro
settings-phone-remove = Enlever
settings-phone-number = Tapez votre numéro de téléphone.
settings-phone-remove-title = Enlever votre numéro ?
settings-phone-remove-text = Vous ne recevrez plus de SMS.
settings-phone-remove-yes = Oui, enlever
settings-phone-keep = Non, garder

settings-level-title = Quelle protection voulez-vous ?
settings-level-present = maintenant
settings-level-flexible = Souple
settings-level-strong = Renforcée
settings-level-strict = Stricte
settings-meaning-flexible = Un SMS ou un agent aide.
settings-meaning-strong = Sans carte, il faut deux agents.
settings-meaning-strict = Seule la carte de réserve aide.
settings-choose-flexible = Protection souple. Tapez votre code secret.
settings-choose-strong = Protection renforcée. Tapez votre code secret.
settings-choose-strict = Protection stricte. Tapez votre code secret.
settings-strict-warning = Sans carte de réserve, tout sera perdu si vous perdez carte ou code.

settings-reserve-text = Elle ouvre votre coffre si vous perdez tout. Une personne de confiance la garde.
settings-reserve-there = Une nouvelle carte arrête l’ancienne.
settings-reserve-make = Faire une carte
settings-reserve-no-printer = Cette borne n’imprime pas. Demandez à l’accueil.

settings-lock-title = Bloquer votre coffre ?
settings-lock-text = Plus rien ne s’ouvre. Seul l’accueil peut débloquer.
settings-lock-yes = Oui, bloquer
kiosk-locked-title = Votre coffre est bloqué.
kiosk-locked-text = Pour le débloquer, allez à l’accueil.

settings-close-title = Effacer pour toujours ?
settings-close-text = Tous vos papiers seront effacés.
settings-close-no = Non, garder mon coffre
settings-close-yes = Oui, effacer
settings-close-pin = Tapez votre code secret pour tout effacer.
kiosk-erased-title = Votre coffre est effacé pour toujours.
kiosk-erased-text = Il n’y a plus rien. Votre carte ne marche plus.

# À l’accueil
desk-kiosk-prints = La borne a une imprimante
kiosk-hand-title = Avez-vous la carte en main ?
kiosk-hand-yes = Oui, je l’ai
kiosk-hand-no = Non, imprimer encore
kiosk-reserve-used-title = Gardez cette carte.
kiosk-reserve-used-text = C’est votre carte maintenant. L’enveloppe est vide. Faites une autre carte de réserve.
kiosk-reserve-used-next = Continuer
kiosk-lost-reserve = J’ai ma carte de réserve
settings-phone-stopped = Votre numéro a répondu STOP. Il ne reçoit plus de SMS. Vous pouvez l’ajouter de nouveau.
