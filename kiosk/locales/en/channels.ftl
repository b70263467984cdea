# When SMS do not work, and what the desk sees of them.

desk-sms-title = Text messages
desk-sms-down = Text messages do not work. At the kiosk the secret code takes their place. Tell the IT service.
desk-sms-none = No channel for text messages is set up.
desk-sms-spent = Today: { $today } messages of { $budget }.
desk-sms-near = Nearly all messages of the day have left: { $today } of { $budget }.
desk-sms-over = The brake is on: { $today } messages have left of { $budget }. No more codes by SMS until midnight.
desk-sms-channel = Channel
desk-sms-state = State
desk-sms-works = It works
desk-sms-fails = Failing since { $since }
desk-sms-credit = Credit
desk-sms-canary = Test message received
desk-sms-canary-never = Never
sms-canary = Consigne: test SMS by { $channel }, { $date }. Nothing to do.
