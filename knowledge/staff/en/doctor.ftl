# What `python -m bot doctor` says: one line for each finding.

doctor-well = Everything that can be checked is all right.
doctor-database-gone = The database does not answer ({ $code }). Is it running, and is DATABASE_URL right?
doctor-database-old = The database is at { $found }, this version needs { $wanted }. Run `python -m bot migrate`.
doctor-database-new = The database is at { $found }, which this version does not know. Start the newer version.
doctor-keys = The keys do not open what is stored. The old key is missing in SECRET_KEYS or in the file { $file }.
doctor-disk = Only { $megabytes } MB are free on the disk.
doctor-model = There is no trained model for this version. Until then the bot only helps in danger and calls humans. Run `make train`.
doctor-token-missing = TELEGRAM_BOT_TOKEN is not set.
doctor-token-wrong = Telegram does not know this TELEGRAM_BOT_TOKEN.
doctor-telegram-gone = Telegram cannot be reached ({ $code }).
doctor-webhook-other = Telegram does not bring messages to WEBHOOK_URL. The running service registers the address itself; is it running?
doctor-webhook-error = Telegram could not deliver lately: { $error } { $waiting } messages are waiting.
doctor-poison = { $count ->
    [one] One message could not be answered; the person knows.
   *[other] { $count } messages could not be answered; the people know.
 } Numbers to look for in the log: { $ids }
doctor-sealed = { $count ->
    [one] One message lies there that no key opens.
   *[other] { $count } messages lie there that no key opens.
 }
doctor-inbox-late = The oldest unanswered message has been waiting for { $minutes } minutes. Is the service running?
doctor-outbox-late = The oldest message that is to go out has been waiting for { $minutes } minutes.
doctor-job-late = The repeated work "{ $job }" has been due for { $minutes } minutes. Is the service running?
doctor-nobody = Nobody who answers people is invited yet: `python -m bot staff invite`.
