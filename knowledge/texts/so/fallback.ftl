# When nothing was asked, understood, or written as text.

fallback-which = Ma hubo inaan fahmay. Ma kan baad ula jeeddaa?
fallback-twice = Iga raalli noqo, weli ma fahmin. Ma rabtaa inaad qof la hadasho?
fallback-out-of-scope = Waan ka xumahay, taas kaagama caawin karo. Waxaan ka caawiyaa tababarka xirfadda, shaqada, koorsooyinka Jarmalka iyo ballamaha.
fallback-nothing-asked = Ma garanayo su’aasha aad ka jawaabayso. Maxaad rabtaa inaad samayso?
fallback-old-button = Badhankani wuxuu ka mid yahay su’aal hore. Waxba ma dhicin.
fallback-fault = Iga raalli noqo, khalad ayaa iga dhacay. Fadlan hadda mar kale isku day, ama qof weydii: /human
fallback-reduced = Raalli ahow, cillad baa jirta. Hadda su’aalaha ma fahmi karo. Weli waad u yeeri kartaa qof bani’aadam ah. Khatar: wac 112 (dhakhtarka degdegga) ama 110 (booliska).
fallback-busy = Fariimo badan ayaa hadda isku mar yimid. Fadlan wax yar sug.
fallback-photo = Mahadsanid, laakiin sawirro ma arki karo. Fadlan ha soo dirin sawirrada warqadahaaga. Ii soo qor waxa aad rabto inaad ogaato.
fallback-voice = Mahadsanid! Waan ka xumahay, weli ma fahmi karo fariimaha codka. Fadlan ii soo qor, xitaa si gaaban oo khaladaad leh.
fallback-sticker = 🙂 Fadlan ii soo qor waxa aan kuu qaban karo.
fallback-location = Mahadsanid. Uma baahni goobta aad joogto, mana kaydiyo. Fadlan ii soo qor magaca magaaladaada ama meeshaada.
fallback-document = Mahadsanid, laakiin faylal ma furi karo. Fadlan warqado ha soo dirin. Ii soo qor waxa aad rabto inaad ogaato.
fallback-letter =
    Mahadsanid, laakiin sawirro iyo faylal ma arki karo.
    { handoff-letter-today }
    { handoff-weekend }
fallback-contact = Mahadsanid. Nambarrada dadka ma qaato, mana kaydiyo. Fadlan ii soo qor waxa aad u baahan tahay.
fallback-forwarded = Fariimaha la soo gudbiyo ma akhriyo. Fadlan erayadaada iigu soo qor waxa aad rabto inaad ogaato.
fallback-edited = Fariin hore ayaad beddeshay. Anigu waxba ma beddelin. Fadlan fariin cusub iigu soo qor waxa aad rabto.
fallback-too-long = Kani waa qoraal dheer. Fadlan hal ama laba weedhood oo gaaban ku soo qor waxa aad u baahan tahay.
fallback-empty = Wax erayo ah ma helin. Fadlan ii soo qor waxa aad u baahan tahay.
fallback-other = Waan ka xumahay, kan waxba kama qaban karo. Fadlan ii soo qor waxa aad u baahan tahay.
fallback-group = Adiga oo keliya ayaan kula hadlaa, koox kuma dhex hadlo. Fadlan si toos ah iigu soo qor.
fallback-found = Waxaan ka helay kan:
fallback-about =
    { TERM($name) }
    { TERM($what) }
fallback-fact =
    Isha xogteenna waxaa Jarmal ku qoran:
    { $text }
    📄 Isha xogta: { $source }
    { TERM($state) }
fallback-slow-down = Kuwani waa fariimo aad u badan hal mar. Daqiiqad kaddib ayaan sii akhriyi doonaa. Khatar ma ku jirtaa? Wac 112 ama 110.
