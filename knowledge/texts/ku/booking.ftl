# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.
# No ending is ever hung on a placeholder.

booking-choose-date =
    { TERM($module) }: Kîjan randevû ji te re baş e?
    Tu dikarî rojekê jî binivîsî, mînak “sêşem”.
booking-choose-date-again = Em vedigerin randevûya te ({ TERM($module) }): Kîjan roj ji te re baş e?
booking-free-dates = { TERM($module) }: Ev randevû vala ne.
booking-no-such-day = Di salnameyê de rojeke wiha tune. Ez bawer dikim tu vê rojê dibêjî: { DAY($start) }.
booking-no-date-then = Di vê rojê de randevûya vala tune: { DAY($day) }. Ya herî nêzîk: { WHEN($start) }.
booking-no-time-then = Di vê saetê de randevûya vala tune. Ya herî nêzîk: { WHEN($start) }.
booking-free-for = Ev randevû ji bo wan kesan in, yên ku li ZUE Münster dijîn. Tu li cihekî din dijî? Wê demê ez dinêrim, çi ji bo te heye.
booking-day-instead = Di vê rojê de randevûya vala tune: { DAY($day) }. Ya din di heman roja hefteyê de: { WHEN($start) }.
booking-confirm =
    Randevûya te:
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Cihê hevdîtinê: saet { HOUR($meet) }, { TERM($point) }
    Ez vî cihî ji te re bigirim?
booking-confirm-again = Em vedigerin randevûya te: { TERM($title) }, { WHEN($start) }. Ez cih ji bo te bigirim?
booking-travel = Eger cih li bajarekî din be: Pêşî bipirse, gelo destûra te heye ku tu herî wir.
booking-booked =
    ✅ Min cih ji bo te girt! { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Cihê hevdîtinê: saet { HOUR($meet) }, { TERM($point) }
    { $fictional ->
        [1] Ev randevûyeke ceribandinê ye. Bi rastî randevûyeke wiha tune.
       *[0] Ev dosya ji bo salnameya telefona te ye.
    }
booking-only-looking = Tu tenê temaşe dikî an tiştekî diceribînî. Ev ne Praktikum (staj) e û ne kar e.
booking-request-only =
    Daxwaza te gihîşt me: { TERM($module) } – { TERM($title) }, { WHEN($start) }.
    Ev hê ne randevûyeke teqez e. Pêşî mirovek dinêre, gelo destûr lazim e.
booking-already = Te ev randevû jixwe girtiye. ✅
booking-past = Dema vê randevûyê derbas bû. Ez randevûyên li pêş nîşanî te didim.
booking-gone = Ev randevû êdî tune. Ez yên vala nîşanî te didim.
booking-overlap = Di vê demê de jixwe randevûyeke te ya din heye. Tu dikarî wê biguherînî an betal bikî.
booking-too-many = Jixwe çend randevûyên te hene. Eger tu yeke nû dixwazî, ji kerema xwe pêşî yekê betal bike.
booking-minor =
    Eger tu ji 18 salî biçûktir bî, tu nikarî li vir bi tena serê xwe randevûyê bigirî. Ev ji bo parastina te ye.
    Lê ji bo te alîkarî heye: Jugendmigrationsdienst (JMD, şêwirmendî ji bo ciwanan), dibistan û tîma alîkariyê ya te (Betreuung). Mirovek alîkariya te dike.
booking-not-for-place = Ev randevû ji bo wan kesan e, yên ku li ZUE Münster dijîn.
booking-not-here = Ev randevû ji bo wan kesan in, yên ku li ZUE Münster dijîn. Ez dinêrim, li cihê te çi heye: { TERM($place) }.
booking-just-come = Ji bo vê lazim nake ku tu cih bigirî. Rasterast were: { WHEN($start) }, { TERM($point) }.
booking-no-dates = { TERM($module) }: Niha randevûya vala tune. Piştî demeke kurt dîsa binêre, an ji mirovekî bipirse.
booking-ask-reminder =
    Randevûya te: { WHEN($start) }. Cihê hevdîtinê: saet { HOUR($meet) }, { TERM($point) }.
    Ez bînim bîra te?
booking-ask-reminder-again = Em vedigerin randevûya te: { WHEN($start) }. Ez bînim bîra te?
booking-reminder-set = Baş e. Ez di vê demê de tînim bîra te: { WHEN($at) }.
booking-reminder-none = Baş e, bê bîranîn. Tu randevûya xwe her tim di bin “Randevûyên min” de dibînî.
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Cihê hevdîtinê: saet { HOUR($meet) }, { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 bê bibîrxistin
    }
booking-pass =
    🎫 { TERM($title) }, { WHEN($start) }
    Gava tu hatî, vê wêneyê nîşan bide. An vê kodê bibêje: { $code }
    Di wêneyê de li ser te tiştek tune.
booking-calendar = Dosye ji bo salnameya telefona te ye: { WHEN($start) }. Tê de tenê “Randevû” dinivîse.
booking-days =
    Ev çend roj in. Ew bi hev re ne, tu hemûyan digirî:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] Hejmara pêlava te çend e? Kesên li wir dipirsin, da ku bikaribin pêlavên li gorî te amade bikin. Bersiva te tenê ew dibînin. Ne mecbûr î bibêjî.
       *[other] Hejmarên pêlavên we çend in? Hemû hejmaran binivîse, wek mînak “38, 42”. Bersiva te tenê kesên li wir dibînin. Ne mecbûr î bibêjî.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] Mezinahiya cilên te çi ye? Kesên li wir dipirsin, da ku bikaribin cilên kar ên li gorî te amade bikin. Bersiva te tenê ew dibînin. Ne mecbûr î bibêjî.
       *[other] Mezinahiyên cilên we çi ne? Hemûyan binivîse, wek mînak “M, L”. Bersiva te tenê kesên li wir dibînin. Ne mecbûr î bibêjî.
    }
