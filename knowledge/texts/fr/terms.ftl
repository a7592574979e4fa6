### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = autre hébergement du Land (région)
place-muenster = ville de Münster
place-hwk_district = autre lieu dans le Münsterland ou la région Emscher-Lippe
place-kreis_wesel = Kreis Wesel (par exemple Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = Kreis Unna
place-elsewhere_nrw = autre lieu en Nordrhein-Westfalen (NRW)
place-outside_nrw = pas en Nordrhein-Westfalen (NRW)

# Papers
paper-ankunftsnachweis = Ankunftsnachweis (preuve d’arrivée)
paper-gestattung = Aufenthaltsgestattung (procédure d’asile en cours)
paper-duldung = Duldung (expulsion suspendue)
paper-duldung_60b = Duldung « für Personen mit ungeklärter Identität » (identité pas claire)
paper-fiktion = Fiktionsbescheinigung (décision en attente)
paper-ae_protection = Aufenthaltserlaubnis (permis de séjour) avec statut de réfugié ou protection subsidiaire
paper-ae_24 = Aufenthaltserlaubnis (permis de séjour) selon § 24 (Ukraine)
paper-ae_other = autre Aufenthaltserlaubnis (permis de séjour)
paper-eu = passeport de l’UE
paper-none = pas de papier
paper-unknown = je ne sais pas

# Goals
goal-look = découvrir un métier
goal-try = essayer quelque chose
goal-internship = faire un Praktikum (stage)
goal-training = faire une Ausbildung (formation)
goal-job = travailler
goal-german = apprendre l’allemand
goal-recognition = faire reconnaître mon diplôme
goal-school = école, diplôme scolaire
goal-advice = conseil
goal-leisure = sport et loisirs
goal-unknown = je ne sais pas encore

# Trades
trade-metal = métal
trade-car = auto et mécanique
trade-electric = électricité
trade-hair = coiffure
trade-brick = maçonnerie et bâtiment
trade-road = construction de routes
trade-paint = peinture
trade-wood = bois et menuiserie
trade-kitchen = cuisine et restaurant
trade-bakery = boulangerie
trade-plumbing = plomberie et chauffage
trade-care = soins
trade-warehouse = magasin et stock
trade-sewing = couture
trade-it = ordinateur et informatique
trade-garden = jardin
trade-cleaning = nettoyage
trade-sales = vente
trade-office = bureau

# The line about work in the paper
permit-line-no = « Erwerbstätigkeit nicht gestattet » (travail pas autorisé)
permit-line-with_permission = « Beschäftigung nur mit Erlaubnis der Ausländerbehörde » (travail seulement avec autorisation du service des étrangers)
permit-line-allowed = « Erwerbstätigkeit erlaubt » (travail autorisé)
permit-line-unreadable = je n’arrive pas à lire

# German
german-none = pas encore d’allemand
german-a1 = A1 : un peu
german-a2 = A2 : conversations simples
german-b1 = B1 : bien, tous les jours
german-b2 = B2 ou mieux

# School
school-none = pas d’école
school-below_hsa = école sans diplôme
school-hsa = Hauptschulabschluss (diplôme après la 9e ou 10e classe)
school-msa = Realschulabschluss (diplôme après la 10e classe)
school-higher = Abitur (bac) ou université
school-foreign = diplôme d’un autre pays

# Needs
need-interpreter = interprète
need-state-wanted = souhaité
need-state-searched = on cherche
need-state-found = ✅ trouvé
need-state-none = malheureusement pas possible
need-childcare = garde d’enfants
need-step_free = accès sans marches
need-woman_contact = une femme comme contact
need-shoe_size = chaussures à la bonne taille
need-clothes_size = vêtements de travail à la bonne taille
news-all = toutes les offres

# Times of day
day-part-morning = le matin
day-part-afternoon = l’après-midi
day-part-evening = le soir

# Reminders
reminder-day_before = un jour avant, à 18:00
reminder-two_hours = deux heures avant
reminder-none = pas de rappel

# States of a booking
booking-state-held = réservé
booking-state-requested = demandé
booking-state-confirmed = réservé et confirmé
booking-state-waiting = sur la liste d’attente
booking-state-cancelled_by_person = annulé par toi
booking-state-cancelled_by_us = annulé par nous
booking-state-expired = expiré
booking-state-attended = tu étais là
booking-state-excused = absence excusée
booking-state-not_there = absence

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster, chambre des métiers
institution-ihk-nordwestfalen = IHK Nord Westfalen, chambre de commerce et d’industrie
institution-kh-muenster = Kreishandwerkerschaft Münster (groupement de l’artisanat)
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf (groupement de l’artisanat)
institution-geba = GEBA Münster
institution-agentur = Agentur für Arbeit (agence pour l’emploi)
institution-bezreg-muenster = Bezirksregierung Münster (administration du district)
institution-polizei-muenster = Polizei Münster (police)
institution-preussen-muenster = SC Preußen Münster (club de football)
institution-fanport = FANport Münster
institution-verkehrswacht = Verkehrswacht Münster (sécurité routière)
institution-mim-coordination = coordination du Modellprojekt (projet modèle)
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB, service central des étrangers)
institution-auslaenderbehoerde = Ausländerbehörde (service des étrangers)
institution-bamf = BAMF (office fédéral pour l’asile)
institution-kim = Kommunales Integrationsmanagement (KIM, aide à l’intégration sur place)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = Kommunales Integrationszentrum Wuppertal (centre d’intégration)
institution-jmd = Jugendmigrationsdienst (JMD, conseil de 12 à 27 ans)
institution-mbe = Migrationsberatung für Erwachsene (MBE, conseil pour adultes)
institution-iq = Förderprogramm IQ (conseil sur les diplômes)
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = Handwerkskammer (HWK) Dortmund, chambre des métiers
institution-hausbetreuung = l’équipe d’accompagnement de ton hébergement
institution-asylverfahrensberatung = Asylverfahrensberatung (conseil pour l’asile)
institution-ggua = GGUA Münster
institution-jugendamt = Jugendamt (protection des jeunes)
institution-beschwerdestelle = Beschwerdestelle (bureau de plaintes) indépendante
institution-jobcenter = Jobcenter
institution-faire-integration = conseil sur les droits au travail
institution-person = une personne de l’équipe

# Permission
permission-no = Pour cela, tu n’as pas besoin d’autorisation de travail.
permission-yes = Pour cela, il faut avant une autorisation de l’administration.
permission-depends = L’équipe te dit avant s’il faut une autorisation.
