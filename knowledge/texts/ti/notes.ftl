# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 ትርጉም እዩ። ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ገና ኣይረኣዮን።
note-stale = 🌐 እቲ ናይ ጀርመንኛ ጽሑፍ ሓድሽ እዩ። እዚ ትርጉም እዚ ኣረጊት ክኸውን ይኽእል።
note-borrowed = 🌐 እዚ ኩሉ ገና ብቋንቋኹም የለን። ኣብዚ በዚ ቋንቋ እዚ ኣሎ፦ { $language }። ብጀርመንኛ ንምርኣይ ነታ መጠወቒ ጠውቑ።
note-too-old = እዚ መልሲ እዚ ኣረጊት እዩ፣ ደጊም የብለይን። በጃኹም ከም ብሓድሽ ሕተቱ።
btn-in-german = Deutsch
