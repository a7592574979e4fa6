### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = هذا للجميع.
reason-place-zue-met = هذا للأشخاص الذين يسكنون في ZUE Münster.
reason-place-zue-unmet = هذا فقط للأشخاص الذين يسكنون في ZUE Münster.
reason-place-chamber-met = أنت تسكن في منطقة غرفة الحِرف Münster.
reason-place-chamber-unmet = هذا فقط في منطقة غرفة الحِرف Münster.
reason-place-wesel-met = كان هذا للأشخاص في Kreis Wesel.
reason-place-wesel-unmet = كان هذا فقط للأشخاص في Kreis Wesel.
reason-place-wuppertal-met = كان هذا للأشخاص في Wuppertal.
reason-place-wuppertal-unmet = كان هذا فقط للأشخاص في Wuppertal.
reason-place-ruhr-met = هذا في Dortmund و Hamm و Kreis Unna.
reason-place-ruhr-unmet = هذا فقط في Dortmund و Hamm و Kreis Unna.
reason-place-dortmund-met = هذا في Dortmund.
reason-place-dortmund-unmet = هذا فقط في Dortmund.
reason-place-nrw-met = هذا موجود في مكانك في Nordrhein-Westfalen.
reason-place-nrw-unmet = هذا موجود فقط في أماكن في Nordrhein-Westfalen.
reason-place-facility-met = هذا موجود في مراكز الإيواء التابعة للولاية.
reason-place-facility-unmet = هذا موجود غالباً فقط في مراكز الإيواء التابعة للولاية.
reason-place-other-house-met = يوجد في سكنك فريق رعاية.
reason-place-other-house-unmet = هذا للأشخاص في مركز إيواء آخر تابع للولاية.
reason-place-town-met = أنت تسكن في مدينة أو بلدة.
reason-place-town-unmet = هذا ممكن عندما تسكن في مدينة أو بلدة.
reason-moving-away-unmet = أنت تنتقل. المواعيد في المكان القديم تنتهي مع الانتقال.

# When
reason-period-ended-unmet = انتهى هذا البرنامج.
reason-period-not-yet-unmet = لم يبدأ هذا البرنامج بعد.
reason-wait-three-months-met = أنت مسجّل منذ ثلاثة أشهر أو أكثر. الدائرة تقرر بشأن الإذن.
reason-wait-three-months-unmet = عادةً يمكن الإذن بعد ثلاثة أشهر من التسجيل. القاعدة جديدة منذ يونيو 2026. الدائرة تقرر.
reason-wait-six-months-met = حسب القاعدة القديمة انتهت مدة الانتظار. الدائرة تقرر.
reason-wait-six-months-unmet = حسب القاعدة القديمة (حتى يونيو 2026) كانت المدة ستة أشهر. الدائرة تقرر.

# Age
reason-age-adult-unmet = تحت 18 سنة لا تحجز وحدك. شخص يساعدك.
reason-age-adult-unknown = الحجز من 18 سنة. لم تذكر عمرك، لذلك يساعدك شخص.
reason-age-child-met = توجد حماية خاصة لمن هم تحت 18 سنة.
reason-age-child-unmet = هذا لمن هم تحت 18 سنة.
reason-age-durchstarten-met = كان لمن عمرهم من 18 إلى 27 سنة.
reason-age-durchstarten-unmet = كان عادةً لمن عمرهم من 18 إلى 27 سنة.
reason-age-jmd-met = JMD لمن عمرهم من 12 إلى 27 سنة.
reason-age-jmd-unmet = JMD فقط لمن عمرهم من 12 إلى 27 سنة.
reason-age-mbe-met = MBE لمن عمرهم فوق 27 سنة.
reason-age-mbe-unmet = MBE فقط لمن عمرهم فوق 27 سنة.
reason-age-gruenbau-met = هذا لمن عمرهم من 16 إلى 27 سنة.
reason-age-gruenbau-unmet = هذا فقط لمن عمرهم من 16 إلى 27 سنة.
reason-age-school-met = هذه الصفوف للشباب من 16 إلى 25 سنة.
reason-age-school-unmet = هذه الصفوف فقط للشباب من 16 إلى 25 سنة.

# Papers, origin, German, school
reason-paper-durchstarten-met = كان أيضاً لمن يحملون مثل ورقتك.
reason-paper-durchstarten-unmet = كان أساساً لمن معهم Gestattung أو Duldung.
reason-paper-eok-met = الدورة أساساً لمن هم في إجراءات اللجوء.
reason-paper-eok-unmet = الدورة أساساً لمن هم في إجراءات اللجوء.
reason-paper-eok-unknown = الدورة أولاً لمن هم في إجراءات اللجوء. الآخرون يمكنهم أن يسألوا هل بقيت أماكن.
reason-paper-work-met = الدائرة تقرر بشأن الإذن.
reason-paper-work-unmet = مع هذه الورقة يجب أن ينظر شخص أولاً فيما هو ممكن.
reason-paper-integration-course-met = اللاجئون المعترف بهم لهم عادةً حق في الدورة.
reason-paper-integration-course-unmet = في 2026 لا توجد غالباً أماكن جديدة لهذا. يجب أن يفحص شخص هل يوجد طريق آخر.
reason-paper-job-german-met = دورة Berufssprachkurs ممكنة عادةً مع ورقتك.
reason-paper-job-german-unmet = يجب أن يفحص شخص هل دورة Berufssprachkurs ممكنة.
reason-safe-origin-eok-met = لا توجد قاعدة خاصة لبلدك.
reason-safe-origin-eok-unmet = توجد قواعد خاصة لبعض البلدان. شخص ينظر معك.
reason-safe-origin-work-met = لا توجد قاعدة خاصة لبلدك.
reason-safe-origin-work-unmet = القانون صارم لبعض البلدان وغير واضح هنا. يجب أن يفحصه شخص.
reason-german-b1-met = ألمانيتك كافية لهذا (B1).
reason-german-b1-unmet = هذا يحتاج غالباً إلى ألمانية B1. يمكنك أن تتعلمها.
reason-school-none-met = هذا لمن ليس لديهم شهادة مدرسية ألمانية.
reason-school-none-unmet = هذا أساساً لمن ليس لديهم شهادة مدرسية. استشارة المدرسة تنظر معك.

# Outcomes and actions
reason-outcome-fits = هذا يناسبك.
reason-outcome-not_yet = هذا يناسبك لاحقاً.
reason-outcome-does_not_fit = هذا لأشخاص آخرين. يوجد لك شيء آخر.
reason-outcome-ended = هذا لم يعد موجوداً.
reason-outcome-ask_a_person = شخص ينظر في هذا معك.
reason-action-book = يمكنك أن تحجز موعداً.
reason-action-request = يمكنك أن تطلب. شخص يجيبك.
reason-action-wait = يمكنك التسجيل في قائمة الانتظار.
reason-action-refer = أقول لك من يساعدك.
reason-action-explain = أشرح لك كيف يعمل هذا.
reason-action-none = لا يوجد شيء للحجز هنا.

# Why a person takes over
reason-escalate-deadline = قد تكون في رسالتك مهلة قصيرة. اطلب فحصها اليوم.
reason-escalate-minor = أنت تحت 18 سنة. توجد لك مساعدة خاصة.
reason-escalate-identity = في أسئلة الجواز والهوية تساعد الاستشارة. تحدث معها أولاً.
reason-escalate-unclear_law = القانون غير واضح هنا. يجب أن يفحصه شخص.

# Why a hint is not told
reason-hint-hidden = يجب أن يفحص شخص هذا أولاً.
reason-hint-overdue = ربما تغيّر هذا. من فضلك اسأل الاستشارة.
reason-hint-stale = هذه الترجمة لم تعد حديثة. من فضلك اسأل الاستشارة.
reason-hint-not_yet = هذه القاعدة لا تسري بعد.
reason-hint-expired = هذه القاعدة لم تعد سارية.
reason-warning-law-2026 = انتبه: هذه القاعدة تغيّرت في يونيو 2026. الدائرة تقرر.

# Next steps
step-choose-date = اختر موعداً.
step-just-come = تعال فقط. لا تحتاج إلى تسجيل.
step-staff-answers = شخص يجيبك هنا في المحادثة.
step-waiting-list = نضعك على قائمة الانتظار ثم نتواصل معك.
step-permission-before-start = أولاً الإذن المكتوب ثم اليوم الأول.
step-permission-if-company = في ورشة تعليمية لا تحتاج إلى إذن. في شركة اسأل أولاً.
step-take-company-form = الشركة تملأ استمارة عن المكان.
step-bring-paper = أحضر ورقتك معك. من فضلك لا ترسل صورة.
step-bring-certificates = أحضر شهاداتك، والنسخ أيضاً.
step-anonymous-online = يمكنك أن تسأل عبر الإنترنت أيضاً، بدون اسمك.
step-ask-agency = اسأل Agentur für Arbeit (وكالة العمل).
step-ask-agency-or-school = اسأل Agentur für Arbeit أو معلمك في Berufskolleg.
step-ask-agency-or-jobcenter = اسأل Agentur für Arbeit أو Jobcenter.
step-ask-bamf-or-jobcenter = اسأل استشارة أو BAMF أو Jobcenter.
step-ask-school-advice = اسأل استشارة المدرسة أو Kommunales Integrationszentrum.
step-talk-to-person = تحدث مع شخص. يمكنني أن أطلب ذلك لك.
step-check-still-running = من فضلك اسأل هل العرض ما زال موجوداً.
step-bookings-end-with-move = المواعيد في المكان القديم تنتهي مع الانتقال. يمكنني إلغاؤها.
step-tell-coordination = نُخبر الفريق في المكان القديم.

