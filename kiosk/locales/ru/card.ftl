# The sheet of the card
card-sheet-title = Ваша карта Consigne
card-sheet-number = Номер сейфа
card-sheet-letters = Буквы, которые надо ввести
card-sheet-cut = Вырежьте карту.
card-sheet-show = Покажите карту терминалу. Потом введите секретный код.
card-sheet-type = Карта не работает? Введите буквы с карты.
card-sheet-ask = Есть вопрос? Спросите в приёмной.
card-sheet-lost-title = Потеряли карту?
card-sheet-lost = Придите в приёмную. Мы отключим потерянную карту. Вы получите новую карту. Ваши документы останутся в сейфе.

# The sheet of the reserve card
card-reserve-title = Ваша запасная карта
card-reserve-number = Запасная карта сейфа
card-reserve-letters = Буквы, которые надо ввести
card-reserve-cut = Вырежьте карту.
card-reserve-show = Положите карту в конверт. Заклейте конверт.
card-reserve-type = Отдайте конверт человеку, которому доверяете.
card-reserve-ask = Потеряли всё? Покажите эту карту терминалу.
card-reserve-lost-title = Внимание
card-reserve-lost = Эта карта открывает сейф без кода. После этого она становится вашей картой, с новым кодом. Потеряли её? Сделайте другую на терминале.
card-sheet-heading = Consigne
card-reserve-heading = ЗАПАСНАЯ

# The receipt
card-receipt-title = Квитанция
card-receipt-given = Передано: { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 }
