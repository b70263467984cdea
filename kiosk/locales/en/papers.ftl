# Papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = Identity
kiosk-kind-housing = Housing
kiosk-kind-income = Money
kiosk-kind-health = Health
kiosk-kind-work = Work
kiosk-kind-school = School
kiosk-kind-other = Other paper

# The names that the kiosk offers, by kind of paper. French papers, as people call them.
kiosk-name-identity-card = Identity card
kiosk-name-passport = Passport
kiosk-name-residence-permit = Residence permit
kiosk-name-birth = Birth certificate
kiosk-name-lease = Lease
kiosk-name-rent-receipt = Rent receipt
kiosk-name-bill = Bill
kiosk-name-tax = Tax notice
kiosk-name-caf = CAF certificate
kiosk-name-bank-details = Bank details (RIB)
kiosk-name-vitale = Vitale card
kiosk-name-prescription = Prescription
kiosk-name-contract = Work contract
kiosk-name-payslip = Payslip
kiosk-name-diploma = Diploma
kiosk-name-enrolment = School certificate
kiosk-name-letter = Letter

kiosk-papers-title = My papers
kiosk-papers-empty = Your safe is empty. Add a paper.
kiosk-papers-add = Add a paper
kiosk-papers-drafts = To finish
kiosk-papers-kept = Kept
kiosk-papers-erased = Erased
kiosk-papers-added = Added on { $date }
    .heard = A paper in your safe.
kiosk-papers-until = You can take it back until { $date }.
    .heard = You can still take it back.
kiosk-papers-ends = This paper ends on { $date }.
    .heard = The last day is on the screen.
kiosk-papers-ended = This paper ended on { $date }.
    .heard = This paper has ended.
kiosk-papers-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
    .heard = Your pages are kept.
kiosk-papers-page-of = Page { $number } of { $count }
    .heard = This paper has several pages.
kiosk-papers-image = Page { $number }: { $title }
kiosk-papers-before = Page before
kiosk-papers-after = Next page
kiosk-papers-big = See it large
kiosk-papers-give = Give
kiosk-papers-hide = Hide the view
kiosk-papers-hidden = Touch to see it again.
kiosk-papers-again = See it again
kiosk-papers-erase = Erase
kiosk-papers-erase-title = Erase this paper?
kiosk-papers-erase-text = You can take it back for 30 days.
kiosk-papers-erase-no = No, keep it
kiosk-papers-erase-yes = Yes, erase it
kiosk-papers-erased-one = This paper is erased.
kiosk-papers-take-back = Take this paper back

kiosk-add-title = Which paper is it?
kiosk-add-lay-title = Lay the paper flat.
kiosk-add-photo = Take the photo
kiosk-add-file = Choose a file.
kiosk-add-file-hint = Photo (JPEG, PNG) or PDF
kiosk-add-send = Send
kiosk-add-sending = Sending the paper
kiosk-add-check-title = Can you read the paper well?
kiosk-add-check-image = The paper that you add
kiosk-add-check-yes = Yes, keep it
kiosk-add-check-redo = Do it again
kiosk-add-blurred = The picture is blurred. Take the photo again.
kiosk-add-more-title = Is there another page?
kiosk-add-more-yes = Yes, another page
kiosk-add-more-no = No, that is all
kiosk-add-keep-title = What is this paper called?
kiosk-add-name = Another name
kiosk-add-expiry = Does this paper have an end date?
kiosk-add-expiry-yes = Yes, I see a date
kiosk-add-expiry-no = No, or I do not know
kiosk-add-day = End date: which day?
kiosk-add-month = End date: which month?
kiosk-add-year = End date: which year?
kiosk-add-bad-date = There is no such day. Change it.
kiosk-add-kept-title = It is kept in your safe.
kiosk-add-another = Add another paper

# Why a file is not taken: what happened, then what to do.
kiosk-add-refused-empty = There is no file. Choose a file.
kiosk-add-refused-too-large = The file is too large. Take a photo of the paper.
kiosk-add-refused-wrong-type = This file is no photo and no PDF. Choose another file.
kiosk-add-refused-broken = We can’t read this file. Take a photo of the paper.
kiosk-add-refused-too-many-pixels = This photo is too large. Take it again.
kiosk-add-refused-locked = This PDF has a password. Take a photo of the paper.
kiosk-add-refused-too-many-pages = This PDF has too many pages. Choose the pages you need.
kiosk-add-refused-no-pages = This PDF is empty. Choose another file.
kiosk-add-refused-full = This paper has too many pages. Make a second paper.
