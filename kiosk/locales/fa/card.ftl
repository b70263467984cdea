# The sheet of the card
card-sheet-title = کارت Consigne شما
card-sheet-number = نمبر صندوق
card-sheet-letters = حروفی که می‌نویسید
card-sheet-cut = کارت را قیچی کنید.
card-sheet-show = کارت را به ماشین نشان دهید. بعد کود مخفی خود را بنویسید.
card-sheet-type = کارت خوانده نمی‌شود؟ حروف کارت را بنویسید.
card-sheet-ask = سوال دارید؟ در میز پذیرش بپرسید.
card-sheet-lost-title = کارت گم شده؟
card-sheet-lost = به میز پذیرش بیایید. ما کارت گم‌شده را باطل می‌کنیم. شما کارت نو می‌گیرید. اسناد شما در صندوق می‌ماند.

# The sheet of the reserve card
card-reserve-title = کارت احتیاطی شما
card-reserve-number = کارت احتیاطی صندوق
card-reserve-letters = حروفی که می‌نویسید
card-reserve-cut = کارت را قیچی کنید.
card-reserve-show = کارت را در یک پاکت بگذارید. پاکت را بسته کنید.
card-reserve-type = آن را به یک شخص قابل اعتماد بدهید.
card-reserve-ask = همه چیز را گم کردید؟ این کارت را به ماشین نشان دهید.
card-reserve-lost-title = احتیاط
card-reserve-lost = این کارت صندوق را بدون کود باز می‌کند. وقتی استفاده شود، کارت شما می‌شود، با کود نو. اگر گم شد، در ماشین یک کارت دیگر بسازید.
card-sheet-heading = Consigne
card-reserve-heading = احتیاطی

# The receipt
card-receipt-title = رسید
card-receipt-given = { $count } سند داده شد
