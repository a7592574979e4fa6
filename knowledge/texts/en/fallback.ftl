# When nothing was asked, understood, or written as text.

fallback-which = I am not sure that I understood this. Do you mean this?
fallback-twice = Sorry, I still do not understand. Would you like to talk to a person?
fallback-out-of-scope = Sorry, I cannot help with that. I help with training, work, German courses and appointments.
fallback-nothing-asked = I do not know which question you are answering. What would you like to do?
fallback-old-button = This button belongs to an old question. Nothing has happened.
fallback-fault = Sorry, I made a mistake. Please try again in a moment, or ask a person: /human
fallback-reduced = Sorry, something is not working here. Right now I cannot understand questions. You can still call a human. In danger: call 112 (ambulance) or 110 (police).
fallback-busy = Those were a lot of messages. Please wait a moment.
fallback-photo = Thank you, but I cannot look at photos. Please do not send photos of your papers. Write to me what you would like to know.
fallback-voice = Thank you! Sorry, I cannot understand voice messages yet. Please write to me. Short texts and mistakes are fine.
fallback-sticker = 🙂 Please write to me what I can do for you.
fallback-location = Thank you. I do not need your location and I do not store it. Please write the name of your town or village.
fallback-document = Thank you, but I cannot open files. Please do not send any papers. Write to me what you would like to know.
fallback-letter =
    Thank you, but I cannot look at photos or files.
    { handoff-letter-today }
    { handoff-weekend }
fallback-contact = Thank you. I do not take contacts and I do not store them. Please write to me what you need.
fallback-forwarded = I do not read forwarded messages. Please write to me in your own words what you would like to know.
fallback-edited = You changed an old message. I have not changed anything. Please write me a new message and say what you would like.
fallback-too-long = This is a long text. Please write in one or two short sentences what you need.
fallback-empty = I found no words. Please write to me what you need.
fallback-other = Sorry, I cannot use this. Please write to me what you need.
fallback-group = I only talk with you alone, not in groups. Please write to me directly.
fallback-found = This is what I found about it:
fallback-about =
    { TERM($name) }
    { TERM($what) }
fallback-fact =
    Our source says, in German:
    { $text }
    📄 Source: { $source }
    { TERM($state) }
fallback-slow-down = That was a lot of messages at once. I will read on in a minute. Are you in danger? Call 112 or 110.
