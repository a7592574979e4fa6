### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = Tani qof kasta way khusaysaa.
reason-place-zue-met = Tani waa dadka deggan ZUE Münster.
reason-place-zue-unmet = Tani waa dadka deggan ZUE Münster oo keliya.
reason-place-chamber-met = Waxaad deggan tahay degmada Handwerkskammer Münster (rugta farsamada).
reason-place-chamber-unmet = Tani waxay ka jirtaa oo keliya degmada Handwerkskammer Münster (rugta farsamada).
reason-place-wesel-met = Tani waxay ahayd dadka deggan Kreis Wesel.
reason-place-wesel-unmet = Tani waxay ahayd dadka deggan Kreis Wesel oo keliya.
reason-place-wuppertal-met = Tani waxay ahayd dadka deggan Wuppertal.
reason-place-wuppertal-unmet = Tani waxay ahayd dadka deggan Wuppertal oo keliya.
reason-place-ruhr-met = Tani waxay ka jirtaa Dortmund, Hamm iyo Kreis Unna.
reason-place-ruhr-unmet = Tani waxay ka jirtaa Dortmund, Hamm iyo Kreis Unna oo keliya.
reason-place-dortmund-met = Tani waxay ka jirtaa Dortmund.
reason-place-dortmund-unmet = Tani waxay ka jirtaa Dortmund oo keliya.
reason-place-nrw-met = Tani waxay ka jirtaa meeshaada oo Nordrhein-Westfalen ah.
reason-place-nrw-unmet = Tani waxay ka jirtaa oo keliya meelaha Nordrhein-Westfalen.
reason-place-facility-met = Tani waxay ka jirtaa hoyga gobolka.
reason-place-facility-unmet = Tani inta badan waxay ka jirtaa hoyga gobolka oo keliya.
reason-place-other-house-met = Hoygaaga waxaa jooga shaqaale daryeel (Betreuung).
reason-place-other-house-unmet = Tani waa dadka deggan hoy kale oo gobolka ah.
reason-place-town-met = Waxaad deggan tahay magaalo ama degmo.
reason-place-town-unmet = Tani waxay suurtagal tahay marka aad magaalo ama degmo deggan tahay.
reason-moving-away-unmet = Waad guuraysaa. Ballamaha meeshii hore waxay dhammaanayaan marka aad guurto.

# When
reason-period-ended-unmet = Barnaamijkan wuu dhammaaday.
reason-period-not-yet-unmet = Barnaamijkan weli ma bilaaban.
reason-wait-three-months-met = Waxaad diiwaangashan tahay saddex bilood ama ka badan. Oggolaanshaha hay’adda dowladda ayaa go’aan ka gaarta.
reason-wait-three-months-unmet = Sida caadiga ah oggolaanshuhu wuxuu suurtagal yahay saddex bilood ka dib diiwaangelinta. Xeerku waa cusub yahay tan iyo Juun 2026. Hay’adda dowladda ayaa go’aan gaarta.
reason-wait-six-months-met = Xeerkii hore marka la eego, waqtigii sugitaanku wuu dhammaaday. Hay’adda dowladda ayaa go’aan gaarta.
reason-wait-six-months-unmet = Xeerkii hore (ilaa Juun 2026) waxay ahayd lix bilood. Hay’adda dowladda ayaa go’aan gaarta.

