### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster
programme-mim-what = Mashruucu wuxuu jiraa tan iyo Oktoobar 2024. Waa dadka deggan ZUE Münster: booqashada goobaha farsamada, Praktikum, tijaabinta farsamo gacmeed, Jarmal, la-talin iyo ciyaaro.
programme-mim-who = Waxaa isku dubbarida Bezirksregierung Münster iyo Polizeipräsidium Münster. Dad badan ayaa ka qayb qaata, tusaale HWK, IHK iyo Agentur für Arbeit.
programme-mim-state = Warkii ugu dambeeyay: Janaayo 2026. Waxay u badan tahay in mashruucu socdo. Fadlan weydii.
programme-wl = Willkommenslotsen
programme-wl-what = Waxay la taliyaan shirkadaha, waxayna caawiyaan in shirkadaha iyo qaxootigu is helaan. Waa bilaash. Wada hadal ayaad helaysaa, ee ma aha boos sugan.
programme-wl-state = Waa barnaamij dowladda federaalka ah. Waxay u badan tahay inuu socdo. Fadlan weydii.
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = Barnaamijku wuxuu dhallinyarada 18 ilaa 27 jir ka caawin jiray hagid, Jarmal iyo koorsooyin.
programme-dsw-state = Barnaamijku wuxuu dhammaaday 31 Oktoobar 2023. Mar dambe lama iska qori karo.
programme-dgk = Durchstarten iyo Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = Barnaamijyadu waxay qaxootiga dhallinyarada ah ee 18 ilaa 27 jir ka caawin jireen hagid, koorsooyin, shahaado dugsi iyo garab istaag.
programme-dgk-state = Barnaamijyadu way dhammaadeen: Gemeinsam klappt’s dhammaadkii 2022, Durchstarten 30 Juun 2023.
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = Waxay ahayd hawl gobolku sameeyay 2016. Waxay tustay mashaariic wanaagsan. Boosas dad loogu talagalay weligeed ma lahayn.
programme-ndw-state = Hawshaasi maanta ma jirto. Waxaa ka dambeeyay IHK, HWK, GrünBau iyo VMDO.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM)
programme-kim-what = Dad jooga magaaladaada ama degmadaada (Kreis) ayaa tallaabo tallaabo kuu caawiya. Bilaash, ikhtiyaari, sir.
programme-jmd = Jugendmigrationsdienst (JMD)
programme-jmd-what = La-talinta dhallinyarada 12 ilaa 27 jir.
programme-mbe = Migrationsberatung für Erwachsene (MBE)
programme-mbe-what = La-talinta dadka waaweyn ee ka weyn 27 jir.
programme-iq = Förderprogramm IQ
programme-iq-what = La-talin ku saabsan aqoonsiga shahaadooyinka iyo koorsooyinka taas loogu baahdo.
programme-ausbildungswege = Ausbildungswege NRW
programme-ausbildungswege-what = Hagidda dhallinyarada aan haysan boos Ausbildung (tababar xirfadeed).
programme-eok = Erstorientierungskurs (EOK)
programme-eok-what = Koorso ikhtiyaari ah oo hoyga ka jirta: erayada ugu horreeya iyo nolol maalmeedka. Waa bilaash.
programme-integrationskurs = Integrationskurs
programme-integrationskurs-what = Koorso Jarmal oo dheer. Cidda boos hesha waxaa la beddelay 2026.
programme-bsk = Berufssprachkurs
programme-bsk-what = Koorso Jarmal oo loogu talagalay shaqo iyo Ausbildung (tababar xirfadeed).
programme-berufskolleg = Berufskolleg
programme-berufskolleg-what = Halkan waxaa ka jira fasallo loogu talagalay dhallinyarada Jarmalka baranaya.
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Hagid lagu maro dariiqa Ausbildung (tababar xirfadeed).
programme-vmdo = VMDO Dortmund
programme-vmdo-what = La-talin ku saabsan xirfad, shahaadooyin iyo lacagta koorsooyinka.
programme-hwk_dortmund = Handwerkskammer Dortmund
programme-hwk_dortmund-what = Dariiq loo maro Ausbildung farsamo gacmeed, dadka haysta B1.
programme-ihk_dortmund = Industrie- und Handelskammer (agagaarka Dortmund)
programme-ihk_dortmund-what = IHK waxay isku keentaa dadka iyo shirkadaha.
programme-agentur = Agentur für Arbeit
programme-agentur-what = La-talin ku saabsan xirfad, Ausbildung iyo shaqo.
programme-hausbetreuung = Shaqaalaha daryeelka ee hoygaaga
programme-hausbetreuung-what = Shaqaalaha daryeelku way yaqaaniin fursadaha hoygaaga ka jira.
programme-beratung = La-talin madax-bannaan
programme-beratung-what = Dad yaqaan sharciga iyo xafiisyada dowladda ayaa si bilaash ah kuu caawiya.
programme-jugendamt = Jugendamt (xafiiska dhallinyarada)
programme-jugendamt-what = Jugendamt wuxuu caawiyaa dadka ka yar 18, gaar ahaan haddii ay keligood yihiin.
