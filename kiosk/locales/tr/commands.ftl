# What an SMS answers to a word of the person. One segment; the beginning says who writes.

sms-commands = { $start }: EVET ve kodu, veya HAYIR yazın. TALEPLER: bekleyenler. KİM: kim baktı. KİLİTLE: her şeyi kapat. STOP: artık SMS yok.
sms-pending = { $start }: { $count ->
    [one] 1 talep bekliyor: { $who }.
   *[other] { $count } talep bekliyor. İlki: { $who }.
 } Son gün: { $until }. EVET ve gelen kodu, veya HAYIR yazın.
sms-refused = { $start }: cevabınız hayır. Hiçbir şey verilmedi.
sms-nothing-asked = { $start }: cevabınızı bekleyen bir şey yok. Verilenleri durdurmak için makineye gidin.
sms-taken-back = { $start }: durduruldu. Bağlantı artık açılmaz. Danışmaya gelin: ne olduğunu birlikte anlarız.
sms-locked-already = { $start }: zaten kilitli. Kilidi açmak için danışmaya gidin.
sms-looked = { $start }: başkaları 30 günde { $count } kez baktı. Son bakış: { $last }. Ayrıntılar makinede.
sms-looked-nobody = { $start }: 30 gündür başka kimse bakmadı.
sms-looked-elsewhere = { $start }: kimin baktığını makineden öğrenin.
sms-notice-phone-stopped = { $start }: artık SMS almayacaksınız. Yeniden almak için danışmaya veya makineye gidin.
