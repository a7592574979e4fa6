# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = Hadda qof ayaa akhrinaya: { $institution }. Ilaa wada hadalkiinnu dhammaado aniga, bot-ka, waan aamusanahay.
handoff-colleague = Hadda qof kale ayaa ku caawinaya, wuxuu ka socdaa: { $institution }.
handoff-released = Qofkii hadda ma joogo. Codsigaaga { $code } wuxuu sugayaa qofka xiga. Ilaa markaas aniga, bot-ka, ayaa mar kale jawaabaya.
handoff-closed = Wada hadalkii { $institution } waa dhammaaday. Aniga, bot-ka, ayaa mar kale jawaabaya. Wax walba ma xallismeen?
handoff-closed-unread = Codsigaaga { $code } waa la xidhay. Weli qof ma u baahan tahay? Qor: /human
handoff-late = Raali noqo. Weli cidna kama jawaabin codsigaaga { $code }. Ma aannan iloobin. Mar kale ayaan u sheegay.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 Waxaa turjumay mashiin. Wuu khaldami karaa. Qoraalka asalka ah:
handoff-share = Waxaan gudbiyay oo keliya waxa lagama maarmaanka ah: luqaddaada iyo mawduuca. Ma gudbin karaa sidoo kale waxa aad halkan ku qortay iyo ballamahaaga?
handoff-shared = Waa hagaag, waan gudbiyay.
handoff-not-shared = Waa hagaag, wax kale ma gudbinayo.
handoff-waiting = Kaa hor sugaya: { $before }. Waxaan rabnaa inaan ku jawaabno ilaa { WHEN($due) }.
handoff-still-here =
    Weli waan joogaa. Qof baa loo yeeray. Lambarkaagu waa: { $code }.
    Hadda khatar ma ku jirtaa? Wac 112. Fadlan u tag qof aad ku kalsoon tahay.
    Halkan waad ku sii qori kartaa.
handoff-waiting-closed = Hadda cidina ma joogto. Laga bilaabo { WHEN($opens) } qof ayaa mar kale akhrinaya. Kaa hor sugaya: { $before }. Waxaan rabnaa inaan ku jawaabno ilaa { WHEN($due) }.
handoff-closed-until = Hadda cidina ma joogto. Laga bilaabo { WHEN($opens) } qof ayaa mar kale akhrinaya.
handoff-not-passed-on = Tan qofka uma gudbin karo. Waxaan gudbin karaa: qoraal, sawirro, fariimo cod ah iyo faylal PDF ah, ilaa { $most } MB.

btn-settled-yes = ✅ Haa, wax walba waa fiican yihiin
btn-settled-no = Maya, weli
btn-share-yes = ✅ Haa, gudbi
btn-share-no = Maya, intaas oo keliya

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = Salaan, qof ayaan ahay, hadda ayaan fariintaada akhrinayaa.
canned-please-wait = Waan weydiinayaa, halkan ayaan mar kale kuugu soo qorayaa. Fadlan wax yar sug.
canned-tell-more = Fadlan si faahfaahsan iigu qor arrintan?
canned-call = Ma ku soo wici karnaa? Fadlan qor nambarkaaga iyo waqtiga ku habboon.
canned-meet = Ma rabtaa inaad nala hadasho? Fadlan qor maalmaha aad awooddo.
canned-bring-papers = Fadlan warqadahaaga soo qaado. Ha ku soo dirin halkan chat-ka.
canned-letter-today = Fadlan warqadda maanta tus xarun la-talin si loo hubiyo. Halkan muddo kuma xisaabinno.
canned-other-place = Waan ka xunnahay, arrintan kama caawin karno. Waxaan kuu raadinayaa meesha saxda ah.
canned-interpreter = Ma u baahan tahay qof tarjuma? Fadlan qor haa ama maya.
canned-goodbye = Hadda waan dhammaynayaa wada hadalkeenna. Mar walba mar kale waad soo qori kartaa.
