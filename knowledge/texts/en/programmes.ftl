### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster
programme-mim-what = The project has existed since October 2024. It is for people in the ZUE Münster: workshop visits, internships, trying out trades, German, advice and sport.
programme-mim-who = The Bezirksregierung Münster and the Münster police co-ordinate it. Many partners take part, for example HWK, IHK and Agentur für Arbeit.
programme-mim-state = Latest news: January 2026. The project is presumably running. Please ask.
programme-wl = Willkommenslotsen (guides for companies and refugees)
programme-wl-what = They advise companies and help companies and refugees find each other. It is free. You get a talk, not a fixed place.
programme-wl-state = A federal programme. It is presumably running. Please ask.
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = The programme helped young people from 18 to 27 with coaching, German and courses.
programme-dsw-state = The programme ended on 31 October 2023. You can no longer register.
programme-dgk = Durchstarten and Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = The programmes helped young refugees from 18 to 27 with coaching, courses, a school certificate and support.
programme-dgk-state = The programmes have ended: Gemeinsam klappt’s at the end of 2022, Durchstarten on 30 June 2023.
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = This was a campaign of the state from 2016. It showed good projects. There never were places for participants.
programme-ndw-state = The campaign no longer exists today. Behind it stood IHK, HWK, GrünBau and VMDO.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM, local support for newcomers)
programme-kim-what = People in your town or district help you step by step. Free, voluntary, confidential.
programme-jmd = Jugendmigrationsdienst (JMD, for ages 12 to 27)
programme-jmd-what = Advice for young people from 12 to 27.
programme-mbe = Migrationsberatung für Erwachsene (MBE, over 27)
programme-mbe-what = Advice for adults over 27.
programme-iq = Förderprogramm IQ
programme-iq-what = Advice on recognition of certificates and courses for it.
programme-ausbildungswege = Ausbildungswege NRW
programme-ausbildungswege-what = Coaching for young people without a training place.
programme-eok = Erstorientierungskurs (EOK, first orientation course)
programme-eok-what = A voluntary course in the facility: first words and everyday life. It is free of charge.
programme-integrationskurs = Integrationskurs (integration course)
programme-integrationskurs-what = A long German course. Who gets a place changed in 2026.
programme-bsk = Berufssprachkurs (German for work)
programme-bsk-what = A German course for work and training.
programme-berufskolleg = Berufskolleg (vocational school)
programme-berufskolleg-what = There are classes for young people who learn German.
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Coaching on the way into training.
programme-vmdo = VMDO Dortmund
programme-vmdo-what = Advice on work, certificates and money for courses.
programme-hwk_dortmund = Handwerkskammer Dortmund (chamber of crafts)
programme-hwk_dortmund-what = A way into crafts training for people with B1.
programme-ihk_dortmund = Industrie- und Handelskammer (IHK, Dortmund region)
programme-ihk_dortmund-what = The IHK brings people and companies together.
programme-agentur = Agentur für Arbeit (employment agency)
programme-agentur-what = Advice on trades, training and work.
programme-hausbetreuung = the care team in your house
programme-hausbetreuung-what = The care team knows the offers in your house.
programme-beratung = independent advice
programme-beratung-what = People who know the law and the offices help you free of charge.
programme-jugendamt = Jugendamt (youth welfare office)
programme-jugendamt-what = The Jugendamt helps people under 18, above all if they are alone.
