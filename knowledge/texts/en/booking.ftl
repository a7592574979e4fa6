# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.

booking-choose-date =
    { TERM($module) }: Which appointment works for you?
    You can also write a day, for example “Tuesday”.
booking-choose-date-again = Back to your appointment ({ TERM($module) }): Which day works for you?
booking-free-dates = { TERM($module) }: These appointments are free.
booking-no-such-day = This day is not in the calendar. I think you mean { DAY($start) }.
booking-no-date-then = There is no free appointment on { DAY($day) }. The nearest one: { WHEN($start) }.
booking-no-time-then = There is no free appointment at this time. The nearest one: { WHEN($start) }.
booking-free-for = These appointments are for people who live in the ZUE Münster. Do you live somewhere else? Then I look for what there is for you.
booking-day-instead = There is no free appointment on { DAY($day) }. The next one on this weekday: { WHEN($start) }.
booking-confirm =
    Your appointment:
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } to { HOUR($end) }
    Meeting point: { HOUR($meet) }, { TERM($point) }
    Shall I book the place?
booking-confirm-again = Back to your appointment: { TERM($title) }, { WHEN($start) }. Shall I book the place?
booking-travel = If the place is in another town: First ask if you are allowed to travel.
booking-booked =
    ✅ Booked! { TERM($module) } – { TERM($title) }
    { WHEN($start) } to { HOUR($end) }
    Meeting point: { HOUR($meet) }, { TERM($point) }
    { $fictional ->
        [1] This is a practice appointment. It is not real.
       *[0] The file is for the calendar on your phone.
    }
booking-only-looking = You only watch or try something out. This is not an internship and not work.
booking-request-only =
    Your request has arrived: { TERM($module) } – { TERM($title) }, { WHEN($start) }.
    This is not a firm booking yet. First, a person checks if a permission is needed.
booking-already = You have already booked this appointment. ✅
booking-past = This appointment is already over. I will show you the next ones.
booking-gone = This appointment does not exist any more. I will show you what is free.
booking-overlap = You already have another appointment at this time. You can move it or cancel it.
booking-too-many = You already have several appointments. If you want a new one, please cancel one first.
booking-minor =
    If you are under 18, you cannot book here alone. This is to protect you.
    But there is help for you: the Jugendmigrationsdienst (JMD, advice for young migrants), your school and the people who look after you. A person will help you.
booking-not-for-place = This appointment is for people who live in the ZUE Münster.
booking-not-here = These appointments are for people who live in the ZUE Münster. I will look for what there is at your place: { TERM($place) }.
booking-just-come = You do not need to book a place for this. Just come: { WHEN($start) }, { TERM($point) }.
booking-no-dates = { TERM($module) }: There is no free appointment at the moment. Please look again soon, or ask a person.
booking-ask-reminder =
    Your appointment: { WHEN($start) }. Meeting point { HOUR($meet) }, { TERM($point) }.
    Shall I remind you?
booking-ask-reminder-again = Back to your appointment: { WHEN($start) }. Shall I remind you?
booking-reminder-set = Good. I will remind you: { WHEN($at) }.
booking-reminder-none = Good, no reminder. You can always find your appointment under “My appointments”.
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } to { HOUR($end) }
    Meeting point: { HOUR($meet) }, { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 no reminder
    }
booking-pass =
    🎫 { TERM($title) }, { WHEN($start) }
    Show this picture when you arrive. Or say this code: { $code }
    The picture holds nothing about you.
booking-calendar = The file is for the calendar in your phone: { WHEN($start) }. It only says “Appointment”.
booking-days =
    These are several days. They belong together, you book all of them:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] Which shoe size do you wear? The people there ask, so that they can prepare shoes that fit. Only they see your answer. You do not have to say it.
       *[other] Which shoe sizes do you wear? Write all sizes, for example “38, 42”. Only the people there see your answer. You do not have to say it.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] Which clothes size do you wear? The people there ask, so that they can prepare work clothes that fit. Only they see your answer. You do not have to say it.
       *[other] Which clothes sizes do you wear? Write all sizes, for example “M, L”. Only the people there see your answer. You do not have to say it.
    }
