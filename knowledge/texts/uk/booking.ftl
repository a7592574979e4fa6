# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.
# WHEN and DAY begin with a weekday in the nominative, so they stand after a colon.

booking-choose-date =
    { TERM($module) }: який день вам підходить?
    Можна також написати день, наприклад: «вівторок».
booking-choose-date-again = Повернімося до вашої зустрічі ({ TERM($module) }): який день вам підходить?
booking-free-dates = { TERM($module) }: ось вільні дати.
booking-no-such-day = Такого дня немає в календарі. Мабуть, ви маєте на увазі: { DAY($start) }
booking-no-date-then = На цей день немає вільного місця: { DAY($day) } Найближча дата: { WHEN($start) }.
booking-no-time-then = На цей час нічого вільного немає. Найближча дата: { WHEN($start) }.
booking-free-for = Ці зустрічі для людей, які живуть у ZUE Münster. Ви живете в іншому місці? Тоді я подивлюся, що є для вас.
booking-day-instead = На цей день немає вільного місця: { DAY($day) }. Найближчий час у той самий день тижня: { WHEN($start) }.
booking-confirm =
    Ваша зустріч:
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Місце зустрічі: { HOUR($meet) }, { TERM($point) }
    Записати вас?
booking-confirm-again = Повернімося до вашої зустрічі: { TERM($title) }, { WHEN($start) }. Записати вас?
booking-travel = Якщо це в іншому місті: спочатку запитайте, чи можна вам туди їхати.
booking-booked =
    ✅ Ви записані! { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Місце зустрічі: { HOUR($meet) }, { TERM($point) }
    { $fictional ->
        [1] Це тільки вправа. Насправді такої зустрічі немає.
       *[0] Файл – для календаря у вашому телефоні.
    }
booking-only-looking = Ви тільки дивитеся або щось пробуєте. Це не Praktikum (практика на фірмі) і не робота.
booking-request-only =
    Ваш запит надійшов: { TERM($module) } – { TERM($title) }, { WHEN($start) }.
    Це ще не точний запис. Спочатку людина перевірить, чи потрібен дозвіл.
booking-already = Ви вже записані на цю зустріч. ✅
booking-past = Ця зустріч уже минула. Я покажу наступні.
booking-gone = Цієї зустрічі більше немає. Я покажу, що вільно.
booking-overlap = На цей час у вас уже є інша зустріч. Її можна перенести або скасувати.
booking-too-many = У вас уже є кілька записів. Якщо хочете новий, спочатку скасуйте один, будь ласка.
booking-minor =
    Якщо вам менше ніж 18 років, ви не можете записатися тут самі. Це для вашого захисту.
    Але для вас є допомога: Jugendmigrationsdienst (JMD, консультація для молоді), школа та люди, які про вас піклуються. Людина допоможе вам далі.
booking-not-for-place = Ця зустріч – для людей, які живуть у ZUE Münster.
booking-not-here = Ці зустрічі – для людей, які живуть у ZUE Münster. Я подивлюся, що є там, де ви живете: { TERM($place) }.
booking-just-come = Сюди не треба записуватися. Просто приходьте: { WHEN($start) }, { TERM($point) }.
booking-no-dates = { TERM($module) }: зараз немає вільної дати. Загляньте незабаром ще раз або запитайте людину.
booking-ask-reminder =
    Ваша зустріч: { WHEN($start) }. Місце зустрічі: { HOUR($meet) }, { TERM($point) }.
    Нагадати вам?
booking-ask-reminder-again = Повернімося до вашої зустрічі: { WHEN($start) }. Нагадати вам?
booking-reminder-set = Добре. Я нагадаю вам: { WHEN($at) }.
booking-reminder-none = Добре, без нагадування. Ваш запис завжди можна знайти тут: «Мої записи».
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Місце зустрічі: { HOUR($meet) }, { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 без нагадування
    }
booking-pass =
    🎫 { TERM($title) }, { WHEN($start) }
    Покажіть цю картинку, коли прийдете. Або назвіть код: { $code }
    У картинці немає нічого про вас.
booking-calendar = Файл – для календаря в телефоні: { WHEN($start) }. У ньому написано лише «Зустріч».
booking-days =
    Це кілька днів. Вони йдуть разом, ви записуєтеся на всі:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] Який у вас розмір взуття? Люди на місці питають, щоб підготувати відповідне взуття. Відповідь бачать лише вони. Можна не відповідати.
       *[other] Які у вас розміри взуття? Напишіть усі розміри, наприклад «38, 42». Відповідь бачать лише люди на місці. Можна не відповідати.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] Який у вас розмір одягу? Люди на місці питають, щоб підготувати відповідний робочий одяг. Відповідь бачать лише вони. Можна не відповідати.
       *[other] Які у вас розміри одягу? Напишіть усі розміри, наприклад «M, L». Відповідь бачать лише люди на місці. Можна не відповідати.
    }
