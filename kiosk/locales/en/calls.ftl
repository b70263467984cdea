# A kiosk calls: what the agent reads.

calls-title = The kiosk “{ $kiosk }” calls.
calls-go = I am going
calls-signed-out = You are signed out.
calls-signed-out-text = Calls from kiosks no longer ring here.
calls-sign-in = Sign in
