### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = په Münster کې د ادغام پروژه (Modellprojekt Integration)
programme-mim-what = دا پروژه د 2024 له اکتوبر راهیسې شته. د ZUE Münster د خلکو لپاره ده: د ورکشاپونو لیدنه، عملي زده کړې (Praktika)، د لاسي کسبونو ازمویل، آلماني، مشوره او سپورټ.
programme-mim-who = د سیمې اداره (Bezirksregierung Münster) او د پولیسو اداره (Polizeipräsidium Münster) یې همغږې کوي. ډېر شریکان پکې دي، مثلاً HWK، IHK او Agentur für Arbeit (د کار اداره).
programme-mim-state = وروستی خبر: د 2026 جنوري. پروژه شاید روانه وي. مهرباني وکړئ پوښتنه وکړئ.
programme-wl = د کار لارښودان (Willkommenslotsen)
programme-wl-what = دوی شرکتونو ته مشوره ورکوي او مرسته کوي چې شرکتونه او کډوال یو بل پیدا کړي. دا وړیا ده. تاسو ته د خبرو وخت درکول کېږي، نه قطعي ځای.
programme-wl-state = د فدرالي دولت یو پروګرام. شاید روان وي. مهرباني وکړئ پوښتنه وکړئ.
programme-dsw = پروګرام Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = دې پروګرام له 18 تر 27 کلونو ځوانانو سره مرسته کوله: شخصي لارښوونه (Coaching)، آلماني او کورسونه.
programme-dsw-state = دا پروګرام د 2023 د اکتوبر له 31 راهیسې ختم دی. نور پکې نوم لیکل نه کېږي.
programme-dgk = پروګرامونه Durchstarten او Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = دې پروګرامونو له 18 تر 27 کلونو ځوانو کډوالو سره مرسته کوله: شخصي لارښوونه (Coaching)، کورسونه، د ښوونځي سند او ملګرتیا.
programme-dgk-state = پروګرامونه ختم شوي دي: Gemeinsam klappt’s د 2022 په پای کې، Durchstarten د 2023 د جون په 30.
programme-ndw = پروګرام «NRW. Das machen WIR!»
programme-ndw-what = دا د 2016 کال د ایالت یو کمپاین و. ښې پروژې یې ښودلې. د ګډون کوونکو لپاره یې هېڅکله ځایونه نه لرل.
programme-ndw-state = دا کمپاین نن نشته. IHK، HWK، GrünBau او VMDO ورپسې ولاړ وو.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = د نویو راغلو کسانو لپاره د ښار مرسته (Kommunales Integrationsmanagement, KIM)
programme-kim-what = ستاسو په ښار یا سیمه کې کسان ګام په ګام درسره مرسته کوي. وړیا، په خپله خوښه، او راز ساتل کېږي.
programme-jmd = د ځوانو کډوالو مشوره (Jugendmigrationsdienst, JMD)
programme-jmd-what = د 12 تر 27 کلونو ځوانانو لپاره مشوره.
programme-mbe = د لویانو لپاره د کډوالۍ مشوره (Migrationsberatung, MBE)
programme-mbe-what = د هغو لویانو لپاره مشوره چې عمر یې تر 27 کلونو زیات وي.
programme-iq = پروګرام Förderprogramm IQ
programme-iq-what = د زده کړو د سندونو د منلو او د هغو د کورسونو مشوره.
programme-ausbildungswege = پروګرام Ausbildungswege NRW
programme-ausbildungswege-what = د هغو ځوانانو لپاره لارښوونه (Coaching) چې د Ausbildung (مسلکي زده کړه) ځای نه لري.
programme-eok = د پیل کورس (Erstorientierungskurs, EOK)
programme-eok-what = په کمپ کې یو کورس په خپله خوښه: لومړي ټکي او ورځنی ژوند. وړیا دی.
programme-integrationskurs = د ادغام کورس (Integrationskurs)
programme-integrationskurs-what = د آلماني یو اوږد کورس. دا چې څوک ځای اخلي، په 2026 کې بدل شوي دي.
programme-bsk = د کار لپاره د ژبې کورس (Berufssprachkurs)
programme-bsk-what = د کار او Ausbildung (مسلکي زده کړه) لپاره د آلماني کورس.
programme-berufskolleg = مسلکي ښوونځی (Berufskolleg)
programme-berufskolleg-what = دلته د هغو ځوانانو لپاره ټولګي شته چې آلماني زده کوي.
programme-gruenbau = د GrünBau مؤسسه (Dortmund)
programme-gruenbau-what = د Ausbildung (مسلکي زده کړه) په لار کې لارښوونه (Coaching).
programme-vmdo = د VMDO ټولنه (Dortmund)
programme-vmdo-what = د دندې، د زده کړو د سندونو او د کورسونو د پیسو په اړه مشوره.
programme-hwk_dortmund = د کسبګرو خونه (Handwerkskammer) Dortmund
programme-hwk_dortmund-what = د B1 لرونکو کسانو لپاره په لاسي کسبونو کې د Ausbildung (مسلکي زده کړه) لار.
programme-ihk_dortmund = د سوداګرۍ او صنایعو خونه (IHK، د Dortmund سیمه)
programme-ihk_dortmund-what = د IHK خونه خلک او شرکتونه سره نښلوي.
programme-agentur = د کار اداره (Agentur für Arbeit)
programme-agentur-what = د دندې، Ausbildung (مسلکي زده کړه) او کار په اړه مشوره.
programme-hausbetreuung = ستاسو د اوسېدو په ځای کې د مرستې ډله (Betreuung)
programme-hausbetreuung-what = د مرستې ډله ستاسو د اوسېدو د ځای پروګرامونه پېژني.
programme-beratung = خپلواکه مشوره
programme-beratung-what = هغه کسان چې قانون او ادارې ښه پېژني، وړیا درسره مرسته کوي.
programme-jugendamt = د ځوانانو اداره (Jugendamt)
programme-jugendamt-what = د ځوانانو اداره له هغو سره مرسته کوي چې تر 18 کلونو کم وي، په ځانګړي ډول که یوازې وي.
