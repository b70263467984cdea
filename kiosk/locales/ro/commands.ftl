# What an SMS answers to a word of the person. One segment; the beginning says who sends it.

sms-commands = { $start }: răspundeți DA și codul, sau NU. CERERI: ce așteaptă. CINE: cine s-a uitat. BLOCARE: închide tot. STOP: fără SMS.
sms-pending = { $start }: { $count ->
    [one] { $count } cerere așteaptă.
    [few] { $count } cereri așteaptă.
   *[other] { $count } de cereri așteaptă.
 } Prima: { $who } până { $until }. Răspundeți DA și codul primit, sau NU.
sms-refused = { $start }: ați răspuns nu. Nu ați dat nimic.
sms-nothing-asked = { $start }: nicio cerere nu așteaptă. Pentru a opri ce ați dat deja, mergeți la terminal.
sms-taken-back = { $start }: am oprit. Actele nu se mai deschid. Veniți la recepție: vă explicăm ce s-a întâmplat.
sms-locked-already = { $start }: este deja blocat. Pentru deblocare, mergeți la recepție.
sms-looked = { $start }: alții s-au uitat { $count ->
    [one] o dată
    [few] de { $count } ori
   *[other] de { $count } de ori
 } în 30 de zile, ultima dată { $last }. Terminalul arată cine.
sms-looked-nobody = { $start }: nimeni altcineva nu s-a uitat în 30 de zile.
sms-looked-elsewhere = { $start }: cine s-a uitat? Întrebați la terminal.
sms-notice-phone-stopped = { $start }: nu mai primiți SMS-uri. Le vreți din nou? Mergeți la recepție sau la terminal.
