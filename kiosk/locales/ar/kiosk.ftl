# The kiosk. Short sentences, few words a screen.

## The way in and out
kiosk-welcome-title = مرحبًا. اختر لغتك.
kiosk-language-title = اختر لغتك.
kiosk-card-title = ضع بطاقتك أمام الآلة.
kiosk-card-text = ضع المربع الأسود أمام الضوء.
kiosk-card-field = نص البطاقة
kiosk-card-help = بدون بطاقة
kiosk-card-none = بطاقتي ليست معي
kiosk-card-no-safe = ليس عندي خزنة
kiosk-card-type = كتابة حروف بطاقتي
kiosk-card-torn = الآلة لا تقرأ البطاقة. حاول مرة أخرى.
kiosk-card-unknown = هذه ليست بطاقة خزنة.
kiosk-card-stopped = هذه البطاقة موقوفة. اذهب إلى الاستقبال.
kiosk-card-expired = هذه البطاقة قديمة جدًا. اذهب إلى الاستقبال.
kiosk-card-blocked = البطاقة مقفلة. اذهب إلى الاستقبال.
kiosk-refused-title = البطاقة لا تعمل
kiosk-refused-again = محاولة أخرى
kiosk-letters-title = اكتب حروف بطاقتك.
kiosk-letters-torn = يوجد خطأ. انظر إلى كل حرف.
kiosk-letters-typed =
    { $count ->
        [0] لم تكتب أي حرف
        [one] كتبت حرفًا واحدًا
        [two] كتبت حرفين
        [few] كتبت { $count } حروف
        [many] كتبت { $count } حرفًا
       *[other] كتبت { $count } حرف
    }
kiosk-no-card-title = بطاقتك ليست معك؟
kiosk-no-card-text = اذهب إلى الاستقبال. نساعدك لتأخذ بطاقة أخرى.
kiosk-no-safe-title = ليس عندك خزنة؟
kiosk-no-safe-text = اذهب إلى الاستقبال. نساعدك على فتح خزنة.
kiosk-code-title = خذ بطاقتك. اكتب رمزك.
kiosk-code-wrong =
    { $left ->
        [zero] الرمز خطأ. بقيت لك { $left } محاولة.
        [one] الرمز خطأ. بقيت لك محاولة واحدة.
        [two] الرمز خطأ. بقيت لك محاولتان.
        [few] الرمز خطأ. بقيت لك { $left } محاولات.
        [many] الرمز خطأ. بقيت لك { $left } محاولة.
       *[other] الرمز خطأ. بقيت لك { $left } محاولة.
    }
    .heard = الرمز خطأ. حاول مرة أخرى.
kiosk-code-short = رمزك فيه 6 أرقام. اكتبها كلها.
kiosk-code-forgotten = نسيت
kiosk-forgotten-title = لا بأس.
kiosk-forgotten-text = اذهب إلى الاستقبال مع بطاقتك.
kiosk-first-title = رمزك السري
kiosk-first-text = احفظه. لا تُظهره لأحد.
kiosk-first-again = ليس هذا الرمز. انظر مرة أخرى.
kiosk-first-learnt = حفظته
kiosk-practise-title = اكتب رمزك السري للتجربة.
kiosk-practise-show = رؤية رمزي من جديد
kiosk-home-title = مرحبًا. ماذا تريد أن تفعل؟
kiosk-home-ask = ماذا تريد أن تفعل؟
kiosk-home-papers = رؤية أوراقي
kiosk-home-add = إضافة ورقة
kiosk-home-give = إعطاء ورقة
kiosk-home-looked = من شاهد أوراقي؟
kiosk-home-new = جديد
kiosk-encore-title = هل أنت هنا؟
kiosk-encore-text = ستُغلق الخزنة بعد { $seconds } ثانية.
    .heard = ستُغلق الخزنة بعد 30 ثانية.
kiosk-encore-yes = نعم، أتابع
kiosk-goodbye-title = انتهى. خزنتك مغلقة.
kiosk-goodbye-text = خذ بطاقتك وأوراقك.
kiosk-goodbye-again = البدء من جديد
kiosk-closed-title = خزنتك مغلقة.
kiosk-closed-text = انتهى الوقت. خذ بطاقتك وأوراقك.
down-sms = الرسائل لا تعمل.
down-sms-pin = برمزي السري