# Age
reason-age-adult-unmet = Qofka ka yar 18 keligiis wax ma qabsado. Qof ayaa ku caawinaya.
reason-age-adult-unknown = Qabsashadu waxay ka bilaabantaa 18 jir. Da’daada ma sheegin, sidaa darteed qof ayaa ku caawinaya.
reason-age-child-met = Dadka ka yar 18 waxaa u jira ilaalin gaar ah.
reason-age-child-unmet = Tani waa dadka ka yar 18.
reason-age-durchstarten-met = Waxay ahayd dadka 18 ilaa 27 jir ah.
reason-age-durchstarten-unmet = Sida caadiga ah waxay ahayd dadka 18 ilaa 27 jir ah.
reason-age-jmd-met = JMD waa dadka 12 ilaa 27 jir ah.
reason-age-jmd-unmet = JMD waa dadka 12 ilaa 27 jir ah oo keliya.
reason-age-mbe-met = MBE waa dadka ka weyn 27 jir.
reason-age-mbe-unmet = MBE waa dadka ka weyn 27 jir oo keliya.
reason-age-gruenbau-met = Tani waa dadka 16 ilaa 27 jir ah.
reason-age-gruenbau-unmet = Tani waa dadka 16 ilaa 27 jir ah oo keliya.
reason-age-school-met = Fasalladani waa dhallinyarada 16 ilaa 25 jir ah.
reason-age-school-unmet = Fasalladani waa dhallinyarada 16 ilaa 25 jir ah oo keliya.

# Papers, origin, German, school
reason-paper-durchstarten-met = Waxay sidoo kale ahayd dadka haysta warqaddaada oo kale.
reason-paper-durchstarten-unmet = Waxay gaar ahaan ahayd dadka haysta Gestattung ama Duldung.
reason-paper-eok-met = Koorsadu waxay gaar ahaan u tahay dadka kiiskooda magangelyadu socdo.
reason-paper-eok-unmet = Koorsadu waxay gaar ahaan u tahay dadka kiiskooda magangelyadu socdo.
reason-paper-eok-unknown = Koorsadu marka hore waa dadka kiiskooda magangelyadu socdo. Dadka kale waxay weydiin karaan in boosas hareen.
reason-paper-work-met = Oggolaanshaha hay’adda dowladda ayaa go’aan ka gaarta.
reason-paper-work-unmet = Warqaddan marka la haysto, qof waa inuu marka hore eego waxa suurtagal ah.
reason-paper-integration-course-met = Qaxootiga la aqoonsaday sida caadiga ah xaq ayay koorsada u leeyihiin.
reason-paper-integration-course-unmet = 2026 tan inta badan boosas cusub uma jiraan. In dariiq kale jiro, qof waa inuu hubiyo.
reason-paper-job-german-met = Warqaddaada Berufssprachkurs (Jarmalka shaqada) sida caadiga ah waa suurtagal.
reason-paper-job-german-unmet = In Berufssprachkurs (Jarmalka shaqada) suurtagal yahay, qof waa inuu hubiyo.
reason-safe-origin-eok-met = Waddanka aad ka timid xeer gaar ah uma jiro.
reason-safe-origin-eok-unmet = Waddamada qaarkood waxaa u jira xeerar gaar ah. Qof ayaa kula eegaya.
reason-safe-origin-work-met = Waddanka aad ka timid xeer gaar ah uma jiro.
reason-safe-origin-work-unmet = Waddamada qaarkood sharcigu waa adag yahay, halkanna ma cadda. Qof waa inuu hubiyo.
reason-german-b1-met = Jarmalkaagu taas wuu ku filan yahay (B1).
reason-german-b1-unmet = Tan inta badan waxaa loo baahan yahay Jarmal B1. Taas waad baran kartaa.
reason-school-none-met = Tani waa dadka aan haysan shahaado dugsi oo Jarmal ah.
reason-school-none-unmet = Tani gaar ahaan waa dadka aan haysan shahaado dugsi. Schulberatung (la-talinta dugsiga) ayaa kula eegaysa.

# Outcomes and actions
reason-outcome-fits = Tani way kugu habboon tahay.
reason-outcome-not_yet = Tani mar dambe ayay kugu habboonaanaysaa.
reason-outcome-does_not_fit = Tan waxaa loogu talagalay dad kale. Wax kale ayaa kuu jira.
reason-outcome-ended = Tani mar dambe ma jirto.
reason-outcome-ask_a_person = Tan qof ayaa kula eegaya.
reason-action-book = Ballan waad qabsan kartaa.
reason-action-request = Waad codsan kartaa. Qof ayaa kuu jawaabaya.
reason-action-wait = Liiska sugitaanka waad geli kartaa.
reason-action-refer = Waxaan kuu sheegayaa cidda ku caawinaysa.
reason-action-explain = Waxaan kuu sharxayaa sida loo sameeyo.
reason-action-none = Halkan waxba lagama qabsan karo.

