# What every page says. Short sentences, one idea each.

common-skip = Перейти до змісту
common-demo = Демонстрація.
common-demo-law = За законом це не цифровий сейф. Усі люди тут вигадані.
common-back = Назад
common-language = Мова
common-end = Закінчити
common-start = На початок
common-sign-out = Вийти
common-change = Змінити
common-error = Помилка
common-errors-title = Є проблема
common-clear = Стерти
common-confirm = Готово
common-digits-typed =
    { $count ->
        [0] Не введено жодної цифри
        [one] Введено { $count } цифру
        [few] Введено { $count } цифри
        [many] Введено { $count } цифр
       *[other] Введено { $count } цифри
    }
common-step = Крок { $step } з { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = Такої сторінки немає.
error-missing-next = Поверніться на початок.
error-forbidden-title = Ця сторінка закрита.
error-forbidden-next = Поверніться на початок і спробуйте знову.
error-large-title = Файл завеликий.
error-large-next = Виберіть менший файл.
error-often-title = Забагато спроб.
error-often-next = Зачекайте 10 хвилин. Спробуйте ще раз.
error-request-title = Не вдалося.
error-request-next = Поверніться на початок і спробуйте знову.
error-server-title = Щось не працює.
error-server-next = Спробуйте ще раз. Якщо не вийде, йдіть на рецепцію.
error-operation = Номер для допомоги:
