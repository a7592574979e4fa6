# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = Bilowga ka bilow
command-help = Maxaan halkan ka samayn karaa?
command-language = Beddel luqadda
command-human = Qof la hadal
command-mydata = Maxaa la iga kaydiyay?
command-delete = Wax walba tirtir
command-description = Lotse waa bot, qof bini’aadam ah ma aha. Wuxuu dadka qaxootiga ah ee Münster iyo NRW ka caawiyaa tababarka xirfadda, shaqada iyo ballamaha – luqaddaada, bilaash.
command-short-description = Caawimo tababar xirfadeed, shaqo iyo ballamo Münster iyo NRW
