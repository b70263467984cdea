# The sheet of the card
card-sheet-title = ናይ Consigne ካርድኩም
card-sheet-number = ቁጽሪ ሳንዱቕ
card-sheet-letters = እትጽሕፍዎም ፊደላት
card-sheet-cut = ነቲ ካርድ ቆሪጽኩም ኣውጽእዎ።
card-sheet-show = ነቲ ካርድ ኣብ ማሽን ኣርእዩ። ድሕሪኡ ምስጢራዊ ኮድኩም ጽሓፉ።
card-sheet-type = እቲ ካርድ ኣይሰርሕን ድዩ? ፊደላት ናይቲ ካርድ ጽሓፉ።
card-sheet-ask = ሕቶ ኣለኩም ድዩ? ኣብ መቐበሊ ጋሻ ሕተቱ።
card-sheet-lost-title = ካርድ ጠፊኡ ድዩ?
card-sheet-lost = ናብ መቐበሊ ጋሻ ንዑ። ነቲ ዝጠፍአ ካርድ ንስርዞ። ሓድሽ ካርድ ትቕበሉ። ወረቓቕትኹም ኣብ ሳንዱቕ ይተርፉ።

# The sheet of the reserve card
card-reserve-title = ተጠባባቒ ካርድኩም
card-reserve-number = ተጠባባቒ ካርድ ናይ ሳንዱቕ
card-reserve-letters = እትጽሕፍዎም ፊደላት
card-reserve-cut = ነቲ ካርድ ቆሪጽኩም ኣውጽእዎ።
card-reserve-show = ነቲ ካርድ ኣብ ቡስታ ኣእትውዎ። ነታ ቡስታ ዕጸውዋ።
card-reserve-type = ንእትኣምንዎ ሰብ ሃብዎ።
card-reserve-ask = ኩሉ ጠፊኡኩም ድዩ? ነዚ ካርድ ኣብ ማሽን ኣርእዩ።
card-reserve-lost-title = ተጠንቀቑ
card-reserve-lost = እዚ ካርድ ብዘይ ኮድ ሳንዱቕ ይኸፍት። እንተ ተጠቒምኩምሉ፣ ካርድኩም ይኸውን። ሓድሽ ኮድ ድማ ትረኽቡ። እንተ ጠፊኡ፣ ኣብ ማሽን ካልእ ካርድ ስርሑ።
card-sheet-heading = Consigne
card-reserve-heading = ተጠባባቒ

# The receipt
card-receipt-title = ቅብሊት
card-receipt-given = { $count ->
    [one] { $count } ወረቐት ተዋሂቡ
   *[other] { $count } ወረቓቕቲ ተዋሂቡ
 }
