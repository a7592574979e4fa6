### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = Це діє для всіх.
reason-place-zue-met = Це для людей, які живуть у ZUE Münster.
reason-place-zue-unmet = Це тільки для людей, які живуть у ZUE Münster.
reason-place-chamber-met = Ви живете в окрузі Handwerkskammer Münster (реміснича палата).
reason-place-chamber-unmet = Це тільки в окрузі Handwerkskammer Münster (реміснича палата).
reason-place-wesel-met = Це було для людей у Kreis Wesel.
reason-place-wesel-unmet = Це було тільки для людей у Kreis Wesel.
reason-place-wuppertal-met = Це було для людей у Вупперталі (Wuppertal).
reason-place-wuppertal-unmet = Це було тільки для людей у Вупперталі (Wuppertal).
reason-place-ruhr-met = Це в Dortmund, Hamm і Kreis Unna.
reason-place-ruhr-unmet = Це тільки в Dortmund, Hamm і Kreis Unna.
reason-place-dortmund-met = Це в Дортмунді (Dortmund).
reason-place-dortmund-unmet = Це тільки в Дортмунді (Dortmund).
reason-place-nrw-met = Це є там, де ви живете, у землі NRW (Північний Рейн-Вестфалія).
reason-place-nrw-unmet = Це є тільки в землі NRW (Північний Рейн-Вестфалія).
reason-place-facility-met = Це є в гуртожитках федеральної землі.
reason-place-facility-unmet = Це зазвичай є тільки в гуртожитках федеральної землі.
reason-place-other-house-met = У вашому домі є команда підтримки (Betreuung).
reason-place-other-house-unmet = Це для людей в іншому гуртожитку федеральної землі.
reason-place-town-met = Ви живете в місті або громаді.
reason-place-town-unmet = Це можливо, якщо ви живете в місті або громаді.
reason-moving-away-unmet = Ви переїжджаєте. Записи на старому місці закінчуються з переїздом.

# When
reason-period-ended-unmet = Ця програма закінчилася.
reason-period-not-yet-unmet = Ця програма ще не почалася.
reason-wait-three-months-met = Ви зареєстровані вже три місяці або довше. Про дозвіл вирішує відомство.
reason-wait-three-months-unmet = Як правило, дозвіл можливий тільки через три місяці після реєстрації. Це правило нове, з червня 2026 року. Вирішує відомство.
reason-wait-six-months-met = За старим правилом час очікування вже минув. Вирішує відомство.
reason-wait-six-months-unmet = За старим правилом (до червня 2026 року) це було шість місяців. Вирішує відомство.

# Age
reason-age-adult-unmet = До 18 років не можна записатися самостійно. Людина допоможе вам.
reason-age-adult-unknown = Записатися можна від 18 років. Ви не сказали свій вік, тому вам допоможе людина.
reason-age-child-met = Для людей, яким менше ніж 18 років, є особливий захист.
reason-age-child-unmet = Це для людей, яким менше ніж 18 років.
reason-age-durchstarten-met = Це було для людей від 18 до 27 років.
reason-age-durchstarten-unmet = Це було, як правило, для людей від 18 до 27 років.
reason-age-jmd-met = JMD – для людей від 12 до 27 років.
reason-age-jmd-unmet = JMD – тільки для людей від 12 до 27 років.
reason-age-mbe-met = MBE – для людей, яким більше ніж 27 років.
reason-age-mbe-unmet = MBE – тільки для людей, яким більше ніж 27 років.
reason-age-gruenbau-met = Це для людей від 16 до 27 років.
reason-age-gruenbau-unmet = Це тільки для людей від 16 до 27 років.
reason-age-school-met = Ці класи – для молодих людей від 16 до 25 років.
reason-age-school-unmet = Ці класи – тільки для молодих людей від 16 до 25 років.

