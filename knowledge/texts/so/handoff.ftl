# Reaching a human, and what must reach one at once.

handoff-opened =
    Rabitaankaaga waan gudbiyay. Qof ayaa halkan chat-ka kaaga jawaabaya. Nambarkaagu waa: { $code }.
    Habeenkii iyo dhammaadka toddobaadka way ka daahdaa. Haddii khatar jirto: 112 ama 110.
handoff-open-already = Codsigaaga { $code } qof ayaa hore u haya. Fadlan wax yar sii sug.
handoff-call-back = Waxaad sidoo kale dooran kartaa waqti qof kula soo xidhiidho.
handoff-contact =
    Waad wici kartaa sidoo kale:
    { $institution }
    ☎️ { $phone } (waxaa la hubiyay { DATE($checked) })
handoff-contact-unchecked = Meesha arrintan ku shaqada leh waa: { $institution }. Nambar taleefan oo la hubiyay weli ma hayo.
handoff-urgent-opened = Qof ayaan u yeeray. Nambarkaagu waa: { $code }. Halkan waad ku sii qori kartaa.
handoff-esc-medical-emergency =
    🚑 Hadda wac 112. Waa dhakhtarka gurmadka. Wicitaanku waa bilaash.
    Sheeg: meesha aad joogto iyo waxa dhacay.
    Haddii aad hoyga joogto: isla markiiba u tag ilaalada amniga ama qaybta caafimaadka.
handoff-esc-mental-crisis-suicide =
    Waa wax wanaagsan inaad tan soo qortay. Keligaa ma tihid.
    Khatar ma ku jirtaa? Hadda wac 112. Wicitaanku waa bilaash.
    Hoyga waxaa habeen iyo maalin jooga shaqaalaha daryeelka (Betreuungsdienst). Fadlan hadda u tag qof aad ku kalsoon tahay.
    Halkan ayaan joogaa. Hadda ammaan ma ku jirtaa?
handoff-esc-violence-exploitation =
    Tani khaladkaaga ma aha.
    Haddii khatar jirto: 110 (booliska) ama 112.
    Taleefanka caawinta haweenka la kulma tacaddi: 116 016. Habeen iyo maalin, bilaash, luqado badan.
    Mushaharkaaga ma la siin waayay, mise qof baa kaa qaatay warqadahaaga? Xafiiska la-talinta “Faire Integration” si bilaash ah ayuu u caawiyaa.
    Ma rabtaa inaad qof la hadasho? Waxaan gudbinayaa waxa aad rabto oo keliya.
handoff-weekend = Dhammaadka toddobaadka: weydii shaqaalaha daryeelka (Betreuungsdienst) ee hoyga. Qaado baqshadda warqaddu ku timid.
handoff-letter-today = Warqadda maanta ha laguu eego: Verfahrensberatung (la-talinta kiiska magangelyada), haddii ay hoygaaga ka jirto, ama Asylberatung (la-talin magangelyo), Münster gudaheeda tusaale ahaan GGUA.
handoff-esc-rejection-deadline-lawsuit =
    ⏰ Tani waa muhiim. Warqadda waxaa ku qornaan kara waqti ugu dambeeya (Frist). Aad buu u gaabnaan karaa.
    { handoff-letter-today }
    { handoff-weekend }
    Fadlan sawir ha ii soo dirin. Anigu ma xisaabiyo waqtiga ugu dambeeya.
handoff-esc-deportation-fear =
    Waan fahamsanahay inaad baqayso. Ma sheegi karo waxa dhici doona.
    Fadlan maanta la hadal Verfahrensberatung (la-talinta kiiska magangelyada) ama Asylberatung (la-talin magangelyo), Münster gudaheeda tusaale ahaan GGUA. Waa bilaash.
handoff-esc-identity-passport-crime =
    Fadlan arrintan wax kale ha iiga soo qorin. Aniguna ku weydiin maayo.
    Marka hore la hadal xafiis la-talin ah, ka hor intaanad wax qorin, wax saxiixin ama safaarad tegin.
handoff-esc-complaint-discrimination =
    Waad ku mahadsan tahay inaad tan sheegtay. Waad caban kartaa, waa laguu oggol yahay.
    Waxaa ugu fiican Beschwerdestelle (xafiis cabasho) oo madax-bannaan. Kama tirsana dadka aad ka cabanayso. Inuu hoygaaga ka jiro iyo in kale, qof ayaa kuu weydiin kara.
    Anigu iskay ugama gudbiyo cabashadaada booliska. Qof miyuu ku caawiyaa?
handoff-on-hold = Su’aalahaaga kale iyo ballantaadu way sugayaan. Waxba ma lumayaan.
handoff-gentle-question =
    Wax yar ma ku weydiin karaa: Ma fiican tahay? Hadda ammaan ma ku jirtaa?
    Haddii kale: khatar haddii ay jirto wac 112 (dhakhtarka gurmadka) ama 110 (booliska). Qof ayaa sidoo kale kula hadli kara.
handoff-guardian = Ma ogyahay masuulkaaga (Vormund) ama daryeelahaagu inaad caawimo raadinayso? Kuma qasbana inaad sheegto.
handoff-told-guardian = Mahadsanid. Waan gudbiyay.
handoff-told-from-noon = Waan gudbiyay: waxaa fiican 12-ka duhurnimo kadib. Qof ayaa halkan sheekada kuugu soo qori doona. Lambar taleefan looma baahna.
handoff-told-until-noon = Waan gudbiyay: waxaa fiican 12-ka duhurnimo ka hor. Qof ayaa halkan sheekada kuugu soo qori doona. Lambar taleefan looma baahna.
