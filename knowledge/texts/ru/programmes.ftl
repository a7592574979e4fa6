### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster
programme-mim-what = Проект есть с октября 2024 года. Он для людей в ZUE Münster: посещения мастерских, Praktikum (практика), пробы в ремесле, немецкий, консультации и спорт.
programme-mim-who = Его координируют Bezirksregierung Münster (окружное правительство) и Polizeipräsidium Münster (управление полиции). Участвуют многие партнёры, например HWK, IHK и Agentur für Arbeit.
programme-mim-state = Последние новости: январь 2026 года. Скорее всего, проект работает. Пожалуйста, уточните.
programme-wl = Willkommenslotsen (помощники для фирм и беженцев)
programme-wl-what = Они консультируют фирмы и помогают фирмам и беженцам найти друг друга. Это бесплатно. Вы получаете разговор, а не гарантированное место.
programme-wl-state = Программа федерального правительства. Скорее всего, она работает. Пожалуйста, уточните.
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = Программа помогала молодым людям от 18 до 27 лет: коучинг, немецкий и курсы.
programme-dsw-state = Программа закончилась 31 октября 2023 года. Записаться больше нельзя.
programme-dgk = Durchstarten и Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = Программы помогали молодым беженцам от 18 до 27 лет: коучинг, курсы, школьный аттестат и сопровождение.
programme-dgk-state = Программы закончились: Gemeinsam klappt’s – в конце 2022 года, Durchstarten – 30 июня 2023 года.
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = Это была акция федеральной земли с 2016 года. Она показывала хорошие проекты. Мест для участников не было никогда.
programme-ndw-state = Сегодня этой акции больше нет. За ней стояли IHK, HWK, GrünBau и VMDO.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM)
programme-kim-what = Помощь в интеграции: люди в вашем городе или районе помогают вам шаг за шагом. Бесплатно, добровольно, конфиденциально.
programme-jmd = Jugendmigrationsdienst (JMD, для молодых)
programme-jmd-what = Консультация для молодых людей от 12 до 27 лет.
programme-mbe = Migrationsberatung für Erwachsene (MBE, для взрослых)
programme-mbe-what = Консультация для взрослых старше 27 лет.
programme-iq = Förderprogramm IQ (признание дипломов)
programme-iq-what = Консультация о признании дипломов и о курсах для этого.
programme-ausbildungswege = Ausbildungswege NRW (пути в Ausbildung)
programme-ausbildungswege-what = Коучинг для молодых людей без места для Ausbildung (обучение профессии).
programme-eok = Erstorientierungskurs (EOK, первый курс)
programme-eok-what = Добровольный курс в центре размещения: первые слова и повседневная жизнь. Он бесплатный.
programme-integrationskurs = Integrationskurs (интеграционный курс)
programme-integrationskurs-what = Долгий курс немецкого. Правила, кто получает место, изменились в 2026 году.
programme-bsk = Berufssprachkurs (немецкий для работы)
programme-bsk-what = Курс немецкого для работы и Ausbildung (обучение профессии).
programme-berufskolleg = Berufskolleg (профессиональная школа)
programme-berufskolleg-what = Здесь есть классы для молодых людей, которые учат немецкий.
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Коучинг на пути в Ausbildung (обучение профессии).
programme-vmdo = VMDO Dortmund
programme-vmdo-what = Консультация о профессии, дипломах и деньгах на курсы.
programme-hwk_dortmund = Handwerkskammer Dortmund (ремесленная палата)
programme-hwk_dortmund-what = Путь в ремесленную Ausbildung (обучение профессии) для людей с B1.
programme-ihk_dortmund = IHK (Region Dortmund), торгово-промышленная палата
programme-ihk_dortmund-what = IHK помогает людям и фирмам найти друг друга.
programme-agentur = Agentur für Arbeit (агентство по труду)
programme-agentur-what = Консультация о профессии, Ausbildung (обучение профессии) и работе.
programme-hausbetreuung = Betreuung (служба помощи) в вашем доме
programme-hausbetreuung-what = Betreuung знает, что есть в вашем доме.
programme-beratung = Независимая консультация
programme-beratung-what = Люди, которые знают право и ведомства, помогают вам бесплатно.
programme-jugendamt = Jugendamt (ведомство по делам молодёжи)
programme-jugendamt-what = Jugendamt помогает людям младше 18 лет, особенно если они одни.
