### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = This is for everybody.
reason-place-zue-met = This is for people who live in the ZUE Münster.
reason-place-zue-unmet = This is only for people who live in the ZUE Münster.
reason-place-chamber-met = You live in the district of the chamber of crafts Münster.
reason-place-chamber-unmet = This is only in the district of the chamber of crafts Münster.
reason-place-wesel-met = This was for people in Kreis Wesel.
reason-place-wesel-unmet = This was only for people in Kreis Wesel.
reason-place-wuppertal-met = This was for people in Wuppertal.
reason-place-wuppertal-unmet = This was only for people in Wuppertal.
reason-place-ruhr-met = This is in Dortmund, Hamm and Kreis Unna.
reason-place-ruhr-unmet = This is only in Dortmund, Hamm and Kreis Unna.
reason-place-dortmund-met = This is in Dortmund.
reason-place-dortmund-unmet = This is only in Dortmund.
reason-place-nrw-met = This exists at your place in North Rhine-Westphalia.
reason-place-nrw-unmet = This exists only at places in North Rhine-Westphalia.
reason-place-facility-met = This exists in facilities of the state.
reason-place-facility-unmet = This mostly exists only in facilities of the state.
reason-place-other-house-met = There is a care team in your house.
reason-place-other-house-unmet = This is for people in another facility of the state.
reason-place-town-met = You live in a town.
reason-place-town-unmet = This is possible when you live in a town.
reason-moving-away-unmet = You are moving. Appointments at the old place end with the move.

# When
reason-period-ended-unmet = This programme has ended.
reason-period-not-yet-unmet = This programme has not started yet.
reason-wait-three-months-met = You have been registered for three months or longer. The authority decides about permission.
reason-wait-three-months-unmet = As a rule permission is possible only three months after registration. The rule is new since June 2026. The authority decides.
reason-wait-six-months-met = By the old rule the waiting time was over. The authority decides.
reason-wait-six-months-unmet = By the old rule (until June 2026) it was six months. The authority decides.

# Age
reason-age-adult-unmet = Under 18 you do not book alone. A person helps you.
reason-age-adult-unknown = Booking is from 18. You did not say your age, so a person helps you.
reason-age-child-met = There is special protection for people under 18.
reason-age-child-unmet = This is for people under 18.
reason-age-durchstarten-met = It was for people from 18 to 27.
reason-age-durchstarten-unmet = As a rule it was for people from 18 to 27.
reason-age-jmd-met = The JMD is for people from 12 to 27.
reason-age-jmd-unmet = The JMD is only for people from 12 to 27.
reason-age-mbe-met = The MBE is for people over 27.
reason-age-mbe-unmet = The MBE is only for people over 27.
reason-age-gruenbau-met = This is for people from 16 to 27.
reason-age-gruenbau-unmet = This is only for people from 16 to 27.
reason-age-school-met = These classes are for young people from 16 to 25.
reason-age-school-unmet = These classes are only for young people from 16 to 25.

# Papers, origin, German, school
reason-paper-durchstarten-met = It was also for people with your paper.
reason-paper-durchstarten-unmet = It was mainly for people with Gestattung or Duldung.
reason-paper-eok-met = The course is mainly for people in the asylum procedure.
reason-paper-eok-unmet = The course is mainly for people in the asylum procedure.
reason-paper-eok-unknown = The course is first for people in the asylum procedure. Others can ask if places are left.
reason-paper-work-met = The authority decides about permission.
reason-paper-work-unmet = With this paper a person must first look at what is possible.
reason-paper-integration-course-met = Recognised refugees usually have a right to the course.
reason-paper-integration-course-unmet = In 2026 there are often no new places for this. A person must check if there is another way.
reason-paper-job-german-met = A Berufssprachkurs is usually possible with your paper.
reason-paper-job-german-unmet = A person must check if a Berufssprachkurs is possible.
reason-safe-origin-eok-met = There is no special rule for your country of origin.
reason-safe-origin-eok-unmet = There are special rules for some countries of origin. A person looks with you.
reason-safe-origin-work-met = There is no special rule for your country of origin.
reason-safe-origin-work-unmet = For some countries the law is strict and not clear here. A person must check it.
reason-german-b1-met = You speak enough German for this (B1).
reason-german-b1-unmet = This mostly needs B1 German. You can learn it.
reason-school-none-met = This is for people without a German school certificate.
reason-school-none-unmet = This is mainly for people without a school certificate. School advice looks with you.

