# What an SMS answers to a word of the person. Short; the beginning says who sends it.

sms-commands = { $start }: напишіть OUI і код, або NON. DEMANDES: що чекає. QUI: хто дивився. BLOQUER: усе закрити. STOP: без SMS.
sms-pending = { $start }: { $count ->
    [one] чекає { $count } запит
    [few] чекають { $count } запити
    [many] чекають { $count } запитів
   *[other] чекає { $count } запиту
 }. Перший: { $who } (до: { $until }). Напишіть OUI і код, або NON
sms-refused = { $start }: відповідь «ні». Ви нічого не дали.
sms-nothing-asked = { $start }: запитів немає. Щоб зупинити те, що вже дано, йдіть до термінала.
sms-taken-back = { $start }: зупинено. Документи вже не відкрити. Прийдіть на рецепцію: вам усе пояснять.
sms-locked-already = { $start }: уже заблоковано. Щоб розблокувати, йдіть на рецепцію.
sms-looked = { $start }: за 30 днів інші дивилися { $count ->
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } раза
 }. Останній раз: { $last }. Термінал покаже, хто.
sms-looked-nobody = { $start }: за 30 днів ніхто інший не дивився.
sms-looked-elsewhere = { $start }: хто дивився, покаже термінал.
sms-notice-phone-stopped = { $start }: SMS більше не буде. Хочете знову? Ідіть на рецепцію або до термінала.
