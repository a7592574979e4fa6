# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = Qorshahaaga
plan-intro = Kuwani waa tallaabooyinkaaga xiga. Taariikhda: { DATE($today) }.
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Tallaabada xigta: { TERM($step) }
plan-step-at =
    { plan-step }
    Yaa ka caawiya: { TERM($where) }
plan-bring-paper = Marka aad talo u tagayso, qaado warqaddaada, tusaale Aufenthaltsgestattung ama Duldung.
plan-bring-certificates = Qaado: shahaadooyinkaaga iyo dibloomooyinkaaga, iyo turjumaaddooda haddii aad hayso.
plan-bring-ask = Waxa aad keenayso si farxad leh ayaan kuu weydiin karaa.
plan-appointments = Ballamahaaga:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. Goobta kulanka: { HOUR($meet) }, { TERM($point) }
plan-no-appointments = Weli ballan ma lihid.
plan-close = Tani waa macluumaad guud. Warqadaha hay’adda dowladda ayaa go’aan ka gaarta. Qof ayaa ku caawinaya: ⁦/human⁩
plan-empty = Qorshahaaga waxaan ugu baahanahay dhowr jawaabood oo gaaban.
plan-file = Kani waa qorshahaaga, si aad u kaydsato ama u daabacdo.
