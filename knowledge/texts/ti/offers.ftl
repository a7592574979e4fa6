# What there is.

offers-list =
    ኣብ ZUE Münster ንዝነብሩ ሰባት እዚ ቀልጢፉ ክህሉ እዩ። ቆጸራ ክትሕዙ ሓደ ቆጸራ ጠውቑ።
    { $fictional ->
        [1] (እዚኦም ናይ ፈተነ ቆጸራታት እዮም። ብሓቂ የለዉን።)
       *[0] ካልእ ኣብኡ እንተዘይተጻሒፉ ኩሉ ብናጻ እዩ።
    }
offers-list-everybody =
    እዚ ቀልጢፉ ክህሉ እዩ፣ ንዓኹም እውን እዩ: ኣበይ ከም እትነብሩ ኣገዳሲ ኣይኮነን። ቆጸራ ክትሕዙ ሓደ ቆጸራ ጠውቑ።
    { $fictional ->
        [1] (እዚኦም ናይ ፈተነ ቆጸራታት እዮም። ብሓቂ የለዉን።)
       *[0] ካልእ ኣብኡ እንተዘይተጻሒፉ ኩሉ ብናጻ እዩ።
    }
offers-none = ሕጂ ቆጸራታት የብለይን። ንዓኹም ዝሰማማዕ ክርኢ፣ ወይ ንሰብ ክሓትት እኽእል።
offers-news = ሓድሽ ዕድል ምስ ዝህሉ ክጽሕፈልኩም እኽእል እየ። እንታይ ከም ትደልዩ ምረጹ። ብዘይ ምርጫኹም ዋላ ሓንቲ ኣይጽሕፍን። ኣብ ዝኾነ ግዜ ከተቋርጽዎ ትኽእሉ: 🔕
offers-news-on = 🔔 ጽቡቕ። ሓድሽ ነገር ምስ ዝህሉ ክጽሕፈልኩም እየ: { TERM($name) }። ኣብ ዝኾነ ግዜ ከተቋርጽዎ ትኽእሉ።
offers-news-off = 🔕 ጽቡቕ። ድሕሪ ሕጂ ብዛዕባ ሓድሽ ኣይጽሕፈልኩምን: { TERM($name) }።
offers-about-mim =
    Modellprojekt Integration (ናይ ውህደት ፕሮጀክት) ካብ ጥቅምቲ 2024 ኣብ ZUE Münster (Albersloher Weg) ኣሎ።
    ኣብኡ ንዝነብሩ ሰባት ይሕግዝ: Werkstattbesuche (ወርክሾፕ ምብጻሕ)፣ ሞያ ኢደ-ጥበብ ምፍታን፣ ምኽሪ፣ ጀርመንኛ፣ ስፖርት።
    ዘወሃህድዎ: Bezirksregierung Münster ከምኡውን Polizeipräsidium Münster። ዝሳተፉ ንኣብነት: HWK Münster፣ IHK Nord Westfalen፣ Kreishandwerkerschaften፣ GEBA፣ Agentur für Arbeit Ahlen-Münster።
    ምንጪ: Handwerkskammer Münster ከምኡውን Bezirksregierung Münster፣ ናይ መወዳእታ ሓበሬታ ጥሪ 2026።
offers-ended =
    🏁 { TERM($programme) } ድሕሪ ሕጂ የለን። ዝተወድኣሉ ዕለት: { DAY($ended) }።
    ምንጪ: { $source }
offers-ended-next = ሎሚ ንዓኹም እንታይ ከም ዘሎ ክርኢ እኽእል። ቦታኹም ጥራይ የድልየኒ።
offers-women =
    ክንክን ቆልዑ ወይ ንደቂ ኣንስትዮ ጥራይ ዝኾነ ጉጅለ ይህሉ እንተኾይኑ ጌና ኣይፈልጥን። ነቶም ወደብቲ ሓቲተ ኣለኹ። ቁጽርኹም: { $code }።
    መልሲ ቅድሚ ምርካበይ ዋላ ሓንቲ ቃል ኣይኣቱን።
offers-directions =
    መራኸቢ ቦታ: { TERM($point) }
    በጃኹም ኣብ ሰዓት { HOUR($meet) } ኣብኡ ጽንሑ: { DAY($meet) }።
    እቲ ቦታ ኣብ ካልእ ከተማ እንተኾይኑ: ክትገሹ ይፍቀደኩም እንተኾይኑ ቅድም ሕተቱ።
    ትኬት መን ይኸፍልን እንታይ ክትማልኡ ከም ዘለኩምን ብሓጐስ ክሓተልኩም እኽእል።
offers-directions-before = ብዛዕባ እዚ ቆጸራ እዩ: { TERM($module) } – { TERM($title) }፣ { WHEN($start) }። ጌና ኣይተታሕዘን።
offers-directions-call = ንምድዋል ናብ ዝኾነ ቦታ ክትከዱ ኣየድልየኩምን። ሓደ ሰብ ኣብዚ ዕላል ክጽሕፈልኩም እዩ።
offers-directions-cost =
    ካልእ ኣብኡ እንተዘይተጻሒፉ ኩሉ ብናጻ እዩ።
    { $alone ->
        [1] ምሳኹም ሰብ ክመጽእ ትደልዩ ዶ? ከም ዝከኣል ሓደ ሰብ ክሓተልኩም እዩ።
       *[0] ምሳኹም ሰብ ክመጽእ ትደልዩ ዶ? ሽዑ ንኣብነት “2 ሰብ” ጸሓፉ። ነፍሲ ወከፍ ሰብ ቦታ የድልዮ።
    }
offers-directions-home =
    እዚ ኣብ መንበሪኹም ኣብ Albersloher Weg ኣብ Münster እዩ። ክሳብ ኣብኡ ኣውቶቡስ ኣየድልየኩምን።
    ካርታ: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = 📍 መራኸቢ ቦታ ኣብ ካርታ:
offers-directions-none = ጌና ቆጸራ የብልኩምን። ቆጸራ ምስ ሓዝኩም ቦታን ሰዓትን ክነግረኩም እየ። ብዛዕባ መንገዲ ካልእ ሕቶ ኣለኩም ዶ?
offers-employer =
    ክትሕግዙ ስለ ዝደለኹም የቐንየልና! ንትካላት Willkommenslotsen ብናጻ ይመኽርወን: ኣብ Handwerkskammer (HWK) Münster ከምኡውን ኣብ IHK Nord Westfalen።
    ብዛዕባ ካልኦት ሰባት ሓበሬታ ኣይህብን። ሓደ ሰብ ክሕግዘኩም ይኽእል።
