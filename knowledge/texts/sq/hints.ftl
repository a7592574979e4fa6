### Legal hints in general words. .version names the version of the record that the words translate.

# Overview

# Documents
hint-doc-duldung-light = Nëse te Duldung (dëbimi i pezulluar) shkruan „für Personen mit ungeklärter Identität“ (për persona me identitet të paqartë), puna zakonisht nuk lejohet. Kjo mund të ndryshojë. Fol më parë me një qendër këshillimi, para se të bësh diçka.
    .version = 1
hint-doc-ausbildungsduldung = Me një Ausbildungsduldung (Duldung për mësimin e një profesioni) zakonisht mund të qëndrosh gjatë gjithë kohës së Ausbildung (mësimi i një profesioni). Duhet një kontratë e regjistruar te oda, dhe ka kushte për identitetin. Nëse plotësohen, duhet ta shikojë një qendër këshillimi.
    .version = 1
hint-doc-16g = Që nga marsi 2024 ka edhe një Aufenthaltserlaubnis (leje qëndrimi) për Ausbildung (mësimi i një profesioni) (§ 16g). Ajo është më e mirë se Duldung (dëbimi i pezulluar). Për të zakonisht duhen pasaportë dhe para të mjaftueshme për të jetuar; BAB (ndihmë në para gjatë Ausbildung) lejohet.
    .version = 1
hint-doc-ae-25-4a = Viktimat e trafikimit të njerëzve ose të shfrytëzimit të rëndë kanë të drejta të veçanta dhe të paktën tre muaj kohë për t’u menduar. Fol menjëherë me një qendër këshillimi të specializuar. Me mua nuk ke nevojë të shkruash për këtë.
    .version = 1
hint-doc-24 = Njerëzit nga Ukraina zakonisht marrin një Aufenthaltserlaubnis (leje qëndrimi) sipas § 24. Lejet që vlenin më 1 shkurt 2026, vlejnë deri më 4 mars 2027. Me të puna zakonisht lejohet.
    .version = 1
hint-doc-fiktion = Kush kërkon zgjatje para se të mbarojë Aufenthaltserlaubnis (leja e qëndrimit), i mban të drejtat e vjetra, derisa të vendosë autoriteti. Dokumenti për këtë quhet Fiktionsbescheinigung. E rëndësishme: kërkoje gjithmonë para se të skadojë leja.
    .version = 1
hint-doc-gueb = Grenzübertrittsbescheinigung (dokument për daljen nga vendi) nuk është Duldung (dëbimi i pezulluar). Do të thotë: njeriu duhet të largohet nga Gjermania deri në një ditë të caktuar. Shko menjëherë te një qendër këshillimi.
    .version = 1

# Work
hint-work-look-at-paper = Shiko dokumentin tënd. Shpesh aty ka një fjali për punën. „Erwerbstätigkeit erlaubt“ do të thotë: çdo punë lejohet. „Beschäftigung nur mit Genehmigung“ ose „nur mit Erlaubnis“ do të thotë: pyet më parë autoritetin. „Erwerbstätigkeit nicht gestattet“ do të thotë: tani për tani jo, kjo mund të ndryshojë.
    .version = 1
hint-work-gestattung-zue = Kush është në procedurën e azilit dhe duhet të banojë në një ZUE (qendër strehimi e landit), në fillim pret. Tre muaj pas regjistrimit autoriteti zakonisht mund të lejojë një punë; nëse plotësohen të gjitha kushtet, është i detyruar ta lejojë. Për çdo vend pune duhet leje që më parë. Në disa raste zgjat më shumë ose nuk bëhet. Ky rregull është i ri që nga qershori 2026. Vendos autoriteti.
    .version = 1
hint-work-gestattung-zue-6m = Në disa raste janë gjashtë muaj në vend të tre: kur Gjermania ka pyetur një vend tjetër të BE-së, ose kur njeriu ka tashmë mbrojtje atje. Rregulli është i ri që nga qershori 2026.
    .version = 1
hint-work-gestattung-zue-ban = Nëse procedura e azilit bëhet e përshpejtuar, shpesh nuk jepet leje pune. Edhe kush i shkel rëndë detyrat e veta, nuk duhet të marrë leje. Pyet një qendër këshillimi, cila procedurë është e jotja.
    .version = 1
hint-work-gestattung-kommune = Kush është në procedurën e azilit, banon në një qytet dhe ka tre muaj në Gjermani, zakonisht ka të drejtë për lejen për një punë. Zakonisht nevojitet pëlqimi i Arbeitsagentur (zyra e punësimit). Leja duhet para ditës së parë. Vendos autoriteti.
    .version = 1
hint-work-safe-countries = Për njerëz nga „sichere Herkunftsstaaten“ (vende të sigurta të origjinës) vlejnë rregulla të rrepta. Gjatë procedurës së azilit puna zakonisht nuk lejohet. Ka përjashtime. Pyet një qendër këshillimi, para se të nënshkruash diçka.
    .version = 1
hint-work-duldung-zue = Me Duldung (dëbimi i pezulluar) në një qendër strehimi të landit, autoriteti zakonisht duhet të lejojë një punë pas gjashtë muajsh Duldung. Me pasaportë të vlefshme ose për një Ausbildung (mësimi i një profesioni) mund të jenë tre muaj. Kjo nuk vlen, nëse dëbimi tashmë po përgatitet. Vendos autoriteti.
    .version = 1
hint-work-duldung = Me Duldung (dëbimi i pezulluar) Ausländerbehörde (zyra për të huajt) zakonisht duhet të lejojë një punë, nëse pajtohet Arbeitsagentur (zyra e punësimit). Për këtë zakonisht duhen tre muaj në Gjermani. Ka arsye për ndalim. Vendos autoriteti.
    .version = 1
hint-work-no-voluntary-return-form = Kujdes: kush kërkon para për kthim vullnetar, mund ta humbë lejen e punës ose Ausbildungsduldung (Duldung për mësimin e një profesioni). Fol më parë me një qendër këshillimi të pavarur.
    .version = 1
hint-work-titles = Me një Aufenthaltserlaubnis (leje qëndrimi) zakonisht lejohet çdo punë. Atëherë në kartë shkruan „Erwerbstätigkeit erlaubt“ (puna lejohet). Kjo vlen për shembull për refugjatët e njohur dhe për § 24. Te disa leje ka kufizime.
    .version = 1
hint-work-no-ba = Ndonjëherë nuk nevojitet pëlqimi i Arbeitsagentur (zyra e punësimit): për shembull për një Ausbildung (mësimi i një profesioni), për disa praktika, për shërbimin vullnetar dhe pas katër vjetësh në Gjermani. Leja e autoritetit duhet prapëseprapë.
    .version = 1
hint-work-vorrang = Me Gestattung (dokument gjatë azilit) dhe Duldung (dëbimi i pezulluar) Arbeitsagentur (zyra e punësimit) nuk shikon më nëse ka kandidatë të tjerë. Ajo shikon nëse rroga dhe orari i punës janë të drejta.
    .version = 1
hint-work-self-employed = Me Gestattung (dokument gjatë azilit) ose në një qendër strehimi të landit, puna e pavarur zakonisht nuk lejohet. Edhe puna si shpërndarës porosish me faturë mund të jetë punë e pavarur. Me Aufenthaltserlaubnis (leje qëndrimi) si refugjat ajo lejohet.
    .version = 1
hint-work-praktikum = Një Praktikum (praktikë në firmë) zakonisht është punë. Me Gestattung (dokument gjatë azilit) ose Duldung (dëbimi i pezulluar) duhet që më parë një leje nga autoriteti. Për një praktikë orientimi deri në tre muaj, një praktikë të detyrueshme ose një Einstiegsqualifizierung (praktikë e gjatë para Ausbildung) nuk nevojitet pëlqimi i Arbeitsagentur (zyra e punësimit). Në ZUE vlen edhe koha e pritjes.
    .version = 1
hint-work-hospitation = Vetëm të shikosh (Hospitation, Werkstattbesuch) nuk është punë. Për këtë zakonisht nuk nevojitet leje. Kush punon bashkë me të tjerët, punon, edhe pa para. Pra Probearbeit (punë për provë) kërkon leje që më parë.
    .version = 1
hint-work-ausbildung = Ausbildung (mësimi i një profesioni) është e mundur me leje nga Ausländerbehörde (zyra për të huajt). Pëlqimi i Arbeitsagentur (zyra e punësimit) nuk nevojitet. Në ZUE zakonisht vlen koha e pritjes prej tre muajsh. Nëse jepet leja, e vendos autoriteti.
    .version = 1
hint-work-minijob = Edhe Minijob (punë me pak orë) është punë. Me Gestattung (dokument gjatë azilit) ose Duldung (dëbimi i pezulluar) duhet leje që më parë. Kufiri në vitin 2026 është 603 euro në muaj.
    .version = 1
hint-work-mindestlohn = Të gjithë kanë të drejtë për rrogën minimale (Mindestlohn), me çdo dokument. Në vitin 2026 është 13,90 euro në orë. Nga 1 janari 2027 është 14,60 euro. Për Ausbildung (mësimi i një profesioni) vlen një rregull i veçantë.
    .version = 1
hint-work-leiharbeit = Puna te një firmë që jep punëtorë me qira (Zeitarbeit) me Gestattung (dokument gjatë azilit) ose Duldung (dëbimi i pezulluar) nuk është më e ndaluar në parim. Leja duhet prapëseprapë.
    .version = 1
hint-work-who-decides = Kush banon në një ZUE (qendër strehimi e landit), zakonisht pyet Zentrale Ausländerbehörde (ZAB, zyra qendrore për të huajt), jo BAMF. Për rajonin Münster kjo është ZAB Coesfeld. Kush banon në një qytet, pyet Ausländerbehörde (zyra për të huajt) atje. Autoriteti e pyet vetë Arbeitsagentur (zyra e punësimit).
    .version = 1
hint-work-how-to-apply = Zakonisht bëhet kështu: 1. Gjej një punë ose një vend. 2. Firma plotëson një formular për vendin e punës. 3. Kërkesa dorëzohet te autoriteti. 4. Pritet leja me shkrim. Vetëm pastaj fillon puna.
    .version = 1
hint-work-employer-duties = Firma duhet ta kontrollojë dokumentin dhe të mbajë një kopje. Kjo është normale.
    .version = 1
hint-work-illegal = Puna pa leje është e rrezikshme. Ajo mund të jetë e dënueshme dhe të sjellë probleme më vonë. Prapëseprapë ka të drejtë për rrogën. Kërko ndihmë, nëse një firmë nuk paguan.
    .version = 1
hint-work-ehrenamt = Ndihma vullnetare pa rrogë, për shembull në një klub sportiv, zakonisht nuk është punë. Pyet më parë, nëse ke dyshim. Një shërbim vullnetar (FSJ, BFD) kërkon leje.
    .version = 1
hint-work-income-report = Kush merr Asylbewerberleistungen (ndihma për azilkërkues) dhe fillon punë, duhet ta lajmërojë këtë deri në ditën e tretë te zyra që i jep ndihmat. Një pjesë e rrogës zbritet nga ndihmat, një pjesë mbetet.
    .version = 1
hint-work-labour-rights-advice = Ka këshillim falas për të drejtat në punë për njerëz nga vende jashtë BE-së: për rrogën, pushimin nga puna dhe orarin e punës.
    .version = 1

# Skilled workers

# Recognition

# Language
hint-lang-ik-claim = Refugjatët e njohur zakonisht kanë të drejtë për një Integrationskurs (kurs integrimi). Ajo vlen një vit nga Aufenthaltserlaubnis (leja e qëndrimit). Regjistrohu herët.
    .version = 1
hint-lang-ik-stop = Me Gestattung (dokument gjatë azilit), Duldung (dëbimi i pezulluar) ose § 24 më parë mund të kërkohej një vend në Integrationskurs (kurs integrimi). Në vitin 2026 BAMF për këtë nuk jep vende të reja deri në një njoftim tjetër. Pranimet e vjetra vlejnë ende. Nëse sot është ende kështu, duhet ta shikojë një njeri.
    .version = 1
hint-lang-ik-obligation = Ka rrugë të tjera për në Integrationskurs (kurs integrimi): Jobcenter, Ausländerbehörde (zyra për të huajt) ose Sozialamt (zyra sociale) mund ta detyrojë dikë të ndjekë kursin. Pyet atje ose te një qendër këshillimi.
    .version = 1
hint-lang-bsk = Berufssprachkurse (kurse gjermanishteje për punë) ndihmojnë për punë dhe Ausbildung (mësimi i një profesioni). Zakonisht duhet B1, disa kurse fillojnë më herët. Duhet për shembull të jesh në evidencë te Arbeitsagentur (zyra e punësimit), të punosh ose të bësh Ausbildung.
    .version = 1
hint-lang-bsk-duldung = Me Duldung (dëbimi i pezulluar) një Berufssprachkurs (gjermanisht për punë) zakonisht është i mundur, kur njeriu ka Duldung prej gjashtë muajsh dhe për shembull punon, kërkon punë ose bën Ausbildung (mësimi i një profesioni). Te disa lloje Duldung mundet më herët. Pyet Agentur für Arbeit (zyra e punësimit).
    .version = 1
hint-lang-eok = Në shumë qendra strehimi ka Erstorientierungskurse (kurse për fillimin). Janë vullnetare dhe nuk kushtojnë asgjë. Mësohen fjalët e para dhe si është jeta në Gjermani. Së pari janë për njerëz në procedurën e azilit.
    .version = 1
hint-lang-free = Ka edhe aplikacione falas, kafene gjuhësh (Sprachcafé) dhe kurse nga vullnetarë. Për këto nuk nevojitet leje.
    .version = 1

# Support
hint-sup-agh = Në qendrën e strehimit mund të ketë punë të vogla, për shembull në kuzhinë. Për këto jepen 80 cent në orë. Nuk nevojitet leje pune. Kush refuzon pa arsye të mirë, mund të marrë më pak ndihma.
    .version = 1

# Residence
hint-res-zue-duration = Në një Aufnahmeeinrichtung (qendër pranimi) zakonisht banohet deri te vendimi për kërkesën për azil. Në NRW për njerëz pa fëmijë mund të jenë deri në 24 muaj, për familje me fëmijë më së shumti gjashtë. Një njeri duhet ta shikojë çfarë vlen për ty.
    .version = 1
hint-res-zue-leave-end = Detyrimi për të banuar në ZUE (qendër strehimi e landit) mbaron për shembull pas njohjes (Anerkennung) në procedurën e azilit. Atëherë autoriteti cakton një qytet. Vendi zakonisht nuk mund të zgjidhet; bashkëshortët dhe fëmijët merren parasysh.
    .version = 1
hint-res-residenzpflicht-zue = Kush duhet të banojë në ZUE (qendër strehimi e landit), del nga zona e Ausländerbehörde (zyra për të huajt) vetëm me leje. Për të shkuar te avokati ose te këshillimi për refugjatë leja duhet të jepet menjëherë. Te terminet në zyra shteti dhe gjykata shkohet pa leje, por ato lajmërohen. Pyet administratën e ZUE-së.
    .version = 1
hint-res-after-zue = Jashtë Aufnahmeeinrichtung (qendër pranimi) zakonisht lejohet të udhëtosh lirshëm pas tre muajsh në Gjermani. Duhet të banosh në vendin e caktuar, përderisa të duhen ndihma sociale.
    .version = 1
hint-res-duldung = Me Duldung (dëbimi i pezulluar) zakonisht pas tre muajsh lejohet të udhëtosh në gjithë Gjermaninë, nëse autoriteti nuk thotë ndryshe. Duhet të banosh në vendin e caktuar. Për punë ose Ausbildung (mësimi i një profesioni) kjo mund të ndryshohet; pyet Ausländerbehörde (zyra për të huajt).
    .version = 1
hint-res-12a = Pas njohjes (Anerkennung) në procedurën e azilit zakonisht duhet të banosh tre vjet në të njëjtin land. Shpërngulja më herët është e mundur për shembull për një punë nga 15 orë në javë që mjafton për të jetuar, për Ausbildung (mësimi i një profesioni), fakultet ose familje. Bëje kërkesën para shpërnguljes.
    .version = 1
hint-res-night-order = Që nga qershori 2026 autoriteti ndonjëherë mund të urdhërojë që të mos dilet nga qendra e strehimit, për shembull natën. Kjo duhet të jetë me shkrim dhe të thotë një arsye. Tregoja një letër të tillë menjëherë një qendre këshillimi.
    .version = 1
hint-res-no-absence = Mos ik thjesht pa lajmëruar. Kush nuk mund të gjendet, mund ta humbë procedurën dhe ndihmat. Lajmëro menjëherë çdo adresë të re.
    .version = 1

# Duties, deadlines, red flags
hint-duty-passport = Për pyetje për pasaportën, ambasadën dhe identitetin: fol më parë me një qendër këshillimi, para se të bësh ose të shkruash diçka. Ruaj prova për gjithçka që ke bërë tashmë.
    .version = 1
hint-duty-address-mail = Shiko çdo ditë nëse ka postë. Në ZUE (qendër strehimi e landit) letrat zakonisht llogariten si të arritura ditën e katërt, edhe kur nuk merren. Atëherë ecin afatet. Lajmëro menjëherë shpërnguljen dhe spitalin.
    .version = 1
hint-duty-medical = Kush është aq sëmurë sa nuk mund të udhëtojë, ka nevojë shpejt për një vërtetim të saktë nga një mjeke ose një mjek. Mos prit dhe fol me një qendër këshillimi.
    .version = 1
hint-dublin-basics = Ndonjëherë për procedurën e azilit është përgjegjës një vend tjetër i BE-së. Më parë kjo quhej „Dublin“. Kundër një vendimi të tillë afati është shumë i shkurtër, zakonisht një javë. Shko qysh sot te një qendër këshillimi ose te një avokate.
    .version = 1
hint-deadline-asylum-court = Kundër një vendimi të BAMF mund të bëhet padi (Klage) në gjykatë. Afati është i shkurtër: dy javë, shpesh vetëm një javë. Ai shkruan në fund të vendimit dhe ecën nga dorëzimi i letrës, edhe nëse nuk është lexuar. Shko qysh sot te një qendër këshillimi, te një avokate ose në gjykatë.
    .version = 1
hint-deadline-other = Kundër vendimeve të Ausländerbehörde (zyra për të huajt) afati zakonisht është një muaj. Ai shkruan në vendim. Kërko ndihmë para se të mbarojë afati.
    .version = 1
hint-deadline-missed = Ka kaluar një afat? Shko menjëherë te një avokate ose qendër këshillimi. Ndonjëherë mund të bëhet ende diçka, por vetëm shumë shpejt.
    .version = 1
hint-departure-deadlines = Pas një refuzimi, në vendim shkruan deri kur duhet të largohesh nga Gjermania: shpesh 30 ditë, ndonjëherë një javë. Shko me vendimin qysh sot te një qendër këshillimi.
    .version = 1
hint-advice-free = Ka këshillim të pavarur dhe falas për procedurën e azilit. Në Münster ndihmon edhe GGUA. Edhe BAMF, nëse kërkohet, jep informata falas.
    .version = 1
