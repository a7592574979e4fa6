# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.

legal-hint =
    { TERM($hint) }
    ⚖️ { $norm }። ምንጪ: { $source }፣ ዕለት ሓበሬታ: { DATE($dated) }። ክሳብ { DATE($review) } ደጊምና ክንርእዮ ኢና።
legal-hint-changed =
    ⚠️ እዚ ሕጊ ኣብ ሰነ 2026 ተቐይሩ። ናይ ቀደም ገጻት ኢንተርነት ብዙሕ ግዜ ካልእ ይብላ።
    { TERM($hint) }
    ⚖️ { $norm }። ምንጪ: { $source }፣ ዕለት ሓበሬታ: { DATE($dated) }። ክሳብ { DATE($review) } ደጊምና ክንርእዮ ኢና።
legal-red-flag = ❗ እዚ ኣገዳሲ ጉዳይ እዩ። ንዓኹም ዝምልከት ድዩ? ሎሚ ናብ ቤት ምኽሪ ኪዱ በጃኹም። ሓደ ሰብ ኣበይ ምዃኑ ከርእየኩም እዩ።
legal-must-be-checked = ነዚ ብርግጽ ኣይፈልጦን። ሓደ ሰብ ክርእዮ ኣለዎ። ጌጋ ነገር ክነግረኩም ኣይደልን።
legal-general-close = እዚ ሓፈሻዊ ሓበሬታ እዩ፣ ሕጋዊ ምኽሪ ኣይኮነን። ብዛዕባኹም ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን። ሓደ ሰብ ንወረቐትኩም ምሳኹም ክርእዮ ይኽእል።
legal-ask-paper = ኣየናይ ወረቐት ኣለኩም? በጃኹም ፎቶ ኣይትስደዱለይ። ክትነግሩ ግዴታ የብልኩምን።
legal-ask-paper-again = ናብ ሕቶይ ንመለስ: ኣየናይ ወረቐት ኣለኩም? ክትነግሩ ግዴታ የብልኩምን።
legal-ask-months = ኣብ ጀርመን ካብ እትምዝገቡ ክንደይ ኣዋርሕ ጌርኩም?
legal-offer-advice =
    እዚ ሓፈሻዊ ሓበሬታ እዩ። ብዛዕባ ጉዳይኩም ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን።
    Berufsberatung (ምኽሪ ሞያ) ናይ Agentur für Arbeit ንወረቐትኩም ምሳኹም ክርእዮ ይኽእል። ዝቕጽል ቆጸራ: { WHEN($start) }። ቆጸራ ትደልዩ ዶ?
legal-offer-advice-again = ናብ ምኽሪ ንመለስ: { WHEN($start) }። እዚ ቆጸራ ትደልዩ ዶ?
legal-offer-human =
    እዚ ሓፈሻዊ ሓበሬታ እዩ። ብዛዕባ ጉዳይኩም ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን።
    ብዛዕባ እዚ ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?
legal-done = ሕራይ። ሕጂ እንታይ ክትገብሩ ትደልዩ?
legal-ask-have = እንታይ ድሮ ኣለኩም? ሽዑ ንሰብ ሞያ ዝምልከቱ መንገድታት ከርእየኩም እየ።
legal-ask-route-paper = ሕጂ ኣየናይ ወረቐት ኣለኩም? ኣየናይ መንገዲ ክፉት ምዃኑ በዚ ይውሰን። ክትነግሩ ግዴታ የብልኩምን።
legal-routes-close = እዚ ሓፈሻዊ ሓበሬታ እዩ፣ ሕጋዊ ምኽሪ ኣይኮነን። ምስ ቤት ጽሕፈት ምኽሪ (Beratung) ቅድሚ ምዝራብኩም፣ ናይ ዑቕባ ሕቶኹም ኣይትስሓቡ።
