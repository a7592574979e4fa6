### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = Ev ji bo her kesî ye.
reason-place-zue-met = Ev ji bo wan kesan e, yên ku li ZUE Münster dijîn.
reason-place-zue-unmet = Ev tenê ji bo wan kesan e, yên ku li ZUE Münster dijîn.
reason-place-chamber-met = Tu li herêma Handwerkskammer Münster (odeya karên destan) dijî.
reason-place-chamber-unmet = Ev tenê li herêma Handwerkskammer Münster (odeya karên destan) heye.
reason-place-wesel-met = Ev ji bo kesên li Kreis Wesel bû.
reason-place-wesel-unmet = Ev tenê ji bo kesên li Kreis Wesel bû.
reason-place-wuppertal-met = Ev ji bo kesên li Wuppertal bû.
reason-place-wuppertal-unmet = Ev tenê ji bo kesên li Wuppertal bû.
reason-place-ruhr-met = Ev li Dortmund, Hamm û Kreis Unna ye.
reason-place-ruhr-unmet = Ev tenê li Dortmund, Hamm û Kreis Unna ye.
reason-place-dortmund-met = Ev li Dortmund e.
reason-place-dortmund-unmet = Ev tenê li Dortmund e.
reason-place-nrw-met = Ev li cihê te li Nordrhein-Westfalen heye.
reason-place-nrw-unmet = Ev tenê li cihên li Nordrhein-Westfalen heye.
reason-place-facility-met = Ev li kampên eyaletê heye.
reason-place-facility-unmet = Ev pirî caran tenê li kampên eyaletê heye.
reason-place-other-house-met = Li kampa te tîma alîkariyê (Betreuung) heye.
reason-place-other-house-unmet = Ev ji bo kesên li kampeke din a eyaletê ye.
reason-place-town-met = Tu li bajarekî an li bajarokekî dijî.
reason-place-town-unmet = Ev dibe, eger tu li bajarekî an li bajarokekî bijî.
reason-moving-away-unmet = Mala te diguhere. Randevûyên li cihê kevn bi vê diqedin.

# When
reason-period-ended-unmet = Ev bername qediyaye.
reason-period-not-yet-unmet = Ev bername hê dest pê nekiriye.
reason-wait-three-months-met = Tu sê meh an zêdetir e ku qeydkirî yî. Li ser destûrê daîre (Behörde) biryarê dide.
reason-wait-three-months-unmet = Bi gelemperî destûr tenê sê meh piştî qeydkirinê dibe. Ev qayde ji hezîrana 2026an (meha 6) ve nû ye. Daîre (Behörde) biryarê dide.
reason-wait-six-months-met = Li gorî qaydeya kevn dema bendewariyê qediyabû. Daîre (Behörde) biryarê dide.
reason-wait-six-months-unmet = Li gorî qaydeya kevn (heta hezîrana 2026an, meha 6) şeş meh bûn. Daîre (Behörde) biryarê dide.

# Age
reason-age-adult-unmet = Kesên ji 18 salî biçûktir bi tena serê xwe cih nagirin. Mirovek alîkariya te dike.
reason-age-adult-unknown = Cihgirtin ji 18 salî pê ve dibe. Te temenê xwe negot, ji ber vê mirovek alîkariya te dike.
reason-age-child-met = Ji bo kesên ji 18 salî biçûktir parastineke taybet heye.
reason-age-child-unmet = Ev ji bo kesên ji 18 salî biçûktir e.
reason-age-durchstarten-met = Ew ji bo kesên ji 18 heta 27 salî bû.
reason-age-durchstarten-unmet = Ew bi gelemperî ji bo kesên ji 18 heta 27 salî bû.
reason-age-jmd-met = JMD ji bo kesên ji 12 heta 27 salî ye.
reason-age-jmd-unmet = JMD tenê ji bo kesên ji 12 heta 27 salî ye.
reason-age-mbe-met = MBE ji bo kesên ji 27 salî mezintir e.
reason-age-mbe-unmet = MBE tenê ji bo kesên ji 27 salî mezintir e.
reason-age-gruenbau-met = Ev ji bo kesên ji 16 heta 27 salî ye.
reason-age-gruenbau-unmet = Ev tenê ji bo kesên ji 16 heta 27 salî ye.
reason-age-school-met = Ev pol ji bo ciwanên ji 16 heta 25 salî ne.
reason-age-school-unmet = Ev pol tenê ji bo ciwanên ji 16 heta 25 salî ne.

