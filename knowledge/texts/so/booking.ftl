# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.

booking-choose-date =
    { TERM($module) }: Ballantee ayaa kugu habboon?
    Maalin ayaad sidoo kale soo qori kartaa, tusaale ahaan “Talaado”.
booking-choose-date-again = Aan ku noqonno ballantaada ({ TERM($module) }): Maalintee ayaa kugu habboon?
booking-free-dates = { TERM($module) }: Ballamahan ayaa bannaan.
booking-no-such-day = Maalintan kalandarka kuma jirto. Waxay ila tahay inaad ula jeeddo { DAY($start) }.
booking-no-date-then = { DAY($day) }: maalintaas ballan bannaan ma jirto. Ka ugu dhow: { WHEN($start) }.
booking-no-time-then = Wakhtigaas ballan bannaan ma jirto. Ka ugu dhow: { WHEN($start) }.
booking-free-for = Ballamahan waa dadka deggan ZUE Münster. Meel kale ma deggan tahay? Markaas waxaan eegayaa waxa adiga kuu jira.
booking-day-instead = { DAY($day) }: maalintaas ballan bannaan ma jirto. Midda xigta ee isla maalintaas toddobaadka: { WHEN($start) }.
booking-confirm =
    Ballantaada:
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } ilaa { HOUR($end) }
    Goobta kulanka: { HOUR($meet) }, { TERM($point) }
    Ma kuu qabtaa booska?
booking-confirm-again = Aan ku noqonno ballantaada: { TERM($title) }, { WHEN($start) }. Ma kuu qabtaa booska?
booking-travel = Haddii meeshu magaalo kale tahay: marka hore weydii in laguu oggol yahay inaad safarto.
booking-booked =
    ✅ Waa la qabtay! { TERM($module) } – { TERM($title) }
    { WHEN($start) } ilaa { HOUR($end) }
    Goobta kulanka: { HOUR($meet) }, { TERM($point) }
    { $fictional ->
        [1] Tani waa ballan layli ah. Run ahaan uma jirto.
       *[0] Faylku waa kalandarka taleefankaaga.
    }
booking-only-looking = Waad daawanaysaa oo keliya ama wax baad tijaabinaysaa. Tani ma aha Praktikum (tababar shaqo), shaqana ma aha.
booking-request-only =
    Codsigaagii wuu i soo gaaray: { TERM($module) } – { TERM($title) }, { WHEN($start) }.
    Weli boos sugan ma aha. Marka hore qof ayaa eegaya in oggolaansho loo baahan yahay.
booking-already = Ballantan hore ayaad u qabsatay. ✅
booking-past = Ballantani way dhaaftay. Waxaan ku tusayaa kuwa xiga.
booking-gone = Ballantani mar dambe ma jirto. Waxaan ku tusayaa waxa bannaan.
booking-overlap = Waqtigaas ballan kale ayaad leedahay. Waqtigeeda waad beddeli kartaa ama waad baajin kartaa.
booking-too-many = Dhowr ballamood ayaad hore u leedahay. Haddii aad mid cusub rabto, fadlan marka hore mid baaji.
booking-minor =
    Haddii aad ka yar tahay 18 sano, halkan keligaa wax kama qabsan kartid. Waa si lagu ilaaliyo.
    Laakiin caawimo ayaa kuu diyaar ah: Jugendmigrationsdienst (JMD, la-talinta dhallinyarada), dugsiga iyo dadka ku daryeela. Qof ayaa ku caawin doona.
booking-not-for-place = Ballantani waa dadka deggan ZUE Münster.
booking-not-here = Ballamahan waa dadka deggan ZUE Münster. Waxaan eegayaa waxa ka jira meeshaada: { TERM($place) }.
booking-just-come = Tan uma baahnid inaad boos qabsato. Iska kaalay: { WHEN($start) }, { TERM($point) }.
booking-no-dates = { TERM($module) }: Hadda ballan bannaan ma jirto. Dhowaan mar kale eeg, ama qof weydii.
booking-ask-reminder =
    Ballantaada: { WHEN($start) }. Goobta kulanka { HOUR($meet) }, { TERM($point) }.
    Ma ku xusuusiyaa?
booking-ask-reminder-again = Aan ku noqonno ballantaada: { WHEN($start) }. Ma ku xusuusiyaa?
booking-reminder-set = Waa hagaag. Waan ku xusuusinayaa: { WHEN($at) }.
booking-reminder-none = Waa hagaag, xusuusin la’aan. Ballantaada mar walba waxaad ka heli kartaa “Ballamahayga”.
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } ilaa { HOUR($end) }
    Goobta kulanka: { HOUR($meet) }, { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 xasuusin la’aan
    }
