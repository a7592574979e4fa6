# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.

legal-hint =
    { TERM($hint) }
    ⚖️ { $norm }. Çavkanî: { $source }, rewşa { DATE($dated) }. Em vê heta vê rojê dîsa kontrol dikin: { DATE($review) }.
legal-hint-changed =
    ⚠️ Ev qayde di hezîrana 2026an de (meha 6) guherî. Malperên kevn gelek caran tiştekî din dibêjin.
    { TERM($hint) }
    ⚖️ { $norm }. Çavkanî: { $source }, rewşa { DATE($dated) }. Em vê heta vê rojê dîsa kontrol dikin: { DATE($review) }.
legal-red-flag = ❗ Ev mijareke girîng e. Ev li ser te ye? Wê demê ji kerema xwe îro here navenda şêwirmendiyê. Kesek cih nîşanî te dide.
legal-must-be-checked = Ez vê bi temamî nizanim. Divê mirovek lê binêre. Ez naxwazim tiştekî xelet ji te re bibêjim.
legal-general-close = Ev agahiya giştî ye, ne şêwirmendiya hiqûqî ye. Ji bo te daîre (Behörde) biryarê dide. Mirovek dikare bi te re li kaxeza te binêre.
legal-ask-paper = Kîjan kaxeza te heye? Ji kerema xwe wêne neşîne. Ne mecbûr î ku tu bibêjî.
legal-ask-paper-again = Em vedigerin pirsa min: Kîjan kaxeza te heye? Ne mecbûr î ku tu bibêjî.
legal-ask-months = Ev çend meh in ku tu li Almanyayê qeydkirî yî?
legal-offer-advice =
    Ev agahiya giştî ye. Li ser rewşa te daîre (Behörde) biryarê dide.
    Berufsberatung (şêwirmendiya pîşeyî) ya Agentur für Arbeit (daîreya kar) dikare bi te re li kaxeza te binêre. Randevûya li pêş: { WHEN($start) }. Tu randevûyekê dixwazî?
legal-offer-advice-again = Em vedigerin şêwirmendiyê: { WHEN($start) }. Tu vê randevûyê dixwazî?
legal-offer-human =
    Ev agahiya giştî ye. Li ser rewşa te daîre (Behörde) biryarê dide.
    Tu dixwazî li ser vê bi mirovekî re biaxivî?
legal-done = Baş e. Tu niha dixwazî çi bikî?
legal-ask-have = Niha çi li ba te heye? Wê demê ez rêyên li gorî te yên ji bo karkerên pîşeyî (Fachkräfte) nîşanî te didim.
legal-ask-route-paper = Niha kîjan kaxeza te heye? Li gorî wê xuya dibe, kîjan rê vekirî ye. Ne mecbûr î ku tu bibêjî.
legal-routes-close = Ev agahiya giştî ye, ne şêwirmendiya hiqûqî ye. Serlêdana xwe ya penaberiyê paşve nekişîne, berî ku tu bi şêwirmendiyekê (Beratung) re biaxivî.
