# Finding out what fits.
# The invisible mark U+200F opens a line without a Pashto word, so that it runs from right to left.

eligibility-ask-place = اوس چېرته ویده کېږئ؟ یوه تڼۍ کېکاږئ یا د ځای نوم ولیکئ.
eligibility-ask-place-again = بېرته زما پوښتنې ته: اوس چېرته ویده کېږئ؟
eligibility-confirm-place = مطلب مو دا دی: { TERM($place) }؟
eligibility-ask-age = څو کلن یاست؟ یوازې نږدې عمر راته بس دی.
eligibility-ask-age-again = بېرته زما پوښتنې ته: نږدې څو کلن یاست؟
eligibility-ask-goal = څه کول غواړئ؟
eligibility-fits =
    ‏✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    دا ستاسو لپاره مناسب دی. ولې: { TERM($reason) }
    سرچینه: { $source }
    بل ګام: { TERM($step) }
eligibility-not-yet =
    ‏⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    لا نه، خو دا بدلېدای شي. ولې: { TERM($reason) }
    سرچینه: { $source }
    بل ګام: { TERM($step) }
eligibility-ended =
    ‏🏁 { TERM($programme) }
    دا نور نشته. { TERM($reason) }
    سرچینه: { $source }
    بل ګام: { TERM($step) }
eligibility-ask-a-person =
    ‏👤 { TERM($module) }
    دا باید یو انسان له تاسو سره وګوري. { TERM($reason) }
    سرچینه: { $source }
    بل ګام: { TERM($step) }
eligibility-close = دا عمومي معلومات دي. غواړئ له یوه انسان سره خبرې وکړئ که بل څه؟
eligibility-changed = سمه ده، بدل مې کړل. یو ځل بیا ګورم.
eligibility-what-to-change = څه بدل کړم؟ مثلاً ولیکئ: «26 کلن یم» یا «په Moers کې اوسېږم».
eligibility-moved-bookings =
    که کډه کوئ، ډېر څه بدلېږي. د ZUE Münster ملاقاتونه د هغو خلکو لپاره دي چې هلته اوسېږي.
    ‏{ $bookings ->
        [0] تاسو اوس ملاقات نه لرئ.
        [one] تاسو لا { $bookings } ملاقات لرئ. که نور هلته نه اوسېږئ، مهرباني وکړئ لغوه یې کړئ.
       *[other] تاسو لا { $bookings } ملاقاتونه لرئ. که نور هلته نه اوسېږئ، مهرباني وکړئ لغوه یې کړئ.
    }
eligibility-escalate-minor = ستاسو عمر تر 18 کلونو کم دی. د دې لپاره ځانګړې مرسته شته. یو انسان درسره مرسته کوي، اړتیا نشته چې دا یوازې وکړئ.
eligibility-escalate-deadline = تاسو یو مهم لیک لرئ. دا تر ټولو لومړی دی: همدا نن یې د مشورې په یوه مرکز کې وښایئ، چې ویې ګوري.
eligibility-escalate-identity = د پاسپورټ او هویت په پوښتنو کې یو انسان درسره مرسته کوي. لومړی د مشورې له مرکز سره خبرې وکړئ.
eligibility-escalate-unclear-law = دلته قانون روښانه نه دی. دا باید یو انسان وګوري. زه درته وایم چې څوک.
eligibility-now-fits = ستاسو لپاره نوی: { TERM($what) }
eligibility-no-longer = دا اوس نور مناسب نه دی: { TERM($what) }
eligibility-same = په نتیجه کې هېڅ نه بدلېږي.
