# Answering a request made from afar. What the person types is in French, in Latin letters.

sms-request = { $start }: კოდი { $code }. { $team } ითხოვს { $count } საბუთს. ვის: { $who }. ვადა: { $until }. OUI { $code } ან NON
sms-request-kinds = { $start }: OUI { $code } ან NON? { $team } ითხოვს { $count } საბუთს ({ $kinds }). ვის: { $who }. ვადა: { $until }
sms-request-card = { $start }: კოდი { $number } სიიდან. { $team } ითხოვს { $count } საბუთს. ვის: { $who }. ვადა: { $until }. OUI და კოდი ან NON
sms-kind-identity = პირადობა
sms-kind-housing = ბინა
sms-kind-income = შემოსავალი
sms-kind-health = ჯანმრთელობა
sms-kind-work = სამუშაო
sms-kind-school = სკოლა
sms-kind-other = სხვა
journal-asked-from-afar = { $by } ითხოვს { $count } საბუთს. ვის: { $who }.
    .heard = გუნდი ითხოვს საბუთებს.
asked-home = ერთი მოთხოვნა თქვენს პასუხს ელოდება
asked-screen = მოთხოვნა
asked-title = { $team } ითხოვს { $count } საბუთს. თანახმა ხართ?
    .heard = გუნდი თქვენს საბუთებს ითხოვს. თანახმა ხართ?
asked-code = კი, მაქვს კოდი SMS-იდან
asked-no = არა
