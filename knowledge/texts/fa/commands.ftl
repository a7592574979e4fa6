# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = شروع از اول
command-help = این‌جا چه کار می‌توانم بکنم؟
command-language = تغییر زبان
command-human = صحبت با یک انسان
command-mydata = درباره من چه چیزی ذخیره شده است؟
command-delete = حذف همه چیز
command-description = لوتسه (Lotse) یک ربات است، انسان نیست. به پناهندگان در مونستر (Münster) و ایالت NRW در Ausbildung (آموزش حرفه‌ای)، کار و وقت ملاقات کمک می‌کند – به زبان شما و رایگان.
command-short-description = کمک در Ausbildung (آموزش حرفه‌ای)، کار و وقت ملاقات در مونستر (Münster) و NRW
