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
    • Waiting lists: { $waiting }
    • What you need at appointments: { $needs }
    • Talks with advice centres: { $cases }
    • News about new offers: { $news }
    • this talk, for 24 hours at most
    { $cases ->
        [0] Your paper and your age are only in this talk.
       *[other] Your paper and your age are only in this talk and where you passed them on to people.
    }
privacy-confirm-delete =
    Shall I delete everything? { $bookings ->
        [0] You have no appointments.
        [one] Your appointment will then be cancelled.
       *[other] Your { $bookings } appointments will then be cancelled.
    }
    This cannot be undone.
privacy-deleted =
    Everything is deleted. Your receipt: { $receipt }.
    This stays, without your name and without your chat:
    • that something was deleted, with the number of the receipt
    • your earlier appointments as a number in the statistics
    Backup copies are destroyed by { DATE($until) }.
    I now take my messages of the last 48 hours out of this chat. Telegram does not let me delete older ones. You can delete the whole chat yourself.
privacy-kept-all = Good. I have not deleted anything.
privacy-which = What shall I delete?
privacy-confirm-part =
    Shall I delete this: { TERM($part) }?
    This cannot be undone.
privacy-part-paper = what you said about your passport and your paper
privacy-part-answers = your answers in this talk
privacy-part-needs = what you need at appointments
privacy-part-cases = your talks with advice centres
privacy-part-deleted =
    Deleted: { TERM($part) }. Your receipt: { $receipt }.
    This stays:
    • appointments: { $bookings }
    • talks with advice centres: { $cases }
    • your chat number, your language and your consent
    • that something was deleted (only the number of the receipt)
    • backup copies, until { DATE($until) }
privacy-file = Here is everything that is stored about you, to read.
privacy-file-json = And the same as a file for computers (JSON).
privacy-file-title = What Lotse has stored about you
privacy-file-chat = Your Telegram chat number: { $number }
privacy-file-language = Your language: { $language }
privacy-file-consent = You agreed: { WHEN($at) }
privacy-file-seen = First time here: { WHEN($first) }. Last time: { WHEN($last) }.
privacy-file-booking =
    Appointment: { TERM($module) }, { TERM($institution) }, { WHEN($start) }. People: { $persons }. { $active ->
        [0] This appointment is no longer valid.
       *[other] This appointment is valid.
    }
privacy-file-need = This is what you need at an appointment: { TERM($need) }
privacy-file-size = You told this size for an appointment: { TERM($need) }, { $size }
privacy-file-waiting = You are on the waiting list: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-news = You want to hear about new offers: { TERM($name) }
privacy-file-begun = Begun and not booked yet: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-case = Talk with { TERM($institution) }, since { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] You: { $text }
        [staff] Advice centre: { $text }
       *[other] Lotse: { $text }
    }
privacy-file-answer = Your answer: { TERM($answer) }
privacy-file-age = Your age: { $number }
privacy-file-months = Months in Germany: { $number }
privacy-neutral = There is something new.
privacy-discreet-on =
    Good. What I write to you first no longer says what it is about. You see it only when you tap on it.
    Write “delete”: then I take my messages of the last 48 hours out of this chat. Only you can delete your own messages.
privacy-discreet-offer =
    Is somebody perhaps reading along? I can write discreetly: what I write to you first then no longer says what it is about. You see it only when you tap on it.
    Shall I do that?
privacy-discreet-off = Good. I write to you openly again.
privacy-discreet-now = Writing discreetly: on
privacy-cleared = Done. Only you can delete your own messages.
privacy-unveiled = That is all.
privacy-nothing-new = There is nothing new at the moment.