booking-size-odd = I do not know this size. Please write it as in Germany, for example 42 or L.
booking-size-noted = Thank you. I pass it on. Only the people there see it.
booking-size-open = No problem. You can tell it later under “My appointments”.
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: there is no fixed day here. You stand on a list, and when there is a place, I ask you first.
booking-waiting-open =
    You are on the list: { TERM($module) } – { TERM($title) }.
    Waiting before you: { $ahead }. When it is your turn, I will write to you. I cannot promise that it works out.
booking-offer-open =
    🎉 A place has become free: { TERM($module) } – { TERM($title) }. Where: { TERM($point) }
    The place is yours until { WHEN($until) }. After that it goes to the next person. Would you like it?
booking-booked-open =
    ✅ You have a place: { TERM($module) } – { TERM($title) }. Where: { TERM($point) }
    The organisation tells you when it starts.
booking-confirm-call =
    Call-back: { TERM($module) } – { TERM($title) }
    Somebody gets in touch with you: { WHEN($start) } to { HOUR($end) }.
    Shall I put you down for it?
booking-confirm-call-again = Back to your call-back: { WHEN($start) }. Shall I put you down for it?
booking-booked-call =
    ✅ Done. { TERM($module) } – { TERM($title) }
    Somebody gets in touch with you: { WHEN($start) } to { HOUR($end) }.
booking-choose-call =
    When should somebody get in touch with you? Tap on a time.
    A person then writes to you here in the chat. You do not need a phone number.
booking-choose-call-again = Back to your call-back: Which time works for you?
booking-call-case =
    Your request has the number { $code }. A person writes to you here in the chat.
    You do not have to give a phone number. Would you rather get a phone call? Then write your number only after the person has written to you.
    You can cancel under “My appointments”.
    { $fictional ->
        [1] This is a practice appointment. It is not real.
       *[0] The file is for the calendar on your phone.
    }
booking-call-taken = Sorry, this time is no longer free.
booking-no-calls = There is no free time for a call-back at the moment. Please look again soon, or write to a person now.
booking-cancelled-call =
    Your call-back is cancelled: { WHEN($start) }. Thank you for telling us.
    { $still ->
        [1] Your request stays open: somebody may still write to you.
       *[0] Your request is closed with it.
    }
booking-none-yet = You have no appointment at the moment.
booking-which = Which appointment do you mean?
booking-choose-new-date = Which appointment works better for you? You keep your old place until the new one is certain.
booking-choose-new-date-again = Back to your appointment: Which new day works for you?
booking-no-other-date = There is no other free appointment right now. You keep your place: { WHEN($start) }.
booking-confirm-cancel = Shall I cancel your appointment? { TERM($title) }, { WHEN($start) }
booking-confirm-move = Shall I move your appointment? Old: { WHEN($start) }. New: { WHEN($new) }.
booking-cancelled = Your appointment is cancelled: { TERM($title) }, { WHEN($start) }. Thank you for telling us. Now someone else can come.
booking-moved = ✅ Moved. Your new appointment: { WHEN($start) }, meeting point { HOUR($meet) }, { TERM($point) }.
booking-move-failed = Sorry, the new appointment is no longer free. You keep your old place: { WHEN($start) }.
booking-kept = Good. You keep your appointment: { WHEN($start) }.
booking-internship-request =
    A Praktikum (internship) usually counts as work. You need a permission for it before you start. So I cannot simply book it.
    I have passed on your wish to people who know companies. Your number: { $code }.
    You can book a Werkstattbesuch (workshop visit, only watching) at once, without permission.
booking-internship-passed-on =
    I have passed on your wish to people who know companies. Your number: { $code }.
    You can book a Werkstattbesuch (workshop visit, only watching) at once, without permission.
booking-need-noted = Thank you for telling me. I will pass it on and ask. I cannot promise yet that it will work.
booking-calendar-title = Appointment
booking-calendar-place = Meeting point: see chat
booking-reminder =
    🔔 Reminder: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Meeting point: { HOUR($meet) }, { TERM($point) }
    Can you not come? Please cancel. Then someone else can come.
