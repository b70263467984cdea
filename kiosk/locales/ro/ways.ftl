# Back into the safe: forgotten code, lost card, reserve card, settings.

kiosk-wait-title = Au fost prea multe încercări.
kiosk-wait-text = Așteptați 10 minute. Sau mergeți la recepție.
kiosk-card-locked = Acest seif este blocat. Mergeți la recepție.
kiosk-card-reserve = Arătați cardul de rezervă.

## The code is forgotten, the card is here
kiosk-ways-forgotten = Ați uitat codul?
kiosk-ways-blocked = Card blocat. Ați uitat codul?
kiosk-ways-over = Acest cod nu mai merge. Începeți din nou.
kiosk-ways-often = Prea multe coduri. Așteptați 10 minute.
kiosk-ways-phone = Un cod prin SMS
kiosk-ways-device = Aparatul meu de coduri
kiosk-ways-approved = M-a ajutat un angajat
kiosk-ways-agent = Sau întrebați un angajat, la recepție.
kiosk-ways-agent-only = Mergeți la recepție. Un angajat vă ajută. Apoi reveniți aici.
kiosk-ways-reserve = Cardul meu de rezervă
kiosk-ways-none = Mergeți la recepție. Vă spunem ce să faceți.
kiosk-ways-code-sms = Tastați codul din SMS.
kiosk-ways-code-device = Tastați codul de pe aparatul dumneavoastră.
kiosk-ways-code-both = Tastați codul din SMS sau de pe aparat.

## The card is lost, the code is known
kiosk-lost-pin-known = Am codul meu secret
kiosk-lost-nothing = Nici card, nici cod
kiosk-lost-number = Tastați numărul de telefon sau de seif.
kiosk-lost-number-text = 10 cifre, sau 8 pentru seif.
kiosk-lost-number-wrong = Acest număr nu este bun. Verificați fiecare cifră.
kiosk-lost-code = Tastați codul primit.
kiosk-lost-code-text = Prin SMS sau pe aparat. Nimic după 2 minute? Mergeți la recepție.
kiosk-lost-pin = Tastați codul secret.

## Printing a card
kiosk-print = Tipăriți
kiosk-print-going = Imprimanta lucrează. Așteptați foaia.
kiosk-print-done = S-a tipărit
kiosk-print-card = Tipăriți cardul.
kiosk-print-card-text = Cardul vechi nu mai merge.
kiosk-print-card-done = Am cardul
kiosk-print-reserve = Tipăriți cardul de rezervă.
kiosk-print-reserve-text = Puneți-l într-un plic. Lipiți plicul. Dați-l unei persoane de încredere.

## The reserve card is shown
kiosk-reserve-title = Acesta este un card de rezervă. Vreți să-l folosiți?
kiosk-reserve-text = Devine cardul dumneavoastră. Cel vechi nu va mai merge. Veți avea un cod nou.
kiosk-reserve-yes = Da
kiosk-reserve-no = Nu

## What has happened
kiosk-notices-title = Iată ce s-a schimbat.
kiosk-notices-seen = Am văzut
kiosk-notices-not-me = Nu am fost eu
kiosk-not-me-title = Nu ați fost dumneavoastră?
kiosk-not-me-text = Blocați seiful. Nu se mai deschide nimic. Apoi mergeți la recepție.
kiosk-not-me-stop = Opriți cardul nou

## Settings
settings-title = Cardul meu și setările
settings-danger = Atenție: faceți un card de rezervă.
settings-code = Schimbați codul
settings-code-pin = Tastați codul pe care îl aveți acum.
settings-phone = Telefon
settings-level = Protecție
settings-reserve = Card de rezervă
settings-codes = Coduri pe hârtie
settings-lock = Blocați seiful
settings-close = Ștergeți seiful
settings-no = Nu
settings-done-title = Gata.
settings-done-text = Alegerea dumneavoastră este păstrată.

settings-phone-title = Telefonul dumneavoastră
settings-phone-ends = Numărul se termină cu { $ending }.
    .heard = Aveți un număr de telefon aici.
settings-phone-none = Nu aveți un număr aici.
settings-phone-old = Confirmați-l: vine un cod prin SMS.
settings-phone-confirm = Confirmați
settings-phone-change = Schimbați numărul
settings-phone-add = Adăugați un număr
settings-phone-remove = Scoateți
settings-phone-number = Tastați numărul de telefon.
settings-phone-remove-title = Scoateți numărul?
settings-phone-remove-text = Nu veți mai primi SMS-uri.
settings-phone-remove-yes = Da, îl scot
settings-phone-keep = Nu, îl păstrez

settings-level-title = Ce protecție vreți?
settings-level-present = acum
settings-level-flexible = Flexibilă
settings-level-strong = Întărită
settings-level-strict = Strictă
settings-meaning-flexible = Vă ajută un SMS sau un angajat.
settings-meaning-strong = Fără card, trebuie doi angajați.
settings-meaning-strict = Vă ajută numai cardul de rezervă.
settings-choose-flexible = Protecție flexibilă. Tastați codul secret.
settings-choose-strong = Protecție întărită. Tastați codul secret.
settings-choose-strict = Protecție strictă. Tastați codul secret.
settings-strict-warning = Nu aveți card de rezervă? Dacă pierdeți cardul sau codul, pierdeți tot.

settings-reserve-text = Deschide seiful dacă pierdeți tot. O persoană de încredere îl păstrează.
settings-reserve-there = Un card nou îl anulează pe cel vechi.
settings-reserve-make = Faceți un card
settings-reserve-no-printer = Acest terminal nu tipărește. Întrebați la recepție.

settings-lock-title = Blocați seiful?
settings-lock-text = Nu se mai deschide nimic. Numai recepția îl poate debloca.
settings-lock-yes = Da, îl blochez
kiosk-locked-title = Seiful este blocat.
kiosk-locked-text = Pentru deblocare, mergeți la recepție.

settings-close-title = Ștergeți pentru totdeauna?
settings-close-text = Toate actele vor fi șterse.
settings-close-no = Nu, păstrez seiful
settings-close-yes = Da, șterg
settings-close-pin = Tastați codul secret ca să ștergeți tot.
kiosk-erased-title = Seiful este șters pentru totdeauna.
kiosk-erased-text = Nu mai este nimic. Cardul nu mai merge.

# At the desk
desk-kiosk-prints = Terminalul are imprimantă
kiosk-hand-title = Aveți cardul în mână?
kiosk-hand-yes = Da, îl am
kiosk-hand-no = Nu, tipăriți din nou
kiosk-reserve-used-title = Păstrați acest card.
kiosk-reserve-used-text = Acum este cardul dumneavoastră. Plicul este gol. Faceți alt card de rezervă.
kiosk-reserve-used-next = Mai departe
kiosk-lost-reserve = Am cardul de rezervă
settings-phone-stopped = Numărul dumneavoastră a răspuns STOP. Nu mai primește SMS-uri. Îl puteți adăuga din nou.
