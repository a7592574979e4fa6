# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.

booking-choose-date =
    { TERM($module) }: Welcher Termin passt dir?
    Du kannst auch einen Tag schreiben, zum Beispiel „Dienstag“.
booking-choose-date-again = Zurück zu deinem Termin ({ TERM($module) }): Welcher Tag passt dir?
booking-free-dates = { TERM($module) }: Diese Termine sind frei.
booking-no-such-day = Diesen Tag gibt es nicht im Kalender. Ich glaube, du meinst { DAY($start) }.
booking-no-date-then = Am { DAY($day) } ist kein freier Termin. Am nächsten dran ist: { WHEN($start) } Uhr.
booking-no-time-then = Um diese Zeit ist kein Termin frei. Am nächsten dran ist: { WHEN($start) } Uhr.
booking-free-for = Diese Termine sind für Menschen, die in der ZUE Münster wohnen. Wohnst du woanders? Dann schaue ich, was es für dich gibt.
booking-day-instead = Am { DAY($day) } ist kein freier Termin. Der nächste an diesem Wochentag: { WHEN($start) } Uhr.
booking-confirm =
    Dein Termin:
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } bis { HOUR($end) } Uhr
    Treffpunkt: { HOUR($meet) } Uhr, { TERM($point) }
    Soll ich den Platz buchen?
booking-confirm-again = Zurück zu deinem Termin: { TERM($title) }, { WHEN($start) } Uhr. Soll ich den Platz buchen?
booking-travel = Wenn der Ort in einer anderen Stadt ist: Frag zuerst, ob du reisen darfst.
booking-booked =
    ✅ Gebucht! { TERM($module) } – { TERM($title) }
    { WHEN($start) } bis { HOUR($end) } Uhr
    Treffpunkt: { HOUR($meet) } Uhr, { TERM($point) }
    { $fictional ->
        [1] Das ist ein Übungs-Termin. Es gibt ihn nicht wirklich.
       *[0] Die Datei ist für den Kalender in deinem Handy.
    }
booking-only-looking = Du schaust nur zu oder probierst etwas aus. Das ist kein Praktikum und keine Arbeit.
booking-request-only =
    Deine Anfrage ist angekommen: { TERM($module) } – { TERM($title) }, { WHEN($start) }.
    Das ist noch keine feste Buchung. Ein Mensch prüft zuerst, ob eine Erlaubnis nötig ist.
booking-already = Du hast diesen Termin schon gebucht. ✅
booking-past = Dieser Termin ist schon vorbei. Ich zeige dir die nächsten.
booking-gone = Diesen Termin gibt es nicht mehr. Ich zeige dir, was frei ist.
booking-overlap = Zu dieser Zeit hast du schon einen anderen Termin. Du kannst ihn verschieben oder absagen.
booking-too-many = Du hast schon mehrere Termine. Bitte sage zuerst einen ab, wenn du einen neuen willst.
booking-minor =
    Unter 18 Jahren kannst du hier nicht allein buchen. Das ist zu deinem Schutz.
    Aber es gibt Hilfe für dich: den Jugendmigrationsdienst (JMD), die Schule und deine Betreuung. Ein Mensch hilft dir weiter.
booking-not-for-place = Dieser Termin ist für Menschen, die in der ZUE Münster wohnen.
booking-not-here = Diese Termine sind für Menschen, die in der ZUE Münster wohnen. Ich schaue, was es an deinem Ort gibt: { TERM($place) }.
booking-just-come = Dafür brauchst du keinen Platz zu buchen. Komm einfach: { WHEN($start) }, { TERM($point) }.
booking-no-dates = { TERM($module) }: Im Moment gibt es keinen freien Termin. Schau bald wieder nach, oder frag einen Menschen.
booking-ask-reminder =
    Dein Termin: { WHEN($start) }. Treffpunkt { HOUR($meet) } Uhr, { TERM($point) }.
    Soll ich dich erinnern?
booking-ask-reminder-again = Zurück zu deinem Termin: { WHEN($start) } Uhr. Soll ich dich erinnern?
booking-reminder-set = Gut. Ich erinnere dich: { WHEN($at) } Uhr.
booking-reminder-none = Gut, ohne Erinnerung. Du findest deinen Termin immer unter „Meine Termine“.
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } bis { HOUR($end) } Uhr
    Treffpunkt: { HOUR($meet) } Uhr, { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 ohne Erinnerung
    }
