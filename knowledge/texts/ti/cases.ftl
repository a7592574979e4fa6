# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = ሕጂ ሓደ ሰብ የንብብ ኣሎ: { $institution }። ዘተኹም ክሳብ ዝውድእ ኣነ፣ ቦት፣ ስቕ ክብል እየ።
handoff-colleague = ሕጂ ካልእ ሰብ ይሕግዘኩም ኣሎ፣ ካብ: { $institution }።
handoff-released = እቲ ሰብ ሕጂ የለን። ሕቶኹም { $code } ንዝቕጽል ሰብ ይጽበ ኣሎ። ክሳብ ሽዑ ኣነ፣ ቦት፣ ደጊመ ክምልስ እየ።
handoff-closed = ምስ { $institution } ዝነበረ ዘተ ተወዲኡ። ኣነ፣ ቦት፣ ደጊመ ክምልስ እየ። ኩሉ ተፈቲሑ ዶ?
handoff-closed-unread = ሕቶኹም { $code } ተዓጽዩ። ጌና ሰብ የድልየኩም ዶ? ጸሓፉ: /human
handoff-late = ይቕሬታ። ንሕቶኹም { $code } ክሳብ ሕጂ ዝመለሰ የለን። ኣይረሳዕናዮን። ደጊመ ነጊረ ኣለኹ።
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 ብማሽን ዝተተርጎመ። ክጋገ ይኽእል እዩ። እቲ መበቆላዊ ጽሑፍ፦
handoff-share = ዘድሊ ጥራይ ኣሕሊፈ ኣለኹ: ቋንቋኹምን ኣርእስትን። ኣብዚ ዝጸሓፍኩምዎን ቆጸራታትኩምን እውን ከሕልፍ ትፈቕዱ ዶ?
handoff-shared = ጽቡቕ፣ ኣሕሊፈዮ ኣለኹ።
handoff-not-shared = ጽቡቕ፣ ካልእ ኣየሕልፍን እየ።
handoff-waiting = ቅድሜኹም ዝጽበዩ: { $before }። ክሳብ { WHEN($due) } ክንምልስ ንደሊ።
handoff-still-here =
    ክሳብ ሕጂ ኣብዚ ኣለኹ። ሓደ ሰብ ጸዊዐ ኣለኹ። ቁጽርኹም: { $code }።
    ሕጂ ኣብ ሓደጋ ዲኹም ዘለኹም? ናብ 112 ደውሉ። በጃኹም ናብ እትኣምንዎ ሰብ ኪዱ።
    ኣብዚ ክትጽሕፉ ክትቅጽሉ ትኽእሉ።
handoff-waiting-closed = ሕጂ ሰብ የለን። ካብ { WHEN($opens) } ጀሚሩ ሰብ ደጊሙ የንብብ። ቅድሜኹም ዝጽበዩ: { $before }። ክሳብ { WHEN($due) } ክንምልስ ንደሊ።
handoff-closed-until = ሕጂ ሰብ የለን። ካብ { WHEN($opens) } ጀሚሩ ሰብ ደጊሙ የንብብ።
handoff-not-passed-on = እዚ ናብቲ ሰብ ከሕልፎ ኣይክእልን። ከሕልፎ ዝኽእል፦ ጽሑፍ፣ ስእልታት፣ ናይ ድምጺ መልእኽትታትን PDF ፋይላትን፣ ክሳብ { $most } MB።

btn-settled-yes = ✅ እወ፣ ኩሉ ጽቡቕ
btn-settled-no = ኣይፋል፣ ገና
btn-share-yes = ✅ እወ፣ ኣሕልፍ
btn-share-no = ኣይፋል፣ እዚ ጥራይ

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = ሰላም፣ ኣነ ሰብ እየ፣ ሕጂ መልእኽትኹም የንብብ ኣለኹ።
canned-please-wait = ክሓትት እየ፣ ደጊመ ኣብዚ ክጽሕፈልኩም እየ። በጃኹም ቁሩብ ተጸበዩ።
canned-tell-more = በጃኹም ነዚ ብዝርዝር ክትጽሕፉለይ ትኽእሉ ዶ?
canned-call = ክንድውለልኩም ንኽእል ዶ? በጃኹም ቁጽርኹምን ዝጥዕመኩም ሰዓትን ጸሓፉ።
canned-meet = ምሳና ክትዛረቡ ትደልዩ ዶ? በጃኹም ኣየኖት መዓልትታት ከም እትኽእሉ ጸሓፉ።
canned-bring-papers = በጃኹም ወረቓቕትኹም ምሳኹም ሒዝኩም ምጹ። ኣብዚ ቻት ኣይትስደድዎ።
canned-letter-today = በጃኹም ነታ ደብዳበ ሎሚ ኣብ ቤት ምኽሪ ኣርእይዋ። ኣብዚ ናይ ግዜ ገደብ ኣይንሕሽብን ኢና።
canned-other-place = ይቕሬታ፣ ኣብዚ ክንሕግዝ ኣይንኽእልን። ንዓኹም እቲ ትኽክለኛ ቦታ ክደሊ እየ።
canned-interpreter = ዝትርጉም ሰብ የድልየኩም ዶ? በጃኹም እወ ወይ ኣይፋል ጸሓፉ።
canned-goodbye = ሕጂ ዘተና እውድኦ ኣለኹ። ኩሉ ግዜ ደጊምኩም ክትጽሕፉ ትኽእሉ።
