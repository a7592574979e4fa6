# What there is.
# The invisible mark U+200F opens a line without a Pashto word, so that it runs from right to left.

offers-list =
    دا پروګرامونه ژر په ZUE Münster کې د خلکو لپاره شته. یو وخت کېکاږئ، بیا یې ثبتولی شئ.
    ‏{ $fictional ->
        [1] (دا د تمرین وختونه دي. په حقیقت کې نشته.)
       *[0] ټول پروګرامونه وړیا دي، که بل څه ورسره نه وي لیکل شوي.
    }
offers-list-everybody =
    دا پروګرامونه ژر شته او ستاسو لپاره هم دي: فرق نه کوي چې چېرته اوسېږئ. یو وخت کېکاږئ، بیا یې ثبتولی شئ.
    ‏{ $fictional ->
        [1] (دا د تمرین وختونه دي. په حقیقت کې نشته.)
       *[0] ټول پروګرامونه وړیا دي، که بل څه ورسره نه وي لیکل شوي.
    }
offers-none = اوس وختونه نه لرم. کتلی شم چې ستاسو لپاره څه مناسب دي، یا له یوه انسان څخه پوښتنه کولی شم.
offers-news = کله چې نوې برنامه وي، زه درته لیکلی شم. هغه څه وټاکئ چې درته په زړه پورې وي. ستاسو له ټاکلو پرته هېڅ نه لیکم. هر وخت یې بندولی شئ: 🔕
offers-news-on = ‏🔔 سمه ده. کله چې څه نوي وي، درته لیکم: { TERM($name) }. هر وخت یې بندولی شئ.
offers-news-off = ‏🔕 سمه ده. نور د نویو په اړه نه لیکم: { TERM($name) }.
offers-about-mim =
    پروژه Modellprojekt Integration (د ادغام نمونه‌يي پروژه) د 2024 له اکتوبر راهیسې په ZUE Münster (Albersloher Weg) کې ده.
    له هغو خلکو سره مرسته کوي چې هلته اوسېږي: د ورکشاپونو لیدنه، د لاسي کسبونو ازمویل، مشوره، آلماني، سپورټ.
    همغږي: Bezirksregierung Münster (د سیمې اداره) او Polizeipräsidium Münster (د پولیسو اداره). مثلاً HWK Münster (د کسبګرو خونه)، IHK Nord Westfalen (د سوداګرۍ او صنایعو خونه)، Kreishandwerkerschaften (د کسبګرو ټولنې)، GEBA او Agentur für Arbeit Ahlen-Münster (د کار اداره) پکې دي.
    سرچینه: Handwerkskammer Münster او Bezirksregierung Münster، وروستي معلومات: د 2026 جنوري.
offers-ended =
    ‏🏁 { TERM($programme) } نور نشته. له دې ورځې راهیسې ختم دی: { DAY($ended) }.
    سرچینه: { $source }
offers-ended-next = کتلی شم چې نن ستاسو لپاره څه شته. د دې لپاره یوازې باید پوه شم چې چېرته یاست.
offers-women =
    لا نه پوهېږم چې د ماشومانو پالنه یا یوازې د ښځو ګروپ شته که نه. له ادارې څخه مې وپوښتل. ستاسو شمېره: { $code }.
    مخکې له دې چې ځواب ترلاسه کړم، هېڅ ژمنه نه کوم.
offers-directions =
    د لیدو ځای: { TERM($point) }
    مهرباني وکړئ { HOUR($meet) } بجې هلته اوسئ: { DAY($meet) }.
    که ځای په بل ښار کې وي: لومړی وپوښتئ چې د سفر اجازه لرئ که نه.
    دا چې د ټکټ پیسې څوک ورکوي او څه باید درسره راوړئ، په خوښۍ یې ستاسو لپاره پوښتم.
offers-directions-before = د دې وخت په اړه: { TERM($module) } – { TERM($title) }، { WHEN($start) }. لا نه دی ثبت شوی.
offers-directions-call = د تماس لپاره اړینه نه ده چې چېرته لاړ شئ. یو انسان دلته په دې چټ کې درته لیکي.
offers-directions-cost =
    ټول پروګرامونه وړیا دي، که بل څه ورسره نه وي لیکل شوي.
    ‏{ $alone ->
        [1] غواړئ چې یو څوک درسره راشي؟ یو انسان به ستاسو لپاره وپوښتي چې کېدای شي که نه.
       *[0] غواړئ چې یو څوک درسره راشي؟ نو د بېلګې په توګه «2 کسان» ولیکئ. هر کس یو ځای ته اړتیا لري.
    }
offers-directions-home =
    دا په Münster کې په Albersloher Weg کې ستاسو د اوسېدو ځای سره دی. تر هغه ځایه بس ته اړتیا نشته.
    نقشه: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = ‏📍 د لیدو ځای په نقشه کې:
offers-directions-none = تاسو لا ملاقات نه لرئ. کله چې یو ثبت کړئ، ځای او وخت درته وایم. د لارې په اړه بله پوښتنه لرئ؟
offers-employer =
    مننه چې مرسته کول غواړئ! Willkommenslotsen (د شرکتونو او کډوالو لارښودان) شرکتونو ته وړیا مشوره ورکوي: په Handwerkskammer (HWK) Münster (د کسبګرو خونه) او په IHK Nord Westfalen (د سوداګرۍ او صنایعو خونه) کې.
    د نورو کسانو په اړه معلومات نه ورکوم. یو انسان درسره مرسته کولی شي.
