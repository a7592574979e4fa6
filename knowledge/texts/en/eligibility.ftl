# Finding out what fits.

eligibility-ask-place = Where do you sleep now? Tap a button or write the place.
eligibility-ask-place-again = Back to my question: Where do you sleep now?
eligibility-confirm-place = Do you mean: { TERM($place) }?
eligibility-ask-age = How old are you? I only need your age roughly.
eligibility-ask-age-again = Back to my question: How old are you, roughly?
eligibility-ask-goal = What would you like to do?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    This fits you. Why: { TERM($reason) }
    Source: { $source }
    Next step: { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Not yet, but this can change. Why: { TERM($reason) }
    Source: { $source }
    Next step: { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    This does not exist any more. { TERM($reason) }
    Source: { $source }
    Next step: { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    A person must look at this with you. { TERM($reason) }
    Source: { $source }
    Next step: { TERM($step) }
eligibility-close = This is general information. Would you like to talk to a person or do something else?
eligibility-changed = Good, I have changed it. I will look again.
eligibility-what-to-change = What shall I change? Write, for example: “I am 26” or “I live in Moers”.
eligibility-moved-bookings =
    When you move, many things change. The appointments in the ZUE Münster are for people who live there.
    { $bookings ->
        [one] You still have { $bookings } appointment. Please cancel it if you do not live there any more.
       *[other] You still have { $bookings } appointments. Please cancel them if you do not live there any more.
    }
eligibility-escalate-minor = You are under 18. There is special help for you. A person will help you; you do not have to do this alone.
eligibility-escalate-deadline = You have an important letter. That comes first: please let an advice centre check it today.
eligibility-escalate-identity = If you have questions about passport and identity, a person will help you. Talk to an advice centre first.
eligibility-escalate-unclear-law = The law is not clear here. A person must check this. I will tell you who.
eligibility-now-fits = New for you: { TERM($what) }
eligibility-no-longer = This does not fit any more: { TERM($what) }
eligibility-same = The result stays the same.
