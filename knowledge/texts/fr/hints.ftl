### Legal hints in general words. .version names the version of the record that the words translate.

# Overview

# Documents
hint-doc-duldung-light = Si sur la Duldung (expulsion suspendue) il est écrit « für Personen mit ungeklärter Identität » (pour les personnes dont l’identité n’est pas claire), le travail n’est en général pas autorisé. Cela peut changer. Parle d’abord avec un service de conseil, avant de faire quelque chose.
    .version = 1
hint-doc-ausbildungsduldung = Avec une Ausbildungsduldung (Duldung pour la formation), on peut en général rester pendant toute l’Ausbildung (formation professionnelle). Il faut un contrat inscrit à la chambre, et il y a des conditions sur l’identité. Un service de conseil doit vérifier si elles sont remplies.
    .version = 1
hint-doc-16g = Depuis mars 2024, il y a aussi une Aufenthaltserlaubnis (permis de séjour) pour l’Ausbildung (formation professionnelle) (§ 16g). Elle est mieux qu’une Duldung (expulsion suspendue). Pour cela, il faut en général un passeport et assez d’argent pour vivre ; la BAB (aide d’argent pendant la formation) est permise.
    .version = 1
hint-doc-ae-25-4a = Les victimes de la traite d’êtres humains ou d’une exploitation grave ont des droits spéciaux et au moins trois mois pour réfléchir. Parle tout de suite avec un service de conseil spécialisé. Tu n’as pas besoin d’écrire là-dessus avec moi.
    .version = 1
hint-doc-24 = Les personnes d’Ukraine reçoivent le plus souvent une Aufenthaltserlaubnis (permis de séjour) selon § 24. Les permis qui étaient valables le 1er février 2026 sont valables jusqu’au 4 mars 2027. Avec ce permis, le travail est en général autorisé.
    .version = 1
hint-doc-fiktion = Si on demande un renouvellement avant la fin de l’Aufenthaltserlaubnis (permis de séjour), on garde les anciens droits jusqu’à la décision de l’administration. Le papier pour cela s’appelle Fiktionsbescheinigung. Important : toujours faire la demande avant la date de fin.
    .version = 1
hint-doc-gueb = Une Grenzübertrittsbescheinigung (papier pour quitter le pays) n’est pas une Duldung (expulsion suspendue). Elle veut dire : on doit quitter le pays au plus tard à une date fixée. Va tout de suite dans un service de conseil.
    .version = 1

# Work
hint-work-look-at-paper = Regarde ton papier. Il y a souvent une phrase sur le travail. « Erwerbstätigkeit erlaubt » veut dire : tout travail est autorisé. « Beschäftigung nur mit Genehmigung » ou « nur mit Erlaubnis » veut dire : demander d’abord à l’administration. « Erwerbstätigkeit nicht gestattet » veut dire : pas en ce moment, cela peut changer.
    .version = 1
hint-work-gestattung-zue = Si on est dans la procédure d’asile et qu’on doit habiter dans une ZUE, on attend au début. Trois mois après l’enregistrement, l’administration peut en général autoriser un travail ; si toutes les conditions sont remplies, elle doit le faire. Pour chaque emploi, il faut une autorisation avant. Dans certains cas, cela dure plus longtemps ou ce n’est pas possible. Cette règle est nouvelle depuis juin 2026. C’est l’administration qui décide.
    .version = 1
hint-work-gestattung-zue-6m = Dans certains cas, c’est six mois au lieu de trois : si l’Allemagne a posé la question à un autre pays de l’UE, ou si on a déjà une protection là-bas. La règle est nouvelle depuis juin 2026.
    .version = 1
hint-work-gestattung-zue-ban = Si la procédure d’asile est accélérée, il n’y a souvent pas d’autorisation de travail. Les personnes qui manquent gravement à leurs devoirs ne doivent pas non plus en recevoir. Demande à un service de conseil quelle procédure tu as.
    .version = 1
hint-work-gestattung-kommune = Si on est dans la procédure d’asile, qu’on habite dans une ville et qu’on est en Allemagne depuis trois mois, on a en général droit à l’autorisation pour un travail. Le plus souvent, l’agence pour l’emploi doit être d’accord. Il faut l’autorisation avant le premier jour. C’est l’administration qui décide.
    .version = 1
hint-work-safe-countries = Pour les personnes des « sichere Herkunftsstaaten » (pays d’origine dits sûrs), les règles sont sévères. Pendant la procédure d’asile, le travail n’est le plus souvent pas autorisé. Il y a des exceptions. Demande à un service de conseil avant de signer quelque chose.
    .version = 1
