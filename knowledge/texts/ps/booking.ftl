# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.
# A line opens with a Pashto word or the invisible mark U+200F, so that it runs from right to left.

booking-choose-date =
    { TERM($module) }: کوم وخت درته مناسب دی؟
    یوه ورځ هم لیکلی شئ، مثلاً «سه‌شنبه».
booking-choose-date-again = بېرته ستاسو ملاقات ته ({ TERM($module) }): کومه ورځ درته مناسبه ده؟
booking-free-dates = { TERM($module) }: دا وختونه خالي دي.
booking-no-such-day = دا ورځ په جنتري (کلنډر) کې نشته. زه فکر کوم چې مطلب مو دا دی: { DAY($start) }.
booking-no-date-then = په دې ورځ خالي وخت نشته: { DAY($day) }. تر ټولو نږدې وخت: { WHEN($start) }.
booking-no-time-then = په دې ساعت کې خالي وخت نشته. تر ټولو نږدې وخت: { WHEN($start) }.
booking-free-for = دا وختونه د هغو خلکو لپاره دي چې په ZUE Münster کې اوسېږي. تاسو بل ځای اوسېږئ؟ نو زه به وګورم چې ستاسو لپاره څه شته.
booking-day-instead = په دې ورځ خالي وخت نشته: { DAY($day) }. د اونۍ په همدې ورځ بل وخت: { WHEN($start) }.
booking-confirm =
    ستاسو ملاقات: { TERM($module) } – { TERM($title) }
    وخت: { WHEN($start) } تر { HOUR($end) } پورې
    د لیدو ځای: { HOUR($meet) } بجې، { TERM($point) }
    دا ځای درته ثبت کړم؟
booking-confirm-again = بېرته ستاسو ملاقات ته: { TERM($title) }، { WHEN($start) }. ځای درته ثبت کړم؟
booking-travel = که ځای په بل ښار کې وي: لومړی وپوښتئ چې د سفر اجازه لرئ که نه.
booking-booked =
    ✅ ثبت شو! { TERM($module) } – { TERM($title) }
    وخت: { WHEN($start) } تر { HOUR($end) } پورې
    د لیدو ځای: { HOUR($meet) } بجې، { TERM($point) }
    ‏{ $fictional ->
        [1] دا یوازې د تمرین وخت دی. په حقیقت کې نشته.
       *[0] دا فایل ستاسو د موبایل د جنتري (کلنډر) لپاره دی.
    }
booking-only-looking = تاسو هلته یوازې کتنه کوئ یا یو څه ازمویئ. دا Praktikum (عملي زده کړه) نه ده او کار هم نه دی.
booking-request-only =
    ستاسو غوښتنه راورسېده: { TERM($module) } – { TERM($title) }، { WHEN($start) }.
    دا لا قطعي ثبت نه دی. لومړی یو انسان ګوري چې اجازه په کار ده که نه.
booking-already = دا وخت مو مخکې ثبت کړی دی. ✅
booking-past = دا وخت تېر شوی دی. راتلونکي وختونه درښیم.
booking-gone = دا وخت نور نشته. درښیم چې کوم وختونه خالي دي.
booking-overlap = په دې وخت کې تاسو یو بل ملاقات هم لرئ. هغه بدلولی یا لغوه کولی شئ.
booking-too-many = تاسو اوس څو ملاقاتونه لرئ. که نوی غواړئ، مهرباني وکړئ لومړی یو لغوه کړئ.
booking-minor =
    که عمر مو تر 18 کلونو کم وي، دلته یوازې ځای نشئ ثبتولی. دا ستاسو د ساتنې لپاره دی.
    خو تاسو ته مرسته شته: Jugendmigrationsdienst (JMD، د ځوانو کډوالو مشوره)، ښوونځی، او هغه کسان چې ستاسو پالنه کوي. یو انسان درسره مرسته کوي.
