# Codes on paper, for a phone that others have too

codes-title = ኮዳት ኣብ ወረቐት
codes-text = ስልኪ ናይ ብዙሓት ሰባት ድዩ? ኮድ ኣብ SMS ኣይህሉን። ኣብ ዝርዝርኩም ይርከብ።
codes-no-phone = ቅድም ቁጽሪ ስልኪ የድሊ።
codes-left = { $left ->
    [one] { $left } ኮድ ተሪፉ ኣሎ።
   *[other] { $left } ኮዳት ተሪፎም ኣለዉ።
 }
    .heard = ዝርዝር ኮዳት ኣለኩም።
codes-few = ቀልጢፍኩም ካልእ ዝርዝር ሕተሙ።
codes-few-left = ዝርዝርኩም ክውዳእ ቀሪቡ። ካልእ ዝርዝር ሕተሙ።
codes-none-left = ዝርዝርኩም ተወዲኡ። ካልእ ዝርዝር ሕተሙ።
codes-no-printer = እዛ ማሽን ኣይትሓትምን። ናብ እትሓትም ማሽን ኪዱ።
codes-make = ዝርዝር ሕተሙ
codes-make-another = ካልእ ዝርዝር ሕተሙ
codes-print = ዝርዝር ኮዳትኩም ሕተሙ።
codes-print-text = ነቲ ዝርዝር ካብ ስልኪ ኣርሒቕኩም ኣቐምጥዎ።
codes-hand = እቲ ዝርዝር ኣብ ኢድኩም ኣሎ ድዩ?
codes-begun-title = ዝርዝርኩም ይሰርሕ ኣሎ።
codes-begun-text = SMS ካብቲ ዝርዝር ሓደ ኮድ ይሓትት። ነቲ ዝርዝር ካብ ስልኪ ኣርሒቕኩም ኣቐምጥዎ።
codes-stop = ድሕሪ ሕጂ ኣይጥቀመሉን
codes-stop-title = በቲ ዝርዝር ምጥቃም ደው ከተብሉ ዲኹም?
codes-stop-text = እቲ ኮድ ከም ቀደም ኣብ SMS ክመጽእ እዩ።
codes-stop-yes = እወ፣ ደው ኣብሉ

give-code-card = ካብ ዝርዝርኩም ኮድ { $number } ጽሓፉ።
    .heard = ካብ ዝርዝርኩም ሓደ ኮድ ጽሓፉ። ቁጽሩ ኣብ ስክሪን ኣሎ።
give-code-resend-sms = SMS ደጊምኩም ስደዱ
give-code-same = እቲ ናይ ቅድም SMS ደጊሙ ይመጽእ ኣሎ።

# The sheet
codes-sheet-title = ዝርዝር ኮዳትኩም
codes-sheet-name = ናይ Consigne ኮዳተይ
codes-sheet-away = ነዚ ዝርዝር ካብ ስልኪ ኣርሒቕኩም ኣቐምጥዎ።
codes-sheet-cut = ነቲ ዝርዝር ቆሪጽኩም ኣውጽእዎ።
codes-sheet-how = SMS ኮድ እንተ ሓቲቱ፣ ቁጽሩ ድለዩ። OUI ምስቲ ኮድ ጽሒፍኩም መልሱ።
codes-sheet-once = ሓደ ኮድ ሓንሳብ ጥራይ ይሰርሕ። ድሕሪኡ ሰርዝዎ።
codes-sheet-lost = ዝርዝር ጠፊኡ ወይ ተወዲኡ? ኣብ ማሽን ካልእ ዝርዝር ሕተሙ።
