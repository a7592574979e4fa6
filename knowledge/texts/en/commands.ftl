# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = Start from the beginning
command-help = What can I do here?
command-language = Change the language
command-human = Talk to a person
command-mydata = What is stored about me?
command-delete = Delete everything
command-description = Lotse is a bot, not a human. It helps refugees in Münster and NRW with training, work and appointments – in your language, free of charge.
command-short-description = Help with training, work and appointments in Münster and NRW
