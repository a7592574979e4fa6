### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster
programme-mim-what = Projekti ekziston që nga tetori 2024. Është për njerëzit në ZUE Münster: vizita në punëtori, praktika, provë e zanateve, gjermanisht, këshillim dhe sport.
programme-mim-who = E koordinojnë Bezirksregierung Münster (zyra e landit për rajonin) dhe Polizeipräsidium Münster (drejtoria e policisë). Marrin pjesë shumë partnerë, për shembull HWK, IHK dhe Agentur für Arbeit (zyra e punësimit).
programme-mim-state = Lajmi i fundit: janar 2026. Projekti me gjasë vazhdon. Të lutem pyet.
programme-wl = Willkommenslotsen (ndërmjetësues me firma)
programme-wl-what = Ata këshillojnë firmat dhe ndihmojnë që firmat dhe refugjatët të gjejnë njëri-tjetrin. Kjo është falas. Ti merr një bisedë, jo një vend të sigurt.
programme-wl-state = Një program i shtetit federal. Me gjasë vazhdon. Të lutem pyet.
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = Programi u ndihmonte të rinjve nga 18 deri 27 vjeç me coaching (shoqërim personal), gjermanisht dhe kurse.
programme-dsw-state = Programi ka përfunduar që nga 31 tetori 2023. Nuk mund të regjistrohesh më.
programme-dgk = Durchstarten dhe Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = Programet u ndihmonin refugjatëve të rinj nga 18 deri 27 vjeç me coaching (shoqërim personal), kurse, dëftesë shkolle dhe shoqërim.
programme-dgk-state = Programet kanë përfunduar: Gemeinsam klappt’s në fund të vitit 2022, Durchstarten më 30 qershor 2023.
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = Ky ishte një aksion i landit nga viti 2016. Ai tregonte projekte të mira. Vende për pjesëmarrës nuk ka pasur kurrë.
programme-ndw-state = Ky aksion sot nuk ekziston më. Pas tij qëndronin IHK, HWK, GrünBau dhe VMDO.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM, ndihmë vendore)
programme-kim-what = Njerëz në qytetin ose rrethin tënd të ndihmojnë hap pas hapi. Falas, vullnetare, në mirëbesim.
programme-jmd = Jugendmigrationsdienst (JMD, këshillim për të rinj)
programme-jmd-what = Këshillim për të rinj nga 12 deri 27 vjeç.
programme-mbe = Migrationsberatung (MBE, këshillim për të rritur)
programme-mbe-what = Këshillim për të rritur mbi 27 vjeç.
programme-iq = Förderprogramm IQ (këshillim për diploma)
programme-iq-what = Këshillim për njohjen e diplomave dhe për kurse për këtë.
programme-ausbildungswege = Ausbildungswege NRW (rrugë drejt profesionit)
programme-ausbildungswege-what = Coaching (shoqërim personal) për të rinj që s’kanë vend për Ausbildung (mësimi i një profesioni).
programme-eok = Erstorientierungskurs (EOK, kurs për fillimin)
programme-eok-what = Një kurs vullnetar në qendrën e strehimit: fjalët e para dhe përditshmëria. Nuk kushton asgjë.
programme-integrationskurs = Integrationskurs (kurs integrimi)
programme-integrationskurs-what = Një kurs i gjatë gjermanishteje. Rregulli se kush merr vend ka ndryshuar në vitin 2026.
programme-bsk = Berufssprachkurs (gjermanisht për punë)
programme-bsk-what = Një kurs gjermanishteje për punë dhe Ausbildung (mësimi i një profesioni).
programme-berufskolleg = Berufskolleg (shkollë profesionale)
programme-berufskolleg-what = Këtu ka klasa për të rinj që mësojnë gjermanisht.
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Coaching (shoqërim personal) në rrugën drejt Ausbildung (mësimi i një profesioni).
programme-vmdo = VMDO Dortmund
programme-vmdo-what = Këshillim për profesion, diploma dhe para për kurse.
programme-hwk_dortmund = Handwerkskammer Dortmund (oda e zejeve)
programme-hwk_dortmund-what = Një rrugë drejt Ausbildung (mësimi i një profesioni) në zanate, për njerëz me B1.
programme-ihk_dortmund = Industrie- und Handelskammer (rajoni Dortmund)
programme-ihk_dortmund-what = IHK (oda e industrisë dhe tregtisë) i bashkon njerëzit me firmat.
programme-agentur = Agentur für Arbeit (zyra e punësimit)
programme-agentur-what = Këshillim për profesion, Ausbildung (mësimi i një profesioni) dhe punë.
programme-hausbetreuung = Ekipi i kujdesit (Betreuung) në shtëpinë tënde
programme-hausbetreuung-what = Ekipi i kujdesit i njeh ofertat në shtëpinë tënde.
programme-beratung = Këshillim i pavarur
programme-beratung-what = Njerëz që i njohin mirë ligjet dhe zyrat e shtetit të ndihmojnë falas.
programme-jugendamt = Jugendamt (zyra për fëmijë dhe të rinj)
programme-jugendamt-what = Jugendamt u ndihmon njerëzve nën 18 vjeç, sidomos kur janë pa familje.
