# Les papiers à la borne. Phrases courtes, une idée à la fois (FALC).

kiosk-kind-identity = Identité
kiosk-kind-housing = Logement
kiosk-kind-income = Argent
kiosk-kind-health = Santé
kiosk-kind-work = Travail
kiosk-kind-school = École
kiosk-kind-other = Autre papier

# Les noms que la borne propose, par genre de papier. Des noms de papiers français, comme les gens les disent.
kiosk-name-identity-card = Carte d’identité
kiosk-name-passport = Passeport
kiosk-name-residence-permit = Titre de séjour
kiosk-name-birth = Acte de naissance
kiosk-name-lease = Bail
kiosk-name-rent-receipt = Quittance de loyer
kiosk-name-bill = Facture
kiosk-name-tax = Avis d’impôt
kiosk-name-caf = Attestation CAF
kiosk-name-bank-details = RIB
kiosk-name-vitale = Carte Vitale
kiosk-name-prescription = Ordonnance
kiosk-name-contract = Contrat de travail
kiosk-name-payslip = Bulletin de salaire
kiosk-name-diploma = Diplôme
kiosk-name-enrolment = Certificat de scolarité
kiosk-name-letter = Courrier

kiosk-papers-title = Mes papiers
kiosk-papers-empty = Votre coffre est vide. Ajoutez un papier.
kiosk-papers-add = Ajouter un papier
kiosk-papers-drafts = À finir
kiosk-papers-kept = Rangés
kiosk-papers-erased = Effacés
kiosk-papers-added = Ajouté le { $date }
    .heard = Un papier de votre coffre.
kiosk-papers-until = Vous pouvez le reprendre jusqu’au { $date }.
    .heard = Vous pouvez encore le reprendre.
kiosk-papers-ends = Ce papier finit le { $date }.
    .heard = La date de fin est à l’écran.
kiosk-papers-ended = Ce papier est fini depuis le { $date }.
    .heard = Ce papier est fini.
kiosk-papers-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
    .heard = Vos pages sont gardées.
kiosk-papers-page-of = Page { $number } sur { $count }
    .heard = Ce papier a plusieurs pages.
kiosk-papers-image = Page { $number } : { $title }
kiosk-papers-before = Page d’avant
kiosk-papers-after = Page d’après
kiosk-papers-big = Voir en grand
kiosk-papers-give = Donner
kiosk-papers-hide = Cacher la vue
kiosk-papers-hidden = Touchez pour voir encore.
kiosk-papers-again = Voir encore
kiosk-papers-erase = Effacer
kiosk-papers-erase-title = Effacer ce papier ?
kiosk-papers-erase-text = Vous pouvez le reprendre pendant 30 jours.
kiosk-papers-erase-no = Non, garder
kiosk-papers-erase-yes = Oui, effacer
kiosk-papers-erased-one = Ce papier est effacé.
kiosk-papers-take-back = Reprendre ce papier

kiosk-add-title = C’est quel papier ?
kiosk-add-lay-title = Posez le papier à plat.
kiosk-add-photo = Prendre la photo
kiosk-add-file = Choisissez un fichier.
kiosk-add-file-hint = JPEG, PNG ou PDF
kiosk-add-send = Envoyer
kiosk-add-sending = Envoi du papier
kiosk-add-check-title = On lit bien le papier ?
kiosk-add-check-image = Le papier que vous ajoutez
kiosk-add-check-yes = Oui, garder
kiosk-add-check-redo = Refaire
kiosk-add-blurred = L’image est floue. Refaites la photo.
kiosk-add-more-title = Il y a une autre page ?
kiosk-add-more-yes = Oui, une autre page
kiosk-add-more-no = Non, c’est fini
kiosk-add-keep-title = Comment s’appelle ce papier ?
kiosk-add-name = Un autre nom
kiosk-add-expiry = Ce papier a une date de fin ?
kiosk-add-expiry-yes = Oui, je vois une date
kiosk-add-expiry-no = Non, ou je ne sais pas
kiosk-add-day = Date de fin : quel jour ?
kiosk-add-month = Date de fin : quel mois ?
kiosk-add-year = Date de fin : quelle année ?
kiosk-add-bad-date = Cette date n’existe pas. Changez-la.
kiosk-add-kept-title = C’est rangé dans votre coffre.
kiosk-add-another = Ajouter un autre papier

# Pourquoi un fichier n’est pas pris : ce qui se passe, puis quoi faire.
kiosk-add-refused-empty = Il n’y a pas de fichier. Choisissez un fichier.
kiosk-add-refused-too-large = Le fichier est trop gros. Prenez une photo du papier.
kiosk-add-refused-wrong-type = Ce n’est pas une photo ni un PDF. Choisissez un autre fichier.
kiosk-add-refused-broken = On ne peut pas lire ce fichier. Prenez une photo du papier.
kiosk-add-refused-too-many-pixels = Cette photo est trop grande. Refaites la photo.
kiosk-add-refused-locked = Ce PDF a un mot de passe. Prenez une photo du papier.
kiosk-add-refused-too-many-pages = Ce PDF a trop de pages. Choisissez les pages utiles.
kiosk-add-refused-no-pages = Ce PDF est vide. Choisissez un autre fichier.
kiosk-add-refused-full = Ce papier a trop de pages. Faites un deuxième papier.
