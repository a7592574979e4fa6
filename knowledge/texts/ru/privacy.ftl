# What is kept about a person.

privacy-kept =
    Вот что я храню о вас:
    • номер вашего чата в Telegram и ваш язык
    • что вы дали согласие
    • { $bookings ->
        [0] записей нет
        [one] { $bookings } запись
        [few] { $bookings } записи
        [many] { $bookings } записей
       *[other] записи: { $bookings }
    }
    • Списки ожидания: { $waiting }
    • Что вам нужно на встречах: { $needs }
    • Разговоры с консультациями: { $cases }
    • Сообщения о новых предложениях: { $news }
    • этот разговор, не больше 24 часов
    { $cases ->
        [0] Ваш документ и ваш возраст есть только в этом разговоре.
       *[other] Ваш документ и ваш возраст есть только в этом разговоре и там, куда вы разрешили их передать.
    }
privacy-confirm-delete =
    Удалить всё? { $bookings ->
        [0] У вас нет записей.
        [one] Тогда будет отменена { $bookings } ваша запись.
        [few] Тогда будут отменены { $bookings } ваши записи.
        [many] Тогда будут отменены { $bookings } ваших записей.
       *[other] Тогда будут отменены ваши записи: { $bookings }.
    }
    Это нельзя вернуть.
privacy-deleted =
    Всё удалено. Ваша квитанция: { $receipt }.
    Вот что остаётся, без вашего имени и без вашего чата:
    • что что-то было удалено, с номером квитанции
    • ваши прежние записи как число в статистике
    Резервные копии будут уничтожены до { DATE($until) }.
    Сейчас я убираю из этого чата свои сообщения за последние 48 часов. Более старые Telegram не даёт мне удалить. Весь чат вы можете удалить сами.
privacy-kept-all = Хорошо. Ничего не удалено.
privacy-which = Что удалить?
privacy-confirm-part =
    Удалить это: { TERM($part) }?
    Это нельзя вернуть.
privacy-part-paper = то, что вы сказали о паспорте и документе
privacy-part-answers = ваши ответы в этом разговоре
privacy-part-needs = то, что вам нужно на встречах
privacy-part-cases = ваши разговоры с консультациями
privacy-part-deleted =
    Удалено: { TERM($part) }. Ваша квитанция: { $receipt }.
    Это остаётся:
    • записи: { $bookings }
    • разговоры с консультациями: { $cases }
    • номер вашего чата, ваш язык и ваше согласие
    • что что-то было удалено (только номер квитанции)
    • резервные копии до { DATE($until) }
privacy-file = Здесь всё, что о вас сохранено, чтобы прочитать.
privacy-file-json = И то же самое как файл для компьютера (JSON).
privacy-file-title = Что Lotse хранит о вас
privacy-file-chat = Номер вашего чата в Telegram: { $number }
privacy-file-language = Ваш язык: { $language }
privacy-file-consent = Вы дали согласие: { WHEN($at) }
privacy-file-seen = Первый раз здесь: { WHEN($first) }. Последний раз: { WHEN($last) }.
privacy-file-booking =
    Запись: { TERM($module) }, { TERM($institution) }, { WHEN($start) }. Сколько человек: { $persons }. { $active ->
        [0] Эта запись больше не действует.
       *[other] Эта запись действует.
    }
privacy-file-need = Что вам нужно на встрече: { TERM($need) }
privacy-file-size = Вы назвали этот размер для записи: { TERM($need) }, { $size }
privacy-file-waiting = Вы в списке ожидания: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-news = Вы хотите знать о новом: { TERM($name) }
privacy-file-begun = Начато, но ещё не забронировано: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-case = Разговор с { TERM($institution) }, с { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] Вы: { $text }
        [staff] Консультация: { $text }
       *[other] Lotse: { $text }
    }
privacy-file-answer = Ваш ответ: { TERM($answer) }
privacy-file-age = Ваш возраст: { $number }
privacy-file-months = Месяцев в Германии: { $number }
privacy-neutral = Есть новое.
privacy-discreet-on =
    Хорошо. В том, что я пишу вам первым, больше не сказано, о чём речь. Вы увидите это, только когда нажмёте.
    Напишите «удалить»: тогда я уберу из этого чата свои сообщения за последние 48 часов. Свои сообщения можете удалить только вы.
privacy-discreet-offer =
    Может быть, кто-то читает ваши сообщения? Я могу писать незаметно: в том, что я пишу вам первым, не будет сказано, о чём речь. Вы увидите это, только когда нажмёте.
    Сделать так?
privacy-discreet-off = Хорошо. Я снова пишу вам открыто.
privacy-discreet-now = Писать незаметно: включено
privacy-cleared = Готово. Свои сообщения можете удалить только вы.
privacy-unveiled = Это всё.
privacy-nothing-new = Сейчас ничего нового нет.
