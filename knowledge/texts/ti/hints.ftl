### Legal hints in general words. .version names the version of the record that the words translate.

# Overview

# Documents
hint-doc-duldung-light = ኣብ Duldung “für Personen mit ungeklärter Identität” (መንነቶም ንዘይተነጸረ ሰባት) እንተተጻሒፉ፣ ስራሕ ብልሙድ ኣይፍቀድን። እዚ ክቕየር ይኽእል። ገለ ቅድሚ ምግባርኩም፣ ቅድም ምስ ቤት ጽሕፈት ምኽሪ (Beratung) ተዛረቡ።
    .version = 1
hint-doc-ausbildungsduldung = ምስ Ausbildungsduldung (Duldung ንስልጠና ሞያ) ብልሙድ ንምሉእ ግዜ Ausbildung ምጽናሕ ይከኣል። ኣብ ቻምበር ዝተመዝገበ ውዕል የድሊ፣ ብዛዕባ መንነት ድማ ቅጥዕታት ኣሎ። ይማላእ እንተኾይኑ ቤት ጽሕፈት ምኽሪ (Beratung) ክርእዮ ኣለዎ።
    .version = 1
hint-doc-16g = ካብ መጋቢት 2024 ን Ausbildung (ስልጠና ሞያ) ዝኸውን Aufenthaltserlaubnis (ፍቓድ መንበሪ፣ § 16g) እውን ኣሎ። ካብ Duldung ይሓይሽ። ንዕኡ ብልሙድ ፓስፖርትን ንመነባብሮ ዝኣክል ገንዘብን የድሊ፤ BAB (ሓገዝ ገንዘብ ንስልጠና ሞያ) ይፍቀድ።
    .version = 1
hint-doc-ae-25-4a = ግዳያት ንግዲ ሰብ ወይ ከቢድ ምዝመዛ ፍሉይ መሰላትን ንምሕሳብ እንተወሓደ ሰለስተ ወርሕን ኣለዎም። ብኡንብኡ ምስ ፍሉይ ቤት ጽሕፈት ምኽሪ (Fachberatung) ተዛረቡ። ብዛዕባ እዚ ንዓይ ክትጽሕፉ ኣየድልየኩምን።
    .version = 1
hint-doc-24 = ካብ ዩክሬን ዝመጹ ሰባት መብዛሕትኡ ግዜ ብመሰረት § 24 Aufenthaltserlaubnis (ፍቓድ መንበሪ) ይረኽቡ። ኣብ 1 ለካቲት 2026 ዝሰርሕ ዝነበረ ፍቓዳት ክሳብ 4 መጋቢት 2027 ይሰርሕ። በዚ ስራሕ ብልሙድ ይፍቀድ።
    .version = 1
hint-doc-fiktion = Aufenthaltserlaubnis (ፍቓድ መንበሪ) ቅድሚ ምውድኡ ምንዋሕ ዝሓተተ ሰብ፣ ቤት ጽሕፈት መንግስቲ ክሳብ ዝውስን ናይ ቀደም መሰሉ ይሕሎ። ናይዚ ወረቐት ስም Fiktionsbescheinigung እዩ። ኣገዳሲ: ኩሉ ግዜ ቅድሚ ምውድኡ ሕተቱ።
    .version = 1
hint-doc-gueb = Grenzübertrittsbescheinigung (ወረቐት ምውጻእ ካብ ሃገር) Duldung ኣይኮነን። ማለት: ክሳብ ሓደ መዓልቲ ካብ ሃገር ምውጻእ የድሊ። ብኡንብኡ ናብ ቤት ጽሕፈት ምኽሪ (Beratung) ኪዱ።
    .version = 1

