# What is read out to the person, in his own language

desk-notice-1 = This safe keeps copies of your papers. The originals stay with you.
desk-notice-2 = It is free. You may say no. That changes nothing about your rights.
desk-notice-3 = You alone choose who gets your papers. The agents cannot read them.
desk-notice-4 = You get a card. The machine shows you a secret code. Tell it to nobody, not even to an agent.
desk-notice-5 = Card lost or code forgotten? Come to the desk. Can the safe be opened again? That depends on the protection chosen.
desk-notice-6 = We keep the name you use, your language and your phone number. We also note who does what. You can read it at the machine.
desk-notice-7 = You may ask to see, correct or erase what we keep. Ask at the desk.
desk-notice-8 = { $organisation } is in charge of the service. A problem? You may write to the CNIL, which protects your data.
help-read-1 = Two agents of two teams can make your card and your code again.
help-read-2 = Your old card and your old code will no longer work.
help-read-3 = There is a wait of 72 hours. You have time to say no.
help-read-4 = Both agents are here, and one is a lead? Then it is at once.
help-read-5 = You can also say no at the desk, on every opening day.
help-read-6 = The agents do not see your papers.
help-read-7 = The machine shows you a new code. The agents do not see it.
help-phone-told = A message also goes to the phone of the safe.
help-phone-no = To say no, answer NON to the message. Everything stops.
help-phone-untold = This safe has no phone. No message is sent.
