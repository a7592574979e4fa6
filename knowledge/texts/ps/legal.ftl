# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.
# The invisible mark U+200F opens a line without a Pashto word, so that it runs from right to left.

legal-hint =
    ‏{ TERM($hint) }
    ‏⚖️ { $norm }. سرچینه: { $source }، نېټه: { DATE($dated) }. دا بیا ګورو تر { DATE($review) } پورې.
legal-hint-changed =
    ⚠️ دا قاعده د 2026 په جون کې بدله شوه. د انټرنېټ پخوانۍ پاڼې ډېر ځله بل څه وایي.
    ‏{ TERM($hint) }
    ‏⚖️ { $norm }. سرچینه: { $source }، نېټه: { DATE($dated) }. دا بیا ګورو تر { DATE($review) } پورې.
legal-red-flag = ❗ دا مهمه موضوع ده. ایا دا ستاسو په اړه ده؟ نو مهرباني وکړئ همدا نن د مشورې مرکز ته ورشئ. یو کس به ځای درته وښيي.
legal-must-be-checked = په دې زه پوره ډاډه نه یم. یو انسان یې باید وګوري. نه غواړم چې غلط څه درته ووایم.
legal-general-close = دا عمومي معلومات دي، حقوقي مشوره نه ده. ستاسو په اړه اداره (Behörde) پرېکړه کوي. یو انسان ستاسو سند له تاسو سره کتلی شي.
legal-ask-paper = کوم سند لرئ؟ مهرباني وکړئ عکس مه رالېږئ. مجبور نه یاست چې ووایئ.
legal-ask-paper-again = بېرته زما پوښتنې ته: کوم سند لرئ؟ مجبور نه یاست چې ووایئ.
legal-ask-months = له څو میاشتو راهیسې په آلمان کې ثبت یاست؟
legal-offer-advice =
    دا عمومي معلومات دي. ستاسو د قضیې په اړه اداره (Behörde) پرېکړه کوي.
    د Agentur für Arbeit (د کار اداره) برخه Berufsberatung (د دندې مشوره) ستاسو سند له تاسو سره کتلی شي. راتلونکی وخت: { WHEN($start) }. وخت غواړئ؟
legal-offer-advice-again = بېرته مشورې ته: { WHEN($start) }. دا وخت غواړئ؟
legal-offer-human =
    دا عمومي معلومات دي. ستاسو د قضیې په اړه اداره (Behörde) پرېکړه کوي.
    غواړئ په دې اړه له یوه انسان سره خبرې وکړئ؟
legal-done = سمه ده. اوس څه کول غواړئ؟
legal-ask-have = له مخکې څه لرئ؟ بیا د مسلکي کسانو مناسبې لارې درښیم.
legal-ask-route-paper = اوس کوم سند لرئ؟ دا چې کومه لار خلاصه ده، په سند پورې اړه لري. مجبور نه یاست چې ووایئ.
legal-routes-close = دا عمومي معلومات دي، حقوقي مشوره نه ده. خپله پناه غوښتنه بېرته مه اخلئ، مخکې له دې چې د مشورې له مرکز سره مو خبرې کړې وي.