hint-work-duldung-zue = Avec une Duldung (expulsion suspendue) dans un hébergement du Land (région), l’administration devrait en général autoriser un travail après six mois de Duldung. Avec un passeport valable ou pour une Ausbildung (formation professionnelle), cela peut être trois mois. Ce n’est pas le cas si l’expulsion est déjà en préparation. C’est l’administration qui décide.
    .version = 1
hint-work-duldung = Avec une Duldung (expulsion suspendue), l’Ausländerbehörde (service des étrangers) devrait en général autoriser un travail, si l’agence pour l’emploi est d’accord. Pour cela, il faut le plus souvent être en Allemagne depuis trois mois. Il y a des raisons d’interdire le travail. C’est l’administration qui décide.
    .version = 1
hint-work-no-voluntary-return-form = Attention : si on demande de l’argent pour le retour volontaire au pays, on peut perdre l’autorisation de travail ou l’Ausbildungsduldung (Duldung pour la formation). Parle avant avec un service de conseil indépendant.
    .version = 1
hint-work-titles = Avec une Aufenthaltserlaubnis (permis de séjour), tout travail est le plus souvent autorisé. Sur la carte, il est alors écrit « Erwerbstätigkeit erlaubt » (travail autorisé). C’est le cas par exemple pour les personnes réfugiées reconnues et pour § 24. Pour certains permis, il y a des limites.
    .version = 1
hint-work-no-ba = Parfois, l’accord de l’agence pour l’emploi n’est pas nécessaire : par exemple pour une Ausbildung (formation professionnelle), pour certains stages, pour le service volontaire et après quatre ans en Allemagne. Il faut quand même l’autorisation de l’administration.
    .version = 1
hint-work-vorrang = Avec une Gestattung (papier de la procédure d’asile) et une Duldung (expulsion suspendue), l’agence pour l’emploi ne vérifie plus si d’autres personnes cherchent ce travail. Elle vérifie si le salaire et les heures de travail sont justes.
    .version = 1
hint-work-self-employed = Avec une Gestattung (papier de la procédure d’asile) ou dans un hébergement du Land (région), le travail à son compte n’est en général pas autorisé. Livrer des commandes avec des factures peut aussi être un travail à son compte. Avec une Aufenthaltserlaubnis (permis de séjour) et le statut de réfugié, il est autorisé.
    .version = 1
hint-work-praktikum = Un Praktikum (stage) est le plus souvent un travail. Avec une Gestattung (papier de la procédure d’asile) ou une Duldung (expulsion suspendue), il faut avant une autorisation de l’administration. Pour un stage d’orientation jusqu’à trois mois, un stage obligatoire ou une Einstiegsqualifizierung (long stage avant la formation), l’accord de l’agence pour l’emploi n’est pas nécessaire. Dans la ZUE, il y a aussi le temps d’attente.
    .version = 1
hint-work-hospitation = Seulement regarder (Hospitation, Werkstattbesuch) n’est pas un travail. Pour cela, il ne faut en général pas d’autorisation. Si on aide au travail, on travaille, même sans argent. Donc pour un travail à l’essai (Probearbeit), il faut une autorisation avant.
    .version = 1
hint-work-ausbildung = Une Ausbildung (formation professionnelle) est possible avec l’autorisation de l’Ausländerbehörde (service des étrangers). L’accord de l’agence pour l’emploi n’est pas nécessaire. Dans la ZUE, il y a en général un temps d’attente de trois mois. C’est l’administration qui décide si l’autorisation est donnée.
    .version = 1
hint-work-minijob = Un Minijob (petit travail) est aussi un travail. Avec une Gestattung (papier de la procédure d’asile) ou une Duldung (expulsion suspendue), il faut une autorisation avant. En 2026, la limite est de 603 euros par mois.
    .version = 1
hint-work-mindestlohn = Tout le monde a droit au salaire minimum, avec n’importe quel papier. En 2026, c’est 13,90 euros par heure. À partir du 1er janvier 2027, c’est 14,60 euros. Pour l’Ausbildung (formation professionnelle), il y a une autre règle.
    .version = 1
hint-work-leiharbeit = Le travail dans une agence d’intérim n’est plus interdit par principe avec une Gestattung (papier de la procédure d’asile) ou une Duldung (expulsion suspendue). Il faut quand même une autorisation.
    .version = 1
