# When nothing was asked, understood, or written as text.

fallback-which = Das habe ich nicht sicher verstanden. Meinst du das?
fallback-twice = Entschuldigung, ich verstehe es noch nicht. Möchtest du mit einem Menschen sprechen?
fallback-out-of-scope = Dabei kann ich leider nicht helfen. Ich helfe bei Ausbildung, Arbeit, Deutschkursen und Terminen.
fallback-nothing-asked = Ich weiß gerade nicht, worauf du antwortest. Was möchtest du machen?
fallback-old-button = Dieser Knopf gehört zu einer alten Frage. Es ist nichts passiert.
fallback-fault = Entschuldigung, bei mir ist ein Fehler passiert. Bitte versuch es gleich noch einmal, oder frag einen Menschen: /human
fallback-reduced = Entschuldigung, bei mir ist eine Störung. Gerade kann ich keine Fragen verstehen. Einen Menschen kannst du trotzdem rufen. In Gefahr: Ruf 112 (Notarzt) oder 110 (Polizei) an.
fallback-busy = Das waren gerade viele Nachrichten. Bitte warte einen Moment.
fallback-photo = Danke, aber Fotos kann ich nicht ansehen. Bitte schick keine Fotos von deinen Papieren. Schreib mir, was du wissen möchtest.
fallback-voice = Danke! Sprachnachrichten kann ich leider noch nicht verstehen. Bitte schreib mir, auch kurz und mit Fehlern.
fallback-sticker = 🙂 Schreib mir bitte, was ich für dich tun kann.
fallback-location = Danke. Ich brauche deinen Standort nicht und speichere ihn nicht. Schreib mir bitte den Namen von deinem Ort.
fallback-document = Danke, aber Dateien kann ich nicht öffnen. Bitte schick keine Papiere. Schreib mir, was du wissen möchtest.
fallback-letter =
    Danke, aber Fotos und Dateien kann ich nicht ansehen.
    { handoff-letter-today }
    { handoff-weekend }
fallback-contact = Danke. Kontakte nehme ich nicht an und speichere sie nicht. Schreib mir bitte, was du brauchst.
fallback-forwarded = Weitergeleitete Nachrichten lese ich nicht. Schreib mir bitte mit eigenen Worten, was du wissen möchtest.
fallback-edited = Du hast eine alte Nachricht geändert. Ich habe nichts geändert. Bitte schreib mir neu, was du möchtest.
fallback-too-long = Das ist ein langer Text. Bitte schreib mir kurz, in einem oder zwei Sätzen, was du brauchst.
fallback-empty = Ich habe keine Wörter gefunden. Schreib mir bitte, was du brauchst.
fallback-other = Damit kann ich leider nichts anfangen. Schreib mir bitte, was du brauchst.
fallback-group = Ich spreche nur allein mit dir, nicht in Gruppen. Bitte schreib mir direkt.
fallback-found = Das habe ich dazu gefunden:
fallback-about =
    { TERM($name) }
    { TERM($what) }
fallback-fact =
    Das steht in unserer Quelle:
    { $text }
    📄 Quelle: { $source }
    { TERM($state) }
fallback-slow-down = Das waren sehr viele Nachrichten auf einmal. Ich lese in einer Minute weiter. Bist du in Gefahr? Ruf 112 oder 110 an.
