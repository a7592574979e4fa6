### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster
programme-mim-what = Проєкт є з жовтня 2024 року. Він – для людей у ZUE Münster: відвідування майстерень, практика, спробувати ремесло, німецька, консультації та спорт.
programme-mim-who = Його координують Bezirksregierung Münster (влада округу) і Polizeipräsidium Münster (управління поліції). Участь бере багато партнерів, наприклад HWK (реміснича палата), IHK (торгово-промислова палата) і Agentur für Arbeit (служба зайнятості).
programme-mim-state = Остання новина: січень 2026 року. Проєкт, імовірно, триває. Будь ласка, запитайте.
programme-wl = Willkommenslotsen (посередники із фірмами)
programme-wl-what = Вони консультують фірми та допомагають фірмам і біженцям знайти одне одного. Це безкоштовно. У вас буде розмова, а не гарантоване місце.
programme-wl-state = Державна програма Німеччини. Імовірно, вона триває. Будь ласка, запитайте.
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = Програма допомагала молодим людям від 18 до 27 років: особиста підтримка, німецька і курси.
programme-dsw-state = Програма закінчилася 31 жовтня 2023 року. Записатися вже не можна.
programme-dgk = Durchstarten і Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = Програми допомагали молодим біженцям від 18 до 27 років: особиста підтримка, курси, шкільний атестат і супровід.
programme-dgk-state = Програми закінчилися: Gemeinsam klappt’s – наприкінці 2022 року, Durchstarten – 30 червня 2023 року.
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = Це була акція федеральної землі 2016 року. Вона показувала хороші проєкти. Місць для учасників там ніколи не було.
programme-ndw-state = Сьогодні цієї акції вже немає. За нею стояли IHK, HWK, GrünBau і VMDO.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM)
programme-kim-what = Люди у вашому місті або районі допомагають вам крок за кроком. Безкоштовно, добровільно, конфіденційно.
programme-jmd = Jugendmigrationsdienst (JMD)
programme-jmd-what = Консультація для молодих людей від 12 до 27 років.
programme-mbe = Migrationsberatung für Erwachsene (MBE)
programme-mbe-what = Консультація для дорослих, яким більше ніж 27 років.
programme-iq = Förderprogramm IQ
programme-iq-what = Консультація про визнання дипломів і про курси для цього.
programme-ausbildungswege = Ausbildungswege NRW
programme-ausbildungswege-what = Coaching (особиста підтримка) для молодих людей, які не мають місця для Ausbildung (професійне навчання).
programme-eok = Erstorientierungskurs (EOK, перший курс)
programme-eok-what = Добровільний курс у гуртожитку: перші слова і щоденне життя. Він безкоштовний.
programme-integrationskurs = Integrationskurs (інтеграційний курс)
programme-integrationskurs-what = Довгий курс німецької. Хто отримує місце – це змінилося у 2026 році.
programme-bsk = Berufssprachkurs (німецька для роботи)
programme-bsk-what = Курс німецької для роботи та Ausbildung (професійне навчання).
programme-berufskolleg = Berufskolleg (професійна школа)
programme-berufskolleg-what = Тут є класи для молодих людей, які вчать німецьку.
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Coaching (особиста підтримка) на шляху до Ausbildung (професійне навчання).
programme-vmdo = VMDO Dortmund
programme-vmdo-what = Консультація про професію, дипломи і гроші на курси.
programme-hwk_dortmund = Handwerkskammer Dortmund (реміснича палата)
programme-hwk_dortmund-what = Шлях до Ausbildung (професійне навчання) в ремеслі для людей з рівнем B1.
programme-ihk_dortmund = Industrie- und Handelskammer (IHK, регіон Dortmund)
programme-ihk_dortmund-what = IHK (торгово-промислова палата) знайомить людей і фірми.
programme-agentur = Agentur für Arbeit (служба зайнятості)
programme-agentur-what = Консультація про професію, Ausbildung (професійне навчання) і роботу.
programme-hausbetreuung = Команда підтримки (Betreuung) у вашому домі
programme-hausbetreuung-what = Команда підтримки знає, що є у вашому домі.
programme-beratung = Незалежна консультація
programme-beratung-what = Люди, які знають право і відомства, допомагають вам безкоштовно.
programme-jugendamt = Jugendamt (служба у справах дітей і молоді)
programme-jugendamt-what = Jugendamt допомагає людям, яким менше ніж 18 років, особливо якщо вони самі.
