# Was `python -m bot doctor` sagt: eine Zeile für jeden Befund.

doctor-well = Alles, was geprüft werden kann, ist in Ordnung.
doctor-database-gone = Die Datenbank antwortet nicht ({ $code }). Läuft sie, und stimmt DATABASE_URL?
doctor-database-old = Die Datenbank ist auf Stand { $found }, diese Version braucht { $wanted }. Führe `python -m bot migrate` aus.
doctor-database-new = Die Datenbank ist auf Stand { $found }, den diese Version nicht kennt. Starte die neuere Version.
doctor-keys = Die Schlüssel öffnen nicht, was gespeichert ist. In SECRET_KEYS oder in der Datei { $file } fehlt der alte Schlüssel.
doctor-disk = Auf der Platte sind nur noch { $megabytes } MB frei.
doctor-model = Für diese Version gibt es kein trainiertes Modell. Bis dahin hilft der Bot nur in Gefahr und ruft Menschen. Führe `make train` aus.
doctor-token-missing = TELEGRAM_BOT_TOKEN ist nicht gesetzt.
doctor-token-wrong = Telegram kennt diesen TELEGRAM_BOT_TOKEN nicht.
doctor-telegram-gone = Telegram ist nicht zu erreichen ({ $code }).
doctor-webhook-other = Telegram bringt Nachrichten nicht zu WEBHOOK_URL. Der laufende Dienst meldet die Adresse selbst an; läuft er?
doctor-webhook-error = Telegram konnte zuletzt nicht zustellen: { $error } Es warten { $waiting } Nachrichten.
doctor-poison = { $count ->
    [one] Eine Nachricht konnte nicht beantwortet werden; die Person weiß es.
   *[other] { $count } Nachrichten konnten nicht beantwortet werden; die Personen wissen es.
 } Nummern für die Suche im Log: { $ids }
doctor-sealed = { $count ->
    [one] Eine Nachricht liegt bereit, die kein Schlüssel öffnet.
   *[other] { $count } Nachrichten liegen bereit, die kein Schlüssel öffnet.
 }
doctor-inbox-late = Die älteste unbeantwortete Nachricht wartet seit { $minutes } Minuten. Läuft der Dienst?
doctor-outbox-late = Die älteste Nachricht, die hinaus soll, wartet seit { $minutes } Minuten.
doctor-job-late = Die wiederkehrende Arbeit „{ $job }“ ist seit { $minutes } Minuten fällig. Läuft der Dienst?
doctor-nobody = Es ist noch niemand eingeladen, der Menschen antwortet: `python -m bot staff invite`.
