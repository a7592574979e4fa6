# What is kept about a person.

privacy-kept =
    This is what I store about you:
    • your Telegram chat number and your language
    • that you agreed
    • { $bookings ->
        [0] no appointments
        [one] { $bookings } appointment
       *[other] { $bookings } appointments
    }
    • this talk, for 24 hours at most
    Your paper and your age are only in this talk.
privacy-confirm-delete =
    Shall I delete everything? { $bookings ->
        [0] You have no appointments.
        [one] Your appointment will then be cancelled.
       *[other] Your { $bookings } appointments will then be cancelled.
    }
    This cannot be undone.
privacy-deleted =
    Everything is deleted. Your receipt: { $receipt }.
    You can delete the messages in your Telegram yourself.
privacy-kept-all = Good. I have not deleted anything.
