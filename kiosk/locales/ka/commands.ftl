# What an SMS answers to a word of the person. Two UCS-2 segments; the beginning says who writes.

sms-commands = { $start }: გაგზავნეთ OUI და კოდი, ან NON. DEMANDES: მოთხოვნები. QUI: ვინ ნახა. BLOQUER: დაბლოკვა. STOP: აღარ მოვა SMS.
sms-pending = { $start }: { $count ->
    [one] 1 მოთხოვნა გელოდებათ: { $who }.
   *[other] { $count } მოთხოვნა გელოდებათ. პირველი: { $who }.
 } ვადა: { $until }. OUI და კოდი, ან NON.
sms-refused = { $start }: პასუხია არა. არაფერი გადაეცა.
sms-nothing-asked = { $start }: არაფერი ელოდება თქვენს პასუხს. რაც გადაეცით, იმის შესაჩერებლად მიდით აპარატთან.
sms-taken-back = { $start }: შეჩერდა. ბმული აღარ იხსნება. მოდით მისაღებში: დაგეხმარებით გარკვევაში.
sms-locked-already = { $start }: უკვე დაბლოკილია. ბლოკის მოსახსნელად მიდით მისაღებში.
sms-looked = { $start }: 30 დღეში სხვებმა { $count }-ჯერ ნახეს. ბოლოს: { $last }. მეტი აპარატთან.
sms-looked-nobody = { $start }: 30 დღეში სხვას არავის უნახავს.
sms-looked-elsewhere = { $start }: ვინ ნახა, გაიგებთ აპარატთან.
sms-notice-phone-stopped = { $start }: SMS აღარ მოგივათ. თუ ისევ გინდათ, მიდით მისაღებში ან აპარატთან.