booking-pass =
    🎫 { TERM($title) }, { WHEN($start) } Uhr
    Zeig dieses Bild bei der Ankunft. Oder sag diesen Code: { $code }
    In dem Bild steht nichts über dich.
booking-calendar = Die Datei ist für den Kalender in deinem Handy: { WHEN($start) } Uhr. Darin steht nur „Termin“.
booking-days =
    Das sind mehrere Tage. Sie gehören zusammen, du buchst alle:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] Welche Schuhgröße hast du? Die Leute dort fragen danach, damit sie passende Schuhe vorbereiten können. Nur sie sehen deine Antwort. Du musst nichts sagen.
       *[other] Welche Schuhgrößen habt ihr? Schreib alle Größen, zum Beispiel „38, 42“. Nur die Leute dort sehen deine Antwort. Du musst nichts sagen.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] Welche Kleidergröße hast du? Die Leute dort fragen danach, damit sie passende Arbeitskleidung vorbereiten können. Nur sie sehen deine Antwort. Du musst nichts sagen.
       *[other] Welche Kleidergrößen habt ihr? Schreib alle Größen, zum Beispiel „M, L“. Nur die Leute dort sehen deine Antwort. Du musst nichts sagen.
    }
booking-size-odd = Diese Größe kenne ich nicht. Schreib sie bitte wie in Deutschland, zum Beispiel 42 oder L.
booking-size-noted = Danke. Ich gebe es weiter. Nur die Leute dort sehen es.
booking-size-open = Kein Problem. Du kannst es später unter „Meine Termine“ sagen.
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: Hier gibt es keinen festen Tag. Du stehst auf einer Liste, und wenn ein Platz frei ist, frage ich dich zuerst.
booking-waiting-open =
    Du stehst auf der Liste: { TERM($module) } – { TERM($title) }.
    Vor dir warten: { $ahead }. Wenn du dran bist, schreibe ich dir. Ich kann nicht versprechen, dass es klappt.
booking-offer-open =
    🎉 Ein Platz ist frei geworden: { TERM($module) } – { TERM($title) }. Ort: { TERM($point) }
    Der Platz gehört dir bis { WHEN($until) } Uhr. Danach geht er weiter. Möchtest du ihn?
booking-booked-open =
    ✅ Du hast einen Platz: { TERM($module) } – { TERM($title) }. Ort: { TERM($point) }
    Wann es losgeht, erfährst du von der Organisation.
booking-confirm-call =
    Rückruf: { TERM($module) } – { TERM($title) }
    Jemand meldet sich bei dir: { WHEN($start) } bis { HOUR($end) } Uhr.
    Soll ich das für dich eintragen?
booking-confirm-call-again = Zurück zu deinem Rückruf: { WHEN($start) } Uhr. Soll ich das für dich eintragen?
booking-booked-call =
    ✅ Eingetragen. { TERM($module) } – { TERM($title) }
    Jemand meldet sich bei dir: { WHEN($start) } bis { HOUR($end) } Uhr.
booking-choose-call =
    Wann soll sich jemand bei dir melden? Tippe auf eine Zeit.
    Ein Mensch schreibt dir dann hier im Chat. Du brauchst keine Telefonnummer.
booking-choose-call-again = Zurück zu deinem Rückruf: Welche Zeit passt dir?
booking-call-case =
    Deine Anfrage hat die Nummer { $code }. Ein Mensch schreibt dir hier im Chat.
    Du musst keine Telefonnummer geben. Möchtest du lieber angerufen werden? Dann schreib deine Nummer erst, wenn der Mensch dir geschrieben hat.
    Absagen kannst du unter „Meine Termine“.
    { $fictional ->
        [1] Das ist ein Übungs-Termin. Es gibt ihn nicht wirklich.
       *[0] Die Datei ist für den Kalender in deinem Handy.
    }
booking-call-taken = Diese Zeit ist leider nicht mehr frei.
booking-no-calls = Im Moment ist keine Zeit für einen Rückruf frei. Schau bitte bald wieder, oder schreib gleich mit einem Menschen.
booking-cancelled-call =
    Dein Rückruf ist abgesagt: { WHEN($start) }. Danke, dass du Bescheid gesagt hast.
    { $still ->
        [1] Deine Anfrage bleibt offen: Es kann sein, dass dir trotzdem jemand schreibt.
       *[0] Deine Anfrage ist damit auch beendet.
    }
