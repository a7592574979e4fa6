# Finding out what fits.

eligibility-ask-place = Tu niha li ku dimînî? Pê li bişkokekê bike an navê cihê xwe binivîse.
eligibility-ask-place-again = Em vedigerin pirsa min: Tu niha li ku dimînî?
eligibility-confirm-place = Tu vî cihî dibêjî: { TERM($place) }?
eligibility-ask-age = Tu çend salî yî? Temenê te bi texmînî bes e.
eligibility-ask-age-again = Em vedigerin pirsa min: Tu bi texmînî çend salî yî?
eligibility-ask-goal = Tu dixwazî çi bikî?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Ev li gorî te ye. Çima: { TERM($reason) }
    Çavkanî: { $source }
    Gava li pêş: { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Hê na, lê ev dikare biguhere. Çima: { TERM($reason) }
    Çavkanî: { $source }
    Gava li pêş: { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    Ev êdî tune. { TERM($reason) }
    Çavkanî: { $source }
    Gava li pêş: { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    Divê mirovek bi te re li vê binêre. { TERM($reason) }
    Çavkanî: { $source }
    Gava li pêş: { TERM($step) }
eligibility-close = Ev agahiya giştî ye. Tu dixwazî bi mirovekî re biaxivî an tiştekî din bikî?
eligibility-changed = Baş e, min ew guherand. Ez dîsa dinêrim.
eligibility-what-to-change = Ez çi biguherînim? Mînak wiha binivîse: “Ez 26 salî me” an “Ez li Moers dijîm”.
eligibility-moved-bookings =
    Eger mala te biguhere, gelek tişt diguherin. Randevûyên li ZUE Münster ji bo wan kesan in, yên ku li wir dijîn.
    { $bookings ->
        [one] Hê { $bookings } randevûya te heye. Eger tu êdî li wir najî, ji kerema xwe wê betal bike.
       *[other] Hê { $bookings } randevûyên te hene. Eger tu êdî li wir najî, ji kerema xwe wan betal bike.
    }
eligibility-escalate-minor = Tu ji 18 salî biçûktir î. Ji bo vê alîkariyeke taybet heye. Mirovek alîkariya te dike, ne lazim e tu vê bi tena serê xwe bikî.
eligibility-escalate-deadline = Nameyeke te ya girîng heye. Pêşî ev e: Bila şêwirmendiyek (Beratung) îro li nameyê binêre.
eligibility-escalate-identity = Di pirsên pasaport û nasnameyê de mirovek alîkariya te dike. Pêşî bi şêwirmendiyekê (Beratung) re biaxive.
eligibility-escalate-unclear-law = Li vir qanûn ne zelal e. Divê mirovek li vê binêre. Ez ji te re dibêjim, kî.
eligibility-now-fits = Ji bo te nû: { TERM($what) }
eligibility-no-longer = Ev êdî ne li gorî te ye: { TERM($what) }
eligibility-same = Di encamê de tiştek naguhere.
