# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = Baştan başla
command-help = Burada ne yapabilirim?
command-language = Dili değiştir
command-human = Gerçek bir kişiyle konuş
command-mydata = Benim hakkımda ne kayıtlı?
command-delete = Hepsini sil
command-description = Lotse bir bottur, insan değildir. Münster’deki ve NRW eyaletindeki mültecilere meslek eğitimi, iş ve randevu konularında yardım eder – sizin dilinizde, ücretsiz.
command-short-description = Münster ve NRW’de meslek eğitimi, iş ve randevular için yardım
