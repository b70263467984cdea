# The frame of the kiosk: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = მოსმენა
frame-listen-stop = შეჩერება
frame-no-voice = ხმა არ არის
frame-more = ქვემოთ
frame-help = დახმარება

display-title = ნახვა და მოსმენა
display-sizes = ასოების ზომა
display-size-normal = ჩვეულებრივი ზომა
display-size-large = დიდი ასოები
display-size-largest = ძალიან დიდი ასოები
display-schemes = ფერები
display-scheme-normal = ფერადი
display-scheme-light = შავი თეთრზე
display-scheme-dark = თეთრი შავზე
display-time = დრო
display-time-normal = ჩვეულებრივი დრო
display-time-more = მეტი დრო
display-headphones = ყურსასმენი
display-headphones-on = ყურსასმენი მაქვს
display-headphones-off = ყურსასმენის გარეშე

# Calling somebody
call-title = თქვენთან ვიღაც მოვა.
call-text = დაელოდეთ აქ. თქვენი სეიფი დამალულია.
call-coming-title = უკვე მოდიან.
call-nobody-title = არავინ პასუხობს.
call-nobody-text = მიდით მისაღებში.
call-cancel = გაუქმება

# The time
time-again-title = აკრიფეთ კოდი კიდევ ერთხელ.
time-again-text = ეს თქვენს დასაცავადაა. არაფერი დაკარგულა.
time-door-text = აპარატი { $seconds } წამში თავიდან დაიწყებს.
    .heard = აპარატი 20 წამში თავიდან დაიწყებს.
time-kept = თქვენი საბუთი არ დაკარგულა. ის არის აქ: „დასასრულებელი“.

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = კვერცხი
pin-picture-1 = მზე
pin-picture-2 = ფეხსაცმელი
pin-picture-3 = სამყურა
pin-picture-4 = მანქანა
pin-picture-5 = ხელი
pin-picture-6 = მწერი
pin-picture-7 = ცისარტყელა
pin-picture-8 = სათვალე
pin-picture-9 = ბუშტი
pin-story = მოიგონეთ პატარა ამბავი ამ სურათებით.

# The photo of a paper
camera-frame = დადეთ საბუთი ჩარჩოში.
camera-none-title = ფოტო არ მუშაობს.
camera-none-text = მიდით მისაღებში.

# The kiosk's page when the server does not answer
kiosk-down-title = აპარატი არ მუშაობს.
kiosk-down-text = მიდით მისაღებში.
