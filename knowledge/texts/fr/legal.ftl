# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.

legal-hint =
    { TERM($hint) }
    ⚖️ { $norm }. Source : { $source }, état au { DATE($dated) }. Nous vérifions cela à nouveau au plus tard le { DATE($review) }.
legal-hint-changed =
    ⚠️ Cette règle a changé en juin 2026. Les vieilles pages Internet disent souvent autre chose.
    { TERM($hint) }
    ⚖️ { $norm }. Source : { $source }, état au { DATE($dated) }. Nous vérifions cela à nouveau au plus tard le { DATE($review) }.
legal-red-flag = ❗ C’est un sujet important. Est-ce que cela te concerne ? Alors va s’il te plaît aujourd’hui à un centre de conseil. Une personne te montre où.
legal-must-be-checked = Je ne le sais pas assez sûrement. Une personne doit vérifier. Je préfère ne rien dire que dire quelque chose de faux.
legal-general-close = C’est une information générale, pas un conseil juridique. Pour toi, c’est l’administration qui décide. Une personne peut regarder ton papier avec toi.
legal-ask-paper = Quel papier as-tu ? S’il te plaît, ne m’envoie pas de photo. Tu n’as pas besoin de le dire.
legal-ask-paper-again = On revient à ma question : quel papier as-tu ? Tu n’es pas obligé de le dire.
legal-ask-months = Ton enregistrement en Allemagne date de combien de mois ?
legal-offer-advice =
    C’est une information générale. Sur ton cas, c’est l’administration qui décide.
    La Berufsberatung (conseil sur les métiers) de l’Agentur für Arbeit (agence pour l’emploi) peut regarder ton papier avec toi. Prochain rendez-vous : { WHEN($start) }. Veux-tu un rendez-vous ?
legal-offer-advice-again = On revient au conseil : { WHEN($start) }. Tu veux ce rendez-vous ?
legal-offer-human =
    C’est une information générale. Sur ton cas, c’est l’administration qui décide.
    Veux-tu en parler avec une personne ?
legal-done = D’accord. Que veux-tu faire maintenant ?
legal-ask-have = Qu’est-ce que tu as déjà ? Alors je te montre les voies pour métiers qualifiés qui correspondent.
legal-ask-route-paper = Quel papier as-tu maintenant ? Cela décide quelle voie est ouverte. Tu n’as pas besoin de le dire.
legal-routes-close = C’est une information générale, pas un conseil juridique. Ne retire pas ta demande d’asile avant d’avoir parlé avec un service de conseil.
