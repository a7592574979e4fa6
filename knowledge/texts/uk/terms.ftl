### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = інший гуртожиток федеральної землі
place-muenster = місто Münster (Мюнстер)
place-hwk_district = інше місце в Münsterland або в регіоні Emscher-Lippe
place-kreis_wesel = Kreis Wesel (наприклад, Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal (Вупперталь)
place-dortmund = Dortmund (Дортмунд)
place-hamm = Hamm (Гамм)
place-kreis_unna = Kreis Unna (район Унна)
place-elsewhere_nrw = інше місце в землі NRW (Північний Рейн-Вестфалія)
place-outside_nrw = не в землі NRW (Північний Рейн-Вестфалія)

# Papers
paper-ankunftsnachweis = Ankunftsnachweis (довідка про прибуття)
paper-gestattung = Aufenthaltsgestattung (триває процедура притулку)
paper-duldung = Duldung (депортацію поки зупинено)
paper-duldung_60b = Duldung «für Personen mit ungeklärter Identität» (особу не з’ясовано)
paper-fiktion = Fiktionsbescheinigung (поки відомство вирішує)
paper-ae_protection = Aufenthaltserlaubnis (дозвіл на проживання) для біженців або з додатковим захистом (subsidiärer Schutz)
paper-ae_24 = Aufenthaltserlaubnis (дозвіл на проживання) за § 24 (Україна)
paper-ae_other = інша Aufenthaltserlaubnis (дозвіл на проживання)
paper-eu = паспорт ЄС
paper-none = немає документа
paper-unknown = не знаю

# Goals
goal-look = подивитися професію
goal-try = щось спробувати
goal-internship = піти на практику (Praktikum)
goal-training = вчитися професії (Ausbildung)
goal-job = працювати
goal-german = вчити німецьку
goal-recognition = визнати мій диплом
goal-school = ходити до школи, атестат
goal-advice = консультація
goal-leisure = спорт і дозвілля
goal-unknown = ще не знаю

# Trades
trade-metal = метал
trade-car = автомобілі
trade-electric = електрика
trade-hair = перукарство
trade-brick = муляр і будівництво
trade-road = будівництво доріг
trade-paint = малярство
trade-wood = дерево і столярство
trade-kitchen = кухня і ресторан
trade-bakery = пекарня
trade-plumbing = сантехніка й опалення
trade-care = догляд за людьми
trade-warehouse = склад
trade-sewing = шиття
trade-it = комп’ютери та ІТ
trade-garden = сад
trade-cleaning = прибирання
trade-sales = продаж
trade-office = офіс

# The line about work in the paper
permit-line-no = «Erwerbstätigkeit nicht gestattet» (робота не дозволена)
permit-line-with_permission = «Beschäftigung nur mit Erlaubnis der Ausländerbehörde» (робота тільки з дозволом)
permit-line-allowed = «Erwerbstätigkeit erlaubt» (робота дозволена)
permit-line-unreadable = не можу прочитати

# German
german-none = ще не знаю німецької
german-a1 = A1: трохи
german-a2 = A2: прості розмови
german-b1 = B1: добре для щоденного життя
german-b2 = B2 або краще

# School
school-none = без школи
school-below_hsa = школа без атестата
school-hsa = Hauptschulabschluss (атестат після 9 або 10 класу)
school-msa = Realschulabschluss (атестат після 10 класу)
school-higher = Abitur (повна середня освіта) або вища освіта
school-foreign = диплом або атестат з іншої країни

# Needs
need-interpreter = перекладач або перекладачка
need-state-wanted = запитано
need-state-searched = шукають
need-state-found = ✅ знайдено
need-state-none = на жаль, неможливо
need-childcare = догляд за дітьми
need-step_free = вхід без сходів
need-woman_contact = жінка, з якою можна говорити
need-shoe_size = відповідне взуття
need-clothes_size = відповідний робочий одяг
news-all = усі пропозиції

# Times of day
day-part-morning = до обіду
day-part-afternoon = після обіду
day-part-evening = увечері

# Reminders
reminder-day_before = за один день, о 18:00
reminder-two_hours = за дві години
reminder-none = без нагадування

# States of a booking
booking-state-held = місце притримано
booking-state-requested = запит надіслано
booking-state-confirmed = точно записано
booking-state-waiting = у списку очікування
booking-state-cancelled_by_person = скасовано вами
booking-state-cancelled_by_us = скасовано нами
booking-state-expired = час минув
booking-state-attended = ви там були
booking-state-excused = поважна причина
booking-state-not_there = не було на зустрічі

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster (реміснича палата)
institution-ihk-nordwestfalen = IHK Nord Westfalen (торгово-промислова палата)
institution-kh-muenster = Kreishandwerkerschaft Münster (ремісничі фірми)
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf (ремісничі фірми)
institution-geba = GEBA Münster
institution-agentur = Agentur für Arbeit (служба зайнятості)
institution-bezreg-muenster = Bezirksregierung Münster (влада округу)
institution-polizei-muenster = Polizei Münster (поліція)
institution-preussen-muenster = SC Preußen Münster (футбольний клуб)
institution-fanport = FANport Münster
institution-verkehrswacht = Verkehrswacht Münster (безпека на дорозі)
institution-mim-coordination = координація проєкту Modellprojekt
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB, для іноземців)
institution-auslaenderbehoerde = Ausländerbehörde (відомство у справах іноземців)
institution-bamf = BAMF (відомство з питань міграції та біженців)
institution-kim = Kommunales Integrationsmanagement (KIM)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = Kommunales Integrationszentrum Wuppertal (центр інтеграції)
institution-jmd = Jugendmigrationsdienst (JMD)
institution-mbe = Migrationsberatung für Erwachsene (MBE)
institution-iq = Förderprogramm IQ
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = Handwerkskammer (HWK) Dortmund (реміснича палата)
institution-hausbetreuung = команда підтримки (Betreuung) у вашому домі
institution-asylverfahrensberatung = Asylverfahrensberatung (консультація про процедуру притулку)
institution-ggua = GGUA Münster
institution-jugendamt = Jugendamt (служба у справах дітей і молоді)
institution-beschwerdestelle = незалежна Beschwerdestelle (місце для скарг)
institution-jobcenter = Jobcenter
institution-faire-integration = консультація про права на роботі
institution-person = людина з команди

# Permission
permission-no = Для цього не потрібен дозвіл на роботу.
permission-yes = Для цього спочатку потрібен дозвіл відомства.
permission-depends = Чи потрібен дозвіл, команда скаже вам заздалегідь.