# Outcomes and actions
reason-outcome-fits = This fits you.
reason-outcome-not_yet = This fits later.
reason-outcome-does_not_fit = This is made for other people. There is something else for you.
reason-outcome-ended = This no longer exists.
reason-outcome-ask_a_person = A person looks at this with you.
reason-action-book = You can book a date.
reason-action-request = You can ask for it. A person answers you.
reason-action-wait = You can go on the waiting list.
reason-action-refer = I tell you who helps you.
reason-action-explain = I explain how it works.
reason-action-none = There is nothing to book here.

# Why a person takes over
reason-escalate-deadline = Your letter may contain a short deadline. Have it checked today.
reason-escalate-minor = You are under 18. There is special help for you.
reason-escalate-identity = An adviser helps with questions about passport and identity. Talk to them first.
reason-escalate-unclear_law = The law is not clear here. A person must check it.

# Why a hint is not told
reason-hint-hidden = A person must check this first.
reason-hint-overdue = This may have changed. Please ask an adviser.
reason-hint-stale = This translation is out of date. Please ask an adviser.
reason-hint-not_yet = This rule does not apply yet.
reason-hint-expired = This rule no longer applies.
reason-warning-law-2026 = Please note: this rule changed in June 2026. The authority decides.

# Next steps
step-choose-date = Choose a date.
step-just-come = Just come. You need no registration.
step-staff-answers = A person answers you here in the chat.
step-waiting-list = You go on the waiting list. We get in touch.
step-permission-before-start = First the written permission, then the first day.
step-permission-if-company = In a training workshop it works without permission. In a company ask first.
step-take-company-form = The company fills in a form about the place.
step-bring-paper = Bring your paper. Please do not send a photo.
step-bring-certificates = Bring your certificates, copies too.
step-anonymous-online = You can also ask online, without your name.
step-ask-agency = Ask the Agentur für Arbeit (employment agency).
step-ask-agency-or-school = Ask the Agentur für Arbeit or your teacher at the Berufskolleg.
step-ask-agency-or-jobcenter = Ask the Agentur für Arbeit or the Jobcenter.
step-ask-bamf-or-jobcenter = Ask an adviser, BAMF or the Jobcenter.
step-ask-school-advice = Ask school advice or the Kommunales Integrationszentrum.
step-talk-to-person = Talk to a person. I can ask for you.
step-check-still-running = Please ask if the offer still exists.
step-bookings-end-with-move = Appointments at the old place end with the move. I can cancel them.
step-tell-coordination = The team at the old place is told.

# Unknown: the person did not say it
reason-age-child-unknown = This depends on an answer that is still missing. A person can look with you.
reason-age-durchstarten-unknown = This depends on an answer that is still missing. A person can look with you.
reason-age-gruenbau-unknown = This depends on an answer that is still missing. A person can look with you.
reason-age-jmd-unknown = This depends on an answer that is still missing. A person can look with you.
reason-age-mbe-unknown = This depends on an answer that is still missing. A person can look with you.
reason-age-school-unknown = This depends on an answer that is still missing. A person can look with you.
reason-german-b1-unknown = This depends on an answer that is still missing. A person can look with you.
reason-paper-durchstarten-unknown = This depends on an answer that is still missing. A person can look with you.
reason-paper-integration-course-unknown = This depends on an answer that is still missing. A person can look with you.
reason-paper-job-german-unknown = This depends on an answer that is still missing. A person can look with you.
reason-paper-work-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-chamber-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-dortmund-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-facility-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-nrw-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-other-house-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-ruhr-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-town-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-wesel-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-wuppertal-unknown = This depends on an answer that is still missing. A person can look with you.
reason-place-zue-unknown = This depends on an answer that is still missing. A person can look with you.
reason-safe-origin-eok-unknown = This depends on an answer that is still missing. A person can look with you.
reason-safe-origin-work-unknown = This depends on an answer that is still missing. A person can look with you.
reason-school-none-unknown = This depends on an answer that is still missing. A person can look with you.
reason-wait-six-months-unknown = This depends on an answer that is still missing. A person can look with you.
reason-wait-three-months-unknown = This depends on an answer that is still missing. A person can look with you.

