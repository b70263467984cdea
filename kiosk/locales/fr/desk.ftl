# Le bureau des agents

desk-nav = Parties du bureau
desk-nav-today = Aujourd’hui
desk-nav-open = Ouvrir un coffre
desk-nav-recipients = Destinataires
desk-nav-kiosks = Bornes

# Entrer
desk-sign-in-title = Bureau des agents
desk-sign-in-login = Identifiant
desk-sign-in-password = Mot de passe
desk-sign-in-go = Continuer
desk-sign-in-wrong = L’identifiant ou le mot de passe est faux. Après 10 essais, attendez 15 minutes.
desk-sign-in-waiting = Il y a eu trop d’essais. Attendez 15 minutes. Puis essayez encore.
desk-code-title = Votre code à 6 chiffres
desk-code-label = Code
desk-code-hint = L’application de codes de votre téléphone l’affiche.
desk-code-wrong = Ce code n’est pas bon. Attendez le code suivant et tapez-le.
desk-code-demo = Démonstration. Le code est :
desk-enrolment-title = Première fois
desk-enrolment-scan = Ouvrez votre application de codes. Photographiez cette image.
desk-enrolment-qr = Image à photographier avec l’application de codes
desk-enrolment-type = Pas d’appareil photo ? Tapez cette clé :

# Aujourd’hui
desk-today-title = Aujourd’hui
desk-today-new = Nouvelle personne
desk-today-new-text = La personne est avec vous. Cela prend 3 minutes.
desk-today-newest = Derniers coffres ouverts
desk-today-none = Aucun coffre pour le moment.
desk-find-title = Trouver un coffre
desk-find-number = Numéro du coffre, nom ou téléphone
desk-find-hint = Le numéro est sur la carte : 8 chiffres.
desk-find-go = Chercher
desk-find-wrong = Ce numéro n’est pas juste. Regardez la carte et tapez les 8 chiffres.
desk-find-none = Aucun coffre n’a ce numéro ou ce nom ici. Essayez encore.

# Ouvrir un coffre
desk-open-intro = Remplissez cette page avec la personne. Aucune pièce d’identité n’est demandée.
desk-open-name = Nom d’usage
desk-open-name-hint = Le nom que la personne choisit. Il n’est jamais sur la carte.
desk-open-name-missing = Écrivez le nom d’usage (80 lettres au plus).
desk-open-language = Langue
desk-open-language-missing = Choisissez une langue.
desk-open-phone = Téléphone portable (facultatif)
desk-open-phone-hint = Pour recevoir les SMS. Laissez vide si la personne n’a pas de téléphone.
desk-phone-wrong = Ce numéro n’est pas juste. Corrigez-le ou laissez vide.
desk-open-level = Protection
desk-open-level-hint = Choisissez avec la personne.
desk-open-level-missing = Choisissez une protection.
desk-level-flexible = Souple
desk-meaning-flexible = Si la carte ou le code est perdu, un agent peut aider à rouvrir le coffre.
desk-level-strong = Renforcée
desk-meaning-strong = Si la carte est perdue, il faut deux agents de deux équipes.
desk-level-strict = Stricte
desk-meaning-strict = Il faut une carte de réserve. Sans elle, les papiers sont perdus pour toujours.
desk-open-notice = La page à lire à voix haute
desk-open-notice-hint = Lisez-la dans la langue de la personne. Laissez-la poser ses questions.
desk-open-notice-version = Version { $version }
desk-open-notice-read = Je l’ai lue à voix haute. La personne est d’accord.
desk-open-notice-missing = Lisez la page à voix haute, puis cochez la case.
desk-open-go = Ouvrir le coffre

# La carte
desk-card-title = Imprimer la carte
desk-card-safe = Le coffre
desk-card-in-french = La feuille est en français : il manque une police de caractères. Prévenez le service informatique.
desk-card-print = Imprimez cette feuille maintenant, sur papier blanc, taille réelle.
desk-card-open = Ouvrir la feuille (PDF, nouvel onglet)
desk-card-wait = La feuille attend 15 minutes. Ensuite, il faut refaire la carte.
desk-card-printed = La carte est imprimée
desk-card-in-use = Il n’y a rien à imprimer.
desk-card-gone = Cette carte n’attend plus d’être imprimée.
desk-card-again = Refaire la carte

# Un coffre
desk-safe-title = Coffre
desk-safe-number = Numéro du coffre
desk-safe-opened = Ouvert
desk-safe-state = État
desk-safe-in-use = Utilisé
desk-safe-new = Pas encore utilisé
desk-safe-phone = Téléphone
desk-safe-phone-yes = Oui
desk-safe-phone-no = Non
desk-safe-papers = Les papiers ne se voient pas d’ici. Seule la personne les voit, à la borne.
desk-safe-card-waits = La carte attend d’être imprimée.
desk-safe-next = Donnez la carte à la personne. Elle la montre à la borne dans les 24 heures.
desk-safe-again-title = Carte perdue ou trop vieille ?
desk-safe-again = L’ancienne carte ne marchera plus.
desk-safe-recipients = Destinataires pour ce coffre
desk-safe-recipients-hint = Ajoutez une personne pour ce coffre seulement. Le titulaire le verra.

# Destinataires
desk-recipients-intro = Les personnes à qui tous les titulaires peuvent donner des papiers.
desk-recipients-none = La liste est vide.
desk-recipients-add = Ajouter un destinataire
desk-recipient-name = Nom
desk-recipient-name-hint = Une personne, pas un service.
desk-recipient-name-missing = Écrivez le nom de la personne (80 lettres au plus).
desk-recipient-body = Organisme
desk-recipient-body-hint = Par exemple : CAF, bailleur, employeur. Vide si la personne agit pour elle-même.
desk-recipient-body-long = Écrivez un nom d’organisme plus court (80 lettres au plus).
desk-recipient-contact = E-mail ou téléphone portable
desk-recipient-contact-hint = Vérifiez-le deux fois : le lien vers les papiers y arrive.
desk-recipient-contact-wrong = Écrivez une adresse e-mail ou un numéro de téléphone juste.
desk-recipient-go = Ajouter
desk-recipient-remove = Retirer

# Bornes
desk-kiosks-none = Aucune borne pour le moment.
desk-kiosks-add = Ajouter une borne
desk-kiosk-name = Nom de la borne
desk-kiosk-name-hint = Où elle se trouve, par exemple : Hall.
desk-kiosk-name-missing = Écrivez le nom de la borne (80 lettres au plus).
desk-kiosk-screen = Écran
desk-screen-wide21 = 21 pouces, 1920 × 1080
desk-screen-wide15 = 15 pouces, 1920 × 1080
desk-screen-tall32 = 32 pouces, debout, 1080 × 1920
desk-screen-small10 = 10 pouces, 1280 × 800
desk-kiosk-go = Ajouter la borne
desk-kiosk-seen = Vue la dernière fois
desk-kiosk-never = Jamais
desk-kiosk-works = En service
desk-kiosk-waits = Attend son code
desk-kiosk-revoked = Arrêtée
desk-kiosk-revoke = Arrêter
desk-enrol-code-title = Code de la borne
desk-enrol-code-once = Il marche une seule fois, pendant 15 minutes.
desk-kiosk-place = Adresse
desk-kiosk-place-hint = Numéro, rue, ville : tout le monde peut la demander par USSD. Vide : la borne n’y est pas montrée.
desk-kiosk-place-long = Écrivez une adresse plus courte (80 lettres au plus).
desk-kiosk-headphones = La borne a un combiné ou une prise casque
desk-kiosk-place-go = Garder
