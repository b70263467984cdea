# Les langues de la borne, vues du bureau

languages-title = Langues
languages-intro = Ces langues sont proposées à la borne et quand vous ouvrez un coffre. Une langue arrêtée n’est plus proposée ; une personne qui l’a déjà choisie la garde.
languages-list = Langues de la borne
languages-one = Langue
languages-review = Relecture
languages-state = Proposée
languages-unread = traduction à relire
languages-unread-french = Texte d’origine, à relire avec des personnes concernées
languages-read = Relue par { $who }
languages-always = Toujours proposée
languages-stop = Ne plus proposer
languages-offer = Proposer
languages-fr = français
languages-en = anglais
languages-ar = arabe
languages-fa = dari
languages-ps = pachto
languages-uk = ukrainien
languages-ru = russe
languages-ro = roumain
languages-es = espagnol
languages-ka = géorgien
languages-pt = portugais
languages-bn = bengali
languages-tr = turc
languages-ti = tigrigna