# Next steps that name a station
step-programme-mim = Your next station: { programme-mim }.
step-programme-wl = Your next station: { programme-wl }.
step-programme-dsw = Your next station: { programme-dsw }.
step-programme-dgk = Your next station: { programme-dgk }.
step-programme-ndw = Your next station: { programme-ndw }.
step-programme-kim = Your next station: { programme-kim }.
step-programme-jmd = Your next station: { programme-jmd }.
step-programme-mbe = Your next station: { programme-mbe }.
step-programme-iq = Your next station: { programme-iq }.
step-programme-ausbildungswege = Your next station: { programme-ausbildungswege }.
step-programme-eok = Your next station: { programme-eok }.
step-programme-integrationskurs = Your next station: { programme-integrationskurs }.
step-programme-bsk = Your next station: { programme-bsk }.
step-programme-berufskolleg = Your next station: { programme-berufskolleg }.
step-programme-gruenbau = Your next station: { programme-gruenbau }.
step-programme-vmdo = Your next station: { programme-vmdo }.
step-programme-hwk_dortmund = Your next station: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = Your next station: { programme-ihk_dortmund }.
step-programme-agentur = Your next station: { programme-agentur }.
step-programme-hausbetreuung = Your next station: { programme-hausbetreuung }.
step-programme-beratung = Your next station: { programme-beratung }.
step-programme-jugendamt = Your next station: { programme-jugendamt }.
step-contact-hwk-muenster = Ask here: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = Ask here: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = Ask here: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = Ask here: { contact-ihk-nordwestfalen }.
step-contact-agentur = Ask here: { contact-agentur }.
step-contact-zab-coesfeld = Ask here: { contact-zab-coesfeld }.
step-contact-kreis-wesel = Ask here: { contact-kreis-wesel }.
step-contact-ki-wuppertal = Ask here: { contact-ki-wuppertal }.
step-contact-kim = Ask here: { contact-kim }.
step-contact-jmd = Ask here: { contact-jmd }.
step-contact-mbe = Ask here: { contact-mbe }.
step-contact-iq = Ask here: { contact-iq }.
step-contact-gruenbau = Ask here: { contact-gruenbau }.
step-contact-vmdo = Ask here: { contact-vmdo }.
step-contact-hwk-dortmund = Ask here: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = Ask here: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = Ask here: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = Ask here: { contact-asylverfahrensberatung }.
step-contact-ggua = Ask here: { contact-ggua }.
step-contact-caritas-jaz = Ask here: { contact-caritas-jaz }.
step-contact-jugendamt = Ask here: { contact-jugendamt }.
step-contact-polizei-muenster = Ask here: { contact-polizei-muenster }.
step-contact-faire-integration = Ask here: { contact-faire-integration }.
step-contact-klausenhof = Ask here: { contact-klausenhof }.
step-contact-emergency = Ask here: { contact-emergency }.
step-contact-police-emergency = Ask here: { contact-police-emergency }.
step-contact-violence-helpline = Ask here: { contact-violence-helpline }.
step-contact-medical-on-call = Ask here: { contact-medical-on-call }.
step-contact-crisis-line = Ask here: { contact-crisis-line }.
step-contact-crisis-line-eu = Ask here: { contact-crisis-line-eu }.
