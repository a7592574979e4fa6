# Reaching a human, and what must reach one at once.

handoff-opened =
    I have passed on your wish. A person will answer you here in the chat. Your number: { $code }.
    At night and at the weekend it takes longer. In danger: 112 or 110.
handoff-open-already = Your request { $code } is already with a person. Please wait a little longer.
handoff-call-back = You can also choose a time at which somebody gets in touch with you.
handoff-contact =
    You can also call:
    { $institution }
    ☎️ { $phone } (checked on { DATE($checked) })
handoff-contact-unchecked = The right place for this is: { $institution }. I do not have a checked phone number yet.
handoff-urgent-opened = I have called a person. Your number: { $code }. You can keep writing here.
handoff-esc-medical-emergency =
    🚑 Call 112 now. That is the emergency doctor. The call is free.
    Say: where you are, what has happened.
    In the accommodation: Go to the security staff or the medical station at once.
handoff-esc-mental-crisis-suicide =
    It is good that you write this. You are not alone.
    Are you in danger? Call 112 now. The call is free.
    In the accommodation, the Betreuungsdienst (care team) is there day and night. Please go now to a person you trust.
    I am staying here. Are you safe right now?
handoff-esc-violence-exploitation =
    This is not your fault.
    In danger: 110 (police) or 112.
    Help line for women who suffer violence: 116 016. Day and night, free, in many languages.
    Do you get no wages, or has someone taken your papers? The advice centre “Faire Integration” helps for free.
    Would you like to talk to a person? I only pass on what you want.
handoff-weekend = At the weekend: Ask the Betreuungsdienst (care team) of the accommodation. Take the envelope with you.
handoff-letter-today = Have the letter checked today: at the Verfahrensberatung (advice on the asylum procedure), if your accommodation has one, or at an Asylberatung (asylum advice), in Münster for example at the GGUA.
handoff-esc-rejection-deadline-lawsuit =
    ⏰ This is important. There can be a deadline in the letter. It can be very short.
    { handoff-letter-today }
    { handoff-weekend }
    Please do not send me a photo. I do not work out deadlines.
handoff-esc-deportation-fear =
    I understand that you are afraid. I cannot say what will happen.
    Please talk today to the Verfahrensberatung (advice on the asylum procedure) or an Asylberatung (asylum advice), in Münster for example to the GGUA. It is free.
handoff-esc-identity-passport-crime =
    Please do not write anything more to me about this. I will not ask you about it either.
    Talk to an advice centre first, before you write something, sign something or go to an embassy.
handoff-esc-complaint-discrimination =
    Thank you for telling me. You have the right to complain.
    Best at an independent Beschwerdestelle (complaints office). It does not belong to the people you are complaining about. A person can find out for you whether your accommodation has one.
    I do not send your complaint to the police on my own. Shall a person help you?
handoff-on-hold = Your other questions and your booking wait meanwhile. Nothing is lost.
handoff-gentle-question =
    May I ask: Are you OK? Are you safe right now?
    If not: in danger, call 112 (emergency doctor) or 110 (police). A person can also talk with you.
handoff-guardian = Does your guardian or carer know that you are looking for help? You do not have to say.
handoff-told-guardian = Thank you. I have passed it on.
handoff-told-from-noon = I have passed on: best after 12 noon. A person writes to you here in the chat. You do not need a phone number for that.
handoff-told-until-noon = I have passed on: best before 12 noon. A person writes to you here in the chat. You do not need a phone number for that.
