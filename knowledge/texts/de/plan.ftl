# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = Dein Plan
plan-intro = Das sind deine nächsten Schritte. Stand: { DATE($today) }.
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Nächster Schritt: { TERM($step) }
plan-step-at =
    { plan-step }
    Wer dafür da ist: { TERM($where) }
plan-bring-paper = Nimm zu einer Beratung dein Papier mit, zum Beispiel deine Aufenthaltsgestattung oder Duldung.
plan-bring-certificates = Nimm mit: deine Zeugnisse und Diplome, und Übersetzungen, wenn du sie hast.
plan-bring-ask = Was du mitbringen musst, frage ich gern für dich nach.
plan-appointments = Deine Termine:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) } Uhr. Treffpunkt: { HOUR($meet) } Uhr, { TERM($point) }
plan-no-appointments = Du hast noch keinen Termin.
plan-close = Das ist allgemeine Information. Über Papiere entscheidet die Behörde. Ein Mensch hilft dir: ⁦/human⁩
plan-empty = Für deinen Plan brauche ich noch ein paar kurze Antworten.
plan-file = Hier ist dein Plan zum Speichern oder Ausdrucken.
