# What the groups of the staff read.

group-card =
    🗂 { $code } · { $lang } · { $topic }
    Urgency: { $urgency }. Waiting since { WHEN($since) }.
group-card-due = Answer due by { WHEN($due) }.
group-card-previous = Earlier request: { $code }
group-card-least = The person agreed to the least only: language and topic.
group-card-earlier = Said before (with consent):
group-card-booked = 📅 { $module }, { WHEN($start) }
group-card-needs = 🧩 Needs at dates: { $needs }
group-card-fit = 🤝 Fits { $name }: { $why }
group-card-how = Everything here is a note. Only this reaches the person: /a text (from whoever claimed) or a canned answer.
group-untranslated = ⚠️ /a goes to the person untranslated (language: { $lang }). Canned answers arrive translated.
group-from-person = 💬 { $lang } · { $intent }
group-edited = ✏️ edited
group-from-staff = ➡️ { $name } ({ $where }):
group-note = 📝 { $name } ({ $where }), for us only:
group-unsent = 🤖 Not sent, because a human took over:
# The bot itself failed; $update is Telegram's number of what it could not answer.
group-put-aside = ⚠️ A message could not be answered. The person knows, and was offered a human. Number for the technicians: { $update }
group-not-text =
    {"["}{ $kind ->
        [photo] photo
        [voice] voice message or sound
        [document] file
        [sticker] sticker
        [location] location
        [contact] contact
        [forwarded] forwarded message
       *[other] something else
    }: not passed on]
group-file =
    📎 { $kind ->
        [photo] photo
        [voice] voice message or sound
        [document] file
        [sticker] sticker
        [location] location
        [contact] contact
        [forwarded] forwarded message
       *[other] something else
    }
group-proposal =
    🌐 The machine proposes ({ $lang }). Translated back it says:
    { $back }
    What the person reads:
group-machine = 🌐 Machine translation: { $text }
group-gloss = 📖 { $term }: { $meaning }
group-went-raw = ⚠️ Goes to the person untranslated (language: { $lang }).
group-btn-go = 🌐 Send translated (original below)
group-btn-raw = Send only the original
group-event-claimed = ✋ { $name } has claimed this.
group-event-taken_over = 🔁 { $name } has the case now.
group-event-released-by_hand = ↩️ Released. The case waits again.
group-event-released-deactivated = ↩️ Released: the account is not active any more.
group-event-released-silent = ↩️ Released: 30 minutes without an answer while somebody waits.
group-event-released-shift = ↩️ Released: the opening hours are over, and somebody waits.
group-event-closed = ✅ Closed. The bot talks with the person again.
group-event-overdue = ⏰ The answer is overdue. Please answer now.
group-event-hurried = ❗ More urgent now.
group-event-withdrawn = 🚫 The person cancelled the call-back. The case is closed.
group-event-taken_back = 🚫 The person cancelled the call-back. The case stays open: it is about more, or somebody has it.
group-event-failed =
    ⚠️ { $reason ->
        [unsure] It is not certain that this answer arrived: the service was stopped while sending. Please ask, or send it again.
        [unreachable] Not delivered: the person has blocked the bot.
       *[other] Not delivered ({ $reason }).
    }
group-says-held = { $name } has this case.
group-says-not_held = Please claim it first.
group-says-not_allowed = You may not do that here.
group-says-closed = The case is closed.
group-says-unknown = I do not know this, or you do not belong to this institution.
group-says-empty = There is nothing in it.
group-says-too_long = This is too long for one message.
group-says-no_reason = Please add a reason: /take reason
group-says-pick_canned = Which canned answer? It goes to the person at once.
group-says-pick_outcome = How did it end?
group-btn-claim = ✋ Claim
group-btn-canned = 💬 Canned answer
group-btn-release = ↩️ Release
group-btn-close = ✅ Close
staff-outcome-settled = settled
staff-outcome-appointment = appointment made
staff-outcome-referred = referred
staff-outcome-no_contact = not reached
staff-outcome-other = other
staff-outcome-withdrawn = withdrawn
staff-urgency-red = at once
staff-urgency-orange = today
staff-urgency-yellow = next working day
staff-urgency-normal = normal
staff-topic-talk = talk
staff-topic-internship = internship
staff-topic-women_childcare = women and children
staff-topic-need = need for an appointment
staff-topic-call_back = asks for a call or a message
staff-topic-other = other topic
staff-topic-esc_violence_exploitation = violence or exploitation
staff-topic-esc_mental_crisis_suicide = mental crisis
staff-topic-esc_medical_emergency = medical emergency
staff-topic-esc_rejection_deadline_lawsuit = letter with a deadline
staff-topic-esc_deportation_fear = fear of deportation
staff-topic-esc_identity_passport_crime = passport and identity
staff-topic-esc_complaint_discrimination = complaint
staff-surface-console = console
staff-surface-telegram = group
staff-told-from-noon = 🕐 Best reached: after 12 noon
staff-told-until-noon = 🕐 Best reached: before 12 noon
staff-told-guardian-knows = 👪 Guardian or carer knows
staff-told-guardian-unaware = 👪 Guardian or carer does not know yet
staff-topic-minor = minor: school and training
