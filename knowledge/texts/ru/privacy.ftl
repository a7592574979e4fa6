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
    • этот разговор, не больше 24 часов
    Ваш документ и ваш возраст есть только в этом разговоре.
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
    Сообщения в вашем Telegram вы можете удалить сами.
privacy-kept-all = Хорошо. Ничего не удалено.
