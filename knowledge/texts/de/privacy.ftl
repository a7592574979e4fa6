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
    • Wartelisten: { $waiting }
    • Was du bei Terminen brauchst: { $needs }
    • Gespräche mit Beratungsstellen: { $cases }
    • Nachrichten über neue Angebote: { $news }
    • dieses Gespräch, höchstens 24 Stunden
    { $cases ->
        [0] Dein Papier und dein Alter stehen nur in diesem Gespräch.
       *[other] Dein Papier und dein Alter stehen nur in diesem Gespräch und dort, wo du sie an Menschen weitergegeben hast.
    }
privacy-confirm-delete =
    Soll ich alles löschen? { $bookings ->
        [0] Du hast keine Termine.
        [one] Dein Termin wird dann abgesagt.
       *[other] Deine { $bookings } Termine werden dann abgesagt.
    }
    Das kann man nicht zurücknehmen.
privacy-deleted =
    Alles ist gelöscht. Deine Quittung: { $receipt }.
    Das bleibt noch, ohne deinen Namen und ohne deinen Chat:
    • dass etwas gelöscht wurde, mit der Nummer der Quittung
    • deine früheren Termine als Zahl in der Statistik
    Sicherungs-Kopien sind bis { DATE($until) } vernichtet.
    Meine Nachrichten der letzten 48 Stunden nehme ich jetzt aus diesem Chat. Ältere lässt Telegram mich nicht löschen. Den ganzen Chat kannst du selbst löschen.
privacy-kept-all = Gut. Ich habe nichts gelöscht.
privacy-which = Was soll ich löschen?
privacy-confirm-part =
    Soll ich das löschen: { TERM($part) }?
    Das kann man nicht zurücknehmen.
privacy-part-paper = was du über deinen Pass und dein Papier gesagt hast
privacy-part-answers = deine Antworten in diesem Gespräch
privacy-part-needs = was du bei Terminen brauchst
privacy-part-cases = deine Gespräche mit Beratungsstellen
privacy-part-deleted =
    Gelöscht: { TERM($part) }. Deine Quittung: { $receipt }.
    Das bleibt:
    • Termine: { $bookings }
    • Gespräche mit Beratungsstellen: { $cases }
    • deine Chat-Nummer, deine Sprache und deine Zustimmung
    • dass etwas gelöscht wurde (nur die Nummer der Quittung)
    • Sicherungs-Kopien, bis { DATE($until) }
privacy-file = Hier ist alles, was über dich gespeichert ist, zum Lesen.
privacy-file-json = Und dasselbe als Datei für Computer (JSON).
privacy-file-title = Das hat Lotse über dich gespeichert
privacy-file-chat = Deine Chat-Nummer bei Telegram: { $number }
privacy-file-language = Deine Sprache: { $language }
privacy-file-consent = Du hast zugestimmt: { WHEN($at) }
privacy-file-seen = Zum ersten Mal hier: { WHEN($first) }. Zuletzt: { WHEN($last) }.
privacy-file-booking =
    Termin: { TERM($module) }, { TERM($institution) }, { WHEN($start) }. Personen: { $persons }. { $active ->
        [0] Dieser Termin gilt nicht mehr.
       *[other] Dieser Termin gilt.
    }
privacy-file-need = Das brauchst du bei einem Termin: { TERM($need) }
privacy-file-size = Diese Größe hast du für einen Termin genannt: { TERM($need) }, { $size }
privacy-file-waiting = Du stehst auf der Warteliste: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-news = Du willst von Neuem hören: { TERM($name) }
privacy-file-begun = Angefangen und noch nicht gebucht: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-case = Gespräch mit { TERM($institution) }, seit { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] Du: { $text }
        [staff] Beratungsstelle: { $text }
       *[other] Lotse: { $text }
    }
privacy-file-answer = Deine Antwort: { TERM($answer) }
privacy-file-age = Dein Alter: { $number }
privacy-file-months = Monate in Deutschland: { $number }
privacy-neutral = Es gibt etwas Neues.
privacy-discreet-on =
    Gut. Was ich dir von mir aus schreibe, sagt jetzt nicht mehr, worum es geht. Du siehst es erst, wenn du darauf tippst.
    Schreib „löschen“: Dann nehme ich meine Nachrichten der letzten 48 Stunden aus diesem Chat. Deine eigenen Nachrichten kannst nur du löschen.
privacy-discreet-offer =
    Liest vielleicht jemand mit? Ich kann unauffällig schreiben: Was ich dir von mir aus schreibe, sagt dann nicht mehr, worum es geht. Du siehst es erst, wenn du darauf tippst.
    Soll ich das tun?
privacy-discreet-off = Gut. Ich schreibe dir wieder offen.
privacy-discreet-now = Unauffällig schreiben: an
privacy-cleared = Erledigt. Deine eigenen Nachrichten kannst nur du löschen.
privacy-unveiled = Das ist alles.
privacy-nothing-new = Im Moment gibt es nichts Neues.
