# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 Werger e. Hîn kesekî ku zimanê wî yê dayikê kurmancî ye lê nenihêriye.
note-stale = 🌐 Nivîsa almanî nûtir e. Dibe ku ev werger kevn be.
note-borrowed = 🌐 Ev hemû hîn bi zimanê te tune ye. Li vir bi vî zimanî ye: { $language }. Ji bo almanî pê li bişkokê bike.
note-too-old = Ev bersiv kevn e û êdî li cem min tune ye. Ji kerema xwe dîsa bipirse.
btn-in-german = Deutsch
