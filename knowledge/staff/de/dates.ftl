# The pages of dates in the staff's console: who comes, moving, cancelling, checking in.

dates-title = Termine
dates-days = Tage
dates-none = Hier ist kein Termin.
dates-earlier = Früher
dates-later = Später
dates-today = Heute
dates-back = Alle Termine
dates-to-day = Liste des Tages
dates-back-to-date = Zurück zum Termin
dates-day = { DAY($day) }
dates-day-before = Tag davor
dates-day-after = Tag danach
dates-hour = { HOUR($start) } Uhr
dates-free = { $free } von { $capacity } frei
dates-facts = Termin
dates-from-until = { WHEN($start) } bis { HOUR($end) } Uhr
dates-meet = Treffpunkt: { HOUR($meet) } Uhr, { $point }
dates-fictional = erfunden, zum Ausprobieren
dates-is-cancelled = Dieser Termin ist abgesagt.
dates-move = Verschieben
dates-cancel = Absagen
series-title = Diesen und alle folgenden ändern
series-hint = Das gilt für diesen Termin und alle späteren dieses Angebots zur gleichen Uhrzeit, auch für die, die erst noch entstehen. Frühere Termine bleiben, wie sie sind. Was schon einzeln verschoben wurde, bleibt auch. Feiertage und Schließtage fallen aus.
series-what = Was soll gelten?
series-change = Anderer Tag, andere Zeit oder anderer Treffpunkt
series-end = Die Reihe endet: dieser und alle folgenden Termine fallen aus
series-steps =
    { $count ->
        [one] 1 Termin ändert sich
       *[other] { $count } Termine ändern sich
    }
series-falls-away = fällt aus
series-told-moved = So lesen es die Leute (am Beispiel des ersten Termins)
series-told-cancelled = So lesen es die Leute, deren Termin ausfällt
series-do = Jetzt ändern: { $dates } Termine, { $people } Nachrichten senden
longer-title = Reihe verlängern
longer-hint = Nach dem letzten Termin kommen neue dazu: gleiche Uhrzeit, gleicher Treffpunkt, gleiche Plätze. Feiertage in NRW und eure Schließtage werden ausgelassen. Am Angebot selbst ändert sich nichts, darum muss niemand noch einmal zustimmen.
longer-last = Letzter Termin bisher: { WHEN($start) }
longer-until = Bis zu diesem Tag
longer-every = Wie oft
longer-weeks =
    { $count ->
        [one] jede Woche
       *[other] alle { $count } Wochen
    }
longer-days =
    { $count ->
        [one] 1 neuer Termin
       *[other] { $count } neue Termine
    }
longer-skipped-holiday = Feiertag, fällt aus
longer-skipped-closed = Schließtag, fällt aus
longer-skipped-there = gibt es schon, oder wurde abgesagt
longer-do =
    { $count ->
        [one] Jetzt 1 Termin anlegen
       *[other] Jetzt { $count } Termine anlegen
    }
dates-people =
    { $count ->
        [one] Es kommt 1 Person
       *[other] Es kommen { $count } Personen
    }
