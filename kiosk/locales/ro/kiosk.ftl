# The kiosk. At most 25 words a screen, short sentences.

## The way in and out
kiosk-welcome-title = Bună ziua. Alegeți limba.
kiosk-language-title = Alegeți limba.
kiosk-card-title = Arătați cardul.
kiosk-card-text = Țineți pătratul negru în fața luminii.
kiosk-card-field = Textul cardului
kiosk-card-help = Fără card
kiosk-card-none = Nu am cardul la mine
kiosk-card-no-safe = Nu am seif
kiosk-card-type = Tastez literele cardului
kiosk-card-torn = Cardul nu se citește. Încercați din nou.
kiosk-card-unknown = Acesta nu este cardul unui seif.
kiosk-card-stopped = Acest card este anulat. Mergeți la recepție.
kiosk-card-expired = Acest card este prea vechi. Mergeți la recepție.
kiosk-card-blocked = Cardul este blocat. Mergeți la recepție.
kiosk-refused-title = Cardul nu merge
kiosk-refused-again = Încercați din nou
kiosk-letters-title = Tastați literele de pe card.
kiosk-letters-torn = Este o greșeală. Verificați fiecare literă.
kiosk-letters-typed =
    { $count ->
        [0] Nicio literă tastată
        [one] { $count } literă tastată
        [few] { $count } litere tastate
       *[other] { $count } de litere tastate
    }
kiosk-no-card-title = Nu aveți cardul?
kiosk-no-card-text = Mergeți la recepție. Vă ajutăm să primiți alt card.
kiosk-no-safe-title = Nu aveți seif?
kiosk-no-safe-text = Mergeți la recepție. Vă ajutăm să deschideți un seif.
kiosk-code-title = Luați cardul înapoi. Tastați codul.
kiosk-code-wrong =
    { $left ->
        [one] Codul este greșit. Mai aveți { $left } încercare.
        [few] Codul este greșit. Mai aveți { $left } încercări.
       *[other] Codul este greșit. Mai aveți { $left } de încercări.
    }
    .heard = Codul este greșit. Încercați din nou.
kiosk-code-short = Tastați cele 6 cifre ale codului.
kiosk-code-forgotten = Am uitat
kiosk-forgotten-title = Nicio problemă.
kiosk-forgotten-text = Mergeți la recepție cu cardul.
kiosk-first-title = Codul dumneavoastră secret
kiosk-first-text = Învățați-l. Nu-l arătați nimănui.
kiosk-first-again = Nu este acest cod. Uitați-vă din nou.
kiosk-first-learnt = L-am învățat
kiosk-practise-title = Tastați codul secret, de probă.
kiosk-practise-show = Vreau să văd codul din nou
kiosk-home-title = Bună ziua. Ce vreți să faceți?
kiosk-home-ask = Ce vreți să faceți?
kiosk-home-papers = Vedeți actele
kiosk-home-add = Adăugați un act
kiosk-home-give = Dați un act
kiosk-home-looked = Cine s-a uitat?
kiosk-home-new = Nou
kiosk-encore-title = Mai sunteți aici?
kiosk-encore-text =
    { $seconds ->
        [one] Seiful se închide în { $seconds } secundă.
        [few] Seiful se închide în { $seconds } secunde.
       *[other] Seiful se închide în { $seconds } de secunde.
    }
    .heard = Seiful se închide în 30 de secunde.
kiosk-encore-yes = Da, continui
kiosk-goodbye-title = Gata. Seiful este închis.
kiosk-goodbye-text = Luați cardul și actele.
kiosk-goodbye-again = Începeți din nou
kiosk-closed-title = Seiful este închis.
kiosk-closed-text = Timpul a trecut. Luați cardul și actele.
down-sms = SMS-urile nu merg.
down-sms-pin = Cu codul meu secret