# Papers, origin, German, school
reason-paper-durchstarten-met = Це було і для людей з вашим документом.
reason-paper-durchstarten-unmet = Це було насамперед для людей з Gestattung або Duldung.
reason-paper-eok-met = Курс – насамперед для людей у процедурі притулку.
reason-paper-eok-unmet = Курс – насамперед для людей у процедурі притулку.
reason-paper-eok-unknown = Спочатку курс – для людей у процедурі притулку. Інші можуть запитати, чи є ще місця.
reason-paper-work-met = Про дозвіл вирішує відомство.
reason-paper-work-unmet = З цим документом спочатку людина має подивитися, що можливо.
reason-paper-integration-course-met = Визнані біженці мають, як правило, право на цей курс.
reason-paper-integration-course-unmet = У 2026 році для цього часто немає нових місць. Чи є інший шлях, має перевірити людина.
reason-paper-job-german-met = З вашим документом Berufssprachkurs (німецька для роботи), як правило, можливий.
reason-paper-job-german-unmet = Чи можливий Berufssprachkurs (німецька для роботи), має перевірити людина.
reason-safe-origin-eok-met = Для вашої країни походження немає особливого правила.
reason-safe-origin-eok-unmet = Для деяких країн походження є особливі правила. Людина подивиться разом з вами.
reason-safe-origin-work-met = Для вашої країни походження немає особливого правила.
reason-safe-origin-work-unmet = Для деяких країн походження закон суворий і тут нечіткий. Це має перевірити людина.
reason-german-b1-met = Ви достатньо знаєте німецьку для цього (B1).
reason-german-b1-unmet = Для цього зазвичай потрібна німецька B1. Її можна вивчити.
reason-school-none-met = Це для людей без німецького шкільного атестата.
reason-school-none-unmet = Це насамперед для людей без шкільного атестата. Schulberatung (шкільна консультація) подивиться разом з вами.

# Outcomes and actions
reason-outcome-fits = Це вам підходить.
reason-outcome-not_yet = Це підійде пізніше.
reason-outcome-does_not_fit = Це зроблено для інших людей. Для вас є щось інше.
reason-outcome-ended = Цього більше немає.
reason-outcome-ask_a_person = Це людина подивиться разом з вами.
reason-action-book = Ви можете записатися.
reason-action-request = Ви можете надіслати запит. Людина відповість вам.
reason-action-wait = Ви можете стати в список очікування.
reason-action-refer = Я скажу, хто вам допоможе.
reason-action-explain = Я поясню, як це зробити.
reason-action-none = Тут не можна записатися.

# Why a person takes over
reason-escalate-deadline = У вашому листі може бути короткий строк. Нехай його перевірять ще сьогодні.
reason-escalate-minor = Вам менше ніж 18 років. Для цього є особлива допомога.
reason-escalate-identity = З питаннями про паспорт і вашу особу (ідентичність) допомагає консультація. Спочатку поговоріть з нею.
reason-escalate-unclear_law = Закон тут нечіткий. Це має перевірити людина.

# Why a hint is not told
reason-hint-hidden = Це спочатку має перевірити людина.
reason-hint-overdue = Можливо, це змінилося. Будь ласка, запитайте консультацію.
reason-hint-stale = Цей переклад уже не актуальний. Будь ласка, запитайте консультацію.
reason-hint-not_yet = Це правило ще не діє.
reason-hint-expired = Це правило більше не діє.
reason-warning-law-2026 = Увага: це правило змінилося в червні 2026 року. Вирішує відомство.

# Next steps
step-choose-date = Виберіть собі дату.
step-just-come = Просто приходьте. Записуватися не треба.
step-staff-answers = Людина відповість вам тут, у чаті.
step-waiting-list = Ви будете в списку очікування. Ми напишемо вам.
step-permission-before-start = Спочатку письмовий дозвіл, потім перший день.
step-permission-if-company = У навчальній майстерні можна без дозволу. На фірмі спочатку запитайте.
step-take-company-form = Фірма заповнює формуляр про місце роботи.
step-bring-paper = Візьміть із собою свій документ. Будь ласка, не надсилайте фото.
step-bring-certificates = Візьміть із собою свої атестати й дипломи, можна й копії.
step-anonymous-online = Ви можете запитати й в інтернеті, не називаючи свого імені.
step-ask-agency = Запитайте Agentur für Arbeit (служба зайнятості).
step-ask-agency-or-school = Запитайте Agentur für Arbeit (служба зайнятості) або когось із вчителів у Berufskolleg (професійна школа).
step-ask-agency-or-jobcenter = Запитайте Agentur für Arbeit (служба зайнятості) або Jobcenter.
step-ask-bamf-or-jobcenter = Запитайте консультацію, BAMF або Jobcenter.
step-ask-school-advice = Запитайте Schulberatung (шкільна консультація) або Kommunales Integrationszentrum (центр інтеграції).
step-talk-to-person = Поговоріть з людиною. Я можу попросити про це для вас.
step-check-still-running = Будь ласка, запитайте, чи це ще є.
step-bookings-end-with-move = Записи на старому місці закінчуються з переїздом. Я можу їх скасувати.
step-tell-coordination = Команді на старому місці повідомлять.

