# Giving a paper

give-papers-title = Ce acte vreți să dați?
give-papers-none = Alegeți un act.
give-next = Mai departe
give-empty-title = Nu aveți încă niciun act aici.
give-empty-text = Adăugați un act. Apoi dați-l.
give-empty-add = Adăugați un act
give-drafts-title = Actele dumneavoastră nu sunt terminate.
give-drafts-text = Terminați un act. Apoi dați-l.
give-drafts-go = Terminați un act
give-who-title = Cui?
give-who-other = Altă persoană? Recepția o adaugă.
give-reason-title = Pentru ce?
give-length-title = Cât timp?
give-length-day = 1 zi
give-length-week = 1 săptămână
give-length-month = 1 lună
give-check-screen = Verificați înainte să dați
give-check-title = Dați { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 }. Este corect?
    .heard = Dați acte unei persoane. Este corect?
give-check-papers = Acte
give-check-who = Cui
give-check-reason = Pentru ce
give-check-until = Ultima zi
give-check-stop = Puteți opri oricând.
give-check-yes = Da, dau
give-check-no = Nu
give-home = La început
give-again = Începeți din nou
give-code-sms = Tastați codul din SMS.
give-code-device = Tastați codul de pe aparatul dumneavoastră.
give-code-pin = Tastați codul secret încă o dată.
give-code-answer = Sau răspundeți la SMS: DA și codul.
give-code-answered = Am răspuns
give-code-resend = Trimiteți codul din nou
give-code-without = Nu am telefonul la mine
give-code-no = Nu dau nimic
give-code-wait = Încă nu este niciun răspuns. Așteptați puțin.
give-code-again = Același cod vine încă o dată.
give-code-many = Prea multe SMS-uri.
give-code-often = { give-code-many } Așteptați puțin sau mergeți la recepție.
give-code-six = Codul are 6 cifre.
give-code-wrong = Codul este greșit. { $left ->
    [one] Mai aveți { $left } încercare.
    [few] Mai aveți { $left } încercări.
   *[other] Mai aveți { $left } de încercări.
 }
    .heard = Codul este greșit. Încercați din nou.
give-given-title = Gata. Ați dat actele.
give-given-text = { $who } primește un mesaj.
    .heard = Persoana primește un mesaj.
give-given-key = Chitanța dumneavoastră:
give-unsent = Mesajul nu a plecat încă.
give-unsent-again = Încercăm din nou. Actele dumneavoastră sunt păstrate.
give-failed = Mesajul nu a ajuns.
give-receipt = Tipăriți chitanța
give-nothing-title = Nu ați dat nimic.
give-nothing-wrong = Codul a fost greșit de trei ori.
give-nothing-no = Ați spus nu.
give-nothing-late = Timpul a trecut.

# Who looked?

looked-title = Cine s-a uitat la actele mele?
looked-open = Cine poate deschide acum
looked-until = Până { $until }
    .heard = Ultima zi este pe ecran.
looked-stop = Opriți
looked-stop-title = Nu mai dați acte către { $who }?
    .heard = Nu mai dați acte acestei persoane?
looked-stop-text = Persoana nu mai poate deschide actele.
looked-stop-yes = Da, opriți
looked-stop-no = Nu
looked-stopped-title = Am oprit.
looked-stopped-text = Persoana nu mai poate deschide actele.
looked-someone = Cineva
looked-paper = un act

# The journal, a sentence for each thing that happens

journal-safe-opened = Recepția a deschis seiful împreună cu dumneavoastră.
journal-card-issued = Recepția v-a făcut cardul.
journal-card-printed = Un card a fost tipărit.
journal-card-refused = Un card a fost refuzat.
journal-safe-first_visit = Prima intrare cu cardul dumneavoastră.
journal-pin-set = Codul secret este gata.
journal-safe-entered = Intrare cu cardul și codul secret.
journal-pin-refused = Cineva a tastat un cod secret greșit.
journal-card-blocked = Cardul este blocat: trei coduri greșite.
journal-safe-left = Seiful este închis.
journal-document-kept = Ați adăugat: { $paper }.
    .heard = Ați adăugat un act.
