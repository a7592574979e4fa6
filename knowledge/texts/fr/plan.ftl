# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = Ton plan
plan-intro = Voici tes prochaines étapes. État au { DATE($today) }.
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Prochaine étape : { TERM($step) }
plan-step-at =
    { plan-step }
    Qui aide pour cela : { TERM($where) }
plan-bring-paper = Pour un conseil, prends ton papier avec toi, par exemple Aufenthaltsgestattung ou Duldung.
plan-bring-certificates = Apporte : tes certificats et tes diplômes, et les traductions, si tu en as.
plan-bring-ask = Que faut-il apporter ? Je peux le demander pour toi.
plan-appointments = Tes rendez-vous :
plan-appointment = 📅 { TERM($title) } : { WHEN($start) }. Point de rencontre : { HOUR($meet) }, { TERM($point) }
plan-no-appointments = Tu n’as pas encore de rendez-vous.
plan-close = C’est une information générale. Pour les papiers, c’est l’administration qui décide. Une personne t’aide : ⁦/human⁩
plan-empty = Pour ton plan, j’ai encore besoin de quelques réponses courtes.
plan-file = Voici ton plan, pour le garder ou l’imprimer.
