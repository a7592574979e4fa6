# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.

booking-choose-date =
    { TERM($module) }: ኣየናይ ቆጸራ ይጥዕመኩም?
    መዓልቲ እውን ክትጽሕፉ ትኽእሉ፣ ንኣብነት “ሰሉስ”።
booking-choose-date-again = ናብ ቆጸራኹም ንመለስ ({ TERM($module) }): ኣየነይቲ መዓልቲ ትጥዕመኩም?
booking-free-dates = { TERM($module) }: እዞም ቆጸራታት ክፉታት እዮም።
booking-no-such-day = እዚ መዓልቲ ኣብ ካለንደር የለን። ምናልባት { DAY($start) } ማለትኩም ይኸውን።
booking-no-date-then = ኣብ { DAY($day) } ክፉት ቆጸራ የለን። ዝቐረበ ቆጸራ: { WHEN($start) }።
booking-no-time-then = ኣብዚ ሰዓት ክፉት ቆጸራ የለን። ዝቐረበ ቆጸራ: { WHEN($start) }።
booking-free-for = እዚ ቆጸራታት ኣብ ZUE Münster ንዝነብሩ ሰባት እዩ። ኣብ ካልእ ቦታ ዲኹም ትነብሩ? ሽዑ ንዓኹም እንታይ ከም ዘሎ ክርኢ እየ።
booking-day-instead = ኣብ { DAY($day) } ክፉት ቆጸራ የለን። ኣብታ ሓንቲ መዓልቲ ሰሙን ቀጺሉ ዘሎ: { WHEN($start) }።
booking-confirm =
    ቆጸራኹም:
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } ክሳብ ሰዓት { HOUR($end) }
    መራኸቢ: ሰዓት { HOUR($meet) }፣ { TERM($point) }
    ነዚ ቦታ ክሕዘልኩም ዶ?
booking-confirm-again = ናብ ቆጸራኹም ንመለስ: { TERM($title) }፣ { WHEN($start) }። ቦታ ክሕዘልኩም ዶ?
booking-travel = እቲ ቦታ ኣብ ካልእ ከተማ እንተኾይኑ: ክትገሹ ይፍቀደኩም እንተኾይኑ ቅድም ሕተቱ።
booking-booked =
    ✅ ተታሒዙ! { TERM($module) } – { TERM($title) }
    { WHEN($start) } ክሳብ ሰዓት { HOUR($end) }
    መራኸቢ: ሰዓት { HOUR($meet) }፣ { TERM($point) }
    { $fictional ->
        [1] እዚ ናይ ፈተነ ቆጸራ እዩ። ብሓቂ የለን።
       *[0] እዛ ፋይል ኣብ ሞባይልኩም ንዘሎ ካለንደር እያ።
    }
booking-only-looking = ትርእዩ ወይ ገለ ትፍትኑ ጥራይ። እዚ Praktikum (ልምምድ ስራሕ) ኣይኮነን፣ ስራሕ እውን ኣይኮነን።
booking-request-only =
    ሕቶኹም በጺሑና: { TERM($module) } – { TERM($title) }፣ { WHEN($start) }።
    እዚ ጌና ዝተረጋገጸ ቆጸራ ኣይኮነን። ፍቓድ የድሊ እንተኾይኑ ቅድም ሓደ ሰብ ክርኢ እዩ።
booking-already = እዚ ቆጸራ ድሮ ሒዝኩምዎ ኢኹም። ✅
booking-past = እዚ ቆጸራ ሓሊፉ እዩ። ዝቕጽሉ ቆጸራታት ከርእየኩም እየ።
booking-gone = እዚ ቆጸራ ድሕሪ ሕጂ የለን። ክፉት ዘሎ ከርእየኩም እየ።
booking-overlap = ኣብዚ ሰዓት እዚ ድሮ ካልእ ቆጸራ ኣለኩም። ክትቅይርዎ ወይ ክትስርዝዎ ትኽእሉ።
booking-too-many = ድሮ ብዙሕ ቆጸራታት ኣለኩም። ሓድሽ እንተደሊኹም በጃኹም ቅድም ሓደ ሰርዙ።
booking-minor =
    ትሕቲ 18 ዓመት ኣብዚ በይንኹም ቆጸራ ክትሕዙ ኣይትኽእሉን። እዚ ንሓለዋኹም እዩ።
    ግን ንዓኹም ሓገዝ ኣሎ: Jugendmigrationsdienst (JMD፣ ምኽሪ ንመንእሰያት)፣ ቤት ትምህርትን እቶም ዝከናኸኑኹም ሰባትን። ሓደ ሰብ ክሕግዘኩም እዩ።
