# The pages of the staff's console.

console-title = Lotse · Staff
console-skip = Skip to the content
console-inbox = Requests
console-closed-list = Closed requests
console-open-list = Open requests
console-nothing = Nobody is waiting here.
console-sign-in = Sign in
console-sign-out = Sign out
console-language = Deutsch
console-login = Login
console-password = Password
console-password-new = New password (at least 12 characters)
console-code = Code from the app (6 digits)
console-wrong = That is not right. After five attempts signing in is locked for 15 minutes.
console-welcome = Welcome to the staff
console-scan = Scan the picture with an authenticator app on your phone. Or type in this key:
console-begin = Set up the account
console-gone = This page does not exist, or you may not see it.
console-fault = Something went wrong with us. Number: { $id }
console-file-gone = Telegram no longer has this file, or it is too large.
console-file-away-closed = No longer here: the case is closed.
console-file-away-queue = Visible as soon as somebody has claimed the case.
console-invitation-over = This invitation has expired or was used. Please ask for a new one.
console-waiting-since = waiting since { WHEN($since) }
console-due = answer due by { WHEN($due) }
console-overdue = overdue
console-holder-queue = waiting
console-holder-human = with { $name }
console-holder-closed = closed
console-urgency = Urgency: { $urgency }
console-person-speaks = Language: { $lang }
console-card = Hand-over
console-conversation = Conversation
console-share-least = The person agreed to language and topic only.
console-earlier = Said before (with consent)
console-booked = Appointments
console-booked-one = { $module }, { WHEN($start) }
console-previous = Earlier request
console-unreachable = The person has blocked the bot. Answers do not arrive.
console-held = Who held the case
console-held-one = { $name }: { WHEN($began) }
console-held-ended = until { WHEN($ended) }
console-author-person = Person
console-author-bot = Bot (not sent)
console-note = Note, for us only
console-edited = edited
console-person-reads = The person reads:
console-state-queued = being delivered …
console-state-sent = delivered
console-state-failed =
    { $reason ->
        [unsure] perhaps not delivered; please ask
        [unreachable] not delivered: the person has blocked the bot
       *[other] not delivered ({ $reason })
    }
console-claim = Claim
console-take-over = Take over from a colleague
console-reason = Reason
console-release = Release
console-close = Close
console-outcome = How did it end?
console-answer = Answer to the person
console-send = Send
console-untranslated = Your text goes to the person untranslated (language: { $lang }).
console-canned = Canned answer (arrives in the person's language)
console-canned-send = Send the canned answer
console-note-write = Note for the staff
console-note-keep = Keep the note
console-draft-kept = The draft is kept.
console-claim-first = Please claim it first, then answer.
console-log = Log
console-log-what = What
console-log-who = Who
console-log-when = When
console-pages = Pages
console-closed-short = Closed
