### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.
# The invisible mark U+200F opens a name that begins without a Persian word, so that it runs from right to left.

# Places
place-zue_muenster = کمپ ZUE Münster (Albersloher Weg)
place-other_state_facility = یک کمپ ایالتی دیگر
place-muenster = شهر Münster
place-hwk_district = جای دیگر در Münsterland یا منطقه Emscher-Lippe
place-kreis_wesel = منطقه Kreis Wesel (مثلاً Moers، Wesel، Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = منطقه Kreis Unna
place-elsewhere_nrw = جای دیگر در Nordrhein-Westfalen
place-outside_nrw = بیرون از Nordrhein-Westfalen

# Papers
paper-ankunftsnachweis = ‏Ankunftsnachweis (سند رسیدن)
paper-gestattung = ‏Aufenthaltsgestattung (در جریان روند پناهندگی)
paper-duldung = ‏Duldung (توقف موقت اخراج)
paper-duldung_60b = ‏Duldung «für Personen mit ungeklärter Identität» (هویت روشن نیست)
paper-fiktion = ‏Fiktionsbescheinigung (سند موقت تا تصمیم اداره)
paper-ae_protection = ‏Aufenthaltserlaubnis (اجازه اقامت) به عنوان پناهنده یا با حمایت فرعی (subsidiärer Schutz)
paper-ae_24 = اجازه اقامت (Aufenthaltserlaubnis) طبق ⁦§ 24⁩ (اوکراین)
paper-ae_other = اجازه اقامت دیگر (Aufenthaltserlaubnis)
paper-eu = پاسپورت اتحادیه اروپا (EU)
paper-none = هیچ سند
paper-unknown = نمی‌دانم

# Goals
goal-look = دیدن یک شغل
goal-try = امتحان کردن یک کار
goal-internship = کارآموزی (Praktikum)
goal-training = آموزش حرفه‌ای (Ausbildung)
goal-job = کار کردن
goal-german = یاد گرفتن آلمانی
goal-recognition = تأیید سند تحصیلی من
goal-school = مکتب (مدرسه)، سند مکتب
goal-advice = مشاوره
goal-leisure = ورزش و وقت آزاد
goal-unknown = هنوز نمی‌دانم

# Trades
trade-metal = فلزکاری
trade-car = موتر (مکانیک خودرو)
trade-electric = برق
trade-hair = آرایشگری
trade-brick = خشت‌کاری و ساختمان
trade-road = سرک‌سازی (جاده)
trade-paint = رنگمالی (نقاشی)
trade-wood = نجاری
trade-kitchen = آشپزی و رستوران
trade-bakery = نانوایی
trade-plumbing = لوله‌کشی و گرمایش
trade-care = پرستاری و مراقبت
trade-warehouse = گدام (انبار)
trade-sewing = خیاطی
trade-it = کمپیوتر و IT
trade-garden = باغبانی
trade-cleaning = صفاکاری (نظافت)
trade-sales = فروشندگی
trade-office = کار دفتری

# The line about work in the paper
permit-line-no = ‏«Erwerbstätigkeit nicht gestattet» (کار مجاز نیست)
permit-line-with_permission = ‏«Beschäftigung nur mit Erlaubnis der Ausländerbehörde» (کار فقط با اجازه اداره)
permit-line-allowed = ‏«Erwerbstätigkeit erlaubt» (کار مجاز است)
permit-line-unreadable = نمی‌توانم بخوانم

# German
german-none = هنوز آلمانی یاد ندارم
german-a1 = ‏A1: کمی
german-a2 = ‏A2: گفتگوی ساده
german-b1 = ‏B1: در زندگی روزانه خوب
german-b2 = ‏B2 یا بهتر

# School
school-none = بدون مکتب (مدرسه)
school-below_hsa = مکتب بدون سند پایان
school-hsa = ‏Hauptschulabschluss (سند صنف 9 یا 10)
school-msa = ‏Realschulabschluss (سند صنف 10)
school-higher = ‏Abitur (بکلوریا، دیپلم) یا پوهنتون (دانشگاه)
school-foreign = سند تحصیلی از کشور دیگر

# Needs
need-interpreter = ترجمان (مترجم)
need-state-wanted = خواسته شده
need-state-searched = در جستجو
need-state-found = ✅ پیدا شد
need-state-none = متأسفانه ممکن نیست
need-childcare = نگهداری کودکان
need-step_free = راه بدون زینه (پله)
need-woman_contact = یک زن برای تماس و صحبت
need-shoe_size = کفش مناسب
need-clothes_size = لباس کار مناسب
news-all = همه برنامه‌ها

# Times of day
day-part-morning = پیش از ظهر
day-part-afternoon = بعد از ظهر
day-part-evening = شام (عصر)

# Reminders
reminder-day_before = یک روز قبل، ساعت 18:00
reminder-two_hours = دو ساعت قبل
reminder-none = بدون یادآوری

# States of a booking
booking-state-held = موقتاً نگه داشته شده
booking-state-requested = درخواست شده
booking-state-confirmed = قطعی ثبت شده
booking-state-waiting = در لیست انتظار
booking-state-cancelled_by_person = شما لغو کردید
booking-state-cancelled_by_us = ما لغو کردیم
booking-state-expired = وقتش گذشته
booking-state-attended = شما آمدید
booking-state-excused = نیامدن با عذر
booking-state-not_there = نیامدید

# Institutions (names stay German)
institution-hwk-muenster = ‏Handwerkskammer (HWK) Münster (اتاق پیشه‌وران)
institution-ihk-nordwestfalen = ‏IHK Nord Westfalen (اتاق صنعت و تجارت)
institution-kh-muenster = ‏Kreishandwerkerschaft Münster (اتحادیه پیشه‌وران)
institution-kh-steinfurt-warendorf = ‏Kreishandwerkerschaft Steinfurt-Warendorf (اتحادیه پیشه‌وران)
institution-geba = GEBA Münster
institution-agentur = ‏Agentur für Arbeit (اداره کار)
institution-bezreg-muenster = ‏Bezirksregierung Münster (اداره منطقه)
institution-polizei-muenster = پولیس Münster
institution-preussen-muenster = ‏SC Preußen Münster (کلوپ فوتبال)
institution-fanport = FANport Münster
institution-verkehrswacht = ‏Verkehrswacht Münster (انجمن ترافیک)
institution-mim-coordination = هماهنگی پروژه Modellprojekt
institution-zab-coesfeld = ‏Zentrale Ausländerbehörde (ZAB، اداره مرکزی امور خارجی‌ها)
institution-auslaenderbehoerde = ‏Ausländerbehörde (اداره امور خارجی‌ها)
institution-bamf = ‏BAMF (اداره فدرال پناهندگی)
institution-kim = ‏Kommunales Integrationsmanagement (KIM، کمک شهر برای تازه‌واردان)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = ‏Kommunales Integrationszentrum Wuppertal (مرکز ادغام)
institution-jmd = ‏Jugendmigrationsdienst (JMD، مشاوره جوانان مهاجر)
institution-mbe = ‏Migrationsberatung für Erwachsene (MBE، مشاوره بزرگسالان)
institution-iq = Förderprogramm IQ
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = ‏Handwerkskammer (HWK) Dortmund (اتاق پیشه‌وران)
institution-hausbetreuung = تیم کمک (Betreuung) در محل زندگی شما
institution-asylverfahrensberatung = ‏Asylverfahrensberatung (مشاوره روند پناهندگی)
institution-ggua = GGUA Münster
institution-jugendamt = ‏Jugendamt (اداره جوانان)
institution-beschwerdestelle = دفتر شکایت مستقل (Beschwerdestelle)
institution-jobcenter = ‏Jobcenter (اداره کمک مالی و کار)
institution-faire-integration = مشاوره حقوق کار
institution-person = یک انسان از تیم

# Permission
permission-no = برای این، اجازه کار لازم ندارید.
permission-yes = برای این، از قبل اجازه اداره لازم است.
permission-depends = این که اجازه لازم است یا نه، تیم از قبل به شما می‌گوید.
