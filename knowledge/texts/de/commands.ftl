# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = Von vorn anfangen
command-help = Was kann ich hier machen?
command-language = Sprache wechseln
command-human = Mit einem Menschen reden
command-mydata = Was ist über mich gespeichert?
command-delete = Alles löschen
command-description = Lotse ist ein Bot, kein Mensch. Er hilft geflüchteten Menschen in Münster und NRW bei Ausbildung, Arbeit und Terminen – in deiner Sprache, kostenlos.
command-short-description = Hilfe bei Ausbildung, Arbeit und Terminen in Münster und NRW
