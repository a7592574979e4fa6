# Finding out what fits.

eligibility-ask-place = ሕጂ ኣበይ ትድቅሱ? ሓንቲ መጠወቒ ጠውቑ ወይ ስም ቦታ ጸሓፉ።
eligibility-ask-place-again = ናብ ሕቶይ ንመለስ: ሕጂ ኣበይ ትድቅሱ?
eligibility-confirm-place = እዚ ማለትኩም ድዩ: { TERM($place) }?
eligibility-ask-age = ዕድመኹም ክንደይ እዩ? ብግምት ጥራይ የድልየኒ።
eligibility-ask-age-again = ናብ ሕቶይ ንመለስ: ዕድመኹም ብግምት ክንደይ እዩ?
eligibility-ask-goal = እንታይ ክትገብሩ ትደልዩ?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    እዚ ንዓኹም ይሰማማዕ። ምኽንያቱ: { TERM($reason) }
    ምንጪ: { $source }
    ዝቕጽል ስጉምቲ: { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    ሕጂ ጌና፣ ግን ክቕየር ይኽእል። ምኽንያቱ: { TERM($reason) }
    ምንጪ: { $source }
    ዝቕጽል ስጉምቲ: { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    እዚ ድሕሪ ሕጂ የለን። { TERM($reason) }
    ምንጪ: { $source }
    ዝቕጽል ስጉምቲ: { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    ነዚ ሓደ ሰብ ምሳኹም ክርእዮ ኣለዎ። { TERM($reason) }
    ምንጪ: { $source }
    ዝቕጽል ስጉምቲ: { TERM($step) }
eligibility-close = እዚ ሓፈሻዊ ሓበሬታ እዩ። ምስ ሰብ ክትዛረቡ ወይ ካልእ ነገር ክትገብሩ ትደልዩ ዶ?
eligibility-changed = ሕራይ፣ ቀይረዮ ኣለኹ። ደጊመ ክርኢ እየ።
eligibility-what-to-change = እንታይ ክቕይር? ንኣብነት ከምዚ ጸሓፉ: “ዕድመይ 26 እዩ” ወይ “ኣብ Moers እነብር”።
eligibility-moved-bookings =
    ቦታ እንተቐይርኩም ብዙሕ ይቕየር። እቶም ኣብ ZUE Münster ዘለዉ ቆጸራታት ኣብኡ ንዝነብሩ ሰባት እዮም።
    { $bookings ->
        [one] ጌና { $bookings } ቆጸራ ኣለኩም። ኣብኡ ዘይትነብሩ እንተኾይንኩም በጃኹም ሰርዝዎ።
       *[other] ጌና { $bookings } ቆጸራታት ኣለኩም። ኣብኡ ዘይትነብሩ እንተኾይንኩም በጃኹም ሰርዝዎም።
    }
eligibility-escalate-minor = ትሕቲ 18 ኢኹም። ንዚ ፍሉይ ሓገዝ ኣሎ። ሓደ ሰብ ክሕግዘኩም እዩ፣ በይንኹም ክትገብርዎ ኣየድልን።
eligibility-escalate-deadline = ኣገዳሲ ደብዳበ ኣለኩም። እዚ ይቕድም: ሎሚ ኣብ ቤት ጽሕፈት ምኽሪ (Beratung) ኣርእዩዎ።
eligibility-escalate-identity = ብዛዕባ ፓስፖርትን መንነትን ንዝምልከት ሕቶታት ሓደ ሰብ ይሕግዘኩም። ቅድም ምስ ቤት ጽሕፈት ምኽሪ (Beratung) ተዛረቡ።
eligibility-escalate-unclear-law = ኣብዚ እቲ ሕጊ ንጹር ኣይኮነን። ሓደ ሰብ ክርእዮ ኣለዎ። መን ምዃኑ ክነግረኩም እየ።
eligibility-now-fits = ሓድሽ ንዓኹም: { TERM($what) }
eligibility-no-longer = እዚ ሕጂ ኣይሰማማዕን: { TERM($what) }
eligibility-same = እቲ ውጽኢት ኣይተቐየረን።
