# Finding out what fits.

eligibility-ask-place = Où dors-tu maintenant ? Appuie sur un bouton ou écris le lieu.
eligibility-ask-place-again = On revient à ma question : où dors-tu maintenant ?
eligibility-confirm-place = Tu veux dire : { TERM($place) } ?
eligibility-ask-age = Quel âge as-tu ? J’ai seulement besoin de ton âge à peu près.
eligibility-ask-age-again = On revient à ma question : quel âge as-tu à peu près ?
eligibility-ask-goal = Que veux-tu faire ?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Cela te correspond. Pourquoi : { TERM($reason) }
    Source : { $source }
    Prochaine étape : { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Pas encore, mais cela peut changer. Pourquoi : { TERM($reason) }
    Source : { $source }
    Prochaine étape : { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    Cela n’existe plus. { TERM($reason) }
    Source : { $source }
    Prochaine étape : { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    Une personne doit regarder cela avec toi. { TERM($reason) }
    Source : { $source }
    Prochaine étape : { TERM($step) }
eligibility-close = C’est une information générale. Veux-tu parler à une personne ou faire autre chose ?
eligibility-changed = D’accord, j’ai changé cela. Je regarde encore une fois.
eligibility-what-to-change = Que dois-je changer ? Écris par exemple : « J’ai 26 ans » ou « J’habite à Moers ».
eligibility-moved-bookings =
    Quand tu déménages, beaucoup de choses changent. Les rendez-vous dans la ZUE Münster sont pour les personnes qui y habitent.
    { $bookings ->
        [one] Tu as encore { $bookings } rendez-vous. Annule-le, s’il te plaît, si tu n’habites plus là-bas.
        [many] Tu as encore { $bookings } de rendez-vous. Annule-les, s’il te plaît, si tu n’habites plus là-bas.
       *[other] Tu as encore { $bookings } rendez-vous. Annule-les, s’il te plaît, si tu n’habites plus là-bas.
    }
eligibility-escalate-minor = Tu as moins de 18 ans. Il y a une aide spéciale pour cela. Une personne va t’aider, tu n’as pas à tout faire sans aide.
eligibility-escalate-deadline = Tu as une lettre importante. C’est la première chose à faire : fais-la vérifier aujourd’hui par un service de conseil.
eligibility-escalate-identity = Pour les questions de passeport et d’identité, une personne t’aide. Parle d’abord avec un service de conseil.
eligibility-escalate-unclear-law = Ici, la loi n’est pas claire. Une personne doit vérifier. Je te dis qui.
eligibility-now-fits = Nouveau pour toi : { TERM($what) }
eligibility-no-longer = Cela ne correspond plus : { TERM($what) }
eligibility-same = Le résultat ne change pas.
