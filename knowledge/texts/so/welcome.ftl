# Saying hello, asking consent, changing the language.

welcome-hello =
    Salaan! 👋 Waxaan ahay Lotse.
    Waxaan ahay barnaamij kombiyuutar (bot), qof bini’aadam ah ma ihi.
    Waxaan kaa caawiyaa tababarka xirfadda, shaqada iyo ballamaha Münster iyo gobolka Nordrhein-Westfalen (NRW).
    Waxaa i maamula: { $operator }.
welcome-consent =
    Su’aal gaaban intaynaan bilaabin:
    • Waxaan kaydiyaa nambarka chat-kaaga Telegram, luqaddaada iyo ballamahaaga.
    • Waxa aad ka sheegto warqadahaaga iyo da’daada waan illoobaa wada hadalka ka dib, ugu dambayn 24 saacadood ka dib.
    • Haddii aanan su’aal ka jawaabi karin, 30 maalmood ayaan hayaa iyada oo aan magacyo iyo tirooyin lahayn, si aan u fiicnaado. Cidna ma arko qofka weydiiyay.
    • Telegram way akhrin kartaa fariimaha loo diro bot.
    • Mar kasta wax walba waad tirtiri kartaa: /delete
    Taas ma oggoshahay?
welcome-consent-declined =
    Waa hagaag. Markaa waxba ma kaydinayo, halkanna wax dheeraad ah kaagama caawin karo.
    Haddii khatar jirto, mar walba waxaa ku caawin kara 112 (dhakhtarka gurmadka, dab-demiska) ama 110 (booliska).
    Haddii aad fikirkaaga beddesho, riix badhanka.
welcome-consent-thanks = Mahadsanid! 🙂
welcome-again = Salaan! Maxaad rabtaa inaad samayso?
welcome-menu = Maxaad rabtaa inaad samayso?
welcome-back = Salaan! Weli waxaan joognaa su’aashaadii hore.
welcome-draft = Waxaad ku jirtay: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Weli waxba lama qabsan. Ma sii wadnaa?
welcome-draft-dropped = Waayahay, waa la tirtiray. Waxba lagama qabsan.
welcome-choose-language = Luqaddee ayaad rabtaa inaad wax ku qorto?
welcome-solar-on = Hadda maalmaha waxaan sidoo kale ku tusayaa kalandarka qorraxda ee Faarisiga. Maanta: { DAY($today) }
welcome-solar-off = Waayahay. Maalmaha hadda sidan oo keliya ayaan u tusayaa: { DAY($today) }
welcome-language-changed = Hadda waxaan ku qorayaa af Soomaali.
welcome-language-not-yet = Waan ka xumahay, luqaddan weli ma aqaan. Waan baranayaa.
welcome-identity =
    Waxaan ahay barnaamij kombiyuutar (bot), qof bini’aadam ah ma ihi.
    Waxaa i maamula: { $operator }.
    Modellprojekt Integration (mashruuc tijaabo ah oo is-dhexgalka ku saabsan) ee Münster waxaa isku dubbarida Bezirksregierung Münster (maamulka degmada) iyo Polizeipräsidium Münster (xarunta booliska). Sidaas ayay ku qoran tahay warbixinnada dadweynaha.
    { $guaranteed ->
        [0] Cidda loo oggol yahay inay akhrido fariimahaaga, cidda i maamusha weli qoraal iigama xaqiijin. Sidaa darteed arrintaas waxba kaagama ballan qaadayo.
       *[other] Fariimahaaga waxaa akhriya oo keliya: { $readers }. Looma isticmaalo hannaankaaga magangelyada. Cidda i maamusha ayaa taas qoraal ku ballan qaadday.
    }
    Halkan ha ku qorin wax dhib kuu keeni kara. Haddii aad shaki qabto, qof weydii.
welcome-term =
    “{ $term }” macnaheedu waa:
    { TERM($gloss) }
welcome-short = Soo koobid: { TERM($what) }
welcome-short-step = Soo koobid: { TERM($name) }. { TERM($step) }
welcome-simpler-words = Erayee baan sharraxaa? Waad qori kartaa sidoo kale.
welcome-simpler =
    Si fudud ayaan u sheegayaa: Waxaan ku tusi karaa fursado, waxaan kuu qaban karaa ballan, waxaanan kuugu yeeri karaa qof.
    Ii soo qor eray Jarmal ah oo aanad fahmin. Waan kuu sharxayaa.
welcome-bye = Adaa mudan! Ii soo qor markaad wax u baahato.
welcome-bye-booked = Adaa mudan! Ballantaada xigta: { WHEN($start) }.
welcome-pause = Dhib malaha. Mar dambe ayaan sii wadaynaa. Ballamahaagu way kaydsan yihiin.