dates-nobody = Hier ist niemand angemeldet.
dates-persons = { $count } Personen
dates-unreachable = nicht erreichbar
dates-was-there = War da?
dates-attended-attended = da
dates-attended-excused = entschuldigt
dates-attended-not_there = nicht da
dates-attended-confirmed = unbekannt
dates-state-requested = Anfrage
dates-state-confirmed = angemeldet
dates-state-attended = war da
dates-state-excused = entschuldigt
dates-state-not_there = war nicht da
dates-answer-asked = gefragt, noch keine Antwort
dates-answer-yes = kommt
dates-answer-late = kommt später
dates-answer-unclear = unklar
dates-told-queued = Nachricht unterwegs
dates-told-sent = Nachricht zugestellt
dates-told-failed = Nachricht nicht zugestellt
dates-need-wanted = gewünscht
dates-need-searched = wird gesucht
dates-need-found = gefunden
dates-need-none = nicht gefunden
dates-places = Plätze
dates-places-hint = Das gilt nur für diesen Termin, auch wenn er zu einer Reihe gehört. Mehr Plätze gehen zuerst an die Warteliste.
dates-pool-more = Andere Art von Plätzen
dates-pool-all = Plätze für alle
dates-pool-women = Plätze für Frauen
dates-pool-step_free = Plätze ohne Stufen
dates-pool-childcare = Plätze mit Kinderbetreuung
dates-pool-partner = Plätze für Partner
dates-pool-state = { $booked } belegt, { $offered } angeboten, { $free } frei
dates-pool-count = Wie viele? { $pool }
dates-pool-keep = Anzahl ändern
dates-waiting = Warteliste: { $count }
dates-nobody-waits = Niemand wartet.
dates-waiting-waiting = wartet
dates-waiting-offered = Platz angeboten
dates-waiting-passed = dieses Mal nicht
dates-offered-until = bis { WHEN($until) } Uhr
dates-skipped-pool = Übersprungen: In der gewünschten Art war kein Platz frei.
dates-skipped-too_few = Übersprungen: Es waren zu wenige Plätze frei.
dates-skipped-taken = Übersprungen: Der Platz war gerade vergeben.
dates-skipped-unreachable = Übersprungen: Die Person ist nicht erreichbar.
dates-skipped-has_one = Übersprungen: Die Person hat schon einen Termin dieser Reihe.
dates-skipped-overlap = Übersprungen: Die Person hat zu dieser Zeit einen anderen Termin.
dates-new-day = Neuer Tag
dates-new-from = Von
dates-new-until = Bis
dates-new-meet = Treffen um
dates-reason = Grund, den alle lesen
dates-reason-none = kein Grund
dates-reason-closed = Betrieb hat zu
dates-reason-illness = jemand ist krank
dates-reason-room = Raum ist nicht frei
dates-words = Eigene Worte dazu, auf Deutsch (höchstens 300 Zeichen)
dates-words-translated = Eine Maschine übersetzt sie in jede Sprache. Das Original steht immer dabei.
dates-words-raw = Es ist kein Übersetzungsdienst eingerichtet: Deine Worte gehen auf Deutsch und unübersetzt an alle.
dates-words-went-raw = Deine Worte gehen hier unübersetzt hinaus, auf Deutsch (Sprache: { $lang }).
dates-preview = Vorschau
dates-told-title = Das geht hinaus
dates-told-count = Betroffen: { $count }. Sprachen: { $languages }.
dates-told-people = { $count } ×
dates-told-others = Alle anderen Sprachen
dates-do-move = Jetzt verschieben und { $count } Nachrichten senden
dates-do-cancel = Jetzt absagen und { $count } Nachrichten senden
dates-says-unknown = Das geht hier nicht: Der Termin ist vorbei, abgesagt oder nicht von euch.
dates-says-no_time = Bitte prüfe die Zeiten: Der Termin muss in der Zukunft liegen und später enden, als er beginnt.
dates-says-same = Das ist die Zeit, die schon gilt.
dates-says-several = Termine über mehrere Tage behalten Tag und Zeit. Ändern lassen sich der Treffpunkt und das Ende der Reihe.
dates-says-there = Zu dieser Zeit gibt es schon einen Termin dieser Reihe.
dates-says-one_day = Verlängern lassen sich nur Reihen, deren Termine einen Tag dauern.
dates-says-no_end = Bitte wähle einen Tag nach dem letzten Termin, höchstens ein Jahr voraus.
dates-says-no_day = In dieser Zeit gibt es keinen Tag, an dem ein neuer Termin stattfinden kann.
dates-says-overtaken = Jemand anderes hat diesen Termin gerade geändert. Bitte sieh dir die Vorschau noch einmal an.
dates-says-taken = So viele Plätze können nicht weg: Sie sind belegt. Betroffen wären:
checkin-title = Ankommen
checkin-code = Code vom Pass
checkin-hint = Sechs Ziffern oder der Code aus der Liste. Den QR-Code öffnet die Kamera des Telefons.
checkin-find = Suchen
checkin-arrived = Ist da
checkin-says-unknown = Heute nicht hier.
checkin-says-checked_in = Eingetragen. Willkommen!
checkin-says-again = War schon eingetragen.
closures-title = Schließtage
closures-period = { DATE($first) } bis { DATE($last) }
closures-lift = Aufheben
closures-new = Neue Schließtage
closures-institution = Stelle
closures-first = Erster Tag
closures-last = Letzter Tag
closures-reason = Grund, nur für das Team
closures-reason-holidays = Ferien
closures-reason-illness = Krankheit
closures-reason-building = Gebäude
closures-reason-other = anderes
closures-look = Zeigen, wen das betrifft
closures-concerned = Termine, die ausfallen: { $count }
closures-nobody = Kein Termin ist betroffen.
closures-people = { $bookings } angemeldet, { $waiting } auf der Warteliste
closures-told = So lesen es die Leute (am Beispiel des ersten Termins)
closures-do = Schließen: { $dates } Termine absagen, { $people } Nachrichten senden
closures-says-changed = Inzwischen sind andere Termine betroffen. Bitte sieh noch einmal nach.
closures-says-no_days = Bitte prüfe die Tage: Der letzte darf nicht vor dem ersten liegen.
closures-says-past = Diese Tage sind schon vorbei.

calendar-title = Kalender-Adresse
calendar-what = Unter einer geheimen Adresse zeigt Ihr Kalender-Programm alle Termine Ihrer Einrichtung, mit der Zahl der belegten Plätze und ohne Namen. Wer die Adresse kennt, sieht das auch.
calendar-new = Ihre neue Adresse
calendar-once = Sie steht nur jetzt hier. Tragen Sie sie in Ihr Kalender-Programm ein und geben Sie sie nicht weiter.
calendar-rotate = Adresse machen
calendar-again = Neue Adresse machen, die alte gilt dann nicht mehr
calendar-end = Adresse abschalten
