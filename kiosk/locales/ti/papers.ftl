# Papers at the kiosk. Short sentences, one idea at a time.

kiosk-kind-identity = መንነት
kiosk-kind-housing = ገዛ
kiosk-kind-income = ገንዘብ
kiosk-kind-health = ጥዕና
kiosk-kind-work = ስራሕ
kiosk-kind-school = ትምህርቲ
kiosk-kind-other = ካልእ ወረቐት

# The names that the kiosk offers, by kind of paper: French papers, as people call them.
kiosk-name-identity-card = ወረቐት መንነት
kiosk-name-passport = ፓስፖርት
kiosk-name-residence-permit = መንበሪ ፍቓድ (Titre de séjour)
kiosk-name-birth = ወረቐት ልደት
kiosk-name-lease = ውዕል ክራይ ገዛ (Bail)
kiosk-name-rent-receipt = ቅብሊት ክራይ ገዛ
kiosk-name-bill = ፋቱራ
kiosk-name-tax = ወረቐት ግብሪ (Avis d’impôt)
kiosk-name-caf = ወረቐት CAF
kiosk-name-bank-details = RIB (ቁጽሪ ባንኪ)
kiosk-name-vitale = ካርድ ጥዕና (Vitale)
kiosk-name-prescription = ወረቐት መድሃኒት
kiosk-name-contract = ውዕል ስራሕ
kiosk-name-payslip = ወረቐት ደሞዝ
kiosk-name-diploma = ዲፕሎማ
kiosk-name-enrolment = ወረቐት ቤት ትምህርቲ
kiosk-name-letter = ደብዳበ

kiosk-papers-title = ወረቓቕተይ
kiosk-papers-empty = ሳንዱቕኩም ባዶ እዩ። ወረቐት ወስኹ።
kiosk-papers-add = ወረቐት ወስኹ
kiosk-papers-drafts = ክውዳእ ዘለዎ
kiosk-papers-kept = ዝተዓቀበ
kiosk-papers-erased = ዝተደምሰሰ
kiosk-papers-added = ዝተወሰኸሉ ዕለት: { $date }
    .heard = ኣብ ሳንዱቕኩም ዘሎ ወረቐት።
kiosk-papers-until = ክሳብ { $date } ክትመልስዎ ትኽእሉ።
    .heard = ሕጂ እውን ክትመልስዎ ትኽእሉ።
kiosk-papers-ends = ናይዚ ወረቐት መወዳእታ ዕለት: { $date }።
    .heard = መወዳእታ ዕለት ኣብ ስክሪን ኣሎ።
kiosk-papers-ended = ናይዚ ወረቐት ግዜ ሓሊፉ። መወዳእታ ዕለት: { $date }።
    .heard = ናይዚ ወረቐት ግዜ ሓሊፉ።
kiosk-papers-pages =
    { $count ->
        [one] { $count } ገጽ
       *[other] { $count } ገጻት
    }
    .heard = ገጻትኩም ተዓቂቦም።
kiosk-papers-page-of = ገጽ { $number } ካብ { $count }
    .heard = እዚ ወረቐት ብዙሕ ገጻት ኣለዎ።
kiosk-papers-image = ገጽ { $number }: { $title }
kiosk-papers-before = ዝሓለፈ ገጽ
kiosk-papers-after = ዝቕጽል ገጽ
kiosk-papers-big = ኣዕቢኹም ርኣዩ
kiosk-papers-give = ሃቡ
kiosk-papers-hide = ሕብኡ
kiosk-papers-hidden = ደጊምኩም ንምርኣይ ተንክፉ።
kiosk-papers-again = ደጊምኩም ርኣዩ
kiosk-papers-erase = ደምስሱ
kiosk-papers-erase-title = ነዚ ወረቐት ክትድምስስዎ ዲኹም?
kiosk-papers-erase-text = ኣብ ውሽጢ 30 መዓልቲ ክትመልስዎ ትኽእሉ።
kiosk-papers-erase-no = ኣይፋል፣ ይጽናሕ
kiosk-papers-erase-yes = እወ፣ ደምስሱ
kiosk-papers-erased-one = እዚ ወረቐት ተደምሲሱ።
kiosk-papers-take-back = ነዚ ወረቐት መልስዎ

