# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = Tani lexon një njeri: { $institution }. Deri në fund të bisedës suaj unë, boti, hesht.
handoff-colleague = Tani të ndihmon një njeri tjetër nga: { $institution }.
handoff-released = Njeriu nuk është më këtu për momentin. Kërkesa jote { $code } pret tjetrin. Deri atëherë përgjigjem përsëri unë, boti.
handoff-closed = Biseda me { $institution } mbaroi. Unë, boti, përgjigjem përsëri. A u zgjidh gjithçka?
handoff-closed-unread = Kërkesa jote { $code } është mbyllur. Të duhet ende një njeri? Shkruaj: /human
handoff-late = Më fal. Askush nuk i është përgjigjur ende kërkesës tënde { $code }. Nuk e kemi harruar. E njoftova edhe një herë.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 Përkthyer nga një makinë. Mund të gabojë. Origjinali:
handoff-share = Dërgova më tej vetëm më të nevojshmen: gjuhën tënde dhe temën. A mund të dërgoj edhe çfarë ke shkruar këtu dhe takimet e tua?
handoff-shared = Mirë, e dërgova më tej.
handoff-not-shared = Mirë, nuk dërgoj më shumë.
handoff-waiting = Para teje presin: { $before }. Duam të përgjigjemi deri më { WHEN($due) }.
handoff-still-here =
    Jam ende këtu. E thirra një njeri. Numri yt: { $code }.
    A je tani në rrezik? Telefono 112. Të lutem shko te dikush që i beson.
    Mund të vazhdosh të shkruash këtu.
handoff-waiting-closed = Tani nuk ka askënd. Një njeri lexon përsëri nga { WHEN($opens) }. Para teje presin: { $before }. Duam të përgjigjemi deri më { WHEN($due) }.
handoff-closed-until = Tani nuk ka askënd. Një njeri lexon përsëri nga { WHEN($opens) }.
handoff-not-passed-on = Këtë nuk mund t’ia dërgoj njeriut. Mund të dërgoj: tekst, foto, mesazhe me zë dhe skedarë PDF, deri në { $most } MB.

btn-settled-yes = ✅ Po, gjithçka mirë
btn-settled-no = Jo, ende jo
btn-share-yes = ✅ Po, dërgoje
btn-share-no = Jo, vetëm këtë

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = Përshëndetje, jam njeri dhe po e lexoj tani mesazhin tënd.
canned-please-wait = Po pyes dhe të shkruaj përsëri këtu. Të lutem prit pak.
canned-tell-more = A mund të ma shkruash këtë më hollësisht, të lutem?
canned-call = A mund të të telefonojmë? Të lutem shkruaj numrin tënd dhe kohën e përshtatshme.
canned-meet = A dëshiron të flasësh me ne? Të lutem shkruaj në cilat ditë mundesh.
canned-bring-papers = Të lutem merri me vete dokumentet e tua. Mos i dërgo këtu në bisedë.
canned-letter-today = Të lutem jepe letrën për kontroll sot te një këshillim. Këtu nuk llogarisim afate.
canned-other-place = Më vjen keq, me këtë nuk mund të ndihmojmë. Po kërkoj për ty vendin e duhur.
canned-interpreter = Të duhet dikush që përkthen? Të lutem shkruaj po ose jo.
canned-goodbye = Tani po e mbyll bisedën tonë. Mund të shkruash përsëri gjithmonë.
