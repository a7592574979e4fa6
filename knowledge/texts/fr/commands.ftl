# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = Recommencer depuis le début
command-help = Qu’est-ce que je peux faire ici ?
command-language = Changer de langue
command-human = Parler à une personne
command-mydata = Qu’est-ce qui est gardé sur moi ?
command-delete = Tout effacer
command-description = Lotse est un bot, pas une personne. Il aide les personnes réfugiées à Münster et en NRW pour la formation, le travail et les rendez-vous – dans ta langue, gratuitement.
command-short-description = Aide pour la formation, le travail et les rendez-vous à Münster et en NRW
