# The kiosk's frame: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = Слухати
frame-listen-stop = Зупинити
frame-no-voice = Немає голосу
frame-more = Нижче
frame-help = Допомога

display-title = Бачити і чути
display-sizes = Розмір літер
display-size-normal = Звичайні літери
display-size-large = Великі літери
display-size-largest = Дуже великі літери
display-schemes = Кольори
display-scheme-normal = Кольори
display-scheme-light = Чорне на білому
display-scheme-dark = Біле на чорному
display-time = Час
display-time-normal = Звичайний час
display-time-more = Більше часу
display-headphones = Навушники
display-headphones-on = У мене є навушники
display-headphones-off = Без навушників

# Calling somebody
call-title = Зараз до вас підійдуть.
call-text = Зачекайте тут. Вашого сейфа ніхто не бачить.
call-coming-title = До вас уже йдуть.
call-nobody-title = Ніхто не відповідає.
call-nobody-text = Ідіть на рецепцію.
call-cancel = Скасувати

# Time
time-again-title = Введіть свій код ще раз.
time-again-text = Так ми вас захищаємо. Нічого не зникло.
time-door-text =
    { $seconds ->
        [one] Термінал почне знову через { $seconds } секунду.
        [few] Термінал почне знову через { $seconds } секунди.
        [many] Термінал почне знову через { $seconds } секунд.
       *[other] Термінал почне знову через { $seconds } секунди.
    }
    .heard = Термінал почне знову через 20 секунд.
time-kept = Ваш документ не зник. Він у «Треба закінчити».

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = яйце
pin-picture-1 = сонце
pin-picture-2 = черевик
pin-picture-3 = конюшина
pin-picture-4 = машина
pin-picture-5 = рука
pin-picture-6 = жук
pin-picture-7 = веселка
pin-picture-8 = окуляри
pin-picture-9 = кулька
pin-story = Складіть із цих картинок маленьку історію.

# The photo of a paper
camera-frame = Покладіть документ у рамку.
camera-none-title = Камера не працює.
camera-none-text = Ідіть на рецепцію.

# The kiosk's page when the server does not answer
kiosk-down-title = Термінал не працює.
kiosk-down-text = Ідіть на рецепцію.