# Why a person takes over
reason-escalate-deadline = Warqaddaada waxaa ku qornaan kara waqti gaaban oo ugu dambeeya (Frist). Maanta ha laguu eego.
reason-escalate-minor = Waxaad ka yar tahay 18. Caawimo gaar ah ayaa kuu jirta.
reason-escalate-identity = Su’aalaha ku saabsan baasaboorka iyo aqoonsiga xafiis la-talin ah ayaa kaa caawinaya. Marka hore iyaga la hadal.
reason-escalate-unclear_law = Halkan sharcigu ma cadda. Qof waa inuu hubiyo.

# Why a hint is not told
reason-hint-hidden = Tan marka hore qof waa inuu hubiyo.
reason-hint-overdue = Tani waxaa laga yaabaa inay is beddeshay. Fadlan weydii xafiis la-talin ah.
reason-hint-stale = Turjumaaddani hadda ma cusba. Fadlan weydii xafiis la-talin ah.
reason-hint-not_yet = Xeerkani weli ma shaqaynayo.
reason-hint-expired = Xeerkani mar dambe ma shaqaynayo.
reason-warning-law-2026 = Fiiro gaar ah: xeerkani wuxuu is beddelay Juun 2026. Hay’adda dowladda ayaa go’aan gaarta.

# Next steps
step-choose-date = Dooro ballan.
step-just-come = Iska kaalay. Isdiiwaangelin uma baahnid.
step-staff-answers = Qof ayaa halkan chat-ka kaaga jawaabaya.
step-waiting-list = Liiska sugitaanka ayaad gelaysaa. Annaga ayaa kula soo xiriirayna.
step-permission-before-start = Marka hore oggolaanshaha qoran, ka dibna maalinta koowaad.
step-permission-if-company = Goob farsamo oo wax lagu barto oggolaansho looma baahna. Shirkad haddii ay tahay, marka hore weydii.
step-take-company-form = Shirkadda ayaa buuxinaysa foom ku saabsan shaqada.
step-bring-paper = Keen warqaddaada. Fadlan sawir ha soo dirin.
step-bring-certificates = Keen shahaadooyinkaaga, koobiyadana sidoo kale.
step-anonymous-online = Internetka sidoo kale waad ka weydiin kartaa, magacaaga la’aantii.
step-ask-agency = Weydii Agentur für Arbeit (xafiiska shaqada).
step-ask-agency-or-school = Weydii Agentur für Arbeit (xafiiska shaqada) ama macallinkaaga Berufskolleg.
step-ask-agency-or-jobcenter = Weydii Agentur für Arbeit (xafiiska shaqada) ama Jobcenter.
step-ask-bamf-or-jobcenter = Weydii xafiis la-talin ah, BAMF ama Jobcenter.
step-ask-school-advice = Weydii Schulberatung (la-talinta dugsiga) ama Kommunales Integrationszentrum.
step-talk-to-person = Qof la hadal. Anigu taas waan kuu codsan karaa.
step-check-still-running = Fadlan weydii in fursaddu weli jirto.
step-bookings-end-with-move = Ballamaha meeshii hore waxay dhammaanayaan marka aad guurto. Waan baajin karaa.
step-tell-coordination = Kooxda meeshii hore waa la ogeysiinayaa.

# Unknown: the person did not say it
reason-age-child-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-age-durchstarten-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-age-gruenbau-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-age-jmd-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-age-mbe-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-age-school-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-german-b1-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-paper-durchstarten-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-paper-integration-course-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-paper-job-german-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-paper-work-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-chamber-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-dortmund-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-facility-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-nrw-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-other-house-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-ruhr-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-town-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-wesel-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-wuppertal-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-place-zue-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-safe-origin-eok-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-safe-origin-work-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-school-none-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-wait-six-months-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.
reason-wait-three-months-unknown = Taasi waxay ku xiran tahay jawaab weli maqan. Qof ayaa kula eegi kara.

