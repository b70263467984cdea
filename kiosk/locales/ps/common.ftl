# What all pages say. Short sentences, one idea at a time.

common-skip = متن ته تلل
common-demo = د نندارې لپاره.
common-demo-law = دا د قانون له مخې ډیجیټل صندوق نه دی. کسان رښتیني نه دي.
common-back = بېرته
common-language = ژبه
common-end = پای
common-start = بېرته پیل ته
common-sign-out = وتل
common-change = بدلول
common-error = غلطي
common-errors-title = یوه ستونزه شته
common-clear = پاکول
common-confirm = تایید
common-digits-typed =
    { $count ->
        [0] هېڅ رقم نه دی لیکل شوی
        [one] { $count } رقم ولیکل شو
       *[other] { $count } رقمونه ولیکل شول
    }
common-step = ګام { $step } له { $steps } څخه

# When something does not work: what happens, then what to do.
error-missing-title = دا پاڼه نشته.
error-missing-next = بېرته پیل ته لاړ شئ.
error-forbidden-title = دا پاڼه بنده ده.
error-forbidden-next = بېرته پیل ته لاړ شئ او بیا پیل وکړئ.
error-large-title = فایل ډېر لوی دی.
error-large-next = یو وړوکی فایل غوره کړئ.
error-often-title = ډېرې هڅې وشوې.
error-often-next = 10 دقیقې صبر وکړئ. بیا هڅه وکړئ.
error-request-title = غوښتنې کار ونه کړ.
error-request-next = بېرته پیل ته لاړ شئ او بیا پیل وکړئ.
error-server-title = یو شی کار نه کوي.
error-server-next = بیا هڅه وکړئ. که ونه شوه، د استقبال مېز ته لاړ شئ.
error-operation = د مرستې لپاره شمېره:
