# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.

legal-hint =
    { TERM($hint) }
    ⚖️ { $norm }. Burimi: { $source }, gjendja më { DATE($dated) }. E kontrollojmë përsëri deri më { DATE($review) }.
legal-hint-changed =
    ⚠️ Ky rregull ka ndryshuar në qershor 2026. Faqet e vjetra në internet shpesh thonë diçka tjetër.
    { TERM($hint) }
    ⚖️ { $norm }. Burimi: { $source }, gjendja më { DATE($dated) }. E kontrollojmë përsëri deri më { DATE($review) }.
legal-red-flag = ❗ Kjo është temë e rëndësishme. A të përket ty vetë? Atëherë të lutem shko sot në një qendër këshillimi. Një njeri të tregon se ku.
legal-must-be-checked = Këtë nuk e di me siguri të mjaftueshme. Duhet ta shikojë një njeri. Më mirë nuk të them asgjë të gabuar.
legal-general-close = Ky është informacion i përgjithshëm, jo këshillë ligjore. Për rastin tënd vendos autoriteti (zyra e shtetit). Një njeri mund ta shikojë dokumentin bashkë me ty.
legal-ask-paper = Cilin dokument ke? Të lutem mos më dërgo foto. Nuk ke detyrim ta thuash.
legal-ask-paper-again = Kthehemi te pyetja ime: Cilin dokument ke? Nuk ke detyrim ta thuash.
legal-ask-months = Para sa muajsh u regjistrove në Gjermani?
legal-offer-advice =
    Ky është informacion i përgjithshëm. Për rastin tënd vendos autoriteti (zyra e shtetit).
    Berufsberatung (këshillimi për profesione) i Agentur für Arbeit (zyra e punësimit) mund ta shikojë dokumentin bashkë me ty. Termini i ardhshëm: { WHEN($start) }. A dëshiron një termin?
legal-offer-advice-again = Kthehemi te këshillimi: { WHEN($start) }. A e dëshiron këtë termin?
legal-offer-human =
    Ky është informacion i përgjithshëm. Për rastin tënd vendos autoriteti (zyra e shtetit).
    A dëshiron të flasësh me një njeri për këtë?
legal-done = Mirë. Çfarë dëshiron të bësh tani?
legal-ask-have = Çfarë ke tashmë? Atëherë të tregoj rrugët e përshtatshme për punëtorë të kualifikuar.
legal-ask-route-paper = Cilin dokument ke tani? Prej tij varet se cila rrugë është e hapur. Nuk ke detyrim ta thuash.
legal-routes-close = Ky është informacion i përgjithshëm, jo këshillë ligjore. Mos e tërhiq kërkesën tënde për azil, para se të flasësh me një qendër këshillimi.
