### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = Это для всех.
reason-place-zue-met = Это для людей, которые живут в ZUE Münster.
reason-place-zue-unmet = Это только для людей, которые живут в ZUE Münster.
reason-place-chamber-met = Вы живёте в округе Handwerkskammer Münster (ремесленная палата).
reason-place-chamber-unmet = Это есть только в округе Handwerkskammer Münster (ремесленная палата).
reason-place-wesel-met = Это было для людей в Kreis Wesel.
reason-place-wesel-unmet = Это было только для людей в Kreis Wesel.
reason-place-wuppertal-met = Это было для людей в Wuppertal.
reason-place-wuppertal-unmet = Это было только для людей в Wuppertal.
reason-place-ruhr-met = Это есть в Dortmund, Hamm и Kreis Unna.
reason-place-ruhr-unmet = Это есть только в Dortmund, Hamm и Kreis Unna.
reason-place-dortmund-met = Это есть в Dortmund.
reason-place-dortmund-unmet = Это есть только в Dortmund.
reason-place-nrw-met = Это есть там, где вы живёте, в Nordrhein-Westfalen.
reason-place-nrw-unmet = Это есть только в Nordrhein-Westfalen.
reason-place-facility-met = Это есть в центрах размещения федеральной земли.
reason-place-facility-unmet = Чаще всего это есть только в центрах размещения федеральной земли.
reason-place-other-house-met = В вашем доме есть Betreuung (служба помощи).
reason-place-other-house-unmet = Это для людей в другом центре размещения федеральной земли.
reason-place-town-met = Вы живёте в городе или посёлке.
reason-place-town-unmet = Это можно, если вы живёте в городе или посёлке.
reason-moving-away-unmet = Вы переезжаете. Записи на старом месте заканчиваются с переездом.

# When
reason-period-ended-unmet = Эта программа закончилась.
reason-period-not-yet-unmet = Эта программа ещё не началась.
reason-wait-three-months-met = Вы зарегистрированы три месяца или дольше. О разрешении решает ведомство.
reason-wait-three-months-unmet = Как правило, разрешение можно получить только через три месяца после регистрации. Это правило новое, с июня 2026 года. Решает ведомство.
reason-wait-six-months-met = По старому правилу срок ожидания прошёл. Решает ведомство.
reason-wait-six-months-unmet = По старому правилу (до июня 2026 года) нужно было шесть месяцев. Решает ведомство.

# Age
reason-age-adult-unmet = До 18 лет нельзя записаться самостоятельно. Вам поможет человек.
reason-age-adult-unknown = Записаться можно с 18 лет. Вы не сказали свой возраст, поэтому вам поможет человек.
reason-age-child-met = Для людей младше 18 лет есть особая защита.
reason-age-child-unmet = Это для людей младше 18 лет.
reason-age-durchstarten-met = Это было для людей от 18 до 27 лет.
reason-age-durchstarten-unmet = Это было, как правило, для людей от 18 до 27 лет.
reason-age-jmd-met = JMD – для людей от 12 до 27 лет.
reason-age-jmd-unmet = JMD – только для людей от 12 до 27 лет.
reason-age-mbe-met = MBE – для людей старше 27 лет.
reason-age-mbe-unmet = MBE – только для людей старше 27 лет.
reason-age-gruenbau-met = Это для людей от 16 до 27 лет.
reason-age-gruenbau-unmet = Это только для людей от 16 до 27 лет.
reason-age-school-met = Эти классы – для молодых людей от 16 до 25 лет.
reason-age-school-unmet = Эти классы – только для молодых людей от 16 до 25 лет.