# Papers, origin, German, school
reason-paper-durchstarten-met = Ew ji bo kesên bi kaxeza te jî bû.
reason-paper-durchstarten-unmet = Ew bi taybetî ji bo kesên bi Gestattung an Duldung bû.
reason-paper-eok-met = Kurs bi taybetî ji bo kesên di doza penaberiyê (Asylverfahren) de ye.
reason-paper-eok-unmet = Kurs bi taybetî ji bo kesên di doza penaberiyê (Asylverfahren) de ye.
reason-paper-eok-unknown = Kurs pêşî ji bo kesên di doza penaberiyê (Asylverfahren) de ye. Kesên din dikarin bipirsin, gelo hê cih heye.
reason-paper-work-met = Li ser destûrê daîre (Behörde) biryarê dide.
reason-paper-work-unmet = Bi vê kaxezê divê pêşî mirovek binêre, çi dibe.
reason-paper-integration-course-met = Bi gelemperî mafê penaberên naskirî (anerkannt) li ser kursê heye.
reason-paper-integration-course-unmet = Di 2026an de ji bo vê gelek caran cihên nû tune ne. Gelo rêyeke din heye, divê mirovek lê binêre.
reason-paper-job-german-met = Berufssprachkurs (almanî ji bo pîşeyî) bi kaxeza te bi gelemperî dibe.
reason-paper-job-german-unmet = Gelo Berufssprachkurs (almanî ji bo pîşeyî) dibe, divê mirovek lê binêre.
reason-safe-origin-eok-met = Ji bo welatê te qaydeyeke taybet tune.
reason-safe-origin-eok-unmet = Ji bo hin welatan qaydeyên taybet hene. Mirovek bi te re dinêre.
reason-safe-origin-work-met = Ji bo welatê te qaydeyeke taybet tune.
reason-safe-origin-work-unmet = Ji bo hin welatan qanûn hişk e û li vir ne zelal e. Divê mirovek lê binêre.
reason-german-b1-met = Almaniya te ji bo vê bes e (B1).
reason-german-b1-unmet = Ji bo vê pirî caran almaniya B1 lazim e. Tu dikarî wê hîn bibî.
reason-school-none-met = Ev ji bo kesên bê dîplomaya dibistanê ya almanî ye.
reason-school-none-unmet = Ev bi taybetî ji bo kesên bê dîplomaya dibistanê ye. Schulberatung (şêwirmendiya dibistanê) bi te re dinêre.

# Outcomes and actions
reason-outcome-fits = Ev li gorî te ye.
reason-outcome-not_yet = Ev paşê li gorî te ye.
reason-outcome-does_not_fit = Ev ji bo kesên din hatiye çêkirin. Ji bo te tiştekî din heye.
reason-outcome-ended = Ev êdî tune.
reason-outcome-ask_a_person = Mirovek bi te re li vê dinêre.
reason-action-book = Tu dikarî randevûyekê bigirî.
reason-action-request = Tu dikarî bipirsî. Mirovek bersiva te dide.
reason-action-wait = Tu dikarî bikevî lîsteya bendewariyê.
reason-action-refer = Ez ji te re dibêjim, kî alîkariya te dike.
reason-action-explain = Ez ji te re rave dikim, ev çawa dibe.
reason-action-none = Li vir mirov nikare cihekî bigire.

