# Text messages. One segment (160 characters), the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: cod { $code } ca să dați { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 } către { $who } până { $until }. De acord: răspundeți DA { $code }. Altfel: NU
sms-card-code = { $start }: codul { $number } din listă ca să dați { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 } către { $who } până { $until }. De acord: răspundeți DA și acest cod. Altfel: NU
sms-receipt = { $start }: ați dat actele către { $who }. Nu ați făcut asta? Mergeți la recepție.

# Replies to an SMS that we could not act on.
sms-help = { $start }: ca să spuneți da, răspundeți DA și codul. Ca să spuneți nu, răspundeți NU. Pentru ajutor, mergeți la recepție.
sms-late = { $start }: acest cod nu mai merge. Ca să dați un act, începeți din nou la terminal.
sms-wrong-code = { $start }: codul este greșit. { $left ->
    [one] Mai aveți { $left } încercare.
    [few] Mai aveți { $left } încercări.
   *[other] Mai aveți { $left } de încercări.
 }

# Codes that show that the phone is at hand.
sms-proof-phone = { $start }: cod { $code } ca să păstrați acest număr. Spuneți-l numai la recepție. Nu l-ați cerut? Nu faceți nimic.
sms-proof-pin = { $start }: cod { $code } pentru un cod secret nou la terminal. Nu-l spuneți nimănui. Nu ați cerut asta? Răspundeți BLOCARE
sms-proof-card = { $start }: cod { $code } pentru un card nou la terminal. Nu-l spuneți nimănui. Nu ați cerut asta? Răspundeți BLOCARE

# Notices. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: s-a făcut un card nou. Cel vechi nu mai merge. Nu ați cerut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-card-lifted = { $start }: un card blocat merge din nou. Nu ați făcut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-card-blocked = { $start }: un card este blocat după coduri greșite. Mergeți la recepție.
sms-notice-reserve-made = { $start }: s-a făcut un card de rezervă. Nu ați cerut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-reserve-used = { $start }: cardul de rezervă a fost folosit. Nu ați făcut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-pin-renewed = { $start }: s-a făcut un cod secret nou la terminal. Nu ați cerut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-phone-bound = { $start }: un număr de telefon a fost adăugat la un seif. Nu ați cerut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-phone-removed = { $start }: acest număr a fost scos dintr-un seif. Nu ați făcut asta? Mergeți la recepție.
sms-notice-device-added = { $start }: un aparat de coduri a fost adăugat. Nu ați cerut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-device-removed = { $start }: un aparat de coduri a fost scos. Nu ați făcut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-level-changed = { $start }: protecția unui seif s-a schimbat. Nu ați făcut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-recovery-started = { $start }: doi angajați fac un card și un cod secret noi. Aveți cel mult 3 zile ca să spuneți nu. Nu ați cerut asta? Răspundeți NU
sms-notice-recovery-finished = { $start }: doi angajați au făcut un card nou. Nu ați cerut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-recovery-stopped = { $start }: totul este oprit. Nu se face un card nou. O întrebare? Mergeți la recepție.
sms-notice-safe-locked = { $start }: un seif este blocat. Nu se mai deschide nimic. Pentru deblocare, mergeți la recepție.
sms-notice-safe-unlocked = { $start }: un seif este deblocat. Nu ați făcut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-closed = { $start }: un seif este șters pentru totdeauna.
sms-notice-card-stopped = { $start }: un card este anulat. Nu mai deschide nimic. O întrebare? Mergeți la recepție.
sms-notice-card_codes-made = { $start }: s-a tipărit o listă de coduri. Cea veche nu mai merge. Nu ați cerut asta? Răspundeți BLOCARE sau mergeți la recepție.
sms-notice-card_codes-stopped = { $start }: lista de coduri nu mai merge. Nu ați făcut asta? Răspundeți BLOCARE sau mergeți la recepție.
