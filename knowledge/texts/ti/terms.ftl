### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = ካልእ ናይ ክልል (Land) መዕቆቢ
place-muenster = ከተማ Münster
place-hwk_district = ካልእ ቦታ ኣብ Münsterland ወይ ኣብ ከባቢ Emscher-Lippe
place-kreis_wesel = Kreis Wesel (ንኣብነት Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = Kreis Unna
place-elsewhere_nrw = ካልእ ቦታ ኣብ Nordrhein-Westfalen
place-outside_nrw = ካብ Nordrhein-Westfalen ወጻኢ

# Papers
paper-ankunftsnachweis = Ankunftsnachweis (ናይ ምእታው መረጋገጺ)
paper-gestattung = Aufenthaltsgestattung (ኣብ መስርሕ ዑቕባ)
paper-duldung = Duldung (ምጥራዝ ንግዚኡ ደው ኢሉ)
paper-duldung_60b = Duldung “für Personen mit ungeklärter Identität” (መንነቶም ንዘይተነጸረ ሰባት)
paper-fiktion = Fiktionsbescheinigung (ክሳብ ዝውሰን ዘገልግል ወረቐት)
paper-ae_protection = Aufenthaltserlaubnis (ፍቓድ መንበሪ) ከም ስደተኛ ወይ ብ subsidiärer Schutz (ተወሳኺ ዑቕባ)
paper-ae_24 = Aufenthaltserlaubnis (ፍቓድ መንበሪ) ብመሰረት § 24 (ዩክሬን)
paper-ae_other = ካልእ Aufenthaltserlaubnis (ፍቓድ መንበሪ)
paper-eu = ፓስፖርት EU (ሕብረት ኤውሮጳ)
paper-none = ወረቐት የብለይን
paper-unknown = ኣይፈልጥን

# Goals
goal-look = ሓደ ሞያ ምርኣይ
goal-try = ገለ ምፍታን
goal-internship = Praktikum (ልምምድ ስራሕ) ምግባር
goal-training = Ausbildung (ስልጠና ሞያ) ምግባር
goal-job = ምስራሕ
goal-german = ጀርመንኛ ምምሃር
goal-recognition = ንምስክር ወረቐተይ ኣፍልጦ ምርካብ
goal-school = ናብ ቤት ትምህርቲ ምኻድ
goal-advice = ምኽሪ
goal-leisure = ስፖርትን ትርፊ ግዜን
goal-unknown = ጌና ኣይፈልጥን

# Trades
trade-metal = ሓጺን
trade-car = መካይን
trade-electric = ኤለክትሪክ
trade-hair = ቀምቃማይ ጸጉሪ
trade-brick = ምንዳቕን ህንጻን
trade-road = ስራሕ ጽርግያ
trade-paint = ቀለም ምልካይ
trade-wood = ዕንጸይቲ (ጸራቢ)
trade-kitchen = ክሽነን ቤት መግብን
trade-bakery = እንዳ ባኒ
trade-plumbing = ቧንቧ ማይን መሞቒ ገዛን
trade-care = ክንክን ሕሙማትን ኣረጋውያንን
trade-warehouse = መኽዘን
trade-sewing = ስፌት
trade-it = ኮምፒተርን IT-ን
trade-garden = ኣትክልቲ (ጀርዲን)
trade-cleaning = ጽሬት
trade-sales = መሸጣ
trade-office = ቤት ጽሕፈት

# The line about work in the paper
permit-line-no = “Erwerbstätigkeit nicht gestattet” (ስራሕ ኣይተፈቕደን)
permit-line-with_permission = “Beschäftigung nur mit Erlaubnis der Ausländerbehörde” (ስራሕ ብፍቓድ ናይ ቤት ጽሕፈት ወጻእተኛታት ጥራይ)
permit-line-allowed = “Erwerbstätigkeit erlaubt” (ስራሕ ፍቑድ እዩ)
permit-line-unreadable = ከንብቦ ኣይክእልን

# German
german-none = ጌና ጀርመንኛ ኣይክእልን
german-a1 = A1: ቁሩብ
german-a2 = A2: ቀሊል ዝርርብ
german-b1 = B1: ኣብ መዓልታዊ ህይወት ጽቡቕ
german-b2 = B2 ወይ ዝሓሸ

# School
school-none = ቤት ትምህርቲ ኣይከድኩን
school-below_hsa = ቤት ትምህርቲ ብዘይ ምስክር ወረቐት
school-hsa = Hauptschulabschluss (ምስክር ወረቐት ክፍሊ 9 ወይ 10)
school-msa = Realschulabschluss (ማእከላይ ምስክር ወረቐት)
school-higher = Abitur ወይ ዩኒቨርሲቲ
school-foreign = ምስክር ወረቐት ካብ ካልእ ሃገር

# Needs
need-interpreter = ኣስተርጓሚ
need-state-wanted = ተሓቲቱ
need-state-searched = ይድለ ኣሎ
need-state-found = ✅ ተረኺቡ
need-state-none = ይሓዝነና ኣይከኣልን
need-childcare = ክንክን ቆልዑ
need-step_free = ደረጃ ዘይብሉ መእተዊ
need-woman_contact = እትሕግዘኩም ጓል ኣንስተይቲ
need-shoe_size = ዝበቅዕ ጫማ
need-clothes_size = ዝበቅዕ ናይ ስራሕ ክዳን
news-all = ኩሉ ዕድላት

# Times of day
day-part-morning = ቅድሚ ቀትሪ
day-part-afternoon = ድሕሪ ቀትሪ
day-part-evening = ምሸት

# Reminders
reminder-day_before = ሓደ መዓልቲ ኣቐዲሙ፣ ሰዓት 18:00
reminder-two_hours = ክልተ ሰዓት ኣቐዲሙ
reminder-none = መዘኻኸሪ የለን

# States of a booking
booking-state-held = ንግዚኡ ተታሒዙ
booking-state-requested = ተሓቲቱ
booking-state-confirmed = ብርግጽ ተታሒዙ
booking-state-waiting = ኣብ ዝርዝር ተጸበይቲ
booking-state-cancelled_by_person = ንስኹም ሰሪዝኩምዎ
booking-state-cancelled_by_us = ንሕና ሰሪዝናዮ
booking-state-expired = ግዜኡ ሓሊፉ
booking-state-attended = ኣብኡ ነይርኩም
booking-state-excused = ምኽንያት ሂብኩም
booking-state-not_there = ኣብኡ ኣይነበርኩምን

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster (ቻምበር ኢደ-ጥበብ)
institution-ihk-nordwestfalen = IHK Nord Westfalen (ቻምበር ኢንዱስትሪን ንግድን)
institution-kh-muenster = Kreishandwerkerschaft Münster
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf
institution-geba = GEBA Münster
institution-agentur = Agentur für Arbeit (ቤት ጽሕፈት ስራሕ)
institution-bezreg-muenster = Bezirksregierung Münster (ምምሕዳር ወረዳ)
institution-polizei-muenster = Polizei Münster (ፖሊስ)
institution-preussen-muenster = SC Preußen Münster
institution-fanport = FANport Münster
institution-verkehrswacht = Verkehrswacht Münster
institution-mim-coordination = ኣወሃሃድቲ Modellprojekt
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB፣ ማእከላይ ቤት ጽሕፈት ወጻእተኛታት)
institution-auslaenderbehoerde = Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት)
institution-bamf = BAMF
institution-kim = Kommunales Integrationsmanagement (KIM)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = Kommunales Integrationszentrum Wuppertal
institution-jmd = Jugendmigrationsdienst (JMD)
institution-mbe = Migrationsberatung für Erwachsene (MBE)
institution-iq = Förderprogramm IQ
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = Handwerkskammer (HWK) Dortmund (ቻምበር ኢደ-ጥበብ)
institution-hausbetreuung = Betreuung (ሰራሕተኛታት ሓገዝ) ኣብ ገዛኹም
institution-asylverfahrensberatung = Asylverfahrensberatung (ምኽሪ መስርሕ ዑቕባ)
institution-ggua = GGUA Münster
institution-jugendamt = Jugendamt (ቤት ጽሕፈት መንእሰያት)
institution-beschwerdestelle = ናጻ ቤት ጽሕፈት ጥርዓን (Beschwerdestelle)
institution-jobcenter = Jobcenter
institution-faire-integration = ምኽሪ ብዛዕባ መሰላት ስራሕ
institution-person = ሓደ ሰብ ካብቲ ጉጅለ

# Permission
permission-no = ንዚ ናይ ስራሕ ፍቓድ ኣየድልየኩምን።
permission-yes = ንዚ ቅድሚኡ ናይ ቤት ጽሕፈት መንግስቲ (Behörde) ፍቓድ የድሊ።
permission-depends = ፍቓድ የድሊ እንተኾይኑ እቲ ጉጅለ ኣቐዲሙ ክነግረኩም እዩ።
