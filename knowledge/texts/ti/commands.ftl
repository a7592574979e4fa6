# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = ካብ መጀመርታ ምጅማር
command-help = ኣብዚ እንታይ ክገብር እኽእል?
command-language = ቋንቋ ምቕያር
command-human = ምስ ሰብ ምዝራብ
command-mydata = ብዛዕባይ እንታይ ተዓቂቡ ኣሎ?
command-delete = ኩሉ ምድምሳስ
command-description = Lotse ቦት እዩ፣ ሰብ ኣይኮነን። ኣብ Münster ከምኡውን ኣብ NRW ንስደተኛታት ብዛዕባ Ausbildung (ስልጠና ሞያ)፣ ስራሕን ቆጸራታትን ይሕግዝ – ብቋንቋኹም፣ ብናጻ።
command-short-description = ሓገዝ ብዛዕባ ስልጠና ሞያ፣ ስራሕን ቆጸራታትን ኣብ Münster ከምኡውን NRW
