### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = another state facility
place-muenster = city of Münster
place-hwk_district = another place around Münster
place-kreis_wesel = Kreis Wesel (for example Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = Kreis Unna
place-elsewhere_nrw = another place in North Rhine-Westphalia
place-outside_nrw = outside North Rhine-Westphalia

# Papers
paper-ankunftsnachweis = Ankunftsnachweis (proof of arrival)
paper-gestattung = Aufenthaltsgestattung (asylum procedure is running)
paper-duldung = Duldung (deportation is suspended)
paper-duldung_60b = Duldung “for persons with unclarified identity”
paper-fiktion = Fiktionsbescheinigung (your application is being decided)
paper-ae_protection = residence permit as a refugee or with subsidiary protection
paper-ae_24 = residence permit under § 24 (Ukraine)
paper-ae_other = another residence permit
paper-eu = EU passport
paper-none = no paper
paper-unknown = I don’t know

# Goals
goal-look = look at a trade
goal-try = try something out
goal-internship = do an internship (Praktikum)
goal-training = do vocational training (Ausbildung)
goal-job = work
goal-german = learn German
goal-recognition = get my certificate recognised
goal-school = go to school, get a school certificate
goal-advice = advice
goal-leisure = sport and free time
goal-unknown = I don’t know yet

# Trades
trade-metal = metal work
trade-car = cars
trade-electric = electrics
trade-hair = hairdressing
trade-brick = bricklaying
trade-road = road building
trade-paint = painting
trade-wood = wood and carpentry
trade-kitchen = kitchen and restaurants
trade-bakery = bakery
trade-plumbing = plumbing and heating
trade-care = care and nursing
trade-warehouse = warehouse
trade-sewing = sewing
trade-it = computers and IT
trade-garden = gardening
trade-cleaning = cleaning
trade-sales = sales
trade-office = office work

# The line about work in the paper
permit-line-no = “Erwerbstätigkeit nicht gestattet” (work not permitted)
permit-line-with_permission = “Beschäftigung nur mit Erlaubnis der Ausländerbehörde” (work only with permission)
permit-line-allowed = “Erwerbstätigkeit erlaubt” (work permitted)
permit-line-unreadable = I cannot read it

# German
german-none = no German yet
german-a1 = A1: a little
german-a2 = A2: simple talks
german-b1 = B1: good in daily life
german-b2 = B2 or better

# School
school-none = no school
school-below_hsa = school without a certificate
school-hsa = Hauptschulabschluss (certificate after class 9 or 10)
school-msa = Realschulabschluss (certificate after class 10)
school-higher = Abitur or university
school-foreign = certificate from another country

# Needs
need-interpreter = interpreter
need-state-wanted = wanted
need-state-searched = being looked for
need-state-found = ✅ found
need-state-none = sorry, not possible
need-childcare = childcare
need-step_free = access without steps
need-woman_contact = a woman as contact
need-shoe_size = shoes that fit
need-clothes_size = work clothes that fit
news-all = all offers

# Times of day
day-part-morning = in the morning
day-part-afternoon = in the afternoon
day-part-evening = in the evening

# Reminders
reminder-day_before = the day before at 18:00
reminder-two_hours = two hours before
reminder-none = no reminder

# States of a booking
booking-state-held = held
booking-state-requested = requested
booking-state-confirmed = confirmed
booking-state-waiting = on the waiting list
booking-state-cancelled_by_person = cancelled by you
booking-state-cancelled_by_us = cancelled by us
booking-state-expired = expired
booking-state-attended = you were there
booking-state-excused = excused
booking-state-not_there = not there

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster, the chamber of crafts
institution-ihk-nordwestfalen = IHK Nord Westfalen, the chamber of industry and commerce
institution-kh-muenster = Kreishandwerkerschaft Münster (local crafts association)
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf (local crafts association)
institution-geba = GEBA Münster (training provider)
institution-agentur = Agentur für Arbeit (employment agency)
institution-bezreg-muenster = Bezirksregierung Münster (district government)
institution-polizei-muenster = Münster police
institution-preussen-muenster = SC Preußen Münster (football club)
institution-fanport = FANport Münster (fan project)
institution-verkehrswacht = Verkehrswacht Münster (road safety association)
institution-mim-coordination = co-ordination of the Modellprojekt
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB, central immigration office)
institution-auslaenderbehoerde = Ausländerbehörde (immigration office)
institution-bamf = BAMF (federal office for asylum)
institution-kim = Kommunales Integrationsmanagement (KIM, local support for newcomers)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = Kommunales Integrationszentrum Wuppertal (integration centre)
institution-jmd = Jugendmigrationsdienst (JMD, advice from 12 to 27)
institution-mbe = Migrationsberatung (MBE, advice for adults)
institution-iq = Förderprogramm IQ (advice on certificates)
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = Handwerkskammer (HWK) Dortmund, the chamber of crafts
institution-hausbetreuung = the care team in your house
institution-asylverfahrensberatung = Asylverfahrensberatung (independent asylum advice)
institution-ggua = GGUA Münster (independent refugee advice)
institution-jugendamt = Jugendamt (youth welfare office)
institution-beschwerdestelle = independent complaints office
institution-jobcenter = Jobcenter
institution-faire-integration = advice on labour rights
institution-person = a person from the team

# Permission
permission-no = You need no work permit for this.
permission-yes = This needs permission from the authority first.
permission-depends = The team tells you first whether permission is needed.
