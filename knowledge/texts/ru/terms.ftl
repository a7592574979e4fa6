### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = другой центр размещения федеральной земли (Landesunterkunft)
place-muenster = город Münster
place-hwk_district = другое место в Münsterland или в регионе Emscher-Lippe
place-kreis_wesel = Kreis Wesel (например, Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = Kreis Unna
place-elsewhere_nrw = другое место в Nordrhein-Westfalen
place-outside_nrw = не в Nordrhein-Westfalen

# Papers
paper-ankunftsnachweis = Ankunftsnachweis (подтверждение прибытия)
paper-gestattung = Aufenthaltsgestattung (идёт процедура убежища)
paper-duldung = Duldung (депортация приостановлена)
paper-duldung_60b = Duldung «für Personen mit ungeklärter Identität» (личность не выяснена)
paper-fiktion = Fiktionsbescheinigung (ведомство решает о продлении)
paper-ae_protection = Aufenthaltserlaubnis (вид на жительство) беженца или с субсидиарной защитой
paper-ae_24 = Aufenthaltserlaubnis (вид на жительство) по § 24 (Украина)
paper-ae_other = другая Aufenthaltserlaubnis (вид на жительство)
paper-eu = паспорт ЕС
paper-none = нет документа
paper-unknown = не знаю

# Goals
goal-look = посмотреть профессию
goal-try = что-то попробовать
goal-internship = пройти Praktikum (практику)
goal-training = Ausbildung (обучение профессии)
goal-job = работать
goal-german = учить немецкий
goal-recognition = признать мой диплом
goal-school = ходить в школу, аттестат
goal-advice = консультация
goal-leisure = спорт и свободное время
goal-unknown = ещё не знаю

# Trades
trade-metal = металл
trade-car = автомобили
trade-electric = электрика
trade-hair = парикмахер
trade-brick = кладка и стройка
trade-road = строительство дорог
trade-paint = малярные работы
trade-wood = дерево, столярное дело
trade-kitchen = кухня и рестораны
trade-bakery = пекарня
trade-plumbing = сантехника и отопление
trade-care = уход за больными и пожилыми
trade-warehouse = склад
trade-sewing = шитьё
trade-it = компьютеры и IT
trade-garden = сад
trade-cleaning = уборка
trade-sales = торговля
trade-office = офис

# The line about work in the paper
permit-line-no = «Erwerbstätigkeit nicht gestattet» (работа не разрешена)
permit-line-with_permission = «Beschäftigung nur mit Erlaubnis der Ausländerbehörde» (работа только с разрешением)
permit-line-allowed = «Erwerbstätigkeit erlaubt» (работа разрешена)
permit-line-unreadable = не могу прочитать

# German
german-none = пока не знаю немецкий
german-a1 = A1: немного
german-a2 = A2: простые разговоры
german-b1 = B1: хорошо в обычной жизни
german-b2 = B2 или лучше

# School
school-none = нет школы
school-below_hsa = школа без аттестата
school-hsa = Hauptschulabschluss (аттестат после 9 или 10 класса)
school-msa = Realschulabschluss (аттестат после 10 класса)
school-higher = Abitur (аттестат для вуза) или высшее образование
school-foreign = аттестат или диплом из другой страны

# Needs
need-interpreter = переводчик или переводчица
need-state-wanted = запрошено
need-state-searched = ищут
need-state-found = ✅ найдено
need-state-none = к сожалению, невозможно
need-childcare = присмотр за детьми
need-step_free = вход без ступенек
need-woman_contact = женщина, к которой можно обратиться
need-shoe_size = подходящая обувь
need-clothes_size = подходящая рабочая одежда
news-all = все предложения

# Times of day
day-part-morning = до обеда
day-part-afternoon = после обеда
day-part-evening = вечером

# Reminders
reminder-day_before = за день, в 18:00
reminder-two_hours = за два часа
reminder-none = без напоминания

# States of a booking
booking-state-held = место отложено
booking-state-requested = запрос отправлен
booking-state-confirmed = запись подтверждена
booking-state-waiting = в листе ожидания
booking-state-cancelled_by_person = отменено вами
booking-state-cancelled_by_us = отменено нами
booking-state-expired = срок прошёл
booking-state-attended = вы были там
booking-state-excused = вы предупредили
booking-state-not_there = вас не было

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster, ремесленная палата
institution-ihk-nordwestfalen = IHK Nord Westfalen, торгово-промышленная палата
institution-kh-muenster = Kreishandwerkerschaft Münster (объединение ремесленных фирм)
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf (объединение ремесленных фирм)
institution-geba = GEBA Münster
institution-agentur = Agentur für Arbeit (агентство по труду)
institution-bezreg-muenster = Bezirksregierung Münster (окружное правительство)
institution-polizei-muenster = Полиция Münster
institution-preussen-muenster = SC Preußen Münster (футбольный клуб)
institution-fanport = FANport Münster
institution-verkehrswacht = Verkehrswacht Münster (служба дорожной безопасности)
institution-mim-coordination = Координация Modellprojekt
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB, центральное ведомство по делам иностранцев)
institution-auslaenderbehoerde = Ausländerbehörde (ведомство по делам иностранцев)
institution-bamf = BAMF (федеральное ведомство по делам миграции и беженцев)
institution-kim = Kommunales Integrationsmanagement (KIM, помощь в интеграции на месте)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = Kommunales Integrationszentrum Wuppertal (центр интеграции)
institution-jmd = Jugendmigrationsdienst (JMD, консультация от 12 до 27 лет)
institution-mbe = Migrationsberatung für Erwachsene (MBE, консультация для взрослых)
institution-iq = Förderprogramm IQ (консультация о дипломах)
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = Handwerkskammer (HWK) Dortmund, ремесленная палата
institution-hausbetreuung = Betreuung (служба помощи) в вашем доме
institution-asylverfahrensberatung = Asylverfahrensberatung (консультация по процедуре убежища)
institution-ggua = GGUA Münster (консультация для беженцев)
institution-jugendamt = Jugendamt (ведомство по делам молодёжи)
institution-beschwerdestelle = независимая Beschwerdestelle (служба жалоб)
institution-jobcenter = Jobcenter
institution-faire-integration = консультация о правах на работе
institution-person = человек из команды

# Permission
permission-no = Для этого вам не нужно разрешение на работу.
permission-yes = Для этого заранее нужно разрешение ведомства.
permission-depends = Нужно ли разрешение, команда скажет вам заранее.
