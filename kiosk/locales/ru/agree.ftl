# Requests from afar: a team may ask for papers, the holder answers by text message

agree-title = Запросы на расстоянии
agree-text = Команда может просить ваши документы. Вы отвечаете по SMS. Без вашего «да» никто ничего не получит.
agree-old-phone = Сначала подтвердите свой номер телефона.
agree-choose = Выбрать команду
agree-stale = Команда изменилась. Выберите её ещё раз.
agree-no-team-title = Пока ни одна команда не может просить.
agree-no-team-text = Спросите в приёмной.
agree-empty-text = Добавьте документ. Потом вернитесь сюда.
agree-team-title = Какая команда может просить документы?
agree-papers-title = Какие документы она может просить?
agree-length-title = На какое время?
agree-length-week = 1 неделя
agree-length-month = 1 месяц
agree-length-quarter = 3 месяца
agree-kinds-title = Писать ли в SMS, какой это документ?
agree-kinds-no = Нет
agree-kinds-yes = Да
agree-check-title = Вы согласны? { $who } может просить { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 }. Последний день: { $until }
    .heard = Команда может просить ваши документы. Вы согласны?
agree-check-kinds = В SMS написано, какой это документ.
agree-check-no-kinds = В SMS не написано, какой это документ.
agree-check-yes = Да, разрешаю
agree-made-title = Записано.
agree-made-text = { $who } может просить. Вы говорите «да» или «нет» по SMS. Остановить запросы можно здесь.
    .heard = Команда может просить. Вы говорите «да» или «нет» по SMS. Остановить запросы можно здесь.
agree-made-list = Посмотреть или остановить
agree-stop-title = { $who } больше не сможет просить. Верно?
    .heard = Эта команда больше не сможет просить. Верно?
agree-stop-text = Что вы уже дали, то остаётся открытым.
agree-stopped-text = Эта команда больше не может просить ваши документы.
