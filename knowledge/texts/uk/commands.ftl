# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = Почати спочатку
command-help = Що я можу тут зробити?
command-language = Змінити мову
command-human = Поговорити з людиною
command-mydata = Що про мене зберігається?
command-delete = Видалити все
command-description = Lotse – це бот, а не людина. Він допомагає біженцям у Мюнстері та NRW з професійним навчанням, роботою і записом на зустрічі. Вашою мовою, безкоштовно.
command-short-description = Допомога з навчанням, роботою і записом на зустрічі в Мюнстері та NRW