booking-pass =
    🎫 { TERM($title) }, { WHEN($start) }
    Markaad timaaddo tus sawirkan. Ama sheeg koodhkan: { $code }
    Sawirka wax adiga kugu saabsan kuma jiraan.
booking-calendar = Faylku waa kalandarka taleefankaaga: { WHEN($start) }. Waxaa ku qoran oo keliya “Ballan”.
booking-days =
    Waa dhowr maalmood. Way isku xidhan yihiin, dhammaan ayaad qabsanaysaa:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] Lambarka kabahaagu waa imisa? Dadka halkaas jooga ayaa weydiinaya si ay u diyaariyaan kabo kugu habboon. Iyaga keliya ayaa arka jawaabtaada. Qasab ma aha inaad sheegto.
       *[other] Lambarrada kabahiinnu waa imisa? Qor dhammaan lambarrada, tusaale “38, 42”. Dadka halkaas jooga keliya ayaa arka jawaabtaada. Qasab ma aha inaad sheegto.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] Cabbirka dharkaagu waa maxay? Dadka halkaas jooga ayaa weydiinaya si ay u diyaariyaan dhar shaqo oo kugu habboon. Iyaga keliya ayaa arka jawaabtaada. Qasab ma aha inaad sheegto.
       *[other] Cabbirrada dharkiinnu waa maxay? Qor dhammaan cabbirrada, tusaale “M, L”. Dadka halkaas jooga keliya ayaa arka jawaabtaada. Qasab ma aha inaad sheegto.
    }
booking-size-odd = Cabbirkan ma garanayo. Fadlan u qor sida Jarmalka, tusaale 42 ama L.
booking-size-noted = Mahadsanid. Waan gudbinayaa. Dadka halkaas jooga keliya ayaa arka.
booking-size-open = Dhib ma leh. Waxaad dib uga sheegi kartaa “Ballamahayga”.
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: halkan maalin go’an ma leh. Liis baad ku jiraysaa, marka boos jirana adiga ayaan marka hore ku weydiinayaa.
booking-waiting-open =
    Liiska ayaad ku jirtaa: { TERM($module) } – { TERM($title) }.
    Ku kaa horreeya: { $ahead }. Markuu kugu soo gaadho waan kuu soo qorayaa. Ma ballan qaadi karo inay suurtowdo.
booking-offer-open =
    🎉 Boos baa bannaanaaday: { TERM($module) } – { TERM($title) }. Goobta: { TERM($point) }
    Booska adigaa iska leh ilaa { WHEN($until) }. Dabadeed qof kale ayuu u gudbayaa. Ma rabtaa?
booking-booked-open =
    ✅ Boos baad leedahay: { TERM($module) } – { TERM($title) }. Goobta: { TERM($point) }
    Ururka ayaa kuu sheegaya goorta ay bilaabmayso.
booking-confirm-call =
    Soo wicitaan: { TERM($module) } – { TERM($title) }
    Qof ayaa kula soo xidhiidhaya: { WHEN($start) } ilaa { HOUR($end) }.
    Ma kuu qoraa?
booking-confirm-call-again = Aan ku noqonno soo wicitaanka: { WHEN($start) }. Ma kuu qoraa?
booking-booked-call =
    ✅ Waa la qoray. { TERM($module) } – { TERM($title) }
    Qof ayaa kula soo xidhiidhaya: { WHEN($start) } ilaa { HOUR($end) }.
booking-choose-call =
    Goorma ayaa qof kula soo xidhiidhaa? Taabo waqti.
    Markaas qof ayaa halkan, sheekadan gudaheeda, kuugu soo qoraya. Nambar telefoon uma baahnid.
booking-choose-call-again = Aan ku noqonno soo wicitaanka: Wakhtigee ayaa kugu habboon?
booking-call-case =
    Codsigaagu wuxuu leeyahay nambarka { $code }. Qof ayaa halkan, sheekadan gudaheeda, kuugu soo qoraya.
    Ma aha inaad nambar telefoon bixiso. Ma doonaysaa in lagu soo waco? Markaas nambarkaaga qor keliya marka qofku kuu soo qoro ka dib.
    Waxaad ka baajin kartaa “Ballamahayga”.
    { $fictional ->
        [1] Tani waa ballan layli ah. Run ahaan uma jirto.
       *[0] Faylku waa kalandarka taleefankaaga.
    }
booking-call-taken = Waan ka xumahay, waqtigaasi hadda ma bannaana.
booking-no-calls = Hadda ma jiro waqti bannaan oo laguula soo xidhiidho. Fadlan dhowaan mar kale eeg, ama hadda qof u qor.
booking-cancelled-call =
    Soo wicitaankii waa la baajiyay: { WHEN($start) }. Waad ku mahadsan tahay inaad soo sheegtay.
    { $still ->
        [1] Codsigaagu wuu furan yahay: laga yaabaa in qof weli kuu soo qoro.
       *[0] Codsigaagiina waa la xiray.
    }