# Papers, origin, German, school
reason-paper-durchstarten-met = Это было и для людей с вашим документом.
reason-paper-durchstarten-unmet = Это было прежде всего для людей с Gestattung или Duldung.
reason-paper-eok-met = Этот курс – прежде всего для людей в процедуре убежища.
reason-paper-eok-unmet = Этот курс – прежде всего для людей в процедуре убежища.
reason-paper-eok-unknown = Этот курс – сначала для людей в процедуре убежища. Другие могут спросить, есть ли ещё места.
reason-paper-work-met = О разрешении решает ведомство.
reason-paper-work-unmet = С этим документом человек должен сначала посмотреть, что возможно.
reason-paper-integration-course-met = Признанные беженцы, как правило, имеют право на этот курс.
reason-paper-integration-course-unmet = В 2026 году для этого часто нет новых мест. Есть ли другой путь, должен проверить человек.
reason-paper-job-german-met = С вашим документом Berufssprachkurs (немецкий для работы), как правило, возможен.
reason-paper-job-german-unmet = Возможен ли Berufssprachkurs (немецкий для работы), должен проверить человек.
reason-safe-origin-eok-met = Для вашей страны происхождения особых правил нет.
reason-safe-origin-eok-unmet = Для некоторых стран происхождения есть особые правила. Человек посмотрит вместе с вами.
reason-safe-origin-work-met = Для вашей страны происхождения особых правил нет.
reason-safe-origin-work-unmet = Для некоторых стран происхождения закон строгий и здесь неясный. Это должен проверить человек.
reason-german-b1-met = Вашего немецкого для этого достаточно (B1).
reason-german-b1-unmet = Для этого чаще всего нужен немецкий B1. Это можно выучить.
reason-school-none-met = Это для людей без немецкого школьного аттестата.
reason-school-none-unmet = Это прежде всего для людей без школьного аттестата. Школьная консультация посмотрит вместе с вами.

# Outcomes and actions
reason-outcome-fits = Это вам подходит.
reason-outcome-not_yet = Это подойдёт позже.
reason-outcome-does_not_fit = Это сделано для других людей. Для вас есть другое.
reason-outcome-ended = Этого больше нет.
reason-outcome-ask_a_person = Это человек посмотрит вместе с вами.
reason-action-book = Вы можете записаться на время.
reason-action-request = Вы можете отправить запрос. Человек вам ответит.
reason-action-wait = Вы можете записаться в лист ожидания.
reason-action-refer = Я скажу вам, кто поможет.
reason-action-explain = Я объясню вам, как это делается.
reason-action-none = Здесь нельзя записаться.

# Why a person takes over
reason-escalate-deadline = В вашем письме может быть короткий срок. Пусть его проверят ещё сегодня.
reason-escalate-minor = Вам меньше 18 лет. Для этого есть особая помощь.
reason-escalate-identity = С вопросами о паспорте и личности помогает консультация. Сначала поговорите с ней.
reason-escalate-unclear_law = Закон здесь неясен. Это должен проверить человек.

# Why a hint is not told
reason-hint-hidden = Сначала это должен проверить человек.
reason-hint-overdue = Возможно, это изменилось. Пожалуйста, спросите в консультации.
reason-hint-stale = Этот перевод уже устарел. Пожалуйста, спросите в консультации.
reason-hint-not_yet = Это правило ещё не действует.
reason-hint-expired = Это правило больше не действует.
reason-warning-law-2026 = Внимание: это правило изменилось в июне 2026 года. Решает ведомство.

# Next steps
step-choose-date = Выберите себе время.
step-just-come = Просто приходите. Записываться не нужно.
step-staff-answers = Человек ответит вам здесь, в чате.
step-waiting-list = Вы попадёте в лист ожидания. Мы свяжемся с вами.
step-permission-before-start = Сначала письменное разрешение, потом первый день.
step-permission-if-company = В учебной мастерской можно без разрешения. Если это в фирме, сначала спросите.
step-take-company-form = Фирма заполняет формуляр о месте работы.
step-bring-paper = Возьмите с собой ваш документ. Пожалуйста, не присылайте фото.
step-bring-certificates = Возьмите с собой ваши дипломы и аттестаты, можно и копии.
step-anonymous-online = Можно спросить и в интернете, не называя своего имени.
step-ask-agency = Спросите в Agentur für Arbeit (агентство по труду).
step-ask-agency-or-school = Спросите в Agentur für Arbeit (агентство по труду) или своего учителя или учительницу в Berufskolleg (профессиональная школа).
step-ask-agency-or-jobcenter = Спросите в Agentur für Arbeit (агентство по труду) или в Jobcenter.
step-ask-bamf-or-jobcenter = Спросите в консультации, в BAMF или в Jobcenter.
step-ask-school-advice = Спросите в школьной консультации или в Kommunales Integrationszentrum (центр интеграции).
step-talk-to-person = Поговорите с человеком. Я могу отправить запрос за вас.
step-check-still-running = Пожалуйста, уточните, есть ли это ещё.
step-bookings-end-with-move = Записи на старом месте заканчиваются с переездом. Я могу их отменить.
step-tell-coordination = Команде на старом месте сообщат об этом.