booking-size-odd = Ez vê mezinahiyê nas nakim. Ji kerema xwe wek li Almanyayê binivîse, wek mînak 42 an L.
booking-size-noted = Spas. Ez radigihînim. Tenê kesên li wir dibînin.
booking-size-open = Ne xem e. Tu dikarî paşê di bin “Randevûyên min” de bibêjî.
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: Li vir rojeke diyar tune. Tu di lîsteyekê de yî, û gava cih hebe, ez pêşî ji te dipirsim.
booking-waiting-open =
    Tu di lîsteyê de yî: { TERM($module) } – { TERM($title) }.
    Berî te li bendê ne: { $ahead }. Gava dora te bê, ez ji te re dinivîsim. Ez nikarim soz bidim ku ew ê bibe.
booking-offer-open =
    🎉 Cihek vala bû: { TERM($module) } – { TERM($title) }. Cih: { TERM($point) }
    Ev cih heta { WHEN($until) } yê te ye. Piştî wê diçe yekî din. Tu dixwazî?
booking-booked-open =
    ✅ Cihê te heye: { TERM($module) } – { TERM($title) }. Cih: { TERM($point) }
    Rêxistin ji te re dibêje ku kengî dest pê dike.
booking-confirm-call =
    Vegera têlefonê: { TERM($module) } – { TERM($title) }
    Kesek bi te re têkilî datîne: { WHEN($start) } – { HOUR($end) }.
    Ez ji bo te binivîsim?
booking-confirm-call-again = Em vedigerin têkiliya bi te re: { WHEN($start) }. Ez ji bo te binivîsim?
booking-booked-call =
    ✅ Hate nivîsandin. { TERM($module) } – { TERM($title) }
    Kesek bi te re têkilî datîne: { WHEN($start) } – { HOUR($end) }.
booking-choose-call =
    Kengî kesek bi te re têkilî dayne? Li demekê bixe.
    Wê demê mirovek li vir, di vê sohbetê de ji te re dinivîse. Hejmara têlefonê ne hewce ye.
booking-choose-call-again = Em vedigerin têkiliya bi te re: Kîjan dem ji te re baş e?
booking-call-case =
    Hejmara daxwaza te: { $code }. Mirovek li vir, di vê sohbetê de ji te re dinivîse.
    Tu ne mecbûr î hejmara têlefonê bidî. Tu dixwazî ku telefonî te bikin? Wê demê hejmara xwe tenê piştî ku wî mirovî ji te re nivîsand binivîse.
    Tu dikarî li “Randevûyên min” betal bikî.
    { $fictional ->
        [1] Ev randevûyeke ceribandinê ye. Bi rastî randevûyeke wiha tune.
       *[0] Ev dosya ji bo salnameya telefona te ye.
    }
