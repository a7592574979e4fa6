# What the groups of the staff read.

group-card =
    🗂 { $code } · { $lang } · { $topic }
    Dringend: { $urgency }. Wartet seit { WHEN($since) }.
group-card-due = Antwort fällig bis { WHEN($due) }.
group-card-previous = Frühere Anfrage: { $code }
group-card-least = Die Person hat nur das Nötigste freigegeben: Sprache und Thema.
group-card-earlier = Vorher gesagt (mit Zustimmung):
group-card-booked = 📅 { $module }, { WHEN($start) }
group-card-needs = 🧩 Braucht bei Terminen: { $needs }
group-card-fit = 🤝 Passt zu { $name }: { $why }
group-card-how = Hier ist alles eine Notiz. An die Person geht nur: /a Text (von dem, der übernommen hat) oder eine Vorlage.
group-untranslated = ⚠️ /a geht unübersetzt an die Person (Sprache: { $lang }). Vorlagen kommen übersetzt an.
group-from-person = 💬 { $lang } · { $intent }
group-edited = ✏️ geändert
group-from-staff = ➡️ { $name } ({ $where }):
group-note = 📝 { $name } ({ $where }), nur für uns:
group-unsent = 🤖 Nicht gesendet, weil ein Mensch übernommen hat:
# The bot itself failed; $update is Telegram's number of what it could not answer.
group-put-aside = ⚠️ Eine Nachricht konnte nicht beantwortet werden. Die Person weiß es, und ihr wurde ein Mensch angeboten. Nummer für die Technik: { $update }
group-not-text =
    {"["}{ $kind ->
        [photo] Foto
        [voice] Sprachnachricht oder Ton
        [document] Datei
        [sticker] Aufkleber
        [location] Standort
        [contact] Kontakt
        [forwarded] weitergeleitete Nachricht
       *[other] anderes
    }: nicht übertragen]
group-file =
    📎 { $kind ->
        [photo] Foto
        [voice] Sprachnachricht oder Ton
        [document] Datei
        [sticker] Aufkleber
        [location] Standort
        [contact] Kontakt
        [forwarded] weitergeleitete Nachricht
       *[other] anderes
    }
group-proposal =
    🌐 Vorschlag der Maschine ({ $lang }). Zurück übersetzt heißt er:
    { $back }
    Was die Person liest:
group-machine = 🌐 Maschinell übersetzt: { $text }
group-gloss = 📖 { $term }: { $meaning }
group-went-raw = ⚠️ Geht unübersetzt an die Person (Sprache: { $lang }).
group-btn-go = 🌐 Übersetzt senden (Original steht darunter)
group-btn-raw = Nur das Original senden
group-event-claimed = ✋ { $name } hat übernommen.
group-event-taken_over = 🔁 { $name } hat den Fall jetzt.
group-event-released-by_hand = ↩️ Freigegeben. Der Fall wartet wieder.
group-event-released-deactivated = ↩️ Freigegeben: Das Konto ist nicht mehr aktiv.
group-event-released-silent = ↩️ Freigegeben: 30 Minuten ohne Antwort, obwohl jemand wartet.
group-event-released-shift = ↩️ Freigegeben: Die Öffnungszeit ist vorbei, und jemand wartet.
group-event-closed = ✅ Geschlossen. Der Bot spricht wieder mit der Person.
group-event-overdue = ⏰ Die Antwort ist überfällig. Bitte jetzt antworten.
group-event-hurried = ❗ Jetzt dringender.
group-event-withdrawn = 🚫 Die Person hat den Rückruf abgesagt. Der Fall ist geschlossen.
group-event-taken_back = 🚫 Die Person hat den Rückruf abgesagt. Der Fall bleibt offen: Es geht um mehr, oder jemand hat ihn.
group-event-failed =
    ⚠️ { $reason ->
        [unsure] Es ist nicht sicher, ob diese Antwort angekommen ist: Der Dienst wurde beim Senden unterbrochen. Bitte nachfragen oder noch einmal senden.
        [unreachable] Nicht zugestellt: Die Person hat den Bot blockiert.
       *[other] Nicht zugestellt ({ $reason }).
    }
group-says-held = Den Fall hat { $name }.
group-says-not_held = Bitte zuerst übernehmen.
group-says-not_allowed = Das darfst du hier nicht.
group-says-closed = Der Fall ist geschlossen.
group-says-unknown = Das kenne ich nicht, oder du gehörst nicht zu dieser Stelle.
group-says-empty = Da steht nichts.
group-says-too_long = Das ist zu lang für eine Nachricht.
group-says-no_reason = Bitte einen Grund dazuschreiben: /take Grund
group-says-pick_canned = Welche Vorlage? Sie geht sofort an die Person.
group-says-pick_outcome = Wie ist es ausgegangen?
group-btn-claim = ✋ Übernehmen
group-btn-canned = 💬 Vorlage
group-btn-release = ↩️ Freigeben
group-btn-close = ✅ Schließen
staff-outcome-settled = geklärt
staff-outcome-appointment = Termin vereinbart
staff-outcome-referred = weitergeleitet
staff-outcome-no_contact = nicht erreicht
staff-outcome-other = anderes
staff-outcome-withdrawn = zurückgezogen
staff-urgency-red = sofort
staff-urgency-orange = heute
staff-urgency-yellow = nächster Arbeitstag
staff-urgency-normal = normal
staff-topic-talk = Gespräch
staff-topic-internship = Praktikum
staff-topic-women_childcare = Frauen und Kinder
staff-topic-need = Bedarf bei einem Termin
staff-topic-call_back = Bitte um Anruf oder Nachricht
staff-topic-other = anderes Thema
staff-topic-esc_violence_exploitation = Gewalt oder Ausbeutung
staff-topic-esc_mental_crisis_suicide = seelische Krise
staff-topic-esc_medical_emergency = medizinischer Notfall
staff-topic-esc_rejection_deadline_lawsuit = Brief mit Frist
staff-topic-esc_deportation_fear = Angst vor Abschiebung
staff-topic-esc_identity_passport_crime = Pass und Identität
staff-topic-esc_complaint_discrimination = Beschwerde
staff-surface-console = Konsole
staff-surface-telegram = Gruppe
staff-told-from-noon = 🕐 Erreichbar am besten: ab 12 Uhr
staff-told-until-noon = 🕐 Erreichbar am besten: vor 12 Uhr
staff-told-guardian-knows = 👪 Vormund oder Betreuung weiß Bescheid
staff-told-guardian-unaware = 👪 Vormund oder Betreuung weiß noch nichts
staff-topic-minor = minderjährig: Schule und Ausbildung
