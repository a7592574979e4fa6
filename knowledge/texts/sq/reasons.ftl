### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = Kjo vlen për të gjithë.
reason-place-zue-met = Kjo është për njerëz që banojnë në ZUE Münster.
reason-place-zue-unmet = Kjo është vetëm për njerëz që banojnë në ZUE Münster.
reason-place-chamber-met = Banon në zonën e Handwerkskammer Münster (oda e zejeve).
reason-place-chamber-unmet = Kjo është vetëm në zonën e Handwerkskammer Münster (oda e zejeve).
reason-place-wesel-met = Kjo ishte për njerëz në Kreis Wesel.
reason-place-wesel-unmet = Kjo ishte vetëm për njerëz në Kreis Wesel.
reason-place-wuppertal-met = Kjo ishte për njerëz në Wuppertal.
reason-place-wuppertal-unmet = Kjo ishte vetëm për njerëz në Wuppertal.
reason-place-ruhr-met = Kjo është në Dortmund, Hamm dhe në Kreis Unna.
reason-place-ruhr-unmet = Kjo është vetëm në Dortmund, Hamm dhe në Kreis Unna.
reason-place-dortmund-met = Kjo është në Dortmund.
reason-place-dortmund-unmet = Kjo është vetëm në Dortmund.
reason-place-nrw-met = Kjo ekziston në vendin tënd në Nordrhein-Westfalen.
reason-place-nrw-unmet = Kjo ekziston vetëm në vende në Nordrhein-Westfalen.
reason-place-facility-met = Kjo ekziston në qendrat e strehimit të landit.
reason-place-facility-unmet = Kjo zakonisht ekziston vetëm në qendrat e strehimit të landit.
reason-place-other-house-met = Në shtëpinë tënde ka një ekip kujdesi (Betreuung).
reason-place-other-house-unmet = Kjo është për njerëz në një qendër tjetër strehimi të landit.
reason-place-town-met = Banon në një qytet ose komunë.
reason-place-town-unmet = Kjo bëhet kur banon në një qytet ose komunë.
reason-moving-away-unmet = Po ndërron vendbanim. Terminet në vendin e vjetër mbarojnë me shpërnguljen.

# When
reason-period-ended-unmet = Ky program ka përfunduar.
reason-period-not-yet-unmet = Ky program ende nuk ka filluar.
reason-wait-three-months-met = Ke tre muaj ose më shumë që je regjistruar. Për lejen vendos autoriteti.
reason-wait-three-months-unmet = Zakonisht leja është e mundur vetëm tre muaj pas regjistrimit. Rregulli është i ri që nga qershori 2026. Vendos autoriteti.
reason-wait-six-months-met = Sipas rregullit të vjetër koha e pritjes kishte kaluar. Vendos autoriteti.
reason-wait-six-months-unmet = Sipas rregullit të vjetër (deri në qershor 2026) ishin gjashtë muaj. Vendos autoriteti.

# Age
reason-age-adult-unmet = Nën 18 vjeç nuk rezervohet pa ndihmë. Një njeri të ndihmon.
reason-age-adult-unknown = Rezervimi bëhet nga 18 vjeç. Nuk e the moshën, prandaj të ndihmon një njeri.
reason-age-child-met = Për njerëz nën 18 vjeç ka mbrojtje të veçantë.
reason-age-child-unmet = Kjo është për njerëz nën 18 vjeç.
reason-age-durchstarten-met = Ishte për njerëz nga 18 deri 27 vjeç.
reason-age-durchstarten-unmet = Zakonisht ishte për njerëz nga 18 deri 27 vjeç.
reason-age-jmd-met = JMD është për njerëz nga 12 deri 27 vjeç.
reason-age-jmd-unmet = JMD është vetëm për njerëz nga 12 deri 27 vjeç.
reason-age-mbe-met = MBE është për njerëz mbi 27 vjeç.
reason-age-mbe-unmet = MBE është vetëm për njerëz mbi 27 vjeç.
reason-age-gruenbau-met = Kjo është për njerëz nga 16 deri 27 vjeç.
reason-age-gruenbau-unmet = Kjo është vetëm për njerëz nga 16 deri 27 vjeç.
reason-age-school-met = Këto klasa janë për të rinj nga 16 deri 25 vjeç.
reason-age-school-unmet = Këto klasa janë vetëm për të rinj nga 16 deri 25 vjeç.

