# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.

booking-choose-date =
    { TERM($module) } : quel rendez-vous te va ?
    Tu peux aussi écrire un jour, par exemple « mardi ».
booking-choose-date-again = On revient à ton rendez-vous ({ TERM($module) }) : quel jour te va ?
booking-free-dates = { TERM($module) } : ces rendez-vous sont libres.
booking-no-such-day = Ce jour n’existe pas dans le calendrier. Je crois que tu veux dire : { DAY($start) }.
booking-no-date-then = Il n’y a pas de rendez-vous libre le { DAY($day) }. Le plus proche : { WHEN($start) }.
booking-no-time-then = Il n’y a pas de rendez-vous libre à cette heure. Le plus proche : { WHEN($start) }.
booking-free-for = Ces rendez-vous sont pour les personnes qui habitent dans la ZUE Münster. Tu habites ailleurs ? Alors je cherche ce qu’il y a pour toi.
booking-day-instead = Il n’y a pas de rendez-vous libre le { DAY($day) }. Le prochain, le même jour de la semaine : { WHEN($start) }.
booking-confirm =
    Ton rendez-vous :
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } jusqu’à { HOUR($end) }
    Point de rencontre : { HOUR($meet) }, { TERM($point) }
    Est-ce que je réserve la place ?
booking-confirm-again = On revient à ton rendez-vous : { TERM($title) }, { WHEN($start) }. Est-ce que je réserve la place ?
booking-travel = Si le lieu est dans une autre ville : demande d’abord si tu as le droit de voyager.
booking-booked =
    ✅ C’est réservé ! { TERM($module) } – { TERM($title) }
    { WHEN($start) } jusqu’à { HOUR($end) }
    Point de rencontre : { HOUR($meet) }, { TERM($point) }
    { $fictional ->
        [1] C’est un rendez-vous pour s’exercer. Il n’existe pas en vrai.
       *[0] Le fichier est pour le calendrier de ton téléphone.
    }
booking-only-looking = Tu regardes seulement ou tu essaies quelque chose. Ce n’est pas un Praktikum (stage) et ce n’est pas un travail.
booking-request-only =
    Ta demande est bien arrivée : { TERM($module) } – { TERM($title) }, { WHEN($start) }.
    Ce n’est pas encore une réservation sûre. D’abord, une personne vérifie s’il faut une autorisation.
booking-already = Tu as déjà réservé ce rendez-vous. ✅
booking-past = Ce rendez-vous est déjà passé. Je te montre les prochains.
booking-gone = Ce rendez-vous n’existe plus. Je te montre ce qui est libre.
booking-overlap = Tu as déjà un autre rendez-vous à cette heure. Tu peux le déplacer ou l’annuler.
booking-too-many = Tu as déjà plusieurs rendez-vous. Si tu en veux un nouveau, annule d’abord un autre, s’il te plaît.
booking-minor =
    Avant 18 ans, tu ne peux pas réserver ici sans aide. C’est pour te protéger.
    Mais il y a de l’aide pour toi : le Jugendmigrationsdienst (JMD, conseil pour les jeunes), l’école et les personnes qui s’occupent de toi. Une personne va t’aider.
booking-not-for-place = Ce rendez-vous est pour les personnes qui habitent dans la ZUE Münster.
booking-not-here = Ces rendez-vous sont pour les personnes qui habitent dans la ZUE Münster. Je regarde ce qu’il y a là où tu es : { TERM($place) }.
booking-just-come = Pas besoin de réserver une place. Viens simplement : { WHEN($start) }, { TERM($point) }.
booking-no-dates = { TERM($module) } : il n’y a pas de rendez-vous libre en ce moment. Regarde bientôt à nouveau, ou demande à une personne.
booking-ask-reminder =
    Ton rendez-vous : { WHEN($start) }. Point de rencontre : { HOUR($meet) }, { TERM($point) }.
    Est-ce que je dois te le rappeler ?
booking-ask-reminder-again = On revient à ton rendez-vous : { WHEN($start) }. Est-ce que je dois te le rappeler ?
booking-reminder-set = D’accord. Je te le rappelle : { WHEN($at) }.
booking-reminder-none = D’accord, pas de rappel. Tu trouves toujours ton rendez-vous dans « Mes rendez-vous ».
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } jusqu’à { HOUR($end) }
    Point de rencontre : { HOUR($meet) }, { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 sans rappel
    }
