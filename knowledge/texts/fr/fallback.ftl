# When nothing was asked, understood, or written as text.

fallback-which = Je ne suis pas sûr d’avoir compris. Est-ce que tu veux dire cela ?
fallback-twice = Pardon, je ne comprends pas encore. Veux-tu parler à une personne ?
fallback-out-of-scope = Désolé, je ne peux pas aider pour cela. J’aide pour la formation, le travail, les cours d’allemand et les rendez-vous.
fallback-nothing-asked = Je ne sais pas à quelle question tu réponds. Que veux-tu faire ?
fallback-old-button = Ce bouton est pour une ancienne question. Il ne s’est rien passé.
fallback-fault = Pardon, il y a eu une erreur chez moi. Essaie encore une fois dans un moment, ou demande à une personne : /human
fallback-reduced = Désolé, j’ai une panne. En ce moment, je ne peux pas comprendre les questions. Tu peux quand même appeler un humain. En danger : appelle le 112 (urgences médicales) ou le 110 (police).
fallback-busy = Cela fait beaucoup de messages. Attends un petit moment, s’il te plaît.
fallback-photo = Merci, mais je ne peux pas regarder les photos. S’il te plaît, n’envoie pas de photos de tes papiers. Écris-moi ce que tu veux savoir.
fallback-voice = Merci ! Désolé, je ne peux pas encore comprendre les messages vocaux. Écris-moi, s’il te plaît. Même court, même avec des fautes.
fallback-sticker = 🙂 Écris-moi ce que je peux faire pour toi, s’il te plaît.
fallback-location = Merci. Je n’ai pas besoin de ta position et je ne la garde pas. Écris-moi le nom de ta ville ou de ton village, s’il te plaît.
fallback-document = Merci, mais je ne peux pas ouvrir les fichiers. S’il te plaît, n’envoie pas de papiers. Écris-moi ce que tu veux savoir.
fallback-letter =
    Merci, mais je ne peux regarder ni photos ni fichiers.
    { handoff-letter-today }
    { handoff-weekend }
fallback-contact = Merci. Je ne prends pas les contacts et je ne les garde pas. Écris-moi ce qu’il te faut, s’il te plaît.
fallback-forwarded = Je ne lis pas les messages transférés. Écris-moi avec tes propres mots ce que tu veux savoir, s’il te plaît.
fallback-edited = Tu as modifié un ancien message. Moi, je n’ai rien changé. Écris-moi un nouveau message et dis-moi ce que tu veux.
fallback-too-long = C’est un long texte. Écris-moi en une ou deux phrases courtes ce qu’il te faut, s’il te plaît.
fallback-empty = Je n’ai pas trouvé de mots. Écris-moi ce qu’il te faut, s’il te plaît.
fallback-other = Désolé, je ne sais pas quoi faire avec cela. Écris-moi ce qu’il te faut, s’il te plaît.
fallback-group = Je parle seulement avec toi, pas dans les groupes. Écris-moi directement, s’il te plaît.
fallback-found = Voici ce que j’ai trouvé :
fallback-about =
    { TERM($name) }
    { TERM($what) }
fallback-fact =
    Notre source dit, en allemand :
    { $text }
    📄 Source : { $source }
    { TERM($state) }
fallback-slow-down = Cela fait beaucoup de messages d’un coup. Je continue à lire dans une minute. Tu es en danger ? Appelle le 112 ou le 110.
