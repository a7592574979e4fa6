# What is kept about a person.

privacy-kept =
    Voici ce que je garde sur toi :
    • ton numéro de chat sur Telegram et ta langue
    • ton accord
    • { $bookings ->
        [0] aucun rendez-vous
        [one] { $bookings } rendez-vous
        [many] { $bookings } de rendez-vous
       *[other] { $bookings } rendez-vous
    }
    • Listes d’attente: { $waiting }
    • Ce qu’il te faut aux rendez-vous: { $needs }
    • Conversations avec des centres de conseil: { $cases }
    • Messages sur les nouvelles offres : { $news }
    • cette conversation, 24 heures au maximum
    { $cases ->
        [0] Ton papier et ton âge sont seulement dans cette conversation.
       *[other] Ton papier et ton âge sont seulement dans cette conversation et là où tu as accepté de les transmettre.
    }
privacy-confirm-delete =
    Est-ce que j’efface tout ? { $bookings ->
        [0] Tu n’as pas de rendez-vous.
        [one] Ton rendez-vous sera alors annulé.
        [many] Tes { $bookings } de rendez-vous seront alors annulés.
       *[other] Tes { $bookings } rendez-vous seront alors annulés.
    }
    On ne peut pas revenir en arrière.
privacy-deleted =
    Tout est effacé. Ton reçu : { $receipt }.
    Voici ce qui reste, sans ton nom et sans ton chat :
    • le fait que quelque chose a été effacé, avec le numéro du reçu
    • tes anciens rendez-vous, comme nombre dans la statistique
    Les copies de sauvegarde sont détruites au plus tard le { DATE($until) }.
    Je retire maintenant de ce chat mes messages des dernières 48 heures. Telegram ne me laisse pas effacer les plus anciens. Tu peux effacer tout le chat toi-même.
privacy-kept-all = D’accord. Je n’ai rien effacé.
privacy-which = Que dois-je effacer ?
privacy-confirm-part =
    Est-ce que j’efface ceci : { TERM($part) } ?
    On ne peut pas revenir en arrière.
privacy-part-paper = ce que tu as dit sur ton passeport et ton papier
privacy-part-answers = tes réponses dans cette conversation
privacy-part-needs = ce qu’il te faut aux rendez-vous
privacy-part-cases = tes conversations avec des centres de conseil
privacy-part-deleted =
    Effacé : { TERM($part) }. Ton reçu : { $receipt }.
    Voici ce qui reste :
    • rendez-vous : { $bookings }
    • conversations avec des centres de conseil : { $cases }
    • ton numéro de chat, ta langue et ton accord
    • le fait que quelque chose a été effacé (seulement le numéro du reçu)
    • les copies de sauvegarde, jusqu’au { DATE($until) }
privacy-file = Voici tout ce qui est gardé sur toi, à lire.
privacy-file-json = Et la même chose comme fichier pour ordinateur (JSON).
privacy-file-title = Ce que Lotse garde sur toi
privacy-file-chat = Ton numéro de chat sur Telegram : { $number }
privacy-file-language = Ta langue : { $language }
privacy-file-consent = Ton accord : { WHEN($at) }
privacy-file-seen = Première fois ici : { WHEN($first) }. Dernière fois : { WHEN($last) }.
privacy-file-booking =
    Rendez-vous : { TERM($module) }, { TERM($institution) }, { WHEN($start) }. Personnes : { $persons }. { $active ->
        [0] Ce rendez-vous n’est plus valable.
       *[other] Ce rendez-vous est valable.
    }
privacy-file-need = Ce qu’il te faut à un rendez-vous : { TERM($need) }
privacy-file-size = Tu as donné cette taille pour un rendez-vous : { TERM($need) }, { $size }
privacy-file-waiting = Tu es sur la liste d’attente : { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-news = Tu veux savoir ce qu’il y a de nouveau : { TERM($name) }
privacy-file-begun = Commencé, pas encore réservé : { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-case = Conversation avec { TERM($institution) }, depuis : { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] Toi : { $text }
        [staff] Centre de conseil : { $text }
       *[other] Lotse : { $text }
    }
privacy-file-answer = Ta réponse : { TERM($answer) }
privacy-file-age = Ton âge : { $number }
privacy-file-months = Mois en Allemagne : { $number }
privacy-neutral = Il y a du nouveau.
privacy-discreet-on =
    D’accord. Ce que je t’écris de moi-même ne dit plus de quoi il s’agit. Tu le vois seulement quand tu appuies dessus.
    Écris « effacer » : alors je retire de ce chat mes messages des dernières 48 heures. Tes propres messages, toi seul·e peux les effacer.
privacy-discreet-offer =
    Est-ce que quelqu’un lit peut-être tes messages ? Je peux écrire discrètement : ce que je t’écris de moi-même ne dit alors plus de quoi il s’agit. Tu le vois seulement quand tu appuies dessus.
    Est-ce que je le fais ?
privacy-discreet-off = D’accord. Je t’écris de nouveau normalement.
privacy-discreet-now = Écrire discrètement : activé
privacy-cleared = C’est fait. Tes propres messages, toi seul·e peux les effacer.
privacy-unveiled = C’est tout.
privacy-nothing-new = Il n’y a rien de nouveau pour le moment.
