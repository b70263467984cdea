# The kiosk. At most 25 words a screen, short sentences.

## The way in and out
kiosk-welcome-title = Hello. Choose your language.
kiosk-language-title = Choose your language.
kiosk-card-title = Show your card.
kiosk-card-text = Hold the black square in front of the light.
kiosk-card-field = Text of the card
kiosk-card-help = Without a card
kiosk-card-none = I don’t have my card
kiosk-card-no-safe = I don’t have a safe
kiosk-card-type = Type my card
kiosk-card-torn = The card can’t be read. Try again.
kiosk-card-unknown = This is not the card of a safe.
kiosk-card-stopped = This card is stopped. Go to the reception desk.
kiosk-card-expired = This card is too old. Go to the reception desk.
kiosk-card-blocked = The card is blocked. Go to the reception desk.
kiosk-refused-title = The card does not work
kiosk-refused-again = Try again
kiosk-letters-title = Type the letters of your card.
kiosk-letters-torn = There is a mistake. Look at each letter.
kiosk-letters-typed =
    { $count ->
        [0] No letter typed
        [one] { $count } letter typed
       *[other] { $count } letters typed
    }
kiosk-no-card-title = You don’t have your card?
kiosk-no-card-text = Go to the reception desk. They help you get another card.
kiosk-no-safe-title = You don’t have a safe?
kiosk-no-safe-text = Go to the reception desk. They help you open a safe.
kiosk-code-title = Take your card back. Type your code.
kiosk-code-wrong =
    { $left ->
        [one] This is not the right code. { $left } try left.
       *[other] This is not the right code. { $left } tries left.
    }
    .heard = This is not the right code. Try again.
kiosk-code-short = Type the 6 digits of your code.
kiosk-code-forgotten = I forgot it
kiosk-forgotten-title = No problem.
kiosk-forgotten-text = Go to the reception desk with your card.
kiosk-first-title = Your secret code
kiosk-first-text = Learn it. Show it to nobody.
kiosk-first-again = This is not the code. Look again.
kiosk-first-learnt = I know it now
kiosk-practise-title = Type your secret code to try it.
kiosk-practise-show = See my code again
kiosk-home-title = Hello. What do you want to do?
kiosk-home-ask = What do you want to do?
kiosk-home-papers = See my papers
kiosk-home-add = Add a paper
kiosk-home-give = Give a paper
kiosk-home-looked = Who looked?
kiosk-home-new = New
kiosk-encore-title = Are you there?
kiosk-encore-text = The safe closes in { $seconds } seconds.
    .heard = The safe closes in 30 seconds.
kiosk-encore-yes = Yes, I go on
kiosk-goodbye-title = Finished. Your safe is closed.
kiosk-goodbye-text = Take your card and your papers.
kiosk-goodbye-again = Start again
kiosk-closed-title = Your safe is closed.
kiosk-closed-text = The time is over. Take your card and your papers.
down-sms = Text messages do not work.
down-sms-pin = With my secret code
