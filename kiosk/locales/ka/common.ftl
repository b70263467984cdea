# What all pages say. Short sentences, one idea at a time.

common-skip = შინაარსზე გადასვლა
common-demo = საცდელი ვერსია.
common-demo-law = საფრანგეთის კანონით ეს არ არის ციფრული სეიფი. ადამიანები გამოგონილია.
common-back = უკან
common-language = ენა
common-end = დასრულება
common-start = დასაწყისში დაბრუნება
common-sign-out = გასვლა
common-change = შეცვლა
common-error = შეცდომა
common-errors-title = პრობლემაა
common-clear = წაშლა
common-confirm = დასტური
common-digits-typed =
    { $count ->
        [0] ციფრი არ არის აკრეფილი
        [one] აკრეფილია { $count } ციფრი
       *[other] აკრეფილია { $count } ციფრი
    }
common-step = ნაბიჯი { $step }, სულ { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = ეს გვერდი არ არსებობს.
error-missing-next = დაბრუნდით დასაწყისში.
error-forbidden-title = ეს გვერდი დახურულია.
error-forbidden-next = დაბრუნდით დასაწყისში და თავიდან დაიწყეთ.
error-large-title = ფაილი ძალიან დიდია.
error-large-next = აირჩიეთ უფრო პატარა ფაილი.
error-often-title = ძალიან ბევრი ცდა იყო.
error-often-next = დაელოდეთ ათი წუთი. კიდევ სცადეთ.
error-request-title = არ გამოვიდა.
error-request-next = დაბრუნდით დასაწყისში და თავიდან დაიწყეთ.
error-server-title = რაღაც არ მუშაობს.
error-server-next = კიდევ სცადეთ. თუ არ გამოვიდა, მიდით მისაღებში.
error-operation = ნომერი დახმარებისთვის:
