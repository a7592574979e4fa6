# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.

booking-choose-date =
    { TERM($module) }: Cili termin të përshtatet?
    Mund të shkruash edhe një ditë, për shembull „e martë“.
booking-choose-date-again = Kthehemi te termini yt ({ TERM($module) }): Cila ditë të përshtatet?
booking-free-dates = { TERM($module) }: Këto termine janë të lira.
booking-no-such-day = Kjo ditë nuk është në kalendar. Besoj se e ke fjalën për: { DAY($start) }.
booking-no-date-then = { DAY($day) }: atë ditë nuk ka termin të lirë. Më i afërti: { WHEN($start) }.
booking-no-time-then = Në këtë orë nuk ka termin të lirë. Më i afërti: { WHEN($start) }.
booking-free-for = Këto termine janë për njerëz që banojnë në ZUE Münster. Banon diku tjetër? Atëherë shikoj çfarë ka për ty.
booking-day-instead = { DAY($day) }: atë ditë nuk ka termin të lirë. I pari tjetër në të njëjtën ditë të javës: { WHEN($start) }.
booking-confirm =
    Termini yt:
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } deri në orën { HOUR($end) }
    Vendtakimi: ora { HOUR($meet) }, { TERM($point) }
    A ta rezervoj vendin?
booking-confirm-again = Kthehemi te termini yt: { TERM($title) }, { WHEN($start) }. Ta rezervoj vendin?
booking-travel = Nëse vendi është në një qytet tjetër: pyet më parë nëse të lejohet të udhëtosh.
booking-booked =
    ✅ U rezervua! { TERM($module) } – { TERM($title) }
    { WHEN($start) } deri në orën { HOUR($end) }
    Vendtakimi: ora { HOUR($meet) }, { TERM($point) }
    { $fictional ->
        [1] Ky është një termin për ushtrim. Në të vërtetë nuk ekziston.
       *[0] Skedari është për kalendarin në telefonin tënd.
    }
booking-only-looking = Ti vetëm shikon ose provon diçka. Kjo nuk është praktikë dhe nuk është punë.
booking-request-only =
    Kërkesa jote arriti: { TERM($module) } – { TERM($title) }, { WHEN($start) }.
    Ky ende nuk është rezervim i sigurt. Një njeri shikon më parë nëse duhet leje.
booking-already = Këtë termin e ke rezervuar tashmë. ✅
booking-past = Ky termin ka kaluar. Po të tregoj të ardhshmit.
booking-gone = Ky termin nuk ekziston më. Po të tregoj çfarë është e lirë.
booking-overlap = Në këtë kohë ke tashmë një termin tjetër. Mund t’ia ndryshosh kohën ose ta anulosh.
booking-too-many = Ke tashmë disa termine. Të lutem anulo një prej tyre, nëse dëshiron një të ri.
booking-minor =
    Nën moshën 18 vjeç nuk mund të rezervosh këtu pa ndihmë. Kjo është për mbrojtjen tënde.
    Por ka ndihmë për ty: Jugendmigrationsdienst (JMD, këshillim për të rinj), shkolla dhe ekipi që kujdeset për ty. Një njeri të ndihmon më tej.
booking-not-for-place = Ky termin është për njerëz që banojnë në ZUE Münster.
booking-not-here = Këto termine janë për njerëz që banojnë në ZUE Münster. Po shikoj çfarë ka në vendin tënd: { TERM($place) }.
booking-just-come = Për këtë nuk ke nevojë të rezervosh vend. Thjesht eja: { WHEN($start) }, { TERM($point) }.
booking-no-dates = { TERM($module) }: Tani për tani nuk ka termin të lirë. Shiko përsëri së shpejti, ose pyet një njeri.
booking-ask-reminder =
    Termini yt: { WHEN($start) }. Vendtakimi: ora { HOUR($meet) }, { TERM($point) }.
    A dëshiron të ta kujtoj?
booking-ask-reminder-again = Kthehemi te termini yt: { WHEN($start) }. A dëshiron të ta kujtoj?
booking-reminder-set = Mirë. Do të ta kujtoj: { WHEN($at) }.
booking-reminder-none = Mirë, pa kujtesë. Terminin tënd e gjen gjithmonë te „Terminet e mia“.
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } deri në orën { HOUR($end) }
    Vendtakimi: ora { HOUR($meet) }, { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 pa kujtesë
    }
