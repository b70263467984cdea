# Answering a request made from afar

sms-request = { $start }: ኮድ { $code }። { $team } ን { $who } ክሳብ { $until } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ይሓቱ። OUI { $code } ወይ NON ጽሓፉ
sms-request-kinds = { $start }: ኮድ { $code }። { $team } ን { $who } ክሳብ { $until } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ({ $kinds }) ይሓቱ። OUI { $code } ወይ NON ጽሓፉ
sms-request-card = { $start }: ካብ ዝርዝርኩም ኮድ { $number }። { $team } ን { $who } ክሳብ { $until } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ይሓቱ። OUI ምስቲ ኮድ፣ ወይ NON ጽሓፉ
sms-kind-identity = መንነት
sms-kind-housing = ገዛ
sms-kind-income = እቶት
sms-kind-health = ጥዕና
sms-kind-work = ስራሕ
sms-kind-school = ትምህርቲ
sms-kind-other = ካልእ
journal-asked-from-afar = { $by } ን { $who } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ሓቲቶም።
    .heard = ሓደ ጉጅለ ወረቓቕቲ ሓቲቱ።
asked-home = መልስኹም ዝጽበ ሕቶ ኣሎ
asked-screen = ሓደ ሕቶ
asked-title = { $team } { $count ->
    [one] { $count } ወረቐት
   *[other] { $count } ወረቓቕቲ
 } ይሓቱ። ትሰማምዑ ዲኹም?
    .heard = ሓደ ጉጅለ ወረቓቕትኹም ይሓትት። ትሰማምዑ ዲኹም?
asked-code = እወ፣ ናይ SMS ኮድ ኣለኒ
asked-no = ኣይፋል
