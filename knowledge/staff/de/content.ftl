# The page of the content in the staff's console: what somebody has to look at.

content-title = Inhalte
content-nothing = Nichts ist fällig.
content-due = Bald oder schon zu prüfen: { $count }
content-by = bis { DATE($day) }
content-kind-hint = Rechtshinweis
content-kind-programme = Programm
content-kind-module = Modul
content-withheld = Nicht gezeigte Hinweise: { $count }
content-why-hidden = muss erst geprüft werden
content-why-not_yet = gilt noch nicht
content-why-expired = gilt nicht mehr
content-why-overdue = Prüfung ist überfällig
content-why-stale = Die Regel ist neuer als ihr deutscher Text
content-unchecked = Nicht bestätigte Kontakte: { $count }
content-unchecked-hint = Von diesen Stellen nennt der Bot keine Nummer, bis jemand sie bestätigt.
content-languages = Sprachen
content-language = Sprache
content-missing = Fehlt
content-stale = Veraltet
content-read = Von Muttersprachlern gelesen
content-original = Original
content-read-by = { DATE($day) }, { $name }
content-unread = noch nicht
content-asked = Fragen ohne Antwort: { $count }
content-asked-hint = Ohne Namen und ohne Person aufgehoben. Was öfter gefragt wird, steht zuerst.
