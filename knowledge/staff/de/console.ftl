# The pages of the staff's console.

console-title = Lotse · Team
console-skip = Zum Inhalt springen
console-inbox = Anfragen
console-closed-list = Geschlossene Anfragen
console-open-list = Offene Anfragen
console-nothing = Hier wartet niemand.
console-sign-in = Anmelden
console-sign-out = Abmelden
console-language = English
console-login = Anmeldename
console-password = Passwort
console-password-new = Neues Passwort (mindestens 12 Zeichen)
console-code = Code aus der App (6 Ziffern)
console-wrong = Das stimmt nicht. Nach fünf Versuchen ist die Anmeldung 15 Minuten gesperrt.
console-welcome = Willkommen im Team
console-scan = Scanne das Bild mit einer Authenticator-App auf deinem Telefon. Oder tippe diesen Schlüssel ab:
console-begin = Konto einrichten
console-gone = Diese Seite gibt es nicht, oder du darfst sie nicht sehen.
console-fault = Bei uns ist ein Fehler passiert. Nummer: { $id }
console-file-gone = Diese Datei gibt es bei Telegram nicht mehr, oder sie ist zu groß.
console-file-away-closed = Nicht mehr da: Der Fall ist geschlossen.
console-file-away-queue = Sichtbar, sobald jemand übernommen hat.
console-invitation-over = Diese Einladung ist abgelaufen oder schon benutzt. Bitte um eine neue.
console-waiting-since = wartet seit { WHEN($since) }
console-due = Antwort fällig bis { WHEN($due) }
console-overdue = überfällig
console-holder-queue = wartet
console-holder-human = bei { $name }
console-holder-closed = geschlossen
console-urgency = Dringend: { $urgency }
console-person-speaks = Sprache: { $lang }
console-card = Übergabe
console-conversation = Gespräch
console-share-least = Die Person hat nur Sprache und Thema freigegeben.
console-earlier = Vorher gesagt (mit Zustimmung)
console-booked = Termine
console-booked-one = { $module }, { WHEN($start) }
console-previous = Frühere Anfrage
console-unreachable = Die Person hat den Bot blockiert. Antworten kommen nicht an.
console-held = Wer hatte den Fall
console-held-one = { $name }: { WHEN($began) }
console-held-ended = bis { WHEN($ended) }
console-author-person = Person
console-author-bot = Bot (nicht gesendet)
console-note = Notiz, nur für uns
console-edited = geändert
console-person-reads = Die Person liest:
console-state-queued = wird zugestellt …
console-state-sent = zugestellt
console-state-failed =
    { $reason ->
        [unsure] nicht sicher, ob zugestellt; bitte nachfragen
        [unreachable] nicht zugestellt: die Person hat den Bot blockiert
       *[other] nicht zugestellt ({ $reason })
    }
console-claim = Übernehmen
console-take-over = Vom Kollegen übernehmen
console-reason = Grund
console-release = Freigeben
console-close = Schließen
console-outcome = Wie ist es ausgegangen?
console-answer = Antwort an die Person
console-send = Senden
console-untranslated = Dein Text geht unübersetzt an die Person (Sprache: { $lang }).
console-canned = Vorlage (kommt in der Sprache der Person an)
console-canned-send = Vorlage senden
console-note-write = Notiz für das Team
console-note-keep = Notiz speichern
console-draft-kept = Der Entwurf wird gespeichert.
console-claim-first = Zum Antworten bitte zuerst übernehmen.
console-log = Protokoll
console-log-what = Was
console-log-who = Wer
console-log-when = Wann
console-pages = Seiten
console-closed-short = Geschlossen