# Work
hint-work-look-at-paper = ወረቐትኩም ርኣዩ። ብዙሕ ግዜ ብዛዕባ ስራሕ ሓደ ምሉእ ሓሳብ ኣብኡ ተጻሒፉ ኣሎ። “Erwerbstätigkeit erlaubt” ማለት: ኩሉ ስራሕ ፍቑድ እዩ። “Beschäftigung nur mit Genehmigung” ወይ “nur mit Erlaubnis” ማለት: ቅድም ንቤት ጽሕፈት መንግስቲ (Behörde) ምሕታት። “Erwerbstätigkeit nicht gestattet” ማለት: ሕጂ ኣይፍቀድን፣ እዚ ክቕየር ይኽእል።
    .version = 1
hint-work-gestattung-zue = ኣብ መስርሕ ዑቕባ ዘሎን ኣብ ZUE ክነብር ግዴታ ዘለዎን ሰብ ኣብ መጀመርታ ይጽበ። ድሕሪ ምምዝጋብ ሰለስተ ወርሒ ምስ ሓለፈ ቤት ጽሕፈት መንግስቲ (Behörde) ብልሙድ ስራሕ ከፍቅድ ይኽእል፤ ኩሉ ቅጥዕታት እንተተማሊኡ ከፍቅድ ኣለዎ። ንነፍሲ ወከፍ ስራሕ ኣቐዲሙ ፍቓድ የድሊ። ኣብ ገለ ኩነታት ዝነውሐ ግዜ ይወስድ ወይ ኣይከኣልን። እዚ ሕጊ ካብ ሰነ 2026 ሓድሽ እዩ። ቤት ጽሕፈት መንግስቲ ይውስን።
    .version = 1
hint-work-gestattung-zue-6m = ኣብ ገለ ኩነታት ኣብ ክንዲ ሰለስተ ሽዱሽተ ወርሒ እዩ: ጀርመን ንኻልእ ሃገር EU (ሕብረት ኤውሮጳ) እንተሓቲታ፣ ወይ ሓደ ሰብ ኣብኡ ድሮ ዑቕባ እንተሃሊዩዎ። እዚ ሕጊ ካብ ሰነ 2026 ሓድሽ እዩ።
    .version = 1
hint-work-gestattung-zue-ban = መስርሕ ዑቕባ ብቕልጡፍ (beschleunigt) ዝካየድ እንተኾይኑ፣ ብዙሕ ግዜ ናይ ስራሕ ፍቓድ የለን። ንግዴታታቱ ብኸቢድ ዝጠሓሰ ሰብ እውን ፍቓድ ክወሃቦ ኣይግባእን። ኣየናይ መስርሕ ከም ዝካየደልኩም ኣብ ቤት ጽሕፈት ምኽሪ (Beratung) ሕተቱ።
    .version = 1
hint-work-gestattung-kommune = ኣብ መስርሕ ዑቕባ ዘሎ፣ ኣብ ከተማ ዝነብርን ካብ ሰለስተ ወርሒ ኣትሒዙ ኣብ ጀርመን ዘሎን ሰብ፣ ብልሙድ ንሓደ ስራሕ ፍቓድ ናይ ምርካብ መሰል ኣለዎ። መብዛሕትኡ ግዜ Arbeitsagentur (ቤት ጽሕፈት ስራሕ) ክትሰማማዕ ኣለዋ። ፍቓድ ቅድሚ ናይ መጀመርታ መዓልቲ የድሊ። ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን።
    .version = 1
hint-work-safe-countries = ካብ “sichere Herkunftsstaaten” (ውሑሳት ዝተባህላ ሃገራት) ንዝመጹ ሰባት ተሪር ሕግታት ኣሎ። ኣብ ግዜ መስርሕ ዑቕባ ስራሕ መብዛሕትኡ ግዜ ኣይፍቀድን። ፍሉያት ኩነታት ኣሎ። ገለ ቅድሚ ምፍራምኩም ኣብ ቤት ጽሕፈት ምኽሪ (Beratung) ሕተቱ።
    .version = 1
