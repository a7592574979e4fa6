### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = qendër tjetër strehimi e landit
place-muenster = qyteti Münster
place-hwk_district = vend tjetër në Münsterland ose në rajonin Emscher-Lippe
place-kreis_wesel = Kreis Wesel (për shembull Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = Kreis Unna
place-elsewhere_nrw = vend tjetër në Nordrhein-Westfalen
place-outside_nrw = jo në Nordrhein-Westfalen

# Papers
paper-ankunftsnachweis = Ankunftsnachweis (vërtetim i arritjes)
paper-gestattung = Aufenthaltsgestattung (dokument gjatë procedurës së azilit)
paper-duldung = Duldung (dëbimi është pezulluar)
paper-duldung_60b = Duldung „für Personen mit ungeklärter Identität“ (për persona me identitet të paqartë)
paper-fiktion = Fiktionsbescheinigung (dokument derisa të vendoset për zgjatjen)
paper-ae_protection = Aufenthaltserlaubnis (leje qëndrimi) si refugjat ose me mbrojtje subsidiare
paper-ae_24 = Aufenthaltserlaubnis (leje qëndrimi) sipas § 24 (Ukraina)
paper-ae_other = Aufenthaltserlaubnis tjetër (leje qëndrimi)
paper-eu = pasaportë e BE-së
paper-none = asnjë dokument
paper-unknown = nuk e di

# Goals
goal-look = të shikoj një profesion
goal-try = të provoj diçka
goal-internship = të bëj praktikë (Praktikum)
goal-training = të mësoj profesion (Ausbildung)
goal-job = të punoj
goal-german = të mësoj gjermanisht
goal-recognition = të më njihet diploma
goal-school = të shkoj në shkollë, dëftesë shkolle
goal-advice = këshillim
goal-leisure = sport dhe kohë e lirë
goal-unknown = nuk e di ende

# Trades
trade-metal = metal
trade-car = vetura dhe automjete
trade-electric = elektrikë
trade-hair = parukeri
trade-brick = murim dhe ndërtim
trade-road = ndërtim rrugësh
trade-paint = lyerje dhe llakim
trade-wood = dru dhe zdrukthtari
trade-kitchen = kuzhinë dhe restorante
trade-bakery = furrë buke
trade-plumbing = ujësjellës dhe ngrohje
trade-care = kujdes për të sëmurë dhe të moshuar
trade-warehouse = depo
trade-sewing = qepje
trade-it = kompjuter dhe IT
trade-garden = kopsht
trade-cleaning = pastrim
trade-sales = shitje
trade-office = zyrë

# The line about work in the paper
permit-line-no = „Erwerbstätigkeit nicht gestattet“ (puna nuk lejohet)
permit-line-with_permission = „Beschäftigung nur mit Erlaubnis der Ausländerbehörde“ (punë vetëm me leje nga zyra për të huajt)
permit-line-allowed = „Erwerbstätigkeit erlaubt“ (puna lejohet)
permit-line-unreadable = nuk mund ta lexoj

# German
german-none = ende pa gjermanisht
german-a1 = A1: pak
german-a2 = A2: biseda të thjeshta
german-b1 = B1: mirë në jetën e përditshme
german-b2 = B2 ose më mirë

# School
school-none = pa shkollë
school-below_hsa = shkollë pa dëftesë përfundimi
school-hsa = Hauptschulabschluss (dëftesë pas klasës 9 ose 10)
school-msa = Realschulabschluss (dëftesë pas klasës 10)
school-higher = Abitur (matura) ose fakultet
school-foreign = dëftesë ose diplomë nga një vend tjetër

# Needs
need-interpreter = përkthim me gojë
need-state-wanted = e kërkuar
need-state-searched = po kërkohet
need-state-found = ✅ u gjet
need-state-none = fatkeqësisht nuk mundet
need-childcare = kujdes për fëmijë
need-step_free = hyrje pa shkallë
need-woman_contact = një grua si person kontakti
need-shoe_size = këpucë të përshtatshme
need-clothes_size = rroba pune të përshtatshme
news-all = të gjitha ofertat

# Times of day
day-part-morning = paradite
day-part-afternoon = pasdite
day-part-evening = në mbrëmje

# Reminders
reminder-day_before = një ditë më parë, në orën 18:00
reminder-two_hours = dy orë më parë
reminder-none = pa kujtesë

# States of a booking
booking-state-held = i ruajtur për ty
booking-state-requested = i kërkuar
booking-state-confirmed = i rezervuar me siguri
booking-state-waiting = në listën e pritjes
booking-state-cancelled_by_person = i anuluar nga ti
booking-state-cancelled_by_us = i anuluar nga ne
booking-state-expired = i skaduar
booking-state-attended = ishe aty
booking-state-excused = mungesë me arsye
booking-state-not_there = nuk ishe aty

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster, oda e zejeve
institution-ihk-nordwestfalen = IHK Nord Westfalen, oda e industrisë dhe tregtisë
institution-kh-muenster = Kreishandwerkerschaft Münster (shoqatë vendore e zejeve)
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf (shoqatë vendore e zejeve)
institution-geba = GEBA Münster
institution-agentur = Agentur für Arbeit (zyra e punësimit)
institution-bezreg-muenster = Bezirksregierung Münster (zyra e landit për rajonin)
institution-polizei-muenster = Polizei Münster (policia)
institution-preussen-muenster = SC Preußen Münster (klub futbolli)
institution-fanport = FANport Münster
institution-verkehrswacht = Verkehrswacht Münster (shoqatë për siguri në trafik)
institution-mim-coordination = koordinimi i Modellprojekt
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB, zyra qendrore për të huajt)
institution-auslaenderbehoerde = Ausländerbehörde (zyra për të huajt)
institution-bamf = BAMF (zyra federale për azil)
institution-kim = Kommunales Integrationsmanagement (KIM, ndihmë vendore për të ardhur)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = Kommunales Integrationszentrum Wuppertal (qendër integrimi)
institution-jmd = Jugendmigrationsdienst (JMD, këshillim për të rinj)
institution-mbe = Migrationsberatung für Erwachsene (MBE, këshillim për të rritur)
institution-iq = Förderprogramm IQ (këshillim për diploma)
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = Handwerkskammer (HWK) Dortmund, oda e zejeve
institution-hausbetreuung = ekipi i kujdesit (Betreuung) në shtëpinë tënde
institution-asylverfahrensberatung = Asylverfahrensberatung (këshillim për procedurën e azilit)
institution-ggua = GGUA Münster
institution-jugendamt = Jugendamt (zyra për fëmijë dhe të rinj)
institution-beschwerdestelle = Beschwerdestelle e pavarur (zyrë për ankesa)
institution-jobcenter = Jobcenter
institution-faire-integration = këshillim për të drejtat në punë
institution-person = një njeri nga ekipi

# Permission
permission-no = Për këtë nuk të duhet leje pune.
permission-yes = Për këtë duhet që më parë një leje nga autoriteti.
permission-depends = Nëse duhet leje, ta thotë ekipi që më parë.