booking-not-for-place = دا وخت د هغو خلکو لپاره دی چې په ZUE Münster کې اوسېږي.
booking-not-here = دا وختونه د هغو خلکو لپاره دي چې په ZUE Münster کې اوسېږي. زه ګورم چې ستاسو په ځای کې څه شته: { TERM($place) }.
booking-just-come = د دې لپاره د ځای ثبتول په کار نه دي. همداسې راشئ: { WHEN($start) }، { TERM($point) }.
booking-no-dates = { TERM($module) }: اوس خالي وخت نشته. ژر بیا وګورئ، یا له یوه انسان څخه وپوښتئ.
booking-ask-reminder =
    ستاسو ملاقات: { WHEN($start) }. د لیدو ځای: { HOUR($meet) } بجې، { TERM($point) }.
    غواړئ چې دریاد یې کړم؟
booking-ask-reminder-again = بېرته ستاسو ملاقات ته: { WHEN($start) }. غواړئ چې دریاد یې کړم؟
booking-reminder-set = سمه ده. زه به یې دریاد کړم: { WHEN($at) }.
booking-reminder-none = سمه ده، بې یادونې. خپل ملاقات تل په «زما ملاقاتونه» کې موندلی شئ.
booking-mine =
    ستاسو ملاقات: { TERM($module) } – { TERM($title) }
    وخت: { WHEN($start) } تر { HOUR($end) } پورې
    د لیدو ځای: { HOUR($meet) } بجې، { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 بې یادونې
    }
booking-pass =
    🎫 { TERM($title) }، { WHEN($start) }
    چې ورسېږئ، دا انځور وښیئ. یا دا کوډ ووایئ: { $code }
    په انځور کې ستاسو په اړه هیڅ نشته.
booking-calendar = دا فایل ستاسو د موبایل د جنترۍ لپاره دی: { WHEN($start) }. په هغه کې یوازې «ملاقات» لیکل شوي.
booking-days =
    دا څو ورځې دي. ټولې یو ځای دي، تاسو ټولې نیسئ:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] ستاسو د بوټ شمېره څو ده؟ هلته کسان یې پوښتي چې مناسب بوټان چمتو کړای شي. ستاسو ځواب یوازې هغوی ویني. اړ نه یاست چې ووایئ.
       *[other] ستاسو د بوټانو شمېرې څو دي؟ ټولې شمېرې ولیکئ، د بېلګې په توګه «38، 42». ستاسو ځواب یوازې هلته کسان ویني. اړ نه یاست چې ووایئ.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] ستاسو د جامو سایز څه دی؟ هلته کسان یې پوښتي چې د کار مناسبې جامې چمتو کړای شي. ستاسو ځواب یوازې هغوی ویني. اړ نه یاست چې ووایئ.
       *[other] ستاسو د جامو سایزونه څه دي؟ ټول سایزونه ولیکئ، د بېلګې په توګه «M، L». ستاسو ځواب یوازې هلته کسان ویني. اړ نه یاست چې ووایئ.
    }
booking-size-odd = زه دا سایز نه پېژنم. مهرباني وکړئ د آلمان په شان یې ولیکئ، د بېلګې په توګه 42 یا L.
booking-size-noted = مننه. زه یې رسوم. یوازې هلته کسان یې ویني.
booking-size-open = ستونزه نشته. وروسته یې په «زما ملاقاتونه» کې ویلی شئ.
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: دلته ټاکلې ورځ نشته. ستاسو نوم په لېست کې وي، او چې ځای وي، لومړی له تاسو پوښتم.
booking-waiting-open =
    ستاسو نوم په لېست کې دی: { TERM($module) } – { TERM($title) }.
    له تاسو مخکې انتظار کوي: { $ahead }. چې وار مو شي، درته لیکم. ژمنه نه شم کولی چې وبه شي.
booking-offer-open =
    🎉 یو ځای خالي شو: { TERM($module) } – { TERM($title) }. ځای: { TERM($point) }
    دا ځای تر { WHEN($until) } پورې ستاسو دی. بیا بل چا ته ځي. غواړئ یې؟