booking-none-yet = Hadda wax ballan ah ma lihid.
booking-which = Ballantee ayaad ka hadlaysaa?
booking-choose-new-date = Ballantee ayaa si fiican kuugu habboon? Booskaagii hore wuu kuu joogaa ilaa kan cusub la hubiyo.
booking-choose-new-date-again = Aan ku noqonno ballantaada: Maalintee cusub ayaa kugu habboon?
booking-no-other-date = Hadda ballan kale oo bannaan ma jirto. Booskaagu wuu kuu joogaa: { WHEN($start) }.
booking-confirm-cancel = Ma baajiyaa ballantaada? { TERM($title) }, { WHEN($start) }
booking-confirm-move = Ma beddelaa waqtiga ballantaada? Hore: { WHEN($start) }. Cusub: { WHEN($new) }.
booking-cancelled = Ballantaadii waa la baajiyay: { TERM($title) }, { WHEN($start) }. Waad ku mahadsan tahay inaad soo sheegtay. Hadda qof kale ayaa iman kara.
booking-moved = ✅ Waqtigii waa la beddelay. Ballantaada cusub: { WHEN($start) }, goobta kulanka { HOUR($meet) }, { TERM($point) }.
booking-move-failed = Waan ka xumahay, ballantii cusbayd hadda ma bannaana. Booskaagii hore wuu kuu joogaa: { WHEN($start) }.
booking-kept = Waa hagaag. Ballantaadu way taagan tahay: { WHEN($start) }.
booking-internship-request =
    Praktikum (tababar shaqo) inta badan waxaa loo tiriyaa shaqo. Marka hore oggolaansho ayaad u baahan tahay. Sidaa darteed si fudud uma qaban karo.
    Rabitaankaaga waxaan u gudbiyay dad shirkado yaqaan. Nambarkaagu waa: { $code }.
    Werkstattbesuch (booqasho goob farsamo, daawasho keliya) isla markiiba waad qabsan kartaa, oggolaansho la’aan.
booking-internship-passed-on =
    Rabitaankaaga waxaan u gudbiyay dad shirkado yaqaan. Nambarkaagu waa: { $code }.
    Werkstattbesuch (booqasho goob farsamo, daawasho keliya) isla markiiba waad qabsan kartaa, oggolaansho la’aan.
booking-need-noted = Waad ku mahadsan tahay inaad tan sheegtay. Waan gudbinayaa oo waan weydiinayaa. Weli ma ballan qaadi karo inay suurtagal noqonayso.
booking-calendar-title = Ballan
booking-calendar-place = Goobta kulanka: ka eeg chat-ka
booking-reminder =
    🔔 Xusuusin: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Goobta kulanka: { HOUR($meet) }, { TERM($point) }
    Ma iman kari weyday? Fadlan baaji. Markaa qof kale ayaa iman kara.
booking-which-place = Boos noocee ah ayaad rabtaa?
booking-places = Tirada dadka: { $persons } · { TERM($pool) }
booking-full-list =
    Ballantani way buuxdaa: { TERM($title) }, { WHEN($start) }.
    Ballan kale ayaad qaadan kartaa. Ama waxaan kugu qorayaa liiska sugitaanka: haddii boos bannaanaado, isla markiiba waan kuu soo qorayaa.
booking-all-full = { TERM($module) }: Hadda ballamaha oo dhan way buuxaan. Waxaan kugu qori karaa liiska sugitaanka. Haddii boos bannaanaado, isla markiiba waan kuu soo qorayaa.
booking-waiting =
    Waxaad ku jirtaa liiska sugitaanka: { TERM($title) }, { WHEN($start) }.
    Ka horreeya adiga: { $ahead }. Haddii boos bannaanaado, waan kuu soo qorayaa. Ma ballan qaadi karo inay suurtoobayso.
booking-offer =
    🎉 Boos ayaa bannaanaaday: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Goobta kulanka: { HOUR($meet) }, { TERM($point) }
    Booska waa lagu hayaa ilaa { WHEN($until) }. Kadib qofka xiga ayuu u gudbayaa. Ma rabtaa?
booking-offer-new =
    🆕 Cusub: { TERM($module) } – { TERM($title) }
    { WHEN($start) }, { TERM($point) }
    Ma garanayo inay kugu habboon tahay. Eeg inay kugu habboon tahay.
    Waxaad tan u heshay maadaama aad codsatay.
