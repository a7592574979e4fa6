# Saying hello, asking for consent, changing the language.
# Invisible marks: commands stand between U+2066 and U+2069, so that they are not turned around.
# The mark U+200F opens a line without a Persian word, so that it runs from right to left.

welcome-hello =
    سلام! 👋 من لوتسه (Lotse) هستم.
    من یک برنامه کمپیوتری (ربات) هستم، انسان نیستم.
    من به شما در Ausbildung (آموزش حرفه‌ای)، کار و وقت ملاقات در مونستر (Münster) و ایالت Nordrhein-Westfalen (NRW) کمک می‌کنم.
    اداره‌کننده من: { $operator }.
welcome-consent =
    یک سؤال کوتاه، پیش از آن که شروع کنیم:
    • شماره چت شما در تلگرام، زبان شما و وقت‌های ملاقات شما را ذخیره می‌کنم.
    • آن‌چه را درباره اسناد و سن خود می‌گویید، بعد از گفتگو فراموش می‌کنم، حداکثر بعد از 24 ساعت.
    • تلگرام می‌تواند پیام‌هایی را که به یک ربات نوشته می‌شود، بخواند.
    • شما همیشه می‌توانید همه چیز را حذف کنید: ⁦/delete⁩
    آیا این برای شما درست است؟
welcome-consent-declined =
    درست است. پس چیزی ذخیره نمی‌کنم و نمی‌توانم این‌جا بیشتر به شما کمک کنم.
    در خطر همیشه 112 (داکتر عاجل، اطفائیه/آتش‌نشانی) یا 110 (پولیس) کمک می‌کند.
    اگر نظر شما تغییر کرد، دکمه را فشار دهید.
welcome-consent-thanks = تشکر! 🙂
welcome-again = سلام! می‌خواهید چه کار کنید؟
welcome-menu = می‌خواهید چه کار کنید؟
welcome-back = سلام! هنوز سر سؤال قبلی شما هستیم.
welcome-choose-language = به کدام زبان می‌خواهید بنویسید؟
welcome-language-changed = حالا به فارسی / دری می‌نویسم.
welcome-language-not-yet = متأسفانه این زبان را هنوز بلد نیستم. در حال یاد گرفتن هستم.
welcome-identity =
    من یک برنامه کمپیوتری (ربات) هستم، انسان نیستم.
    اداره‌کننده من: { $operator }.
    پروژه Modellprojekt Integration (پروژه نمونه ادغام) در Münster را Bezirksregierung Münster (اداره منطقه) و Polizeipräsidium Münster (اداره پولیس) هماهنگ می‌کنند. این در گزارش‌های عمومی نوشته شده است.
    این که کی اجازه دارد پیام‌های شما را بخواند، اداره‌کننده من هنوز کتبی تأیید نکرده است. به همین دلیل در این باره هیچ قولی به شما نمی‌دهم.
    این‌جا چیزی ننویسید که به شما ضرر برساند. اگر شک دارید، از یک انسان بپرسید.
welcome-term =
    کلمه «{ $term }» یعنی:
    ‏{ TERM($gloss) }
welcome-short = کوتاه: { TERM($what) }
welcome-short-step = کوتاه: { TERM($name) }. { TERM($step) }
welcome-simpler-words = کدام کلمه را توضیح بدهم؟ می‌توانید آن را بنویسید.
welcome-simpler =
    ساده‌تر می‌گویم: می‌توانم برنامه‌ها را به شما نشان بدهم، وقت ملاقات ثبت کنم و یک انسان را صدا کنم.
    یک کلمه آلمانی که نمی‌فهمید، به من بنویسید. من آن را توضیح می‌دهم.
welcome-bye = خواهش می‌کنم! اگر به چیزی ضرورت داشتید، به من بنویسید.
welcome-bye-booked = خواهش می‌کنم! وقت ملاقات بعدی شما: { WHEN($start) }.
welcome-pause = مشکلی نیست. بعداً ادامه می‌دهیم. وقت‌های ملاقات شما ذخیره می‌ماند.
