### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = እዚ ንኹሉ ሰብ ይምልከት።
reason-place-zue-met = እዚ ኣብ ZUE Münster ንዝነብሩ ሰባት እዩ።
reason-place-zue-unmet = እዚ ኣብ ZUE Münster ንዝነብሩ ሰባት ጥራይ እዩ።
reason-place-chamber-met = ኣብ ወረዳ Handwerkskammer Münster ትነብሩ።
reason-place-chamber-unmet = እዚ ኣብ ወረዳ Handwerkskammer Münster ጥራይ እዩ።
reason-place-wesel-met = እዚ ኣብ Kreis Wesel ንዝነብሩ ሰባት ነይሩ።
reason-place-wesel-unmet = እዚ ኣብ Kreis Wesel ንዝነብሩ ሰባት ጥራይ ነይሩ።
reason-place-wuppertal-met = እዚ ኣብ Wuppertal ንዝነብሩ ሰባት ነይሩ።
reason-place-wuppertal-unmet = እዚ ኣብ Wuppertal ንዝነብሩ ሰባት ጥራይ ነይሩ።
reason-place-ruhr-met = እዚ ኣብ Dortmund፣ Hamm ከምኡውን Kreis Unna እዩ።
reason-place-ruhr-unmet = እዚ ኣብ Dortmund፣ Hamm ከምኡውን Kreis Unna ጥራይ እዩ።
reason-place-dortmund-met = እዚ ኣብ Dortmund እዩ።
reason-place-dortmund-unmet = እዚ ኣብ Dortmund ጥራይ እዩ።
reason-place-nrw-met = እዚ ኣብቲ እትነብርዎ ቦታ ኣብ Nordrhein-Westfalen ኣሎ።
reason-place-nrw-unmet = እዚ ኣብ ቦታታት Nordrhein-Westfalen ጥራይ ኣሎ።
reason-place-facility-met = እዚ ኣብ ናይ ክልል (Land) መዕቆቢታት ኣሎ።
reason-place-facility-unmet = እዚ መብዛሕትኡ ግዜ ኣብ ናይ ክልል (Land) መዕቆቢታት ጥራይ ኣሎ።
reason-place-other-house-met = ኣብ ገዛኹም Betreuung (ሰራሕተኛታት ሓገዝ) ኣሎ።
reason-place-other-house-unmet = እዚ ኣብ ካልእ ናይ ክልል (Land) መዕቆቢ ንዝነብሩ ሰባት እዩ።
reason-place-town-met = ኣብ ከተማ ወይ ዓዲ (Gemeinde) ትነብሩ።
reason-place-town-unmet = እዚ ኣብ ከተማ ወይ ዓዲ (Gemeinde) እንተነቢርኩም ይከኣል።
reason-moving-away-unmet = ቦታ ትቕይሩ ኣለኹም። ናይ ቀደም ቦታ ቆጸራታት ምስ ምግዓዝኩም ይውድኡ።

# When
reason-period-ended-unmet = እዚ ፕሮግራም ተወዲኡ እዩ።
reason-period-not-yet-unmet = እዚ ፕሮግራም ጌና ኣይጀመረን።
reason-wait-three-months-met = ካብ እትምዝገቡ ሰለስተ ወርሒ ወይ ልዕሊኡ ጌርኩም። ብዛዕባ ፍቓድ ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን።
reason-wait-three-months-unmet = ብልሙድ ፍቓድ ድሕሪ ምምዝጋብ ሰለስተ ወርሒ ምስ ሓለፈ ጥራይ ይከኣል። እዚ ሕጊ ካብ ሰነ 2026 ሓድሽ እዩ። ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን።
reason-wait-six-months-met = ብናይ ቀደም ሕጊ እቲ ናይ ምጽባይ ግዜ ሓሊፉ ነይሩ። ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን።
reason-wait-six-months-unmet = ብናይ ቀደም ሕጊ (ክሳብ ሰነ 2026) ሽዱሽተ ወርሒ ነይሩ። ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን።

# Age
reason-age-adult-unmet = ትሕቲ 18 ዓመት በይንኹም ቆጸራ ክትሕዙ ኣይትኽእሉን። ሓደ ሰብ ይሕግዘኩም።
reason-age-adult-unknown = ቆጸራ ምሓዝ ካብ 18 ዓመት ይከኣል። ዕድመኹም ኣይነገርኩምን፣ ስለዚ ሓደ ሰብ ይሕግዘኩም።
reason-age-child-met = ንሰባት ትሕቲ 18 ፍሉይ ሓለዋ ኣሎ።
reason-age-child-unmet = እዚ ንሰባት ትሕቲ 18 እዩ።
reason-age-durchstarten-met = ንሰባት ካብ 18 ክሳብ 27 ዓመት ነይሩ።
reason-age-durchstarten-unmet = ብልሙድ ንሰባት ካብ 18 ክሳብ 27 ዓመት ነይሩ።
reason-age-jmd-met = JMD ንሰባት ካብ 12 ክሳብ 27 ዓመት እዩ።
reason-age-jmd-unmet = JMD ንሰባት ካብ 12 ክሳብ 27 ዓመት ጥራይ እዩ።
reason-age-mbe-met = MBE ንሰባት ልዕሊ 27 ዓመት እዩ።
reason-age-mbe-unmet = MBE ንሰባት ልዕሊ 27 ዓመት ጥራይ እዩ።
reason-age-gruenbau-met = እዚ ንሰባት ካብ 16 ክሳብ 27 ዓመት እዩ።
reason-age-gruenbau-unmet = እዚ ንሰባት ካብ 16 ክሳብ 27 ዓመት ጥራይ እዩ።
reason-age-school-met = እዘን ክፍልታት ንመንእሰያት ካብ 16 ክሳብ 25 ዓመት እየን።
reason-age-school-unmet = እዘን ክፍልታት ንመንእሰያት ካብ 16 ክሳብ 25 ዓመት ጥራይ እየን።

# Papers, origin, German, school
reason-paper-durchstarten-met = ከም ናትኩም ወረቐት ንዘለዎም ሰባት እውን ነይሩ።
reason-paper-durchstarten-unmet = ብቐንዱ ንሰባት Gestattung ወይ Duldung ዘለዎም ነይሩ።
reason-paper-eok-met = እቲ ኮርስ ብቐንዱ ኣብ መስርሕ ዑቕባ ንዘለዉ ሰባት እዩ።
reason-paper-eok-unmet = እቲ ኮርስ ብቐንዱ ኣብ መስርሕ ዑቕባ ንዘለዉ ሰባት እዩ።
reason-paper-eok-unknown = እቲ ኮርስ ቅድም ኣብ መስርሕ ዑቕባ ንዘለዉ ሰባት እዩ። ካልኦት ጌና ቦታ እንተሃልዩ ክሓቱ ይኽእሉ።
reason-paper-work-met = ብዛዕባ ፍቓድ ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን።
reason-paper-work-unmet = በዚ ወረቐት እንታይ ከም ዝከኣል ቅድም ሓደ ሰብ ክርኢ ኣለዎ።
reason-paper-integration-course-met = ዑቕባ ዝረኸቡ ስደተኛታት ብልሙድ ነቲ ኮርስ መሰል ኣለዎም።
reason-paper-integration-course-unmet = ኣብ 2026 ንዚ ብዙሕ ግዜ ሓድሽ ቦታ የለን። ካልእ መንገዲ ይህሉ እንተኾይኑ ሓደ ሰብ ክርኢ ኣለዎ።
reason-paper-job-german-met = ብወረቐትኩም Berufssprachkurs (ጀርመንኛ ንሞያ) ብልሙድ ይከኣል።
reason-paper-job-german-unmet = Berufssprachkurs (ጀርመንኛ ንሞያ) ይከኣል እንተኾይኑ ሓደ ሰብ ክርኢ ኣለዎ።
reason-safe-origin-eok-met = ንዝመጻእኩምላ ሃገር ፍሉይ ሕጊ የለን።
reason-safe-origin-eok-unmet = ንገለ ሃገራት ፍሉይ ሕግታት ኣሎ። ሓደ ሰብ ምሳኹም ይርኢ።
reason-safe-origin-work-met = ንዝመጻእኩምላ ሃገር ፍሉይ ሕጊ የለን።
reason-safe-origin-work-unmet = ንገለ ሃገራት እቲ ሕጊ ተሪር እዩ፣ ኣብዚ ድማ ንጹር ኣይኮነን። ሓደ ሰብ ክርእዮ ኣለዎ።
reason-german-b1-met = ንዚ ዝኣክል ጀርመንኛ ትዛረቡ (B1)።
reason-german-b1-unmet = ንዚ መብዛሕትኡ ግዜ B1 ጀርመንኛ የድሊ። ነዚ ክትመሃርዎ ትኽእሉ።
reason-school-none-met = እዚ ናይ ጀርመን ምስክር ወረቐት ቤት ትምህርቲ ንዘይብሎም ሰባት እዩ።
reason-school-none-unmet = እዚ ብቐንዱ ምስክር ወረቐት ቤት ትምህርቲ ንዘይብሎም ሰባት እዩ። Schulberatung (ምኽሪ ቤት ትምህርቲ) ምሳኹም ይርኢ።

# Outcomes and actions
reason-outcome-fits = እዚ ንዓኹም ይሰማማዕ።
reason-outcome-not_yet = እዚ ድሓር ይሰማማዕ።
reason-outcome-does_not_fit = እዚ ንኻልኦት ሰባት ዝተሰርሐ እዩ። ንዓኹም ካልእ ነገር ኣሎ።
reason-outcome-ended = እዚ ድሕሪ ሕጂ የለን።
reason-outcome-ask_a_person = ነዚ ሓደ ሰብ ምሳኹም ይርእዮ።
reason-action-book = ቆጸራ ክትሕዙ ትኽእሉ።
reason-action-request = ክትሓቱ ትኽእሉ። ሓደ ሰብ ይምልሰልኩም።
reason-action-wait = ኣብ ዝርዝር ተጸበይቲ ክትኣትዉ ትኽእሉ።
reason-action-refer = መን ከም ዝሕግዘኩም ክነግረኩም እየ።
reason-action-explain = ብኸመይ ከም ዝኸይድ ክገልጸልኩም እየ።
reason-action-none = ኣብዚ ቆጸራ ምሓዝ ኣይከኣልን።

# Why a person takes over
reason-escalate-deadline = ኣብ ደብዳበኹም ሓጺር ናይ ግዜ ገደብ (Frist) ክህሉ ይኽእል። ሎሚ ኣርእዩዎ።
reason-escalate-minor = ትሕቲ 18 ኢኹም። ንዚ ፍሉይ ሓገዝ ኣሎ።
reason-escalate-identity = ብዛዕባ ፓስፖርትን መንነትን ቤት ጽሕፈት ምኽሪ (Beratung) ይሕግዝ። ቅድም ምስኡ ተዛረቡ።
reason-escalate-unclear_law = ኣብዚ እቲ ሕጊ ንጹር ኣይኮነን። ሓደ ሰብ ክርእዮ ኣለዎ።

# Why a hint is not told
reason-hint-hidden = ነዚ ቅድም ሓደ ሰብ ክርእዮ ኣለዎ።
reason-hint-overdue = እዚ ምናልባት ተቐይሩ ይኸውን። በጃኹም ኣብ ቤት ጽሕፈት ምኽሪ (Beratung) ሕተቱ።
reason-hint-stale = እዚ ትርጉም ሓድሽ ኣይኮነን። በጃኹም ኣብ ቤት ጽሕፈት ምኽሪ (Beratung) ሕተቱ።
reason-hint-not_yet = እዚ ሕጊ ጌና ኣይሰርሕን።
reason-hint-expired = እዚ ሕጊ ድሕሪ ሕጂ ኣይሰርሕን።
reason-warning-law-2026 = ተጠንቀቑ: እዚ ሕጊ ኣብ ሰነ 2026 ተቐይሩ። ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን።

# Next steps
step-choose-date = ቆጸራ ምረጹ።
step-just-come = ባዕልኹም ምጹ። ምምዝጋብ ኣየድልየኩምን።
step-staff-answers = ሓደ ሰብ ኣብዚ ቻት ክምልሰልኩም እዩ።
step-waiting-list = ኣብ ዝርዝር ተጸበይቲ ክትኣትዉ ኢኹም። ክንውከሰኩም ኢና።
step-permission-before-start = ቅድም ብጽሑፍ ፍቓድ፣ ድሕሪኡ ናይ መጀመርታ መዓልቲ።
step-permission-if-company = ኣብ ናይ ስልጠና ወርክሾፕ ብዘይ ፍቓድ ይከኣል። ኣብ ትካል እንተኾይኑ ቅድም ሕተቱ።
step-take-company-form = እቲ ትካል ብዛዕባ እቲ ስራሕ ፎርም ይመልእ።
step-bring-paper = ወረቐትኩም ሒዝኩም ምጹ። በጃኹም ፎቶ ኣይትስደዱ።
step-bring-certificates = ምስክር ወረቓቕትኹም ሒዝኩም ምጹ፣ ቅዳሕ (ኮፒ) እውን።
step-anonymous-online = ብኢንተርነት እውን ብዘይ ስምኩም ክትሓቱ ትኽእሉ።
step-ask-agency = ን Agentur für Arbeit (ቤት ጽሕፈት ስራሕ) ሕተቱ።
step-ask-agency-or-school = ን Agentur für Arbeit (ቤት ጽሕፈት ስራሕ) ወይ ኣብ Berufskolleg (ቤት ትምህርቲ ሞያ) ንመምህርኩም ሕተቱ።
step-ask-agency-or-jobcenter = ን Agentur für Arbeit (ቤት ጽሕፈት ስራሕ) ወይ ን Jobcenter ሕተቱ።
step-ask-bamf-or-jobcenter = ንቤት ጽሕፈት ምኽሪ (Beratung)፣ ን BAMF ወይ ን Jobcenter ሕተቱ።
step-ask-school-advice = ን Schulberatung (ምኽሪ ቤት ትምህርቲ) ወይ ን Kommunales Integrationszentrum (ማእከል ውህደት) ሕተቱ።
step-talk-to-person = ምስ ሰብ ተዛረቡ። ክሓተልኩም እኽእል።
step-check-still-running = እዚ ዕድል ጌና ኣሎ እንተኾይኑ በጃኹም ሕተቱ።
step-bookings-end-with-move = ናይ ቀደም ቦታ ቆጸራታት ምስ ምግዓዝኩም ይውድኡ። ክስርዞም እኽእል።
step-tell-coordination = ኣብ ናይ ቀደም ቦታ ዘሎ ጉጅለ ክንገሮ እዩ።

# Unknown: the person did not say it
reason-age-child-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-age-durchstarten-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-age-gruenbau-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-age-jmd-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-age-mbe-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-age-school-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-german-b1-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-paper-durchstarten-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-paper-integration-course-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-paper-job-german-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-paper-work-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-chamber-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-dortmund-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-facility-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-nrw-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-other-house-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-ruhr-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-town-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-wesel-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-wuppertal-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-place-zue-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-safe-origin-eok-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-safe-origin-work-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-school-none-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-wait-six-months-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።
reason-wait-three-months-unknown = እዚ ጌና ብዘይተዋህበ ሓደ መልሲ ይውሰን። ሓደ ሰብ ምሳኹም ክርኢ ይኽእል።