booking-not-for-place = እዚ ቆጸራ ኣብ ZUE Münster ንዝነብሩ ሰባት እዩ።
booking-not-here = እዞም ቆጸራታት ኣብ ZUE Münster ንዝነብሩ ሰባት እዮም። ኣብ ቦታኹም እንታይ ከም ዘሎ ክርኢ እየ: { TERM($place) }።
booking-just-come = ንዚ ቦታ ክትሕዙ ኣየድልየኩምን። ባዕልኹም ምጹ: { WHEN($start) }፣ { TERM($point) }።
booking-no-dates = { TERM($module) }: ሕጂ ክፉት ቆጸራ የለን። ቀልጢፍኩም ደጊምኩም ርኣዩ፣ ወይ ንሰብ ሕተቱ።
booking-ask-reminder =
    ቆጸራኹም: { WHEN($start) }። መራኸቢ: ሰዓት { HOUR($meet) }፣ { TERM($point) }።
    ከዘኻኽረኩም ዶ?
booking-ask-reminder-again = ናብ ቆጸራኹም ንመለስ: { WHEN($start) }። ከዘኻኽረኩም ዶ?
booking-reminder-set = ሕራይ። ከዘኻኽረኩም እየ: { WHEN($at) }።
booking-reminder-none = ሕራይ፣ ብዘይ መዘኻኸሪ። ቆጸራኹም ኩሉ ግዜ ኣብ “ቆጸራታተይ” ትረኽብዎ።
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } ክሳብ ሰዓት { HOUR($end) }
    መራኸቢ: ሰዓት { HOUR($meet) }፣ { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 ብዘይ መዘኻኸሪ
    }
booking-pass =
    🎫 { TERM($title) }፣ { WHEN($start) }
    ምስ መጻእኩም እዚ ስእሊ ኣርእዩ። ወይ ነዚ ኮድ ንገሩ: { $code }
    ኣብቲ ስእሊ ብዛዕባኹም ዋላ ሓንቲ የለን።
booking-calendar = እቲ ፋይል ንካለንደር ተሌፎንኩም እዩ: { WHEN($start) }። ኣብኡ “ቆጸራ” ጥራይ ይብል።
booking-days =
    እዚኣተን ብዙሓት መዓልታት እየን። ብሓባር እየን፣ ንኹለን ኢኹም ትሕዙወን:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] ቁጽሪ ጫማኹም ክንደይ እዩ? እቶም ኣብኡ ዘለዉ ሰባት ዝበቅዕ ጫማ ንኸዳልዉ ይሓቱ። መልስኹም ንሳቶም ጥራይ ይርእይዎ። ክትነግሩ ግዴታ የብልኩምን።
       *[other] ቁጽርታት ጫማኹም ክንደይ እዩ? ኩሉ ቁጽርታት ጽሓፉ፣ ንኣብነት “38, 42”። መልስኹም እቶም ኣብኡ ዘለዉ ሰባት ጥራይ ይርእይዎ። ክትነግሩ ግዴታ የብልኩምን።
    }
booking-ask-clothes-size =
    { $persons ->
        [1] መጠን ክዳንኩም እንታይ እዩ? እቶም ኣብኡ ዘለዉ ሰባት ዝበቅዕ ናይ ስራሕ ክዳን ንኸዳልዉ ይሓቱ። መልስኹም ንሳቶም ጥራይ ይርእይዎ። ክትነግሩ ግዴታ የብልኩምን።
       *[other] መጠናት ክዳንኩም እንታይ እዩ? ኩሉ መጠናት ጽሓፉ፣ ንኣብነት “M, L”። መልስኹም እቶም ኣብኡ ዘለዉ ሰባት ጥራይ ይርእይዎ። ክትነግሩ ግዴታ የብልኩምን።
    }
