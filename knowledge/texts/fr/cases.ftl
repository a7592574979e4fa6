# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = Maintenant, une personne lit : { $institution }. Jusqu’à la fin de votre discussion, moi, le bot, je me tais.
handoff-colleague = Maintenant, une autre personne t’aide : { $institution }.
handoff-released = La personne n’est plus là pour le moment. Ta demande { $code } attend la prochaine. En attendant, moi, le bot, je réponds de nouveau.
handoff-closed = La discussion avec { $institution } est finie. Moi, le bot, je réponds de nouveau. Est-ce que tout est réglé ?
handoff-closed-unread = Ta demande { $code } est fermée. Tu as encore besoin d’une personne ? Écris : /human
handoff-late = Pardon. Personne n’a encore répondu à ta demande { $code }. Nous ne l’avons pas oubliée. J’ai prévenu encore une fois.
handoff-from-human = 👤 { $institution } :
handoff-machine = 🌐 Traduit par une machine. Elle peut se tromper. L’original :
handoff-share = J’ai transmis seulement le nécessaire : ta langue et le sujet. Est-ce que je peux aussi transmettre ce que tu as écrit ici et tes rendez-vous ?
handoff-shared = Bien, je l’ai transmis.
handoff-not-shared = Bien, je ne transmets rien de plus.
handoff-waiting = Avant toi attendent : { $before }. Nous voulons répondre avant : { WHEN($due) }.
handoff-still-here =
    Je suis toujours là. J’ai appelé une personne. Ton numéro : { $code }.
    Tu es en danger maintenant ? Appelle le 112. S’il te plaît, va voir quelqu’un en qui tu as confiance.
    Tu peux continuer à écrire ici.
handoff-waiting-closed = Il n’y a personne en ce moment. Une personne lit de nouveau à partir de : { WHEN($opens) }. Avant toi attendent : { $before }. Nous voulons répondre avant : { WHEN($due) }.
handoff-closed-until = Il n’y a personne en ce moment. Une personne lit de nouveau à partir de : { WHEN($opens) }.
handoff-not-passed-on = Je ne peux pas transmettre cela à la personne. Je peux transmettre : du texte, des photos, des messages vocaux et des fichiers PDF, jusqu’à { $most } Mo.

btn-settled-yes = ✅ Oui, tout va bien
btn-settled-no = Non, pas encore
btn-share-yes = ✅ Oui, transmettre
btn-share-no = Non, seulement cela

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = Bonjour, je suis une personne et je lis maintenant ton message.
canned-please-wait = Je me renseigne et je t’écris de nouveau ici. Attends un peu, s’il te plaît.
canned-tell-more = Peux-tu m’écrire cela plus en détail, s’il te plaît ?
canned-call = Pouvons-nous t’appeler ? Écris ton numéro et le bon moment, s’il te plaît.
canned-meet = Veux-tu parler avec nous ? Écris quels jours tu peux, s’il te plaît.
canned-bring-papers = Apporte tes papiers avec toi, s’il te plaît. Ne les envoie pas ici dans le chat.
canned-letter-today = Fais vérifier la lettre aujourd’hui par un service de conseil, s’il te plaît. Ici, nous ne calculons pas de délai.
canned-other-place = Désolé, nous ne pouvons pas aider pour cela. Je cherche le bon service pour toi.
canned-interpreter = As-tu besoin de quelqu’un qui traduit ? Écris oui ou non, s’il te plaît.
canned-goodbye = Je termine maintenant notre discussion. Tu peux toujours écrire de nouveau.