booking-call-taken = Mixabin ev dem êdî ne vala ye.
booking-no-calls = Niha ji bo têkiliyê demeke vala tune. Ji kerema xwe piştî demeke kurt dîsa binêre, an niha ji mirovekî re binivîse.
booking-cancelled-call =
    Têkilî hat betalkirin: { WHEN($start) }. Spas ku te xeber da.
    { $still ->
        [1] Daxwaza te vekirî dimîne: Dibe ku dîsa jî kesek ji te re binivîse.
       *[0] Daxwaza te jî pê re hat girtin.
    }
booking-none-yet = Niha randevûya te tune.
booking-which = Tu kîjan randevûyê dibêjî?
booking-choose-new-date = Kîjan randevû ji te re baştir e? Cihê te yê kevn dimîne, heta ku yê nû teqez be.
booking-choose-new-date-again = Em vedigerin randevûya te: Kîjan roja nû ji te re baş e?
booking-no-other-date = Niha randevûyeke din a vala tune. Cihê te dimîne: { WHEN($start) }.
booking-confirm-cancel = Ez randevûya te betal bikim? { TERM($title) }, { WHEN($start) }
booking-confirm-move = Ez randevûya te biguherînim? Kevn: { WHEN($start) }. Nû: { WHEN($new) }.
booking-cancelled = Randevûya te hat betalkirin: { TERM($title) }, { WHEN($start) }. Spas ku te xeber da. Niha kesekî din dikare were.
booking-moved = ✅ Hat guherandin. Randevûya te ya nû: { WHEN($start) }, cihê hevdîtinê: saet { HOUR($meet) }, { TERM($point) }.
booking-move-failed = Mixabin randevûya nû êdî ne vala ye. Cihê te yê kevn dimîne: { WHEN($start) }.
booking-kept = Baş e. Randevûya te wek xwe dimîne: { WHEN($start) }.
booking-internship-request =
    Praktikum (staj) pirî caran wek kar tê dîtin. Ji bo vê divê tu berê destûrê bigirî. Ji ber vê ez nikarim cihekî rasterast bigirim.
    Min daxwaza te da wan mirovan ku şirketan nas dikin. Hejmara te: { $code }.
    Werkstattbesuch (seredana atolyeyê, tenê temaşekirin): Ji bo vê tu dikarî niha cih bigirî, bê destûr.
booking-internship-passed-on =
    Min daxwaza te da wan mirovan ku şirketan nas dikin. Hejmara te: { $code }.
    Werkstattbesuch (seredana atolyeyê, tenê temaşekirin): Ji bo vê tu dikarî niha cih bigirî, bê destûr.
booking-need-noted = Spas ku te ev got. Ez vê radigihînim û dipirsim. Ez hê nikarim soz bidim ku çêdibe.
booking-calendar-title = Randevû
booking-calendar-place = Cihê hevdîtinê: li sohbetê binêre
booking-reminder =
    🔔 Bîranîn: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Cihê hevdîtinê: saet { HOUR($meet) }, { TERM($point) }
    Tu nikarî werî? Ji kerema xwe betal bike. Wê demê kesekî din dikare were.
booking-which-place = Tu kîjan cihî dixwazî?
booking-places = Hejmara kesan: { $persons } · { TERM($pool) }
booking-full-list =
    Ev randevû tije ye: { TERM($title) }, { WHEN($start) }.
    Tu dikarî randevûyeke din bigirî. An ez te li lîsteya bendê dinivîsim: Ger cihek vala bibe, ez tavilê ji te re dinivîsim.
booking-all-full = { TERM($module) }: Niha hemû randevû tije ne. Ez dikarim te li lîsteya bendê binivîsim. Ger cihek vala bibe, ez tavilê ji te re dinivîsim.
booking-waiting =
    Tu li lîsteya bendê yî: { TERM($title) }, { WHEN($start) }.
    Li pêş te disekinin: { $ahead }. Ger cihek vala bibe, ez ji te re dinivîsim. Ez nikarim soz bidim ku dê bibe.
booking-offer =
    🎉 Cihek vala bû: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Cihê hevdîtinê: saet { HOUR($meet) }, { TERM($point) }
    Ev cih heta vê demê ji bo te ye: { WHEN($until) }. Piştre diçe kesê din. Tu dixwazî?
booking-offer-new =
    🆕 Nû: { TERM($module) } – { TERM($title) }
    { WHEN($start) }, { TERM($point) }
    Ez nizanim ka ev li te tê an na. Binêre ka li te tê.
    Ev ji te re tê ji ber ku te xwest.