booking-size-odd = ነዚ መጠን ኣይፈልጦን እየ። በጃኹም ከም ኣብ ጀርመን ጽሓፍዎ፣ ንኣብነት 42 ወይ L።
booking-size-noted = የቐንየለይ። ከሕልፎ እየ። እቶም ኣብኡ ዘለዉ ሰባት ጥራይ ይርእይዎ።
booking-size-open = ጸገም የለን። ዳሕራይ ኣብ “ቆጸራታተይ” ክትነግሩ ትኽእሉ ኢኹም።
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: ኣብዚ ውሱን መዓልቲ የለን። ኣብ ዝርዝር ትህልዉ፣ ቦታ ምስ ተረኽበ ድማ ቅድም ንዓኹም ክሓተኩም እየ።
booking-waiting-open =
    ኣብ ዝርዝር ኣለኹም: { TERM($module) } – { TERM($title) }።
    ቅድሜኹም ዝጽበዩ: { $ahead }። ተራኹም ምስ በጽሐ ክጽሕፈልኩም እየ። ከም ዝሰልጥ ቃል ክኣቱ ኣይክእልን።
booking-offer-open =
    🎉 ቦታ ተረኺቡ: { TERM($module) } – { TERM($title) }። ቦታ: { TERM($point) }
    እቲ ቦታ ክሳብ { WHEN($until) } ናትኩም እዩ። ድሕሪኡ ናብ ካልእ ሰብ ይሓልፍ። ትደልይዎ ዶ?
booking-booked-open =
    ✅ ቦታ ኣለኩም: { TERM($module) } – { TERM($title) }። ቦታ: { TERM($point) }
    መዓስ ከም ዝጅምር እቲ ትካል ክነግረኩም እዩ።
booking-confirm-call =
    ምድዋል: { TERM($module) } – { TERM($title) }
    ሓደ ሰብ ክረኽበኩም እዩ: { WHEN($start) } ክሳብ { HOUR($end) }።
    ክምዝግበልኩም ዶ?
booking-confirm-call-again = ናብ ምድዋል ንመለስ: { WHEN($start) }። ክምዝግበልኩም ዶ?
booking-booked-call =
    ✅ ተመዝጊቡ። { TERM($module) } – { TERM($title) }
    ሓደ ሰብ ክረኽበኩም እዩ: { WHEN($start) } ክሳብ { HOUR($end) }።
booking-choose-call =
    ሓደ ሰብ መዓስ ይርከበኩም? ኣብ ሓደ ሰዓት ጠውቑ።
    ሽዑ ሓደ ሰብ ኣብዚ ዕላል ክጽሕፈልኩም እዩ። ቁጽሪ ተሌፎን ኣየድልየኩምን።
booking-choose-call-again = ናብ ምድዋል ንመለስ: ኣየናይ ሰዓት ይጥዕመኩም?
booking-call-case =
    ቁጽሪ ሕቶኹም: { $code }። ሓደ ሰብ ኣብዚ ዕላል ክጽሕፈልኩም እዩ።
    ቁጽሪ ተሌፎን ክትህቡ ኣይትግደዱን። ክድወለልኩም ትደልዩ ዶ? እምበኣር ቁጽርኹም ድሕሪ እቲ ሰብ ምጽሓፉ ጥራይ ጸሓፉ።
    ኣብ “ቆጸራታተይ” ክትስርዝዎ ትኽእሉ።
    { $fictional ->
        [1] እዚ ናይ ፈተነ ቆጸራ እዩ። ብሓቂ የለን።
       *[0] እዛ ፋይል ኣብ ሞባይልኩም ንዘሎ ካለንደር እያ።
    }
booking-call-taken = ይቕሬታ፣ እዚ ሰዓት ድሕሪ ሕጂ ክፉት ኣይኮነን።
booking-no-calls = ሕጂ ንምርኻብ ክፉት ሰዓት የለን። በጃኹም ቀልጢፍኩም ደጊምኩም ርኣዩ፣ ወይ ሕጂ ንሰብ ጸሓፉ።
booking-cancelled-call =
    ምድዋል ተሰሪዙ: { WHEN($start) }። ስለ ዝነገርኩም የቐንየልና።
    { $still ->
        [1] ሕቶኹም ክፉት ይጸንሕ: ምናልባት ሓደ ሰብ ክጽሕፈልኩም ይኽእል።
       *[0] ሕቶኹም እውን ተዓጽዩ ኣሎ።
    }
