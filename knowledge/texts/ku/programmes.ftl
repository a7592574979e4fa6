### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster
programme-mim-what = Proje ji cotmeha 2024an (meha 10) ve heye. Ew ji bo kesên li ZUE Münster e: Werkstattbesuch (seredana atolyeyê), Praktikum (staj), ceribandina karên destan, almanî, şêwirmendî û spor.
programme-mim-who = Bezirksregierung Münster (rêveberiya herêmê) û Polizeipräsidium Münster (midûriyeta polîsan) wê rêk dixin. Gelek hevkar tê de ne, mînak HWK, IHK û Agentur für Arbeit.
programme-mim-state = Agahiya dawî: rêbendana 2026an (meha 1). Dibe ku proje berdewam e. Ji kerema xwe bipirse.
programme-wl = Willkommenslotsen
programme-wl-what = Ew şîretan li şirketan dikin û alîkariyê dikin, ku şirket û penaber hev bibînin. Ev bêpere ye. Tu axaftinekê distînî, ne cihekî teqez.
programme-wl-state = Bernameyeke dewleta Almanyayê (Bund) ye. Dibe ku berdewam e. Ji kerema xwe bipirse.
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = Bernameyê bi Coaching (rêberî), almanî û kursan alîkariya ciwanên ji 18 heta 27 salî dikir.
programme-dsw-state = Bername di 31.10.2023 de qediya. Êdî mirov nikare xwe qeyd bike.
programme-dgk = Durchstarten û Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = Bernameyan bi Coaching (rêberî), kurs, dîplomaya dibistanê û piştgiriyê alîkariya penaberên ciwan dikir, ji 18 heta 27 salî.
programme-dgk-state = Bername qediyan: Gemeinsam klappt’s di dawiya 2022an de, Durchstarten di 30.6.2023 de.
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = Ev çalakiyeke eyaletê ya sala 2016an bû. Tê de projeyên baş hatin nîşandan. Tu carî cih ji bo beşdaran tune bûn.
programme-ndw-state = Ev çalakî îro êdî tune. Li pişt wê IHK, HWK, GrünBau û VMDO bûn.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM)
programme-kim-what = Mirovên li bajarê te an li herêma te (Kreis) gav bi gav alîkariya te dikin. Bêpere û dilxwaz, û ya ku tu dibêjî veşartî dimîne.
programme-jmd = Jugendmigrationsdienst (JMD)
programme-jmd-what = Şêwirmendî ji bo ciwanan ji 12 heta 27 salî.
programme-mbe = Migrationsberatung für Erwachsene (MBE)
programme-mbe-what = Şêwirmendî ji bo mezinan, ji 27 salî mezintir.
programme-iq = Förderprogramm IQ
programme-iq-what = Şêwirmendî ji bo naskirina dîplomayan û kursên ji bo wê.
programme-ausbildungswege = Ausbildungswege NRW
programme-ausbildungswege-what = Coaching (rêberî) ji bo ciwanên bê cihê Ausbildung (hînbûna pîşeyekî).
programme-eok = Erstorientierungskurs (EOK)
programme-eok-what = Kurseke dilxwaz li kampê: gotinên pêşîn û jiyana rojane. Ew bêpere ye.
programme-integrationskurs = Integrationskurs
programme-integrationskurs-what = Kurseke dirêj a almanî. Kî cih distîne, ev di 2026an de guherî.
programme-bsk = Berufssprachkurs
programme-bsk-what = Kurseke almanî ji bo kar û Ausbildung (hînbûna pîşeyekî).
programme-berufskolleg = Berufskolleg
programme-berufskolleg-what = Li vir pol hene ji bo ciwanên ku almanî hîn dibin.
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Coaching (rêberî) li ser rêya Ausbildung (hînbûna pîşeyekî).
programme-vmdo = VMDO Dortmund
programme-vmdo-what = Şêwirmendî li ser pîşe, dîploma û pereyê ji bo kursan.
programme-hwk_dortmund = Handwerkskammer Dortmund
programme-hwk_dortmund-what = Rêyek ber bi Ausbildung (hînbûna pîşeyekî) di karên destan de, ji bo kesên bi B1.
programme-ihk_dortmund = Industrie- und Handelskammer (Region Dortmund)
programme-ihk_dortmund-what = IHK mirov û şirketan digihîne hev.
programme-agentur = Agentur für Arbeit
programme-agentur-what = Şêwirmendî li ser pîşe, Ausbildung (hînbûna pîşeyekî) û kar.
programme-hausbetreuung = Tîma alîkariyê (Betreuung) li kampa te
programme-hausbetreuung-what = Tîma alîkariyê dizane, li kampa te çi heye.
programme-beratung = Şêwirmendiya serbixwe (Beratung)
programme-beratung-what = Kesên ku qanûn û daîreyan baş nas dikin, bêpere alîkariya te dikin.
programme-jugendamt = Jugendamt
programme-jugendamt-what = Jugendamt (daîreya zarok û ciwanan) alîkariya kesên ji 18 salî biçûktir dike, bi taybetî eger bi tenê bin.
