# What is read out to the person, in his own language

desk-notice-1 = Acest seif păstrează copii ale actelor. Originalele rămân la dumneavoastră.
desk-notice-2 = Este gratuit. Puteți spune nu. Drepturile dumneavoastră rămân aceleași.
desk-notice-3 = Numai dumneavoastră alegeți cine vă primește actele. Angajații nu le pot citi.
desk-notice-4 = Primiți un card. Terminalul vă arată un cod secret. Nu-l spuneți nimănui, nici măcar unui angajat.
desk-notice-5 = Ați pierdut cardul sau ați uitat codul? Veniți la recepție. Se poate deschide seiful din nou? Depinde de protecția pe care ați ales-o.
desk-notice-6 = Păstrăm numele pe care îl folosiți, limba și telefonul. Notăm și cine ce face. Puteți citi acest lucru la terminal.
desk-notice-7 = Puteți cere să vedeți, să corectați sau să ștergeți ce păstrăm. Întrebați la recepție.
desk-notice-8 = { $organisation } răspunde de acest serviciu. Aveți o problemă? Puteți scrie la CNIL. CNIL vă protejează datele.
help-read-1 = Doi angajați vă pot face un card nou și un cod nou. Ei sunt din două echipe diferite.
help-read-2 = Cardul vechi și codul vechi nu vor mai merge.
help-read-3 = Trebuie să așteptați 72 de ore. Aveți timp să spuneți nu.
help-read-4 = Ambii angajați sunt aici și unul este șef? Atunci nu așteptați.
help-read-5 = Puteți spune nu și la recepție, în orice zi de lucru.
help-read-6 = Angajații nu văd actele dumneavoastră.
help-read-7 = Terminalul vă arată un cod nou. Angajații nu îl văd.
help-phone-told = Un mesaj pleacă și pe telefonul seifului.
help-phone-no = Ca să spuneți nu, răspundeți NU la mesaj. Totul se oprește.
help-phone-untold = Acest seif nu are telefon. Nu pleacă niciun mesaj.