booking-size-odd = Я не знаю такого розміру. Напишіть його, будь ласка, як у Німеччині, наприклад 42 або L.
booking-size-noted = Дякую. Я передам. Це бачать лише люди на місці.
booking-size-open = Нічого страшного. Можна сказати пізніше тут: «Мої записи».
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: тут немає визначеного дня. Ви стоїте в списку, і коли буде місце, спочатку буде запитання вам.
booking-waiting-open =
    Ви в списку: { TERM($module) } – { TERM($title) }.
    Перед вами чекають: { $ahead }. Коли надійде черга, я напишу. Обіцяти, що вийде, я не можу.
booking-offer-open =
    🎉 Звільнилося місце: { TERM($module) } – { TERM($title) }. Де: { TERM($point) }
    Місце ваше до { WHEN($until) }. Потім воно перейде далі. Хочете його?
booking-booked-open =
    ✅ У вас є місце: { TERM($module) } – { TERM($title) }. Де: { TERM($point) }
    Коли початок, вам скаже організація.
booking-confirm-call =
    Зворотний дзвінок: { TERM($module) } – { TERM($title) }
    З вами зв’яжуться: { WHEN($start) } – { HOUR($end) }.
    Записати вас?
booking-confirm-call-again = Повернімося до зворотного дзвінка: { WHEN($start) }. Записати вас?
booking-booked-call =
    ✅ Записано. { TERM($module) } – { TERM($title) }
    З вами зв’яжуться: { WHEN($start) } – { HOUR($end) }.
booking-choose-call =
    Коли з вами зв’язатися? Натисніть на час.
    Тоді людина напише вам тут, у цьому чаті. Номер телефону не потрібен.
booking-choose-call-again = Повернімося до зворотного дзвінка: який час вам підходить?
booking-call-case =
    Номер вашого запиту: { $code }. Людина напише вам тут, у цьому чаті.
    Номер телефону давати не обов’язково. Хочете, щоб вам зателефонували? Тоді напишіть свій номер лише після того, як людина вам напише.
    Скасувати можна в «Мої записи».
    { $fictional ->
        [1] Це тільки вправа. Насправді такої зустрічі немає.
       *[0] Файл – для календаря у вашому телефоні.
    }
booking-call-taken = На жаль, цей час уже зайнятий.
booking-no-calls = Зараз немає вільного часу для зв’язку. Будь ласка, подивіться скоро ще раз або одразу напишіть людині.
booking-cancelled-call =
    Зворотний дзвінок скасовано: { WHEN($start) }. Дякуємо, що повідомили.
    { $still ->
        [1] Ваш запит залишається відкритим: вам усе ж можуть написати.
       *[0] Ваш запит теж закрито.
    }
booking-none-yet = Зараз у вас немає записів.
booking-which = Який запис ви маєте на увазі?
booking-choose-new-date = Який день підходить вам краще? Ваше старе місце залишається, доки нове не буде точно.
booking-choose-new-date-again = Повернімося до вашої зустрічі: який новий день вам підходить?
booking-no-other-date = Зараз немає іншої вільної дати. Ваше місце залишається: { WHEN($start) }.
booking-confirm-cancel = Скасувати ваш запис? { TERM($title) }, { WHEN($start) }
booking-confirm-move = Перенести ваш запис? Було: { WHEN($start) }. Буде: { WHEN($new) }.
booking-cancelled = Ваш запис скасовано: { TERM($title) }, { WHEN($start) }. Дякую, що попередили. Тепер зможе прийти хтось інший.
booking-moved = ✅ Перенесено. Ваша нова зустріч: { WHEN($start) }, місце зустрічі: { HOUR($meet) }, { TERM($point) }.
booking-move-failed = На жаль, нова дата вже зайнята. Ваше старе місце залишається: { WHEN($start) }.
booking-kept = Добре. Ваш запис залишається: { WHEN($start) }.
booking-internship-request =
    Praktikum (практика на фірмі) зазвичай вважається роботою. Для цього спочатку потрібен дозвіл. Тому я не можу просто записати вас.
    Ваше бажання передано людям, які знають фірми. Ваш номер: { $code }.
    На Werkstattbesuch (відвідування майстерні, тільки дивитися) можна записатися відразу, без дозволу.
booking-internship-passed-on =
    Ваше бажання передано людям, які знають фірми. Ваш номер: { $code }.
    На Werkstattbesuch (відвідування майстерні, тільки дивитися) можна записатися відразу, без дозволу.
booking-need-noted = Дякую, що сказали про це. Я передам це далі й запитаю. Я ще не можу обіцяти, що все вийде.
booking-calendar-title = Зустріч
booking-calendar-place = Місце зустрічі: дивіться в чаті
booking-reminder =
    🔔 Нагадування: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Місце зустрічі: { HOUR($meet) }, { TERM($point) }
    Не можете прийти? Будь ласка, скасуйте запис. Тоді зможе прийти хтось інший.
