# When nothing was asked, understood, or written as text.

fallback-which = ጽቡቕ ጌሩ ኣይተረድኣንን። እዚ ማለትኩም ድዩ?
fallback-twice = ይቕሬታ፣ ጌና ኣይተረድኣንን። ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?
fallback-out-of-scope = ይቕሬታ፣ ኣብዚ ክሕግዘኩም ኣይክእልን። ኣነ ብዛዕባ Ausbildung (ስልጠና ሞያ)፣ ስራሕ፣ ኮርስ ጀርመንኛን ቆጸራታትን እሕግዝ።
fallback-nothing-asked = ንምንታይ ትምልሱ ከም ዘለኹም ኣይፈለጥኩን። እንታይ ክትገብሩ ትደልዩ?
fallback-old-button = እዛ መጠወቒ ናይ ናይ ቀደም ሕቶ እያ። ዝተቐየረ ነገር የለን።
fallback-fault = ይቕሬታ፣ ጌጋ ኣጋጢሙኒ። በጃኹም ቁሩብ ጸኒሕኩም ደጊምኩም ፈትኑ፣ ወይ ንሰብ ሕተቱ: /human
fallback-reduced = ይቕሬታ፣ ጸገም ኣሎኒ። ሕጂ ሕቶታት ክርዳእ ኣይክእልን። ሰብ ግን ክትጽውዑ ትኽእሉ ኢኹም። ኣብ ሓደጋ፦ ናብ 112 (ኣምቡላንስ) ወይ 110 (ፖሊስ) ደውሉ።
fallback-busy = ሕጂ ብዙሕ መልእኽትታት መጺኡ። በጃኹም ቁሩብ ተጸበዩ።
fallback-photo = የቐንየለይ፣ ግን ፎቶታት ክርኢ ኣይክእልን። በጃኹም ናይ ወረቓቕትኹም ፎቶ ኣይትስደዱ። ክትፈልጥዎ እትደልዩ ጸሓፉለይ።
fallback-voice = የቐንየለይ! ይቕሬታ፣ ናይ ድምጺ መልእኽቲ ጌና ክርድኦ ኣይክእልን። በጃኹም ጸሓፉለይ፣ ሓጺርን ጌጋ ዘለዎን እውን ጸገም የለን።
fallback-sticker = 🙂 እንታይ ክገብረልኩም ከም እትደልዩ በጃኹም ጸሓፉለይ።
fallback-location = የቐንየለይ። ዘለኹምዎ ቦታ (location) ኣየድልየንን፣ ኣይዕቅቦን እውን። በጃኹም ስም ቦታኹም ጸሓፉለይ።
fallback-document = የቐንየለይ፣ ግን ፋይላት ክኸፍት ኣይክእልን። በጃኹም ወረቓቕቲ ኣይትስደዱ። ክትፈልጥዎ እትደልዩ ጸሓፉለይ።
fallback-letter =
    የቐንየለይ፣ ግን ፎቶታትን ፋይላትን ክርኢ ኣይክእልን።
    { handoff-letter-today }
    { handoff-weekend }
fallback-contact = የቐንየለይ። ናይ ሰብ ቁጽሪ (contact) ኣይቅበልን፣ ኣይዕቅቦን እውን። እንታይ ከም ዘድልየኩም በጃኹም ጸሓፉለይ።
fallback-forwarded = ካብ ካልእ ዝተሰደ (forward) መልእኽቲ ኣየንብብን። ክትፈልጥዎ እትደልዩ በጃኹም ብናትኩም ቃላት ጸሓፉለይ።
fallback-edited = ናይ ቀደም መልእኽቲ ቀይርኩም። ኣነ ዝቐየርክዎ የለን። እንታይ ከም እትደልዩ በጃኹም ብሓድሽ ጸሓፉለይ።
fallback-too-long = እዚ ነዊሕ ጽሑፍ እዩ። እንታይ ከም ዘድልየኩም በጃኹም ብሓጺሩ፣ ብሓደ ወይ ክልተ ምሉእ ሓሳብ ጸሓፉለይ።
fallback-empty = ቃላት ኣይረኸብኩን። እንታይ ከም ዘድልየኩም በጃኹም ጸሓፉለይ።
fallback-other = ይቕሬታ፣ በዚ ክሰርሕ ኣይክእልን። እንታይ ከም ዘድልየኩም በጃኹም ጸሓፉለይ።
fallback-group = ምሳኹም በይንኹም ጥራይ እየ ዝዛረብ፣ ኣብ ጉጅለታት ኣይዛረብን። በጃኹም ብቐጥታ ንዓይ ጸሓፉለይ።
fallback-found = ብዛዕባ እዚ ዝረኸብክዎ:
fallback-about =
    { TERM($name) }
    { TERM($what) }
fallback-fact =
    ኣብ ምንጭና ብጀርመንኛ ከምዚ ተጻሒፉ ኣሎ:
    { $text }
    📄 ምንጪ: { $source }
    { TERM($state) }
fallback-slow-down = እዚ ብሓደ ግዜ ብጣዕሚ ብዙሕ መልእኽቲ እዩ። ድሕሪ ሓደ ደቒቕ ክቕጽል እየ። ኣብ ሓደጋ ዲኹም ዘለኹም? ናብ 112 ወይ 110 ደውሉ።
