# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.

legal-hint =
    { TERM($hint) }
    ⚖️ { $norm }. Quelle: { $source }, Stand { DATE($dated) }. Wir prüfen das wieder bis { DATE($review) }.
legal-hint-changed =
    ⚠️ Diese Regel hat sich im Juni 2026 geändert. Alte Internet-Seiten sagen oft etwas anderes.
    { TERM($hint) }
    ⚖️ { $norm }. Quelle: { $source }, Stand { DATE($dated) }. Wir prüfen das wieder bis { DATE($review) }.
legal-red-flag = ❗ Das ist ein wichtiges Thema. Betrifft es dich selbst? Dann geh bitte noch heute zur Beratung. Ein Mensch zeigt dir, wo.
legal-must-be-checked = Das weiß ich nicht sicher genug. Ein Mensch muss es prüfen. Ich sage dir lieber nichts Falsches.
legal-general-close = Das ist allgemeine Information, keine Rechtsberatung. Für dich entscheidet die Behörde. Ein Mensch kann dein Papier mit dir ansehen.
legal-ask-paper = Welches Papier hast du? Schick mir bitte kein Foto. Du musst es nicht sagen.
legal-ask-paper-again = Zurück zu meiner Frage: Welches Papier hast du? Du musst es nicht sagen.
legal-ask-months = Seit wie vielen Monaten bist du in Deutschland registriert?
legal-offer-advice =
    Das ist allgemeine Information. Über deinen Fall entscheidet die Behörde.
    Die Berufsberatung der Agentur für Arbeit kann dein Papier mit dir ansehen. Nächster Termin: { WHEN($start) } Uhr. Möchtest du einen Termin?
legal-offer-advice-again = Zurück zur Beratung: { WHEN($start) } Uhr. Möchtest du diesen Termin?
legal-offer-human =
    Das ist allgemeine Information. Über deinen Fall entscheidet die Behörde.
    Möchtest du mit einem Menschen darüber sprechen?
legal-done = Gut. Was möchtest du jetzt machen?
legal-ask-have = Was hast du schon? Dann zeige ich dir die passenden Wege für Fachkräfte.
legal-ask-route-paper = Welches Papier hast du jetzt? Davon hängt ab, welcher Weg offen ist. Du musst es nicht sagen.
legal-routes-close = Das ist allgemeine Information, keine Rechtsberatung. Nimm deinen Asylantrag nicht zurück, bevor du mit einer Beratung gesprochen hast.
