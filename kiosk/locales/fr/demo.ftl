# La page de début, et les pages de la démonstration.

start-title = Un coffre pour vos papiers
start-text = Vos papiers sont gardés ici. Vous seul les ouvrez, à la borne.
start-who = Ce service est tenu par :
start-check = Vérifier une copie reçue
demo-start-title = Une démonstration
demo-start-text = Essayez tout. Les personnes sont inventées. Ne mettez pas de vrais papiers.
demo-start-logins = Pour l’accueil : { $logins }. Mot de passe : { $password }. La page montre le code.
demo-start-kiosk = La borne
demo-start-desk = L’accueil (agents)
demo-start-phone = Les téléphones
demo-start-mail = Les e-mails
demo-phone-title = Les téléphones
demo-phone-text = Les SMS que chaque numéro a reçus. Rien ne part en vrai.
demo-phone-none = Aucun SMS pour l’instant.
demo-phone-all = Tous les téléphones
demo-phone-send = Répondre { $text }
demo-phone-write = Écrire une réponse
demo-phone-answer = Votre réponse
demo-phone-submit = Envoyer
demo-mail-title = Les e-mails
demo-mail-text = Les e-mails envoyés. Rien ne part en vrai.
demo-mail-none = Aucun e-mail pour l’instant.
demo-dial = Composer { $code }
demo-dial-answer = Votre réponse
demo-dial-hang-up = Raccrocher
