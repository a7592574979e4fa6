### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = این برای همه است.
reason-place-zue-met = این برای کسانی است که در ZUE Münster زندگی می‌کنند.
reason-place-zue-unmet = این فقط برای کسانی است که در ZUE Münster زندگی می‌کنند.
reason-place-chamber-met = شما در منطقه اتاق پیشه‌وران (Handwerkskammer) Münster زندگی می‌کنید.
reason-place-chamber-unmet = این فقط در منطقه اتاق پیشه‌وران (Handwerkskammer) Münster است.
reason-place-wesel-met = این برای مردم در Kreis Wesel بود.
reason-place-wesel-unmet = این فقط برای مردم در Kreis Wesel بود.
reason-place-wuppertal-met = این برای مردم در Wuppertal بود.
reason-place-wuppertal-unmet = این فقط برای مردم در Wuppertal بود.
reason-place-ruhr-met = این در Dortmund، Hamm و Kreis Unna است.
reason-place-ruhr-unmet = این فقط در Dortmund، Hamm و Kreis Unna است.
reason-place-dortmund-met = این در Dortmund است.
reason-place-dortmund-unmet = این فقط در Dortmund است.
reason-place-nrw-met = این در محل شما در Nordrhein-Westfalen هست.
reason-place-nrw-unmet = این فقط در جاهایی در Nordrhein-Westfalen هست.
reason-place-facility-met = این در کمپ‌های ایالتی هست.
reason-place-facility-unmet = این بیشتر وقت‌ها فقط در کمپ‌های ایالتی هست.
reason-place-other-house-met = در محل زندگی شما یک تیم کمک (Betreuung) هست.
reason-place-other-house-unmet = این برای کسانی است که در یک کمپ ایالتی دیگر زندگی می‌کنند.
reason-place-town-met = شما در یک شهر یا قریه (روستا) زندگی می‌کنید.
reason-place-town-unmet = این وقتی ممکن است که در یک شهر یا قریه (روستا) زندگی کنید.
reason-moving-away-unmet = شما کوچ می‌کنید. وقت‌های جای قبلی با کوچ کردن ختم می‌شود.

# When
reason-period-ended-unmet = این برنامه ختم شده است.
reason-period-not-yet-unmet = این برنامه هنوز شروع نشده است.
reason-wait-three-months-met = شما سه ماه یا بیشتر است که ثبت شده‌اید. درباره اجازه، اداره تصمیم می‌گیرد.
reason-wait-three-months-unmet = معمولاً اجازه فقط سه ماه بعد از ثبت شدن ممکن است. این قاعده از جون (ژوئن) 2026 جدید است. اداره تصمیم می‌گیرد.
reason-wait-six-months-met = طبق قاعده قدیم، زمان انتظار گذشته بود. اداره تصمیم می‌گیرد.
reason-wait-six-months-unmet = طبق قاعده قدیم (تا جون/ژوئن 2026) شش ماه بود. اداره تصمیم می‌گیرد.

# Age
reason-age-adult-unmet = زیر 18 سال کسی تنها ثبت نمی‌کند. یک انسان به شما کمک می‌کند.
reason-age-adult-unknown = ثبت کردن از 18 سال ممکن است. شما سن خود را نگفتید، به همین دلیل یک انسان به شما کمک می‌کند.
reason-age-child-met = برای کسانی که کمتر از 18 سال دارند، حمایت خاص هست.
reason-age-child-unmet = این برای کسانی است که کمتر از 18 سال دارند.
reason-age-durchstarten-met = این برای کسانی از 18 تا 27 سال بود.
reason-age-durchstarten-unmet = این معمولاً برای کسانی از 18 تا 27 سال بود.
reason-age-jmd-met = مشاوره JMD برای کسانی از 12 تا 27 سال است.
reason-age-jmd-unmet = مشاوره JMD فقط برای کسانی از 12 تا 27 سال است.
reason-age-mbe-met = مشاوره MBE برای کسانی بالای 27 سال است.
reason-age-mbe-unmet = مشاوره MBE فقط برای کسانی بالای 27 سال است.
reason-age-gruenbau-met = این برای کسانی از 16 تا 27 سال است.
reason-age-gruenbau-unmet = این فقط برای کسانی از 16 تا 27 سال است.
reason-age-school-met = این صنف‌ها (کلاس‌ها) برای جوانان از 16 تا 25 سال است.
reason-age-school-unmet = این صنف‌ها (کلاس‌ها) فقط برای جوانان از 16 تا 25 سال است.