booking-none-yet = ሕጂ ቆጸራ የብልኩምን።
booking-which = ኣየናይ ቆጸራ ማለትኩም እዩ?
booking-choose-new-date = ኣየናይ ቆጸራ ይሓይሸኩም? እቲ ሓድሽ ክሳብ ዝረጋገጽ እቲ ናይ ቀደም ቦታኹም ይጸንሕ።
booking-choose-new-date-again = ናብ ቆጸራኹም ንመለስ: ኣየነይቲ ሓዳስ መዓልቲ ትጥዕመኩም?
booking-no-other-date = ሕጂ ካልእ ክፉት ቆጸራ የለን። ቦታኹም ይጸንሕ: { WHEN($start) }።
booking-confirm-cancel = ቆጸራኹም ክስርዞ ዶ? { TERM($title) }፣ { WHEN($start) }
booking-confirm-move = ቆጸራኹም ክቕይሮ ዶ? ናይ ቀደም: { WHEN($start) }። ሓድሽ: { WHEN($new) }።
booking-cancelled = ቆጸራኹም ተሰሪዙ: { TERM($title) }፣ { WHEN($start) }። ስለ ዝነገርኩም የቐንየልና። ሕጂ ካልእ ሰብ ክመጽእ ይኽእል።
booking-moved = ✅ ተቐይሩ። ሓድሽ ቆጸራኹም: { WHEN($start) }፣ መራኸቢ: ሰዓት { HOUR($meet) }፣ { TERM($point) }።
booking-move-failed = ይቕሬታ፣ እቲ ሓድሽ ቆጸራ ድሕሪ ሕጂ ክፉት ኣይኮነን። ናይ ቀደም ቦታኹም ይጸንሕ: { WHEN($start) }።
booking-kept = ሕራይ። ቆጸራኹም ከምዘለዎ ይጸንሕ: { WHEN($start) }።
booking-internship-request =
    Praktikum (ልምምድ ስራሕ) መብዛሕትኡ ግዜ ከም ስራሕ ይቑጸር። ቅድሚኡ ፍቓድ የድልየኩም። ስለዚ ብቐሊሉ ክሕዘልኩም ኣይክእልን።
    ድሌትኩም ናብ ሰባት፣ ትካላት ስራሕ ዝፈልጡ፣ ኣሕሊፈዮ ኣለኹ። ቁጽርኹም: { $code }።
    Werkstattbesuch (ወርክሾፕ ምብጻሕ፣ ምርኣይ ጥራይ) ግን ብዘይ ፍቓድ ሕጂ ክትሕዙ ትኽእሉ።
booking-internship-passed-on =
    ድሌትኩም ናብ ሰባት፣ ትካላት ስራሕ ዝፈልጡ፣ ኣሕሊፈዮ ኣለኹ። ቁጽርኹም: { $code }።
    Werkstattbesuch (ወርክሾፕ ምብጻሕ፣ ምርኣይ ጥራይ) ብዘይ ፍቓድ ሕጂ ክትሕዙ ትኽእሉ።
booking-need-noted = ስለ ዝነገርኩምኒ የቐንየለይ። ኣሕሊፈ ክነግርን ክሓትትን እየ። ክሰልጥ ምዃኑ ግን ጌና ቃል ክኣቱ ኣይክእልን።
booking-calendar-title = ቆጸራ
booking-calendar-place = መራኸቢ ቦታ: ኣብ ቻት ርኣዩ
booking-reminder =
    🔔 መዘኻኸሪ: { TERM($module) } – { TERM($title) }
    { WHEN($start) }። መራኸቢ: ሰዓት { HOUR($meet) }፣ { TERM($point) }
    ክትመጹ ኣይትኽእሉን ዲኹም? በጃኹም ሰርዝዎ። ሽዑ ካልእ ሰብ ክመጽእ ይኽእል።