booking-pass =
    🎫 { TERM($title) }, { WHEN($start) }
    Tregoje këtë foto kur të vish. Ose thuaj këtë kod: { $code }
    Në foto nuk ka asgjë për ty.
booking-calendar = Skedari është për kalendarin në telefonin tënd: { WHEN($start) }. Aty shkruan vetëm „Termin“.
booking-days =
    Janë disa ditë. Ato shkojnë bashkë, ti i rezervon të gjitha:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] Çfarë numri këpucësh ke? Njerëzit atje e pyesin që të mund të përgatisin këpucë që të rrinë mirë. Vetëm ata e shohin përgjigjen tënde. Nuk je i detyruar ta thuash.
       *[other] Çfarë numrash këpucësh keni? Shkruaj të gjithë numrat, për shembull „38, 42“. Vetëm njerëzit atje e shohin përgjigjen tënde. Nuk je i detyruar ta thuash.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] Çfarë mase rrobash ke? Njerëzit atje e pyesin që të mund të përgatisin rroba pune që të rrinë mirë. Vetëm ata e shohin përgjigjen tënde. Nuk je i detyruar ta thuash.
       *[other] Çfarë masash rrobash keni? Shkruaj të gjitha masat, për shembull „M, L“. Vetëm njerëzit atje e shohin përgjigjen tënde. Nuk je i detyruar ta thuash.
    }
booking-size-odd = Këtë masë nuk e njoh. Të lutem shkruaje si në Gjermani, për shembull 42 ose L.
booking-size-noted = Faleminderit. E dërgoj më tej. Vetëm njerëzit atje e shohin.
booking-size-open = S’ka problem. Mund ta thuash më vonë te „Terminet e mia“.
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: këtu nuk ka ditë të caktuar. Je në një listë, dhe kur ka vend, të pyes së pari ty.
booking-waiting-open =
    Je në listë: { TERM($module) } – { TERM($title) }.
    Para teje presin: { $ahead }. Kur të vijë radha jote, të shkruaj. Nuk mund të premtoj se do të bëhet.
booking-offer-open =
    🎉 U lirua një vend: { TERM($module) } – { TERM($title) }. Vendi: { TERM($point) }
    Vendi është yti deri më { WHEN($until) }. Pastaj i kalon dikujt tjetër. E dëshiron?
booking-booked-open =
    ✅ Ke një vend: { TERM($module) } – { TERM($title) }. Vendi: { TERM($point) }
    Organizata të tregon kur fillon.
booking-confirm-call =
    Kontakt kthyes: { TERM($module) } – { TERM($title) }
    Dikush të kontakton: { WHEN($start) } deri në orën { HOUR($end) }.
    Ta shënoj për ty?
booking-confirm-call-again = Kthehemi te kontakti yt: { WHEN($start) }. Ta shënoj për ty?
booking-booked-call =
    ✅ U shënua. { TERM($module) } – { TERM($title) }
    Dikush të kontakton: { WHEN($start) } deri në orën { HOUR($end) }.
booking-choose-call =
    Kur duhet të të kontaktojë dikush? Prek një orë.
    Atëherë një njeri të shkruan këtu, në këtë bisedë. Nuk të duhet numër telefoni.
booking-choose-call-again = Kthehemi te kontakti yt: Cila orë të përshtatet?
booking-call-case =
    Kërkesa jote ka numrin { $code }. Një njeri të shkruan këtu, në këtë bisedë.
    Nuk je i detyruar të japësh numër telefoni. Do më mirë të të telefonojnë? Atëherë shkruaje numrin tënd vetëm pasi njeriu të të ketë shkruar.
    Mund ta anulosh te “Terminet e mia”.
    { $fictional ->
        [1] Ky është një termin për ushtrim. Në të vërtetë nuk ekziston.
       *[0] Skedari është për kalendarin në telefonin tënd.
    }