# Papers, origin, German, school
reason-paper-durchstarten-met = این برای کسانی با سند شما هم بود.
reason-paper-durchstarten-unmet = این بیشتر برای کسانی با Gestattung یا Duldung بود.
reason-paper-eok-met = این کورس بیشتر برای کسانی است که در روند پناهندگی هستند.
reason-paper-eok-unmet = این کورس بیشتر برای کسانی است که در روند پناهندگی هستند.
reason-paper-eok-unknown = این کورس اول برای کسانی است که در روند پناهندگی هستند. دیگران می‌توانند بپرسند که آیا جا مانده است.
reason-paper-work-met = درباره اجازه، اداره تصمیم می‌گیرد.
reason-paper-work-unmet = با این سند، اول باید یک انسان ببیند که چه چیزی ممکن است.
reason-paper-integration-course-met = پناهندگان قبول‌شده معمولاً حق این کورس را دارند.
reason-paper-integration-course-unmet = در 2026 برای این اغلب جای جدید نیست. این که راه دیگری هست یا نه، باید یک انسان بررسی کند.
reason-paper-job-german-met = کورس Berufssprachkurs (زبان برای شغل) با سند شما معمولاً ممکن است.
reason-paper-job-german-unmet = این که کورس Berufssprachkurs (زبان برای شغل) ممکن است یا نه، باید یک انسان بررسی کند.
reason-safe-origin-eok-met = برای کشور شما قاعده خاصی نیست.
reason-safe-origin-eok-unmet = برای بعضی کشورها قاعده‌های خاص هست. یک انسان با شما می‌بیند.
reason-safe-origin-work-met = برای کشور شما قاعده خاصی نیست.
reason-safe-origin-work-unmet = برای بعضی کشورها قانون سخت است و این‌جا روشن نیست. یک انسان باید آن را بررسی کند.
reason-german-b1-met = آلمانی شما برای این کافی است (B1).
reason-german-b1-unmet = برای این بیشتر وقت‌ها آلمانی B1 لازم است. می‌توانید آن را یاد بگیرید.
reason-school-none-met = این برای کسانی است که سند مکتب (مدرسه) آلمان را ندارند.
reason-school-none-unmet = این بیشتر برای کسانی است که سند مکتب (مدرسه) ندارند. مشاوره مکتب (Schulberatung) با شما می‌بیند.

# Outcomes and actions
reason-outcome-fits = این برای شما مناسب است.
reason-outcome-not_yet = این بعداً مناسب است.
reason-outcome-does_not_fit = این برای کسان دیگر ساخته شده است. برای شما چیز دیگری هست.
reason-outcome-ended = این دیگر وجود ندارد.
reason-outcome-ask_a_person = این را یک انسان با شما می‌بیند.
reason-action-book = می‌توانید یک وقت ثبت کنید.
reason-action-request = می‌توانید درخواست بدهید. یک انسان به شما جواب می‌دهد.
reason-action-wait = می‌توانید در لیست انتظار باشید.
reason-action-refer = به شما می‌گویم چه کسی کمک می‌کند.
reason-action-explain = به شما توضیح می‌دهم که چطور می‌شود.
reason-action-none = این‌جا چیزی برای ثبت کردن نیست.

# Why a person takes over
reason-escalate-deadline = در نامه شما شاید یک مهلت کوتاه باشد. همین امروز نشان بدهید تا بررسی شود.
reason-escalate-minor = شما کمتر از 18 سال دارید. برای این کمک خاص هست.
reason-escalate-identity = درباره پاسپورت و هویت یک مرکز مشاوره کمک می‌کند. اول با آن صحبت کنید.
reason-escalate-unclear_law = قانون این‌جا روشن نیست. یک انسان باید آن را بررسی کند.

# Why a hint is not told
reason-hint-hidden = این را اول باید یک انسان بررسی کند.
reason-hint-overdue = این شاید تغییر کرده باشد. لطفاً از مرکز مشاوره بپرسید.
reason-hint-stale = این ترجمه دیگر تازه نیست. لطفاً از مرکز مشاوره بپرسید.
reason-hint-not_yet = این قاعده هنوز اعتبار ندارد.
reason-hint-expired = این قاعده دیگر اعتبار ندارد.
reason-warning-law-2026 = توجه: این قاعده در جون (ژوئن) 2026 تغییر کرد. اداره تصمیم می‌گیرد.

# Next steps
step-choose-date = یک وقت را انتخاب کنید.
step-just-come = فقط بیایید. ثبت‌نام لازم نیست.
step-staff-answers = یک انسان این‌جا در چت به شما جواب می‌دهد.
step-waiting-list = شما در لیست انتظار هستید. ما خبر می‌دهیم.
step-permission-before-start = اول اجازه کتبی، بعد روز اول.
step-permission-if-company = در کارگاه آموزشی بدون اجازه ممکن است. در یک شرکت، اول بپرسید.
step-take-company-form = شرکت یک فورمه (فرم) درباره کار پُر می‌کند.
step-bring-paper = سند خود را با خود بیاورید. لطفاً عکس نفرستید.
step-bring-certificates = اسناد تحصیلی خود را بیاورید، کاپی (کپی) هم خوب است.
step-anonymous-online = می‌توانید در اینترنت هم بپرسید، بدون نام خود.
step-ask-agency = از Agentur für Arbeit (اداره کار) بپرسید.
step-ask-agency-or-school = از Agentur für Arbeit (اداره کار) یا معلم خود در Berufskolleg (مکتب مسلکی) بپرسید.
step-ask-agency-or-jobcenter = از Agentur für Arbeit (اداره کار) یا Jobcenter بپرسید.
step-ask-bamf-or-jobcenter = از یک مرکز مشاوره، BAMF یا Jobcenter بپرسید.
step-ask-school-advice = از مشاوره مکتب (Schulberatung) یا Kommunales Integrationszentrum (مرکز ادغام) بپرسید.
step-talk-to-person = با یک انسان صحبت کنید. من می‌توانم این را برای شما درخواست کنم.
step-check-still-running = لطفاً بپرسید که آیا این برنامه هنوز هست.
step-bookings-end-with-move = وقت‌های جای قبلی با کوچ کردن ختم می‌شود. من می‌توانم آن‌ها را لغو کنم.
step-tell-coordination = تیم جای قبلی خبر می‌شود.

