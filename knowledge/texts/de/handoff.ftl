# Reaching a human, and what must reach one at once.

handoff-opened =
    Ich habe deinen Wunsch weitergegeben. Ein Mensch antwortet dir hier im Chat. Deine Nummer: { $code }.
    In der Nacht und am Wochenende dauert es länger. In Gefahr: 112 oder 110.
handoff-open-already = Deine Anfrage { $code } ist schon bei einem Menschen. Bitte warte noch etwas.
handoff-call-back = Du kannst auch eine Zeit wählen, zu der sich jemand bei dir meldet.
handoff-contact =
    Du kannst auch anrufen:
    { $institution }
    ☎️ { $phone } (geprüft am { DATE($checked) })
handoff-contact-unchecked = Zuständig ist: { $institution }. Eine geprüfte Telefonnummer habe ich noch nicht.
handoff-urgent-opened = Ich habe einen Menschen gerufen. Deine Nummer: { $code }. Du kannst hier weiter schreiben.
handoff-esc-medical-emergency =
    🚑 Ruf jetzt 112 an. Das ist der Notarzt. Der Anruf kostet nichts.
    Sag: wo du bist, was passiert ist.
    In der Unterkunft: Geh sofort zum Sicherheitsdienst oder zur medizinischen Station.
handoff-esc-mental-crisis-suicide =
    Es ist gut, dass du das schreibst. Du bist nicht allein.
    Bist du in Gefahr? Ruf jetzt 112 an. Der Anruf kostet nichts.
    In der Unterkunft ist der Betreuungsdienst Tag und Nacht da. Bitte geh jetzt zu einem Menschen, dem du vertraust.
    Ich bleibe hier. Bist du gerade sicher?
handoff-esc-violence-exploitation =
    Das ist nicht deine Schuld.
    In Gefahr: 110 (Polizei) oder 112.
    Hilfe-Telefon für Frauen bei Gewalt: 116 016. Tag und Nacht, kostenlos, in vielen Sprachen.
    Bekommst du keinen Lohn oder hat jemand deine Papiere genommen? Die Beratung „Faire Integration“ hilft kostenlos.
    Möchtest du mit einem Menschen sprechen? Ich gebe nur weiter, was du willst.
handoff-weekend = Am Wochenende: Frag den Betreuungsdienst der Unterkunft. Nimm den Umschlag mit.
handoff-letter-today = Lass den Brief heute prüfen: bei der Verfahrensberatung, wenn es sie in deiner Unterkunft gibt, oder bei einer Asylberatung, in Münster zum Beispiel bei der GGUA.
handoff-esc-rejection-deadline-lawsuit =
    ⏰ Das ist wichtig. In dem Brief kann eine Frist stehen. Sie kann sehr kurz sein.
    { handoff-letter-today }
    { handoff-weekend }
    Schick mir bitte kein Foto. Ich rechne keine Frist aus.
handoff-esc-deportation-fear =
    Ich verstehe, dass du Angst hast. Ich kann nicht sagen, was passiert.
    Sprich bitte heute mit der Verfahrensberatung oder einer Asylberatung, in Münster zum Beispiel mit der GGUA. Das ist kostenlos.
handoff-esc-identity-passport-crime =
    Bitte schreib mir dazu nichts weiter. Ich frage dich auch nicht.
    Sprich zuerst mit einer Beratung, bevor du etwas schreibst, unterschreibst oder zu einer Botschaft gehst.
handoff-esc-complaint-discrimination =
    Danke, dass du das sagst. Du darfst dich beschweren.
    Am besten bei einer unabhängigen Beschwerdestelle. Sie gehört nicht zu den Leuten, über die du dich beschwerst. Ob es sie in deiner Unterkunft gibt, kann ein Mensch für dich fragen.
    Von selbst leite ich deine Beschwerde nicht an die Polizei weiter. Soll ein Mensch dir helfen?
handoff-on-hold = Deine anderen Fragen und deine Buchung warten so lange. Es geht nichts verloren.
handoff-gentle-question =
    Darf ich kurz fragen: Geht es dir gut? Bist du gerade in Sicherheit?
    Wenn nicht: Bei Gefahr ruf 112 (Notarzt) oder 110 (Polizei) an. Ein Mensch kann auch mit dir sprechen.
handoff-guardian = Weiß dein Vormund oder deine Betreuung, dass du Hilfe suchst? Du musst das nicht sagen.
handoff-told-guardian = Danke. Ich habe es weitergegeben.
handoff-told-from-noon = Ich habe weitergegeben: am besten ab 12 Uhr. Ein Mensch schreibt dir hier im Chat. Du brauchst dafür keine Telefonnummer.
handoff-told-until-noon = Ich habe weitergegeben: am besten vor 12 Uhr. Ein Mensch schreibt dir hier im Chat. Du brauchst dafür keine Telefonnummer.
