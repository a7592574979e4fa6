# What is kept about a person.
# The invisible mark U+200F opens a line without a Pashto word, so that it runs from right to left.

privacy-kept =
    ستاسو په اړه دا ساتم:
    • په ټلیګرام کې ستاسو د چټ شمېره او ستاسو ژبه
    • دا چې تاسو موافقه کړې ده
    ‏• { $bookings ->
        [0] هېڅ ملاقات نشته
        [one] { $bookings } ملاقات
       *[other] { $bookings } ملاقاتونه
    }
    • د انتظار لېستونه: { $waiting }
    • په ملاقاتونو کې ستاسو اړتیاوې: { $needs }
    • د مشورې له دفترونو سره خبرې: { $cases }
    • د نویو برنامو خبرونه: { $news }
    • دا خبرې، ډېر تر ډېره 24 ساعته
    { $cases ->
        [0] ستاسو سند او عمر یوازې په همدې خبرو کې دي.
       *[other] ستاسو سند او عمر یوازې په همدې خبرو کې دي، او له هغو کسانو سره چې تاسو اجازه ورکړې ده.
    }
privacy-confirm-delete =
    هر څه پاک کړم؟ { $bookings ->
        [0] تاسو ملاقات نه لرئ.
        [one] بیا ستاسو ملاقات لغوه کېږي.
       *[other] بیا ستاسو { $bookings } ملاقاتونه لغوه کېږي.
    }
    دا کار بېرته نه راګرځي.
privacy-deleted =
    هر څه پاک شول. ستاسو رسید: { $receipt }.
    دا پاتې کېږي، ستاسو له نوم او چټ پرته:
    • دا چې یو څه پاک شول، د رسید له شمېرې سره
    • ستاسو پخواني ملاقاتونه په احصایه کې د شمېرې په توګه
    احتیاطي کاپۍ تر { DATE($until) } پورې له منځه وړل کېږي.
    اوس د تېرو 48 ساعتونو خپل پیغامونه له دې چټ څخه لرې کوم. ټلیګرام ما ته د زړو پیغامونو د پاکولو اجازه نه راکوي. ټول چټ تاسو په خپله پاکولی شئ.
privacy-kept-all = سمه ده. هېڅ مې پاک نه کړل.
privacy-which = څه پاک کړم؟
privacy-confirm-part =
    دا پاک کړم: { TERM($part) }؟
    دا کار بېرته نه راګرځي.
privacy-part-paper = هغه څه چې د خپل پاسپورټ او سند په اړه مو ویلي دي
privacy-part-answers = په دې خبرو کې ستاسو ځوابونه
privacy-part-needs = په ملاقاتونو کې ستاسو اړتیاوې
privacy-part-cases = د مشورې له دفترونو سره ستاسو خبرې
privacy-part-deleted =
    پاک شول: { TERM($part) }. ستاسو رسید: { $receipt }.
    دا پاتې کېږي:
    • ملاقاتونه: { $bookings }
    • د مشورې له دفترونو سره خبرې: { $cases }
    • ستاسو د چټ شمېره، ژبه او موافقه
    • دا چې یو څه پاک شول (یوازې د رسید شمېره)
    • احتیاطي کاپۍ تر { DATE($until) } پورې
privacy-file = دلته هر څه دي چې ستاسو په اړه ساتل شوي دي، د لوستلو لپاره.
privacy-file-json = او همدا د کمپیوټر لپاره د فایل په توګه (JSON).
privacy-file-title = هغه څه چې Lotse ستاسو په اړه ساتلي دي
privacy-file-chat = په ټلیګرام کې ستاسو د چټ شمېره: { $number }
privacy-file-language = ستاسو ژبه: { $language }
privacy-file-consent = تاسو موافقه کړې ده: { WHEN($at) }
privacy-file-seen = لومړی ځل دلته: { WHEN($first) }. وروستی ځل: { WHEN($last) }.
privacy-file-booking =
    ملاقات: { TERM($module) }، { TERM($institution) }، { WHEN($start) }. کسان: { $persons }. { $active ->
        [0] دا ملاقات نور اعتبار نه لري.
       *[other] دا ملاقات اعتبار لري.
    }
privacy-file-need = په یوه ملاقات کې ستاسو اړتیا: { TERM($need) }
privacy-file-size = دا سایز مو د یوه ملاقات لپاره ویلی دی: { TERM($need) }، { $size }
privacy-file-waiting = تاسو د انتظار په لېست کې یاست: { TERM($module) }، { TERM($institution) }، { WHEN($start) }
privacy-file-news = غواړئ د نویو خبر شئ: { TERM($name) }
privacy-file-begun = پیل شوی او لا نه دی نیول شوی: { TERM($module) }، { TERM($institution) }، { WHEN($start) }
privacy-file-case = له { TERM($institution) } سره خبرې، له { WHEN($at) } راهیسې
privacy-file-said =
    { $who ->
        [person] تاسو: { $text }
        [staff] د مشورې دفتر: { $text }
       *[other] روبوټ: { $text }
    }
privacy-file-answer = ستاسو ځواب: { TERM($answer) }
privacy-file-age = ستاسو عمر: { $number }
privacy-file-months = په جرمني کې میاشتې: { $number }
privacy-neutral = یو نوی شی شته.
privacy-discreet-on =
    سمه ده. څه چې زه په خپله تاسو ته لیکم، نور نه وايي چې د څه په اړه دي. تاسو یې یوازې هغه وخت وینئ چې پرې کلیک وکړئ.
    ولیکئ «پاک»: بیا زه د تېرو 48 ساعتونو خپل پیغامونه له دې چټ څخه لرې کوم. خپل پیغامونه یوازې تاسو پاکولی شئ.
privacy-discreet-offer =
    کېدای شي یو څوک ستاسو پیغامونه لولي؟ زه داسې لیکلی شم چې څرګند نه وي: څه چې زه په خپله درته لیکم، بیا نه وايي چې د څه په اړه دي. تاسو یې یوازې هغه وخت وینئ چې پرې کلیک وکړئ.
    داسې وکړم؟
privacy-discreet-off = سمه ده. بیا تاسو ته عادي لیکم.
privacy-discreet-now = بې له پام اړولو لیکل: فعال
privacy-cleared = وشو. خپل پیغامونه یوازې تاسو پاکولی شئ.
privacy-unveiled = بس همدا و.
privacy-nothing-new = اوس مهال نوی شی نشته.
