# A kiosk calls: what the agent reads.

calls-title = The kiosk “{ $kiosk }” calls.
calls-go = I am going
