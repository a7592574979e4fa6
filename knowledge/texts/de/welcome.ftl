# Saying hello, asking consent, changing the language.

welcome-hello =
    Hallo! 👋 Ich bin Lotse.
    Ich bin ein Computer-Programm (ein Bot), kein Mensch.
    Ich helfe dir bei Ausbildung, Arbeit und Terminen in Münster und Nordrhein-Westfalen.
    Mich betreibt: { $operator }.
welcome-consent =
    Eine kurze Frage, bevor wir anfangen:
    • Ich speichere deine Chat-Nummer bei Telegram, deine Sprache und deine Termine.
    • Was du über deine Papiere und dein Alter sagst, vergesse ich nach dem Gespräch, spätestens nach 24 Stunden.
    • Kann ich eine Frage nicht beantworten, bewahre ich sie 30 Tage ohne Namen und Zahlen auf, damit ich dazulerne. Niemand sieht, von wem sie ist.
    • Telegram kann Nachrichten an einen Bot lesen.
    • Du kannst immer alles löschen: /delete
    Ist das in Ordnung für dich?
welcome-consent-declined =
    Das ist in Ordnung. Dann speichere ich nichts und kann dir hier nicht weiterhelfen.
    In Gefahr hilft immer die 112 (Notarzt, Feuerwehr) oder die 110 (Polizei).
    Wenn du es dir anders überlegst, tippe auf den Knopf.
welcome-consent-thanks = Danke! 🙂
welcome-again = Hallo! Was möchtest du machen?
welcome-menu = Was möchtest du machen?
welcome-back = Hallo! Wir sind noch bei deiner Frage von vorhin.
welcome-draft = Du warst gerade bei: { TERM($module) } – { TERM($title) }, { WHEN($start) } Uhr. Gebucht ist noch nichts. Weitermachen?
welcome-draft-dropped = Gut, das ist weg. Gebucht ist davon nichts.
welcome-choose-language = In welcher Sprache möchtest du schreiben?
welcome-solar-on = Ich zeige Tage jetzt auch im persischen Sonnenkalender. Heute: { DAY($today) }
welcome-solar-off = Gut. Tage zeige ich nur noch so: { DAY($today) }
welcome-language-changed = Ich schreibe jetzt Deutsch.
welcome-language-not-yet = Diese Sprache kann ich leider noch nicht. Ich lerne sie.
welcome-identity =
    Ich bin ein Computer-Programm (ein Bot), kein Mensch.
    Mich betreibt: { $operator }.
    Das Modellprojekt Integration in Münster koordinieren die Bezirksregierung Münster und das Polizeipräsidium Münster. Das steht in den öffentlichen Berichten.
    { $guaranteed ->
        [0] Wer deine Nachrichten lesen darf, hat mir der Betreiber noch nicht schriftlich bestätigt. Darum verspreche ich dir dazu nichts.
       *[other] Deine Nachrichten lesen nur: { $readers }. Sie werden nicht für dein Asylverfahren benutzt. Das hat mir der Betreiber schriftlich zugesagt.
    }
    Schreib hier nichts, was dir schaden kann. Frag im Zweifel einen Menschen.
welcome-term =
    „{ $term }“ heißt:
    { TERM($gloss) }
welcome-short = Kurz gesagt: { TERM($what) }
welcome-short-step = Kurz gesagt: { TERM($name) }. { TERM($step) }
welcome-simpler-words = Welches Wort soll ich erklären? Du kannst es auch schreiben.
welcome-simpler =
    Ich sage es einfacher: Ich kann dir Angebote zeigen, Termine buchen und einen Menschen rufen.
    Schreib mir ein deutsches Wort, das du nicht verstehst. Ich erkläre es.
welcome-bye = Gern! Schreib mir, wenn du etwas brauchst.
welcome-bye-booked = Gern! Dein nächster Termin: { WHEN($start) }.
welcome-pause = Kein Problem. Wir machen später weiter. Deine Termine bleiben gespeichert.
