# Une borne appelle : ce que l’agent lit.

calls-title = La borne « { $kiosk } » appelle.
calls-go = J’y vais