booking-none-yet = Du hast im Moment keinen Termin.
booking-which = Welchen Termin meinst du?
booking-choose-new-date = Welcher Termin passt dir besser? Dein alter Platz bleibt, bis der neue sicher ist.
booking-choose-new-date-again = Zurück zu deinem Termin: Welcher neue Tag passt dir?
booking-no-other-date = Es gibt gerade keinen anderen freien Termin. Dein Platz bleibt: { WHEN($start) }.
booking-confirm-cancel = Soll ich deinen Termin absagen? { TERM($title) }, { WHEN($start) }
booking-confirm-move = Soll ich deinen Termin verschieben? Alt: { WHEN($start) }. Neu: { WHEN($new) }.
booking-cancelled = Dein Termin ist abgesagt: { TERM($title) }, { WHEN($start) }. Danke, dass du Bescheid gesagt hast. Jetzt kann jemand anders kommen.
booking-moved = ✅ Verschoben. Dein neuer Termin: { WHEN($start) }, Treffpunkt { HOUR($meet) } Uhr, { TERM($point) }.
booking-move-failed = Der neue Termin ist leider nicht mehr frei. Dein alter Platz bleibt: { WHEN($start) }.
booking-kept = Gut. Dein Termin bleibt: { WHEN($start) }.
booking-internship-request =
    Ein Praktikum zählt meistens als Arbeit. Du brauchst dafür vorher eine Erlaubnis. Darum kann ich es nicht einfach buchen.
    Ich habe deinen Wunsch an Menschen weitergegeben, die Betriebe kennen. Deine Nummer: { $code }.
    Einen Werkstattbesuch (nur zuschauen) kannst du sofort buchen, ohne Erlaubnis.
booking-internship-passed-on =
    Ich habe deinen Wunsch an Menschen weitergegeben, die Betriebe kennen. Deine Nummer: { $code }.
    Einen Werkstattbesuch (nur zuschauen) kannst du sofort buchen, ohne Erlaubnis.
booking-need-noted = Danke, dass du das sagst. Ich gebe es weiter und frage nach. Ich kann noch nicht versprechen, dass es klappt.
booking-calendar-title = Termin
booking-calendar-place = Treffpunkt: siehe Chat
booking-reminder =
    🔔 Erinnerung: { TERM($module) } – { TERM($title) }
    { WHEN($start) } Uhr. Treffpunkt: { HOUR($meet) } Uhr, { TERM($point) }
    Kannst du nicht kommen? Sag bitte ab. Dann kann jemand anders kommen.
booking-which-place = Welchen Platz möchtest du?
booking-places = Personen: { $persons } · { TERM($pool) }
booking-full-list =
    Dieser Termin ist voll: { TERM($title) }, { WHEN($start) }.
    Du kannst einen anderen Termin nehmen. Oder ich setze dich auf die Warteliste: Wird ein Platz frei, schreibe ich dir sofort.
booking-all-full = { TERM($module) }: Alle Termine sind gerade voll. Ich kann dich auf die Warteliste setzen. Wird ein Platz frei, schreibe ich dir sofort.
booking-waiting =
    Du stehst auf der Warteliste: { TERM($title) }, { WHEN($start) }.
    Vor dir warten: { $ahead }. Wird ein Platz frei, schreibe ich dir. Ich kann nicht versprechen, dass es klappt.
booking-offer =
    🎉 Ein Platz ist frei geworden: { TERM($module) } – { TERM($title) }
    { WHEN($start) } Uhr. Treffpunkt: { HOUR($meet) } Uhr, { TERM($point) }
    Der Platz gehört dir bis { WHEN($until) } Uhr. Danach geht er weiter. Möchtest du ihn?
booking-offer-new =
    🆕 Neu: { TERM($module) } – { TERM($title) }
    { WHEN($start) } Uhr, { TERM($point) }
    Ich weiß nicht, ob es für dich passt. Schau nach, ob es passt.
    Du bekommst das, weil du es dir gewünscht hast.
