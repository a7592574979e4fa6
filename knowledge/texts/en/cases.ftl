# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = A person is reading now: { $institution }. Until your talk ends, I, the bot, stay quiet.
handoff-colleague = Another person is helping you now, from: { $institution }.
handoff-released = The person is not there any more. Your request { $code } is waiting for the next one. Until then I, the bot, answer again.
handoff-closed = The talk with { $institution } is over. I, the bot, answer again. Is everything settled?
handoff-closed-unread = Your request { $code } is closed. Do you still need a person? Write: /human
handoff-late = Sorry. Nobody has answered your request { $code } yet. We have not forgotten it. I have told them again.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 Translated by a machine. It can make mistakes. The original:
handoff-share = I have passed on only what is needed: your language and the topic. May I also pass on what you wrote here and which appointments you have?
handoff-shared = Good, I have passed it on.
handoff-not-shared = Good, I will not pass on more.
handoff-waiting = Waiting before you: { $before }. We want to answer by { WHEN($due) }.
handoff-still-here =
    I am still here. A person has been called. Your number: { $code }.
    Are you in danger now? Call 112. Please go to somebody you trust.
    You can go on writing here.
handoff-waiting-closed = Nobody is there now. A person reads again from { WHEN($opens) }. Waiting before you: { $before }. We want to answer by { WHEN($due) }.
handoff-closed-until = Nobody is there now. A person reads again from { WHEN($opens) }.
handoff-not-passed-on = I cannot pass this on to the person. I can pass on: text, photos, voice messages and PDF files, up to { $most } MB.

btn-settled-yes = ✅ Yes, all good
btn-settled-no = No, not yet
btn-share-yes = ✅ Yes, pass it on
btn-share-no = No, only that

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = Hello, I am a person and I am reading your message now.
canned-please-wait = I will ask and write to you here again. Please wait a little.
canned-tell-more = Can you please write this to me in more detail?
canned-call = May we call you? Please write your number and a good time.
canned-meet = Would you like to talk with us? Please write on which days you can.
canned-bring-papers = Please bring your papers with you. Do not send them here in the chat.
canned-letter-today = Please have the letter checked today by an advice service. We do not work out deadlines here.
canned-other-place = Sorry, we cannot help with this. I will look for the right place for you.
canned-interpreter = Do you need somebody who translates? Please write yes or no.
canned-goodbye = I am ending our talk now. You can always write again.
