# What there is.

offers-list =
    Këto vijnë së shpejti për njerëzit në ZUE Münster. Shtyp mbi një termin, pastaj mund të rezervosh.
    { $fictional ->
        [1] (Këto janë termine për ushtrim. Në të vërtetë nuk ekzistojnë.)
       *[0] Të gjitha ofertat janë falas, nëse nuk shkruan ndryshe.
    }
offers-list-everybody =
    Këto vijnë së shpejti, edhe për ty: nuk ka rëndësi ku banon. Shtyp mbi një termin, pastaj mund të rezervosh.
    { $fictional ->
        [1] (Këto janë termine për ushtrim. Në të vërtetë nuk ekzistojnë.)
       *[0] Të gjitha ofertat janë falas, nëse nuk shkruan ndryshe.
    }
offers-none = Tani për tani nuk kam termine. Mund të shikoj çfarë të përshtatet, ose të pyes një njeri.
offers-news = Mund të të shkruaj kur ka një ofertë të re. Zgjidh çfarë të intereson. Pa zgjedhjen tënde nuk shkruaj asgjë. Mund ta ndalësh në çdo kohë: 🔕
offers-news-on = 🔔 Mirë. Të shkruaj kur ka diçka të re: { TERM($name) }. Mund ta ndalësh në çdo kohë.
offers-news-off = 🔕 Mirë. Nuk të shkruaj më për të reja: { TERM($name) }.
offers-about-mim =
    „Modellprojekt Integration“ (projekt për integrim) ekziston që nga tetori 2024 në ZUE Münster (Albersloher Weg).
    Ai u ndihmon njerëzve që banojnë aty: vizita në punëtori, provë e zanateve, këshillim, gjermanisht, sport.
    Koordinimi: Bezirksregierung Münster (zyra e landit për rajonin) dhe Polizeipräsidium Münster (drejtoria e policisë). Marrin pjesë për shembull HWK Münster (oda e zejeve), IHK Nord Westfalen (oda e industrisë dhe tregtisë), Kreishandwerkerschaften (shoqatat vendore të zejeve), GEBA dhe Agentur für Arbeit Ahlen-Münster (zyra e punësimit).
    Burimi: Handwerkskammer Münster dhe Bezirksregierung Münster, gjendja e fundit janar 2026.
offers-ended =
    🏁 { TERM($programme) } nuk ekziston më. Ka përfunduar që nga: { DAY($ended) }.
    Burimi: { $source }
offers-ended-next = Mund të shikoj çfarë ka sot për ty. Për këtë më duhet vetëm vendi yt.
offers-women =
    Nëse ka kujdes për fëmijë ose një grup vetëm për gra, ende nuk e di. E kam pyetur organizatën. Numri yt: { $code }.
    Nuk premtoj asgjë para se të kem përgjigje.
offers-directions =
    Vendtakimi: { TERM($point) }
    Të lutem eja në orën { HOUR($meet) }: { DAY($meet) }.
    Nëse vendi është në një qytet tjetër: pyet më parë nëse të lejohet të udhëtosh.
    Kush e paguan biletën dhe çfarë duhet të marrësh me vete, mund të pyes me kënaqësi për ty.
offers-directions-before = Bëhet fjalë për këtë termin: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Nuk është rezervuar ende.
offers-directions-call = Për kontaktin nuk duhet të shkosh askund. Një njeri të shkruan këtu, në këtë bisedë.
offers-directions-cost =
    Të gjitha ofertat janë falas, nëse nuk shkruan ndryshe.
    { $alone ->
        [1] Do të vijë dikush me ty? Një njeri pyet për ty nëse kjo është e mundur.
       *[0] Do të vijë dikush me ty? Atëherë shkruaj për shembull „2 veta“. Çdo person ka nevojë për një vend.
    }
offers-directions-home =
    Është te vendbanimi yt, në Albersloher Weg në Münster. Deri atje nuk të duhet autobus.
    Harta: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = 📍 Vendtakimi në hartë:
offers-directions-none = Ende nuk ke termin. Kur të rezervosh një, të them vendin dhe kohën. A ke ndonjë pyetje tjetër për rrugën?
offers-employer =
    Faleminderit që dëshironi të ndihmoni! Firmat i këshillojnë falas Willkommenslotsen (ndërmjetësues mes firmave dhe refugjatëve): te Handwerkskammer (HWK) Münster (oda e zejeve) dhe te IHK Nord Westfalen (oda e industrisë dhe tregtisë).
    Për persona të tjerë nuk jap informata. Një njeri mund t’ju ndihmojë më tej.
