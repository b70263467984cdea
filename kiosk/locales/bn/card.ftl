# The sheet of the card
card-sheet-title = আপনার Consigne কার্ড
card-sheet-number = সিন্দুকের নম্বর
card-sheet-letters = যে অক্ষরগুলো লিখতে হবে
card-sheet-cut = কার্ডটি কেটে নিন।
card-sheet-show = মেশিনে কার্ডটি দেখান। তারপর আপনার গোপন কোড লিখুন।
card-sheet-type = কার্ড কাজ করছে না? কার্ডের অক্ষরগুলো লিখুন।
card-sheet-ask = কোনো প্রশ্ন আছে? রিসেপশনে জিজ্ঞাসা করুন।
card-sheet-lost-title = কার্ড হারিয়ে গেছে?
card-sheet-lost = রিসেপশনে আসুন। আমরা হারানো কার্ডটি বাতিল করব। আপনি নতুন কার্ড পাবেন। আপনার কাগজ সিন্দুকেই থাকবে।

# The sheet of the reserve card
card-reserve-title = আপনার বাড়তি কার্ড
card-reserve-number = এই সিন্দুকের বাড়তি কার্ড
card-reserve-letters = যে অক্ষরগুলো লিখতে হবে
card-reserve-cut = কার্ডটি কেটে নিন।
card-reserve-show = কার্ডটি একটি খামে রাখুন। খামটি বন্ধ করুন।
card-reserve-type = যাকে বিশ্বাস করেন, তাকে দিন।
card-reserve-ask = সব হারিয়ে ফেলেছেন? মেশিনে এই কার্ডটি দেখান।
card-reserve-lost-title = সাবধান
card-reserve-lost = এই কার্ড কোড ছাড়াই সিন্দুক খোলে। একবার ব্যবহার করলে এটিই আপনার কার্ড হবে। সঙ্গে নতুন কোড পাবেন। এটি হারালে মেশিনে আরেকটি কার্ড বানান।
card-sheet-heading = Consigne
card-reserve-heading = বাড়তি

# The receipt
card-receipt-title = রসিদ
card-receipt-given = { $count }টি কাগজ দেওয়া হয়েছে