booking-offer-new-open =
    🆕 Nû: { TERM($module) } – { TERM($title) }
    Li ku: { TERM($point) }
    Ez nizanim ka ev li te tê an na. Binêre ka li te tê.
    Ev ji te re tê ji ber ku te xwest.
booking-offer-over = Cih niha çû kesekî din: { TERM($title) }, { WHEN($start) }. Ne pirsgirêk e. Tu dixwazî dîsa bikevî lîsteya bendê?
booking-offer-passed = Baş e, vê carê na. Tu li lîsteya bendê dimînî: { TERM($title) }, { WHEN($start) }.
booking-list-left = Tu êdî ne li lîsteya bendê yî: { TERM($title) }, { WHEN($start) }.
booking-free-again = Li vir niha cihekî vala heye: { TERM($title) }, { WHEN($start) }. Ne hewce ye tu li bendê bî.
booking-free-pool = { TERM($pool) }: Ev randevû vala ne.
booking-pool-none = { TERM($pool) }: Niha ji vî cureyî cihekî vala tune.
booking-not-waiting = Tu di tu lîsteya bendê de nînî.
booking-which-list = Tu kîjan lîsteya bendê dibêjî? Ger cihek vala bibe, ez tavilê ji te re dinivîsim.
booking-no-list = Li vir hê cih heye. Ne hewce ye ku tu li bendê bimînî. Li randevûyekê bitikîne, paşê tu dikarî bigirî.
booking-free-any = Ev randevû vala ne.
pool-all = Cih ji bo herkesî
pool-women = Cih ji bo jinan
pool-step_free = Cih bê derence
pool-childcare = Cih bi lênêrîna zarokan
booking-session-moved =
    ❗ Randevûya te hat guherandin: { TERM($module) } – { TERM($title) }
    Kevn: { WHEN($before) }
    Nû: { WHEN($start) }. Cihê hevdîtinê: saet { HOUR($meet) }, { TERM($point) }
    Cihê te dimîne. Ma dema nû ji te re baş e?
booking-session-changed =
    ❗ Di randevûya te de tiştek guherî: { TERM($module) } – { TERM($title) }
    { WHEN($start) } heta { HOUR($end) }
    Cihê hevdîtinê niha: { HOUR($meet) }, { TERM($point) }
    Cihê te yê te dimîne. Ma ev li te tê?
booking-session-asked-again =
    Hê bersiva te negihîştiye min: { TERM($title) }, { WHEN($start) }. Tu tê?
    Bê bersiv, cihê te êvara berê di saet 18:00 de diçe kesekî din.
booking-session-cancelled = ❌ Ev randevû hat betalkirin: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Ji kerema xwe neyê. Bibore. Tu dikarî randevûyeke din hilbijêrî.
booking-released = Min bersiv nestand. Cihê te niha çû kesekî din: { TERM($title) }, { WHEN($start) }. Heke tu bixwazî, tu dikarî dîsa cih bigirî.
booking-why-closed = Sedem: Cihê kar wê rojê girtî ye.
booking-why-illness = Sedem: Kesek ji ekîba wir nexweş e.
booking-why-room = Sedem: Ode ne vala ye.
booking-words-german = Peyam bi almanî:
booking-coming = 👍 Baş e, tu tê: { TERM($title) }, { WHEN($start) }. Heta wê demê!
booking-late = Spas ku te xeber da. Ez dibêjim ku tu dereng tê: { TERM($title) }, { WHEN($start) }.
booking-need-found = ✅ Ji bo randevûya te hat dîtin: { TERM($need) }. { TERM($title) }, { WHEN($start) }.
booking-need-none = Mixabin, ji bo randevûya te nehat dîtin: { TERM($need) }. { TERM($title) }, { WHEN($start) }. Cihê te dimîne. Tu dîsa jî tê?
booking-missed =
    Tu du caran nikarîbû werî. Ev ji bo te ne pirsgirêk e: encamên wê tune ne. Dikarim bipirsim ka sedem çi bû? Belkî ez bikarim alîkariyê bikim.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = li ber deriyê ZUE Münster
booking-meet-zue-office = ofîsa tîma alîkariyê (Betreuung) li ZUE Münster
booking-meet-zue-hall = salona hevpar a ZUE Münster
booking-meet-zue-pitch = qada sporê li ba ZUE Münster
booking-meet-chat = li vir, di vê sohbetê de
