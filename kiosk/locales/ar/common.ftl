# What all pages say. Short sentences, one idea at a time.

common-skip = الذهاب إلى المحتوى
common-demo = تجربة للعرض.
common-demo-law = هذه ليست خزنة رقمية بحسب القانون. الأشخاص غير حقيقيين.
common-back = رجوع
common-language = اللغة
common-end = إنهاء
common-start = رجوع إلى البداية
common-sign-out = خروج
common-change = تغيير
common-error = خطأ
common-errors-title = توجد مشكلة
common-clear = مسح
common-confirm = تأكيد
common-digits-typed =
    { $count ->
        [0] لم تكتب أي رقم
        [one] كتبت رقمًا واحدًا
        [two] كتبت رقمين
        [few] كتبت { $count } أرقام
        [many] كتبت { $count } رقمًا
       *[other] كتبت { $count } رقم
    }
common-step = الخطوة { $step } من { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = هذه الصفحة غير موجودة.
error-missing-next = ارجع إلى البداية.
error-forbidden-title = هذه الصفحة مغلقة.
error-forbidden-next = ارجع إلى البداية وابدأ من جديد.
error-large-title = الملف كبير جدًا.
error-large-next = اختر ملفًا أصغر.
error-often-title = محاولات كثيرة جدًا.
error-often-next = انتظر 10 دقائق. ثم حاول مرة أخرى.
error-request-title = لم ينجح الطلب.
error-request-next = ارجع إلى البداية وابدأ من جديد.
error-server-title = شيء ما لا يعمل.
error-server-next = حاول مرة أخرى. وإلا اذهب إلى الاستقبال.
error-operation = رقم لطلب المساعدة:
