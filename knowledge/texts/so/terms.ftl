### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = hoy kale oo gobolka ah
place-muenster = magaalada Münster
place-hwk_district = meel kale oo Münsterland ah ama gobolka Emscher-Lippe
place-kreis_wesel = Kreis Wesel (tusaale Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = Kreis Unna
place-elsewhere_nrw = meel kale oo Nordrhein-Westfalen ah
place-outside_nrw = Nordrhein-Westfalen ka baxsan

# Papers
paper-ankunftsnachweis = Ankunftsnachweis
paper-gestattung = Aufenthaltsgestattung
paper-duldung = Duldung
paper-duldung_60b = Duldung „für Personen mit ungeklärter Identität“ (dadka aqoonsigoodu aanu caddayn)
paper-fiktion = Fiktionsbescheinigung
paper-ae_protection = Aufenthaltserlaubnis (sharciga deggenaanshaha) qaxooti ahaan ama subsidiärer Schutz (ilaalin kale)
paper-ae_24 = Aufenthaltserlaubnis § 24 (Ukraine)
paper-ae_other = Aufenthaltserlaubnis kale
paper-eu = baasaboorka EU-da
paper-none = warqad ma haysto
paper-unknown = ma garanayo

# Goals
goal-look = shaqo xirfadeed daawasho
goal-try = wax tijaabin
goal-internship = Praktikum samayn
goal-training = Ausbildung samayn
goal-job = shaqayn
goal-german = af Jarmal barasho
goal-recognition = shahaadadayda aqoonsi u helid
goal-school = dugsi iyo shahaado dugsi
goal-advice = la-talin
goal-leisure = ciyaaro iyo madaddaalo
goal-unknown = weli ma garanayo

# Trades
trade-metal = bir iyo macdan
trade-car = baabuur
trade-electric = koronto
trade-hair = timo-jare
trade-brick = dhisme
trade-road = waddooyin dhis
trade-paint = rinjiyayn
trade-wood = alwaax iyo nijaarnimo
trade-kitchen = jiko iyo makhaayad
trade-bakery = rootiile
trade-plumbing = tuubbooyin iyo kulayl
trade-care = daryeelka bukaanka iyo waayeelka
trade-warehouse = bakhaar
trade-sewing = tolmo
trade-it = kombiyuutar iyo IT
trade-garden = beer
trade-cleaning = nadaafad
trade-sales = iibin
trade-office = xafiis

# The line about work in the paper
permit-line-no = „Erwerbstätigkeit nicht gestattet“ (shaqo lama oggola)
permit-line-with_permission = „Beschäftigung nur mit Erlaubnis der Ausländerbehörde“ (shaqo marka oggolaansho jiro oo keliya)
permit-line-allowed = „Erwerbstätigkeit erlaubt“ (shaqo waa la oggol yahay)
permit-line-unreadable = ma akhrin karo

# German
german-none = weli af Jarmal ma aqaan
german-a1 = A1: wax yar
german-a2 = A2: hadal fudud
german-b1 = B1: nolol maalmeedka si fiican
german-b2 = B2 ama ka fiican

# School
school-none = dugsi ma dhigan
school-below_hsa = dugsi, shahaado la’aan
school-hsa = Hauptschulabschluss
school-msa = Realschulabschluss
school-higher = Abitur ama jaamacad
school-foreign = shahaado waddan kale

# Needs
need-interpreter = turjubaan
need-state-wanted = waa la codsaday
need-state-searched = waa la raadinayaa
need-state-found = ✅ waa la helay
need-state-none = nasiib darro suurtogal maaha
need-childcare = daryeelka carruurta
need-step_free = meel aan jaranjaro lahayn
need-woman_contact = haweeney aad la hadasho
need-shoe_size = kabo habboon
need-clothes_size = dhar shaqo oo habboon
news-all = dhammaan fursadaha

# Times of day
day-part-morning = subaxdii
day-part-afternoon = galabtii
day-part-evening = fiidkii

# Reminders
reminder-day_before = hal maalin ka hor, 18:00
reminder-two_hours = laba saacadood ka hor
reminder-none = xusuusin la’aan

# States of a booking
booking-state-held = waa laguu hayaa
booking-state-requested = waa la codsaday
booking-state-confirmed = si sugan ayaa loo qabtay
booking-state-waiting = liiska sugitaanka
booking-state-cancelled_by_person = adiga ayaa baajiyay
booking-state-cancelled_by_us = annaga ayaa baajinnay
booking-state-expired = waqtigii waa dhammaaday
booking-state-attended = waad timid
booking-state-excused = cudurdaar ayaad sheegatay
booking-state-not_there = ma imaan

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster
institution-ihk-nordwestfalen = IHK Nord Westfalen
institution-kh-muenster = Kreishandwerkerschaft Münster
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf
institution-geba = GEBA Münster
institution-agentur = Agentur für Arbeit (xafiiska shaqada)
institution-bezreg-muenster = Bezirksregierung Münster
institution-polizei-muenster = Polizei Münster (booliska)
institution-preussen-muenster = SC Preußen Münster
institution-fanport = FANport Münster
institution-verkehrswacht = Verkehrswacht Münster
institution-mim-coordination = isku-dubbaridka Modellprojekt
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB)
institution-auslaenderbehoerde = Ausländerbehörde (xafiiska ajaanibta)
institution-bamf = BAMF
institution-kim = Kommunales Integrationsmanagement (KIM)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = Kommunales Integrationszentrum Wuppertal
institution-jmd = Jugendmigrationsdienst (JMD)
institution-mbe = Migrationsberatung für Erwachsene (MBE)
institution-iq = Förderprogramm IQ
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = Handwerkskammer (HWK) Dortmund
institution-hausbetreuung = shaqaalaha daryeelka ee hoygaaga
institution-asylverfahrensberatung = Asylverfahrensberatung (la-talinta kiiska magangelyada)
institution-ggua = GGUA Münster
institution-jugendamt = Jugendamt (xafiiska dhallinyarada)
institution-beschwerdestelle = Beschwerdestelle (xafiis cabasho) oo madax-bannaan
institution-jobcenter = Jobcenter
institution-faire-integration = la-talinta xuquuqda shaqada
institution-person = qof kooxda ka mid ah

# Permission
permission-no = Tan uma baahnid oggolaansho shaqo.
permission-yes = Tan marka hore waxaa loo baahan yahay oggolaansho hay’adda dowladda ah.
permission-depends = In oggolaansho loo baahan yahay iyo in kale, kooxda ayaa ka hor kuu sheegaysa.
