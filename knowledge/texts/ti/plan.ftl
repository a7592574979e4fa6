# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = መደብኩም
plan-intro = እዞም ዝቕጽሉ ስጉምትታትኩም እዮም። ዕለት: { DATE($today) }።
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    ዝቕጽል ስጉምቲ: { TERM($step) }
plan-step-at =
    { plan-step }
    ንዚ ዝሕግዝ፦ { TERM($where) }
plan-bring-paper = ናብ ምኽሪ ክትከዱ ከለኹም ወረቐትኩም ሒዝኩም ኪዱ፣ ንኣብነት Aufenthaltsgestattung ወይ Duldung።
plan-bring-certificates = ሒዝኩም ምጹ: ምስክር ወረቓቕትኹምን ዲፕሎማታትኩምን፣ ትርጉም እንተሃሊዩኩም ድማ ንዕኡ እውን።
plan-bring-ask = እንታይ ክትማልኡ ከም ዘለኩም ብሓጐስ ክሓተልኩም እኽእል።
plan-appointments = ቆጸራታትኩም:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }። መራኸቢ: ሰዓት { HOUR($meet) }፣ { TERM($point) }
plan-no-appointments = ጌና ቆጸራ የብልኩምን።
plan-close = እዚ ሓፈሻዊ ሓበሬታ እዩ። ብዛዕባ ወረቓቕቲ ቤት ጽሕፈት መንግስቲ (Behörde) ይውስን። ሓደ ሰብ ይሕግዘኩም: ⁦/human⁩
plan-empty = ንመደብኩም ጌና ቁሩብ ሓጸርቲ መልስታት የድልየኒ።
plan-file = እዚ መደብኩም እዩ፣ ክትዕቅብዎ ወይ ክትሓትምዎ (print) ትኽእሉ።
