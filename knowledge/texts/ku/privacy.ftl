# What is kept about a person.

privacy-kept =
    Ez van tiştan li ser te qeyd dikim:
    • hejmara te ya sohbetê li Telegram û zimanê te
    • ku te qebûl kir
    • { $bookings ->
        [0] randevû tune
        [one] { $bookings } randevû
       *[other] { $bookings } randevû
    }
    • Lîsteyên bendê: { $waiting }
    • Tiştên ku di randevûyan de ji te re lazim in: { $needs }
    • Axaftinên bi navendên şêwirê re: { $cases }
    • Nûçeyên li ser pêşniyarên nû: { $news }
    • ev axaftin, herî zêde 24 saet
    { $cases ->
        [0] Kaxeza te û temenê te tenê di vê axaftinê de ne.
       *[other] Kaxeza te û temenê te tenê di vê axaftinê de ne û li cem kesên ku te destûr da ku ji wan re bên gotin.
    }
privacy-confirm-delete =
    Ez her tiştî jê bibim? { $bookings ->
        [0] Randevûyên te tune ne.
        [one] Wê demê randevûya te tê betalkirin.
       *[other] Wê demê { $bookings } randevûyên te tên betalkirin.
    }
    Ev êdî nayê vegerandin.
privacy-deleted =
    Her tişt hat jêbirin. Hejmara piştrastkirinê (Quittung): { $receipt }.
    Ev dimînin, bê navê te û bê sohbeta te:
    • ku tiştek hat jêbirin, bi hejmara piştrastkirinê
    • randevûyên te yên berê wek hejmar di statîstîkê de
    Kopiyên ewlehiyê herî dereng { DATE($until) } tên tunekirin.
    Niha ez peyamên xwe yên 48 saetên dawî ji vê sohbetê derdixim. Telegram nahêle ku ez yên kevintir jê bibim. Tu dikarî hemû sohbetê bi xwe jê bibî.
privacy-kept-all = Baş e. Min tiştek jê nebir.
privacy-which = Ez çi jê bibim?
privacy-confirm-part =
    Ez vê jê bibim: { TERM($part) }?
    Ev êdî nayê vegerandin.
privacy-part-paper = tiştê ku te li ser pasaport û kaxeza xwe got
privacy-part-answers = bersivên te di vê axaftinê de
privacy-part-needs = tiştên ku di randevûyan de ji te re lazim in
privacy-part-cases = axaftinên te bi navendên şêwirê re
privacy-part-deleted =
    Hat jêbirin: { TERM($part) }. Hejmara piştrastkirinê (Quittung): { $receipt }.
    Ev dimînin:
    • randevû: { $bookings }
    • axaftinên bi navendên şêwirê re: { $cases }
    • hejmara te ya sohbetê, zimanê te û qebûlkirina te
    • ku tiştek hat jêbirin (tenê hejmara piştrastkirinê)
    • kopiyên ewlehiyê, heta { DATE($until) }
privacy-file = Li vir her tiştê ku li ser te hatiye qeydkirin heye, ji bo xwendinê.
privacy-file-json = Û heman tişt wek dosyeya ji bo kompûterê (JSON).
privacy-file-title = Tiştên ku Lotse li ser te qeyd kirine
privacy-file-chat = Hejmara te ya sohbetê li Telegram: { $number }
privacy-file-language = Zimanê te: { $language }
privacy-file-consent = Te qebûl kir: { WHEN($at) }
privacy-file-seen = Cara pêşî li vir: { WHEN($first) }. Cara dawî: { WHEN($last) }.
privacy-file-booking =
    Randevû: { TERM($module) }, { TERM($institution) }, { WHEN($start) }. Kes: { $persons }. { $active ->
        [0] Ev randevû êdî ne derbasdar e.
       *[other] Ev randevû derbasdar e.
    }
privacy-file-need = Ev di randevûyekê de ji te re lazim e: { TERM($need) }
privacy-file-size = Te ev mezinahî ji bo randevûyekê gotiye: { TERM($need) }, { $size }
privacy-file-waiting = Tu di lîsteya bendê de yî: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-news = Tu dixwazî li ser tiştên nû bibihîzî: { TERM($name) }
privacy-file-begun = Hatiye destpêkirin, hê nehatiye girtin: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-case = Axaftina bi { TERM($institution) } re, ji { WHEN($at) } ve
privacy-file-said =
    { $who ->
        [person] Tu: { $text }
        [staff] Navenda şêwirê: { $text }
       *[other] Lotse: { $text }
    }
privacy-file-answer = Bersiva te: { TERM($answer) }
privacy-file-age = Temenê te: { $number }
privacy-file-months = Meh li Almanyayê: { $number }
privacy-neutral = Tiştekî nû heye.
privacy-discreet-on =
    Baş e. Tiştê ku ez bi xwe ji te re dinivîsim, êdî nabêje li ser çi ye. Tu wê tenê dema ku pê li wê bikî dibînî.
    Binivîse «jê bibe»: wê demê ez peyamên xwe yên 48 saetên dawî ji vê sohbetê derdixim. Peyamên te bi xwe tenê tu dikarî jê bibî.
privacy-discreet-offer =
    Dibe ku kesek peyamên te dixwîne? Ez dikarim bi dizî binivîsim: tiştê ku ez bi xwe ji te re dinivîsim, wê gavê nabêje li ser çi ye. Tu wê tenê dema ku pê li wê bikî dibînî.
    Ez wisa bikim?
privacy-discreet-off = Baş e. Ez dîsa bi eşkere ji te re dinivîsim.
privacy-discreet-now = Nivîsandina bêdeng: vekirî
privacy-cleared = Temam. Peyamên te bi xwe tenê tu dikarî jê bibî.
privacy-unveiled = Ev hemû ye.
privacy-nothing-new = Niha tiştekî nû tune.