booking-booked-open =
    ✅ تاسو ځای لرئ: { TERM($module) } – { TERM($title) }. ځای: { TERM($point) }
    اداره درته وايي چې کله پیلېږي.
booking-confirm-call =
    له تاسو سره تماس: { TERM($module) } – { TERM($title) }
    یو څوک درسره تماس نیسي: { WHEN($start) } تر { HOUR($end) } پورې.
    دا ستاسو لپاره ولیکم؟
booking-confirm-call-again = بېرته له تاسو سره تماس ته: { WHEN($start) }. دا ستاسو لپاره ولیکم؟
booking-booked-call =
    ✅ ولیکل شو. { TERM($module) } – { TERM($title) }
    یو څوک درسره تماس نیسي: { WHEN($start) } تر { HOUR($end) } پورې.
booking-choose-call =
    یو څوک کله درسره تماس ونیسي؟ پر یوه وخت ټک وکړئ.
    بیا یو انسان دلته په دې چټ کې درته لیکي. د تلیفون شمېرې ته اړتیا نشته.
booking-choose-call-again = بېرته له تاسو سره تماس ته: کوم وخت درته مناسب دی؟
booking-call-case =
    ستاسو د غوښتنې شمېره: { $code }. یو انسان دلته په دې چټ کې درته لیکي.
    اړینه نه ده چې د تلیفون شمېره ورکړئ. غواړئ چې زنګ درته ووهل شي؟ نو خپله شمېره یوازې هغه وخت ولیکئ چې هغه انسان درته لیکلي وي.
    په «زما ملاقاتونه» کې یې لغوه کولی شئ.
    ‏{ $fictional ->
        [1] دا یوازې د تمرین وخت دی. په حقیقت کې نشته.
       *[0] دا فایل ستاسو د موبایل د جنتري (کلنډر) لپاره دی.
    }
booking-call-taken = بخښنه غواړم، دا وخت نور خالي نه دی.
booking-no-calls = اوس د تماس لپاره خالي وخت نشته. مهرباني وکړئ ژر بیا وګورئ، یا همدا اوس یوه انسان ته ولیکئ.
booking-cancelled-call =
    له تاسو سره تماس لغوه شو: { WHEN($start) }. مننه چې خبر مو راکړ.
    ‏{ $still ->
        [1] ستاسو غوښتنه خلاصه پاتې ده: ښايي بیا هم یو څوک درته ولیکي.
       *[0] ستاسو غوښتنه هم ورسره وتړل شوه.
    }
booking-none-yet = تاسو اوس ملاقات نه لرئ.
booking-which = مطلب مو کوم ملاقات دی؟
booking-choose-new-date = کوم وخت درته ښه دی؟ ستاسو پخوانی ځای ساتل کېږي، تر څو نوی وخت قطعي شي.
booking-choose-new-date-again = بېرته ستاسو ملاقات ته: کومه نوې ورځ درته مناسبه ده؟
booking-no-other-date = اوس بل خالي وخت نشته. ستاسو ځای پاتې دی: { WHEN($start) }.
booking-confirm-cancel = ستاسو ملاقات لغوه کړم؟ { TERM($title) }، { WHEN($start) }
booking-confirm-move = ستاسو د ملاقات وخت بدل کړم؟ پخوانی: { WHEN($start) }. نوی: { WHEN($new) }.
booking-cancelled = ستاسو ملاقات لغوه شو: { TERM($title) }، { WHEN($start) }. مننه چې خبر مو راکړ. اوس بل څوک راتلی شي.
booking-moved = ✅ بدل شو. ستاسو نوی وخت: { WHEN($start) }، د لیدو ځای: { HOUR($meet) } بجې، { TERM($point) }.
booking-move-failed = بخښنه غواړم، نوی وخت نور خالي نه دی. ستاسو پخوانی ځای پاتې دی: { WHEN($start) }.
booking-kept = سمه ده. ستاسو ملاقات پاتې دی: { WHEN($start) }.
booking-internship-request =
    عملي زده کړه (Praktikum) زیاتره وخت کار ګڼل کېږي. د هغې لپاره له مخکې اجازه په کار ده. ځکه یې زه همداسې نشم ثبتولی.
    ستاسو غوښتنه مې هغو کسانو ته ورسوله چې شرکتونه پېژني. ستاسو شمېره: { $code }.
    د ورکشاپ لیدنه (Werkstattbesuch، یوازې کتنه) همدا اوس ثبتولی شئ، بې اجازې.
