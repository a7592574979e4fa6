### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = kampeke din a eyaletê
place-muenster = bajarê Münster
place-hwk_district = cihekî din li Münsterland an li Emscher-Lippe-Region
place-kreis_wesel = Kreis Wesel (mînak Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = Kreis Unna
place-elsewhere_nrw = cihekî din li Nordrhein-Westfalen
place-outside_nrw = ne li Nordrhein-Westfalen

# Papers
paper-ankunftsnachweis = Ankunftsnachweis
paper-gestattung = Aufenthaltsgestattung
paper-duldung = Duldung
paper-duldung_60b = Duldung “für Personen mit ungeklärter Identität” (nasname ne zelal e)
paper-fiktion = Fiktionsbescheinigung
paper-ae_protection = Aufenthaltserlaubnis (destûra mayînê) wek penaber an bi parastina subsidiyer
paper-ae_24 = Aufenthaltserlaubnis li gorî § 24 (Ukrayna)
paper-ae_other = Aufenthaltserlaubnis (destûra mayînê) ya din
paper-eu = pasaporta Yekîtiya Ewropayê (YE)
paper-none = tu kaxez
paper-unknown = ez nizanim

# Goals
goal-look = li pîşeyekî binêrim
goal-try = tiştekî biceribînim
goal-internship = Praktikum (staj) bikim
goal-training = Ausbildung bikim (hînbûna pîşeyekî)
goal-job = kar bikim
goal-german = almanî hîn bibim
goal-recognition = naskirina dîplomaya min
goal-school = herim dibistanê, dîploma
goal-advice = şêwirmendî
goal-leisure = spor û dema vala
goal-unknown = hê nizanim

# Trades
trade-metal = Metal (hesin)
trade-car = Otomobîl (Kfz)
trade-electric = Elektrîk
trade-hair = Kuafor (berber)
trade-brick = Dîwar û avahî (înşaat)
trade-road = Çêkirina rêyan
trade-paint = Boyaxkirin
trade-wood = Dar û necarî
trade-kitchen = Aşxane û restoran
trade-bakery = Nanpêjî (firin)
trade-plumbing = Av û germkirin
trade-care = Lênêrîna nexweş û kalan
trade-warehouse = Depo
trade-sewing = Dirûn
trade-it = Komputer û IT
trade-garden = Baxçe
trade-cleaning = Paqijî
trade-sales = Firotin
trade-office = Ofîs

# The line about work in the paper
permit-line-no = “Erwerbstätigkeit nicht gestattet” (karkirin ne serbest e)
permit-line-with_permission = “Beschäftigung nur mit Erlaubnis der Ausländerbehörde” (kar tenê bi destûra daîreya biyaniyan)
permit-line-allowed = “Erwerbstätigkeit erlaubt” (karkirin serbest e)
permit-line-unreadable = ez nikarim bixwînim

# German
german-none = hê almanî nizanim
german-a1 = A1: hinekî
german-a2 = A2: axaftinên hêsan
german-b1 = B1: di jiyana rojane de baş
german-b2 = B2 an baştir

# School
school-none = bê dibistan
school-below_hsa = dibistan bê dîploma
school-hsa = Hauptschulabschluss (dîplomaya pola 9an an 10an)
school-msa = Realschulabschluss (dîplomaya navîn)
school-higher = Abitur (lîse) an zanîngeh
school-foreign = dîplomaya ji welatekî din

# Needs
need-interpreter = wergêr (tercuman)
need-state-wanted = hatiye xwestin
need-state-searched = tê gerandin
need-state-found = ✅ hate dîtin
need-state-none = mixabin ne mumkin e
need-childcare = lênêrîna zarokan
need-step_free = rê bê pêpelûk (derence)
need-woman_contact = jinek ji bo axaftinê
need-shoe_size = pêlavên guncaw
need-clothes_size = cilên kar ên guncaw
news-all = hemû pêşniyar

# Times of day
day-part-morning = berî nîvro
day-part-afternoon = piştî nîvro
day-part-evening = êvarî

# Reminders
reminder-day_before = rojekê berê, saet 18:00
reminder-two_hours = du saetan berê
reminder-none = bê bîranîn

# States of a booking
booking-state-held = cih hatiye parastin
booking-state-requested = hatiye pirsîn
booking-state-confirmed = teqez hatiye girtin
booking-state-waiting = li ser lîsteya bendewariyê
booking-state-cancelled_by_person = te betal kiriye
booking-state-cancelled_by_us = me betal kiriye
booking-state-expired = dema wê derbas bûye
booking-state-attended = tu li wir bûyî
booking-state-excused = te lêborîn xwestiye
booking-state-not_there = tu li wir nebûyî

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster
institution-ihk-nordwestfalen = IHK Nord Westfalen
institution-kh-muenster = Kreishandwerkerschaft Münster
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf
institution-geba = GEBA Münster
institution-agentur = Agentur für Arbeit
institution-bezreg-muenster = Bezirksregierung Münster
institution-polizei-muenster = Polîsê Münster (Polizei)
institution-preussen-muenster = SC Preußen Münster
institution-fanport = FANport Münster
institution-verkehrswacht = Verkehrswacht Münster
institution-mim-coordination = Rêvebirina Modellprojekt (Koordination)
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB)
institution-auslaenderbehoerde = Ausländerbehörde (daîreya biyaniyan)
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
institution-hausbetreuung = Tîma alîkariyê (Betreuung) li kampa te
institution-asylverfahrensberatung = Asylverfahrensberatung (şêwirmendiya penaberiyê)
institution-ggua = GGUA Münster
institution-jugendamt = Jugendamt
institution-beschwerdestelle = cihê giliyê yê serbixwe (Beschwerdestelle)
institution-jobcenter = Jobcenter
institution-faire-integration = şêwirmendî li ser mafên kar
institution-person = mirovek ji tîmê

# Permission
permission-no = Ji bo vê destûra kar ji te re ne lazim e.
permission-yes = Ji bo vê divê mirov berê destûra daîreyê (Behörde) bigire.
permission-depends = Gelo destûr lazim e, tîm berê ji te re dibêje.
