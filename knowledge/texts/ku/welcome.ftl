# Saying hello, asking consent, changing the language.

welcome-hello =
    Silav! 👋 Ez Lotse me.
    Ez bernameyeke komputerê me (botek), ez ne mirov im.
    Ez li Münster û Nordrhein-Westfalen (NRW) alîkariya te dikim: ji bo Ausbildung (hînbûna pîşeyekî), kar û randevûyan.
    Min birêve dibe: { $operator }.
welcome-consent =
    Berî ku em dest pê bikin, pirseke kurt:
    • Ez hejmara te ya sohbetê li Telegram, zimanê te û randevûyên te qeyd dikim.
    • Tiştên ku tu li ser kaxezên xwe û temenê xwe dibêjî, ez piştî axaftinê ji bîr dikim, herî dereng piştî 24 saetan.
    • Heke ez nikaribim bersiva pirsekê bidim, ez wê 30 rojan bê nav û bê hejmar diparêzim, da ku ez baştir bibim. Kes nabîne ku kê pirsiye.
    • Telegram dikare peyamên ku ji botekê re tên şandin bixwîne.
    • Tu her tim dikarî her tiştî jê bibî: /delete
    Ev ji bo te baş e?
welcome-consent-declined =
    Baş e. Wê demê ez tiştekî qeyd nakim û nikarim li vir bêtir alîkariya te bikim.
    Di xetereyê de her tim 112 (doktorê acîl, agirkuj) an 110 (polîs) alîkar e.
    Eger tu fikra xwe biguherînî, pê li bişkokê bike.
welcome-consent-thanks = Spas! 🙂
welcome-again = Silav! Tu dixwazî çi bikî?
welcome-menu = Tu dixwazî çi bikî?
welcome-back = Silav! Em hê li ser pirsa te ya berê ne.
welcome-draft = Tu li vir mabûyî: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Hê tiştek nehatiye girtin. Em berdewam bikin?
welcome-draft-dropped = Baş e, ew hate jêbirin. Ji wê tiştek nehatiye girtin.
welcome-choose-language = Tu dixwazî bi kîjan zimanî binivîsî?
welcome-solar-on = Ez niha rojan bi salnameya rojî ya farisî jî nîşan didim. Îro: { DAY($today) }
welcome-solar-off = Baş e. Ez rojan êdî tenê wiha nîşan didim: { DAY($today) }
welcome-language-changed = Ez niha bi kurdî (kurmancî) dinivîsim.
welcome-language-not-yet = Mixabin ez hê bi vî zimanî nizanim. Ez wî hîn dibim.
welcome-identity =
    Ez bernameyeke komputerê me (botek), ez ne mirov im.
    Min birêve dibe: { $operator }.
    Modellprojekt Integration (projeya nimûne ya entegrasyonê) li Münster ji aliyê Bezirksregierung Münster (rêveberiya herêmê) û Polizeipräsidium Münster (midûriyeta polîsan) ve tê rêvebirin. Ev di raporên ji her kesî re vekirî de nivîsandî ye.
    { $guaranteed ->
        [0] Kî dikare peyamên te bixwîne, rêveberê min hê bi nivîskî ji min re piştrast nekiriye. Ji ber vê ez li ser vê tu sozî nadim te.
       *[other] Peyamên te tenê ev dixwînin: { $readers }. Ew ji bo pêvajoya te ya penaberiyê nayên bikaranîn. Rêveberê min ev bi nivîskî soz daye.
    }
    Li vir tiştekî ku zirarê bide te nenivîse. Eger tu ne piştrast bî, ji mirovekî bipirse.
welcome-term =
    Wateya “{ $term }”:
    { TERM($gloss) }
welcome-short = Bi kurtî: { TERM($what) }
welcome-short-step = Bi kurtî: { TERM($name) }. { TERM($step) }
welcome-simpler-words = Kîjan peyvê rave bikim? Tu dikarî wê binivîsî jî.
welcome-simpler =
    Ez hêsantir dibêjim: Ez dikarim nîşanî te bidim çi heye, randevûyan bigirim û gazî mirovekî bikim.
    Gotineke almanî ya ku tu fêm nakî ji min re binivîse. Ez wê rave dikim.
welcome-bye = Ser çavan! Eger tiştek ji te re lazim be, ji min re binivîse.
welcome-bye-booked = Ser çavan! Randevûya te ya li pêş: { WHEN($start) }.
welcome-pause = Ne xem e. Em paşê berdewam dikin. Randevûyên te qeydkirî dimînin.
