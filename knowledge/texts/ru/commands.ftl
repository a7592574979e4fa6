# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = Начать сначала
command-help = Что здесь можно сделать?
command-language = Сменить язык
command-human = Поговорить с человеком
command-mydata = Что обо мне хранится?
command-delete = Удалить всё
command-description = Lotse – это бот, не человек. Он помогает беженцам в Münster и NRW. Темы: Ausbildung (обучение профессии), работа и запись на встречи – на вашем языке, бесплатно.
command-short-description = Помощь в Münster и NRW: обучение профессии, работа, запись на встречи
