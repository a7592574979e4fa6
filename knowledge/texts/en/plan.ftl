# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = Your plan
plan-intro = These are your next steps. As of { DATE($today) }.
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Next step: { TERM($step) }
plan-step-at =
    { plan-step }
    Who is there for this: { TERM($where) }
plan-bring-paper = Take your paper with you to an adviser, for example your Aufenthaltsgestattung or Duldung.
plan-bring-certificates = Bring: your certificates and diplomas, and translations if you have them.
plan-bring-ask = I am happy to ask for you what you need to bring.
plan-appointments = Your appointments:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. Meeting point: { HOUR($meet) }, { TERM($point) }
plan-no-appointments = You have no appointment yet.
plan-close = This is general information. The authorities decide about papers. A person helps you: ⁦/human⁩
plan-empty = For your plan I need a few short answers.
plan-file = Here is your plan to save or print.
