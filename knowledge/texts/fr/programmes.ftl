### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster
programme-mim-what = Le projet existe depuis octobre 2024. Il est pour les personnes dans la ZUE Münster : visites d’ateliers, stages, essais de métiers manuels, allemand, conseil et sport.
programme-mim-who = La Bezirksregierung Münster (administration du district) et le Polizeipräsidium Münster (direction de la police) le coordonnent. Beaucoup de partenaires participent, par exemple HWK, IHK et Agentur für Arbeit.
programme-mim-state = Dernière nouvelle : janvier 2026. Le projet continue probablement. Demande d’abord, s’il te plaît.
programme-wl = Willkommenslotsen (guides pour entreprises et réfugiés)
programme-wl-what = Ils conseillent les entreprises et aident les entreprises et les réfugiés à se trouver. C’est gratuit. Tu reçois un entretien, pas une place sûre.
programme-wl-state = Un programme de l’État fédéral. Il continue probablement. Demande d’abord, s’il te plaît.
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = Le programme aidait les jeunes de 18 à 27 ans avec un accompagnement, de l’allemand et des cours.
programme-dsw-state = Le programme est fini depuis le 31 octobre 2023. On ne peut plus s’inscrire.
programme-dgk = Durchstarten et Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = Les programmes aidaient les jeunes réfugiés de 18 à 27 ans : accompagnement, cours, diplôme scolaire et soutien.
programme-dgk-state = Les programmes sont finis : Gemeinsam klappt’s fin 2022, Durchstarten le 30 juin 2023.
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = C’était une action du Land (région) de 2016. Elle montrait de bons projets. Il n’y a jamais eu de places pour des participants.
programme-ndw-state = L’action n’existe plus aujourd’hui. Derrière, il y avait IHK, HWK, GrünBau et VMDO.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM, aide à l’intégration sur place)
programme-kim-what = Des personnes de ta ville ou de ton district t’aident étape par étape. Gratuit, confidentiel, pas obligatoire.
programme-jmd = Jugendmigrationsdienst (JMD, conseil de 12 à 27 ans)
programme-jmd-what = Conseil pour les jeunes de 12 à 27 ans.
programme-mbe = Migrationsberatung für Erwachsene (MBE, plus de 27 ans)
programme-mbe-what = Conseil pour les adultes de plus de 27 ans.
programme-iq = Förderprogramm IQ
programme-iq-what = Conseil pour faire reconnaître les diplômes et sur les cours pour cela.
programme-ausbildungswege = Ausbildungswege NRW
programme-ausbildungswege-what = Accompagnement pour les jeunes qui n’ont pas de place d’Ausbildung (formation).
programme-eok = Erstorientierungskurs (EOK, premier cours pour s’orienter)
programme-eok-what = Un cours dans l’hébergement : premiers mots et vie de tous les jours. Il n’est pas obligatoire et il est gratuit.
programme-integrationskurs = Integrationskurs (cours d’intégration)
programme-integrationskurs-what = Un long cours d’allemand. Les règles pour avoir une place ont changé en 2026.
programme-bsk = Berufssprachkurs (allemand pour le métier)
programme-bsk-what = Un cours d’allemand pour le travail et l’Ausbildung (formation).
programme-berufskolleg = Berufskolleg (école professionnelle)
programme-berufskolleg-what = Ici, il y a des classes pour les jeunes qui apprennent l’allemand.
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Accompagnement sur le chemin vers l’Ausbildung (formation).
programme-vmdo = VMDO Dortmund
programme-vmdo-what = Conseil sur le métier, les diplômes et l’argent pour les cours.
programme-hwk_dortmund = Handwerkskammer Dortmund (chambre des métiers)
programme-hwk_dortmund-what = Un chemin vers l’Ausbildung (formation) dans l’artisanat pour les personnes avec le niveau B1.
programme-ihk_dortmund = Industrie- und Handelskammer (IHK, région de Dortmund)
programme-ihk_dortmund-what = L’IHK met en contact les personnes et les entreprises.
programme-agentur = Agentur für Arbeit (agence pour l’emploi)
programme-agentur-what = Conseil sur le métier, l’Ausbildung (formation) et le travail.
programme-hausbetreuung = l’équipe d’accompagnement de ton hébergement
programme-hausbetreuung-what = L’équipe connaît les offres dans ton hébergement.
programme-beratung = conseil indépendant
programme-beratung-what = Des personnes qui connaissent la loi et l’administration t’aident gratuitement.
programme-jugendamt = Jugendamt (protection des jeunes)
programme-jugendamt-what = Le Jugendamt aide les personnes de moins de 18 ans, surtout si elles sont seules.
