# What there is.

offers-list =
    This is coming up for people in the ZUE Münster. Tap an appointment, then you can book.
    { $fictional ->
        [1] (These are practice appointments. They are not real.)
       *[0] All offers are free of charge if nothing else is written there.
    }
offers-list-everybody =
    This is coming up, and it is for you too: it does not matter where you live. Tap an appointment, then you can book.
    { $fictional ->
        [1] (These are practice appointments. They are not real.)
       *[0] All offers are free of charge if nothing else is written there.
    }
offers-none = I have no appointments at the moment. I can look for what fits you, or ask a person.
offers-news = I can write to you when there is a new offer. Choose what interests you. Without your tap I write nothing. You can stop at any time: 🔕
offers-news-on = 🔔 Good. I will write to you when there is something new: { TERM($name) }. You can stop at any time.
offers-news-off = 🔕 Good. I do not write to you about new things any more: { TERM($name) }.
offers-about-mim =
    The Modellprojekt Integration (a model project for integration) has been in the ZUE Münster (Albersloher Weg) since October 2024.
    It helps people who live there: workshop visits, trying out crafts, advice, German, sport.
    Coordination: Bezirksregierung Münster (district government) and Polizeipräsidium Münster (police headquarters). Partners are, for example, HWK Münster (chamber of crafts), IHK Nord Westfalen (chamber of industry and commerce), the Kreishandwerkerschaften (local crafts associations), GEBA and the Agentur für Arbeit Ahlen-Münster (employment agency).
    Source: Handwerkskammer Münster and Bezirksregierung Münster, last update January 2026.
offers-ended =
    🏁 { TERM($programme) } does not exist any more. It has been over since { DAY($ended) }.
    Source: { $source }
offers-ended-next = I can look for what there is for you today. I only need your place for that.
offers-women =
    I do not know yet if there is childcare or a group only for women. I have asked the organisation. Your number: { $code }.
    I promise nothing before I have an answer.
offers-directions =
    Meeting point: { TERM($point) }
    Please be there at { HOUR($meet) }: { DAY($meet) }.
    If the place is in another town: First ask if you are allowed to travel.
    Who pays for the ticket, and what do you need to bring? I am happy to ask for you.
offers-directions-before = This is about this appointment: { TERM($module) } – { TERM($title) }, { WHEN($start) }. It is not booked yet.
offers-directions-call = You do not have to go anywhere for a call-back. A person writes to you here in the chat.
offers-directions-cost =
    All offers are free of charge if nothing else is written there.
    { $alone ->
        [1] Would you like somebody to come with you? A person asks for you if that is possible.
       *[0] Would you like somebody to come with you? Then write for example “2 people”. Each person needs a place.
    }
offers-directions-home =
    This is at your accommodation on Albersloher Weg in Münster. You do not need a bus to get there.
    Map: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = 📍 The meeting point on the map:
offers-directions-none = You have no appointment yet. When you book one, I will tell you the place and the time. Do you have another question about the way?
offers-employer =
    Thank you for wanting to help! The Willkommenslotsen (guides for companies and refugees) advise companies free of charge: at the Handwerkskammer (HWK) Münster (chamber of crafts) and at the IHK Nord Westfalen (chamber of industry and commerce).
    I do not give information about other people. A person can help you further.
