# Saying hello, asking consent, changing the language.

welcome-hello =
    ሰላም! 👋 ኣነ Lotse እየ።
    ኣነ ናይ ኮምፒተር ፕሮግራም (ቦት) እየ፣ ሰብ ኣይኮንኩን።
    ኣብ Münster ከምኡውን ኣብ Nordrhein-Westfalen ብዛዕባ Ausbildung (ስልጠና ሞያ)፣ ስራሕን ቆጸራታትን እሕግዘኩም።
    ዘካይደኒ: { $operator }።
welcome-consent =
    ቅድሚ ምጅማርና ሓጻር ሕቶ:
    • ናይ Telegram ቁጽሪ ቻትኩም፣ ቋንቋኹምን ቆጸራታትኩምን እዕቅብ።
    • ብዛዕባ ወረቓቕትኹምን ዕድመኹምን እትነግሩኒ ድሕሪ እዚ ዝርርብ እርስዖ፣ እንተደንጐየ ድሕሪ 24 ሰዓት።
    • ንሓደ ሕቶ ክምልስ እንተዘይክኢለ፣ ንክመሓየሽ ብዘይ ኣስማትን ቁጽርታትን ን30 መዓልቲ እዕቅቦ። መን ከም ዝሓተተ ዝኾነ ሰብ ኣይርእን።
    • Telegram ንሓደ ቦት ዝተጻሕፈ መልእኽትታት ከንብብ ይኽእል እዩ።
    • ኣብ ዝደለኹምዎ ግዜ ኩሉ ክትድምስሱ ትኽእሉ: /delete
    ትስማምዑ ዶ?
welcome-consent-declined =
    ጸገም የለን። ስለዚ ዋላ ሓንቲ ኣይዕቅብን፣ ኣብዚ ድማ ንቕድሚት ክሕግዘኩም ኣይክእልን።
    ኣብ ሓደጋ ኩሉ ግዜ 112 (ኣምቡላንስ፣ መጥፋእቲ ሓዊ) ወይ 110 (ፖሊስ) ይሕግዝ።
    ሓሳብኩም እንተቐይርኩም ነታ መጠወቒ ጠውቑ።
welcome-consent-thanks = የቐንየለይ! 🙂
welcome-again = ሰላም! እንታይ ክትገብሩ ትደልዩ?
welcome-menu = እንታይ ክትገብሩ ትደልዩ?
welcome-back = ሰላም! ጌና ኣብቲ ቅድም ዝሓተትኩምዎ ሕቶ ኣለና።
welcome-draft = ኣብዚ ኔርኩም: { TERM($module) } – { TERM($title) }፣ { WHEN($start) }። ክሳብ ሕጂ ዋላ ሓንቲ ኣይተታሕዘን። ክንቅጽል ዶ?
welcome-draft-dropped = ሕራይ፣ እዚ ተደምሲሱ። ካብኡ ዋላ ሓንቲ ኣይተታሕዘን።
welcome-choose-language = ብኣየናይ ቋንቋ ክትጽሕፉ ትደልዩ?
welcome-solar-on = ሕጂ መዓልታት ብናይ ፋርስ ጸሓያዊ ካለንደር እውን የርኢ ኣለኹ። ሎሚ: { DAY($today) }
welcome-solar-off = ሕራይ። መዓልታት ሕጂ ከምዚ ጥራይ የርኢ: { DAY($today) }
welcome-language-changed = ሕጂ ብትግርኛ እጽሕፍ።
welcome-language-not-yet = ይቕሬታ፣ እዚ ቋንቋ ጌና ኣይክእሎን። እመሃሮ ኣለኹ።
welcome-identity =
    ኣነ ናይ ኮምፒተር ፕሮግራም (ቦት) እየ፣ ሰብ ኣይኮንኩን።
    ዘካይደኒ: { $operator }።
    ነቲ ኣብ Münster ዘሎ Modellprojekt Integration (ናይ ውህደት ፕሮጀክት) Bezirksregierung Münster (ምምሕዳር ወረዳ) ከምኡውን Polizeipräsidium Münster (ፖሊስ) የወሃህድዎ። እዚ ኣብቲ ንህዝቢ ክፉት ጸብጻባት ተጻሒፉ ኣሎ።
    { $guaranteed ->
        [0] ነቲ መልእኽትታትኩም መን ከንብቦ ከም ዝኽእል ዘካይደኒ ትካል ጌና ብጽሑፍ ኣየረጋገጸለይን። ስለዚ ብዛዕባ እዚ ዋላ ሓንቲ ቃል ኣይኣቱን።
       *[other] ነቲ መልእኽትታትኩም ዘንብብዎ እዚኦም ጥራይ እዮም: { $readers }። ንመስርሕ ዑቕባኹም ኣይንጥቀመሉን። ዘካይደኒ ትካል ነዚ ብጽሑፍ ቃል ኣትዩ ኣሎ።
    }
    ክጐድኣኩም ዝኽእል ነገር ኣብዚ ኣይትጽሓፉ። እንተተጠራጢርኩም ንሰብ ሕተቱ።
welcome-term =
    “{ $term }” ማለት:
    { TERM($gloss) }
welcome-short = ብሓጺሩ፦ { TERM($what) }
welcome-short-step = ብሓጺሩ፦ { TERM($name) }. { TERM($step) }
welcome-simpler-words = ኣየናይ ቃል ክገልጸልኩም? ክትጽሕፍዎ እውን ትኽእሉ ኢኹም።
welcome-simpler =
    ብቐሊሉ ክነግረኩም: ዕድላት ከርእየኩም፣ ቆጸራ ክሕዘልኩም፣ ሰብ ድማ ክጽውዓልኩም እኽእል።
    ዘይተረድኣኩም ናይ ጀርመን ቃል ጸሓፉለይ። ኣነ ክገልጸልኩም እየ።
welcome-bye = ጸገም የለን! ገለ እንተደሊኹም ጸሓፉለይ።
welcome-bye-booked = ጸገም የለን! ዝቕጽል ቆጸራኹም: { WHEN($start) }።
welcome-pause = ጸገም የለን። ድሓር ክንቅጽል ኢና። ቆጸራታትኩም ተዓቂቡ ይጸንሕ።