# Unknown: the person did not say it
reason-age-child-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-age-durchstarten-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-age-gruenbau-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-age-jmd-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-age-mbe-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-age-school-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-german-b1-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-paper-durchstarten-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-paper-integration-course-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-paper-job-german-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-paper-work-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-chamber-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-dortmund-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-facility-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-nrw-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-other-house-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-ruhr-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-town-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-wesel-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-wuppertal-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-place-zue-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-safe-origin-eok-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-safe-origin-work-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-school-none-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-wait-six-months-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.
reason-wait-three-months-unknown = هذا يعتمد على جواب ناقص. يمكن لشخص أن ينظر معك.

# Next steps that name a station
step-programme-mim = محطتك التالية: { programme-mim }.
step-programme-wl = محطتك التالية: { programme-wl }.
step-programme-dsw = محطتك التالية: { programme-dsw }.
step-programme-dgk = محطتك التالية: { programme-dgk }.
step-programme-ndw = محطتك التالية: { programme-ndw }.
step-programme-kim = محطتك التالية: { programme-kim }.
step-programme-jmd = محطتك التالية: { programme-jmd }.
step-programme-mbe = محطتك التالية: { programme-mbe }.
step-programme-iq = محطتك التالية: { programme-iq }.
step-programme-ausbildungswege = محطتك التالية: { programme-ausbildungswege }.
step-programme-eok = محطتك التالية: { programme-eok }.
step-programme-integrationskurs = محطتك التالية: { programme-integrationskurs }.
step-programme-bsk = محطتك التالية: { programme-bsk }.
step-programme-berufskolleg = محطتك التالية: { programme-berufskolleg }.
step-programme-gruenbau = محطتك التالية: { programme-gruenbau }.
step-programme-vmdo = محطتك التالية: { programme-vmdo }.
step-programme-hwk_dortmund = محطتك التالية: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = محطتك التالية: { programme-ihk_dortmund }.
step-programme-agentur = محطتك التالية: { programme-agentur }.
step-programme-hausbetreuung = محطتك التالية: { programme-hausbetreuung }.
step-programme-beratung = محطتك التالية: { programme-beratung }.
step-programme-jugendamt = محطتك التالية: { programme-jugendamt }.
step-contact-hwk-muenster = اسأل هنا: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = اسأل هنا: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = اسأل هنا: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = اسأل هنا: { contact-ihk-nordwestfalen }.
step-contact-agentur = اسأل هنا: { contact-agentur }.
step-contact-zab-coesfeld = اسأل هنا: { contact-zab-coesfeld }.
step-contact-kreis-wesel = اسأل هنا: { contact-kreis-wesel }.
step-contact-ki-wuppertal = اسأل هنا: { contact-ki-wuppertal }.
step-contact-kim = اسأل هنا: { contact-kim }.
step-contact-jmd = اسأل هنا: { contact-jmd }.
step-contact-mbe = اسأل هنا: { contact-mbe }.
step-contact-iq = اسأل هنا: { contact-iq }.
step-contact-gruenbau = اسأل هنا: { contact-gruenbau }.
step-contact-vmdo = اسأل هنا: { contact-vmdo }.
step-contact-hwk-dortmund = اسأل هنا: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = اسأل هنا: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = اسأل هنا: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = اسأل هنا: { contact-asylverfahrensberatung }.
step-contact-ggua = اسأل هنا: { contact-ggua }.
step-contact-caritas-jaz = اسأل هنا: { contact-caritas-jaz }.
step-contact-jugendamt = اسأل هنا: { contact-jugendamt }.
step-contact-polizei-muenster = اسأل هنا: { contact-polizei-muenster }.
step-contact-faire-integration = اسأل هنا: { contact-faire-integration }.
step-contact-klausenhof = اسأل هنا: { contact-klausenhof }.
step-contact-emergency = اسأل هنا: { contact-emergency }.
step-contact-police-emergency = اسأل هنا: { contact-police-emergency }.
step-contact-violence-helpline = اسأل هنا: { contact-violence-helpline }.
step-contact-medical-on-call = اسأل هنا: { contact-medical-on-call }.
step-contact-crisis-line = اسأل هنا: { contact-crisis-line }.
step-contact-crisis-line-eu = اسأل هنا: { contact-crisis-line-eu }.
