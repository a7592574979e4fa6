# What there is.

offers-list =
    Ev di demeke nêzîk de ji bo kesên li ZUE Münster hene. Pê li randevûyekê bike, paşê tu dikarî cih bigirî.
    { $fictional ->
        [1] (Ev randevûyên ceribandinê ne. Bi rastî ew tune ne.)
       *[0] Her tişt bêpere ye, eger li ba wê tiştekî din nenivîsandî be.
    }
offers-list-everybody =
    Ev di demeke nêzîk de hene, ji bo te jî: Ne girîng e, tu li ku dijî. Pê li randevûyekê bike, paşê tu dikarî cih bigirî.
    { $fictional ->
        [1] (Ev randevûyên ceribandinê ne. Bi rastî ew tune ne.)
       *[0] Her tişt bêpere ye, eger li ba wê tiştekî din nenivîsandî be.
    }
offers-none = Niha li ba min randevû tune ne. Ez dikarim binêrim, çi li gorî te ye, an ji mirovekî bipirsim.
offers-news = Gava tiştekî nû hebe ez dikarim ji te re binivîsim. Hilbijêre ka çi ji te re balkêş e. Bêyî hilbijartina te ez tiştekî nanivîsim. Tu dikarî her gav rawestînî: 🔕
offers-news-on = 🔔 Baş e. Gava tiştekî nû hebe ez ji te re dinivîsim: { TERM($name) }. Tu dikarî her gav rawestînî.
offers-news-off = 🔕 Baş e. Ez êdî li ser tiştên nû ji te re nanivîsim: { TERM($name) }.
offers-about-mim =
    Modellprojekt Integration (projeya nimûne ya entegrasyonê) ji cotmeha 2024an (meha 10) ve li ZUE Münster (Albersloher Weg) heye.
    Ew alîkariya kesên ku li wir dijîn dike: seredana atolyeyê, ceribandina karên destan, şêwirmendî, almanî, spor.
    Rêvebirin: Bezirksregierung Münster (rêveberiya herêmê) û Polizeipräsidium Münster (midûriyeta polîsan). Mînak ev jî tê de ne: HWK Münster, IHK Nord Westfalen, Kreishandwerkerschaften (yekîtiyên şirketên karên destan), GEBA û Agentur für Arbeit Ahlen-Münster.
    Çavkanî: Handwerkskammer Münster û Bezirksregierung Münster, rewşa dawî: rêbendana 2026an (meha 1).
offers-ended =
    🏁 Ev êdî tune: { TERM($programme) }. Roja ku qediya: { DAY($ended) }.
    Çavkanî: { $source }
offers-ended-next = Ez dikarim binêrim, îro ji bo te çi heye. Ji bo vê tenê navê cihê te ji min re lazim e.
offers-women =
    Gelo lênêrîna zarokan an komeke tenê ji bo jinan heye, ez hê nizanim. Min ji kesên ku vê birêve dibin pirsî. Hejmara te: { $code }.
    Heta ku bersivek ji min re neyê, ez tu sozî nadim.
offers-directions =
    Cihê hevdîtinê: { TERM($point) }
    Ji kerema xwe saet { HOUR($meet) } li wir be: { DAY($meet) }.
    Eger cih li bajarekî din be: Pêşî bipirse, gelo destûra te heye ku tu herî wir.
    Kî pereyê bilêtê dide û divê tu çi bi xwe re bînî? Ez bi kêfxweşî ji bo te dipirsim.
offers-directions-before = Ev li ser vê randevûyê ye: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Hê cih nehatiye girtin.
offers-directions-call = Ji bo têkiliyê ne hewce ye ku tu herî cihekî. Mirovek li vir, di vê sohbetê de ji te re dinivîse.
offers-directions-cost =
    Her tişt bêpere ye, eger li ba wê tiştekî din nenivîsandî be.
    { $alone ->
        [1] Tu dixwazî kesek bi te re were? Mirovek ji bo te dipirse, gelo dibe.
       *[0] Tu dixwazî kesek bi te re were? Wê demê mînak “2 kes” binivîse. Ji bo her kesî cihek divê.
    }
offers-directions-home =
    Ev li cem cihê te yê mayînê ye, li Albersloher Weg li Münster. Heta wir otobus ne lazim e.
    Nexşe: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = 📍 Cihê hevdîtinê li ser nexşeyê:
offers-directions-none = Hê randevûya te tune. Eger tu yekê bigirî, ez cih û saetê ji te re dibêjim. Pirseke te ya din li ser rê heye?
offers-employer =
    Spas ku hûn dixwazin alîkariyê bikin! Willkommenslotsen (kesên ku şirket û penaberan digihînin hev) bêpere şîretan li şirketan dikin: li Handwerkskammer (HWK) Münster û li IHK Nord Westfalen.
    Li ser kesên din ez agahiyê nadim. Mirovek dikare alîkariya we bike.
