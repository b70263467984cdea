# The SMS. One segment (160 characters), the code in the first 60, no link for the holder.

sms-start = Consigne
sms-code = { $start }: kod { $code }. { $count } belge veriyorsunuz. Kime: { $who }. Son gün: { $until }. Kabul ise EVET { $code }, değilse HAYIR yazın
sms-card-code = { $start }: listenizde kod { $number }. { $count } belge veriyorsunuz. Kime: { $who }. Son gün: { $until }. EVET ve o kodu, veya HAYIR yazın
sms-receipt = { $start }: verildi. Kime: { $who }. Siz yapmadıysanız danışmaya gidin.

# Answers to an SMS that we could not follow.
sms-help = { $start }: evet demek için EVET ve kodu yazın. Hayır demek için HAYIR yazın. Yardım için danışmaya gidin.
sms-late = { $start }: bu kod artık çalışmıyor. Belge vermek için makinede yeniden başlayın.
sms-wrong-code = { $start }: kod doğru değil. { $left } deneme kaldı.

# Codes that show that the phone is there.
sms-proof-phone = { $start }: kod { $code }. Bu numarayı kaydetmek için. Yalnızca danışmaya söyleyin. Siz istemediyseniz bir şey yapmayın.
sms-proof-pin = { $start }: kod { $code }. Makinede yeni gizli kod için. Kimseye söylemeyin. Siz istemediyseniz KİLİTLE yazın
sms-proof-card = { $start }: kod { $code }. Makinede yeni kart için. Kimseye söylemeyin. Siz istemediyseniz KİLİTLE yazın

# Warnings. They name nobody: two people may share a phone.
sms-notice-card-replaced = { $start }: yeni bir kart yapıldı. Eskisi artık çalışmaz. Siz istemediyseniz KİLİTLE yazın veya danışmaya gidin.
sms-notice-card-lifted = { $start }: kilitli bir kart yeniden çalışıyor. Siz istemediyseniz KİLİTLE yazın veya danışmaya gidin.
sms-notice-card-blocked = { $start }: yanlış kodlardan sonra bir kart kilitlendi. Danışmaya gidin.
sms-notice-reserve-made = { $start }: bir yedek kart yapıldı. Siz istemediyseniz KİLİTLE yazın veya danışmaya gidin.
sms-notice-reserve-used = { $start }: yedek kart kullanıldı. Siz yapmadıysanız KİLİTLE yazın veya danışmaya gidin.
sms-notice-pin-renewed = { $start }: makinede yeni bir gizli kod seçildi. Siz yapmadıysanız KİLİTLE yazın veya danışmaya gidin.
sms-notice-phone-bound = { $start }: bir kasaya telefon numarası eklendi. Siz yapmadıysanız KİLİTLE yazın veya danışmaya gidin.
sms-notice-phone-removed = { $start }: bu numara artık bir kasa için kullanılmıyor. Siz yapmadıysanız danışmaya gidin.
sms-notice-device-added = { $start }: bir kod cihazı eklendi. Siz yapmadıysanız KİLİTLE yazın veya danışmaya gidin.
sms-notice-device-removed = { $start }: bir kod cihazı çıkarıldı. Siz yapmadıysanız KİLİTLE yazın veya danışmaya gidin.
sms-notice-level-changed = { $start }: bir kasanın koruması değişti. Siz yapmadıysanız KİLİTLE yazın veya danışmaya gidin.
sms-notice-recovery-started = { $start }: iki görevli yeni kart ve gizli kod yapacak. Hayır demek için en çok 3 gününüz var. Siz istemediyseniz HAYIR yazın
sms-notice-recovery-finished = { $start }: iki görevli yeni bir kart yaptı. Siz istemediyseniz KİLİTLE yazın veya danışmaya gidin.
sms-notice-recovery-stopped = { $start }: her şey durduruldu. Yeni kart yapılmadı. Sorunuz mu var? Danışmaya gidin.
sms-notice-safe-locked = { $start }: bir kasa kilitlendi. Artık hiçbir şey açılmaz. Kilidi açmak için danışmaya gidin.
sms-notice-safe-unlocked = { $start }: bir kasanın kilidi açıldı. Siz istemediyseniz KİLİTLE yazın veya danışmaya gidin.
sms-notice-closed = { $start }: bir kasa tamamen silindi.
sms-notice-card-stopped = { $start }: bir kart iptal edildi, artık hiçbir şey açmaz. Sorunuz mu var? Danışmaya gidin.
sms-notice-card_codes-made = { $start }: yeni bir kod listesi yazdırıldı. Eskisi geçersiz. Siz yapmadıysanız KİLİTLE yazın veya danışmaya gidin.
sms-notice-card_codes-stopped = { $start }: kod listesi artık kullanılmıyor. Siz yapmadıysanız KİLİTLE yazın veya danışmaya gidin.
