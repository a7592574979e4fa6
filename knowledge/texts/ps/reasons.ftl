### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = دا د ټولو لپاره دی.
reason-place-zue-met = دا د هغو خلکو لپاره ده چې په ZUE Münster کې اوسېږي.
reason-place-zue-unmet = دا یوازې د هغو خلکو لپاره ده چې په ZUE Münster کې اوسېږي.
reason-place-chamber-met = تاسو د کسبګرو د خونې (Handwerkskammer Münster) په سیمه کې اوسېږئ.
reason-place-chamber-unmet = دا یوازې د کسبګرو د خونې (Handwerkskammer Münster) په سیمه کې شته.
reason-place-wesel-met = دا په Kreis Wesel کې د خلکو لپاره و.
reason-place-wesel-unmet = دا یوازې په Kreis Wesel کې د خلکو لپاره و.
reason-place-wuppertal-met = دا په Wuppertal کې د خلکو لپاره و.
reason-place-wuppertal-unmet = دا یوازې په Wuppertal کې د خلکو لپاره و.
reason-place-ruhr-met = دا په Dortmund، Hamm او Kreis Unna کې شته.
reason-place-ruhr-unmet = دا یوازې په Dortmund، Hamm او Kreis Unna کې شته.
reason-place-dortmund-met = دا په Dortmund کې شته.
reason-place-dortmund-unmet = دا یوازې په Dortmund کې شته.
reason-place-nrw-met = دا په Nordrhein-Westfalen کې ستاسو په ځای کې شته.
reason-place-nrw-unmet = دا یوازې د Nordrhein-Westfalen په ځایونو کې شته.
reason-place-facility-met = دا په ایالتي کمپونو کې شته.
reason-place-facility-unmet = دا زیاتره وخت یوازې په ایالتي کمپونو کې شته.
reason-place-other-house-met = ستاسو د اوسېدو په ځای کې د مرستې ډله (Betreuung) شته.
reason-place-other-house-unmet = دا د بل ایالتي کمپ د خلکو لپاره دی.
reason-place-town-met = تاسو په یوه ښار یا کلي کې اوسېږئ.
reason-place-town-unmet = دا هغه وخت کېږي چې تاسو په یوه ښار یا کلي کې اوسېږئ.
reason-moving-away-unmet = تاسو کډه کوئ. د پخواني ځای ملاقاتونه له کډې سره ختمېږي.

# When
reason-period-ended-unmet = دا پروګرام ختم شوی دی.
reason-period-not-yet-unmet = دا پروګرام لا نه دی پیل شوی.
reason-wait-three-months-met = تاسو درې میاشتې یا زیات وخت ثبت یاست. د اجازې په اړه اداره پرېکړه کوي.
reason-wait-three-months-unmet = معمولاً اجازه له ثبت درې میاشتې وروسته ممکنه ده. دا قاعده د 2026 له جون راهیسې نوې ده. اداره پرېکړه کوي.
reason-wait-six-months-met = د پخوانۍ قاعدې له مخې د انتظار وخت تېر شوی و. اداره پرېکړه کوي.
reason-wait-six-months-unmet = د پخوانۍ قاعدې له مخې (د 2026 تر جون پورې) شپږ میاشتې وې. اداره پرېکړه کوي.

# Age
reason-age-adult-unmet = تر 18 کلونو کم کسان یوازې ځای نه ثبتوي. یو انسان درسره مرسته کوي.
reason-age-adult-unknown = ثبتول له 18 کلونو وروسته کېږي. تاسو خپل عمر نه دی ویلی، ځکه یو انسان درسره مرسته کوي.
reason-age-child-met = تر 18 کلونو د کمو کسانو لپاره ځانګړې ساتنه شته.
reason-age-child-unmet = دا تر 18 کلونو د کمو کسانو لپاره دی.
reason-age-durchstarten-met = دا د 18 تر 27 کلونو کسانو لپاره و.
reason-age-durchstarten-unmet = دا معمولاً د 18 تر 27 کلونو کسانو لپاره و.
reason-age-jmd-met = د JMD مشوره د 12 تر 27 کلونو کسانو لپاره ده.
reason-age-jmd-unmet = د JMD مشوره یوازې د 12 تر 27 کلونو کسانو لپاره ده.
reason-age-mbe-met = د MBE مشوره د هغو کسانو لپاره ده چې عمر یې تر 27 کلونو زیات وي.
reason-age-mbe-unmet = د MBE مشوره یوازې د هغو کسانو لپاره ده چې عمر یې تر 27 کلونو زیات وي.
reason-age-gruenbau-met = دا د 16 تر 27 کلونو کسانو لپاره دی.
reason-age-gruenbau-unmet = دا یوازې د 16 تر 27 کلونو کسانو لپاره دی.
reason-age-school-met = دا ټولګي د 16 تر 25 کلونو ځوانانو لپاره دي.
reason-age-school-unmet = دا ټولګي یوازې د 16 تر 25 کلونو ځوانانو لپاره دي.

