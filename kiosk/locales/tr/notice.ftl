# What is read aloud to the person, in their language

desk-notice-1 = Bu kasa belgelerinizin kopyalarını saklar. Asılları sizde kalır.
desk-notice-2 = Ücretsizdir. Hayır diyebilirsiniz. Haklarınız değişmez.
desk-notice-3 = Belgelerinizi kimin alacağını yalnızca siz seçersiniz. Görevliler onları okuyamaz.
desk-notice-4 = Bir kart alırsınız. Makine size gizli bir kod gösterir. Onu kimseye söylemeyin, görevliye bile.
desk-notice-5 = Kart kayboldu mu, kod unutuldu mu? Danışmaya gelin. Kasa yeniden açılabilir mi? Bu, seçilen korumaya bağlıdır.
desk-notice-6 = Kullandığınız adı, dilinizi ve telefonunuzu saklarız. Kimin ne yaptığını da yazarız. Bunu makinede okuyabilirsiniz.
desk-notice-7 = Sakladıklarımızı görmek, düzeltmek veya silmek isteyebilirsiniz. Danışmaya söyleyin.
desk-notice-8 = Hizmetin sorumlusu: { $organisation }. Bir sorun mu var? CNIL kurumuna yazabilirsiniz. CNIL verilerinizi korur.
help-read-1 = İki ekipten iki görevli kartınızı ve kodunuzu yeniden yapabilir.
help-read-2 = Eski kartınız ve eski kodunuz artık çalışmaz.
help-read-3 = 72 saat beklemek gerekir. Hayır demek için zamanınız var.
help-read-4 = İki görevli burada ve biri sorumlu mu? O zaman hemen yapılır.
help-read-5 = Açık olan her gün danışmada da hayır diyebilirsiniz.
help-read-6 = Görevliler belgelerinizi görmez.
help-read-7 = Makine size yeni bir kod gösterir. Görevliler bu kodu görmez.
help-phone-told = Kasanın telefonuna da bir mesaj gider.
help-phone-no = Hayır demek için mesaja HAYIR diye cevap verin. Her şey durur.
help-phone-untold = Bu kasanın telefonu yok. Mesaj gitmez.
