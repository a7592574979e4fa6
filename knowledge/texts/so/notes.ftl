# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 Waa turjumaad. Weli ma hubin qof afkiisa hooyo yahay Soomaali.
note-stale = 🌐 Qoraalka Jarmalka ayaa ka cusub. Turjumaaddani waxay noqon kartaa mid duug ah.
note-borrowed = 🌐 Tani weli dhammaanteed kuma jirto luqaddaada. Halkan waxay ku qoran tahay: { $language }. Riix badhanka si aad Jarmalka u aragto.
note-too-old = Jawaabtani waa duug, mar dambe ma hayo. Fadlan mar kale i weydii.
btn-in-german = Deutsch
