# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = Niha mirovek dixwîne: { $institution }. Heta dawiya axaftina we ez, bot, bêdeng im.
handoff-colleague = Niha mirovekî din alîkariya te dike, ji: { $institution }.
handoff-released = Ew mirov niha êdî ne li vir e. Daxwaza te { $code } li benda yê din e. Heta wê demê dîsa ez, bot, bersivê didim.
handoff-closed = Axaftina bi { $institution } re qediya. Ez, bot, dîsa bersivê didim. Gelo her tişt çareser bû?
handoff-closed-unread = Daxwaza te { $code } hat girtin. Hê jî mirovek ji te re pêwîst e? Binivîse: /human
handoff-late = Bibore. Hê kesî bersiva daxwaza te { $code } nedaye. Me ew ji bîr nekiriye. Min dîsa xeber da.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 Ji aliyê makîneyê ve hatiye wergerandin. Dikare xeletiyan bike. Ya resen:
handoff-share = Min tenê ya pêwîst gihand: zimanê te û mijar. Ma ez dikarim tiştên ku te li vir nivîsandine û randevûyên te jî bigihînim?
handoff-shared = Baş e, min ew gihand.
handoff-not-shared = Baş e, ez ji vê bêtir nagihînim.
handoff-waiting = Beriya te li bendê ne: { $before }. Em dixwazin heta { WHEN($due) } bersivê bidin.
handoff-still-here =
    Ez hîn li vir im. Min bangî mirovekî kir. Hejmara te: { $code }.
    Tu niha di xetereyê de yî? Telefonî 112 bike. Ji kerema xwe here ba kesekî ku tu pê bawer î.
    Tu dikarî li vir nivîsandinê bidomînî.
handoff-waiting-closed = Niha kes ne li vir e. Ji { WHEN($opens) } pê ve dîsa mirovek dixwîne. Beriya te li bendê ne: { $before }. Em dixwazin heta { WHEN($due) } bersivê bidin.
handoff-closed-until = Niha kes ne li vir e. Ji { WHEN($opens) } pê ve dîsa mirovek dixwîne.
handoff-not-passed-on = Ez nikarim vê bigihînim wî mirovî. Ez dikarim van bigihînim: nivîs, wêne, peyamên dengî û dosyayên PDF, heta { $most } MB.

btn-settled-yes = ✅ Erê, her tişt baş e
btn-settled-no = Na, hê na
btn-share-yes = ✅ Erê, bigihîne
btn-share-no = Na, tenê ev

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = Silav, ez mirov im û niha peyama te dixwînim.
canned-please-wait = Ez ê bipirsim û dîsa li vir ji te re binivîsim. Ji kerema xwe hinekî li bendê be.
canned-tell-more = Ji kerema xwe vê ji min re hûrtir binivîse?
canned-call = Em dikarin telefonî te bikin? Ji kerema xwe hejmara xwe û dema baş binivîse.
canned-meet = Tu dixwazî bi me re biaxivî? Ji kerema xwe binivîse, tu kîjan rojan dikarî.
canned-bring-papers = Ji kerema xwe kaxezên xwe bi xwe re bîne. Wan li vir di sohbetê de neşîne.
canned-letter-today = Ji kerema xwe nameyê îro li cihekî şêwirmendiyê bide kontrolkirin. Em li vir mohletan hesab nakin.
canned-other-place = Mixabin em nikarin di vê de alîkariyê bikin. Ez ji te re cihê rast digerim.
canned-interpreter = Kesekî ku wergerîne ji te re pêwîst e? Ji kerema xwe erê an na binivîse.
canned-goodbye = Ez niha axaftina me diqedînim. Tu dikarî her dem dîsa binivîsî.
