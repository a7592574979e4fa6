# What is kept about a person.

privacy-kept =
    ብዛዕባኹም ዝዕቅቦ እዚ እዩ:
    • ናይ Telegram ቁጽሪ ቻትኩምን ቋንቋኹምን
    • ከም ዝተሰማማዕኩም
    • { $bookings ->
        [0] ቆጸራታት የለን
        [one] { $bookings } ቆጸራ
       *[other] { $bookings } ቆጸራታት
    }
    • ዝርዝራት ምጽባይ: { $waiting }
    • ኣብ ቆጸራታት ዘድልየኩም: { $needs }
    • ምስ ቤት ጽሕፈታት ምኽሪ ዝተገብረ ዝርርብ: { $cases }
    • ዜና ብዛዕባ ሓደስቲ ዕድላት: { $news }
    • እዚ ዝርርብ፣ እንተነውሐ 24 ሰዓት
    { $cases ->
        [0] ወረቐትኩምን ዕድመኹምን ኣብዚ ዝርርብ ጥራይ እዩ ዘሎ።
       *[other] ወረቐትኩምን ዕድመኹምን ኣብዚ ዝርርብን ክመሓላለፍ ዝፈቐድኩምሎም ሰባትን ጥራይ እዩ ዘሎ።
    }
privacy-confirm-delete =
    ኩሉ ክድምስሶ ዶ? { $bookings ->
        [0] ቆጸራታት የብልኩምን።
        [one] ቆጸራኹም ሽዑ ይስረዝ።
       *[other] { $bookings } ቆጸራታትኩም ሽዑ ይስረዙ።
    }
    እዚ ንድሕሪት ክምለስ ኣይክእልን።
privacy-deleted =
    ኩሉ ተደምሲሱ። መረጋገጺ ቁጽርኹም: { $receipt }።
    እዚ ብዘይ ስምኩምን ብዘይ ቻትኩምን ይተርፍ:
    • ገለ ነገር ከም ዝተደምሰሰ፣ ምስ ቁጽሪ መረጋገጺ
    • ዝሓለፈ ቆጸራታትኩም ኣብ ስታቲስቲክስ ከም ቁጽሪ
    መተካእታ ቅዳሓት ክሳብ { DATE($until) } ይጠፍእ።
    ሕጂ ናይ ዝሓለፈ 48 ሰዓታት መልእኽትታተይ ካብዚ ቻት የውጽኦም ኣለኹ። Telegram ካብኡ ዝኣረጉ ክድምስስ ኣየፍቅደለይን። ምሉእ ቻት ባዕልኹም ክትድምስስዎ ትኽእሉ።
privacy-kept-all = ሕራይ። ዋላ ሓንቲ ኣይደምሰስኩን።
privacy-which = እንታይ ክድምስስ?
privacy-confirm-part =
    እዚ ክድምስሶ ዶ: { TERM($part) }?
    እዚ ንድሕሪት ክምለስ ኣይክእልን።
privacy-part-paper = ብዛዕባ ፓስፖርትኩምን ወረቐትኩምን ዝበልኩምዎ
privacy-part-answers = ኣብዚ ዝርርብ ዝሃብኩምዎ መልስታት
privacy-part-needs = ኣብ ቆጸራታት ዘድልየኩም
privacy-part-cases = ምስ ቤት ጽሕፈታት ምኽሪ ዝገበርኩምዎ ዝርርብ
privacy-part-deleted =
    ተደምሲሱ: { TERM($part) }። መረጋገጺ ቁጽርኹም: { $receipt }።
    እዚ ይተርፍ:
    • ቆጸራታት: { $bookings }
    • ምስ ቤት ጽሕፈታት ምኽሪ ዝተገብረ ዝርርብ: { $cases }
    • ቁጽሪ ቻትኩም፣ ቋንቋኹምን ስምምዕኩምን
    • ገለ ነገር ከም ዝተደምሰሰ (ቁጽሪ መረጋገጺ ጥራይ)
    • መተካእታ ቅዳሓት ክሳብ { DATE($until) }