booking-which-place = ኣየናይ ዓይነት ቦታ ትደልዩ?
booking-places = ብዝሒ ሰባት: { $persons } · { TERM($pool) }
booking-full-list =
    እዚ ቆጸራ መሊኡ እዩ: { TERM($title) }፣ { WHEN($start) }።
    ካልእ ቆጸራ ክትወስዱ ትኽእሉ። ወይ ድማ ኣብ ዝርዝር ተጸበይቲ ክጽሕፈኩም እየ: ቦታ እንተ ተረኺቡ፣ ብኡንብኡ ክጽሕፈልኩም እየ።
booking-all-full = { TERM($module) }: ሕጂ ኩሎም ቆጸራታት መሊኦም እዮም። ኣብ ዝርዝር ተጸበይቲ ክጽሕፈኩም እኽእል። ቦታ እንተ ተረኺቡ፣ ብኡንብኡ ክጽሕፈልኩም እየ።
booking-waiting =
    ኣብ ዝርዝር ተጸበይቲ ኣለኹም: { TERM($title) }፣ { WHEN($start) }።
    ቅድሜኹም ዝጽበዩ: { $ahead }። ቦታ እንተ ተረኺቡ ክጽሕፈልኩም እየ። ከም ዝሰልጥ ግን ቃል ክኣቱ ኣይክእልን።
booking-offer =
    🎉 ቦታ ተረኺቡ: { TERM($module) } – { TERM($title) }
    { WHEN($start) }። መራኸቢ: ሰዓት { HOUR($meet) }፣ { TERM($point) }
    እቲ ቦታ ክሳብ { WHEN($until) } ንዓኹም ተታሒዙ ኣሎ። ድሕሪኡ ናብ ካልእ ሰብ ይሓልፍ። ትደልይዎ ዶ?
booking-offer-new =
    🆕 ሓድሽ: { TERM($module) } – { TERM($title) }
    { WHEN($start) }፣ { TERM($point) }
    ንዓኹም ይበቅዕ ድዩ ኣይፈልጥን። ይበቅዕ እንተኾይኑ ርኣዩ።
    እዚ ስለ ዝሓተትኩም ይበጽሓኩም ኣሎ።
booking-offer-new-open =
    🆕 ሓድሽ: { TERM($module) } – { TERM($title) }
    ኣበይ: { TERM($point) }
    ንዓኹም ይበቅዕ ድዩ ኣይፈልጥን። ይበቅዕ እንተኾይኑ ርኣዩ።
    እዚ ስለ ዝሓተትኩም ይበጽሓኩም ኣሎ።
booking-offer-over = እቲ ቦታ ሕጂ ናብ ካልእ ሰብ ሓሊፉ: { TERM($title) }፣ { WHEN($start) }። ጸገም የለን። ዳግማይ ኣብ ዝርዝር ተጸበይቲ ክትኣትዉ ትደልዩ ዶ?
booking-offer-passed = ሕራይ፣ ነዚ ግዜ እዚ ኣይኮነን። ኣብ ዝርዝር ተጸበይቲ ትጸንሑ: { TERM($title) }፣ { WHEN($start) }።
booking-list-left = ድሕሪ ሕጂ ኣብ ዝርዝር ተጸበይቲ የለኹምን: { TERM($title) }፣ { WHEN($start) }።
booking-free-again = ኣብዚ ሕጂ ክፉት ቦታ ኣሎ: { TERM($title) }፣ { WHEN($start) }። ምጽባይ ኣየድልየኩምን።
booking-free-pool = { TERM($pool) }: እዞም ቆጸራታት ክፉታት እዮም።
booking-pool-none = { TERM($pool) }: ሕጂ ከምዚ ዝበለ ክፉት ቦታ የለን።
booking-not-waiting = ኣብ ዝኾነ ዝርዝር ተጸበይቲ የለኹምን።
booking-which-list = ኣየናይ ዝርዝር ተጸበይቲ ማለትኩም እዩ? ቦታ እንተተረኺቡ ብቕጽበት ክጽሕፈልኩም እየ።
booking-no-list = ኣብዚ ገና ቦታ ኣሎ። ምጽባይ ኣየድልየኩምን። ሓደ ቆጸራ ጠውቑ፣ ብድሕሪኡ ክትሕዙ ትኽእሉ።
booking-free-any = እዞም ቆጸራታት ክፉታት እዮም።
pool-all = ቦታ ንኹሉ ሰብ
pool-women = ቦታ ንደቂ ኣንስትዮ
pool-step_free = መሳልል ዘይብሉ ቦታ
pool-childcare = ቦታ ምስ ክንክን ቆልዑ
booking-session-moved =
    ❗ ቆጸራኹም ተቐይሩ: { TERM($module) } – { TERM($title) }
    ናይ ቅድም: { WHEN($before) }
    ሓድሽ: { WHEN($start) }። መራኸቢ: ሰዓት { HOUR($meet) }፣ { TERM($point) }
    ቦታኹም ይጸንሕ። እቲ ሓድሽ ሰዓት ይጥዕመኩም ዶ?
