# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = Plani yt
plan-intro = Këta janë hapat e tu të ardhshëm. Gjendja më: { DATE($today) }.
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Hapi tjetër: { TERM($step) }
plan-step-at =
    { plan-step }
    Kush ndihmon për këtë: { TERM($where) }
plan-bring-paper = Kur shkon për këshillim, merr me vete dokumentin tënd, për shembull Aufenthaltsgestattung ose Duldung.
plan-bring-certificates = Merr me vete: dëftesat dhe diplomat e tua, dhe përkthimet, nëse i ke.
plan-bring-ask = Çfarë duhet të marrësh me vete, mund të pyes me kënaqësi për ty.
plan-appointments = Terminet e tua:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. Vendtakimi: ora { HOUR($meet) }, { TERM($point) }
plan-no-appointments = Ende nuk ke termin.
plan-close = Ky është informacion i përgjithshëm. Për dokumentet vendos autoriteti (zyra e shtetit). Një njeri të ndihmon: ⁦/human⁩
plan-empty = Për planin tënd më duhen edhe disa përgjigje të shkurtra.
plan-file = Ja plani yt, për ta ruajtur ose për ta shtypur në letër.
