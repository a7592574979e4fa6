### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.
# The invisible mark U+200F opens a name that begins without a Pashto word, so that it runs from right to left.

# Places
place-zue_muenster = د ZUE Münster کمپ (Albersloher Weg)
place-other_state_facility = یو بل ایالتي کمپ
place-muenster = د Münster ښار
place-hwk_district = په Münsterland یا د Emscher-Lippe په سیمه کې بل ځای
place-kreis_wesel = د Kreis Wesel سیمه (مثلاً Moers، Wesel، Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = د Kreis Unna سیمه
place-elsewhere_nrw = په Nordrhein-Westfalen کې بل ځای
place-outside_nrw = له Nordrhein-Westfalen بهر

# Papers
paper-ankunftsnachweis = ‏Ankunftsnachweis (د رسېدو سند)
paper-gestattung = ‏Aufenthaltsgestattung (د پناه غوښتنې په پروسه کې)
paper-duldung = ‏Duldung (ډیپورټ اوس درول شوی)
paper-duldung_60b = ‏Duldung «für Personen mit ungeklärter Identität» (هویت روښانه نه دی)
paper-fiktion = ‏Fiktionsbescheinigung (د ادارې تر پرېکړې پورې لنډمهالی سند)
paper-ae_protection = ‏Aufenthaltserlaubnis (د اوسېدو اجازه) د کډوال په توګه یا له فرعي ساتنې (subsidiärer Schutz) سره
paper-ae_24 = د اوسېدو اجازه (Aufenthaltserlaubnis) د ⁦§ 24⁩ له مخې (اوکراین)
paper-ae_other = د اوسېدو بله اجازه (Aufenthaltserlaubnis)
paper-eu = د اروپايي اتحادیې (EU) پاسپورټ
paper-none = هېڅ سند نشته
paper-unknown = نه پوهېږم

# Goals
goal-look = د یوې دندې لیدل
goal-try = د یوه کار ازمویل
goal-internship = عملي زده کړه (Praktikum)
goal-training = مسلکي زده کړه (Ausbildung)
goal-job = کار کول
goal-german = آلماني زده کول
goal-recognition = زما د زده کړو د سند منل
goal-school = ښوونځی، د ښوونځي سند
goal-advice = مشوره
goal-leisure = سپورټ او وزګار وخت
goal-unknown = لا نه پوهېږم

# Trades
trade-metal = فلزکاري
trade-car = موټر (میخانیکي)
trade-electric = برېښنا
trade-hair = سلماني
trade-brick = خښته کاري او ساختمان
trade-road = سړک جوړول
trade-paint = رنګمالي
trade-wood = نجاري (ترکاڼي)
trade-kitchen = پخلی او رستورانت
trade-bakery = نانوايي
trade-plumbing = نل دواني او تودول
trade-care = پالنه او نرسنګ
trade-warehouse = ګودام
trade-sewing = خیاطي (ګنډل)
trade-it = کمپیوټر او IT
trade-garden = باغواني
trade-cleaning = پاک کاري
trade-sales = پلورل (دوکان)
trade-office = دفتري کار

# The line about work in the paper
permit-line-no = ‏«Erwerbstätigkeit nicht gestattet» (کار روا نه دی)
permit-line-with_permission = ‏«Beschäftigung nur mit Erlaubnis der Ausländerbehörde» (کار یوازې د ادارې په اجازه)
permit-line-allowed = ‏«Erwerbstätigkeit erlaubt» (کار روا دی)
permit-line-unreadable = نشم یې لوستلی

# German
german-none = لا مې آلماني نه ده زده
german-a1 = ‏A1: لږه
german-a2 = ‏A2: ساده خبرې
german-b1 = ‏B1: په ورځني ژوند کې ښه
german-b2 = ‏B2 یا ښه

# School
school-none = ښوونځی نه
school-below_hsa = ښوونځی، خو سند یې نشته
school-hsa = ‏Hauptschulabschluss (د 9م یا 10م ټولګي سند)
school-msa = ‏Realschulabschluss (د 10م ټولګي سند)
school-higher = ‏Abitur (بکلوریا، د 12م سند) یا پوهنتون
school-foreign = د بل هېواد د زده کړو سند

# Needs
need-interpreter = ژباړن (ترجمان)
need-state-wanted = غوښتل شوی
need-state-searched = لټول کېږي
need-state-found = ✅ پیدا شو
need-state-none = له بده مرغه ممکن نه ده
need-childcare = د ماشومانو پالنه
need-step_free = بې زینو لار
need-woman_contact = د خبرو لپاره یوه ښځه
need-shoe_size = مناسب بوټان
need-clothes_size = د کار مناسبې جامې
news-all = ټولې برنامې

# Times of day
day-part-morning = له غرمې مخکې
day-part-afternoon = له غرمې وروسته
day-part-evening = ماښام

# Reminders
reminder-day_before = یوه ورځ مخکې، په 18:00 بجو
reminder-two_hours = دوه ساعته مخکې
reminder-none = بې یادونې

# States of a booking
booking-state-held = د لږ وخت لپاره ساتل شوی
booking-state-requested = غوښتنه یې شوې
booking-state-confirmed = قطعي ثبت شوی
booking-state-waiting = د انتظار په لېست کې
booking-state-cancelled_by_person = تاسو لغوه کړی
booking-state-cancelled_by_us = موږ لغوه کړی
booking-state-expired = وخت یې تېر شوی
booking-state-attended = تاسو راغلي وئ
booking-state-excused = له عذر سره نه راتلل
booking-state-not_there = نه وئ راغلي

# Institutions (names stay German)
institution-hwk-muenster = ‏Handwerkskammer (HWK) Münster (د کسبګرو خونه)
institution-ihk-nordwestfalen = ‏IHK Nord Westfalen (د سوداګرۍ او صنایعو خونه)
institution-kh-muenster = ‏Kreishandwerkerschaft Münster (د کسبګرو ټولنه)
institution-kh-steinfurt-warendorf = ‏Kreishandwerkerschaft Steinfurt-Warendorf (د کسبګرو ټولنه)
institution-geba = GEBA Münster
institution-agentur = ‏Agentur für Arbeit (د کار اداره)
institution-bezreg-muenster = ‏Bezirksregierung Münster (د سیمې اداره)
institution-polizei-muenster = د Münster پولیس
institution-preussen-muenster = ‏SC Preußen Münster (د فوټبال کلپ)
institution-fanport = FANport Münster
institution-verkehrswacht = ‏Verkehrswacht Münster (د ترافیک ټولنه)
institution-mim-coordination = د Modellprojekt همغږي
institution-zab-coesfeld = ‏Zentrale Ausländerbehörde (ZAB، د بهرنیانو مرکزي اداره)
institution-auslaenderbehoerde = ‏Ausländerbehörde (د بهرنیانو اداره)
institution-bamf = ‏BAMF (د کډوالۍ فدرالي اداره)
institution-kim = ‏Kommunales Integrationsmanagement (KIM، له نویو راغلو سره د ښار مرسته)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = ‏Kommunales Integrationszentrum Wuppertal (د ادغام مرکز)
institution-jmd = ‏Jugendmigrationsdienst (JMD، د ځوانو کډوالو مشوره)
institution-mbe = ‏Migrationsberatung für Erwachsene (MBE، د لویانو مشوره)
institution-iq = Förderprogramm IQ
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = ‏Handwerkskammer (HWK) Dortmund (د کسبګرو خونه)
institution-hausbetreuung = ستاسو د اوسېدو په ځای کې د مرستې ډله (Betreuung)
institution-asylverfahrensberatung = ‏Asylverfahrensberatung (د پناه غوښتنې د پروسې مشوره)
institution-ggua = GGUA Münster
institution-jugendamt = ‏Jugendamt (د ځوانانو اداره)
institution-beschwerdestelle = د شکایت خپلواک دفتر (Beschwerdestelle)
institution-jobcenter = ‏Jobcenter (د مالي مرستې او کار اداره)
institution-faire-integration = د کار د حقونو مشوره
institution-person = د ټیم یو انسان

# Permission
permission-no = د دې لپاره د کار اجازه په کار نه ده.
permission-yes = د دې لپاره مخکې د ادارې اجازه په کار ده.
permission-depends = دا چې اجازه په کار ده که نه، ټیم یې مخکې درته وایي.
