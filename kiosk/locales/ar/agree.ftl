# Requests from afar: a team may ask for papers, the holder answers by text message

agree-title = طلبات عن بُعد
agree-text = يمكن لفريق أن يطلب أوراقك. أنت تجيب برسالة نصية. بدون موافقتك، لا نرسل شيئًا.
agree-old-phone = أكّد رقم هاتفك أولًا.
agree-choose = اختيار فريق
agree-stale = تغيّر الفريق. اختره مرة أخرى.
agree-no-team-title = لا يوجد فريق يمكنه الطلب.
agree-no-team-text = تكلّم مع الاستقبال.
agree-empty-text = أضف ورقة. ثم ارجع إلى هنا.
agree-team-title = أي فريق يمكنه الطلب؟
agree-papers-title = أي أوراق يمكنه أن يطلب؟
agree-length-title = لأي مدة؟
agree-length-week = أسبوع واحد
agree-length-month = شهر واحد
agree-length-quarter = 3 أشهر
agree-kinds-title = هل تذكر الرسالة نوع الورقة؟
agree-kinds-no = لا
agree-kinds-yes = نعم
agree-check-title = الفريق { $who } يمكنه أن يطلب { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
 } حتى { $until }. هل توافق؟
    .heard = يمكن لفريق أن يطلب أوراقك. هل توافق؟
agree-check-kinds = الرسالة تذكر نوع الورقة.
agree-check-no-kinds = الرسالة لا تذكر أي ورقة.
agree-check-yes = نعم، أوافق
agree-made-title = تم التسجيل.
agree-made-text = الفريق { $who } يمكنه أن يطلب. أنت تجيب بنعم أو لا برسالة نصية. يمكنك إيقاف الطلبات هنا.
    .heard = الفريق يمكنه أن يطلب. أنت تجيب بنعم أو لا برسالة نصية. يمكنك إيقاف الطلبات هنا.
agree-made-list = عرض أو إيقاف
agree-stop-title = هل تمنع الفريق { $who } من الطلب؟
    .heard = هل تمنع هذا الفريق من الطلب؟
agree-stop-text = ما أعطيته من قبل لا يتغيّر.
agree-stopped-text = هذا الفريق لا يمكنه أن يطلب أوراقك بعد الآن.