booking-which-place = Which kind of place would you like?
booking-places = People: { $persons } · { TERM($pool) }
booking-full-list =
    This appointment is full: { TERM($title) }, { WHEN($start) }.
    You can take another appointment. Or I put you on the waiting list: if a place becomes free, I will write to you at once.
booking-all-full = { TERM($module) }: All appointments are full at the moment. I can put you on the waiting list. If a place becomes free, I will write to you at once.
booking-waiting =
    You are on the waiting list: { TERM($title) }, { WHEN($start) }.
    Waiting before you: { $ahead }. If a place becomes free, I will write to you. I cannot promise that it will work out.
booking-offer =
    🎉 A place has become free: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Meeting point: { HOUR($meet) }, { TERM($point) }
    The place is kept for you until { WHEN($until) }. After that it goes to the next person. Do you want it?
booking-offer-new =
    🆕 New: { TERM($module) } – { TERM($title) }
    { WHEN($start) }, { TERM($point) }
    I do not know if it fits you. Look whether it fits.
    You get this because you wished for it.
booking-offer-new-open =
    🆕 New: { TERM($module) } – { TERM($title) }
    Where: { TERM($point) }
    I do not know if it fits you. Look whether it fits.
    You get this because you wished for it.
booking-offer-over = The place has gone to someone else: { TERM($title) }, { WHEN($start) }. That is no problem. Would you like to be on the waiting list again?
booking-offer-passed = All right, not this time. You stay on the waiting list: { TERM($title) }, { WHEN($start) }.
booking-list-left = You are no longer on the waiting list: { TERM($title) }, { WHEN($start) }.
booking-free-again = There is a free place here right now: { TERM($title) }, { WHEN($start) }. You do not have to wait.
booking-free-pool = { TERM($pool) }: these appointments are free.
booking-pool-none = { TERM($pool) }: there is none free at the moment.
booking-not-waiting = You are not on any waiting list.
booking-which-list = Which waiting list do you mean? If a place becomes free, I will write to you at once.
booking-no-list = There is still room here. You do not need to wait. Tap an appointment, then you can book.
booking-free-any = These appointments are free.
pool-all = Place for everyone
pool-women = Place for women
pool-step_free = Step-free place
pool-childcare = Place with childcare
booking-session-moved =
    ❗ Your appointment has been moved: { TERM($module) } – { TERM($title) }
    Old: { WHEN($before) }
    New: { WHEN($start) }. Meeting point: { HOUR($meet) }, { TERM($point) }
    Your place stays yours. Does the new time work for you?
booking-session-changed =
    ❗ Something has changed about your appointment: { TERM($module) } – { TERM($title) }
    { WHEN($start) } to { HOUR($end) }
    Meeting point now: { HOUR($meet) }, { TERM($point) }
    Your place stays yours. Does this work for you?
booking-session-asked-again =
    I have no answer from you yet: { TERM($title) }, { WHEN($start) }. Are you coming?
    Without an answer your place goes to someone else at 18:00 the evening before.
booking-session-cancelled = ❌ This appointment does not take place: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Please do not come. I am sorry. You can choose another appointment.
booking-released = I did not get an answer. Your place has gone to someone else: { TERM($title) }, { WHEN($start) }. You can book again if you like.
booking-why-closed = Reason: the company is closed on that day.
booking-why-illness = Reason: somebody on the team there is ill.
booking-why-room = Reason: the room is not free.
booking-words-german = Message in German:
booking-coming = 👍 Good, you are coming: { TERM($title) }, { WHEN($start) }. See you then!
booking-late = Thank you for telling me. I pass on that you will be late: { TERM($title) }, { WHEN($start) }.
booking-need-found = ✅ Found for your appointment: { TERM($need) }. { TERM($title) }, { WHEN($start) }.
booking-need-none = Sorry, we did not find this for your appointment: { TERM($need) }. { TERM($title) }, { WHEN($start) }. You keep your place. Will you still come?
booking-missed =
    You could not come twice. This is no problem for you: it has no consequences. May I ask what the reason was? Maybe I can help.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = at the gate of the ZUE Münster
booking-meet-zue-office = care team office in the ZUE Münster
booking-meet-zue-hall = common room of the ZUE Münster
booking-meet-zue-pitch = sports field near the ZUE Münster
booking-meet-chat = here in this chat