booking-internship-passed-on =
    ستاسو غوښتنه مې هغو کسانو ته ورسوله چې شرکتونه پېژني. ستاسو شمېره: { $code }.
    د ورکشاپ لیدنه (Werkstattbesuch، یوازې کتنه) همدا اوس ثبتولی شئ، بې اجازې.
booking-need-noted = مننه چې دا مو وویل. زه یې رسوم او پوښتنه کوم. لا ژمنه نشم کولی چې وبه شي.
booking-calendar-title = ملاقات
booking-calendar-place = د لیدو ځای: په چټ کې یې وګورئ
booking-reminder =
    🔔 یادونه: { TERM($module) } – { TERM($title) }
    وخت: { WHEN($start) }. د لیدو ځای: { HOUR($meet) } بجې، { TERM($point) }
    نشئ راتلی؟ مهرباني وکړئ لغوه یې کړئ. بیا بل څوک راتلی شي.
booking-which-place = کوم ډول ځای غواړئ؟
booking-places = د کسانو شمېر: { $persons } · { TERM($pool) }
booking-full-list =
    دا وخت ډک دی: { TERM($title) }، { WHEN($start) }.
    بل وخت اخیستلی شئ. یا مو د انتظار په لېست کې لیکم: که ځای خالي شي، سمدستي درته لیکم.
booking-all-full = ‏{ TERM($module) }: اوس ټول وختونه ډک دي. د انتظار په لېست کې مو لیکلی شم. که ځای خالي شي، سمدستي درته لیکم.
booking-waiting =
    تاسو د انتظار په لېست کې یاست: { TERM($title) }، { WHEN($start) }.
    له تاسو مخکې انتظار باسي: { $ahead }. که ځای خالي شي، درته لیکم. ژمنه نه شم کولی چې کېږي به.
booking-offer =
    ‏🎉 یو ځای خالي شو: { TERM($module) } – { TERM($title) }
    وخت: { WHEN($start) }. د لیدو ځای: { HOUR($meet) } بجې، { TERM($point) }
    ځای تر { WHEN($until) } پورې ستاسو لپاره ساتل کېږي. بیا بل کس ته ځي. غواړئ یې؟
booking-offer-new =
    ‏🆕 نوی: { TERM($module) } – { TERM($title) }
    { WHEN($start) }، { TERM($point) }
    زه نه پوهېږم چې دا ستاسو لپاره مناسب دی که نه. وګورئ چې مناسب دی که نه.
    دا درته راځي ځکه چې تاسو غوښتي دي.
booking-offer-new-open =
    ‏🆕 نوی: { TERM($module) } – { TERM($title) }
    چېرته: { TERM($point) }
    زه نه پوهېږم چې دا ستاسو لپاره مناسب دی که نه. وګورئ چې مناسب دی که نه.
    دا درته راځي ځکه چې تاسو غوښتي دي.
