# Finding out what fits.

eligibility-ask-place = Wo schläfst du jetzt? Tippe auf einen Knopf oder schreib den Ort.
eligibility-ask-place-again = Zurück zu meiner Frage: Wo schläfst du jetzt?
eligibility-confirm-place = Meinst du: { TERM($place) }?
eligibility-ask-age = Wie alt bist du? Ich brauche nur ungefähr das Alter.
eligibility-ask-age-again = Zurück zu meiner Frage: Wie alt bist du ungefähr?
eligibility-ask-goal = Was möchtest du machen?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Das passt für dich. Warum: { TERM($reason) }
    Quelle: { $source }
    Nächster Schritt: { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Noch nicht, aber das kann sich ändern. Warum: { TERM($reason) }
    Quelle: { $source }
    Nächster Schritt: { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    Das gibt es nicht mehr. { TERM($reason) }
    Quelle: { $source }
    Nächster Schritt: { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    Das muss ein Mensch mit dir ansehen. { TERM($reason) }
    Quelle: { $source }
    Nächster Schritt: { TERM($step) }
eligibility-close = Das ist allgemeine Information. Möchtest du mit einem Menschen sprechen oder etwas anderes machen?
eligibility-changed = Gut, ich habe es geändert. Ich schaue noch einmal.
eligibility-what-to-change = Was soll ich ändern? Schreib zum Beispiel: „Ich bin 26“ oder „Ich wohne in Moers“.
eligibility-moved-bookings =
    Wenn du umziehst, ändert sich viel. Die Termine in der ZUE Münster sind für Menschen, die dort wohnen.
    { $bookings ->
        [one] Du hast noch { $bookings } Termin. Bitte sage ihn ab, wenn du nicht mehr dort wohnst.
       *[other] Du hast noch { $bookings } Termine. Bitte sage sie ab, wenn du nicht mehr dort wohnst.
    }
eligibility-escalate-minor = Du bist unter 18. Dafür gibt es eigene Hilfe. Ein Mensch hilft dir weiter, du musst das nicht allein machen.
eligibility-escalate-deadline = Du hast einen wichtigen Brief. Das kommt zuerst: Lass ihn heute von einer Beratung prüfen.
eligibility-escalate-identity = Bei Fragen zu Pass und Identität hilft dir ein Mensch. Sprich zuerst mit einer Beratung.
eligibility-escalate-unclear-law = Hier ist das Gesetz nicht klar. Das muss ein Mensch prüfen. Ich sage dir, wer.
eligibility-now-fits = Neu für dich: { TERM($what) }
eligibility-no-longer = Das passt jetzt nicht mehr: { TERM($what) }
eligibility-same = Am Ergebnis ändert sich nichts.
