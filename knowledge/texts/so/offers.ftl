# What there is.

offers-list =
    Waxyaabahan ayaa dhowaan u jira dadka deggan ZUE Münster. Riix ballan, markaa waad qabsan kartaa.
    { $fictional ->
        [1] (Kuwani waa ballamo layli ah. Run ahaan uma jiraan.)
       *[0] Dhammaan waa bilaash, haddii aan wax kale ku qornayn.
    }
offers-list-everybody =
    Waxyaabahan ayaa dhowaan jira, adigana waa laguugu talagalay: dhib ma leh meesha aad deggan tahay. Riix ballan, markaa waad qabsan kartaa.
    { $fictional ->
        [1] (Kuwani waa ballamo layli ah. Run ahaan uma jiraan.)
       *[0] Dhammaan waa bilaash, haddii aan wax kale ku qornayn.
    }
offers-none = Hadda wax ballan ah ma hayo. Waxaan eegi karaa waxa kugu habboon, ama qof ayaan weydiin karaa.
offers-news = Waan kuu soo qori karaa marka ay jirto fursad cusub. Dooro waxa aad xiisaynayso. Doorashadaada la’aanteed waxba ma qorayo. Mar walba waad joojin kartaa: 🔕
offers-news-on = 🔔 Waa hagaag. Waan kuu soo qorayaa marka wax cusub jiraan: { TERM($name) }. Mar walba waad joojin kartaa.
offers-news-off = 🔕 Waa hagaag. Mar dambe kuuma soo qorayo waxa cusub: { TERM($name) }.
offers-about-mim =
    Modellprojekt Integration (mashruuc tijaabo ah oo is-dhexgalka ku saabsan) wuxuu ZUE Münster (Albersloher Weg) ka jiraa tan iyo Oktoobar 2024.
    Wuxuu caawiyaa dadka halkaas deggan: booqashada goobaha farsamada, tijaabinta farsamo gacmeed, la-talin, af Jarmal, ciyaaro.
    Isku-dubbarid: Bezirksregierung Münster (maamulka degmada) iyo Polizeipräsidium Münster (xarunta booliska). Waxaa ku jira tusaale ahaan HWK Münster (rugta farsamada), IHK Nord Westfalen (rugta warshadaha iyo ganacsiga), Kreishandwerkerschaften (ururrada farsamada ee deegaanka), GEBA iyo Agentur für Arbeit Ahlen-Münster (xafiiska shaqada).
    Isha xogta: Handwerkskammer Münster iyo Bezirksregierung Münster, xogta ugu dambaysay Janaayo 2026.
offers-ended =
    🏁 { TERM($programme) } mar dambe ma jiro. Wuxuu dhammaaday { DAY($ended) }.
    Isha xogta: { $source }
offers-ended-next = Waxaan eegi karaa waxa maanta kuu jira. Taas meeshaada oo keliya ayaan ugu baahanahay.
offers-women =
    Inay jirto daryeel carruureed ama koox haweenka oo keliya ah, weli ma ogi. Ururka ayaan weydiiyay. Nambarkaagu waa: { $code }.
    Waxba ma ballan qaadayo ka hor intaanan jawaab helin.
offers-directions =
    Goobta kulanka: { TERM($point) }
    Fadlan joog { HOUR($meet) }: { DAY($meet) }.
    Haddii meeshu magaalo kale tahay: marka hore weydii in laguu oggol yahay inaad safarto.
    Cidda tigidhka bixisa iyo waxa aad keenayso, anigu si farxad leh ayaan kuu weydiin karaa.
offers-directions-before = Waxay ku saabsan tahay ballantan: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Weli lama qaban.
offers-directions-call = Soo wicitaan darteed meelna uma baahnid inaad tagto. Qof ayaa halkan, sheekadan gudaheeda, kuugu soo qoraya.
offers-directions-cost =
    Dhammaan waa bilaash, haddii aan wax kale ku qornayn.
    { $alone ->
        [1] Ma rabtaa in qof ku soo raaco? Qof ayaa kuu weydiinaya inay suurtogal tahay.
       *[0] Ma rabtaa in qof ku soo raaco? Markaas tusaale ahaan soo qor “2 qof”. Qof kasta boos ayuu u baahan yahay.
    }
offers-directions-home =
    Waa hoygaaga agtiisa, Albersloher Weg ee Münster. Bas uma baahnid ilaa halkaas.
    Khariidad: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = 📍 Goobta kulanka oo khariidadda ku taal:
offers-directions-none = Weli ballan ma lihid. Markaad mid qabsato, waxaan kuu sheegayaa meesha iyo waqtiga. Su’aal kale oo jidka ku saabsan ma qabtaa?
offers-employer =
    Waad ku mahadsan tihiin inaad caawin rabtaan! Shirkadaha waxaa si bilaash ah ula taliya Willkommenslotsen (dadka isku xira shirkadaha iyo qaxootiga): Handwerkskammer (HWK) Münster (rugta farsamada) iyo IHK Nord Westfalen (rugta warshadaha iyo ganacsiga).
    Dad kale xog kama bixiyo. Qof ayaa idin caawin kara.
