# What is kept about a person.

privacy-kept =
    Waxyaabahan ayaan kaa kaydiyaa:
    • nambarka chat-kaaga Telegram iyo luqaddaada
    • inaad oggolaatay
    • { $bookings ->
        [0] ballan ma jirto
        [one] { $bookings } ballan
       *[other] { $bookings } ballamood
    }
    • Liisaska sugitaanka: { $waiting }
    • Waxa aad ballamaha uga baahan tahay: { $needs }
    • Wada hadallada xafiisyada talada: { $cases }
    • Wararka fursadaha cusub: { $news }
    • wada hadalkan, ugu badnaan 24 saacadood
    { $cases ->
        [0] Warqaddaada iyo da’daadu wada hadalkan oo keliya ayay ku jiraan.
       *[other] Warqaddaada iyo da’daadu waxay ku jiraan wada hadalkan oo keliya iyo dadka aad oggolaatay in loo gudbiyo.
    }
privacy-confirm-delete =
    Wax walba ma tirtiraa? { $bookings ->
        [0] Wax ballan ah ma lihid.
        [one] Ballantaada markaa waa la baajinayaa.
       *[other] { $bookings } ballamood oo aad leedahay markaa waa la baajinayaa.
    }
    Tan dib looma soo celin karo.
privacy-deleted =
    Wax walba waa la tirtiray. Rasiidkaagu waa: { $receipt }.
    Kuwan ayaa haraya, magacaaga iyo chat-kaaga la’aantood:
    • in wax la tirtiray, oo leh nambarka rasiidka
    • ballamahaagii hore oo tiro ahaan ugu jira tirakoobka
    Nuqullada kaydka waxaa la baabi’inayaa ugu dambayn { DATE($until) }.
    Hadda waxaan chat-kan ka saarayaa fariimahayga 48-dii saacadood ee la soo dhaafay. Telegram iima oggola inaan tirtiro kuwa ka sii hore. Chat-ka oo dhan adiga ayaa tirtiri kara.
privacy-kept-all = Waa hagaag. Waxba ma tirtirin.
privacy-which = Maxaan tirtiraa?
privacy-confirm-part =
    Kan ma tirtiraa: { TERM($part) }?
    Tan dib looma soo celin karo.
privacy-part-paper = waxa aad ka sheegtay baasaboorkaaga iyo warqaddaada
privacy-part-answers = jawaabahaaga wada hadalkan
privacy-part-needs = waxa aad ballamaha uga baahan tahay
privacy-part-cases = wada hadalladaada xafiisyada talada
privacy-part-deleted =
    Waa la tirtiray: { TERM($part) }. Rasiidkaagu waa: { $receipt }.
    Kuwan ayaa haraya:
    • ballamaha: { $bookings }
    • wada hadallada xafiisyada talada: { $cases }
    • nambarka chat-kaaga, luqaddaada iyo oggolaanshahaaga
    • in wax la tirtiray (nambarka rasiidka oo keliya)
    • nuqullada kaydka, ilaa { DATE($until) }
privacy-file = Waa kan wax kasta oo adiga kugu saabsan oo la kaydiyay, si aad u akhriso.
privacy-file-json = Iyo isla sidaas oo ah fayl kombuyuutar (JSON).
privacy-file-title = Waxa Lotse kaa kaydiyay
privacy-file-chat = Nambarka chat-kaaga Telegram: { $number }
privacy-file-language = Luqaddaada: { $language }
privacy-file-consent = Waxaad oggolaatay: { WHEN($at) }
privacy-file-seen = Markii ugu horreysay halkan: { WHEN($first) }. Markii ugu dambeysay: { WHEN($last) }.
privacy-file-booking =
    Ballan: { TERM($module) }, { TERM($institution) }, { WHEN($start) }. Dadka: { $persons }. { $active ->
        [0] Ballantani hadda ma shaqaynayso.
       *[other] Ballantani way shaqaynaysaa.
    }
privacy-file-need = Waxa aad ballan uga baahan tahay: { TERM($need) }
privacy-file-size = Cabbirkan waxaad u sheegtay ballan: { TERM($need) }, { $size }
privacy-file-waiting = Waxaad ku jirtaa liiska sugitaanka: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-news = Waxaad rabtaa inaad ka maqasho waxa cusub: { TERM($name) }
privacy-file-begun = Waa la bilaabay, weli lama qabsan: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-case = Wada hadal lala yeeshay { TERM($institution) }, laga bilaabo { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] Adiga: { $text }
        [staff] Xafiiska talada: { $text }
       *[other] Lotse: { $text }
    }
privacy-file-answer = Jawaabtaada: { TERM($answer) }
privacy-file-age = Da’daada: { $number }
privacy-file-months = Bilaha Jarmalka: { $number }
privacy-neutral = Wax cusub ayaa jira.
privacy-discreet-on =
    Waa hagaag. Waxa aan anigu kuu soo qoro hadda kadib ma sheegayo waxa uu ku saabsan yahay. Waxaad arkaysaa oo keliya markaad taabato.
    Qor “tirtir”: markaas waxaan chat-kan ka saarayaa fariimahayga 48-dii saacadood ee la soo dhaafay. Fariimahaaga adiga oo keliya ayaa tirtiri kara.
privacy-discreet-offer =
    Ma jiraa qof akhriya fariimahaaga? Si aan la dareemin ayaan u qori karaa: waxa aan anigu kuu soo qoro markaas ma sheegayo waxa uu ku saabsan yahay. Waxaad arkaysaa oo keliya markaad taabato.
    Ma sidaas ayaan sameeyaa?
privacy-discreet-off = Waa hagaag. Mar kale si caadi ah ayaan kuu soo qorayaa.
privacy-discreet-now = Qoraal aan dareen lahayn: shidan
privacy-cleared = Waa la dhammeeyay. Fariimahaaga adiga oo keliya ayaa tirtiri kara.
privacy-unveiled = Intaas waa dhan.
privacy-nothing-new = Hadda wax cusub ma jiraan.
