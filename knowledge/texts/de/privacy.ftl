# What is kept about a person.

privacy-kept =
    Das speichere ich über dich:
    • deine Chat-Nummer bei Telegram und deine Sprache
    • dass du zugestimmt hast
    • { $bookings ->
        [0] keine Termine
        [one] { $bookings } Termin
       *[other] { $bookings } Termine
    }
    • dieses Gespräch, höchstens 24 Stunden
    Dein Papier und dein Alter stehen nur in diesem Gespräch.
privacy-confirm-delete =
    Soll ich alles löschen? { $bookings ->
        [0] Du hast keine Termine.
        [one] Dein Termin wird dann abgesagt.
       *[other] Deine { $bookings } Termine werden dann abgesagt.
    }
    Das kann man nicht zurücknehmen.
privacy-deleted =
    Alles ist gelöscht. Deine Quittung: { $receipt }.
    Nachrichten in deinem Telegram kannst du selbst löschen.
privacy-kept-all = Gut. Ich habe nichts gelöscht.
