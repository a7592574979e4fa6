# What is kept about a person.

privacy-kept =
    Ось що я зберігаю про вас:
    • ваш номер чату в Telegram і вашу мову
    • що ви погодилися
    • { $bookings ->
        [0] немає записів на зустрічі
        [one] { $bookings } запис на зустріч
        [few] { $bookings } записи на зустрічі
        [many] { $bookings } записів на зустрічі
       *[other] { $bookings } запису на зустрічі
    }
    • Списки очікування: { $waiting }
    • Що вам потрібно на зустрічах: { $needs }
    • Розмови з консультаціями: { $cases }
    • Повідомлення про нові пропозиції: { $news }
    • цю розмову, щонайбільше 24 години
    { $cases ->
        [0] Ваш документ і ваш вік є тільки в цій розмові.
       *[other] Ваш документ і ваш вік є тільки в цій розмові й там, куди ви дозволили їх передати.
    }
privacy-confirm-delete =
    Видалити все? { $bookings ->
        [0] Записів на зустрічі у вас немає.
        [one] Тоді буде скасовано { $bookings } ваш запис.
        [few] Тоді буде скасовано { $bookings } ваші записи.
        [many] Тоді буде скасовано { $bookings } ваших записів.
       *[other] Тоді буде скасовано { $bookings } вашого запису.
    }
    Повернути це назад не можна.
privacy-deleted =
    Усе видалено. Ваша квитанція: { $receipt }.
    Ось що залишається, без вашого імені й без вашого чату:
    • що щось було видалено, з номером квитанції
    • ваші колишні записи як число в статистиці
    Резервні копії буде знищено до { DATE($until) }.
    Зараз я прибираю з цього чату свої повідомлення за останні 48 годин. Старіші Telegram не дає мені видалити. Увесь чат ви можете видалити самі.
privacy-kept-all = Добре. Нічого не видалено.
privacy-which = Що видалити?
privacy-confirm-part =
    Видалити це: { TERM($part) }?
    Повернути це назад не можна.
privacy-part-paper = те, що ви сказали про паспорт і документ
privacy-part-answers = ваші відповіді в цій розмові
privacy-part-needs = те, що вам потрібно на зустрічах
privacy-part-cases = ваші розмови з консультаціями
privacy-part-deleted =
    Видалено: { TERM($part) }. Ваша квитанція: { $receipt }.
    Це залишається:
    • записи на зустрічі: { $bookings }
    • розмови з консультаціями: { $cases }
    • номер вашого чату, ваша мова і ваша згода
    • що щось було видалено (тільки номер квитанції)
    • резервні копії до { DATE($until) }
privacy-file = Тут усе, що про вас збережено, щоб прочитати.
privacy-file-json = І те саме як файл для комп’ютера (JSON).
privacy-file-title = Що Lotse зберігає про вас
privacy-file-chat = Номер вашого чату в Telegram: { $number }
privacy-file-language = Ваша мова: { $language }
privacy-file-consent = Ви погодилися: { WHEN($at) }
privacy-file-seen = Уперше тут: { WHEN($first) }. Востаннє: { WHEN($last) }.
privacy-file-booking =
    Запис на зустріч: { TERM($module) }, { TERM($institution) }, { WHEN($start) }. Скільки людей: { $persons }. { $active ->
        [0] Цей запис більше не дійсний.
       *[other] Цей запис дійсний.
    }
privacy-file-need = Що вам потрібно на зустрічі: { TERM($need) }
privacy-file-size = Ви назвали цей розмір для запису: { TERM($need) }, { $size }
privacy-file-waiting = Ви у списку очікування: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-news = Ви хочете знати про нове: { TERM($name) }
privacy-file-begun = Розпочато, але ще не заброньовано: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-case = Розмова з { TERM($institution) }, з { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] Ви: { $text }
        [staff] Консультація: { $text }
       *[other] Lotse: { $text }
    }
privacy-file-answer = Ваша відповідь: { TERM($answer) }
privacy-file-age = Ваш вік: { $number }
privacy-file-months = Місяців у Німеччині: { $number }
privacy-neutral = Є нове.
privacy-discreet-on =
    Добре. У тому, що я пишу вам першим, більше не сказано, про що йдеться. Ви побачите це, тільки коли натиснете.
    Напишіть «видалити»: тоді я приберу з цього чату свої повідомлення за останні 48 годин. Свої повідомлення можете видалити тільки ви.
privacy-discreet-offer =
    Може, хтось читає ваші повідомлення? Я можу писати непомітно: у тому, що я пишу вам першим, не буде сказано, про що йдеться. Ви побачите це, тільки коли натиснете.
    Зробити так?
privacy-discreet-off = Добре. Я знову пишу вам відкрито.
privacy-discreet-now = Писати непомітно: увімкнено
privacy-cleared = Готово. Свої повідомлення можете видалити тільки ви.
privacy-unveiled = Це все.
privacy-nothing-new = Зараз нічого нового немає.
