# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.

legal-hint =
    { TERM($hint) }
    ⚖️ { $norm }. Source: { $source }, as of { DATE($dated) }. We will check this again by { DATE($review) }.
legal-hint-changed =
    ⚠️ This rule changed in June 2026. Old internet pages often say something different.
    { TERM($hint) }
    ⚖️ { $norm }. Source: { $source }, as of { DATE($dated) }. We will check this again by { DATE($review) }.
legal-red-flag = ❗ This is important. Is it about you? Then please go to an advice centre today. A person will show you where.
legal-must-be-checked = I am not sure enough about this. A person must check it. I would rather say nothing than something wrong.
legal-general-close = This is general information, not legal advice. The authorities decide in your case. A person can look at your paper with you.
legal-ask-paper = Which paper do you have? Please do not send me a photo. You do not have to say it.
legal-ask-paper-again = Back to my question: Which paper do you have? You do not have to say it.
legal-ask-months = For how many months have you been registered in Germany?
legal-offer-advice =
    This is general information. The authorities decide about your case.
    The Berufsberatung (careers advice) of the Agentur für Arbeit (employment agency) can look at your paper with you. Next appointment: { WHEN($start) }. Would you like an appointment?
legal-offer-advice-again = Back to the advice: { WHEN($start) }. Would you like this appointment?
legal-offer-human =
    This is general information. The authorities decide about your case.
    Would you like to talk to a person about it?
legal-done = Good. What would you like to do now?
legal-ask-have = What do you have already? Then I show you the routes for skilled workers that may fit.
legal-ask-route-paper = Which paper do you have now? It decides which route is open. You do not have to say it.
legal-routes-close = This is general information, not legal advice. Do not withdraw your asylum application before you have talked to an advice centre.
