# Requests from afar: a team may ask for papers, the holder answers by text message

agree-title = Запити на відстані
agree-text = Команда може просити ваші документи. Ви відповідаєте через SMS. Без вашого «так» ніхто нічого не отримає.
agree-old-phone = Спочатку підтвердьте свій номер телефону.
agree-choose = Вибрати команду
agree-stale = Команда змінилася. Виберіть її ще раз.
agree-no-team-title = Поки що жодна команда не може просити.
agree-no-team-text = Запитайте на рецепції.
agree-empty-text = Додайте документ. Потім поверніться сюди.
agree-team-title = Яка команда може просити документи?
agree-papers-title = Які документи вона може просити?
agree-length-title = На який час?
agree-length-week = 1 тиждень
agree-length-month = 1 місяць
agree-length-quarter = 3 місяці
agree-kinds-title = Чи писати в SMS, який це документ?
agree-kinds-no = Ні
agree-kinds-yes = Так
agree-check-title = Ви згодні? { $who } може просити { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
 }. Останній день: { $until }
    .heard = Команда може просити ваші документи. Ви згодні?
agree-check-kinds = В SMS написано, який це документ.
agree-check-no-kinds = В SMS не написано, який це документ.
agree-check-yes = Так, дозволяю
agree-made-title = Записано.
agree-made-text = { $who } може просити. Ви кажете «так» чи «ні» через SMS. Зупинити запити можна тут.
    .heard = Команда може просити. Ви кажете «так» чи «ні» через SMS. Зупинити запити можна тут.
agree-made-list = Подивитися або зупинити
agree-stop-title = { $who } більше не зможе просити. Згода?
    .heard = Ця команда більше не зможе просити. Згода?
agree-stop-text = Що ви вже дали, те залишається відкритим.
agree-stopped-text = Ця команда більше не може просити ваші документи.
