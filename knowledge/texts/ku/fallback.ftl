# When nothing was asked, understood, or written as text.

fallback-which = Min ev baş fêm nekir. Tu vê dibêjî?
fallback-twice = Bibore, ez hê fêm nakim. Tu dixwazî bi mirovekî re biaxivî?
fallback-out-of-scope = Mixabin ez nikarim di vê de alîkariyê bikim. Ez ji bo Ausbildung (hînbûna pîşeyekî), kar, kursên almanî û randevûyan alîkariyê dikim.
fallback-nothing-asked = Ez niha nizanim tu bersiva çi didî. Tu dixwazî çi bikî?
fallback-old-button = Ev bişkok ya pirseke kevn e. Tiştek nebû.
fallback-fault = Bibore, li ba min xeletiyek çêbû. Ji kerema xwe piştî demeke kurt dîsa biceribîne, an ji mirovekî bipirse: /human
fallback-reduced = Bibore, li cem min xeletiyek heye. Niha ez nikarim pirsan fêm bikim. Lê tu dikarî gazî mirovekî bikî. Di xetereyê de: telefonî 112 (bijîşkê acîl) an 110 (polîs) bike.
fallback-busy = Niha gelek peyam hatin. Ji kerema xwe hinekî bisekine.
fallback-photo = Spas, lê ez nikarim li wêneyan binêrim. Ji kerema xwe wêneyên kaxezên xwe neşîne. Ji min re binivîse, tu dixwazî çi bizanî.
fallback-voice = Spas! Mixabin ez hê nikarim peyamên dengî fêm bikim. Ji kerema xwe ji min re binivîse, kurt û bi xeletî jî dibe.
fallback-sticker = 🙂 Ji kerema xwe ji min re binivîse, ez dikarim ji bo te çi bikim.
fallback-location = Spas. Cihê te yê li ser nexşeyê ji min re ne lazim e û ez wî qeyd nakim. Ji kerema xwe navê cihê xwe binivîse.
fallback-document = Spas, lê ez nikarim dosyayan vekim. Ji kerema xwe kaxezan neşîne. Ji min re binivîse, tu dixwazî çi bizanî.
fallback-letter =
    Spas, lê ez nikarim li wêneyan û dosyayan binêrim.
    { handoff-letter-today }
    { handoff-weekend }
fallback-contact = Spas. Ez hejmarên kesan wernagirim û qeyd nakim. Ji kerema xwe ji min re binivîse, çi ji te re lazim e.
fallback-forwarded = Ez peyamên ku ji kesên din hatine û te şandine naxwînim. Ji kerema xwe bi gotinên xwe binivîse, tu dixwazî çi bizanî.
fallback-edited = Te peyameke kevn guherand. Min tiştek neguherand. Ji kerema xwe ji nû ve binivîse, tu çi dixwazî.
fallback-too-long = Ev nivîseke dirêj e. Ji kerema xwe kurt binivîse, di yek an du hevokan de, çi ji te re lazim e.
fallback-empty = Min tu gotin nedîtin. Ji kerema xwe ji min re binivîse, çi ji te re lazim e.
fallback-other = Mixabin ez nikarim bi vê tiştekî bikim. Ji kerema xwe ji min re binivîse, çi ji te re lazim e.
fallback-group = Ez tenê bi te re diaxivim, ne di koman de. Ji kerema xwe rasterast ji min re binivîse.
fallback-found = Min li ser vê ev dît:
fallback-about =
    { TERM($name) }
    { TERM($what) }
fallback-fact =
    Di çavkaniya me de bi almanî wiha hatiye nivîsandin:
    { $text }
    📄 Çavkanî: { $source }
    { TERM($state) }
fallback-slow-down = Ev bi carekê pir zêde peyam bûn. Piştî deqeyekê ez dîsa dixwînim. Tu di xeterê de yî? Telefonî 112 an 110 bike.
