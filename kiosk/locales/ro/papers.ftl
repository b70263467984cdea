# Papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = Identitate
kiosk-kind-housing = Locuință
kiosk-kind-income = Bani
kiosk-kind-health = Sănătate
kiosk-kind-work = Muncă
kiosk-kind-school = Școală
kiosk-kind-other = Alt act

# The names that the kiosk offers, by kind of paper: French papers, as people here call them.
kiosk-name-identity-card = Carte de identitate
kiosk-name-passport = Pașaport
kiosk-name-residence-permit = Permis de ședere (séjour)
kiosk-name-birth = Certificat de naștere
kiosk-name-lease = Contract de chirie (bail)
kiosk-name-rent-receipt = Chitanță de chirie
kiosk-name-bill = Factură
kiosk-name-tax = Impozit (avis d’impôt)
kiosk-name-caf = Adeverință CAF
kiosk-name-bank-details = Cont bancar (RIB)
kiosk-name-vitale = Card Vitale
kiosk-name-prescription = Rețetă medicală
kiosk-name-contract = Contract de muncă
kiosk-name-payslip = Fluturaș de salariu
kiosk-name-diploma = Diplomă
kiosk-name-enrolment = Adeverință de la școală
kiosk-name-letter = Scrisoare

kiosk-papers-title = Actele mele
kiosk-papers-empty = Seiful este gol. Adăugați un act.
kiosk-papers-add = Adăugați un act
kiosk-papers-drafts = De terminat
kiosk-papers-kept = În seif
kiosk-papers-erased = Șterse
kiosk-papers-added = Adăugat { $date }
    .heard = Un act din seif.
kiosk-papers-until = Îl puteți lua înapoi până { $date }.
    .heard = Îl mai puteți lua înapoi.
kiosk-papers-ends = Acest act expiră { $date }.
    .heard = Ultima zi este pe ecran.
kiosk-papers-ended = Acest act a expirat { $date }.
    .heard = Acest act a expirat.
kiosk-papers-pages =
    { $count ->
        [one] { $count } pagină
        [few] { $count } pagini
       *[other] { $count } de pagini
    }
    .heard = Paginile sunt păstrate.
kiosk-papers-page-of = Pagina { $number } din { $count }
    .heard = Acest act are mai multe pagini.
kiosk-papers-image = Pagina { $number }: { $title }
kiosk-papers-before = Pagina dinainte
kiosk-papers-after = Pagina următoare
kiosk-papers-big = Vedeți mai mare
kiosk-papers-give = Dați
kiosk-papers-hide = Ascundeți
kiosk-papers-hidden = Atingeți ca să vedeți din nou.
kiosk-papers-again = Vedeți din nou
kiosk-papers-erase = Ștergeți
kiosk-papers-erase-title = Ștergeți acest act?
kiosk-papers-erase-text = Îl puteți lua înapoi timp de 30 de zile.
kiosk-papers-erase-no = Nu, îl păstrez
kiosk-papers-erase-yes = Da, îl șterg
kiosk-papers-erased-one = Acest act este șters.
kiosk-papers-take-back = Luați înapoi acest act

kiosk-add-title = Ce fel de act este?
kiosk-add-lay-title = Așezați actul bine întins.
kiosk-add-photo = Faceți poza
kiosk-add-file = Alegeți un fișier.
kiosk-add-file-hint = JPEG, PNG sau PDF
kiosk-add-send = Trimiteți
kiosk-add-sending = Actul se trimite
kiosk-add-check-title = Se citește bine actul?
kiosk-add-check-image = Actul pe care îl adăugați
kiosk-add-check-yes = Da, îl păstrez
kiosk-add-check-redo = Fac altă poză
kiosk-add-blurred = Poza nu este clară. Faceți altă poză.
kiosk-add-more-title = Mai este o pagină?
kiosk-add-more-yes = Da, mai este una
kiosk-add-more-no = Nu, asta e tot
kiosk-add-keep-title = Cum se numește acest act?
kiosk-add-name = Alt nume
kiosk-add-expiry = Acest act are o dată de expirare?
kiosk-add-expiry-yes = Da, văd o dată
kiosk-add-expiry-no = Nu, sau nu știu
kiosk-add-day = Data de expirare: ce zi?
kiosk-add-month = Data de expirare: ce lună?
kiosk-add-year = Data de expirare: ce an?
kiosk-add-bad-date = Această dată nu există. Schimbați-o.
kiosk-add-kept-title = Actul este în seif.
kiosk-add-another = Adăugați alt act

# Why a file is not taken: what happened, then what to do.
kiosk-add-refused-empty = Nu este niciun fișier. Alegeți un fișier.
kiosk-add-refused-too-large = Fișierul este prea mare. Faceți o poză actului.
kiosk-add-refused-wrong-type = Nu este nici poză, nici PDF. Alegeți alt fișier.
kiosk-add-refused-broken = Acest fișier nu se poate citi. Faceți o poză actului.
kiosk-add-refused-too-many-pixels = Poza este prea mare. Faceți altă poză.
kiosk-add-refused-locked = Acest PDF are parolă. Faceți o poză actului.
kiosk-add-refused-too-many-pages = Acest PDF are prea multe pagini. Alegeți paginile utile.
kiosk-add-refused-no-pages = Acest PDF este gol. Alegeți alt fișier.
kiosk-add-refused-full = Acest act are prea multe pagini. Faceți al doilea act.