booking-session-changed =
    ❗ ኣብ ቆጸራኹም ዝተቐየረ ነገር ኣሎ: { TERM($module) } – { TERM($title) }
    { WHEN($start) } ክሳብ { HOUR($end) }
    መራኸቢ ቦታ ሕጂ: { HOUR($meet) }፣ { TERM($point) }
    ቦታኹም ናትኩም ኮይኑ ይጸንሕ። ይሰማማዓኩም ድዩ?
booking-session-asked-again =
    ክሳብ ሕጂ መልሲ ካባኹም ኣይረኸብኩን: { TERM($title) }፣ { WHEN($start) }። ክትመጹ ዲኹም?
    ብዘይ መልሲ ቦታኹም ኣብ ምሸት ናይ ዝቐደመት መዓልቲ ሰዓት 18:00 ናብ ካልእ ሰብ ይሓልፍ።
booking-session-cancelled = ❌ እዚ ቆጸራ ተሰሪዙ: { TERM($module) } – { TERM($title) }፣ { WHEN($start) }። በጃኹም ኣይትምጽኡ። ይቕሬታ። ካልእ ቆጸራ ክትመርጹ ትኽእሉ።
booking-released = መልሲ ኣይረኸብኩን። ቦታኹም ሕጂ ናብ ካልእ ሰብ ሓሊፉ: { TERM($title) }፣ { WHEN($start) }። እንተ ደሊኹም ዳግማይ ክትሕዙ ትኽእሉ።
booking-why-closed = ምኽንያት፦ እቲ ትካል በታ መዓልቲ ዕጹው እዩ።
booking-why-illness = ምኽንያት፦ ካብቲ ናይኡ ጉጅለ ሓደ ሰብ ሓሚሙ።
booking-why-room = ምኽንያት፦ እቲ ክፍሊ ነጻ ኣይኮነን።
booking-words-german = መልእኽቲ ብጀርመንኛ፦
booking-coming = 👍 ጽቡቕ፣ ክትመጹ ኢኹም: { TERM($title) }፣ { WHEN($start) }። ክሳብ ሽዑ!
booking-late = ስለ ዝነገርኩም የቐንየልና። ከም እትድንጉዩ ከመሓላልፍ እየ: { TERM($title) }፣ { WHEN($start) }።
booking-need-found = ✅ ንቖጸራኹም ተረኺቡ: { TERM($need) }። { TERM($title) }፣ { WHEN($start) }።
booking-need-none = ይቕሬታ፣ ንቖጸራኹም ኣይተረኽበን: { TERM($need) }። { TERM($title) }፣ { WHEN($start) }። ቦታኹም ናትኩም ኮይኑ ይጸንሕ። ብዝኾነ ክትመጹ ዲኹም?
booking-missed =
    ክልተ ግዜ ክትመጹ ኣይከኣልኩምን። እዚ ንዓኹም ጸገም ኣይኮነን: ሳዕቤን የብሉን። ምኽንያቱ እንታይ ምዃኑ ክሓትት ይኽእል ዶ? ምናልባት ክሕግዝ እኽእል እኸውን።
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = ኣብ ኣፍ ደገ ZUE Münster
booking-meet-zue-office = ቤት ጽሕፈት Betreuung (ሰራሕተኛታት ሓገዝ) ኣብ ZUE Münster
booking-meet-zue-hall = ናይ ሓባር ክፍሊ ZUE Münster
booking-meet-zue-pitch = ሜዳ ስፖርት ኣብ ጥቓ ZUE Münster
booking-meet-chat = ኣብዚ ዕላል
