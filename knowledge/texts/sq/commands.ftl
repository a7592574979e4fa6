# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = Fillo nga e para
command-help = Çfarë mund të bëj këtu?
command-language = Ndrysho gjuhën
command-human = Fol me një njeri
command-mydata = Çfarë ruhet për mua?
command-delete = Fshij gjithçka
command-description = Lotse është një bot, jo njeri. Ai u ndihmon refugjatëve në Münster dhe NRW për Ausbildung (mësimi i një profesioni), punë dhe termine – në gjuhën tënde, falas.
command-short-description = Ndihmë për Ausbildung (mësim profesioni), punë dhe termine në Münster dhe NRW
