# Finding out what fits.

eligibility-ask-place = Hadda xaggee ayaad seexataa? Riix badhan ama qor magaca meesha.
eligibility-ask-place-again = Aan ku noqonno su’aashayda: Hadda xaggee ayaad seexataa?
eligibility-confirm-place = Ma waxaad ka hadlaysaa: { TERM($place) }?
eligibility-ask-age = Immisa jir baad tahay? Da’da qiyaas ahaan oo keliya ayaan u baahanahay.
eligibility-ask-age-again = Aan ku noqonno su’aashayda: Qiyaas ahaan immisa jir baad tahay?
eligibility-ask-goal = Maxaad rabtaa inaad samayso?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Tani way kugu habboon tahay. Sababta: { TERM($reason) }
    Isha xogta: { $source }
    Tallaabada xigta: { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Weli maya, laakiin way is beddeli kartaa. Sababta: { TERM($reason) }
    Isha xogta: { $source }
    Tallaabada xigta: { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    Tani mar dambe ma jirto. { TERM($reason) }
    Isha xogta: { $source }
    Tallaabada xigta: { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    Tan waa in qof kula eego. { TERM($reason) }
    Isha xogta: { $source }
    Tallaabada xigta: { TERM($step) }
eligibility-close = Tani waa macluumaad guud. Ma rabtaa inaad qof la hadasho ama wax kale samayso?
eligibility-changed = Waa hagaag, waan beddelay. Mar kale ayaan eegayaa.
eligibility-what-to-change = Maxaan beddelaa? Tusaale ahaan qor: “26 jir baan ahay” ama “Waxaan deggenahay Moers”.
eligibility-moved-bookings =
    Markaad guurto, wax badan ayaa is beddela. Ballamaha ZUE Münster waa dadka halkaas deggan.
    { $bookings ->
        [one] Weli waxaad leedahay { $bookings } ballan. Fadlan baaji haddii aanad halkaas sii degganayn.
       *[other] Weli waxaad leedahay { $bookings } ballamood. Fadlan baaji haddii aanad halkaas sii degganayn.
    }
eligibility-escalate-minor = Waxaad ka yar tahay 18. Caawimo gaar ah ayaa kuu jirta. Qof ayaa ku caawin doona, khasab ma aha inaad keligaa samayso.
eligibility-escalate-deadline = Waxaad haysataa warqad muhiim ah. Taas ayaa ugu horraysa: maanta xafiis la-talin ah ha kuu eego.
eligibility-escalate-identity = Su’aalaha ku saabsan baasaboorka iyo aqoonsiga qof ayaa kaa caawinaya. Marka hore la hadal xafiis la-talin ah.
eligibility-escalate-unclear-law = Halkan sharcigu ma cadda. Waa in qof hubiyo. Waan kuu sheegayaa cidda ay tahay.
eligibility-now-fits = Wax kugu cusub: { TERM($what) }
eligibility-no-longer = Tani hadda kuguma habboona: { TERM($what) }
eligibility-same = Natiijadu isma beddelin.
