# What somebody of the staff tells of themselves, and whom a case fits.

profile-title = Mein Profil
profile-what = Alles hier ist freiwillig. Es hilft nur, dass passende Anfragen bei dir oben stehen. Deine Kollegen sehen bei einer Anfrage, dass sie zu dir passt. Menschen, die fragen, sehen nichts davon.
profile-langs = Diese Sprachen spreche ich
profile-woman = Wer mit einer Frau sprechen möchte, darf zu mir
profile-topics = Damit kenne ich mich aus
profile-hours = Wann ich arbeite
profile-hours-hint = Leer heißt: wenn die Stelle offen ist. Nach dem Ende deiner Zeit wird ein Fall wieder frei, wenn jemand wartet und du fünf Minuten nichts getan hast.
profile-from = { $day }, von
profile-until = { $day }, bis
profile-keep = Profil speichern
profile-says-kept = Gespeichert.
profile-forget = Alles löschen
profile-says-forgotten = Gelöscht. Hier steht nichts mehr von dir.
profile-says-wrong = Bitte prüfe die Zeiten: Zu jedem Anfang gehört ein Ende, das später liegt.

fits-you = Passt zu dir: { $why }
fits-other = Passt zu { $name }: { $why }
fits-lang = { $lang }
fits-woman = wünscht eine Frau
fits-topic = { $topic }
