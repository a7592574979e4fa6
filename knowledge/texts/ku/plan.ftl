# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = Plana te
plan-intro = Ev gavên te yên li pêş in. Rewşa { DATE($today) }.
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Gava li pêş: { TERM($step) }
plan-step-at =
    { plan-step }
    Kî alîkariyê dike: { TERM($where) }
plan-bring-paper = Dema ku tu diçî şêwirmendiyê, kaxeza xwe bi xwe re bibe, wek mînak Aufenthaltsgestattung an Duldung.
plan-bring-certificates = Bi xwe re bîne: şehade û dîplomayên xwe, û wergerên wan, eger yên te hebin.
plan-bring-ask = Divê tu çi bi xwe re bînî? Ez bi kêfxweşî ji bo te dipirsim.
plan-appointments = Randevûyên te:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. Cihê hevdîtinê: saet { HOUR($meet) }, { TERM($point) }
plan-no-appointments = Hê randevûya te tune.
plan-close = Ev agahiya giştî ye. Li ser kaxezan daîre (Behörde) biryarê dide. Mirovek alîkariya te dike: ⁦/human⁩
plan-empty = Ji bo plana te hê çend bersivên kurt ji min re lazim in.
plan-file = Li vir plana te ye. Tu dikarî wê qeyd bikî an çap bikî.
