# The USSD screens. At most 160 letters of the GSM alphabet, with what is filled in. The key stands before each choice.

ussd-main =
    { $site }
    1. Spun DA la o cerere
    2. Ce am dat
    3. Blochez seiful
    0. Ajutor
ussd-pending =
    { $papers } pentru { $who }, { $span }.
    Scrieți codul din SMS
    0. Înapoi
ussd-pending-list =
    { $papers } pentru { $who }, { $span }.
    Scrieți codul { $number } din listă
    0. Înapoi
ussd-several =
    Cereri care așteaptă: { $count }.
    Scrieți codul din SMS
    2. NU la toate
    0. Înapoi
ussd-confirm =
    Trimiteți { $papers } către { $who } { $span }?
    1. DA, de acord
    2. NU
ussd-mine =
    Ce am dat
    { $lines }
    0. Înapoi
ussd-stop =
    { $start }: { $papers }, { $span }. Opriți?
    1. DA, opresc
    2. NU
ussd-lock =
    Blocați seiful? Nu mai iese nimic.
    1. DA, blochez
    2. NU
ussd-help =
    Actele sunt păstrate. Nimic nu pleacă fără un DA.
    1. Cel mai apropiat terminal
    2. Limba
    0. Înapoi
ussd-languages =
    Limba
    { $lines }
    0. Înapoi
ussd-more = 9. Mai mult

# What ends the session.
ussd-done = Gata. { $start } poate vedea { $papers } { $span }. Ca să anulați, formați din nou, opțiunea 2.
ussd-done-shared = Gata. { $start } poate vedea { $papers } { $span }.
ussd-refused = Am notat: NU. Nu se trimite nimic.
ussd-too-many-codes = 3 coduri greșite. Nu se trimite nimic. Cererea este închisă.
ussd-stopped = Oprit. { $start } nu mai poate vedea actele.
ussd-shared = Acest telefon este pentru mai multe seifuri. Ca să vedeți ce ați dat, mergeți la un terminal.
ussd-locked = Seif blocat. Ca să îl deschideți din nou, mergeți la CCAS cu cineva care vă cunoaște.
ussd-none = Nicio cerere pentru acest număr. Mergeți la CCAS.
ussd-kiosks =
    Terminale:
    { $lines }
ussd-kiosks-none = Nicio adresă aici. Întrebați la CCAS unde este terminalul.

# Above a screen that comes back.
ussd-unknown = Alegere necunoscută.
ussd-not-a-code = Codul are 6 cifre.
ussd-wrong-code = Codul este greșit. { $left ->
    [one] Mai aveți { $left } încercare.
    [few] Mai aveți { $left } încercări.
   *[other] Mai aveți { $left } de încercări.
 }

# Parts. "1 act" where it may not be said which.
ussd-papers = { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 }
ussd-length = { $days ->
    [1] 24h
    [few] { $days } zile
   *[other] { $days } de zile
 }
ussd-for = timp de { $length }
ussd-during = timp de { $length }
ussd-until = până { $date }

ussd-paper-identity = act de identitate
ussd-paper-housing = act de locuință
ussd-paper-income = act de venit
ussd-paper-health = act medical
ussd-paper-work = act de muncă
ussd-paper-school = act de școală
ussd-paper-other = act
ussd-your-identity = actul de identitate
ussd-your-housing = actul de locuință
ussd-your-income = actul de venit
ussd-your-health = actul medical
ussd-your-work = actul de muncă
ussd-your-school = actul de școală
ussd-your-other = actul
