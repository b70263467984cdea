# The kiosk's frame: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = Listen
frame-listen-stop = Stop
frame-no-voice = No voice
frame-more = Further down
frame-help = Help

display-title = See and hear
display-sizes = Size of letters
display-size-normal = Normal size
display-size-large = Big letters
display-size-largest = Very big letters
display-schemes = Colours
display-scheme-normal = Colours
display-scheme-light = Black on white
display-scheme-dark = White on black
display-time = Time
display-time-normal = Normal time
display-time-more = More time
display-headphones = Headphones
display-headphones-on = I have headphones
display-headphones-off = No headphones

# Calling somebody
call-title = Somebody will come.
call-text = Wait here. Your safe stays hidden.
call-coming-title = The person is coming.
call-nobody-title = Nobody answers.
call-nobody-text = Go to the front desk.
call-cancel = Cancel

# Time
time-again-title = Type your code once more.
time-again-text = This protects you. Nothing is lost.
time-door-text = The kiosk starts again in { $seconds } seconds.
    .heard = The kiosk starts again in 20 seconds.
time-kept = Your paper is not lost. It is in “To finish”.

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = egg
pin-picture-1 = sun
pin-picture-2 = shoe
pin-picture-3 = clover
pin-picture-4 = car
pin-picture-5 = hand
pin-picture-6 = insect
pin-picture-7 = rainbow
pin-picture-8 = glasses
pin-picture-9 = balloon
pin-story = Make a little story with the pictures.

# The photo of a paper
camera-frame = Put the paper inside the frame.
camera-none-title = The camera does not work.
camera-none-text = Go to the front desk.

# The kiosk's page when the server does not answer
kiosk-down-title = The kiosk does not work.
kiosk-down-text = Go to the front desk.
