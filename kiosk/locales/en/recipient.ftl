# The one who receives papers

recipient-title = Papers for you
recipient-link-title = Somebody hands { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } over to you.
recipient-link-until = Valid until { $until }.
recipient-link-code = To open them you need a code. It arrives where you received this link.
recipient-link-send = Send me a code
recipient-often = Too many codes. Wait one hour. Then try again.
recipient-code-title = Type your code
recipient-code-text = We have sent you a code. It works for 10 minutes.
recipient-code-label = Code of 6 digits
recipient-code-open = Open
recipient-code-six = The code has 6 digits.
recipient-code-wrong = The code is wrong. { $left ->
    [one] { $left } try left.
   *[other] { $left } tries left.
 }
recipient-code-closed = This code no longer works. Open the link of the message and ask for another code.
recipient-code-none = No code? Look among the unwanted messages. If not, open the link once more.
recipient-papers-title = The papers for you
recipient-papers-shown = Each opening is shown to the person.
recipient-papers-get = Download
recipient-papers-copy = These copies bear your name
recipient-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
 }
recipient-kind-identity = Identity
recipient-kind-housing = Housing
recipient-kind-income = Income
recipient-kind-health = Health
recipient-kind-work = Work
recipient-kind-school = School
recipient-kind-other = Another paper
recipient-wrong = This is not for me
recipient-wrong-text = The sharing stops for good. The person sees it.
recipient-wrong-yes = Stop the sharing
recipient-over-title = This sharing is over.
recipient-over-text = Do you still need the papers? Ask the person.
recipient-bye-title = You are signed out.
recipient-bye-text = You can close this page.

# Checking a copy

check-title = Check a copy
check-text = The check key is written at the bottom of the copy.
check-key = Check key
check-key-hint = 8 letters, for instance BCDF-GHJK
check-file = The file that you received (if you have it)
check-file-hint = PDF, 30 MB at most. We do not keep it.
check-go = Check
check-who = For
check-reason = Purpose
check-given = Handed over on
check-until = Valid until
check-title-genuine = This file is a true copy.
check-text-genuine = Nothing was changed since it was handed over.
check-title-known = This key exists.
check-text-known = Compare it with the copy. To be sure, show the file too.
check-title-changed = This file is not the copy that was handed over.
check-text-changed = It was changed, or it comes from elsewhere.
check-title-stopped = This sharing is over.
check-text-stopped = The person stopped it, or the time has passed.
check-title-unknown = This key does not exist.
check-text-unknown = Look at each letter and try again.