booking-pass =
    🎫 { TERM($title) }, { WHEN($start) }
    Montre cette image à l’arrivée. Ou dis ce code : { $code }
    L’image ne contient rien sur toi.
booking-calendar = Le fichier est pour le calendrier de ton téléphone : { WHEN($start) }. Il dit seulement « Rendez-vous ».
booking-days =
    Il y a plusieurs jours. Ils vont ensemble, tu les réserves tous :
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] Quelle est ta pointure ? Les gens sur place la demandent pour pouvoir préparer des chaussures à ta taille. Eux seuls voient ta réponse. Tu n’es pas obligé de répondre.
       *[other] Quelles sont vos pointures ? Écris toutes les pointures, par exemple « 38, 42 ». Seuls les gens sur place voient ta réponse. Tu n’es pas obligé de répondre.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] Quelle est ta taille de vêtements ? Les gens sur place la demandent pour pouvoir préparer des vêtements de travail à ta taille. Eux seuls voient ta réponse. Tu n’es pas obligé de répondre.
       *[other] Quelles sont vos tailles de vêtements ? Écris toutes les tailles, par exemple « M, L ». Seuls les gens sur place voient ta réponse. Tu n’es pas obligé de répondre.
    }
booking-size-odd = Je ne connais pas cette taille. Écris-la comme en Allemagne, par exemple 42 ou L.
booking-size-noted = Merci. Je le transmets. Seuls les gens sur place le voient.
booking-size-open = Pas de problème. Tu peux le dire plus tard dans « Mes rendez-vous ».
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) } : il n’y a pas de jour fixe. Tu es sur une liste, et quand il y a une place, je te demande d’abord.
booking-waiting-open =
    Tu es sur la liste : { TERM($module) } – { TERM($title) }.
    Avant toi attendent : { $ahead }. Quand c’est ton tour, je t’écris. Je ne peux pas promettre que ça marche.
booking-offer-open =
    🎉 Une place s’est libérée : { TERM($module) } – { TERM($title) }. Lieu : { TERM($point) }
    La place est à toi jusqu’à { WHEN($until) }. Ensuite elle va à une autre personne. La veux-tu ?
booking-booked-open =
    ✅ Tu as une place : { TERM($module) } – { TERM($title) }. Lieu : { TERM($point) }
    L’organisation te dit quand ça commence.
booking-confirm-call =
    Rappel : { TERM($module) } – { TERM($title) }
    Quelqu’un te contacte : { WHEN($start) } jusqu’à { HOUR($end) }.
    Je l’inscris pour toi ?
booking-confirm-call-again = On revient à ton rappel : { WHEN($start) }. Je l’inscris pour toi ?
booking-booked-call =
    ✅ C’est inscrit. { TERM($module) } – { TERM($title) }
    Quelqu’un te contacte : { WHEN($start) } jusqu’à { HOUR($end) }.
booking-choose-call =
    Quand est-ce que quelqu’un doit te contacter ? Touche une heure.
    Une personne t’écrit alors ici, dans cette conversation. Tu n’as pas besoin de numéro de téléphone.
booking-choose-call-again = On revient à ton rappel : quelle heure te va ?
booking-call-case =
    Ta demande a le numéro { $code }. Une personne t’écrit ici, dans cette conversation.
    Tu n’es pas obligé de donner un numéro de téléphone. Tu préfères qu’on t’appelle ? Alors écris ton numéro seulement après que la personne t’a écrit.
    Tu peux annuler sous « Mes rendez-vous ».
    { $fictional ->
        [1] C’est un rendez-vous pour s’exercer. Il n’existe pas en vrai.
       *[0] Le fichier est pour le calendrier de ton téléphone.
    }
booking-call-taken = Désolé, cette heure n’est plus libre.
booking-no-calls = En ce moment, il n’y a pas d’heure libre pour un rappel. Regarde encore bientôt, ou écris tout de suite à une personne.
booking-cancelled-call =
    Ton rappel est annulé : { WHEN($start) }. Merci d’avoir prévenu.
    { $still ->
        [1] Ta demande reste ouverte : quelqu’un peut quand même t’écrire.
       *[0] Ta demande est donc fermée aussi.
    }
booking-none-yet = Tu n’as pas de rendez-vous en ce moment.
booking-which = Quel rendez-vous veux-tu dire ?
booking-choose-new-date = Quel rendez-vous te va mieux ? Tu gardes ton ancienne place jusqu’à ce que la nouvelle soit sûre.
booking-choose-new-date-again = On revient à ton rendez-vous : quel nouveau jour te va ?
booking-no-other-date = Il n’y a pas d’autre rendez-vous libre en ce moment. Tu gardes ta place : { WHEN($start) }.
booking-confirm-cancel = Est-ce que j’annule ton rendez-vous ? { TERM($title) }, { WHEN($start) }
booking-confirm-move = Est-ce que je déplace ton rendez-vous ? Ancien : { WHEN($start) }. Nouveau : { WHEN($new) }.
booking-cancelled = Ton rendez-vous est annulé : { TERM($title) }, { WHEN($start) }. Merci d’avoir prévenu. Maintenant, quelqu’un d’autre peut venir.
booking-moved = ✅ C’est déplacé. Ton nouveau rendez-vous : { WHEN($start) }, point de rencontre : { HOUR($meet) }, { TERM($point) }.
booking-move-failed = Désolé, le nouveau rendez-vous n’est plus libre. Tu gardes ton ancienne place : { WHEN($start) }.
booking-kept = D’accord. Tu gardes ton rendez-vous : { WHEN($start) }.
booking-internship-request =
    Un Praktikum (stage) compte le plus souvent comme un travail. Il te faut une autorisation avant de commencer. C’est pourquoi je ne peux pas simplement le réserver.
    J’ai transmis ton souhait à des personnes qui connaissent des entreprises. Ton numéro : { $code }.
    Tu peux réserver tout de suite un Werkstattbesuch (visite d’atelier, seulement regarder), sans autorisation.
booking-internship-passed-on =
    J’ai transmis ton souhait à des personnes qui connaissent des entreprises. Ton numéro : { $code }.
    Tu peux réserver tout de suite un Werkstattbesuch (visite d’atelier, seulement regarder), sans autorisation.
