# Requests from afar: a team may ask for papers, the holder answers by text message

agree-title = Cereri de la distanță
agree-text = O echipă vă poate cere acte. Răspundeți prin SMS. Fără acordul dumneavoastră, nu pleacă nimic.
agree-old-phone = Mai întâi confirmați numărul de telefon.
agree-choose = Alegeți o echipă
agree-stale = Echipa s-a schimbat. Alegeți-o din nou.
agree-no-team-title = Nicio echipă nu poate cere acte acum.
agree-no-team-text = Întrebați la recepție.
agree-empty-text = Adăugați un act. Apoi reveniți aici.
agree-team-title = Ce echipă poate cere acte?
agree-papers-title = Ce acte poate cere?
agree-length-title = Cât timp?
agree-length-week = 1 săptămână
agree-length-month = 1 lună
agree-length-quarter = 3 luni
agree-kinds-title = Poate SMS-ul să spună ce fel de act este?
agree-kinds-no = Nu
agree-kinds-yes = Da
agree-check-title = { $who } poate cere { $count ->
    [one] { $count } act
    [few] { $count } acte
   *[other] { $count } de acte
 } până { $until }. Sunteți de acord?
    .heard = O echipă vă poate cere acte. Sunteți de acord?
agree-check-kinds = SMS-ul spune ce fel de act este.
agree-check-no-kinds = SMS-ul nu spune ce fel de act este.
agree-check-yes = Da, sunt de acord
agree-made-title = Am notat.
agree-made-text = { $who } poate cere acte. Spuneți da sau nu prin SMS. Puteți opri cererile aici.
    .heard = Echipa poate cere acte. Spuneți da sau nu prin SMS. Puteți opri cererile aici.
agree-made-list = Vedeți sau opriți
agree-stop-title = Opriți cererile de la { $who }?
    .heard = Opriți cererile de la această echipă?
agree-stop-text = Ce ați dat deja rămâne dat.
agree-stopped-text = Această echipă nu vă mai poate cere acte.
