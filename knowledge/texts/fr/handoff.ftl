# Reaching a human, and what must reach one at once.

handoff-opened =
    J’ai transmis ton souhait. Une personne te répond ici dans le chat. Ton numéro : { $code }.
    La nuit et le week-end, cela dure plus longtemps. En danger : 112 ou 110.
handoff-open-already = Ta demande { $code } est déjà chez une personne. Attends encore un peu, s’il te plaît.
handoff-call-back = Tu peux aussi choisir une heure à laquelle quelqu’un te contacte.
handoff-contact =
    Tu peux aussi téléphoner :
    { $institution }
    ☎️ { $phone } (vérifié le { DATE($checked) })
handoff-contact-unchecked = Le bon service pour cela : { $institution }. Je n’ai pas encore de numéro de téléphone vérifié.
handoff-urgent-opened = J’ai appelé une personne. Ton numéro : { $code }. Tu peux continuer à écrire ici.
handoff-esc-medical-emergency =
    🚑 Appelle le 112 maintenant. C’est le médecin d’urgence. L’appel est gratuit.
    Dis : où tu es, ce qui se passe.
    Dans l’hébergement : va tout de suite voir les agents de sécurité ou le service médical.
handoff-esc-mental-crisis-suicide =
    C’est bien que tu écrives cela. Tu n’es pas seul(e).
    Es-tu en danger ? Appelle le 112 maintenant. L’appel est gratuit.
    Dans l’hébergement, le Betreuungsdienst (équipe d’accompagnement) est là jour et nuit. S’il te plaît, va maintenant voir une personne en qui tu as confiance.
    Je reste ici. Es-tu en sécurité en ce moment ?
handoff-esc-violence-exploitation =
    Ce n’est pas ta faute.
    En danger : 110 (police) ou 112.
    Téléphone d’aide pour les femmes qui vivent des violences : 116 016. Jour et nuit, gratuit, dans beaucoup de langues.
    Tu ne reçois pas ton salaire ou quelqu’un a pris tes papiers ? Le service de conseil « Faire Integration » aide gratuitement.
    Veux-tu parler à une personne ? Je transmets seulement ce que tu veux.
handoff-weekend = Le week-end : demande au Betreuungsdienst (équipe d’accompagnement) de l’hébergement. Prends l’enveloppe avec toi.
handoff-letter-today = Fais vérifier la lettre aujourd’hui : à la Verfahrensberatung (conseil sur la procédure d’asile), s’il y en a une dans ton hébergement, ou dans un service de conseil pour l’asile, à Münster par exemple à la GGUA.
handoff-esc-rejection-deadline-lawsuit =
    ⏰ C’est important. Il peut y avoir un délai dans la lettre. Il peut être très court.
    { handoff-letter-today }
    { handoff-weekend }
    S’il te plaît, ne m’envoie pas de photo. Je ne calcule pas de délai.
handoff-esc-deportation-fear =
    Je comprends que tu as peur. Je ne peux pas dire ce qui va se passer.
    S’il te plaît, parle aujourd’hui avec la Verfahrensberatung (conseil sur la procédure d’asile) ou avec un service de conseil pour l’asile, à Münster par exemple la GGUA. C’est gratuit.
handoff-esc-identity-passport-crime =
    S’il te plaît, ne m’écris rien de plus sur cela. Moi non plus, je ne te pose pas de questions.
    Parle d’abord avec un service de conseil, avant d’écrire quelque chose, de signer ou d’aller dans une ambassade.
handoff-esc-complaint-discrimination =
    Merci de le dire. Tu as le droit de te plaindre.
    Le mieux, c’est dans une Beschwerdestelle (bureau de plaintes) indépendante. Elle ne fait pas partie des gens dont tu te plains. Une personne peut demander pour toi s’il y en a une dans ton hébergement.
    De moi-même, je n’envoie pas ta plainte à la police. Veux-tu qu’une personne t’aide ?
handoff-on-hold = Tes autres questions et ta réservation attendent. Rien n’est perdu.
handoff-gentle-question =
    Je peux te poser une petite question : est-ce que tu vas bien ? Es-tu en sécurité en ce moment ?
    Si non : en danger, appelle le 112 (médecin d’urgence) ou le 110 (police). Une personne peut aussi parler avec toi.
handoff-guardian = Est-ce que ton tuteur (Vormund) ou ton éducateur sait que tu cherches de l’aide ? Tu n’es pas obligé de le dire.
handoff-told-guardian = Merci. Je l’ai transmis.
handoff-told-from-noon = J’ai transmis : de préférence après 12 heures. Une personne t’écrit ici dans le chat. Tu n’as pas besoin de numéro de téléphone pour cela.
handoff-told-until-noon = J’ai transmis : de préférence avant 12 heures. Une personne t’écrit ici dans le chat. Tu n’as pas besoin de numéro de téléphone pour cela.