# Unknown: the person did not say it
reason-age-child-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-age-durchstarten-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-age-gruenbau-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-age-jmd-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-age-mbe-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-age-school-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-german-b1-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-paper-durchstarten-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-paper-integration-course-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-paper-job-german-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-paper-work-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-chamber-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-dortmund-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-facility-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-nrw-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-other-house-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-ruhr-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-town-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-wesel-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-wuppertal-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-place-zue-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-safe-origin-eok-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-safe-origin-work-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-school-none-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-wait-six-months-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.
reason-wait-three-months-unknown = Это зависит от ответа, которого ещё нет. Человек может посмотреть вместе с вами.

# Next steps that name a station
step-programme-mim = Дальше для вас: { programme-mim }.
step-programme-wl = Дальше для вас: { programme-wl }.
step-programme-dsw = Дальше для вас: { programme-dsw }.
step-programme-dgk = Дальше для вас: { programme-dgk }.
step-programme-ndw = Дальше для вас: { programme-ndw }.
step-programme-kim = Дальше для вас: { programme-kim }.
step-programme-jmd = Дальше для вас: { programme-jmd }.
step-programme-mbe = Дальше для вас: { programme-mbe }.
step-programme-iq = Дальше для вас: { programme-iq }.
step-programme-ausbildungswege = Дальше для вас: { programme-ausbildungswege }.
step-programme-eok = Дальше для вас: { programme-eok }.
step-programme-integrationskurs = Дальше для вас: { programme-integrationskurs }.
step-programme-bsk = Дальше для вас: { programme-bsk }.
step-programme-berufskolleg = Дальше для вас: { programme-berufskolleg }.
step-programme-gruenbau = Дальше для вас: { programme-gruenbau }.
step-programme-vmdo = Дальше для вас: { programme-vmdo }.
step-programme-hwk_dortmund = Дальше для вас: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = Дальше для вас: { programme-ihk_dortmund }.
step-programme-agentur = Дальше для вас: { programme-agentur }.
step-programme-hausbetreuung = Дальше для вас: { programme-hausbetreuung }.
step-programme-beratung = Дальше для вас: { programme-beratung }.
step-programme-jugendamt = Дальше для вас: { programme-jugendamt }.
step-contact-hwk-muenster = Спросите здесь: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = Спросите здесь: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = Спросите здесь: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = Спросите здесь: { contact-ihk-nordwestfalen }.
step-contact-agentur = Спросите здесь: { contact-agentur }.
step-contact-zab-coesfeld = Спросите здесь: { contact-zab-coesfeld }.
step-contact-kreis-wesel = Спросите здесь: { contact-kreis-wesel }.
step-contact-ki-wuppertal = Спросите здесь: { contact-ki-wuppertal }.
step-contact-kim = Спросите здесь: { contact-kim }.
step-contact-jmd = Спросите здесь: { contact-jmd }.
step-contact-mbe = Спросите здесь: { contact-mbe }.
step-contact-iq = Спросите здесь: { contact-iq }.
step-contact-gruenbau = Спросите здесь: { contact-gruenbau }.
step-contact-vmdo = Спросите здесь: { contact-vmdo }.
step-contact-hwk-dortmund = Спросите здесь: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = Спросите здесь: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = Спросите здесь: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = Спросите здесь: { contact-asylverfahrensberatung }.
step-contact-ggua = Спросите здесь: { contact-ggua }.
step-contact-caritas-jaz = Спросите здесь: { contact-caritas-jaz }.
step-contact-jugendamt = Спросите здесь: { contact-jugendamt }.
step-contact-polizei-muenster = Спросите здесь: { contact-polizei-muenster }.
step-contact-faire-integration = Спросите здесь: { contact-faire-integration }.
step-contact-klausenhof = Спросите здесь: { contact-klausenhof }.
step-contact-emergency = Спросите здесь: { contact-emergency }.
step-contact-police-emergency = Спросите здесь: { contact-police-emergency }.
step-contact-violence-helpline = Спросите здесь: { contact-violence-helpline }.
step-contact-medical-on-call = Спросите здесь: { contact-medical-on-call }.
step-contact-crisis-line = Спросите здесь: { contact-crisis-line }.
step-contact-crisis-line-eu = Спросите здесь: { contact-crisis-line-eu }.