# Papers, origin, German, school
reason-paper-durchstarten-met = Ishte edhe për njerëz me dokumentin tënd.
reason-paper-durchstarten-unmet = Ishte sidomos për njerëz me Gestattung (dokument gjatë azilit) ose Duldung (dëbimi i pezulluar).
reason-paper-eok-met = Kursi është sidomos për njerëz në procedurën e azilit.
reason-paper-eok-unmet = Kursi është sidomos për njerëz në procedurën e azilit.
reason-paper-eok-unknown = Kursi është së pari për njerëz në procedurën e azilit. Të tjerët mund të pyesin nëse ka ende vende.
reason-paper-work-met = Për lejen vendos autoriteti.
reason-paper-work-unmet = Me këtë dokument duhet të shikojë më parë një njeri çfarë është e mundur.
reason-paper-integration-course-met = Refugjatët e njohur zakonisht kanë të drejtë për kursin.
reason-paper-integration-course-unmet = Në vitin 2026 shpesh nuk ka vende të reja për këtë. Nëse ka një rrugë tjetër, duhet ta shikojë një njeri.
reason-paper-job-german-met = Një Berufssprachkurs (gjermanisht për punë) zakonisht është i mundur me dokumentin tënd.
reason-paper-job-german-unmet = Nëse një Berufssprachkurs (gjermanisht për punë) është i mundur, duhet ta shikojë një njeri.
reason-safe-origin-eok-met = Për vendin tënd të origjinës nuk ka rregull të veçantë.
reason-safe-origin-eok-unmet = Për disa vende origjine ka rregulla të veçanta. Një njeri shikon bashkë me ty.
reason-safe-origin-work-met = Për vendin tënd të origjinës nuk ka rregull të veçantë.
reason-safe-origin-work-unmet = Për disa vende origjine ligji është i rreptë dhe këtu nuk është i qartë. Duhet ta shikojë një njeri.
reason-german-b1-met = Flet gjermanisht mjaftueshëm për këtë (B1).
reason-german-b1-unmet = Për këtë zakonisht duhet gjermanisht B1. Këtë mund ta mësosh.
reason-school-none-met = Kjo është për njerëz që s’kanë dëftesë gjermane shkolle.
reason-school-none-unmet = Kjo është sidomos për njerëz që s’kanë dëftesë shkolle. Këshillimi shkollor shikon bashkë me ty.

# Outcomes and actions
reason-outcome-fits = Kjo të përshtatet.
reason-outcome-not_yet = Kjo përshtatet më vonë.
reason-outcome-does_not_fit = Kjo është bërë për njerëz të tjerë. Ka diçka tjetër për ty.
reason-outcome-ended = Kjo nuk ekziston më.
reason-outcome-ask_a_person = Këtë e shikon një njeri bashkë me ty.
reason-action-book = Mund të rezervosh një termin.
reason-action-request = Mund të bësh kërkesë. Një njeri të përgjigjet.
reason-action-wait = Mund të hysh në listën e pritjes.
reason-action-refer = Të them kush të ndihmon.
reason-action-explain = Të shpjegoj si bëhet.
reason-action-none = Këtu nuk mund të rezervohet asgjë.

# Why a person takes over
reason-escalate-deadline = Në letrën tënde mund të ketë një afat të shkurtër. Kërko qysh sot që dikush ta shikojë.
reason-escalate-minor = Je nën 18 vjeç. Për këtë ka ndihmë të veçantë.
reason-escalate-identity = Për pyetje për pasaportën dhe identitetin ndihmon një qendër këshillimi. Fol më parë me të.
reason-escalate-unclear_law = Këtu ligji nuk është i qartë. Duhet ta shikojë një njeri.

# Why a hint is not told
reason-hint-hidden = Këtë duhet ta shikojë më parë një njeri.
reason-hint-overdue = Kjo ndoshta ka ndryshuar. Të lutem pyet një qendër këshillimi.
reason-hint-stale = Ky përkthim nuk është më aktual. Të lutem pyet një qendër këshillimi.
reason-hint-not_yet = Ky rregull ende nuk vlen.
reason-hint-expired = Ky rregull nuk vlen më.
reason-warning-law-2026 = Kujdes: ky rregull ka ndryshuar në qershor 2026. Vendos autoriteti.

# Next steps
step-choose-date = Zgjidh një termin.
step-just-come = Thjesht eja. Nuk ke nevojë të regjistrohesh më parë.
step-staff-answers = Një njeri të përgjigjet këtu në bisedë.
step-waiting-list = Hyn në listën e pritjes. Ne të lajmërojmë.
step-permission-before-start = Së pari leja me shkrim, pastaj dita e parë.
step-permission-if-company = Në një punëtori mësimi bëhet pa leje. Në një firmë pyet më parë.
step-take-company-form = Firma plotëson një formular për vendin e punës.
step-bring-paper = Sille dokumentin me vete. Të lutem mos dërgo foto.
step-bring-certificates = Sill dëftesat dhe diplomat e tua, edhe kopje.
step-anonymous-online = Mund të pyesësh edhe në internet, pa e dhënë emrin.
step-ask-agency = Pyet Agentur für Arbeit (zyra e punësimit).
step-ask-agency-or-school = Pyet Agentur für Arbeit (zyra e punësimit) ose personin që të jep mësim në Berufskolleg (shkollë profesionale).
step-ask-agency-or-jobcenter = Pyet Agentur für Arbeit (zyra e punësimit) ose Jobcenter.
step-ask-bamf-or-jobcenter = Pyet një qendër këshillimi, BAMF ose Jobcenter.
step-ask-school-advice = Pyet këshillimin shkollor ose Kommunales Integrationszentrum (qendër integrimi).
step-talk-to-person = Fol me një njeri. Mund ta kërkoj këtë për ty.
step-check-still-running = Të lutem pyet nëse oferta ekziston ende.
step-bookings-end-with-move = Terminet në vendin e vjetër mbarojnë me shpërnguljen. Mund t’i anuloj.
step-tell-coordination = Ekipi në vendin e vjetër lajmërohet.