booking-need-noted = Merci de me le dire. Je le transmets et je pose la question. Je ne peux pas encore promettre que ce sera possible.
booking-calendar-title = Rendez-vous
booking-calendar-place = Point de rencontre : voir le chat
booking-reminder =
    🔔 Rappel : { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Point de rencontre : { HOUR($meet) }, { TERM($point) }
    Tu ne peux pas venir ? Annule, s’il te plaît. Alors quelqu’un d’autre peut venir.
booking-which-place = Quelle place veux-tu ?
booking-places = Personnes : { $persons } · { TERM($pool) }
booking-full-list =
    Ce rendez-vous est complet : { TERM($title) }, { WHEN($start) }.
    Tu peux prendre un autre rendez-vous. Ou je te mets sur la liste d’attente : si une place se libère, je t’écris tout de suite.
booking-all-full = { TERM($module) } : tous les rendez-vous sont complets en ce moment. Je peux te mettre sur la liste d’attente. Si une place se libère, je t’écris tout de suite.
booking-waiting =
    Tu es sur la liste d’attente : { TERM($title) }, { WHEN($start) }.
    Avant toi attendent : { $ahead }. Si une place se libère, je t’écris. Je ne peux pas promettre que ça marche.
booking-offer =
    🎉 Une place s’est libérée : { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Point de rencontre : { HOUR($meet) }, { TERM($point) }
    La place est gardée pour toi jusqu’à : { WHEN($until) }. Ensuite elle va à la personne suivante. La veux-tu ?
booking-offer-new =
    🆕 Nouveau: { TERM($module) } – { TERM($title) }
    { WHEN($start) }, { TERM($point) }
    Je ne sais pas si c’est pour toi. Regarde si cela te convient.
    Tu reçois ce message parce que tu l’as demandé.
booking-offer-new-open =
    🆕 Nouveau: { TERM($module) } – { TERM($title) }
    Où: { TERM($point) }
    Je ne sais pas si c’est pour toi. Regarde si cela te convient.
    Tu reçois ce message parce que tu l’as demandé.
booking-offer-over = La place est maintenant passée à quelqu’un d’autre : { TERM($title) }, { WHEN($start) }. Ce n’est pas grave. Veux-tu revenir sur la liste d’attente ?
booking-offer-passed = D’accord, pas cette fois. Tu restes sur la liste d’attente : { TERM($title) }, { WHEN($start) }.
booking-list-left = Tu n’es plus sur la liste d’attente : { TERM($title) }, { WHEN($start) }.
booking-free-again = Il y a une place libre ici en ce moment : { TERM($title) }, { WHEN($start) }. Tu n’as pas besoin d’attendre.
booking-free-pool = { TERM($pool) } : ces rendez-vous sont libres.
booking-pool-none = { TERM($pool) } : il n’y en a pas de libre en ce moment.
booking-not-waiting = Tu n’es sur aucune liste d’attente.
booking-which-list = Quelle liste d’attente veux-tu dire ? Si une place se libère, je t’écris tout de suite.
booking-no-list = Il y a encore de la place. Tu n’as pas besoin d’attendre. Touche un rendez-vous, puis tu peux réserver.
booking-free-any = Ces rendez-vous sont libres.
pool-all = Place pour tous
pool-women = Place pour femmes
pool-step_free = Place sans marches
pool-childcare = Place avec garde d’enfants
booking-session-moved =
    ❗ Ton rendez-vous est déplacé : { TERM($module) } – { TERM($title) }
    Avant : { WHEN($before) }
    Maintenant : { WHEN($start) }. Point de rencontre : { HOUR($meet) }, { TERM($point) }
    Ta place reste à toi. Est-ce que ça te va ?
booking-session-changed =
    ❗ Quelque chose a changé pour ton rendez-vous : { TERM($module) } – { TERM($title) }
    { WHEN($start) } jusqu’à { HOUR($end) }
    Point de rencontre maintenant : { HOUR($meet) }, { TERM($point) }
    Ta place reste à toi. Est-ce que cela te convient ?
booking-session-asked-again =
    Je n’ai pas encore ta réponse : { TERM($title) }, { WHEN($start) }. Est-ce que tu viens ?
    Sans réponse, ta place va à quelqu’un d’autre la veille à 18:00.
booking-session-cancelled = ❌ Ce rendez-vous est annulé : { TERM($module) } – { TERM($title) }, { WHEN($start) }. Ne viens pas, s’il te plaît. Désolé. Tu peux choisir un autre rendez-vous.
booking-released = Je n’ai pas reçu de réponse. Ta place est maintenant à quelqu’un d’autre : { TERM($title) }, { WHEN($start) }. Tu peux réserver à nouveau si tu veux.
booking-why-closed = Raison : l’entreprise est fermée ce jour-là.
booking-why-illness = Raison : une personne de l’équipe sur place est malade.
booking-why-room = Raison : la salle n’est pas libre.
booking-words-german = Message en allemand :
booking-coming = 👍 Bien, tu viens : { TERM($title) }, { WHEN($start) }. À bientôt !
booking-late = Merci d’avoir prévenu. Je transmets que tu arrives plus tard : { TERM($title) }, { WHEN($start) }.
booking-need-found = ✅ Trouvé pour ton rendez-vous : { TERM($need) }. { TERM($title) }, { WHEN($start) }.
booking-need-none = Désolé, nous n’avons pas trouvé pour ton rendez-vous : { TERM($need) }. { TERM($title) }, { WHEN($start) }. Ta place reste à toi. Viens-tu quand même ?
booking-missed =
    Tu n’as pas pu venir deux fois. Ce n’est pas un problème pour toi : il n’y a pas de conséquences. Puis-je demander pourquoi ? Je peux peut-être aider.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = au portail de la ZUE Münster
booking-meet-zue-office = bureau de l’équipe d’accompagnement dans la ZUE Münster
booking-meet-zue-hall = salle commune de la ZUE Münster
booking-meet-zue-pitch = terrain de sport près de la ZUE Münster
booking-meet-chat = ici, dans cette conversation
