# Codes on paper, for a phone that others have too

codes-title = Coduri pe hârtie
codes-text = Mai multe persoane au același telefon? Atunci codul nu mai este în SMS. Este pe lista dumneavoastră.
codes-no-phone = Mai întâi este nevoie de un număr de telefon.
codes-left = { $left ->
    [one] A rămas { $left } cod.
    [few] Au rămas { $left } coduri.
   *[other] Au rămas { $left } de coduri.
 }
    .heard = Aveți o listă de coduri.
codes-few = În curând trebuie tipărită altă listă.
codes-few-left = Lista este aproape terminată. Tipăriți altă listă.
codes-none-left = Lista este terminată. Tipăriți altă listă.
codes-no-printer = Acest terminal nu tipărește. Mergeți la un terminal care tipărește.
codes-make = Tipăriți o listă
codes-make-another = Tipăriți altă listă
codes-print = Tipăriți lista de coduri.
codes-print-text = Țineți lista departe de telefon.
codes-hand = Aveți lista în mână?
codes-begun-title = Lista este activă.
codes-begun-text = SMS-ul cere un cod din listă. Țineți lista departe de telefon.
codes-stop = Nu mai folosesc lista
codes-stop-title = Nu mai folosiți lista?
codes-stop-text = Codul va fi din nou în SMS.
codes-stop-yes = Da, opriți

give-code-card = Tastați codul { $number } din listă.
    .heard = Tastați un cod din listă. Numărul lui este pe ecran.
give-code-resend-sms = Trimiteți SMS-ul din nou
give-code-same = Același SMS vine încă o dată.

# The sheet
codes-sheet-title = Lista dumneavoastră de coduri
codes-sheet-name = Codurile mele Consigne
codes-sheet-away = Țineți această listă departe de telefon.
codes-sheet-cut = Decupați lista.
codes-sheet-how = Un SMS cere un cod: căutați numărul lui. Răspundeți DA și acest cod.
codes-sheet-once = Un cod merge o singură dată. Apoi tăiați-l de pe listă.
codes-sheet-lost = Lista este pierdută sau terminată? Tipăriți altă listă la terminal.
