# Quand les SMS ne marchent pas, et ce que l'accueil voit des SMS.

desk-sms-title = SMS
desk-sms-down = Les SMS ne marchent pas. À la borne, le code secret les remplace. Prévenez le service informatique.
desk-sms-none = Aucun canal SMS n’est installé.
desk-sms-spent = Aujourd’hui : { $today } SMS sur { $budget }.
desk-sms-near = Presque tous les SMS du jour sont partis : { $today } sur { $budget }.
desk-sms-over = Le frein est mis : { $today } SMS sont partis sur { $budget }. Plus de code par SMS jusqu’à minuit.
desk-sms-channel = Canal
desk-sms-state = État
desk-sms-works = Il marche
desk-sms-fails = En panne depuis le { $since }
desk-sms-credit = Crédit
desk-sms-canary = SMS d’essai reçu
desk-sms-canary-never = Jamais
sms-canary = Consigne: SMS d'essai par { $channel }, { $date }. Rien à faire.