hint-work-who-decides = Si on habite dans une ZUE, on demande en général à la Zentrale Ausländerbehörde (ZAB, service central des étrangers), pas au BAMF. Pour le district de Münster, c’est la ZAB Coesfeld. Si on habite dans une ville, on demande à l’Ausländerbehörde (service des étrangers) de cette ville. L’administration demande elle-même à l’agence pour l’emploi.
    .version = 1
hint-work-how-to-apply = Le plus souvent, cela se passe comme ça : 1. Trouver un emploi ou une place. 2. L’entreprise remplit un formulaire sur l’emploi. 3. On donne la demande à l’administration. 4. On attend l’autorisation écrite. Le travail commence seulement après.
    .version = 1
hint-work-employer-duties = L’entreprise doit vérifier le papier et garder une copie. C’est normal.
    .version = 1
hint-work-illegal = Travailler sans autorisation est risqué. Cela peut être puni et causer des problèmes plus tard. On a quand même droit au salaire. Cherche de l’aide si une entreprise ne paie pas.
    .version = 1
hint-work-ehrenamt = Aider sans salaire, comme bénévole, par exemple dans un club de sport, n’est le plus souvent pas un travail. Demande avant, si tu as un doute. Pour un service volontaire (FSJ, BFD), il faut une autorisation.
    .version = 1
hint-work-income-report = Si on reçoit des Asylbewerberleistungen (aides pour demandeurs d’asile) et qu’on commence à travailler, on doit le dire au service qui paie les aides, au plus tard le troisième jour. Une partie du salaire est prise en compte et les aides baissent, une partie reste.
    .version = 1
hint-work-labour-rights-advice = Il y a du conseil gratuit sur les droits au travail pour les personnes de pays hors de l’UE : sur le salaire, le licenciement et les heures de travail.
    .version = 1

# Skilled workers

# Recognition

# Language
hint-lang-ik-claim = En général, les personnes réfugiées reconnues ont droit à un Integrationskurs (cours d’intégration). Ce droit dure un an à partir de l’Aufenthaltserlaubnis (permis de séjour). Inscris-toi tôt.
    .version = 1
hint-lang-ik-stop = Avec une Gestattung (papier de la procédure d’asile), une Duldung (expulsion suspendue) ou § 24, on pouvait avant demander une place dans l’Integrationskurs (cours d’intégration). En 2026, le BAMF ne donne pas de nouvelles places pour cela, jusqu’à nouvel ordre. Les places déjà accordées restent valables. Une personne doit vérifier si c’est encore comme ça aujourd’hui.
    .version = 1
hint-lang-ik-obligation = Il y a d’autres chemins vers l’Integrationskurs (cours d’intégration) : le Jobcenter, l’Ausländerbehörde (service des étrangers) ou le Sozialamt (aide sociale) peut obliger une personne à suivre le cours. Demande là-bas ou à un service de conseil.
    .version = 1
hint-lang-bsk = Les Berufssprachkurse (cours d’allemand pour le métier) aident pour le travail et l’Ausbildung (formation professionnelle). Le plus souvent, il faut B1, certains cours commencent plus tôt. Il faut par exemple avoir une inscription à l’agence pour l’emploi, travailler ou faire une Ausbildung.
    .version = 1
hint-lang-bsk-duldung = Avec une Duldung (expulsion suspendue), un Berufssprachkurs (cours d’allemand pour le métier) est en général possible si on a la Duldung depuis six mois et que, par exemple, on travaille, on cherche du travail ou on fait une Ausbildung (formation professionnelle). Avec certaines Duldungen, c’est possible plus tôt. Demande à l’Agentur für Arbeit (agence pour l’emploi).
    .version = 1
hint-lang-eok = Dans beaucoup d’hébergements, il y a des Erstorientierungskurse (premiers cours pour s’orienter). Ils ne sont pas obligatoires et ils sont gratuits. On apprend les premiers mots et comment est la vie en Allemagne. Ils sont d’abord pour les personnes dans la procédure d’asile.
    .version = 1
hint-lang-free = Il y a aussi des applis gratuites, des cafés de langue et des cours de bénévoles. Pour cela, il ne faut pas d’autorisation.
    .version = 1

# Support
hint-sup-agh = Dans l’hébergement, il peut y avoir de petits travaux, par exemple à la cuisine. C’est payé 80 centimes par heure. Il ne faut pas d’autorisation de travail. Si on refuse sans bonne raison, on peut recevoir moins d’aides.
    .version = 1

# Residence
hint-res-zue-duration = Dans un centre d’accueil, on habite en général jusqu’à la décision sur la demande d’asile. En NRW, cela peut durer jusqu’à 24 mois pour les personnes sans enfants, six mois au maximum pour les familles avec enfants. Une personne doit vérifier ce qui est valable pour toi.
    .version = 1
