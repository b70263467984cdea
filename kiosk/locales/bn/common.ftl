# What all pages say. Short sentences, one idea at a time.

common-skip = মূল লেখায় যান
common-demo = নমুনা।
common-demo-law = এটি আইনে স্বীকৃত ডিজিটাল সিন্দুক নয়। এখানে সব মানুষ কাল্পনিক।
common-back = পেছনে
common-language = ভাষা
common-end = শেষ করুন
common-start = শুরুতে ফিরুন
common-sign-out = বের হোন
common-change = বদলান
common-error = ভুল
common-errors-title = একটি সমস্যা হয়েছে
common-clear = মুছুন
common-confirm = ঠিক আছে
common-digits-typed =
    { $count ->
        [0] কোনো সংখ্যা লেখা হয়নি
        [one] { $count }টি সংখ্যা লেখা হয়েছে
       *[other] { $count }টি সংখ্যা লেখা হয়েছে
    }
common-step = ধাপ { $step }, মোট { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = এই পাতাটি নেই।
error-missing-next = শুরুতে ফিরে যান।
error-forbidden-title = এই পাতাটি বন্ধ।
error-forbidden-next = শুরুতে ফিরে যান। আবার শুরু করুন।
error-large-title = ফাইলটি খুব বড়।
error-large-next = আরও ছোট ফাইল বেছে নিন।
error-often-title = অনেক বেশি বার চেষ্টা হয়েছে।
error-often-next = দশ মিনিট অপেক্ষা করুন। তারপর আবার চেষ্টা করুন।
error-request-title = কাজটি হয়নি।
error-request-next = শুরুতে ফিরে যান। আবার শুরু করুন।
error-server-title = কিছু একটা কাজ করছে না।
error-server-next = আবার চেষ্টা করুন। তাও না হলে রিসেপশনে যান।
error-operation = সাহায্যের জন্য নম্বর:
