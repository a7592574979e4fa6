# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = له سره پیل
command-help = دلته څه کولی شم؟
command-language = ژبه بدلول
command-human = له یوه انسان سره خبرې
command-mydata = زما په اړه څه ساتل شوي دي؟
command-delete = هر څه پاکول
command-description = لوتسه (Lotse) یو روبوټ (Bot) دی، انسان نه دی. په مونستر (Münster) او د NRW په ایالت کې له کډوالو سره په Ausbildung (مسلکي زده کړه)، کار او ملاقاتونو کې مرسته کوي – ستاسو په ژبه او وړیا.
command-short-description = په مونستر (Münster) او NRW کې په Ausbildung (مسلکي زده کړه)، کار او ملاقاتونو کې مرسته
