# The kiosk's languages, seen from the desk

languages-title = Languages
languages-intro = These languages are offered at the kiosk and when you open a safe. A stopped language is offered no more; a person who has chosen it before keeps it.
languages-list = Languages of the kiosk
languages-one = Language
languages-review = Reading over
languages-state = Offered
languages-unread = translation to be read over
languages-unread-french = Original text, to be read over with the people concerned
languages-read = Read over by { $who }
languages-always = Always offered
languages-stop = Stop offering
languages-offer = Offer
languages-fr = French
languages-en = English
languages-ar = Arabic
languages-fa = Dari
languages-ps = Pashto
languages-uk = Ukrainian
languages-ru = Russian
languages-ro = Romanian
languages-es = Spanish
languages-ka = Georgian
languages-pt = Portuguese
languages-bn = Bengali
languages-tr = Turkish
languages-ti = Tigrinya