# Papers, origin, German, school
reason-paper-durchstarten-met = دا ستاسو د سند لرونکو کسانو لپاره هم و.
reason-paper-durchstarten-unmet = دا زیاتره د Gestattung یا Duldung لرونکو کسانو لپاره و.
reason-paper-eok-met = دا کورس زیاتره د هغو کسانو لپاره دی چې د پناه غوښتنې په پروسه کې دي.
reason-paper-eok-unmet = دا کورس زیاتره د هغو کسانو لپاره دی چې د پناه غوښتنې په پروسه کې دي.
reason-paper-eok-unknown = دا کورس لومړی د هغو کسانو لپاره دی چې د پناه غوښتنې په پروسه کې دي. نور کسان پوښتلی شي چې لا ځایونه شته که نه.
reason-paper-work-met = د اجازې په اړه اداره پرېکړه کوي.
reason-paper-work-unmet = له دې سند سره باید لومړی یو انسان وګوري چې څه ممکن دي.
reason-paper-integration-course-met = منل شوي کډوال معمولاً د دې کورس حق لري.
reason-paper-integration-course-unmet = په 2026 کې د دې لپاره ډېر ځله نوي ځایونه نشته. دا چې بله لار شته که نه، باید یو انسان یې وګوري.
reason-paper-job-german-met = ستاسو له سند سره Berufssprachkurs (د کار لپاره د ژبې کورس) معمولاً ممکن دی.
reason-paper-job-german-unmet = دا چې Berufssprachkurs (د کار لپاره د ژبې کورس) ممکن دی که نه، باید یو انسان یې وګوري.
reason-safe-origin-eok-met = ستاسو د هېواد لپاره ځانګړې قاعده نشته.
reason-safe-origin-eok-unmet = د ځینو هېوادونو لپاره ځانګړې قاعدې شته. یو انسان یې له تاسو سره ګوري.
reason-safe-origin-work-met = ستاسو د هېواد لپاره ځانګړې قاعده نشته.
reason-safe-origin-work-unmet = د ځینو هېوادونو لپاره قانون سخت دی او دلته روښانه نه دی. یو انسان یې باید وګوري.
reason-german-b1-met = ستاسو آلماني د دې لپاره بس ده (B1).
reason-german-b1-unmet = د دې لپاره زیاتره وخت آلماني B1 په کار ده. دا زده کولی شئ.
reason-school-none-met = دا د هغو کسانو لپاره ده چې د آلمان د ښوونځي سند نه لري.
reason-school-none-unmet = دا زیاتره د هغو کسانو لپاره ده چې د ښوونځي سند نه لري. د ښوونځي مشوره (Schulberatung) یې له تاسو سره ګوري.

# Outcomes and actions
reason-outcome-fits = دا ستاسو لپاره مناسب دی.
reason-outcome-not_yet = دا وروسته مناسب دی.
reason-outcome-does_not_fit = دا د نورو کسانو لپاره جوړ شوی دی. ستاسو لپاره بل څه شته.
reason-outcome-ended = دا نور نشته.
reason-outcome-ask_a_person = دا یو انسان له تاسو سره ګوري.
reason-action-book = تاسو یو وخت ثبتولی شئ.
reason-action-request = تاسو غوښتنه لېږلی شئ. یو انسان ځواب درکوي.
reason-action-wait = تاسو د انتظار لېست ته راتلی شئ.
reason-action-refer = درته وایم چې څوک مرسته درسره کوي.
reason-action-explain = درته تشریح کوم چې څنګه کېږي.
reason-action-none = دلته د ثبتولو لپاره څه نشته.

# Why a person takes over
reason-escalate-deadline = ستاسو په لیک کې یو لنډ مهلت کېدای شي. همدا نن یې وښایئ، چې ویې ګوري.
reason-escalate-minor = ستاسو عمر تر 18 کلونو کم دی. د دې لپاره ځانګړې مرسته شته.
reason-escalate-identity = د پاسپورټ او هویت په پوښتنو کې د مشورې مرکز مرسته کوي. لومړی له هغه سره خبرې وکړئ.
reason-escalate-unclear_law = قانون دلته روښانه نه دی. یو انسان یې باید وګوري.

# Why a hint is not told
reason-hint-hidden = دا باید لومړی یو انسان وګوري.
reason-hint-overdue = دا شاید بدل شوي وي. مهرباني وکړئ د مشورې له مرکزه وپوښتئ.
reason-hint-stale = دا ژباړه نوره تازه نه ده. مهرباني وکړئ د مشورې له مرکزه وپوښتئ.
reason-hint-not_yet = دا قاعده لا اعتبار نه لري.
reason-hint-expired = دا قاعده نور اعتبار نه لري.
reason-warning-law-2026 = پام: دا قاعده د 2026 په جون کې بدله شوه. اداره پرېکړه کوي.

# Next steps
step-choose-date = یو وخت وټاکئ.
step-just-come = همداسې راشئ. نوم لیکل په کار نه دي.
step-staff-answers = یو انسان دلته په چټ کې ځواب درکوي.
step-waiting-list = تاسو د انتظار لېست ته ځئ. موږ خبر درکوو.
step-permission-before-start = لومړی لیکلې اجازه، بیا لومړۍ ورځ.
step-permission-if-company = په تعلیمي ورکشاپ کې بې اجازې کېږي. په شرکت کې لومړی وپوښتئ.
step-take-company-form = شرکت د کار په اړه یوه فورمه ډکوي.
step-bring-paper = خپل سند درسره راوړئ. مهرباني وکړئ عکس مه رالېږئ.
step-bring-certificates = خپل د زده کړو سندونه درسره راوړئ، کاپي یې هم.
step-anonymous-online = په انټرنېټ کې هم پوښتلی شئ، بې خپل نومه.
step-ask-agency = له Agentur für Arbeit (د کار اداره) څخه وپوښتئ.
step-ask-agency-or-school = له Agentur für Arbeit (د کار اداره) یا په Berufskolleg (مسلکي ښوونځی) کې له خپل ښوونکي وپوښتئ.
step-ask-agency-or-jobcenter = له Agentur für Arbeit (د کار اداره) یا Jobcenter څخه وپوښتئ.
step-ask-bamf-or-jobcenter = د مشورې له مرکزه، BAMF یا Jobcenter څخه وپوښتئ.
step-ask-school-advice = د ښوونځي له مشورې (Schulberatung) یا Kommunales Integrationszentrum (د ادغام مرکز) څخه وپوښتئ.
step-talk-to-person = له یوه انسان سره خبرې وکړئ. زه یې ستاسو لپاره غوښتلی شم.
step-check-still-running = مهرباني وکړئ وپوښتئ چې دا پروګرام لا شته که نه.
step-bookings-end-with-move = د پخواني ځای ملاقاتونه له کډې سره ختمېږي. زه یې لغوه کولی شم.
step-tell-coordination = د پخواني ځای ټیم ته خبر ورکول کېږي.

# Unknown: the person did not say it
reason-age-child-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-age-durchstarten-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-age-gruenbau-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-age-jmd-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-age-mbe-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-age-school-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-german-b1-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-paper-durchstarten-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-paper-integration-course-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-paper-job-german-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-paper-work-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-chamber-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-dortmund-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-facility-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-nrw-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-other-house-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-ruhr-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-town-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-wesel-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-wuppertal-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-place-zue-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-safe-origin-eok-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-safe-origin-work-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-school-none-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-wait-six-months-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.
reason-wait-three-months-unknown = دا په داسې یوه ځواب پورې اړه لري چې لا نشته. یو انسان یې له تاسو سره کتلی شي.

