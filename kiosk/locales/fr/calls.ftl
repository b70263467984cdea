# Une borne appelle : ce que l’agent lit.

calls-title = La borne « { $kiosk } » appelle.
calls-go = J’y vais
calls-signed-out = Vous êtes déconnecté.
calls-signed-out-text = Les appels des bornes ne sonnent plus ici.
calls-sign-in = Se connecter
