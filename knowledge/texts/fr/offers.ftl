# What there is.

offers-list =
    Voici ce qu’il y a bientôt pour les personnes dans la ZUE Münster. Appuie sur un rendez-vous, puis tu peux réserver.
    { $fictional ->
        [1] (Ce sont des rendez-vous pour s’exercer. Ils n’existent pas en vrai.)
       *[0] Toutes les offres sont gratuites, si rien d’autre n’est écrit à côté.
    }
offers-list-everybody =
    Voici ce qu’il y a bientôt, pour toi aussi : peu importe où tu habites. Appuie sur un rendez-vous, puis tu peux réserver.
    { $fictional ->
        [1] (Ce sont des rendez-vous pour s’exercer. Ils n’existent pas en vrai.)
       *[0] Toutes les offres sont gratuites, si rien d’autre n’est écrit à côté.
    }
offers-none = En ce moment, je n’ai pas de rendez-vous. Je peux regarder ce qui te correspond, ou demander à une personne.
offers-news = Je peux t’écrire quand il y a une nouvelle offre. Choisis ce qui t’intéresse. Sans ton choix, je n’écris rien. Tu peux arrêter à tout moment : 🔕
offers-news-on = 🔔 Bien. Je t’écris quand il y a du nouveau : { TERM($name) }. Tu peux arrêter à tout moment.
offers-news-off = 🔕 Bien. Je ne t’écris plus pour les nouveautés : { TERM($name) }.
offers-about-mim =
    Le Modellprojekt Integration (projet modèle pour l’intégration) existe depuis octobre 2024 dans la ZUE Münster (Albersloher Weg).
    Il aide les personnes qui y habitent : visites d’ateliers, essais de métiers manuels, conseil, allemand, sport.
    Coordination : Bezirksregierung Münster (administration du district) et Polizeipräsidium Münster (direction de la police). Participent par exemple : HWK Münster (chambre des métiers), IHK Nord Westfalen (chambre de commerce et d’industrie), les Kreishandwerkerschaften (groupements locaux de l’artisanat), GEBA et l’Agentur für Arbeit Ahlen-Münster (agence pour l’emploi).
    Source : Handwerkskammer Münster et Bezirksregierung Münster, dernière information janvier 2026.
offers-ended =
    🏁 { TERM($programme) } : cela n’existe plus. C’est fini depuis : { DAY($ended) }.
    Source : { $source }
offers-ended-next = Je peux regarder ce qu’il y a aujourd’hui pour toi. Pour cela, j’ai seulement besoin de savoir où tu habites.
offers-women =
    Je ne sais pas encore s’il y a une garde d’enfants ou un groupe seulement pour les femmes. J’ai demandé à l’organisation. Ton numéro : { $code }.
    Je ne promets rien avant d’avoir une réponse.
offers-directions =
    Point de rencontre : { TERM($point) }
    Sois là à { HOUR($meet) }, s’il te plaît : { DAY($meet) }.
    Si le lieu est dans une autre ville : demande d’abord si tu as le droit de voyager.
    Qui paie le billet et que faut-il apporter ? Je peux le demander pour toi.
offers-directions-before = Il s’agit de ce rendez-vous : { TERM($module) } – { TERM($title) }, { WHEN($start) }. Il n’est pas encore réservé.
offers-directions-call = Pour un rappel, tu n’as pas besoin de te déplacer. Une personne t’écrit ici, dans cette conversation.
offers-directions-cost =
    Toutes les offres sont gratuites, si rien d’autre n’est écrit à côté.
    { $alone ->
        [1] Tu veux venir avec quelqu’un ? Une personne demande pour toi si c’est possible.
       *[0] Tu veux venir avec quelqu’un ? Alors écris par exemple « 2 personnes ». Chaque personne a besoin d’une place.
    }
offers-directions-home =
    C’est à ton logement, Albersloher Weg à Münster. Tu n’as pas besoin de bus pour y aller.
    Carte: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = 📍 Le point de rencontre sur la carte :
offers-directions-none = Tu n’as pas encore de rendez-vous. Quand tu en réserves un, je te dis le lieu et l’heure. As-tu une autre question sur le chemin ?
offers-employer =
    Merci de vouloir aider ! Les Willkommenslotsen (guides pour entreprises et réfugiés) conseillent les entreprises gratuitement : à la Handwerkskammer (HWK) Münster (chambre des métiers) et à l’IHK Nord Westfalen (chambre de commerce et d’industrie).
    Je ne donne pas d’informations sur d’autres personnes. Une personne peut vous aider.
