### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = C’est pour tout le monde.
reason-place-zue-met = C’est pour les personnes qui habitent dans la ZUE Münster.
reason-place-zue-unmet = C’est seulement pour les personnes qui habitent dans la ZUE Münster.
reason-place-chamber-met = Tu habites dans la zone de la Handwerkskammer Münster (chambre des métiers).
reason-place-chamber-unmet = C’est seulement dans la zone de la Handwerkskammer Münster (chambre des métiers).
reason-place-wesel-met = C’était pour les personnes dans le Kreis Wesel.
reason-place-wesel-unmet = C’était seulement pour les personnes dans le Kreis Wesel.
reason-place-wuppertal-met = C’était pour les personnes à Wuppertal.
reason-place-wuppertal-unmet = C’était seulement pour les personnes à Wuppertal.
reason-place-ruhr-met = C’est à Dortmund, à Hamm et dans le Kreis Unna.
reason-place-ruhr-unmet = C’est seulement à Dortmund, à Hamm et dans le Kreis Unna.
reason-place-dortmund-met = C’est à Dortmund.
reason-place-dortmund-unmet = C’est seulement à Dortmund.
reason-place-nrw-met = Cela existe là où tu habites en Nordrhein-Westfalen (NRW).
reason-place-nrw-unmet = Cela existe seulement en Nordrhein-Westfalen (NRW).
reason-place-facility-met = Cela existe dans les hébergements du Land (région).
reason-place-facility-unmet = Le plus souvent, cela existe seulement dans les hébergements du Land (région).
reason-place-other-house-met = Dans ton hébergement, il y a une équipe d’accompagnement.
reason-place-other-house-unmet = C’est pour les personnes dans un autre hébergement du Land (région).
reason-place-town-met = Tu habites dans une ville ou une commune.
reason-place-town-unmet = C’est possible si tu habites dans une ville ou une commune.
reason-moving-away-unmet = Tu déménages. Les rendez-vous à l’ancien lieu s’arrêtent avec le déménagement.

# When
reason-period-ended-unmet = Ce programme est fini.
reason-period-not-yet-unmet = Ce programme n’a pas encore commencé.
reason-wait-three-months-met = Ton enregistrement date de trois mois ou plus. C’est l’administration qui décide sur l’autorisation.
reason-wait-three-months-unmet = En général, l’autorisation est possible seulement trois mois après l’enregistrement. La règle est nouvelle depuis juin 2026. C’est l’administration qui décide.
reason-wait-six-months-met = Avec l’ancienne règle, le temps d’attente était fini. C’est l’administration qui décide.
reason-wait-six-months-unmet = Avec l’ancienne règle (jusqu’à juin 2026), c’était six mois. C’est l’administration qui décide.

# Age
reason-age-adult-unmet = Avant 18 ans, on ne réserve pas sans aide. Une personne va t’aider.
reason-age-adult-unknown = On peut réserver à partir de 18 ans. Tu n’as pas dit ton âge, c’est pourquoi une personne va t’aider.
reason-age-child-met = Pour les personnes de moins de 18 ans, il y a une protection spéciale.
reason-age-child-unmet = C’est pour les personnes de moins de 18 ans.
reason-age-durchstarten-met = C’était pour les personnes de 18 à 27 ans.
reason-age-durchstarten-unmet = En général, c’était pour les personnes de 18 à 27 ans.
reason-age-jmd-met = Le JMD est pour les personnes de 12 à 27 ans.
reason-age-jmd-unmet = Le JMD est seulement pour les personnes de 12 à 27 ans.
reason-age-mbe-met = La MBE est pour les personnes de plus de 27 ans.
reason-age-mbe-unmet = La MBE est seulement pour les personnes de plus de 27 ans.
reason-age-gruenbau-met = C’est pour les personnes de 16 à 27 ans.
reason-age-gruenbau-unmet = C’est seulement pour les personnes de 16 à 27 ans.
reason-age-school-met = Ces classes sont pour les jeunes de 16 à 25 ans.
reason-age-school-unmet = Ces classes sont seulement pour les jeunes de 16 à 25 ans.

