# What all pages say. Short sentences, one idea at a time.

common-skip = رفتن به متن
common-demo = نمایش.
common-demo-law = این صندوق دیجیتال به معنای قانون نیست. اشخاص واقعی نیستند.
common-back = برگشت
common-language = زبان
common-end = ختم
common-start = برگشت به شروع
common-sign-out = بیرون شدن
common-change = تغییر دادن
common-error = غلطی
common-errors-title = یک مشکل است
common-clear = پاک کردن
common-confirm = تایید
common-digits-typed =
    { $count ->
        [0] هیچ رقم نوشته نشده
        [one] { $count } رقم نوشته شد
       *[other] { $count } رقم نوشته شد
    }
common-step = قدم { $step } از { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = این صفحه وجود ندارد.
error-missing-next = به شروع برگردید.
error-forbidden-title = این صفحه بسته است.
error-forbidden-next = به شروع برگردید و دوباره شروع کنید.
error-large-title = فایل زیاد کلان است.
error-large-next = یک فایل خردتر انتخاب کنید.
error-often-title = زیاد کوشش کردید.
error-often-next = 10 دقیقه صبر کنید. دوباره کوشش کنید.
error-request-title = درخواست کار نکرد.
error-request-next = به شروع برگردید و دوباره شروع کنید.
error-server-title = یک چیز کار نمی‌کند.
error-server-next = دوباره کوشش کنید. اگر نشد، به میز پذیرش بروید.
error-operation = نمبر برای کمک:
