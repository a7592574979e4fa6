# Reaching a human, and what must reach one at once.

handoff-opened =
    ድሌትኩም ኣሕሊፈዮ ኣለኹ። ሓደ ሰብ ኣብዚ ቻት ክምልሰልኩም እዩ። ቁጽርኹም: { $code }።
    ብለይትን ቀዳመ-ሰንበትን ነዊሕ ይወስድ። ኣብ ሓደጋ: 112 ወይ 110።
handoff-open-already = ሕቶኹም { $code } ድሮ ናብ ሰብ በጺሑ ኣሎ። በጃኹም ቁሩብ ተጸበዩ።
handoff-call-back = ሓደ ሰብ ዝረኽበኩም ሰዓት ክትመርጹ እውን ትኽእሉ።
handoff-contact =
    ክትድውሉ እውን ትኽእሉ:
    { $institution }
    ☎️ { $phone } (ዝተረጋገጸሉ ዕለት: { DATE($checked) })
handoff-contact-unchecked = ንዚ ዝምልከቶ: { $institution }። ዝተረጋገጸ ቁጽሪ ተሌፎን ጌና የብለይን።
handoff-urgent-opened = ንሓደ ሰብ ጸዊዐ ኣለኹ። ቁጽርኹም: { $code }። ኣብዚ ክትጽሕፉ ክትቅጽሉ ትኽእሉ።
handoff-esc-medical-emergency =
    🚑 ሕጂ ናብ 112 ደውሉ። እዚ ናይ ህጹጽ ሕክምና (ኣምቡላንስ) እዩ። ደወል ብናጻ እዩ።
    ንገሩ: ኣበይ ከም ዘለኹም፣ እንታይ ከም ዘጋጠመ።
    ኣብ መዕቆቢ: ብኡንብኡ ናብ ሰራሕተኛታት ጸጥታ (Security) ወይ ናብ ናይ ሕክምና ክፍሊ ኪዱ።
handoff-esc-mental-crisis-suicide =
    ነዚ ምጽሓፍኩም ጽቡቕ እዩ። በይንኹም ኣይኮንኩምን።
    ኣብ ሓደጋ ዲኹም? ሕጂ ናብ 112 ደውሉ። ደወል ብናጻ እዩ።
    ኣብ መዕቆቢ Betreuungsdienst (ሰራሕተኛታት ሓገዝ) ለይትን መዓልትን ኣለዉ። በጃኹም ሕጂ ናብ እትኣምንዎ ሰብ ኪዱ።
    ኣነ ኣብዚ ኣለኹ። ሕጂ ካብ ሓደጋ ውሑሳት ዲኹም?
handoff-esc-violence-exploitation =
    እዚ ናትኩም ጌጋ ኣይኮነን።
    ኣብ ሓደጋ: 110 (ፖሊስ) ወይ 112።
    ናይ ሓገዝ ተሌፎን ንደቂ ኣንስትዮ ዓመጽ ዘጋጠመን: 116 016። ለይትን መዓልትን፣ ብናጻ፣ ብብዙሕ ቋንቋታት።
    ደሞዝ ኣይትረኽቡን ዲኹም? ወይ ሰብ ወረቓቕትኹም ወሲዱልኩም? “Faire Integration” ዝብሃል ቤት ጽሕፈት ምኽሪ ብናጻ ይሕግዝ።
    ምስ ሰብ ክትዛረቡ ትደልዩ ዶ? ንስኹም እትደልይዎ ጥራይ እየ ዘመሓላልፍ።
handoff-weekend = ኣብ ቀዳመ-ሰንበት: ን Betreuungsdienst (ሰራሕተኛታት ሓገዝ) ናይ መዕቆቢ ሕተቱ። ነቲ ቡስጣ ሒዝኩምዎ ኪዱ።
handoff-letter-today = ነቲ ደብዳበ ሎሚ ኣርእዩዎ: ኣብ Verfahrensberatung (ምኽሪ መስርሕ ዑቕባ)፣ ኣብ መዕቆቢኹም እንተሃልዩ፣ ወይ ኣብ ቤት ጽሕፈት ምኽሪ ዑቕባ፣ ኣብ Münster ንኣብነት ኣብ GGUA።
handoff-esc-rejection-deadline-lawsuit =
    ⏰ እዚ ኣገዳሲ እዩ። ኣብቲ ደብዳበ ናይ ግዜ ገደብ (Frist) ክህሉ ይኽእል። ኣዝዩ ሓጺር ክኸውን ይኽእል።
    { handoff-letter-today }
    { handoff-weekend }
    በጃኹም ፎቶ ኣይትስደዱለይ። ኣነ ናይ ግዜ ገደብ ኣይሕስብን።
handoff-esc-deportation-fear =
    ትፈርሁ ከም ዘለኹም ይርድኣኒ። እንታይ ከም ዘጋጥም ክብል ኣይክእልን።
    በጃኹም ሎሚ ምስ Verfahrensberatung (ምኽሪ መስርሕ ዑቕባ) ወይ ምስ ቤት ጽሕፈት ምኽሪ ዑቕባ ተዛረቡ፣ ኣብ Münster ንኣብነት ምስ GGUA። ብናጻ እዩ።
handoff-esc-identity-passport-crime =
    በጃኹም ብዛዕባ እዚ ካልእ ኣይትጽሓፉለይ። ኣነ እውን ኣይሓተኩምን።
    ገለ ቅድሚ ምጽሓፍኩም፣ ቅድሚ ምፍራምኩም ወይ ናብ ኤምባሲ ቅድሚ ምኻድኩም፣ ቅድም ምስ ቤት ጽሕፈት ምኽሪ (Beratung) ተዛረቡ።
handoff-esc-complaint-discrimination =
    ስለ ዝነገርኩምኒ የቐንየለይ። ጥርዓን ከተቕርቡ መሰል ኣለኩም።
    ዝበለጸ ናብ ናጻ ቤት ጽሕፈት ጥርዓን (Beschwerdestelle) እዩ። ንሱ ምስቶም እትጠርዑሎም ሰባት ኣይሰርሕን። ኣብ መዕቆቢኹም እንተሃልዩ ሓደ ሰብ ክሓተልኩም ይኽእል።
    ጥርዓንኩም ባዕለይ ናብ ፖሊስ ኣይሰድዶን። ሓደ ሰብ ክሕግዘኩም ዶ?
handoff-on-hold = ካልእ ሕቶታትኩምን ቆጸራኹምን ክሳብ ሽዑ ይጽበ። ዝጠፍእ ነገር የለን።
handoff-gentle-question =
    ሓንቲ ሕቶ ክሓተኩም: ድሓን ዲኹም? ሕጂ ካብ ሓደጋ ውሑሳት ዲኹም?
    እንተዘይኮይንኩም: ኣብ ሓደጋ ናብ 112 (ኣምቡላንስ) ወይ 110 (ፖሊስ) ደውሉ። ሰብ እውን ክዛረበኩም ይኽእል።
handoff-guardian = መዕበዪኹም (Vormund) ወይ ዝከናኸነኩም ሰብ ሓገዝ ትደልዩ ከም ዘለኹም ይፈልጥ ድዩ? ክትነግሩ ግዴታ የብልኩምን።
handoff-told-guardian = የቐንየለይ። ኣሕሊፈዮ ኣለኹ።
handoff-told-from-noon = ኣሕሊፈዮ ኣለኹ: ብዝበለጸ ድሕሪ ሰዓት 12። ሓደ ሰብ ኣብዚ ቻት ክጽሕፈልኩም እዩ። ንዚ ቁጽሪ ተሌፎን ኣየድልየኩምን።
handoff-told-until-noon = ኣሕሊፈዮ ኣለኹ: ብዝበለጸ ቅድሚ ሰዓት 12። ሓደ ሰብ ኣብዚ ቻት ክጽሕፈልኩም እዩ። ንዚ ቁጽሪ ተሌፎን ኣየድልየኩምን።