# Papers, origin, German, school
reason-paper-durchstarten-met = C’était aussi pour les personnes avec ton papier.
reason-paper-durchstarten-unmet = C’était surtout pour les personnes avec une Gestattung (papier de la procédure d’asile) ou une Duldung (expulsion suspendue).
reason-paper-eok-met = Le cours est surtout pour les personnes dans la procédure d’asile.
reason-paper-eok-unmet = Le cours est surtout pour les personnes dans la procédure d’asile.
reason-paper-eok-unknown = Le cours est d’abord pour les personnes dans la procédure d’asile. Les autres peuvent demander s’il reste des places.
reason-paper-work-met = C’est l’administration qui décide sur l’autorisation.
reason-paper-work-unmet = Avec ce papier, une personne doit d’abord regarder ce qui est possible.
reason-paper-integration-course-met = En général, les personnes réfugiées reconnues ont droit au cours.
reason-paper-integration-course-unmet = En 2026, il n’y a souvent pas de nouvelles places pour cela. Une personne doit vérifier s’il y a un autre chemin.
reason-paper-job-german-met = Avec ton papier, un Berufssprachkurs (allemand pour le métier) est en général possible.
reason-paper-job-german-unmet = Une personne doit vérifier si un Berufssprachkurs (allemand pour le métier) est possible.
reason-safe-origin-eok-met = Pour ton pays d’origine, il n’y a pas de règle spéciale.
reason-safe-origin-eok-unmet = Pour certains pays d’origine, il y a des règles spéciales. Une personne regarde avec toi.
reason-safe-origin-work-met = Pour ton pays d’origine, il n’y a pas de règle spéciale.
reason-safe-origin-work-unmet = Pour certains pays d’origine, la loi est sévère et elle n’est pas claire ici. Une personne doit vérifier.
reason-german-b1-met = Tu parles assez allemand pour cela (B1).
reason-german-b1-unmet = Pour cela, il faut le plus souvent le niveau B1 en allemand. Tu peux l’apprendre.
reason-school-none-met = C’est pour les personnes sans diplôme scolaire allemand.
reason-school-none-unmet = C’est surtout pour les personnes sans diplôme scolaire. La Schulberatung (conseil pour l’école) regarde avec toi.

# Outcomes and actions
reason-outcome-fits = Cela te correspond.
reason-outcome-not_yet = Cela te correspondra plus tard.
reason-outcome-does_not_fit = C’est fait pour d’autres personnes. Il y a autre chose pour toi.
reason-outcome-ended = Cela n’existe plus.
reason-outcome-ask_a_person = Une personne regarde cela avec toi.
reason-action-book = Tu peux réserver un rendez-vous.
reason-action-request = Tu peux faire une demande. Une personne te répond.
reason-action-wait = Tu peux aller sur la liste d’attente.
reason-action-refer = Je te dis qui t’aide.
reason-action-explain = Je t’explique comment ça marche.
reason-action-none = Ici, on ne peut rien réserver.

# Why a person takes over
reason-escalate-deadline = Il peut y avoir un délai court dans ta lettre. Fais-la vérifier aujourd’hui.
reason-escalate-minor = Tu as moins de 18 ans. Il y a une aide spéciale pour cela.
reason-escalate-identity = Pour les questions de passeport et d’identité, un service de conseil aide. Parle d’abord avec lui.
reason-escalate-unclear_law = Ici, la loi n’est pas claire. Une personne doit vérifier.

# Why a hint is not told
reason-hint-hidden = Une personne doit d’abord vérifier cela.
reason-hint-overdue = Cela a peut-être changé. Demande à un service de conseil, s’il te plaît.
reason-hint-stale = Cette traduction n’est plus à jour. Demande à un service de conseil, s’il te plaît.
reason-hint-not_yet = Cette règle n’est pas encore valable.
reason-hint-expired = Cette règle n’est plus valable.
reason-warning-law-2026 = Attention : cette règle a changé en juin 2026. C’est l’administration qui décide.

# Next steps
step-choose-date = Choisis un rendez-vous.
step-just-come = Viens simplement. Tu n’as pas besoin de t’inscrire.
step-staff-answers = Une personne te répond ici dans le chat.
step-waiting-list = Tu vas sur la liste d’attente. Nous te contactons.
step-permission-before-start = D’abord l’autorisation écrite, ensuite le premier jour.
step-permission-if-company = Dans un atelier de formation, c’est possible sans autorisation. Dans une entreprise, demande d’abord.
step-take-company-form = L’entreprise remplit un formulaire sur la place.
step-bring-paper = Apporte ton papier. S’il te plaît, n’envoie pas de photo.
step-bring-certificates = Apporte tes diplômes, aussi des copies.
step-anonymous-online = Tu peux aussi demander sur Internet, sans ton nom.
step-ask-agency = Demande à l’Agentur für Arbeit (agence pour l’emploi).
step-ask-agency-or-school = Demande à l’Agentur für Arbeit (agence pour l’emploi) ou aux profs du Berufskolleg (école professionnelle).
step-ask-agency-or-jobcenter = Demande à l’Agentur für Arbeit (agence pour l’emploi) ou au Jobcenter.
step-ask-bamf-or-jobcenter = Demande à un service de conseil, au BAMF ou au Jobcenter.
step-ask-school-advice = Demande à la Schulberatung (conseil pour l’école) ou au Kommunales Integrationszentrum (centre d’intégration).
step-talk-to-person = Parle à une personne. Je peux faire la demande pour toi.
step-check-still-running = Demande d’abord si l’offre existe encore, s’il te plaît.
step-bookings-end-with-move = Les rendez-vous à l’ancien lieu s’arrêtent avec le déménagement. Je peux les annuler.
step-tell-coordination = L’équipe à l’ancien lieu reçoit l’information.

