# What there is.
# The invisible mark U+200F opens a line without a Persian word, so that it runs from right to left.

offers-list =
    این برنامه‌ها به‌زودی برای مردم در ZUE Münster هست. یک وقت را فشار دهید، بعد می‌توانید ثبت کنید.
    ‏{ $fictional ->
        [1] (این‌ها وقت‌های تمرینی است. در واقعیت وجود ندارد.)
       *[0] همه برنامه‌ها رایگان است، اگر چیز دیگری کنار آن نوشته نباشد.
    }
offers-none = فعلاً وقت ندارم. می‌توانم ببینم چه چیزی برای شما مناسب است، یا از یک انسان بپرسم.
offers-about-mim =
    پروژه Modellprojekt Integration (پروژه نمونه ادغام) از اکتوبر 2024 در ZUE Münster (Albersloher Weg) هست.
    این پروژه به کسانی کمک می‌کند که آن‌جا زندگی می‌کنند: دیدن کارگاه‌ها، امتحان کردن حرفه‌های دستی، مشاوره، آلمانی، ورزش.
    هماهنگی: Bezirksregierung Münster (اداره منطقه) و Polizeipräsidium Münster (اداره پولیس). همکاران مثلاً HWK Münster (اتاق پیشه‌وران)، IHK Nord Westfalen (اتاق صنعت و تجارت)، Kreishandwerkerschaften (اتحادیه‌های پیشه‌وران)، GEBA و Agentur für Arbeit Ahlen-Münster (اداره کار) هستند.
    منبع: Handwerkskammer Münster و Bezirksregierung Münster، آخرین معلومات: جنوری (ژانویه) 2026.
offers-ended =
    ‏🏁 { TERM($programme) } دیگر وجود ندارد. ختم شده است از { DAY($ended) }.
    منبع: { $source }
offers-ended-next = می‌توانم ببینم که امروز برای شما چه هست. برای این فقط باید بدانم کجا هستید.
offers-women =
    هنوز نمی‌دانم که نگهداری کودکان یا یک گروپ (گروه) فقط برای زنان هست یا نه. از سازمان پرسیدم. شماره شما: { $code }.
    پیش از آن که جواب بگیرم، هیچ قولی نمی‌دهم.
offers-directions =
    محل دیدار: { TERM($point) }
    لطفاً ساعت { HOUR($meet) } آن‌جا باشید: { DAY($meet) }.
    اگر جا در شهر دیگری است: اول بپرسید که آیا اجازه سفر دارید.
    این که پول تکت (بلیط) را کی می‌دهد و چه باید با خود بیاورید، با کمال میل برای شما می‌پرسم.
offers-directions-home =
    این‌جا نزدیک محل زندگی شما در Albersloher Weg در Münster است. تا آن‌جا به بس (اتوبوس) نیاز ندارید.
    نقشه: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-none = شما هنوز وقت ملاقات ندارید. وقتی یکی ثبت کنید، جا و ساعت را به شما می‌گویم. سؤال دیگری درباره راه دارید؟
offers-employer =
    تشکر که می‌خواهید کمک کنید! Willkommenslotsen (راهنماهای کار برای شرکت‌ها و پناهندگان) به شرکت‌ها رایگان مشاوره می‌دهند: در Handwerkskammer (HWK) Münster (اتاق پیشه‌وران) و در IHK Nord Westfalen (اتاق صنعت و تجارت).
    درباره اشخاص دیگر معلومات نمی‌دهم. یک انسان می‌تواند به شما کمک کند.
