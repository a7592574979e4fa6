# Saying hello, asking consent, changing the language.

welcome-hello =
    Bonjour ! 👋 Je suis Lotse.
    Je suis un programme d’ordinateur (un bot), pas une personne.
    Je t’aide pour la formation, le travail et les rendez-vous à Münster et en Nordrhein-Westfalen (NRW).
    Je suis géré par : { $operator }.
welcome-consent =
    Une petite question avant de commencer :
    • Je garde ton numéro de chat sur Telegram, ta langue et tes rendez-vous.
    • Ce que tu dis sur tes papiers et ton âge, je l’oublie après la conversation, au plus tard après 24 heures.
    • Si je ne peux pas répondre à une question, je la garde 30 jours, sans noms et sans chiffres, pour m’améliorer. Personne ne voit qui l’a posée.
    • Telegram peut lire les messages envoyés à un bot.
    • Tu peux toujours tout effacer : /delete
    Est-ce que tu es d’accord ?
welcome-consent-declined =
    Pas de problème. Alors je ne garde rien et je ne peux pas t’aider plus ici.
    En danger, tu peux toujours appeler le 112 (médecin d’urgence, pompiers) ou le 110 (police).
    Si tu changes d’avis, appuie sur le bouton.
welcome-consent-thanks = Merci ! 🙂
welcome-again = Bonjour ! Que veux-tu faire ?
welcome-menu = Que veux-tu faire ?
welcome-back = Bonjour ! Nous sommes encore à ta question d’avant.
welcome-draft = Tu en étais à : { TERM($module) } – { TERM($title) }, { WHEN($start) }. Rien n’est encore réservé. On continue ?
welcome-draft-dropped = D’accord, c’est effacé. Rien n’en est réservé.
welcome-choose-language = Dans quelle langue veux-tu écrire ?
welcome-solar-on = Je montre maintenant les jours aussi dans le calendrier solaire persan. Aujourd’hui : { DAY($today) }
welcome-solar-off = D’accord. Je montre les jours seulement comme ceci : { DAY($today) }
welcome-language-changed = J’écris maintenant en français.
welcome-language-not-yet = Désolé, je ne connais pas encore cette langue. Je l’apprends.
welcome-identity =
    Je suis un programme d’ordinateur (un bot), pas une personne.
    Je suis géré par : { $operator }.
    Le Modellprojekt Integration (projet modèle pour l’intégration) à Münster est coordonné par la Bezirksregierung Münster (administration du district) et le Polizeipräsidium Münster (direction de la police). C’est écrit dans les rapports publics.
    { $guaranteed ->
        [0] Ceux qui me gèrent ne m’ont pas encore confirmé par écrit qui a le droit de lire tes messages. C’est pourquoi je ne te promets rien sur cela.
       *[other] Seules ces personnes lisent tes messages : { $readers }. Ils ne sont pas utilisés pour ta procédure d’asile. Ceux qui me gèrent l’ont promis par écrit.
    }
    N’écris rien ici qui peut te faire du tort. Si tu as un doute, demande à une personne.
welcome-term =
    « { $term } » veut dire :
    { TERM($gloss) }
welcome-short = En bref : { TERM($what) }
welcome-short-step = En bref : { TERM($name) }. { TERM($step) }
welcome-simpler-words = Quel mot dois-je expliquer ? Tu peux aussi l’écrire.
welcome-simpler =
    Je le dis plus simplement : je peux te montrer des offres, réserver des rendez-vous et appeler une personne.
    Écris-moi un mot allemand que tu ne comprends pas. Je l’explique.
welcome-bye = Avec plaisir ! Écris-moi si tu as besoin de quelque chose.
welcome-bye-booked = Avec plaisir ! Ton prochain rendez-vous : { WHEN($start) }.
welcome-pause = Pas de problème. Nous continuons plus tard. Tes rendez-vous restent gardés.