# Unknown: the person did not say it
reason-age-child-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-age-durchstarten-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-age-gruenbau-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-age-jmd-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-age-mbe-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-age-school-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-german-b1-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-paper-durchstarten-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-paper-integration-course-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-paper-job-german-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-paper-work-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-chamber-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-dortmund-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-facility-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-nrw-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-other-house-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-ruhr-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-town-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-wesel-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-wuppertal-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-place-zue-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-safe-origin-eok-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-safe-origin-work-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-school-none-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-wait-six-months-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.
reason-wait-three-months-unknown = این به یک جواب بستگی دارد که هنوز نیست. یک انسان می‌تواند با شما ببیند.

# Next steps that name a station
step-programme-mim = جای بعدی شما: { programme-mim }.
step-programme-wl = جای بعدی شما: { programme-wl }.
step-programme-dsw = جای بعدی شما: { programme-dsw }.
step-programme-dgk = جای بعدی شما: { programme-dgk }.
step-programme-ndw = جای بعدی شما: { programme-ndw }.
step-programme-kim = جای بعدی شما: { programme-kim }.
step-programme-jmd = جای بعدی شما: { programme-jmd }.
step-programme-mbe = جای بعدی شما: { programme-mbe }.
step-programme-iq = جای بعدی شما: { programme-iq }.
step-programme-ausbildungswege = جای بعدی شما: { programme-ausbildungswege }.
step-programme-eok = جای بعدی شما: { programme-eok }.
step-programme-integrationskurs = جای بعدی شما: { programme-integrationskurs }.
step-programme-bsk = جای بعدی شما: { programme-bsk }.
step-programme-berufskolleg = جای بعدی شما: { programme-berufskolleg }.
step-programme-gruenbau = جای بعدی شما: { programme-gruenbau }.
step-programme-vmdo = جای بعدی شما: { programme-vmdo }.
step-programme-hwk_dortmund = جای بعدی شما: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = جای بعدی شما: { programme-ihk_dortmund }.
step-programme-agentur = جای بعدی شما: { programme-agentur }.
step-programme-hausbetreuung = جای بعدی شما: { programme-hausbetreuung }.
step-programme-beratung = جای بعدی شما: { programme-beratung }.
step-programme-jugendamt = جای بعدی شما: { programme-jugendamt }.
step-contact-hwk-muenster = این‌جا بپرسید: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = این‌جا بپرسید: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = این‌جا بپرسید: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = این‌جا بپرسید: { contact-ihk-nordwestfalen }.
step-contact-agentur = این‌جا بپرسید: { contact-agentur }.
step-contact-zab-coesfeld = این‌جا بپرسید: { contact-zab-coesfeld }.
step-contact-kreis-wesel = این‌جا بپرسید: { contact-kreis-wesel }.
step-contact-ki-wuppertal = این‌جا بپرسید: { contact-ki-wuppertal }.
step-contact-kim = این‌جا بپرسید: { contact-kim }.
step-contact-jmd = این‌جا بپرسید: { contact-jmd }.
step-contact-mbe = این‌جا بپرسید: { contact-mbe }.
step-contact-iq = این‌جا بپرسید: { contact-iq }.
step-contact-gruenbau = این‌جا بپرسید: { contact-gruenbau }.
step-contact-vmdo = این‌جا بپرسید: { contact-vmdo }.
step-contact-hwk-dortmund = این‌جا بپرسید: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = این‌جا بپرسید: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = این‌جا بپرسید: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = این‌جا بپرسید: { contact-asylverfahrensberatung }.
step-contact-ggua = این‌جا بپرسید: { contact-ggua }.
step-contact-caritas-jaz = این‌جا بپرسید: { contact-caritas-jaz }.
step-contact-jugendamt = این‌جا بپرسید: { contact-jugendamt }.
step-contact-polizei-muenster = این‌جا بپرسید: { contact-polizei-muenster }.
step-contact-faire-integration = این‌جا بپرسید: { contact-faire-integration }.
step-contact-klausenhof = این‌جا بپرسید: { contact-klausenhof }.
step-contact-emergency = این‌جا بپرسید: { contact-emergency }.
step-contact-police-emergency = این‌جا بپرسید: { contact-police-emergency }.
step-contact-violence-helpline = این‌جا بپرسید: { contact-violence-helpline }.
step-contact-medical-on-call = این‌جا بپرسید: { contact-medical-on-call }.
step-contact-crisis-line = این‌جا بپرسید: { contact-crisis-line }.
step-contact-crisis-line-eu = این‌جا بپرسید: { contact-crisis-line-eu }.
