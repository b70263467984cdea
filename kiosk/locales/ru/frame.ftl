# The kiosk's frame: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = Слушать
frame-listen-stop = Остановить
frame-no-voice = Нет голоса
frame-more = Ниже
frame-help = Помощь

display-title = Видеть и слышать
display-sizes = Размер букв
display-size-normal = Обычные буквы
display-size-large = Большие буквы
display-size-largest = Очень большие буквы
display-schemes = Цвета
display-scheme-normal = Цветной экран
display-scheme-light = Чёрное на белом
display-scheme-dark = Белое на чёрном
display-time = Время
display-time-normal = Обычное время
display-time-more = Больше времени
display-headphones = Наушники
display-headphones-on = У меня есть наушники
display-headphones-off = Без наушников

# Calling somebody
call-title = Сейчас к вам подойдут.
call-text = Подождите здесь. Вашего сейфа никто не видит.
call-coming-title = К вам уже идут.
call-nobody-title = Никто не отвечает.
call-nobody-text = Идите в приёмную.
call-cancel = Отменить

# Time
time-again-title = Введите свой код ещё раз.
time-again-text = Так мы вас защищаем. Ничего не пропало.
time-door-text =
    { $seconds ->
        [one] Терминал вернётся в начало через { $seconds } секунду.
        [few] Терминал вернётся в начало через { $seconds } секунды.
        [many] Терминал вернётся в начало через { $seconds } секунд.
       *[other] Терминал вернётся в начало через { $seconds } секунды.
    }
    .heard = Терминал вернётся в начало через 20 секунд.
time-kept = Ваш документ не пропал. Он в «Надо закончить».

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = яйцо
pin-picture-1 = солнце
pin-picture-2 = ботинок
pin-picture-3 = клевер
pin-picture-4 = машина
pin-picture-5 = рука
pin-picture-6 = жук
pin-picture-7 = радуга
pin-picture-8 = очки
pin-picture-9 = шарик
pin-story = Придумайте маленькую историю с этими картинками.

# The photo of a paper
camera-frame = Положите документ в рамку.
camera-none-title = Камера не работает.
camera-none-text = Идите в приёмную.

# The kiosk's page when the server does not answer
kiosk-down-title = Терминал не работает.
kiosk-down-text = Идите в приёмную.