booking-offer-new-open =
    🆕 Neu: { TERM($module) } – { TERM($title) }
    Wo: { TERM($point) }
    Ich weiß nicht, ob es für dich passt. Schau nach, ob es passt.
    Du bekommst das, weil du es dir gewünscht hast.
booking-offer-over = Der Platz ist jetzt bei jemand anderem: { TERM($title) }, { WHEN($start) }. Das ist kein Problem. Möchtest du wieder auf die Warteliste?
booking-offer-passed = Gut, dieses Mal nicht. Du bleibst auf der Warteliste: { TERM($title) }, { WHEN($start) }.
booking-list-left = Du stehst nicht mehr auf der Warteliste: { TERM($title) }, { WHEN($start) }.
booking-free-again = Hier ist gerade ein Platz frei: { TERM($title) }, { WHEN($start) }. Du musst nicht warten.
booking-free-pool = { TERM($pool) }: Diese Termine sind frei.
booking-pool-none = { TERM($pool) }: Das gibt es an diesen Terminen gerade nicht frei.
booking-not-waiting = Du stehst auf keiner Warteliste.
booking-which-list = Welche Warteliste meinst du? Wird ein Platz frei, schreibe ich dir sofort.
booking-no-list = Hier ist noch Platz. Du musst nicht warten. Tippe auf einen Termin, dann kannst du buchen.
booking-free-any = Diese Termine sind frei.
pool-all = Platz für alle
pool-women = Platz für Frauen
pool-step_free = Platz ohne Stufen
pool-childcare = Platz mit Kinderbetreuung
booking-session-moved =
    ❗ Dein Termin ist verschoben: { TERM($module) } – { TERM($title) }
    Alt: { WHEN($before) } Uhr
    Neu: { WHEN($start) } Uhr. Treffpunkt: { HOUR($meet) } Uhr, { TERM($point) }
    Dein Platz bleibt. Passt dir die neue Zeit?
booking-session-changed =
    ❗ An deinem Termin hat sich etwas geändert: { TERM($module) } – { TERM($title) }
    { WHEN($start) } bis { HOUR($end) } Uhr
    Treffpunkt jetzt: { HOUR($meet) } Uhr, { TERM($point) }
    Dein Platz bleibt. Passt das für dich?
booking-session-asked-again =
    Ich habe noch keine Antwort von dir: { TERM($title) }, { WHEN($start) } Uhr. Kommst du?
    Ohne Antwort geht dein Platz am Abend vorher um 18:00 Uhr weiter.
booking-session-cancelled = ❌ Dieser Termin fällt aus: { TERM($module) } – { TERM($title) }, { WHEN($start) } Uhr. Bitte komm nicht. Es tut mir leid. Du kannst einen anderen Termin aussuchen.
booking-released = Ich habe keine Antwort bekommen. Dein Platz ist jetzt bei jemand anderem: { TERM($title) }, { WHEN($start) } Uhr. Du kannst wieder buchen, wenn du möchtest.
booking-why-closed = Grund: Der Betrieb hat an dem Tag zu.
booking-why-illness = Grund: Jemand aus dem Team dort ist krank.
booking-why-room = Grund: Der Raum ist nicht frei.
booking-words-german = Nachricht auf Deutsch:
booking-coming = 👍 Gut, du kommst: { TERM($title) }, { WHEN($start) } Uhr. Bis dann!
booking-late = Danke, dass du Bescheid sagst. Ich gebe weiter, dass du später kommst: { TERM($title) }, { WHEN($start) } Uhr.
booking-need-found = ✅ Für deinen Termin ist gefunden: { TERM($need) }. { TERM($title) }, { WHEN($start) } Uhr.
booking-need-none = Für deinen Termin haben wir leider nicht gefunden: { TERM($need) }. { TERM($title) }, { WHEN($start) } Uhr. Dein Platz bleibt. Kommst du trotzdem?
booking-missed =
    Du konntest schon zweimal nicht kommen. Das ist kein Problem für dich: Es hat keine Folgen. Darf ich fragen, woran es lag? Vielleicht kann ich helfen.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = am Tor der ZUE Münster
booking-meet-zue-office = Büro der Betreuung in der ZUE Münster
booking-meet-zue-hall = Gemeinschaftsraum der ZUE Münster
booking-meet-zue-pitch = Sportplatz bei der ZUE Münster
booking-meet-chat = hier im Chat
