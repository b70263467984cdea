# The sheet of the card
card-sheet-title = Ваша картка Consigne
card-sheet-number = Номер сейфа
card-sheet-letters = Літери, які треба ввести
card-sheet-cut = Виріжте картку.
card-sheet-show = Покажіть картку терміналу. Потім введіть секретний код.
card-sheet-type = Картка не працює? Введіть літери з картки.
card-sheet-ask = Маєте питання? Запитайте на рецепції.
card-sheet-lost-title = Загубили картку?
card-sheet-lost = Прийдіть на рецепцію. Ми вимкнемо загублену картку. Ви отримаєте нову картку. Ваші документи залишаться в сейфі.

# The sheet of the reserve card
card-reserve-title = Ваша запасна картка
card-reserve-number = Запасна картка сейфа
card-reserve-letters = Літери, які треба ввести
card-reserve-cut = Виріжте картку.
card-reserve-show = Покладіть картку в конверт. Заклейте конверт.
card-reserve-type = Віддайте конверт людині, якій довіряєте.
card-reserve-ask = Загубили все? Покажіть цю картку терміналу.
card-reserve-lost-title = Увага
card-reserve-lost = Ця картка відкриває сейф без коду. Після цього вона стає вашою карткою, з новим кодом. Загубили її? Зробіть іншу на терміналі.
card-sheet-heading = Consigne
card-reserve-heading = ЗАПАСНА

# The receipt
card-receipt-title = Квитанція
card-receipt-given = Передано: { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 }