# Unknown: the person did not say it
reason-age-child-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-age-durchstarten-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-age-gruenbau-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-age-jmd-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-age-mbe-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-age-school-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-german-b1-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-paper-durchstarten-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-paper-integration-course-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-paper-job-german-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-paper-work-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-chamber-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-dortmund-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-facility-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-nrw-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-other-house-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-ruhr-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-town-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-wesel-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-wuppertal-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-place-zue-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-safe-origin-eok-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-safe-origin-work-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-school-none-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-wait-six-months-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.
reason-wait-three-months-unknown = Це залежить від відповіді, якої ще немає. Людина може подивитися разом з вами.

# Next steps that name a station
step-programme-mim = Далі вам сюди: { programme-mim }.
step-programme-wl = Далі вам сюди: { programme-wl }.
step-programme-dsw = Далі вам сюди: { programme-dsw }.
step-programme-dgk = Далі вам сюди: { programme-dgk }.
step-programme-ndw = Далі вам сюди: { programme-ndw }.
step-programme-kim = Далі вам сюди: { programme-kim }.
step-programme-jmd = Далі вам сюди: { programme-jmd }.
step-programme-mbe = Далі вам сюди: { programme-mbe }.
step-programme-iq = Далі вам сюди: { programme-iq }.
step-programme-ausbildungswege = Далі вам сюди: { programme-ausbildungswege }.
step-programme-eok = Далі вам сюди: { programme-eok }.
step-programme-integrationskurs = Далі вам сюди: { programme-integrationskurs }.
step-programme-bsk = Далі вам сюди: { programme-bsk }.
step-programme-berufskolleg = Далі вам сюди: { programme-berufskolleg }.
step-programme-gruenbau = Далі вам сюди: { programme-gruenbau }.
step-programme-vmdo = Далі вам сюди: { programme-vmdo }.
step-programme-hwk_dortmund = Далі вам сюди: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = Далі вам сюди: { programme-ihk_dortmund }.
step-programme-agentur = Далі вам сюди: { programme-agentur }.
step-programme-hausbetreuung = Далі вам сюди: { programme-hausbetreuung }.
step-programme-beratung = Далі вам сюди: { programme-beratung }.
step-programme-jugendamt = Далі вам сюди: { programme-jugendamt }.
step-contact-hwk-muenster = Запитайте тут: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = Запитайте тут: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = Запитайте тут: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = Запитайте тут: { contact-ihk-nordwestfalen }.
step-contact-agentur = Запитайте тут: { contact-agentur }.
step-contact-zab-coesfeld = Запитайте тут: { contact-zab-coesfeld }.
step-contact-kreis-wesel = Запитайте тут: { contact-kreis-wesel }.
step-contact-ki-wuppertal = Запитайте тут: { contact-ki-wuppertal }.
step-contact-kim = Запитайте тут: { contact-kim }.
step-contact-jmd = Запитайте тут: { contact-jmd }.
step-contact-mbe = Запитайте тут: { contact-mbe }.
step-contact-iq = Запитайте тут: { contact-iq }.
step-contact-gruenbau = Запитайте тут: { contact-gruenbau }.
step-contact-vmdo = Запитайте тут: { contact-vmdo }.
step-contact-hwk-dortmund = Запитайте тут: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = Запитайте тут: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = Запитайте тут: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = Запитайте тут: { contact-asylverfahrensberatung }.
step-contact-ggua = Запитайте тут: { contact-ggua }.
step-contact-caritas-jaz = Запитайте тут: { contact-caritas-jaz }.
step-contact-jugendamt = Запитайте тут: { contact-jugendamt }.
step-contact-polizei-muenster = Запитайте тут: { contact-polizei-muenster }.
step-contact-faire-integration = Запитайте тут: { contact-faire-integration }.
step-contact-klausenhof = Запитайте тут: { contact-klausenhof }.
step-contact-emergency = Запитайте тут: { contact-emergency }.
step-contact-police-emergency = Запитайте тут: { contact-police-emergency }.
step-contact-violence-helpline = Запитайте тут: { contact-violence-helpline }.
step-contact-medical-on-call = Запитайте тут: { contact-medical-on-call }.
step-contact-crisis-line = Запитайте тут: { contact-crisis-line }.
step-contact-crisis-line-eu = Запитайте тут: { contact-crisis-line-eu }.
