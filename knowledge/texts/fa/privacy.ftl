# What is kept about a person.
# The invisible mark U+200F opens a line without a Persian word, so that it runs from right to left.

privacy-kept =
    این‌ها را درباره شما ذخیره می‌کنم:
    • شماره چت شما در تلگرام و زبان شما
    • این که موافقت کرده‌اید
    ‏• { $bookings ->
        [0] بدون وقت ملاقات
        [one] { $bookings } وقت ملاقات
       *[other] { $bookings } وقت ملاقات
    }
    • لیست‌های انتظار: { $waiting }
    • آنچه در وقت ملاقات نیاز دارید: { $needs }
    • گفتگو با دفترهای مشاوره: { $cases }
    • خبر از برنامه‌های جدید: { $news }
    • این گفتگو، حداکثر 24 ساعت
    { $cases ->
        [0] سند و سن شما فقط در همین گفتگو هست.
       *[other] سند و سن شما فقط در همین گفتگو هست و نزد کسانی که شما اجازه دادید به آنها برسد.
    }
privacy-confirm-delete =
    همه چیز را حذف کنم؟ { $bookings ->
        [0] شما وقت ملاقات ندارید.
        [one] آن وقت ملاقات شما لغو می‌شود.
       *[other] آن وقت { $bookings } وقت ملاقات شما لغو می‌شود.
    }
    این کار برگشت ندارد.
privacy-deleted =
    همه چیز حذف شد. رسید شما: { $receipt }.
    این‌ها بدون نام و بدون چت شما می‌ماند:
    • این که چیزی حذف شد، با شماره رسید
    • وقت‌های ملاقات پیشین شما به شکل عدد در آمار
    نسخه‌های پشتیبان تا { DATE($until) } از بین می‌رود.
    اکنون پیام‌های 48 ساعت گذشته خود را از این چت برمی‌دارم. تلگرام اجازه نمی‌دهد پیام‌های قدیمی‌تر را حذف کنم. تمام چت را می‌توانید خودتان حذف کنید.
privacy-kept-all = خوب است. من چیزی را حذف نکردم.
privacy-which = چه چیزی را حذف کنم؟
privacy-confirm-part =
    این را حذف کنم: { TERM($part) }؟
    این کار برگشت ندارد.
privacy-part-paper = آنچه درباره پاسپورت و سند خود گفتید
privacy-part-answers = جواب‌های شما در این گفتگو
privacy-part-needs = آنچه در وقت ملاقات نیاز دارید
privacy-part-cases = گفتگوهای شما با دفترهای مشاوره
privacy-part-deleted =
    حذف شد: { TERM($part) }. رسید شما: { $receipt }.
    این‌ها می‌ماند:
    • وقت‌های ملاقات: { $bookings }
    • گفتگو با دفترهای مشاوره: { $cases }
    • شماره چت، زبان و موافقت شما
    • این که چیزی حذف شد (فقط شماره رسید)
    • نسخه‌های پشتیبان تا { DATE($until) }
privacy-file = این همه چیزی است که درباره شما ذخیره شده است، برای خواندن.
privacy-file-json = و همان به شکل فایل برای کمپیوتر (JSON).
privacy-file-title = آنچه Lotse درباره شما ذخیره کرده است
privacy-file-chat = شماره چت شما در تلگرام: { $number }
privacy-file-language = زبان شما: { $language }
privacy-file-consent = شما موافقت کردید: { WHEN($at) }
privacy-file-seen = بار اول در اینجا: { WHEN($first) }. بار آخر: { WHEN($last) }.
privacy-file-booking =
    وقت ملاقات: { TERM($module) }، { TERM($institution) }، { WHEN($start) }. تعداد افراد: { $persons }. { $active ->
        [0] این وقت دیگر اعتبار ندارد.
       *[other] این وقت اعتبار دارد.
    }
privacy-file-need = این را در یک وقت ملاقات نیاز دارید: { TERM($need) }
privacy-file-size = این سایز را برای یک وقت ملاقات گفته‌اید: { TERM($need) }، { $size }
privacy-file-waiting = شما در لیست انتظار هستید: { TERM($module) }، { TERM($institution) }، { WHEN($start) }
privacy-file-news = می‌خواهید از چیزهای جدید باخبر شوید: { TERM($name) }
privacy-file-begun = شروع شده و هنوز گرفته نشده: { TERM($module) }، { TERM($institution) }، { WHEN($start) }
privacy-file-case = گفتگو با { TERM($institution) }، از { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] شما: { $text }
        [staff] دفتر مشاوره: { $text }
       *[other] ربات: { $text }
    }
privacy-file-answer = جواب شما: { TERM($answer) }
privacy-file-age = سن شما: { $number }
privacy-file-months = چند ماه در آلمان: { $number }
privacy-neutral = یک چیز تازه هست.
privacy-discreet-on =
    خوب است. آنچه خودم برایتان می‌نویسم دیگر نمی‌گوید موضوع چیست. فقط وقتی روی آن بزنید، آن را می‌بینید.
    بنویسید «حذف»: آن وقت پیام‌های 48 ساعت گذشته خود را از این چت برمی‌دارم. پیام‌های خودتان را فقط شما می‌توانید حذف کنید.
privacy-discreet-offer =
    شاید کسی پیام‌های شما را می‌خواند؟ من می‌توانم طوری بنویسم که معلوم نشود: آنچه خودم برایتان می‌نویسم دیگر نمی‌گوید موضوع چیست. فقط وقتی روی آن بزنید، آن را می‌بینید.
    این کار را بکنم؟
privacy-discreet-off = خوب است. دوباره عادی برایتان می‌نویسم.
privacy-discreet-now = نوشتن بدون جلب توجه: روشن
privacy-cleared = انجام شد. پیام‌های خودتان را فقط شما می‌توانید حذف کنید.
privacy-unveiled = همین بود.
privacy-nothing-new = فعلاً چیز تازه‌ای نیست.
