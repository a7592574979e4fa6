# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = Ji nû ve dest pê bike
command-help = Ez dikarim li vir çi bikim?
command-language = Ziman biguherîne
command-human = Bi mirovekî re biaxive
command-mydata = Çi li ser min qeydkirî ye?
command-delete = Her tiştî jê bibe
command-description = Lotse botek e, ne mirov e. Ew li Münster û NRW alîkariya penaberan dike: ji bo Ausbildung (hînbûna pîşeyekî), kar û randevûyan – bi zimanê te, bêpere.
command-short-description = Alîkarî ji bo Ausbildung, kar û randevûyan li Münster û NRW