hint-work-duldung-zue = ምስ Duldung ኣብ ናይ ክልል (Land) መዕቆቢ ዝነብር ሰብ፣ ድሕሪ ሽዱሽተ ወርሒ Duldung ቤት ጽሕፈት መንግስቲ (Behörde) ብልሙድ ስራሕ ከፍቅድ ይግባእ። ቅቡል ፓስፖርት እንተሃልዩ ወይ ን Ausbildung (ስልጠና ሞያ) ሰለስተ ወርሒ ክኸውን ይኽእል። ምጥራዝ ድሮ ይዳሎ እንተሃልዩ እዚ ኣይሰርሕን። ቤት ጽሕፈት መንግስቲ ይውስን።
    .version = 1
hint-work-duldung = ምስ Duldung፣ Arbeitsagentur (ቤት ጽሕፈት ስራሕ) እንተተሰማሚዓ፣ Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) ብልሙድ ስራሕ ከፍቅድ ይግባእ። ንዚ መብዛሕትኡ ግዜ ሰለስተ ወርሒ ኣብ ጀርመን ምጽናሕ የድሊ። ስራሕ ዝኽልክል ምኽንያታት ኣሎ። ቤት ጽሕፈት መንግስቲ ይውስን።
    .version = 1
hint-work-no-voluntary-return-form = ተጠንቀቑ: ብድሌት ናብ ሃገሩ ንምምላስ ገንዘብ ዝሓተተ ሰብ፣ ናይ ስራሕ ፍቓድ ወይ Ausbildungsduldung (Duldung ንስልጠና ሞያ) ክስእን ይኽእል። ቅድሚኡ ምስ ናጻ ቤት ጽሕፈት ምኽሪ (Beratung) ተዛረቡ።
    .version = 1
hint-work-titles = ምስ Aufenthaltserlaubnis (ፍቓድ መንበሪ) መብዛሕትኡ ግዜ ኩሉ ስራሕ ፍቑድ እዩ። ሽዑ ኣብታ ካርድ “Erwerbstätigkeit erlaubt” (ስራሕ ፍቑድ እዩ) ተጻሒፉ ኣሎ። እዚ ንኣብነት ዑቕባ ንዝረኸቡ ስደተኛታትን ን § 24ን እዩ። ገለ ፍቓዳት ደረት ኣለዎ።
    .version = 1
hint-work-no-ba = ሓሓሊፉ Arbeitsagentur (ቤት ጽሕፈት ስራሕ) ክትሰማማዕ ኣየድልን: ንኣብነት ኣብ Ausbildung (ስልጠና ሞያ)፣ ኣብ ገለ Praktikum (ልምምድ ስራሕ)፣ ኣብ Freiwilligendienst (ናይ ወለንታ ኣገልግሎት) ከምኡውን ድሕሪ ኣርባዕተ ዓመት ኣብ ጀርመን። ፍቓድ ናይ ቤት ጽሕፈት መንግስቲ (Behörde) ግን ኩሉ ግዜ የድሊ።
    .version = 1
hint-work-vorrang = ምስ Gestattungን Duldungን፣ Arbeitsagentur (ቤት ጽሕፈት ስራሕ) ካልኦት ሓተቲ ስራሕ ኣለዉ እንተኾይኖም ድሕሪ ሕጂ ኣይትምርምርን። ደሞዝን ሰዓታት ስራሕን ፍትሓዊ እንተኾይኑ ትምርምር።
    .version = 1
hint-work-self-employed = ምስ Gestattung ወይ ኣብ ናይ ክልል (Land) መዕቆቢ፣ ናይ ገዛእ ርእሲ ስራሕ (selbstständig) ብልሙድ ኣይፍቀድን። ብናይ ገዛእ ርእሲ ሕሳብ (Rechnung) ዝግበር ምዕዳል ኣቕሑ ወይ መግቢ እውን ናይ ገዛእ ርእሲ ስራሕ ክኸውን ይኽእል። ከም ስደተኛ Aufenthaltserlaubnis (ፍቓድ መንበሪ) ምስ ዝህሉ ይፍቀድ።
    .version = 1