kiosk-add-title = እንታይ ወረቐት እዩ?
kiosk-add-lay-title = ነቲ ወረቐት ዘርጊሕኩም ኣንብርዎ።
kiosk-add-photo = ስእሊ ኣልዕሉ
kiosk-add-file = ፋይል ምረጹ።
kiosk-add-file-hint = JPEG, PNG ወይ PDF
kiosk-add-send = ስደዱ
kiosk-add-sending = ወረቐት ይስደድ ኣሎ
kiosk-add-check-title = እቲ ወረቐት ጽቡቕ ይንበብ ድዩ?
kiosk-add-check-image = እትውስኽዎ ዘለኹም ወረቐት
kiosk-add-check-yes = እወ፣ ዓቅቡ
kiosk-add-check-redo = ደጊምኩም ኣልዕሉ
kiosk-add-blurred = እቲ ስእሊ ንጹር ኣይኮነን። ደጊምኩም ኣልዕሉ።
kiosk-add-more-title = ካልእ ገጽ ኣሎ ድዩ?
kiosk-add-more-yes = እወ፣ ካልእ ገጽ
kiosk-add-more-no = ኣይፋል፣ ተወዲኡ
kiosk-add-keep-title = ስም ናይዚ ወረቐት እንታይ እዩ?
kiosk-add-name = ካልእ ስም
kiosk-add-expiry = እዚ ወረቐት መወዳእታ ዕለት ኣለዎ ድዩ?
kiosk-add-expiry-yes = እወ፣ ዕለት ይርኢ ኣለኹ
kiosk-add-expiry-no = ኣይፋል፣ ወይ ኣይፈልጥን
kiosk-add-day = መወዳእታ ዕለት: ኣየናይ መዓልቲ?
kiosk-add-month = መወዳእታ ዕለት: ኣየናይ ወርሒ?
kiosk-add-year = መወዳእታ ዕለት: ኣየናይ ዓመት?
kiosk-add-bad-date = እዚ ዕለት የለን። ቀይርዎ።
kiosk-add-kept-title = ኣብ ሳንዱቕኩም ተዓቂቡ።
kiosk-add-another = ካልእ ወረቐት ወስኹ

# Why a file is not taken: what happens, then what to do.
kiosk-add-refused-empty = ፋይል የለን። ፋይል ምረጹ።
kiosk-add-refused-too-large = እቲ ፋይል ኣዝዩ ዓቢ እዩ። ናይቲ ወረቐት ስእሊ ኣልዕሉ።
kiosk-add-refused-wrong-type = እዚ ስእሊ ወይ PDF ኣይኮነን። ካልእ ፋይል ምረጹ።
kiosk-add-refused-broken = እዚ ፋይል ክንበብ ኣይከኣለን። ናይቲ ወረቐት ስእሊ ኣልዕሉ።
kiosk-add-refused-too-many-pixels = እዚ ስእሊ ኣዝዩ ዓቢ እዩ። ደጊምኩም ኣልዕሉ።
kiosk-add-refused-locked = እዚ PDF መሕለፊ ቃል ኣለዎ። ናይቲ ወረቐት ስእሊ ኣልዕሉ።
kiosk-add-refused-too-many-pages = እዚ PDF ኣዝዩ ብዙሕ ገጻት ኣለዎ። ዘድልዩ ገጻት ምረጹ።
kiosk-add-refused-no-pages = እዚ PDF ባዶ እዩ። ካልእ ፋይል ምረጹ።
kiosk-add-refused-full = እዚ ወረቐት ኣዝዩ ብዙሕ ገጻት ኣለዎ። ካልኣይ ወረቐት ወስኹ።