# Why a person takes over
reason-escalate-deadline = Di nameya te de dibe ku dema dawî (Frist) ya kurt hebe. Bila hê îro lê binêrin.
reason-escalate-minor = Tu ji 18 salî biçûktir î. Ji bo vê alîkariyeke taybet heye.
reason-escalate-identity = Di pirsên pasaport û nasnameyê de şêwirmendiyek (Beratung) alîkariyê dike. Pêşî bi wê re biaxive.
reason-escalate-unclear_law = Li vir qanûn ne zelal e. Divê mirovek lê binêre.

# Why a hint is not told
reason-hint-hidden = Divê pêşî mirovek li vê binêre.
reason-hint-overdue = Dibe ku ev guherî be. Ji kerema xwe ji şêwirmendiyê (Beratung) bipirse.
reason-hint-stale = Ev werger êdî ne nû ye. Ji kerema xwe ji şêwirmendiyê (Beratung) bipirse.
reason-hint-not_yet = Ev qayde hê derbasdar nîne.
reason-hint-expired = Ev qayde êdî derbasdar nîne.
reason-warning-law-2026 = Bala xwe bidê: Ev qayde di hezîrana 2026an de (meha 6) guherî. Daîre (Behörde) biryarê dide.

# Next steps
step-choose-date = Randevûyekê ji xwe re hilbijêre.
step-just-come = Rasterast were. Qeydkirin ne lazim e.
step-staff-answers = Mirovek li vir di sohbetê de bersiva te dide.
step-waiting-list = Tu dikevî lîsteya bendewariyê. Em xeber didin te.
step-permission-before-start = Pêşî destûra nivîskî, paşê roja yekem.
step-permission-if-company = Li atolyeya hînbûnê bê destûr dibe. Li şirketekê pêşî bipirse.
step-take-company-form = Şirket formekê li ser kar tije dike.
step-bring-paper = Kaxeza xwe bi xwe re bîne. Ji kerema xwe wêne neşîne.
step-bring-certificates = Dîplomayên xwe bi xwe re bîne, kopiyan jî.
step-anonymous-online = Tu dikarî li înternetê jî bipirsî, bê navê xwe.
step-ask-agency = Ji Agentur für Arbeit (daîreya kar) bipirse.
step-ask-agency-or-school = Ji Agentur für Arbeit (daîreya kar) an ji mamosteyê/a xwe li Berufskolleg (dibistana pîşeyan) bipirse.
step-ask-agency-or-jobcenter = Ji Agentur für Arbeit (daîreya kar) an ji Jobcenter bipirse.
step-ask-bamf-or-jobcenter = Ji şêwirmendiyekê (Beratung), BAMF an Jobcenter bipirse.
step-ask-school-advice = Ji Schulberatung (şêwirmendiya dibistanê) an ji Kommunales Integrationszentrum (navenda entegrasyonê) bipirse.
step-talk-to-person = Bi mirovekî re biaxive. Ez dikarim vê ji bo te bipirsim.
step-check-still-running = Ji kerema xwe bipirse, gelo ev hê heye.
step-bookings-end-with-move = Dema mala te biguhere, randevûyên li cihê kevn diqedin. Ez dikarim wan betal bikim.
step-tell-coordination = Tîma li cihê kevn xeberê distîne.

# Unknown: the person did not say it
reason-age-child-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-age-durchstarten-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-age-gruenbau-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-age-jmd-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-age-mbe-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-age-school-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-german-b1-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-paper-durchstarten-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-paper-integration-course-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-paper-job-german-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-paper-work-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-chamber-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-dortmund-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-facility-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-nrw-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-other-house-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-ruhr-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-town-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-wesel-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-wuppertal-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-place-zue-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-safe-origin-eok-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-safe-origin-work-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-school-none-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-wait-six-months-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.
reason-wait-three-months-unknown = Ev bi bersivekê ve girêdayî ye, ya ku hê tune. Mirovek dikare bi te re binêre.