booking-offer-new-open =
    🆕 Cusub: { TERM($module) } – { TERM($title) }
    Halkee: { TERM($point) }
    Ma garanayo inay kugu habboon tahay. Eeg inay kugu habboon tahay.
    Waxaad tan u heshay maadaama aad codsatay.
booking-offer-over = Booska hadda qof kale ayuu u gudbay: { TERM($title) }, { WHEN($start) }. Dhib ma leh. Ma rabtaa inaad mar kale liiska sugitaanka gasho?
booking-offer-passed = Waa hagaag, markan maya. Liiska sugitaanka waad ku sii jirtaa: { TERM($title) }, { WHEN($start) }.
booking-list-left = Hadda liiska sugitaanka kuma jirtid: { TERM($title) }, { WHEN($start) }.
booking-free-again = Halkan hadda boos bannaan ayaa jira: { TERM($title) }, { WHEN($start) }. Uma baahnid inaad sugto.
booking-free-pool = { TERM($pool) }: Ballamahani way bannaan yihiin.
booking-pool-none = { TERM($pool) }: hadda mid bannaan ma jiro.
booking-not-waiting = Liis sugitaan ah kuma jirtid.
booking-which-list = Liiska sugitaanka kee ayaad ula jeeddaa? Haddii boos bannaanaado, isla markiiba waan kuu soo qorayaa.
booking-no-list = Halkan weli boos baa ka bannaan. Uma baahnid inaad sugto. Taabo ballan, ka dibna waad qabsan kartaa.
booking-free-any = Ballamahani way bannaan yihiin.
pool-all = Boos dadka oo dhan
pool-women = Boos haweenka
pool-step_free = Boos aan jaranjaro lahayn
pool-childcare = Boos leh xannaano carruur
booking-session-moved =
    ❗ Ballantaada waa la beddelay: { TERM($module) } – { TERM($title) }
    Hore: { WHEN($before) }
    Cusub: { WHEN($start) }. Goobta kulanka: { HOUR($meet) }, { TERM($point) }
    Booskaagu wuu kuu yaallaa. Waqtiga cusub ma ku habboon yahay?
booking-session-changed =
    ❗ Ballantaada wax baa iska beddelay: { TERM($module) } – { TERM($title) }
    { WHEN($start) } ilaa { HOUR($end) }
    Goobta kulanka hadda: { HOUR($meet) }, { TERM($point) }
    Booskaagu waa kuu yaal. Ma kuu habboon tahay?
booking-session-asked-again =
    Weli jawaab kaama helin: { TERM($title) }, { WHEN($start) }. Ma imanaysaa?
    Jawaab la’aan booskaagu wuxuu qof kale u gudbayaa fiidka ka horreeya 18:00.
booking-session-cancelled = ❌ Ballantani ma dhacayso: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Fadlan ha imaan. Waan ka xumahay. Ballan kale ayaad dooran kartaa.
booking-released = Jawaab ma helin. Booskaagii hadda qof kale ayuu u gudbay: { TERM($title) }, { WHEN($start) }. Haddaad rabto mar kale ayaad qabsan kartaa.
booking-why-closed = Sababta: Shirkaddu maalintaas way xiran tahay.
booking-why-illness = Sababta: Qof kooxda ka mid ah ayaa xanuunsan.
booking-why-room = Sababta: Qolku ma bannaana.
booking-words-german = Fariin af Jarmal ku qoran:
booking-coming = 👍 Waa hagaag, waad imanaysaa: { TERM($title) }, { WHEN($start) }. Waa inoo markaas!
booking-late = Waad ku mahadsan tahay inaad soo sheegtay. Waan gudbinayaa inaad soo daahayso: { TERM($title) }, { WHEN($start) }.
booking-need-found = ✅ Ballantaada waxaa loo helay: { TERM($need) }. { TERM($title) }, { WHEN($start) }.
booking-need-none = Waan ka xunnahay, ballantaada looma helin: { TERM($need) }. { TERM($title) }, { WHEN($start) }. Booskaagu wuu kuu harayaa. Weli ma imanaysaa?
booking-missed =
    Laba jeer waad iman kari weyday. Dhib kuma aha: wax cawaaqib ah ma leh. Ma ku weydiin karaa sababta? Waxaa laga yaabaa inaan ku caawiyo.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = albaabka weyn ee ZUE Münster
booking-meet-zue-office = xafiiska shaqaalaha daryeelka ee ZUE Münster
booking-meet-zue-hall = qolka dadka ka dhexeeya ee ZUE Münster
booking-meet-zue-pitch = garoonka ciyaaraha ee u dhow ZUE Münster
booking-meet-chat = halkan, sheekadan gudaheeda