booking-call-taken = Më vjen keq, kjo orë nuk është më e lirë.
booking-no-calls = Tani nuk ka orë të lirë për kontakt. Të lutem shiko përsëri së shpejti, ose shkruaji tani një njeriu.
booking-cancelled-call =
    Kontakti yt u anulua: { WHEN($start) }. Faleminderit që lajmërove.
    { $still ->
        [1] Kërkesa jote mbetet e hapur: mund të të shkruajë prapë dikush.
       *[0] Bashkë me të u mbyll edhe kërkesa jote.
    }
booking-none-yet = Tani për tani nuk ke asnjë termin.
booking-which = Për cilin termin e ke fjalën?
booking-choose-new-date = Cili termin të përshtatet më mirë? Vendi yt i vjetër mbetet, derisa i riu të jetë i sigurt.
booking-choose-new-date-again = Kthehemi te termini yt: Cila ditë e re të përshtatet?
booking-no-other-date = Tani nuk ka termin tjetër të lirë. Vendi yt mbetet: { WHEN($start) }.
booking-confirm-cancel = A ta anuloj terminin tënd? { TERM($title) }, { WHEN($start) }
booking-confirm-move = A ta ndryshoj kohën e terminit tënd? I vjetri: { WHEN($start) }. I riu: { WHEN($new) }.
booking-cancelled = Termini yt u anulua: { TERM($title) }, { WHEN($start) }. Faleminderit që lajmërove. Tani mund të vijë dikush tjetër.
booking-moved = ✅ Koha u ndryshua. Termini yt i ri: { WHEN($start) }, vendtakimi: ora { HOUR($meet) }, { TERM($point) }.
booking-move-failed = Më vjen keq, termini i ri nuk është më i lirë. Vendi yt i vjetër mbetet: { WHEN($start) }.
booking-kept = Mirë. Termini yt mbetet: { WHEN($start) }.
booking-internship-request =
    Një Praktikum (praktikë në firmë) zakonisht llogaritet si punë. Për të duhet leje që më parë. Prandaj nuk mund ta rezervoj kështu thjesht.
    Dëshirën tënde ua kam dërguar njerëzve që i njohin firmat. Numri yt: { $code }.
    Një Werkstattbesuch (vizitë në punëtori, vetëm shikon) mund ta rezervosh menjëherë, pa leje.
booking-internship-passed-on =
    Dëshirën tënde ua kam dërguar njerëzve që i njohin firmat. Numri yt: { $code }.
    Një Werkstattbesuch (vizitë në punëtori, vetëm shikon) mund ta rezervosh menjëherë, pa leje.
booking-need-noted = Faleminderit që ma the. E dërgoj më tej dhe pyes. Ende nuk mund të premtoj se do të bëhet.
booking-calendar-title = Termin
booking-calendar-place = Vendtakimi: shiko bisedën
booking-reminder =
    🔔 Kujtesë: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Vendtakimi: ora { HOUR($meet) }, { TERM($point) }
    Nuk mund të vish? Të lutem anuloje. Atëherë mund të vijë dikush tjetër.
booking-which-place = Cilin vend dëshiron?
booking-places = Persona: { $persons } · { TERM($pool) }
booking-full-list =
    Ky termin është plot: { TERM($title) }, { WHEN($start) }.
    Mund të marrësh një termin tjetër. Ose të vë në listën e pritjes: nëse lirohet një vend, të shkruaj menjëherë.
booking-all-full = { TERM($module) }: Të gjitha terminet janë plot tani. Mund të të vë në listën e pritjes. Nëse lirohet një vend, të shkruaj menjëherë.
booking-waiting =
    Je në listën e pritjes: { TERM($title) }, { WHEN($start) }.
    Para teje presin: { $ahead }. Nëse lirohet një vend, të shkruaj. Nuk mund të premtoj që do të dalë.
booking-offer =
    🎉 U lirua një vend: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Vendtakimi: ora { HOUR($meet) }, { TERM($point) }
    Vendi ruhet për ty deri më: { WHEN($until) }. Pastaj i kalon tjetrit. E dëshiron?
booking-offer-new =
    🆕 E re: { TERM($module) } – { TERM($title) }
    { WHEN($start) }, { TERM($point) }
    Nuk e di nëse të përshtatet. Shiko nëse të përshtatet.
    Po e merr këtë sepse e ke kërkuar.