# Unknown: the person did not say it
reason-age-child-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-age-durchstarten-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-age-gruenbau-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-age-jmd-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-age-mbe-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-age-school-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-german-b1-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-paper-durchstarten-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-paper-integration-course-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-paper-job-german-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-paper-work-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-chamber-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-dortmund-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-facility-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-nrw-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-other-house-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-ruhr-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-town-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-wesel-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-wuppertal-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-place-zue-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-safe-origin-eok-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-safe-origin-work-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-school-none-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-wait-six-months-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.
reason-wait-three-months-unknown = Cela dépend d’une réponse qui manque encore. Une personne peut regarder avec toi.

# Next steps that name a station
step-programme-mim = Ton prochain contact : { programme-mim }.
step-programme-wl = Ton prochain contact : { programme-wl }.
step-programme-dsw = Ton prochain contact : { programme-dsw }.
step-programme-dgk = Ton prochain contact : { programme-dgk }.
step-programme-ndw = Ton prochain contact : { programme-ndw }.
step-programme-kim = Ton prochain contact : { programme-kim }.
step-programme-jmd = Ton prochain contact : { programme-jmd }.
step-programme-mbe = Ton prochain contact : { programme-mbe }.
step-programme-iq = Ton prochain contact : { programme-iq }.
step-programme-ausbildungswege = Ton prochain contact : { programme-ausbildungswege }.
step-programme-eok = Ton prochain contact : { programme-eok }.
step-programme-integrationskurs = Ton prochain contact : { programme-integrationskurs }.
step-programme-bsk = Ton prochain contact : { programme-bsk }.
step-programme-berufskolleg = Ton prochain contact : { programme-berufskolleg }.
step-programme-gruenbau = Ton prochain contact : { programme-gruenbau }.
step-programme-vmdo = Ton prochain contact : { programme-vmdo }.
step-programme-hwk_dortmund = Ton prochain contact : { programme-hwk_dortmund }.
step-programme-ihk_dortmund = Ton prochain contact : { programme-ihk_dortmund }.
step-programme-agentur = Ton prochain contact : { programme-agentur }.
step-programme-hausbetreuung = Ton prochain contact : { programme-hausbetreuung }.
step-programme-beratung = Ton prochain contact : { programme-beratung }.
step-programme-jugendamt = Ton prochain contact : { programme-jugendamt }.
step-contact-hwk-muenster = Demande ici : { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = Demande ici : { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = Demande ici : { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = Demande ici : { contact-ihk-nordwestfalen }.
step-contact-agentur = Demande ici : { contact-agentur }.
step-contact-zab-coesfeld = Demande ici : { contact-zab-coesfeld }.
step-contact-kreis-wesel = Demande ici : { contact-kreis-wesel }.
step-contact-ki-wuppertal = Demande ici : { contact-ki-wuppertal }.
step-contact-kim = Demande ici : { contact-kim }.
step-contact-jmd = Demande ici : { contact-jmd }.
step-contact-mbe = Demande ici : { contact-mbe }.
step-contact-iq = Demande ici : { contact-iq }.
step-contact-gruenbau = Demande ici : { contact-gruenbau }.
step-contact-vmdo = Demande ici : { contact-vmdo }.
step-contact-hwk-dortmund = Demande ici : { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = Demande ici : { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = Demande ici : { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = Demande ici : { contact-asylverfahrensberatung }.
step-contact-ggua = Demande ici : { contact-ggua }.
step-contact-caritas-jaz = Demande ici : { contact-caritas-jaz }.
step-contact-jugendamt = Demande ici : { contact-jugendamt }.
step-contact-polizei-muenster = Demande ici : { contact-polizei-muenster }.
step-contact-faire-integration = Demande ici : { contact-faire-integration }.
step-contact-klausenhof = Demande ici : { contact-klausenhof }.
step-contact-emergency = Demande ici : { contact-emergency }.
step-contact-police-emergency = Demande ici : { contact-police-emergency }.
step-contact-violence-helpline = Demande ici : { contact-violence-helpline }.
step-contact-medical-on-call = Demande ici : { contact-medical-on-call }.
step-contact-crisis-line = Demande ici : { contact-crisis-line }.
step-contact-crisis-line-eu = Demande ici : { contact-crisis-line-eu }.