# Next steps that name a station
step-programme-mim = ستاسو بل ځای: { programme-mim }.
step-programme-wl = ستاسو بل ځای: { programme-wl }.
step-programme-dsw = ستاسو بل ځای: { programme-dsw }.
step-programme-dgk = ستاسو بل ځای: { programme-dgk }.
step-programme-ndw = ستاسو بل ځای: { programme-ndw }.
step-programme-kim = ستاسو بل ځای: { programme-kim }.
step-programme-jmd = ستاسو بل ځای: { programme-jmd }.
step-programme-mbe = ستاسو بل ځای: { programme-mbe }.
step-programme-iq = ستاسو بل ځای: { programme-iq }.
step-programme-ausbildungswege = ستاسو بل ځای: { programme-ausbildungswege }.
step-programme-eok = ستاسو بل ځای: { programme-eok }.
step-programme-integrationskurs = ستاسو بل ځای: { programme-integrationskurs }.
step-programme-bsk = ستاسو بل ځای: { programme-bsk }.
step-programme-berufskolleg = ستاسو بل ځای: { programme-berufskolleg }.
step-programme-gruenbau = ستاسو بل ځای: { programme-gruenbau }.
step-programme-vmdo = ستاسو بل ځای: { programme-vmdo }.
step-programme-hwk_dortmund = ستاسو بل ځای: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = ستاسو بل ځای: { programme-ihk_dortmund }.
step-programme-agentur = ستاسو بل ځای: { programme-agentur }.
step-programme-hausbetreuung = ستاسو بل ځای: { programme-hausbetreuung }.
step-programme-beratung = ستاسو بل ځای: { programme-beratung }.
step-programme-jugendamt = ستاسو بل ځای: { programme-jugendamt }.
step-contact-hwk-muenster = دلته وپوښتئ: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = دلته وپوښتئ: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = دلته وپوښتئ: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = دلته وپوښتئ: { contact-ihk-nordwestfalen }.
step-contact-agentur = دلته وپوښتئ: { contact-agentur }.
step-contact-zab-coesfeld = دلته وپوښتئ: { contact-zab-coesfeld }.
step-contact-kreis-wesel = دلته وپوښتئ: { contact-kreis-wesel }.
step-contact-ki-wuppertal = دلته وپوښتئ: { contact-ki-wuppertal }.
step-contact-kim = دلته وپوښتئ: { contact-kim }.
step-contact-jmd = دلته وپوښتئ: { contact-jmd }.
step-contact-mbe = دلته وپوښتئ: { contact-mbe }.
step-contact-iq = دلته وپوښتئ: { contact-iq }.
step-contact-gruenbau = دلته وپوښتئ: { contact-gruenbau }.
step-contact-vmdo = دلته وپوښتئ: { contact-vmdo }.
step-contact-hwk-dortmund = دلته وپوښتئ: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = دلته وپوښتئ: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = دلته وپوښتئ: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = دلته وپوښتئ: { contact-asylverfahrensberatung }.
step-contact-ggua = دلته وپوښتئ: { contact-ggua }.
step-contact-caritas-jaz = دلته وپوښتئ: { contact-caritas-jaz }.
step-contact-jugendamt = دلته وپوښتئ: { contact-jugendamt }.
step-contact-polizei-muenster = دلته وپوښتئ: { contact-polizei-muenster }.
step-contact-faire-integration = دلته وپوښتئ: { contact-faire-integration }.
step-contact-klausenhof = دلته وپوښتئ: { contact-klausenhof }.
step-contact-emergency = دلته وپوښتئ: { contact-emergency }.
step-contact-police-emergency = دلته وپوښتئ: { contact-police-emergency }.
step-contact-violence-helpline = دلته وپوښتئ: { contact-violence-helpline }.
step-contact-medical-on-call = دلته وپوښتئ: { contact-medical-on-call }.
step-contact-crisis-line = دلته وپوښتئ: { contact-crisis-line }.
step-contact-crisis-line-eu = دلته وپوښتئ: { contact-crisis-line-eu }.