booking-offer-new-open =
    🆕 E re: { TERM($module) } – { TERM($title) }
    Ku: { TERM($point) }
    Nuk e di nëse të përshtatet. Shiko nëse të përshtatet.
    Po e merr këtë sepse e ke kërkuar.
booking-offer-over = Vendi i kaloi dikujt tjetër: { TERM($title) }, { WHEN($start) }. Nuk ka problem. A do të hysh përsëri në listën e pritjes?
booking-offer-passed = Mirë, këtë herë jo. Ti mbetesh në listën e pritjes: { TERM($title) }, { WHEN($start) }.
booking-list-left = Nuk je më në listën e pritjes: { TERM($title) }, { WHEN($start) }.
booking-free-again = Këtu ka tani një vend të lirë: { TERM($title) }, { WHEN($start) }. Nuk ke nevojë të presësh.
booking-free-pool = { TERM($pool) }: Këto termine janë të lira.
booking-pool-none = { TERM($pool) }: tani nuk ka asnjë të lirë.
booking-not-waiting = Nuk je në asnjë listë pritjeje.
booking-which-list = Cilën listë pritjeje ke parasysh? Nëse lirohet një vend, të shkruaj menjëherë.
booking-no-list = Këtu ka ende vend. Nuk ke nevojë të presësh. Prek një termin, pastaj mund ta rezervosh.
booking-free-any = Këto termine janë të lira.
pool-all = Vend për të gjithë
pool-women = Vend për gra
pool-step_free = Vend pa shkallë
pool-childcare = Vend me kujdes për fëmijë
booking-session-moved =
    ❗ Termini yt u shty: { TERM($module) } – { TERM($title) }
    Më parë: { WHEN($before) }
    Tani: { WHEN($start) }. Vendtakimi: ora { HOUR($meet) }, { TERM($point) }
    Vendi yt mbetet. A të përshtatet koha e re?
booking-session-changed =
    ❗ Diçka ka ndryshuar te termini yt: { TERM($module) } – { TERM($title) }
    { WHEN($start) } deri { HOUR($end) }
    Vendtakimi tani: { HOUR($meet) }, { TERM($point) }
    Vendi yt mbetet i yti. A të përshtatet?
booking-session-asked-again =
    Ende nuk kam përgjigje nga ti: { TERM($title) }, { WHEN($start) }. A vjen?
    Pa përgjigje, vendi yt i kalon dikujt tjetër mbrëmjen para në orën 18:00.
booking-session-cancelled = ❌ Ky termin nuk mbahet: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Të lutem mos eja. Më vjen keq. Mund të zgjedhësh një termin tjetër.
booking-released = Nuk mora përgjigje. Vendi yt i kaloi dikujt tjetër: { TERM($title) }, { WHEN($start) }. Mund të rezervosh përsëri, nëse dëshiron.
booking-why-closed = Arsyeja: Ndërmarrja është e mbyllur atë ditë.
booking-why-illness = Arsyeja: Dikush nga ekipi atje është i sëmurë.
booking-why-room = Arsyeja: Dhoma nuk është e lirë.
booking-words-german = Mesazh në gjermanisht:
booking-coming = 👍 Mirë, ti vjen: { TERM($title) }, { WHEN($start) }. Shihemi!
booking-late = Faleminderit që lajmërove. E përcjell që vjen më vonë: { TERM($title) }, { WHEN($start) }.
booking-need-found = ✅ Për takimin tënd u gjet: { TERM($need) }. { TERM($title) }, { WHEN($start) }.
booking-need-none = Na vjen keq, për takimin tënd nuk u gjet: { TERM($need) }. { TERM($title) }, { WHEN($start) }. Vendi yt mbetet. A vjen megjithatë?
booking-missed =
    Dy herë nuk munde të vije. Kjo nuk është problem për ty: nuk ka pasoja. A mund të pyes cila ishte arsyeja? Ndoshta mund të ndihmoj.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = te porta e ZUE Münster
booking-meet-zue-office = zyra e ekipit të kujdesit (Betreuung) në ZUE Münster
booking-meet-zue-hall = salla e përbashkët e ZUE Münster
booking-meet-zue-pitch = fusha e sportit pranë ZUE Münster
booking-meet-chat = këtu, në këtë bisedë