# Next steps that name a station
step-programme-mim = Piştî vê cihê te ev e: { programme-mim }.
step-programme-wl = Piştî vê cihê te ev e: { programme-wl }.
step-programme-dsw = Piştî vê cihê te ev e: { programme-dsw }.
step-programme-dgk = Piştî vê cihê te ev e: { programme-dgk }.
step-programme-ndw = Piştî vê cihê te ev e: { programme-ndw }.
step-programme-kim = Piştî vê cihê te ev e: { programme-kim }.
step-programme-jmd = Piştî vê cihê te ev e: { programme-jmd }.
step-programme-mbe = Piştî vê cihê te ev e: { programme-mbe }.
step-programme-iq = Piştî vê cihê te ev e: { programme-iq }.
step-programme-ausbildungswege = Piştî vê cihê te ev e: { programme-ausbildungswege }.
step-programme-eok = Piştî vê cihê te ev e: { programme-eok }.
step-programme-integrationskurs = Piştî vê cihê te ev e: { programme-integrationskurs }.
step-programme-bsk = Piştî vê cihê te ev e: { programme-bsk }.
step-programme-berufskolleg = Piştî vê cihê te ev e: { programme-berufskolleg }.
step-programme-gruenbau = Piştî vê cihê te ev e: { programme-gruenbau }.
step-programme-vmdo = Piştî vê cihê te ev e: { programme-vmdo }.
step-programme-hwk_dortmund = Piştî vê cihê te ev e: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = Piştî vê cihê te ev e: { programme-ihk_dortmund }.
step-programme-agentur = Piştî vê cihê te ev e: { programme-agentur }.
step-programme-hausbetreuung = Piştî vê cihê te ev e: { programme-hausbetreuung }.
step-programme-beratung = Piştî vê cihê te ev e: { programme-beratung }.
step-programme-jugendamt = Piştî vê cihê te ev e: { programme-jugendamt }.
step-contact-hwk-muenster = Li vir bipirse: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = Li vir bipirse: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = Li vir bipirse: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = Li vir bipirse: { contact-ihk-nordwestfalen }.
step-contact-agentur = Li vir bipirse: { contact-agentur }.
step-contact-zab-coesfeld = Li vir bipirse: { contact-zab-coesfeld }.
step-contact-kreis-wesel = Li vir bipirse: { contact-kreis-wesel }.
step-contact-ki-wuppertal = Li vir bipirse: { contact-ki-wuppertal }.
step-contact-kim = Li vir bipirse: { contact-kim }.
step-contact-jmd = Li vir bipirse: { contact-jmd }.
step-contact-mbe = Li vir bipirse: { contact-mbe }.
step-contact-iq = Li vir bipirse: { contact-iq }.
step-contact-gruenbau = Li vir bipirse: { contact-gruenbau }.
step-contact-vmdo = Li vir bipirse: { contact-vmdo }.
step-contact-hwk-dortmund = Li vir bipirse: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = Li vir bipirse: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = Li vir bipirse: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = Li vir bipirse: { contact-asylverfahrensberatung }.
step-contact-ggua = Li vir bipirse: { contact-ggua }.
step-contact-caritas-jaz = Li vir bipirse: { contact-caritas-jaz }.
step-contact-jugendamt = Li vir bipirse: { contact-jugendamt }.
step-contact-polizei-muenster = Li vir bipirse: { contact-polizei-muenster }.
step-contact-faire-integration = Li vir bipirse: { contact-faire-integration }.
step-contact-klausenhof = Li vir bipirse: { contact-klausenhof }.
step-contact-emergency = Li vir bipirse: { contact-emergency }.
step-contact-police-emergency = Li vir bipirse: { contact-police-emergency }.
step-contact-violence-helpline = Li vir bipirse: { contact-violence-helpline }.
step-contact-medical-on-call = Li vir bipirse: { contact-medical-on-call }.
step-contact-crisis-line = Li vir bipirse: { contact-crisis-line }.
step-contact-crisis-line-eu = Li vir bipirse: { contact-crisis-line-eu }.
