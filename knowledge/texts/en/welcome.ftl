# Saying hello, asking for consent, changing the language.

welcome-hello =
    Hello! 👋 I am Lotse.
    I am a computer program (a bot), not a human.
    I help you with training, work and appointments in Münster and North Rhine-Westphalia (NRW).
    I am run by: { $operator }.
welcome-consent =
    One short question before we start:
    • I store your Telegram chat number, your language and your appointments.
    • What you say about your papers and your age, I forget after our talk, after 24 hours at the latest.
    • If I cannot answer a question, I keep it for 30 days without names and numbers, so that I can get better. Nobody sees who asked it.
    • Telegram can read messages to a bot.
    • You can always delete everything: /delete
    Is that OK for you?
welcome-consent-declined =
    That is OK. Then I store nothing, and I cannot help you any further here.
    In danger, you can always call 112 (emergency doctor, fire brigade) or 110 (police).
    If you change your mind, tap the button.
welcome-consent-thanks = Thank you! 🙂
welcome-again = Hello! What would you like to do?
welcome-menu = What would you like to do?
welcome-back = Hello! We are still at your question from before.
welcome-draft = You were in the middle of: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Nothing is booked yet. Continue?
welcome-draft-dropped = All right, that is gone. Nothing of it is booked.
welcome-choose-language = Which language would you like to write in?
welcome-solar-on = I now also show days in the Persian solar calendar. Today: { DAY($today) }
welcome-solar-off = All right. I now only show days like this: { DAY($today) }
welcome-language-changed = I am writing in English now.
welcome-language-not-yet = Sorry, I do not know this language yet. I am learning it.
welcome-identity =
    I am a computer program (a bot), not a human.
    I am run by: { $operator }.
    The Modellprojekt Integration (a model project for integration) in Münster is coordinated by the Bezirksregierung Münster (district government) and the Polizeipräsidium Münster (police headquarters). The public reports say so.
    { $guaranteed ->
        [0] The people who run me have not yet confirmed in writing who is allowed to read your messages. So I do not promise you anything about this.
       *[other] Only these people read your messages: { $readers }. They are not used for your asylum procedure. The people who run me have promised this in writing.
    }
    Do not write anything here that can harm you. If you are not sure, ask a person.
welcome-term =
    “{ $term }” means:
    { TERM($gloss) }
welcome-short = In short: { TERM($what) }
welcome-short-step = In short: { TERM($name) }. { TERM($step) }
welcome-simpler-words = Which word should I explain? You can also write it.
welcome-simpler =
    I will say it more simply: I can show you offers, book appointments and call a person for you.
    Write me a German word that you do not understand. I will explain it.
welcome-bye = You are welcome! Write to me when you need something.
welcome-bye-booked = You are welcome! Your next appointment: { WHEN($start) }.
welcome-pause = No problem. We will go on later. Your appointments stay saved.