hint-work-praktikum = Praktikum (ልምምድ ስራሕ) መብዛሕትኡ ግዜ ስራሕ እዩ። ምስ Gestattung ወይ Duldung ኣቐዲሙ ፍቓድ ናይ ቤት ጽሕፈት መንግስቲ (Behörde) የድሊ። ኣብ Orientierungspraktikum (ሞያ ንምፍላጥ) ክሳብ ሰለስተ ወርሒ፣ ኣብ Pflichtpraktikum (ግዴታ ዝኾነ) ወይ ኣብ Einstiegsqualifizierung (ቅድሚ ስልጠና ሞያ) Arbeitsagentur (ቤት ጽሕፈት ስራሕ) ክትሰማማዕ ኣየድልን። ኣብ ZUE ናይ ምጽባይ ግዜ እውን ይሰርሕ።
    .version = 1
hint-work-hospitation = ምርኣይ ጥራይ (Hospitation, Werkstattbesuch) ስራሕ ኣይኮነን። ንዚ ብልሙድ ፍቓድ ኣየድልን። ምስ ካልኦት ዝሰርሕ ሰብ ግን ብዘይ ገንዘብ እውን እንተኾነ ይሰርሕ ኣሎ። ስለዚ Probearbeit (ናይ ፈተነ ስራሕ) ኣቐዲሙ ፍቓድ የድልዮ።
    .version = 1
hint-work-ausbildung = Ausbildung (ስልጠና ሞያ) ብፍቓድ Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) ይከኣል። Arbeitsagentur (ቤት ጽሕፈት ስራሕ) ክትሰማማዕ ኣየድልን። ኣብ ZUE ብልሙድ ሰለስተ ወርሒ ናይ ምጽባይ ግዜ ኣሎ። ፍቓድ ይወሃብ እንተኾይኑ ቤት ጽሕፈት መንግስቲ ይውስን።
    .version = 1
hint-work-minijob = Minijob (ንእሽቶ ስራሕ) እውን ስራሕ እዩ። ምስ Gestattung ወይ Duldung ኣቐዲሙ ፍቓድ የድሊ። ኣብ 2026 እቲ ደረት ኣብ ወርሒ 603 ዩሮ እዩ።
    .version = 1
hint-work-mindestlohn = ኩሉ ሰብ፣ ዝኾነ ወረቐት ይሃልዎ፣ Mindestlohn (ዝተሓተ ደሞዝ) ናይ ምርካብ መሰል ኣለዎ። ኣብ 2026 ኣብ ሰዓት 13,90 ዩሮ እዩ። ካብ 1 ጥሪ 2027 ኣብ ሰዓት 14,60 ዩሮ እዩ። ን Ausbildung (ስልጠና ሞያ) ናይ ገዛእ ርእሱ ሕጊ ኣሎ።
    .version = 1
hint-work-leiharbeit = ኣብ Zeitarbeitsfirma (ሰራሕተኛታት ንኻልእ ትካል ዘከራዪ ትካል) ምስራሕ ምስ Gestattung ወይ Duldung ድሕሪ ሕጂ ብመሰረቱ ክልኩል ኣይኮነን። ፍቓድ ግን ኩሉ ግዜ የድሊ።
    .version = 1
hint-work-who-decides = ኣብ ZUE ዝነብር ሰብ ብልሙድ ን Zentrale Ausländerbehörde (ZAB፣ ማእከላይ ቤት ጽሕፈት ወጻእተኛታት) ይሓትት፣ ን BAMF ኣይኮነን። ንወረዳ Münster እዚ ZAB Coesfeld እዩ። ኣብ ከተማ ዝነብር ሰብ ኣብኡ ን Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) ይሓትት። እቲ ቤት ጽሕፈት ባዕሉ ን Arbeitsagentur (ቤት ጽሕፈት ስራሕ) ይሓትት።
    .version = 1
hint-work-how-to-apply = መብዛሕትኡ ግዜ ከምዚ ይኸይድ: 1. ስራሕ ወይ ቦታ ምርካብ። 2. እቲ ትካል ብዛዕባ እቲ ስራሕ ፎርም ይመልእ። 3. እቲ ሕቶ ናብ ቤት ጽሕፈት መንግስቲ (Behörde) ይወሃብ። 4. ብጽሑፍ ዝመጽእ ፍቓድ ምጽባይ። ድሕሪኡ ጥራይ እቲ ስራሕ ይጅምር።
    .version = 1
hint-work-employer-duties = እቲ ትካል ነቲ ወረቐት ክርእዮን ቅዳሕ (ኮፒ) ክሕዝን ኣለዎ። እዚ ንቡር እዩ።
    .version = 1
hint-work-illegal = ብዘይ ፍቓድ ምስራሕ ሓደገኛ እዩ። ገበን ክኸውንን ድሓር ጸገም ከምጽእን ይኽእል። እንተኾነ ግን ደሞዝ ናይ ምርካብ መሰል ኣሎ። ሓደ ትካል እንተዘይከፊሉ ሓገዝ ሕተቱ።
    .version = 1
hint-work-ehrenamt = ብዘይ ደሞዝ ብድሌት ዝግበር ሓገዝ፣ ንኣብነት ኣብ ናይ ስፖርት ማሕበር፣ መብዛሕትኡ ግዜ ስራሕ ኣይኮነን። ርግጸኛታት እንተዘይኮይንኩም ኣቐዲምኩም ሕተቱ። Freiwilligendienst (ናይ ወለንታ ኣገልግሎት፣ FSJ, BFD) ፍቓድ የድልዮ።
    .version = 1
hint-work-income-report = Asylbewerberleistungen (ንሓተቲ ዑቕባ ዝወሃብ ሓገዝ) ዝወስድን ስራሕ ዝጅምርን ሰብ፣ ነዚ ክሳብ ሳልሳይ መዓልቲ ነቲ ሓገዝ ዝህብ ቤት ጽሕፈት (Leistungsbehörde) ክነግር ኣለዎ። ክፋል ካብ ደሞዝ ይሕሰብ፣ ክፋል ይተርፍ።
    .version = 1
hint-work-labour-rights-advice = ካብ EU (ሕብረት ኤውሮጳ) ወጻኢ ካብ ዘለዋ ሃገራት ንዝመጹ ሰባት ብዛዕባ መሰላት ስራሕ ብናጻ ምኽሪ ኣሎ: ብዛዕባ ደሞዝ፣ ካብ ስራሕ ምስንባትን ሰዓታት ስራሕን።
    .version = 1

# Skilled workers

# Recognition

# Language
hint-lang-ik-claim = ዑቕባ ዝረኸቡ ስደተኛታት ብልሙድ ን Integrationskurs (ኮርስ ውህደት) መሰል ኣለዎም። እዚ መሰል Aufenthaltserlaubnis (ፍቓድ መንበሪ) ካብ ዝረኸቡሉ ሓደ ዓመት ይሰርሕ። ኣቐዲምኩም ተመዝገቡ።
    .version = 1
hint-lang-ik-stop = ምስ Gestattung፣ Duldung ወይ § 24 ቅድም ኣብ Integrationskurs (ኮርስ ውህደት) ቦታ ምሕታት ይከኣል ነይሩ። ኣብ 2026 BAMF ንዚ ክሳብ ካልእ ሓበሬታ ዝመጽእ ሓድሽ ቦታታት ኣይህብን። ቅድም ዝተዋህበ ፍቓዳት ይቕጽል። ሎሚ ጌና ከምኡ እንተኾይኑ ሓደ ሰብ ክርእዮ ኣለዎ።
    .version = 1
hint-lang-ik-obligation = ናብ Integrationskurs (ኮርስ ውህደት) ካልእ መንገድታት ኣሎ: Jobcenter፣ Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) ወይ Sozialamt (ቤት ጽሕፈት ማሕበራዊ ሓገዝ) ንሓደ ሰብ ናብቲ ኮርስ ክግድዶ ይኽእል። ኣብኡ ወይ ኣብ ቤት ጽሕፈት ምኽሪ (Beratung) ሕተቱ።
    .version = 1
hint-lang-bsk = Berufssprachkurs (ጀርመንኛ ንሞያ) ንስራሕን ን Ausbildung (ስልጠና ሞያ)ን ይሕግዝ። መብዛሕትኡ ግዜ B1 የድሊ፣ ገለ ኮርሳት ቅድሚኡ ይጅምር። ንኣብነት ኣብ Arbeitsagentur (ቤት ጽሕፈት ስራሕ) ምምዝጋብ፣ ምስራሕ ወይ Ausbildung ምግባር የድሊ።
    .version = 1
hint-lang-bsk-duldung = ምስ Duldung፣ ሽዱሽተ ወርሒ Duldung ዝገበረን ንኣብነት ዝሰርሕ፣ ስራሕ ዝደሊ ወይ Ausbildung (ስልጠና ሞያ) ዝገብር ዘሎን ሰብ፣ ብልሙድ Berufssprachkurs (ጀርመንኛ ንሞያ) ይከኣሎ። ብገለ ዓይነት Duldung ቅድሚኡ ይከኣል። ን Agentur für Arbeit (ቤት ጽሕፈት ስራሕ) ሕተቱ።
    .version = 1
hint-lang-eok = ኣብ ብዙሓት መዕቆቢታት Erstorientierungskurs (ናይ መጀመርታ ኮርስ) ኣሎ። ብድሌት እዩ፣ ክፍሊት የብሉን። ናይ መጀመርታ ቃላትን ህይወት ኣብ ጀርመን ከመይ ምዃኑን ትምህርቲ ኣሎ። ቅድም ኣብ መስርሕ ዑቕባ ንዘለዉ ሰባት እዩ።
    .version = 1
hint-lang-free = ብናጻ ዝኾነ ኣፕሊኬሽናት (Apps)፣ Sprachcafé (ቋንቋ ንምዝራብ ዝግበር ኣኼባ)ን ብወለንተኛታት ዝወሃብ ኮርሳትን እውን ኣሎ። ንዚ ፍቓድ ኣየድልን።
    .version = 1

# Support
hint-sup-agh = ኣብ መዕቆቢ ንኣሽቱ ስራሓት ክህሉ ይኽእል፣ ንኣብነት ኣብ ክሽነ። ንዚ ኣብ ሰዓት 80 ሳንቲም ይወሃብ። ናይ ስራሕ ፍቓድ ኣየድልን። ብዘይ ጽቡቕ ምኽንያት ዝኣበየ ሰብ ዝወሓደ ሓገዝ ክረክብ ይኽእል።
    .version = 1

# Residence
hint-res-zue-duration = ኣብ Aufnahmeeinrichtung (ናይ ምቕባል መዕቆቢ) ብልሙድ ክሳብ ብዛዕባ ሕቶ ዑቕባ ዝውሰን ምንባር የድሊ። ኣብ NRW ቆልዑ ንዘይብሎም ሰባት ክሳብ 24 ወርሒ፣ ቆልዑ ንዘለወን ስድራቤታት ድማ እንተበዝሐ ሽዱሽተ ወርሒ ክኸውን ይኽእል። ንዓኹም ኣየናይ ከም ዝምልከት ሓደ ሰብ ክርእዮ ኣለዎ።
    .version = 1
hint-res-zue-leave-end = ኣብ ZUE ናይ ምንባር ግዴታ ንኣብነት ዑቕባ ምስ ተዋህበ ይውዳእ። ሽዑ ናብ ሓደ ከተማ ምደባ ይግበር። እቲ ቦታ መብዛሕትኡ ግዜ ክምረጽ ኣይከኣልን፤ ሰብ ሓዳርን ቆልዑን ግን ግምት ይወሃቦም።
    .version = 1
hint-res-residenzpflicht-zue = ኣብ ZUE ክነብር ግዴታ ዘለዎ ሰብ፣ ካብ ወረዳ ናይ Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) ብፍቓድ ጥራይ ይወጽእ። ናብ ጠበቓ ወይ ናብ ምኽሪ ስደተኛታት ንምኻድ እቲ ፍቓድ ብኡንብኡ ክወሃብ ይግባእ። ናብ ቆጸራታት ኣብ ቤት ጽሕፈታት መንግስትን ቤት ፍርድን ብዘይ ፍቓድ ምኻድ ይከኣል፣ ግን ምንጋር የድሊ። ንምምሕዳር ZUE ሕተቱ።
    .version = 1
hint-res-after-zue = ካብ Aufnahmeeinrichtung (ናይ ምቕባል መዕቆቢ) ወጻኢ ዝነብር ሰብ ብልሙድ ድሕሪ ሰለስተ ወርሒ ኣብ ጀርመን ብናጻ ክገይሽ ይፍቀደሉ። Sozialleistungen (ናይ መንግስቲ ሓገዝ) ክሳብ ዘድልይዎ ግን ኣብቲ ዝተመደበሉ ቦታ ክነብር ኣለዎ።
    .version = 1
hint-res-duldung = ምስ Duldung፣ ቤት ጽሕፈት መንግስቲ ካልእ እንተዘይኢሉ፣ ብልሙድ ድሕሪ ሰለስተ ወርሒ ኣብ ምሉእ ጀርመን ምጉዓዝ ይፍቀድ። ምንባር ግን ኣብቲ ዝተወሰነ ቦታ ክኸውን ኣለዎ። ንስራሕ ወይ ን Ausbildung (ስልጠና ሞያ) እዚ ክቕየር ይኽእል፤ ን Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) ሕተቱ።
    .version = 1
hint-res-12a = ዑቕባ ምስ ተዋህበ ብልሙድ ሰለስተ ዓመት ኣብ ሓደ Bundesland (ክልል) ምንባር የድሊ። ቅድሚኡ ምግዓዝ ንኣብነት ብምኽንያት ኣብ ሰሙን 15 ሰዓት ወይ ልዕሊኡ ዝኾነ፣ ንመነባብሮ ዝኣክል ስራሕ፣ ን Ausbildung (ስልጠና ሞያ)፣ ንዩኒቨርሲቲ ወይ ንስድራቤት ይከኣል። ነቲ ሕቶ ቅድሚ ምግዓዝኩም ኣቕርቡ።
    .version = 1
hint-res-night-order = ካብ ሰነ 2026 ቤት ጽሕፈት መንግስቲ (Behörde) ሓሓሊፉ ካብ መዕቆቢ ከይትወጹ ክእዝዝ ይኽእል፣ ንኣብነት ብለይቲ። እዚ ብጽሑፍ ክኸውንን ምኽንያት ክገልጽን ኣለዎ። ከምዚ ዝበለ ደብዳበ ብኡንብኡ ኣብ ቤት ጽሕፈት ምኽሪ (Beratung) ኣርእዩ።
    .version = 1
hint-res-no-absence = ብዘይ ምንጋር ኣይትጥፍኡ። ክርከብ ዘይከኣል ሰብ መስርሕ ዑቕብኡን ሓገዛቱን ክስእን ይኽእል። ነፍሲ ወከፍ ሓድሽ ኣድራሻ ብኡንብኡ ንገሩ።
    .version = 1

# Duties, deadlines, red flags
hint-duty-passport = ብዛዕባ ፓስፖርት፣ ኤምባስን መንነትን ዝምልከት ሕቶታት: ገለ ቅድሚ ምግባርኩም ወይ ቅድሚ ምጽሓፍኩም፣ ቅድም ምስ ቤት ጽሕፈት ምኽሪ (Beratung) ተዛረቡ። ክሳብ ሕጂ ዝገበርኩምዎ ኩሉ መረጋገጺታት ዓቅቡ።
    .version = 1