privacy-file = ብዛዕባኹም ዝተዓቀበ ኩሉ ኣብዚ ኣሎ፣ ንምንባብ።
privacy-file-json = እቲ ሓደ ዓይነት ድማ ከም ፋይል ንኮምፒተር (JSON)።
privacy-file-title = Lotse ብዛዕባኹም ዝዓቀቦ
privacy-file-chat = ናይ Telegram ቁጽሪ ቻትኩም: { $number }
privacy-file-language = ቋንቋኹም: { $language }
privacy-file-consent = ዝተሰማማዕኩምሉ ግዜ: { WHEN($at) }
privacy-file-seen = ንመጀመርታ ግዜ ኣብዚ: { WHEN($first) }። ንመወዳእታ ግዜ: { WHEN($last) }።
privacy-file-booking =
    ቆጸራ: { TERM($module) }፣ { TERM($institution) }፣ { WHEN($start) }። ሰባት: { $persons }። { $active ->
        [0] እዚ ቆጸራ ድሕሪ ሕጂ ኣይሰርሕን እዩ።
       *[other] እዚ ቆጸራ ይሰርሕ።
    }
privacy-file-need = ኣብ ቆጸራ ዘድልየኩም: { TERM($need) }
privacy-file-size = ነዚ መጠን ንቖጸራ ነጊርኩምዎ ኣለኹም: { TERM($need) }፣ { $size }
privacy-file-waiting = ኣብ ዝርዝር ምጽባይ ኣለኹም: { TERM($module) }፣ { TERM($institution) }፣ { WHEN($start) }
privacy-file-news = ብዛዕባ ሓድሽ ክትሰምዑ ትደልዩ: { TERM($name) }
privacy-file-begun = ተጀሚሩ፣ ግን ገና ኣይተታሕዘን: { TERM($module) }፣ { TERM($institution) }፣ { WHEN($start) }
privacy-file-case = ዝርርብ ምስ { TERM($institution) }፣ ካብ { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] ንስኹም: { $text }
        [staff] ቤት ጽሕፈት ምኽሪ: { $text }
       *[other] Lotse: { $text }
    }
privacy-file-answer = መልስኹም: { TERM($answer) }
privacy-file-age = ዕድመኹም: { $number }
privacy-file-months = ኣዋርሕ ኣብ ጀርመን: { $number }
privacy-neutral = ሓድሽ ነገር ኣሎ።
privacy-discreet-on =
    ሕራይ። ኣነ ቀዲመ ዝጽሕፈልኩም ብዛዕባ እንታይ ምዃኑ ደጊም ኣይገልጽን። ክትጥውቕዎ ከለኹም ጥራይ ትርእይዎ።
    “ደምስስ” ጸሓፉ: ሽዑ ናይ ዝሓለፈ 48 ሰዓታት መልእኽትታተይ ካብዚ ቻት የውጽኦም። ናይ ገዛእ ርእስኹም መልእኽትታት ንስኹም ጥራይ ክትድምስስዎም ትኽእሉ።
privacy-discreet-offer =
    ምናልባት መልእኽትታትኩም ዘንብብ ሰብ ኣሎ ድዩ? ብዘይፍለጥ መንገዲ ክጽሕፍ እኽእል እየ: ኣነ ቀዲመ ዝጽሕፈልኩም ሽዑ ብዛዕባ እንታይ ምዃኑ ኣይገልጽን። ክትጥውቕዎ ከለኹም ጥራይ ትርእይዎ።
    ከምኡ ክገብር ድየ?
privacy-discreet-off = ሕራይ። ከም ቀደም ብግልጺ ይጽሕፈልኩም ኣለኹ።
privacy-discreet-now = ብዘይ ምፍላጥ ምጽሓፍ: በሪሁ
privacy-cleared = ተፈጺሙ። ናይ ገዛእ ርእስኹም መልእኽትታት ንስኹም ጥራይ ክትድምስስዎም ትኽእሉ።
privacy-unveiled = እዚ ኩሉ እዩ።
privacy-nothing-new = ሕጂ ሓድሽ ነገር የለን።
