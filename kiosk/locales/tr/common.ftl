# What all pages say. Short sentences, one idea at a time.

common-skip = İçeriğe git
common-demo = Deneme sürümü.
common-demo-law = Bu, Fransız yasasına göre bir dijital kasa değildir. Kişiler gerçek değildir.
common-back = Geri
common-language = Dil
common-end = Bitir
common-start = Başa dön
common-sign-out = Çıkış yap
common-change = Değiştir
common-error = Hata
common-errors-title = Bir sorun var
common-clear = Sil
common-confirm = Tamam
common-digits-typed =
    { $count ->
        [0] Hiç rakam yazılmadı
        [one] { $count } rakam yazıldı
       *[other] { $count } rakam yazıldı
    }
common-step = Adım { $step } / { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = Bu sayfa yok.
error-missing-next = Başa dönün.
error-forbidden-title = Bu sayfa kapalı.
error-forbidden-next = Başa dönün ve yeniden başlayın.
error-large-title = Dosya çok büyük.
error-large-next = Daha küçük bir dosya seçin.
error-often-title = Çok fazla deneme oldu.
error-often-next = On dakika bekleyin. Yeniden deneyin.
error-request-title = İşlem olmadı.
error-request-next = Başa dönün ve yeniden başlayın.
error-server-title = Bir şey çalışmıyor.
error-server-next = Yeniden deneyin. Olmazsa danışmaya gidin.
error-operation = Yardım için numara:
