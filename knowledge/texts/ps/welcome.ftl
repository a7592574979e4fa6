# Saying hello, asking for consent, changing the language.
# Invisible marks: commands stand between U+2066 and U+2069, so that they are not turned around.
# The mark U+200F opens a line without a Pashto word, so that it runs from right to left.

welcome-hello =
    سلام! 👋 زه لوتسه (Lotse) یم.
    زه یو کمپیوټري پروګرام (روبوټ، Bot) یم، انسان نه یم.
    زه په Ausbildung (مسلکي زده کړه)، کار او ملاقاتونو کې درسره مرسته کوم، په مونستر (Münster) او د Nordrhein-Westfalen (NRW) په ایالت کې.
    ما څوک چلوي: { $operator }.
welcome-consent =
    یوه لنډه پوښتنه، مخکې له دې چې پیل وکړو:
    • زه په ټلیګرام کې ستاسو د چټ شمېره، ستاسو ژبه او ستاسو ملاقاتونه ساتم.
    • څه چې د خپلو سندونو او عمر په اړه وایئ، له خبرو وروسته یې هېروم، ډېر تر ډېره له 24 ساعتونو وروسته.
    • که زه یوې پوښتنې ته ځواب نه شم ورکولی، هغه 30 ورځې بې نومونو او شمېرو ساتم، چې زه ښه شم. هیڅوک نه ویني چې چا پوښتلې ده.
    • ټلیګرام کولی شي هغه پیغامونه ولولي چې یوه روبوټ ته لیکل کېږي.
    • تاسو تل هر څه پاکولی شئ: ⁦/delete⁩
    دا درته سمه ده؟
welcome-consent-declined =
    سمه ده. نو زه هېڅ نه ساتم او دلته نوره مرسته نشم درسره کولی.
    په خطر کې تل 112 (عاجل ډاکټر، اطفائیه) یا 110 (پولیس) مرسته کوي.
    که مو فکر بدل شو، تڼۍ کېکاږئ.
welcome-consent-thanks = مننه! 🙂
welcome-again = سلام! څه کول غواړئ؟
welcome-menu = څه کول غواړئ؟
welcome-back = سلام! موږ لا ستاسو په مخکینۍ پوښتنه کې یو.
welcome-draft = تاسو دا ټاکله: { TERM($module) } – { TERM($title) }، { WHEN($start) }. لا څه نه دي نیول شوي. دوام ورکړو؟
welcome-draft-dropped = ښه، هغه لرې شو. له هغې څخه څه نه دي نیول شوي.
welcome-choose-language = په کومه ژبه لیکل غواړئ؟
welcome-solar-on = اوس ورځې په هجري لمریز هم ښیم. نن: { DAY($today) }
welcome-solar-off = ښه. اوس ورځې یوازې داسې ښیم: { DAY($today) }
welcome-language-changed = زه اوس په پښتو لیکم.
welcome-language-not-yet = بخښنه غواړم، دا ژبه مې لا نه ده زده. زه یې زده کوم.
welcome-identity =
    زه یو کمپیوټري پروګرام (روبوټ، Bot) یم، انسان نه یم.
    ما څوک چلوي: { $operator }.
    په Münster کې Modellprojekt Integration (د ادغام نمونه‌يي پروژه) د Bezirksregierung Münster (د سیمې اداره) او Polizeipräsidium Münster (د پولیسو اداره) له خوا همغږې کېږي. دا په عامه راپورونو کې لیکل شوي دي.
    { $guaranteed ->
        [0] دا چې څوک ستاسو پیغامونه لوستلی شي، زما چلوونکي لا په لیکلي ډول نه دي تایید کړي. ځکه په دې اړه هېڅ ژمنه نه کوم.
       *[other] ستاسو پیغامونه یوازې دوی لولي: { $readers }. ستاسو د پناه غوښتنې په بهیر کې نه کارول کېږي. زما چلوونکو دا په لیکلي ډول ژمنه کړې ده.
    }
    دلته داسې څه مه لیکئ چې تاسو ته زیان رسولی شي. که شک لرئ، له یوه انسان څخه وپوښتئ.
welcome-term =
    د «{ $term }» مطلب دا دی:
    ‏{ TERM($gloss) }
welcome-short = لنډ: { TERM($what) }
welcome-short-step = لنډ: { TERM($name) }. { TERM($step) }
welcome-simpler-words = کومه کلمه تشریح کړم؟ تاسو یې لیکلی هم شئ.
welcome-simpler =
    ساده یې وایم: زه پروګرامونه درښودلی شم، ملاقاتونه ثبتولی شم او یو انسان راغوښتلی شم.
    یو آلماني ټکی چې نه پرې پوهېږئ، راته ولیکئ. زه یې تشریح کوم.
welcome-bye = په خوښۍ! که څه ته اړتیا لرئ، راته ولیکئ.
welcome-bye-booked = په خوښۍ! ستاسو راتلونکی ملاقات: { WHEN($start) }.
welcome-pause = پروا نه کوي. وروسته به دوام ورکړو. ستاسو ملاقاتونه ثبت پاتې کېږي.