# Next steps that name a station
step-programme-mim = ዝቕጽል መዕረፊኹም: { programme-mim }።
step-programme-wl = ዝቕጽል መዕረፊኹም: { programme-wl }።
step-programme-dsw = ዝቕጽል መዕረፊኹም: { programme-dsw }።
step-programme-dgk = ዝቕጽል መዕረፊኹም: { programme-dgk }።
step-programme-ndw = ዝቕጽል መዕረፊኹም: { programme-ndw }።
step-programme-kim = ዝቕጽል መዕረፊኹም: { programme-kim }።
step-programme-jmd = ዝቕጽል መዕረፊኹም: { programme-jmd }።
step-programme-mbe = ዝቕጽል መዕረፊኹም: { programme-mbe }።
step-programme-iq = ዝቕጽል መዕረፊኹም: { programme-iq }።
step-programme-ausbildungswege = ዝቕጽል መዕረፊኹም: { programme-ausbildungswege }።
step-programme-eok = ዝቕጽል መዕረፊኹም: { programme-eok }።
step-programme-integrationskurs = ዝቕጽል መዕረፊኹም: { programme-integrationskurs }።
step-programme-bsk = ዝቕጽል መዕረፊኹም: { programme-bsk }።
step-programme-berufskolleg = ዝቕጽል መዕረፊኹም: { programme-berufskolleg }።
step-programme-gruenbau = ዝቕጽል መዕረፊኹም: { programme-gruenbau }።
step-programme-vmdo = ዝቕጽል መዕረፊኹም: { programme-vmdo }።
step-programme-hwk_dortmund = ዝቕጽል መዕረፊኹም: { programme-hwk_dortmund }።
step-programme-ihk_dortmund = ዝቕጽል መዕረፊኹም: { programme-ihk_dortmund }።
step-programme-agentur = ዝቕጽል መዕረፊኹም: { programme-agentur }።
step-programme-hausbetreuung = ዝቕጽል መዕረፊኹም: { programme-hausbetreuung }።
step-programme-beratung = ዝቕጽል መዕረፊኹም: { programme-beratung }።
step-programme-jugendamt = ዝቕጽል መዕረፊኹም: { programme-jugendamt }።
step-contact-hwk-muenster = ኣብዚ ሕተቱ: { contact-hwk-muenster }።
step-contact-hwk-muenster-ausbildung = ኣብዚ ሕተቱ: { contact-hwk-muenster-ausbildung }።
step-contact-bezreg-muenster = ኣብዚ ሕተቱ: { contact-bezreg-muenster }።
step-contact-ihk-nordwestfalen = ኣብዚ ሕተቱ: { contact-ihk-nordwestfalen }።
step-contact-agentur = ኣብዚ ሕተቱ: { contact-agentur }።
step-contact-zab-coesfeld = ኣብዚ ሕተቱ: { contact-zab-coesfeld }።
step-contact-kreis-wesel = ኣብዚ ሕተቱ: { contact-kreis-wesel }።
step-contact-ki-wuppertal = ኣብዚ ሕተቱ: { contact-ki-wuppertal }።
step-contact-kim = ኣብዚ ሕተቱ: { contact-kim }።
step-contact-jmd = ኣብዚ ሕተቱ: { contact-jmd }።
step-contact-mbe = ኣብዚ ሕተቱ: { contact-mbe }።
step-contact-iq = ኣብዚ ሕተቱ: { contact-iq }።
step-contact-gruenbau = ኣብዚ ሕተቱ: { contact-gruenbau }።
step-contact-vmdo = ኣብዚ ሕተቱ: { contact-vmdo }።
step-contact-hwk-dortmund = ኣብዚ ሕተቱ: { contact-hwk-dortmund }።
step-contact-ihk-region-dortmund = ኣብዚ ሕተቱ: { contact-ihk-region-dortmund }።
step-contact-hausbetreuung = ኣብዚ ሕተቱ: { contact-hausbetreuung }።
step-contact-asylverfahrensberatung = ኣብዚ ሕተቱ: { contact-asylverfahrensberatung }።
step-contact-ggua = ኣብዚ ሕተቱ: { contact-ggua }።
step-contact-caritas-jaz = ኣብዚ ሕተቱ: { contact-caritas-jaz }።
step-contact-jugendamt = ኣብዚ ሕተቱ: { contact-jugendamt }።
step-contact-polizei-muenster = ኣብዚ ሕተቱ: { contact-polizei-muenster }።
step-contact-faire-integration = ኣብዚ ሕተቱ: { contact-faire-integration }።
step-contact-klausenhof = ኣብዚ ሕተቱ: { contact-klausenhof }።
step-contact-emergency = ኣብዚ ሕተቱ: { contact-emergency }።
step-contact-police-emergency = ኣብዚ ሕተቱ: { contact-police-emergency }።
step-contact-violence-helpline = ኣብዚ ሕተቱ: { contact-violence-helpline }።
step-contact-medical-on-call = ኣብዚ ሕተቱ: { contact-medical-on-call }።
step-contact-crisis-line = ኣብዚ ሕተቱ: { contact-crisis-line }።
step-contact-crisis-line-eu = ኣብዚ ሕተቱ: { contact-crisis-line-eu }።
