# The personal plan: the next steps in order, where, what to bring, and the appointments.
# The invisible mark U+200F opens a line without a Pashto word, so that it runs from right to left.

plan-title = ستاسو پلان
plan-intro = دا ستاسو راتلونکي ګامونه دي. نېټه: { DATE($today) }.
plan-step =
    ‏{ $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    بل ګام: { TERM($step) }
plan-step-at =
    { plan-step }
    څوک مرسته کوي: { TERM($where) }
plan-bring-paper = مشورې ته خپل سند درسره یوسئ، مثلاً Aufenthaltsgestattung یا Duldung.
plan-bring-certificates = درسره یې یوسئ: خپل د زده کړو سندونه او ډیپلومونه، او ژباړې، که یې لرئ.
plan-bring-ask = دا چې څه باید درسره یوسئ، په خوښۍ یې ستاسو لپاره پوښتم.
plan-appointments = ستاسو ملاقاتونه:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. د لیدو ځای: { HOUR($meet) } بجې، { TERM($point) }
plan-no-appointments = تاسو لا ملاقات نه لرئ.
plan-close = دا عمومي معلومات دي. د سندونو په اړه اداره (Behörde) پرېکړه کوي. یو انسان درسره مرسته کوي: ⁦/human⁩
plan-empty = ستاسو د پلان لپاره لا څو لنډو ځوابونو ته اړتیا لرم.
plan-file = دا ستاسو پلان دی، د ساتلو یا چاپولو (پرنټ) لپاره.
