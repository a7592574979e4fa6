# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 Traduit. Pas encore vérifié par une personne de langue maternelle.
note-stale = 🌐 Le texte allemand est plus récent. Cette traduction est peut-être ancienne.
note-borrowed = 🌐 Tout n’est pas encore dans ta langue. Ici, la langue est : { $language }. Appuie sur le bouton pour l’allemand.
note-too-old = Cette réponse est ancienne, je ne l’ai plus. Pose la question encore une fois, s’il te plaît.
btn-in-german = Deutsch
