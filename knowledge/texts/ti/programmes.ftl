### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster
programme-mim-what = እቲ ፕሮጀክት ካብ ጥቅምቲ 2024 ኣሎ። ኣብ ZUE Münster ንዝነብሩ ሰባት እዩ: Werkstattbesuch (ወርክሾፕ ምብጻሕ)፣ Praktikum (ልምምድ ስራሕ)፣ ሞያ ኢደ-ጥበብ ምፍታን፣ ጀርመንኛ፣ ምኽርን ስፖርትን።
programme-mim-who = Bezirksregierung Münster (ምምሕዳር ወረዳ) ከምኡውን Polizeipräsidium Münster (ፖሊስ) የወሃህድዎ። ብዙሓት መሻርኽቲ ይሳተፉ፣ ንኣብነት HWK፣ IHKን Agentur für Arbeitን።
programme-mim-state = ናይ መወዳእታ ሓበሬታ: ጥሪ 2026። እቲ ፕሮጀክት ምናልባት ጌና ይቕጽል ኣሎ። በጃኹም ሕተቱ።
programme-wl = Willkommenslotsen
programme-wl-what = ንትካላት ይመኽሩ፣ ትካላትን ስደተኛታትን ክራኸቡ ድማ ይሕግዙ። ብናጻ እዩ። ዝርርብ ትረኽቡ፣ ርጉጽ ቦታ ኣይኮነን።
programme-wl-state = ናይ ፈደራላዊ መንግስቲ (Bund) ፕሮግራም እዩ። ምናልባት ጌና ይቕጽል ኣሎ። በጃኹም ሕተቱ።
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = እቲ ፕሮግራም ንመንእሰያት ካብ 18 ክሳብ 27 ዓመት ብ Coaching፣ ጀርመንኛን ኮርሳትን ይሕግዝ ነይሩ።
programme-dsw-state = እቲ ፕሮግራም ካብ 31 ጥቅምቲ 2023 ተወዲኡ እዩ። ድሕሪ ሕጂ ምምዝጋብ የለን።
programme-dgk = Durchstarten ከምኡውን Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = እዞም ፕሮግራማት ንመንእሰያት ስደተኛታት ካብ 18 ክሳብ 27 ዓመት ብ Coaching፣ ኮርሳት፣ ምስክር ወረቐት ቤት ትምህርትን ምስናይን ይሕግዙ ነይሮም።
programme-dgk-state = እዞም ፕሮግራማት ተወዲኦም እዮም: Gemeinsam klappt’s ኣብ መወዳእታ 2022፣ Durchstarten ኣብ 30 ሰነ 2023።
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = ኣብ 2016 ዝጀመረ ናይ ክልላዊ መንግስቲ (Land) ወፍሪ ነይሩ። ጽቡቓት ፕሮጀክትታት የርኢ ነይሩ። ንተሳተፍቲ ዝኸውን ቦታ ኣይነበሮን።
programme-ndw-state = እዚ ወፍሪ ሎሚ የለን። ኣብ ድሕሪኡ IHK፣ HWK፣ GrünBauን VMDOን ነይሮም።
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM)
programme-kim-what = ኣብ ከተማኹም ወይ ወረዳኹም (Kreis) ዘለዉ ሰባት ስጉምቲ ብስጉምቲ ይሕግዙኹም። ብናጻ፣ ብድሌትኩም፣ ብምስጢር።
programme-jmd = Jugendmigrationsdienst (JMD)
programme-jmd-what = ምኽሪ ንመንእሰያት ካብ 12 ክሳብ 27 ዓመት።
programme-mbe = Migrationsberatung für Erwachsene (MBE)
programme-mbe-what = ምኽሪ ንዓበይቲ ልዕሊ 27 ዓመት።
programme-iq = Förderprogramm IQ
programme-iq-what = ምኽሪ ብዛዕባ ኣፍልጦ ምስክር ወረቓቕትን ንዕኡ ዝኸውን ኮርሳትን።
programme-ausbildungswege = Ausbildungswege NRW
programme-ausbildungswege-what = Coaching ቦታ Ausbildung (ስልጠና ሞያ) ንዘይብሎም መንእሰያት።
programme-eok = Erstorientierungskurs (EOK፣ ናይ መጀመርታ ኮርስ)
programme-eok-what = ኣብ መዕቆቢ ብድሌት ዝውሰድ ኮርስ: ናይ መጀመርታ ቃላትን መዓልታዊ ህይወትን። ክፍሊት የብሉን።
programme-integrationskurs = Integrationskurs (ኮርስ ውህደት)
programme-integrationskurs-what = ነዊሕ ኮርስ ጀርመንኛ። መን ቦታ ከም ዝረክብ ኣብ 2026 ተቐይሩ እዩ።
programme-bsk = Berufssprachkurs (ጀርመንኛ ንሞያ)
programme-bsk-what = ኮርስ ጀርመንኛ ንስራሕን ን Ausbildung (ስልጠና ሞያ)ን።
programme-berufskolleg = Berufskolleg (ቤት ትምህርቲ ሞያ)
programme-berufskolleg-what = ኣብዚ ጀርመንኛ ንዝመሃሩ መንእሰያት ዝኸውን ክፍልታት ኣሎ።
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Coaching ኣብ መንገዲ ናብ Ausbildung (ስልጠና ሞያ)።
programme-vmdo = VMDO Dortmund
programme-vmdo-what = ምኽሪ ብዛዕባ ሞያ፣ ምስክር ወረቓቕትን ገንዘብ ንኮርሳትን።
programme-hwk_dortmund = Handwerkskammer Dortmund
programme-hwk_dortmund-what = B1 ንዘለዎም ሰባት ናብ Ausbildung (ስልጠና ሞያ) ኣብ ኢደ-ጥበብ ዘብጽሕ መንገዲ።
programme-ihk_dortmund = Industrie- und Handelskammer (ከባቢ Dortmund)
programme-ihk_dortmund-what = IHK ንሰባትን ትካላትን ተራኽብ።
programme-agentur = Agentur für Arbeit (ቤት ጽሕፈት ስራሕ)
programme-agentur-what = ምኽሪ ብዛዕባ ሞያ፣ Ausbildung (ስልጠና ሞያ)ን ስራሕን።
programme-hausbetreuung = Betreuung (ሰራሕተኛታት ሓገዝ) ኣብ ገዛኹም
programme-hausbetreuung-what = Betreuung ነቲ ኣብ ገዛኹም ዘሎ ዕድላት ይፈልጥዎ።
programme-beratung = ናጻ ምኽሪ (Beratung)
programme-beratung-what = ሕግን ቤት ጽሕፈታት መንግስትን ዝፈልጡ ሰባት ብናጻ ይሕግዙኹም።
programme-jugendamt = Jugendamt (ቤት ጽሕፈት መንእሰያት)
programme-jugendamt-what = Jugendamt ንሰባት ትሕቲ 18 ይሕግዝ፣ ብፍላይ በይኖም እንተኾይኖም።