# Unknown: the person did not say it
reason-age-child-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-age-durchstarten-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-age-gruenbau-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-age-jmd-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-age-mbe-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-age-school-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-german-b1-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-paper-durchstarten-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-paper-integration-course-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-paper-job-german-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-paper-work-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-chamber-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-dortmund-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-facility-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-nrw-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-other-house-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-ruhr-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-town-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-wesel-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-wuppertal-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-place-zue-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-safe-origin-eok-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-safe-origin-work-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-school-none-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-wait-six-months-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.
reason-wait-three-months-unknown = Kjo varet nga një përgjigje që ende mungon. Një njeri mund të shikojë bashkë me ty.

# Next steps that name a station
step-programme-mim = Ndalesa jote e ardhshme: { programme-mim }.
step-programme-wl = Ndalesa jote e ardhshme: { programme-wl }.
step-programme-dsw = Ndalesa jote e ardhshme: { programme-dsw }.
step-programme-dgk = Ndalesa jote e ardhshme: { programme-dgk }.
step-programme-ndw = Ndalesa jote e ardhshme: { programme-ndw }.
step-programme-kim = Ndalesa jote e ardhshme: { programme-kim }.
step-programme-jmd = Ndalesa jote e ardhshme: { programme-jmd }.
step-programme-mbe = Ndalesa jote e ardhshme: { programme-mbe }.
step-programme-iq = Ndalesa jote e ardhshme: { programme-iq }.
step-programme-ausbildungswege = Ndalesa jote e ardhshme: { programme-ausbildungswege }.
step-programme-eok = Ndalesa jote e ardhshme: { programme-eok }.
step-programme-integrationskurs = Ndalesa jote e ardhshme: { programme-integrationskurs }.
step-programme-bsk = Ndalesa jote e ardhshme: { programme-bsk }.
step-programme-berufskolleg = Ndalesa jote e ardhshme: { programme-berufskolleg }.
step-programme-gruenbau = Ndalesa jote e ardhshme: { programme-gruenbau }.
step-programme-vmdo = Ndalesa jote e ardhshme: { programme-vmdo }.
step-programme-hwk_dortmund = Ndalesa jote e ardhshme: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = Ndalesa jote e ardhshme: { programme-ihk_dortmund }.
step-programme-agentur = Ndalesa jote e ardhshme: { programme-agentur }.
step-programme-hausbetreuung = Ndalesa jote e ardhshme: { programme-hausbetreuung }.
step-programme-beratung = Ndalesa jote e ardhshme: { programme-beratung }.
step-programme-jugendamt = Ndalesa jote e ardhshme: { programme-jugendamt }.
step-contact-hwk-muenster = Pyet këtu: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = Pyet këtu: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = Pyet këtu: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = Pyet këtu: { contact-ihk-nordwestfalen }.
step-contact-agentur = Pyet këtu: { contact-agentur }.
step-contact-zab-coesfeld = Pyet këtu: { contact-zab-coesfeld }.
step-contact-kreis-wesel = Pyet këtu: { contact-kreis-wesel }.
step-contact-ki-wuppertal = Pyet këtu: { contact-ki-wuppertal }.
step-contact-kim = Pyet këtu: { contact-kim }.
step-contact-jmd = Pyet këtu: { contact-jmd }.
step-contact-mbe = Pyet këtu: { contact-mbe }.
step-contact-iq = Pyet këtu: { contact-iq }.
step-contact-gruenbau = Pyet këtu: { contact-gruenbau }.
step-contact-vmdo = Pyet këtu: { contact-vmdo }.
step-contact-hwk-dortmund = Pyet këtu: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = Pyet këtu: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = Pyet këtu: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = Pyet këtu: { contact-asylverfahrensberatung }.
step-contact-ggua = Pyet këtu: { contact-ggua }.
step-contact-caritas-jaz = Pyet këtu: { contact-caritas-jaz }.
step-contact-jugendamt = Pyet këtu: { contact-jugendamt }.
step-contact-polizei-muenster = Pyet këtu: { contact-polizei-muenster }.
step-contact-faire-integration = Pyet këtu: { contact-faire-integration }.
step-contact-klausenhof = Pyet këtu: { contact-klausenhof }.
step-contact-emergency = Pyet këtu: { contact-emergency }.
step-contact-police-emergency = Pyet këtu: { contact-police-emergency }.
step-contact-violence-helpline = Pyet këtu: { contact-violence-helpline }.
step-contact-medical-on-call = Pyet këtu: { contact-medical-on-call }.
step-contact-crisis-line = Pyet këtu: { contact-crisis-line }.
step-contact-crisis-line-eu = Pyet këtu: { contact-crisis-line-eu }.