booking-offer-over = ځای بل چا ته ورکړل شو: { TERM($title) }، { WHEN($start) }. خیر دی. غواړئ چې بیا د انتظار په لېست کې شئ؟
booking-offer-passed = سمه ده، دا ځل نه. تاسو د انتظار په لېست کې پاتې کېږئ: { TERM($title) }، { WHEN($start) }.
booking-list-left = تاسو نور د انتظار په لېست کې نه یاست: { TERM($title) }، { WHEN($start) }.
booking-free-again = دلته اوس خالي ځای شته: { TERM($title) }، { WHEN($start) }. انتظار ته اړتیا نشته.
booking-free-pool = { TERM($pool) }: دا وختونه خالي دي.
booking-pool-none = { TERM($pool) }: اوس دا ډول خالي ځای نشته.
booking-not-waiting = ستاسو نوم د انتظار په هېڅ لېست کې نشته.
booking-which-list = د انتظار کوم لېست مو مطلب دی؟ که ځای خالي شي، سمدستي درته لیکم.
booking-no-list = دلته لا ځای شته. انتظار ته اړتیا نشته. پر یوه وخت ټک وکړئ، بیا یې نیولی شئ.
booking-free-any = دا وختونه خالي دي.
pool-all = د ټولو لپاره ځای
pool-women = د ښځو لپاره ځای
pool-step_free = بې زینو ځای
pool-childcare = د ماشوم پالنې ځای
booking-session-moved =
    ‏❗ ستاسو د ملاقات وخت بدل شو: { TERM($module) } – { TERM($title) }
    پخوانی وخت: { WHEN($before) }
    نوی وخت: { WHEN($start) }. د لیدو ځای: { HOUR($meet) } بجې، { TERM($point) }
    ستاسو ځای پاتې دی. نوی وخت درته مناسب دی؟
booking-session-changed =
    ‏❗ ستاسو په ملاقات کې څه بدل شوي دي: { TERM($module) } – { TERM($title) }
    { WHEN($start) } تر { HOUR($end) }
    د لیدو ځای اوس: { HOUR($meet) }، { TERM($point) }
    ستاسو ځای ستاسو پاتې کېږي. دا درته سم دی؟
booking-session-asked-again =
    تر اوسه مې ستاسو ځواب نه دی ترلاسه کړی: { TERM($title) }، { WHEN($start) }. راځئ؟
    بې ځوابه به ستاسو ځای یوه ورځ مخکې ماښام 18:00 بجې بل چا ته ورکړل شي.
booking-session-cancelled = ‏❌ دا ملاقات لغوه شو: { TERM($module) } – { TERM($title) }، { WHEN($start) }. مهرباني وکړئ مه راځئ. بخښنه غواړم. بل وخت ټاکلی شئ.
booking-released = ځواب مې ترلاسه نه کړ. ستاسو ځای بل چا ته ورکړل شو: { TERM($title) }، { WHEN($start) }. که غواړئ، بیا یې نیولی شئ.
booking-why-closed = دلیل: شرکت په هغه ورځ تړلی دی.
booking-why-illness = دلیل: د هغه ځای د ډلې یو کس ناروغ دی.
booking-why-room = دلیل: خونه خالي نه ده.
booking-words-german = په آلماني پیغام:
booking-coming = ‏👍 سمه ده، تاسو راځئ: { TERM($title) }، { WHEN($start) }. تر بیا!
booking-late = مننه چې خبر مو راکړ. زه به یې ووایم چې ناوخته راځئ: { TERM($title) }، { WHEN($start) }.
booking-need-found = ✅ ستاسو د وخت لپاره پیدا شو: { TERM($need) }. { TERM($title) }، { WHEN($start) }.
booking-need-none = بخښنه غواړو، ستاسو د وخت لپاره پیدا نه شو: { TERM($need) }. { TERM($title) }، { WHEN($start) }. ستاسو ځای پاتې دی. بیا هم راځئ؟
booking-missed =
    تاسو دوه ځله راتلی نه شوئ. دا ستاسو لپاره ستونزه نه ده: هېڅ پایله نه لري. پوښتلی شم چې لامل یې څه و؟ ښايي مرسته وکړم.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = د ZUE Münster دروازه
booking-meet-zue-office = په ZUE Münster کې د مرستې د ډلې (Betreuung) دفتر
booking-meet-zue-hall = د ZUE Münster ګډه خونه (عمومي سالون)
booking-meet-zue-pitch = د ZUE Münster ترڅنګ د سپورټ میدان
booking-meet-chat = دلته په دې چټ کې
