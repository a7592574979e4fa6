### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = andere Unterkunft des Landes
place-muenster = Stadt Münster
place-hwk_district = anderer Ort im Münsterland oder in der Emscher-Lippe-Region
place-kreis_wesel = Kreis Wesel (zum Beispiel Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = Kreis Unna
place-elsewhere_nrw = anderer Ort in Nordrhein-Westfalen
place-outside_nrw = nicht in Nordrhein-Westfalen

# Papers
paper-ankunftsnachweis = Ankunftsnachweis
paper-gestattung = Aufenthaltsgestattung
paper-duldung = Duldung
paper-duldung_60b = Duldung „für Personen mit ungeklärter Identität“
paper-fiktion = Fiktionsbescheinigung
paper-ae_protection = Aufenthaltserlaubnis als Flüchtling oder mit subsidiärem Schutz
paper-ae_24 = Aufenthaltserlaubnis nach § 24 (Ukraine)
paper-ae_other = andere Aufenthaltserlaubnis
paper-eu = EU-Pass
paper-none = kein Papier
paper-unknown = weiß ich nicht

# Goals
goal-look = einen Beruf anschauen
goal-try = etwas ausprobieren
goal-internship = ein Praktikum machen
goal-training = eine Ausbildung machen
goal-job = arbeiten
goal-german = Deutsch lernen
goal-recognition = mein Zeugnis anerkennen lassen
goal-school = zur Schule gehen, Schulabschluss
goal-advice = Beratung
goal-leisure = Sport und Freizeit
goal-unknown = weiß ich noch nicht

# Trades
trade-metal = Metall
trade-car = Auto und Kfz
trade-electric = Elektro
trade-hair = Friseur
trade-brick = Maurern und Bau
trade-road = Straßenbau
trade-paint = Malen und Lackieren
trade-wood = Holz und Tischlern
trade-kitchen = Küche und Gastronomie
trade-bakery = Bäckerei
trade-plumbing = Sanitär und Heizung
trade-care = Pflege
trade-warehouse = Lager
trade-sewing = Nähen
trade-it = Computer und IT
trade-garden = Garten
trade-cleaning = Reinigung
trade-sales = Verkauf
trade-office = Büro

# The line about work in the paper
permit-line-no = „Erwerbstätigkeit nicht gestattet“
permit-line-with_permission = „Beschäftigung nur mit Erlaubnis der Ausländerbehörde“
permit-line-allowed = „Erwerbstätigkeit erlaubt“
permit-line-unreadable = kann ich nicht lesen

# German
german-none = noch kein Deutsch
german-a1 = A1: ein bisschen
german-a2 = A2: einfache Gespräche
german-b1 = B1: im Alltag gut
german-b2 = B2 oder besser

# School
school-none = keine Schule
school-below_hsa = Schule ohne Abschluss
school-hsa = Hauptschulabschluss
school-msa = Realschulabschluss
school-higher = Abitur oder Studium
school-foreign = Zeugnis aus einem anderen Land

# Needs
need-interpreter = Dolmetscher oder Dolmetscherin
need-state-wanted = gewünscht
need-state-searched = wird gesucht
need-state-found = ✅ gefunden
need-state-none = leider nicht möglich
need-childcare = Kinderbetreuung
need-step_free = Zugang ohne Stufen
need-woman_contact = eine Frau als Ansprechperson
need-shoe_size = passende Schuhe
need-clothes_size = passende Arbeitskleidung
news-all = alle Angebote

# Times of day
day-part-morning = am Vormittag
day-part-afternoon = am Nachmittag
day-part-evening = am Abend

# Reminders
reminder-day_before = einen Tag vorher, 18:00 Uhr
reminder-two_hours = zwei Stunden vorher
reminder-none = keine Erinnerung

# States of a booking
booking-state-held = reserviert
booking-state-requested = angefragt
booking-state-confirmed = fest gebucht
booking-state-waiting = auf der Warteliste
booking-state-cancelled_by_person = von dir abgesagt
booking-state-cancelled_by_us = von uns abgesagt
booking-state-expired = abgelaufen
booking-state-attended = du warst da
booking-state-excused = entschuldigt
booking-state-not_there = nicht da gewesen

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster
institution-ihk-nordwestfalen = IHK Nord Westfalen
institution-kh-muenster = Kreishandwerkerschaft Münster
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf
institution-geba = GEBA Münster
institution-agentur = Agentur für Arbeit
institution-bezreg-muenster = Bezirksregierung Münster
institution-polizei-muenster = Polizei Münster
institution-preussen-muenster = SC Preußen Münster
institution-fanport = FANport Münster
institution-verkehrswacht = Verkehrswacht Münster
institution-mim-coordination = Koordination des Modellprojekts
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB)
institution-auslaenderbehoerde = Ausländerbehörde
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
institution-hausbetreuung = Betreuung in deinem Haus
institution-asylverfahrensberatung = Asylverfahrensberatung
institution-ggua = GGUA Münster
institution-jugendamt = Jugendamt
institution-beschwerdestelle = unabhängige Beschwerdestelle
institution-jobcenter = Jobcenter
institution-faire-integration = Beratung zu Arbeitsrechten
institution-person = ein Mensch aus dem Team

# Permission
permission-no = Dafür brauchst du keine Arbeitserlaubnis.
permission-yes = Dafür braucht man vorher eine Erlaubnis der Behörde.
permission-depends = Ob man eine Erlaubnis braucht, sagt dir das Team vorher.