journal-document-viewed = V-ați uitat la: { $paper }.
    .heard = V-ați uitat la un act.
journal-document-erased = Ați șters: { $paper }.
    .heard = Ați șters un act.
journal-document-taken_back = Ați luat înapoi: { $paper }.
    .heard = Ați luat înapoi un act.
journal-document-purged = Un act șters a dispărut pentru totdeauna.
journal-release-asked = Vreți să dați { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 } către { $who }.
    .heard = Vreți să dați acte.
journal-release-refused = Nu ați dat nimic către { $who }.
    .heard = Nu ați dat nimic.
journal-release-expired = Nu a venit un răspuns la timp. Nu ați dat nimic către { $who }.
    .heard = Nu a venit un răspuns la timp. Nu ați dat nimic.
journal-release-handed_over = Ați dat { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 } către { $who }.
    .heard = Ați dat acte.
journal-release-stopped = Oprit: { $who } nu mai poate deschide.
    .heard = Oprit: persoana nu mai poate deschide.
journal-release-code_refused = Cineva a tastat un cod greșit. Cerere pentru { $who }.
    .heard = Cineva a tastat un cod greșit.
journal-release-visited = { $who } a primit un cod pentru a deschide.
    .heard = O persoană a primit un cod pentru a deschide.
journal-recipient-refused = { $who } a tastat un cod greșit.
    .heard = O persoană a tastat un cod greșit.
journal-recipient-proven = { $who } a intrat cu propriul cod.
    .heard = O persoană a intrat cu propriul cod.
journal-document-downloaded = { $who } a deschis: { $paper }.
    .heard = O persoană a deschis un act.
journal-recipient-added = Recepția a adăugat: { $who }.
    .heard = Recepția a adăugat o persoană.
journal-document-refused = Un fișier nu a fost adăugat.
journal-recipient-removed = Recepția a scos: { $who }.
    .heard = Recepția a scos o persoană.
journal-safe-found = Un angajat a căutat seiful dumneavoastră.
journal-card-replaced = Un card nou îl înlocuiește pe cel vechi.
journal-card-stopped = Cardul este anulat.
journal-card-lifted = Recepția a deblocat cardul.
journal-reserve-made = Un card de rezervă a fost făcut.
journal-reserve-used = Cardul de rezervă a fost folosit.
journal-pin-renewed = Codul secret s-a schimbat.
journal-approval-given = Recepția vă ajută să faceți un cod nou.
journal-phone-bound = Un număr de telefon a fost adăugat.
journal-phone-proven = Numărul de telefon este confirmat.
journal-phone-removed = Numărul de telefon a fost scos.
journal-device-added = Un aparat de coduri a fost adăugat.
journal-device-removed = Un aparat de coduri a fost scos.
journal-level-changed = Protecția seifului s-a schimbat.
journal-recovery-started = Un angajat începe să vă facă un card nou.
journal-recovery-approved = Al doilea angajat este de acord.
journal-recovery-finished = Doi angajați v-au făcut un card nou.
journal-recovery-stopped = Oprit: nu se face un card nou.
journal-safe-locked = Seiful este blocat.
journal-safe-unlocked = Recepția a deblocat seiful.
journal-proof-asked = Este nevoie de un cod pentru a reveni în seif.
journal-proof-refused = Cineva a tastat greșit codul primit.
journal-agreement-made = Ați spus da: { $who } vă poate cere acte de la distanță.
    .heard = Ați spus da: o echipă vă poate cere acte de la distanță.
journal-agreement-ended = S-a încheiat: { $who } nu vă mai poate cere acte.
    .heard = S-a încheiat: o echipă nu vă mai poate cere acte.
journal-card_codes-made = O listă de coduri a fost făcută.
journal-card_codes-stopped = Lista de coduri nu mai este valabilă.
journal-safe_word-chosen = Cuvântul din SMS-uri s-a schimbat.
journal-phone-stopped = Telefonul a răspuns STOP. Nu mai primește nimic.
reason-housing = Locuință
reason-rights = Drepturi și ajutoare
reason-work = Muncă
reason-health = Sănătate
reason-school = Școală și cursuri
reason-other = Alt motiv