booking-which-place = Яке місце ви хочете?
booking-places = Осіб: { $persons } · { TERM($pool) }
booking-full-list =
    На цей час місць немає: { TERM($title) }, { WHEN($start) }.
    Ви можете обрати інший час. Або я запишу вас у список очікування: якщо місце звільниться, я одразу напишу.
booking-all-full = { TERM($module) }: зараз усі місця зайняті. Я можу записати вас у список очікування. Якщо місце звільниться, я одразу напишу.
booking-waiting =
    Ви у списку очікування: { TERM($title) }, { WHEN($start) }.
    Перед вами чекають: { $ahead }. Якщо місце звільниться, я напишу. Обіцяти, що вийде, я не можу.
booking-offer =
    🎉 Звільнилося місце: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Зустріч: о { HOUR($meet) }, { TERM($point) }
    Місце збережено для вас до: { WHEN($until) }. Потім воно перейде далі. Хочете його?
booking-offer-new =
    🆕 Нове: { TERM($module) } – { TERM($title) }
    { WHEN($start) }, { TERM($point) }
    Я не знаю, чи це вам підходить. Подивіться, чи підходить.
    Ви отримуєте це, бо самі попросили.
booking-offer-new-open =
    🆕 Нове: { TERM($module) } – { TERM($title) }
    Де: { TERM($point) }
    Я не знаю, чи це вам підходить. Подивіться, чи підходить.
    Ви отримуєте це, бо самі попросили.
booking-offer-over = Місце перейшло іншій людині: { TERM($title) }, { WHEN($start) }. Нічого страшного. Хочете знову до списку очікування?
booking-offer-passed = Добре, не цього разу. Ви залишаєтеся у списку очікування: { TERM($title) }, { WHEN($start) }.
booking-list-left = Вас більше немає у списку очікування: { TERM($title) }, { WHEN($start) }.
booking-free-again = Тут зараз є вільне місце: { TERM($title) }, { WHEN($start) }. Чекати не потрібно.
booking-free-pool = { TERM($pool) }: ці дати вільні.
booking-pool-none = { TERM($pool) }: зараз таких вільних місць немає.
booking-not-waiting = Вас немає в жодному списку очікування.
booking-which-list = Який список очікування ви маєте на увазі? Якщо місце звільниться, я одразу напишу.
booking-no-list = Тут ще є місця. Чекати не потрібно. Натисніть на час, і ви зможете записатися.
booking-free-any = Ці дати вільні.
pool-all = Місце для всіх
pool-women = Місце для жінок
pool-step_free = Місце без сходинок
pool-childcare = Місце з доглядом за дітьми
booking-session-moved =
    ❗ Вашу зустріч перенесли: { TERM($module) } – { TERM($title) }
    Було: { WHEN($before) }
    Тепер: { WHEN($start) }. Зустріч: о { HOUR($meet) }, { TERM($point) }
    Ваше місце залишається за вами. Вам підходить новий час?
booking-session-changed =
    ❗ У вашому записі дещо змінилося: { TERM($module) } – { TERM($title) }
    { WHEN($start) } до { HOUR($end) }
    Місце зустрічі тепер: { HOUR($meet) }, { TERM($point) }
    Ваше місце залишається за вами. Вам це підходить?
booking-session-asked-again =
    Я ще не маю вашої відповіді: { TERM($title) }, { WHEN($start) }. Ви прийдете?
    Без відповіді ваше місце напередодні о 18:00 перейде іншій людині.
booking-session-cancelled = ❌ Ця зустріч не відбудеться: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Будь ласка, не приходьте. Мені шкода. Ви можете обрати інший час.
booking-released = Я не отримав відповіді. Ваше місце перейшло іншій людині: { TERM($title) }, { WHEN($start) }. Якщо хочете, можете записатися знову.
booking-why-closed = Причина: підприємство цього дня зачинене.
booking-why-illness = Причина: працівник там захворів.
booking-why-room = Причина: приміщення зайняте.
booking-words-german = Повідомлення німецькою:
booking-coming = 👍 Добре, ви прийдете: { TERM($title) }, { WHEN($start) }. До зустрічі!
booking-late = Дякую, що попередили. Я передам, що ви запізнитеся: { TERM($title) }, { WHEN($start) }.
booking-need-found = ✅ Для вашої зустрічі знайшли: { TERM($need) }. { TERM($title) }, { WHEN($start) }.
booking-need-none = На жаль, для вашої зустрічі не знайшли: { TERM($need) }. { TERM($title) }, { WHEN($start) }. Місце залишається за вами. Ви все одно прийдете?
booking-missed =
    Ви двічі не змогли прийти. Для вас це не проблема: наслідків немає. Можна запитати, що завадило? Можливо, я зможу допомогти.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = біля воріт ZUE Münster
booking-meet-zue-office = офіс команди підтримки (Betreuung) у ZUE Münster
booking-meet-zue-hall = спільна кімната в ZUE Münster
booking-meet-zue-pitch = спортивний майданчик біля ZUE Münster
booking-meet-chat = тут, у цьому чаті
