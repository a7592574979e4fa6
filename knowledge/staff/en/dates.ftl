# The pages of dates in the staff's console: who comes, moving, cancelling, checking in.

dates-title = Dates
dates-days = Days
dates-none = There is no date here.
dates-earlier = Earlier
dates-later = Later
dates-today = Today
dates-back = All dates
dates-to-day = List of the day
dates-back-to-date = Back to the date
dates-day = { DAY($day) }
dates-day-before = Day before
dates-day-after = Day after
dates-hour = { HOUR($start) }
dates-free = { $free } of { $capacity } free
dates-facts = Date
dates-from-until = { WHEN($start) } until { HOUR($end) }
dates-meet = Meeting point: { HOUR($meet) }, { $point }
dates-fictional = invented, to try things out
dates-is-cancelled = This date is cancelled.
dates-move = Move
dates-cancel = Cancel the date
series-title = Change this one and all that follow
series-hint = This holds for this appointment and all later ones of this offer at the same hour, also for those that are still to be made. Earlier ones stay as they are, and so does what was moved by itself. Holidays and closed days fall away.
series-what = What shall be?
series-change = Another day, another time or another meeting point
series-end = The series ends: this one and all that follow fall away
series-steps =
    { $count ->
        [one] 1 appointment changes
       *[other] { $count } appointments change
    }
series-falls-away = falls away
series-told-moved = This is what people read (the first appointment as an example)
series-told-cancelled = This is what people read whose appointment falls away
series-do = Change now: { $dates } appointments, send { $people } messages
longer-title = Make the series longer
longer-hint = New appointments follow the last one: same hour, same meeting point, same places. Holidays in NRW and your closed days are left out. The offer itself does not change, so nobody has to agree again.
longer-last = Last appointment so far: { WHEN($start) }
longer-until = Up to this day
longer-every = How often
longer-weeks =
    { $count ->
        [one] every week
       *[other] every { $count } weeks
    }
longer-days =
    { $count ->
        [one] 1 new appointment
       *[other] { $count } new appointments
    }
longer-skipped-holiday = holiday, falls away
longer-skipped-closed = closed, falls away
longer-skipped-there = is there already, or was cancelled
longer-do =
    { $count ->
        [one] Add 1 appointment now
       *[other] Add { $count } appointments now
    }
dates-people =
    { $count ->
        [one] 1 person comes
       *[other] { $count } people come
    }
dates-nobody = Nobody has booked here.
dates-persons = { $count } people
dates-unreachable = not reachable
dates-was-there = Was there?
dates-attended-attended = there
dates-attended-excused = excused
dates-attended-not_there = not there
dates-attended-confirmed = unknown
dates-state-requested = request
dates-state-confirmed = booked
dates-state-attended = was there
dates-state-excused = excused
dates-state-not_there = was not there
dates-answer-asked = asked, no answer yet
dates-answer-yes = comes
dates-answer-late = comes later
dates-answer-unclear = unclear
dates-told-queued = message on its way
dates-told-sent = message delivered
dates-told-failed = message not delivered
dates-need-wanted = wished for
dates-need-searched = being searched
dates-need-found = found
dates-need-none = none found
dates-places = Places
dates-places-hint = This holds for this appointment only, also if it belongs to a series. More places go to the waiting list first.
dates-pool-more = Another kind of places
dates-pool-all = Places for everybody
dates-pool-women = Places for women
dates-pool-step_free = Places without steps
dates-pool-childcare = Places with childcare
dates-pool-partner = Places for partners
dates-pool-state = { $booked } booked, { $offered } offered, { $free } free
dates-pool-count = How many? { $pool }
dates-pool-keep = Change the number
dates-waiting = Waiting list: { $count }
dates-nobody-waits = Nobody is waiting.
dates-waiting-waiting = waiting
dates-waiting-offered = place offered
dates-waiting-passed = not this time
dates-offered-until = until { WHEN($until) }
dates-skipped-pool = Skipped: no place of the wished kind was free.
dates-skipped-too_few = Skipped: too few places were free.
dates-skipped-taken = Skipped: the place had just been taken.
dates-skipped-unreachable = Skipped: the person cannot be reached.
dates-skipped-has_one = Skipped: the person has a date of this offer already.
dates-skipped-overlap = Skipped: the person has another date at that time.
dates-new-day = New day
dates-new-from = From
dates-new-until = Until
dates-new-meet = Meet at
dates-reason = Reason that everybody reads
dates-reason-none = no reason
dates-reason-closed = company is closed
dates-reason-illness = somebody is ill
dates-reason-room = room is not free
dates-words = Your own words, in German (at most 300 characters)
dates-words-translated = A machine translates them into every language. The original always stands beside it.
dates-words-raw = No translation service is set up: your words go to everybody in German, untranslated.
dates-words-went-raw = Your words go out untranslated here, in German (language: { $lang }).
dates-preview = Preview
dates-told-title = This goes out
dates-told-count = Concerned: { $count }. Languages: { $languages }.
dates-told-people = { $count } ×
dates-told-others = All other languages
dates-do-move = Move it now and send { $count } messages
dates-do-cancel = Cancel it now and send { $count } messages
dates-says-unknown = That is not possible here: the date is over, cancelled or not yours.
dates-says-no_time = Please check the times: the date must lie in the future and end later than it begins.
dates-says-same = That is the time that holds already.
dates-says-several = Appointments of several days keep their day and time. The meeting point and the end of the series can be changed.
dates-says-there = There is a date of this offer at that time already.
dates-says-one_day = Only a series whose appointments take one day can be made longer.
dates-says-no_end = Please choose a day after the last appointment, one year ahead at most.
dates-says-no_day = There is no day in this time on which a new appointment can take place.
dates-says-overtaken = Somebody else has just changed this date. Please look at the preview again.
dates-says-taken = So many places cannot go: they are booked. Concerned would be:
checkin-title = Check-in
checkin-code = Code on the pass
checkin-hint = Six digits or the code from the list. The phone's camera opens the QR code.
checkin-find = Find
checkin-arrived = Is here
checkin-says-unknown = Not here today.
checkin-says-checked_in = Noted. Welcome!
checkin-says-again = Was noted already.
closures-title = Closed days
closures-period = { DATE($first) } to { DATE($last) }
closures-lift = Open again
closures-new = New closed days
closures-institution = Institution
closures-first = First day
closures-last = Last day
closures-reason = Reason, for the staff only
closures-reason-holidays = holidays
closures-reason-illness = illness
closures-reason-building = building
closures-reason-other = other
closures-look = Show whom this concerns
closures-concerned = Dates that do not take place: { $count }
closures-nobody = No date is concerned.
closures-people = { $bookings } booked, { $waiting } on the waiting list
closures-told = This is what people read (for the first date)
closures-do = Close: cancel { $dates } dates, send { $people } messages
closures-says-changed = Other dates are concerned by now. Please look again.
closures-says-no_days = Please check the days: the last one must not be before the first.
closures-says-past = These days are over already.

calendar-title = Calendar address
calendar-what = Under a secret address your calendar program shows all dates of your institution, with the number of places taken and no names. Whoever knows the address sees them, too.
calendar-new = Your new address
calendar-once = It is shown only now. Enter it in your calendar program and do not pass it on.
calendar-rotate = Make an address
calendar-again = Make a new address; the old one no longer works
calendar-end = Switch the address off