hint-res-zue-leave-end = Le devoir d’habiter dans la ZUE se termine par exemple après la reconnaissance. Ensuite, l’administration envoie les gens dans une ville. Le plus souvent, on ne peut pas choisir le lieu ; les couples mariés et les enfants sont pris en compte.
    .version = 1
hint-res-residenzpflicht-zue = Si on doit habiter dans la ZUE, on quitte la zone de l’Ausländerbehörde (service des étrangers) seulement avec une autorisation. Pour voir un avocat ou un conseil pour réfugiés, elle devrait venir tout de suite. Pour les rendez-vous à l’administration et au tribunal, il ne faut pas d’autorisation, mais on les annonce. Demande à l’administration de la ZUE.
    .version = 1
hint-res-after-zue = Hors du centre d’accueil, on a en général le droit de voyager librement après trois mois en Allemagne. On doit habiter au lieu fixé par l’administration, tant qu’on a besoin d’aides sociales.
    .version = 1
hint-res-duldung = Avec une Duldung (expulsion suspendue), on a en général le droit, après trois mois, de voyager dans toute l’Allemagne, si l’administration ne dit pas autre chose. On doit habiter au lieu fixé. Pour un travail ou une Ausbildung (formation professionnelle), cela peut être changé ; demande à l’Ausländerbehörde (service des étrangers).
    .version = 1
hint-res-12a = Après la reconnaissance, on doit en général habiter trois ans dans le même Bundesland (région). On peut déménager plus tôt, par exemple pour un travail de 15 heures par semaine ou plus, qui suffit pour vivre, pour une Ausbildung (formation professionnelle), des études ou la famille. Fais la demande avant de déménager.
    .version = 1
hint-res-night-order = Depuis juin 2026, l’administration peut parfois ordonner de ne pas quitter l’hébergement, par exemple la nuit. Cela doit être écrit et donner une raison. Montre tout de suite une telle lettre à un service de conseil.
    .version = 1
hint-res-no-absence = Ne pars pas sans prévenir. Si l’administration ne peut pas joindre une personne, cette personne peut perdre sa procédure et ses aides. Annonce tout de suite chaque nouvelle adresse.
    .version = 1

# Duties, deadlines, red flags
hint-duty-passport = Pour les questions de passeport, d’ambassade et d’identité : parle d’abord avec un service de conseil, avant de faire ou d’écrire quelque chose. Garde des preuves de tout ce que tu as déjà fait.
    .version = 1
hint-duty-address-mail = Regarde chaque jour s’il y a du courrier. Dans la ZUE, les lettres comptent en général comme arrivées le quatrième jour, même si on ne va pas les chercher. Alors les délais courent. Annonce tout de suite un déménagement ou un séjour à l’hôpital.
    .version = 1
hint-duty-medical = Si on est trop malade pour voyager, il faut vite un certificat précis d’un médecin. N’attends pas et parle avec un service de conseil.
    .version = 1
hint-dublin-basics = Parfois, un autre pays de l’UE est responsable de la procédure d’asile. Avant, cela s’appelait « Dublin ». Contre une telle décision, le délai est très court, en général une semaine. Va aujourd’hui même dans un service de conseil ou chez un avocat.
    .version = 1
hint-deadline-asylum-court = Contre un Bescheid (décision écrite) du BAMF, on peut aller au tribunal. Le délai est court : deux semaines, souvent seulement une semaine. Il est écrit à la fin de la décision et il court dès que la lettre est remise, même si elle n’est pas lue. Va aujourd’hui même dans un service de conseil, chez un avocat ou au tribunal.
    .version = 1
hint-deadline-other = Contre les décisions de l’Ausländerbehörde (service des étrangers), le délai est le plus souvent d’un mois. Il est écrit sur le Bescheid (décision écrite). Cherche de l’aide avant la fin du délai.
    .version = 1
hint-deadline-missed = Un délai est passé ? Va tout de suite chez un avocat ou dans un service de conseil. Parfois, quelque chose est encore possible, mais seulement très vite.
    .version = 1
hint-departure-deadlines = Après un refus, il est écrit dans le Bescheid (décision écrite) jusqu’à quand on doit quitter le pays : souvent 30 jours, parfois une semaine. Va aujourd’hui même avec le Bescheid dans un service de conseil.
    .version = 1
hint-advice-free = Il y a du conseil indépendant et gratuit sur la procédure d’asile. À Münster, la GGUA aide aussi. Le BAMF donne aussi des informations gratuites si on le demande.
    .version = 1
