# Saying hello, asking consent, changing the language.

welcome-hello =
    Përshëndetje! 👋 Unë jam Lotse.
    Jam një program kompjuterik (një bot), jo njeri.
    Të ndihmoj për Ausbildung (mësimi i një profesioni), punë dhe termine në Münster dhe në Nordrhein-Westfalen (NRW).
    Mua më drejton: { $operator }.
welcome-consent =
    Një pyetje e shkurtër para se të fillojmë:
    • Unë ruaj numrin e bisedës tënde në Telegram, gjuhën tënde dhe terminet e tua.
    • Çfarë më thua për dokumentet dhe moshën tënde, e harroj pas bisedës, më së voni pas 24 orësh.
    • Nëse nuk mund t’i përgjigjem një pyetjeje, e ruaj atë 30 ditë pa emra dhe pa numra, që të bëhem më i mirë. Askush nuk e sheh kush e ka bërë.
    • Telegrami mund t’i lexojë mesazhet që i shkruhen një boti.
    • Mund të fshish gjithmonë gjithçka: /delete
    A je dakord me këtë?
welcome-consent-declined =
    S’ka problem. Atëherë nuk ruaj asgjë dhe nuk mund të të ndihmoj më tej këtu.
    Në rrezik ndihmon gjithmonë 112 (mjeku i urgjencës, zjarrfikësit) ose 110 (policia).
    Nëse ndërron mendje, shtyp butonin.
welcome-consent-thanks = Faleminderit! 🙂
welcome-again = Përshëndetje! Çfarë dëshiron të bësh?
welcome-menu = Çfarë dëshiron të bësh?
welcome-back = Përshëndetje! Jemi ende te pyetja jote e mëparshme.
welcome-draft = Ishe te: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Ende nuk është rezervuar asgjë. Vazhdojmë?
welcome-draft-dropped = Mirë, u fshi. Asgjë prej saj nuk është rezervuar.
welcome-choose-language = Në cilën gjuhë dëshiron të shkruash?
welcome-solar-on = Tani i tregoj ditët edhe në kalendarin diellor persian. Sot: { DAY($today) }
welcome-solar-off = Mirë. Ditët i tregoj tani vetëm kështu: { DAY($today) }
welcome-language-changed = Tani shkruaj shqip.
welcome-language-not-yet = Më vjen keq, këtë gjuhë nuk e di ende. Po e mësoj.
welcome-identity =
    Unë jam një program kompjuterik (një bot), jo njeri.
    Mua më drejton: { $operator }.
    „Modellprojekt Integration“ (projekt për integrim) në Münster e koordinojnë Bezirksregierung Münster (zyra e landit për rajonin) dhe Polizeipräsidium Münster (drejtoria e policisë). Kjo shkruan në raportet publike.
    { $guaranteed ->
        [0] Kush ka të drejtë t’i lexojë mesazhet e tua, operatori im ende nuk ma ka vërtetuar me shkrim. Prandaj nuk të premtoj asgjë për këtë.
       *[other] Mesazhet e tua i lexojnë vetëm: { $readers }. Ato nuk përdoren për procedurën tënde të azilit. Operatori im e ka premtuar këtë me shkrim.
    }
    Mos shkruaj këtu asgjë që mund të të dëmtojë. Nëse ke dyshim, pyet një njeri.
welcome-term =
    „{ $term }“ do të thotë:
    { TERM($gloss) }
welcome-short = Shkurt: { TERM($what) }
welcome-short-step = Shkurt: { TERM($name) }. { TERM($step) }
welcome-simpler-words = Cilën fjalë ta shpjegoj? Mund ta shkruash edhe vetë.
welcome-simpler =
    Po e them më thjesht: unë mund të të tregoj oferta, të rezervoj termine dhe të thërras një njeri.
    Më shkruaj një fjalë gjermane që nuk e kupton. Unë e shpjegoj.
welcome-bye = Me kënaqësi! Më shkruaj kur të duhet diçka.
welcome-bye-booked = Me kënaqësi! Termini yt i ardhshëm: { WHEN($start) }.
welcome-pause = S’ka problem. Vazhdojmë më vonë. Terminet e tua mbeten të ruajtura.