# Next steps that name a station
step-programme-mim = Meesha xigta ee aad aadayso: { programme-mim }.
step-programme-wl = Meesha xigta ee aad aadayso: { programme-wl }.
step-programme-dsw = Meesha xigta ee aad aadayso: { programme-dsw }.
step-programme-dgk = Meesha xigta ee aad aadayso: { programme-dgk }.
step-programme-ndw = Meesha xigta ee aad aadayso: { programme-ndw }.
step-programme-kim = Meesha xigta ee aad aadayso: { programme-kim }.
step-programme-jmd = Meesha xigta ee aad aadayso: { programme-jmd }.
step-programme-mbe = Meesha xigta ee aad aadayso: { programme-mbe }.
step-programme-iq = Meesha xigta ee aad aadayso: { programme-iq }.
step-programme-ausbildungswege = Meesha xigta ee aad aadayso: { programme-ausbildungswege }.
step-programme-eok = Meesha xigta ee aad aadayso: { programme-eok }.
step-programme-integrationskurs = Meesha xigta ee aad aadayso: { programme-integrationskurs }.
step-programme-bsk = Meesha xigta ee aad aadayso: { programme-bsk }.
step-programme-berufskolleg = Meesha xigta ee aad aadayso: { programme-berufskolleg }.
step-programme-gruenbau = Meesha xigta ee aad aadayso: { programme-gruenbau }.
step-programme-vmdo = Meesha xigta ee aad aadayso: { programme-vmdo }.
step-programme-hwk_dortmund = Meesha xigta ee aad aadayso: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = Meesha xigta ee aad aadayso: { programme-ihk_dortmund }.
step-programme-agentur = Meesha xigta ee aad aadayso: { programme-agentur }.
step-programme-hausbetreuung = Meesha xigta ee aad aadayso: { programme-hausbetreuung }.
step-programme-beratung = Meesha xigta ee aad aadayso: { programme-beratung }.
step-programme-jugendamt = Meesha xigta ee aad aadayso: { programme-jugendamt }.
step-contact-hwk-muenster = Halkan weydii: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = Halkan weydii: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = Halkan weydii: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = Halkan weydii: { contact-ihk-nordwestfalen }.
step-contact-agentur = Halkan weydii: { contact-agentur }.
step-contact-zab-coesfeld = Halkan weydii: { contact-zab-coesfeld }.
step-contact-kreis-wesel = Halkan weydii: { contact-kreis-wesel }.
step-contact-ki-wuppertal = Halkan weydii: { contact-ki-wuppertal }.
step-contact-kim = Halkan weydii: { contact-kim }.
step-contact-jmd = Halkan weydii: { contact-jmd }.
step-contact-mbe = Halkan weydii: { contact-mbe }.
step-contact-iq = Halkan weydii: { contact-iq }.
step-contact-gruenbau = Halkan weydii: { contact-gruenbau }.
step-contact-vmdo = Halkan weydii: { contact-vmdo }.
step-contact-hwk-dortmund = Halkan weydii: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = Halkan weydii: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = Halkan weydii: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = Halkan weydii: { contact-asylverfahrensberatung }.
step-contact-ggua = Halkan weydii: { contact-ggua }.
step-contact-caritas-jaz = Halkan weydii: { contact-caritas-jaz }.
step-contact-jugendamt = Halkan weydii: { contact-jugendamt }.
step-contact-polizei-muenster = Halkan weydii: { contact-polizei-muenster }.
step-contact-faire-integration = Halkan weydii: { contact-faire-integration }.
step-contact-klausenhof = Halkan weydii: { contact-klausenhof }.
step-contact-emergency = Halkan weydii: { contact-emergency }.
step-contact-police-emergency = Halkan weydii: { contact-police-emergency }.
step-contact-violence-helpline = Halkan weydii: { contact-violence-helpline }.
step-contact-medical-on-call = Halkan weydii: { contact-medical-on-call }.
step-contact-crisis-line = Halkan weydii: { contact-crisis-line }.
step-contact-crisis-line-eu = Halkan weydii: { contact-crisis-line-eu }.