hint-duty-address-mail = መዓልታዊ ደብዳበታትኩም ርኣዩ። ኣብ ZUE ደብዳበታት ብልሙድ ኣብ ራብዓይ መዓልቲ ከም ዝበጽሐ ይቑጸር፣ ሰብ እንተዘይወሰዶ እውን። ሽዑ ናይ ግዜ ገደብ (Frist) ይጅምር። ምግዓዝኩምን ኣብ ሆስፒታል ምእታውኩምን ብኡንብኡ ንገሩ።
    .version = 1
hint-duty-medical = ክሳብ ምጉዓዝ ዘይክእል ዝሓመመ ሰብ ቀልጢፉ ካብ ሓኪም ልክዕ ዝኾነ ናይ ሕክምና ምስክር ወረቐት የድልዮ። ኣይትጸበዩ፣ ምስ ቤት ጽሕፈት ምኽሪ (Beratung) ተዛረቡ።
    .version = 1
hint-dublin-basics = ሓሓሊፉ ካልእ ሃገር EU (ሕብረት ኤውሮጳ) ነቲ መስርሕ ዑቕባ ይምልከታ። ቅድም እዚ “Dublin” ይበሃል ነይሩ። ኣንጻር ከምዚ ዝበለ Bescheid (ውሳነ) እቲ ናይ ግዜ ገደብ (Frist) ኣዝዩ ሓጺር እዩ፣ ብልሙድ ሓደ ሰሙን። ሎሚ ናብ ቤት ጽሕፈት ምኽሪ (Beratung) ወይ ጠበቓ ኪዱ።
    .version = 1
hint-deadline-asylum-court = ኣንጻር Bescheid (ውሳነ) ናይ BAMF ናብ ቤት ፍርዲ ክሲ ምቕራብ ይከኣል። እቲ ናይ ግዜ ገደብ (Frist) ሓጺር እዩ: ክልተ ሰሙን፣ ብዙሕ ግዜ ሓደ ሰሙን ጥራይ። ኣብ መወዳእታ ናይቲ Bescheid ተጻሒፉ ኣሎ፣ ካብ ዝበጽሓሉ መዓልቲ ድማ ይቑጸር፣ እንተዘይተነበበ እውን። ሎሚ ናብ ቤት ጽሕፈት ምኽሪ (Beratung)፣ ጠበቓ ወይ ቤት ፍርዲ ኪዱ።
    .version = 1
hint-deadline-other = ኣንጻር ውሳነታት ናይ Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) እቲ ናይ ግዜ ገደብ (Frist) መብዛሕትኡ ግዜ ሓደ ወርሒ እዩ። ኣብቲ Bescheid (ውሳነ) ተጻሒፉ ኣሎ። እቲ ገደብ ቅድሚ ምውድኡ ሓገዝ ሕተቱ።
    .version = 1
hint-deadline-missed = ናይ ግዜ ገደብ (Frist) ሓሊፉ ድዩ? ብኡንብኡ ናብ ጠበቓ ወይ ቤት ጽሕፈት ምኽሪ (Beratung) ኪዱ። ሓሓሊፉ ገለ ክከኣል ይኽእል፣ ግን ኣዝዩ ብቕልጡፍ ጥራይ።
    .version = 1
hint-departure-deadlines = ድሕሪ ምንጻግ (Ablehnung) ክሳብ መዓስ ካብ ሃገር ምውጻእ ከም ዘድሊ ኣብቲ Bescheid (ውሳነ) ተጻሒፉ ኣሎ: ብዙሕ ግዜ 30 መዓልቲ፣ ሓሓሊፉ ሓደ ሰሙን። ነቲ Bescheid ሒዝኩም ሎሚ ናብ ቤት ጽሕፈት ምኽሪ (Beratung) ኪዱ።
    .version = 1
hint-advice-free = ብዛዕባ መስርሕ ዑቕባ ናጻን ብዘይ ክፍሊትን ዝወሃብ ምኽሪ ኣሎ። ኣብ Münster GGUA እውን ይሕግዝ። BAMF እውን ምስ እትሓቱ ብዘይ ክፍሊት ሓበሬታ ይህብ።
    .version = 1
