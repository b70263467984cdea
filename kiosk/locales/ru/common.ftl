# What every page says. Short sentences, one idea each.

common-skip = Перейти к содержанию
common-demo = Демонстрация.
common-demo-law = По закону это не цифровой сейф. Все люди здесь вымышленные.
common-back = Назад
common-language = Язык
common-end = Закончить
common-start = В начало
common-sign-out = Выйти
common-change = Изменить
common-error = Ошибка
common-errors-title = Есть проблема
common-clear = Стереть
common-confirm = Готово
common-digits-typed =
    { $count ->
        [0] Цифр пока нет
        [one] Введена { $count } цифра
        [few] Введено { $count } цифры
        [many] Введено { $count } цифр
       *[other] Введено { $count } цифры
    }
common-step = Шаг { $step } из { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = Такой страницы нет.
error-missing-next = Вернитесь в начало.
error-forbidden-title = Эта страница закрыта.
error-forbidden-next = Вернитесь в начало и попробуйте снова.
error-large-title = Файл слишком большой.
error-large-next = Выберите файл поменьше.
error-often-title = Слишком много попыток.
error-often-next = Подождите 10 минут. Попробуйте ещё раз.
error-request-title = Не получилось.
error-request-next = Вернитесь в начало и попробуйте снова.
error-server-title = Что-то не работает.
error-server-next = Попробуйте ещё раз. Если не выйдет, идите в приёмную.
error-operation = Номер для помощи:
