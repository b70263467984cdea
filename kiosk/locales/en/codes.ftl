# Codes on paper, for a phone that others have too

codes-title = Codes on paper
codes-text = Do several people have this phone? The code is no longer in the message. It is on your list.
codes-no-phone = A phone number is needed first.
codes-left = { $left ->
    [one] { $left } code is left.
   *[other] { $left } codes are left.
 }
    .heard = You have a list of codes.
codes-few = Print another list soon.
codes-few-left = Your list is nearly used up. Print another list.
codes-none-left = Your list is used up. Print another list.
codes-no-printer = This kiosk does not print. Go to one that prints.
codes-make = Print a list
codes-make-another = Print another list
codes-print = Print your list of codes.
codes-print-text = Keep the list away from the phone.
codes-hand = Do you have the list in your hand?
codes-begun-title = Your list works.
codes-begun-text = The message asks for a code of the list. Keep it away from the phone.
codes-stop = Stop using it
codes-stop-title = Stop using the list?
codes-stop-text = The code will be in the message again.
codes-stop-yes = Yes, stop

give-code-card = Type code { $number } of your list.
    .heard = Type a code from your list. Its number is on the screen.
give-code-resend-sms = Send the message again
give-code-same = The same message comes once more.

# The sheet
codes-sheet-title = Your list of codes
codes-sheet-name = My Consigne codes
codes-sheet-away = Keep this list away from the phone.
codes-sheet-cut = Cut the list out.
codes-sheet-how = A message asks for a code: look for its number. Reply YES and that code.
codes-sheet-once = A code works once only. Cross it out afterwards.
codes-sheet-lost = List lost or used up? Print another list at the kiosk.
