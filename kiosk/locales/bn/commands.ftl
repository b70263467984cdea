# What an SMS answers to a word of the person. One segment; the beginning says who writes.

sms-commands = { $start }: OUI ও কোড, বা NON লিখুন। DEMANDES: অনুরোধ দেখা। QUI: কে দেখেছে। BLOQUER: সব ব্লক। STOP: এসএমএস বন্ধ।
sms-pending = { $start }: { $count ->
    [one] { $count }টি অনুরোধ আছে: { $who }, { $until } পর্যন্ত।
   *[other] { $count }টি অনুরোধ আছে। প্রথমটি: { $who }, { $until } পর্যন্ত।
 } OUI ও পাওয়া কোড, বা NON লিখুন।
sms-refused = { $start }: আপনি না বলেছেন। কিছুই দেওয়া হয়নি।
sms-nothing-asked = { $start }: কোনো অনুরোধ নেই। যা দেওয়া আছে তা বন্ধ করতে মেশিনে যান।
sms-taken-back = { $start }: বন্ধ হয়েছে। লিংক আর খুলবে না। রিসেপশনে আসুন, বুঝিয়ে দেব।
sms-locked-already = { $start }: আগেই ব্লক হয়েছে। আনব্লক করতে রিসেপশনে যান।
sms-looked = { $start }: 30 দিনে অন্যরা { $count } বার দেখেছে, শেষ বার { $last }। কে দেখেছে, মেশিনে দেখুন।
sms-looked-nobody = { $start }: 30 দিনে অন্য কেউ দেখেনি।
sms-looked-elsewhere = { $start }: কে দেখেছে, তা মেশিনে দেখুন।
sms-notice-phone-stopped = { $start }: আর এসএমএস পাবেন না। আবার পেতে রিসেপশনে বা মেশিনে যান।
