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
    • እዚ ዝርርብ፣ እንተነውሐ 24 ሰዓት
    ወረቐትኩምን ዕድመኹምን ኣብዚ ዝርርብ ጥራይ እዩ ዘሎ።
privacy-confirm-delete =
    ኩሉ ክድምስሶ ዶ? { $bookings ->
        [0] ቆጸራታት የብልኩምን።
        [one] ቆጸራኹም ሽዑ ይስረዝ።
       *[other] { $bookings } ቆጸራታትኩም ሽዑ ይስረዙ።
    }
    እዚ ንድሕሪት ክምለስ ኣይክእልን።
privacy-deleted =
    ኩሉ ተደምሲሱ። መረጋገጺ ቁጽርኹም: { $receipt }።
    ኣብ Telegram ናትኩም ዘሎ መልእኽትታት ባዕልኹም ክትድምስስዎ ትኽእሉ።
privacy-kept-all = ሕራይ። ዋላ ሓንቲ ኣይደምሰስኩን።
