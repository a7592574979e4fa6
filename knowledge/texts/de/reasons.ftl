### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = Das gilt für alle.
reason-place-zue-met = Das ist für Menschen, die in der ZUE Münster wohnen.
reason-place-zue-unmet = Das ist nur für Menschen, die in der ZUE Münster wohnen.
reason-place-chamber-met = Du wohnst im Bezirk der Handwerkskammer Münster.
reason-place-chamber-unmet = Das ist nur im Bezirk der Handwerkskammer Münster.
reason-place-wesel-met = Das war für Menschen im Kreis Wesel.
reason-place-wesel-unmet = Das war nur für Menschen im Kreis Wesel.
reason-place-wuppertal-met = Das war für Menschen in Wuppertal.
reason-place-wuppertal-unmet = Das war nur für Menschen in Wuppertal.
reason-place-ruhr-met = Das ist in Dortmund, Hamm und im Kreis Unna.
reason-place-ruhr-unmet = Das ist nur in Dortmund, Hamm und im Kreis Unna.
reason-place-dortmund-met = Das ist in Dortmund.
reason-place-dortmund-unmet = Das ist nur in Dortmund.
reason-place-nrw-met = Das gibt es an deinem Ort in Nordrhein-Westfalen.
reason-place-nrw-unmet = Das gibt es nur an Orten in Nordrhein-Westfalen.
reason-place-facility-met = Das gibt es in Unterkünften des Landes.
reason-place-facility-unmet = Das gibt es meistens nur in Unterkünften des Landes.
reason-place-other-house-met = In deinem Haus gibt es eine Betreuung.
reason-place-other-house-unmet = Das ist für Menschen in einer anderen Unterkunft des Landes.
reason-place-town-met = Du wohnst in einer Stadt oder Gemeinde.
reason-place-town-unmet = Das geht, wenn du in einer Stadt oder Gemeinde wohnst.
reason-moving-away-unmet = Du ziehst um. Die Termine am alten Ort enden mit dem Umzug.

# When
reason-period-ended-unmet = Dieses Programm ist beendet.
reason-period-not-yet-unmet = Dieses Programm hat noch nicht begonnen.
reason-wait-three-months-met = Du bist seit drei Monaten oder länger registriert. Über die Erlaubnis entscheidet die Behörde.
reason-wait-three-months-unmet = In der Regel geht die Erlaubnis erst drei Monate nach der Registrierung. Die Regel ist seit Juni 2026 neu. Die Behörde entscheidet.
reason-wait-six-months-met = Nach der alten Regel war die Wartezeit vorbei. Die Behörde entscheidet.
reason-wait-six-months-unmet = Nach der alten Regel (bis Juni 2026) waren es sechs Monate. Die Behörde entscheidet.

# Age
reason-age-adult-unmet = Unter 18 bucht man nicht allein. Ein Mensch hilft dir.
reason-age-adult-unknown = Buchen geht ab 18. Du hast dein Alter nicht gesagt, darum hilft dir ein Mensch.
reason-age-child-met = Für Menschen unter 18 gibt es besonderen Schutz.
reason-age-child-unmet = Das ist für Menschen unter 18.
reason-age-durchstarten-met = Es war für Menschen von 18 bis 27 Jahren.
reason-age-durchstarten-unmet = Es war in der Regel für Menschen von 18 bis 27 Jahren.
reason-age-jmd-met = Der JMD ist für Menschen von 12 bis 27 Jahren.
reason-age-jmd-unmet = Der JMD ist nur für Menschen von 12 bis 27 Jahren.
reason-age-mbe-met = Die MBE ist für Menschen über 27 Jahre.
reason-age-mbe-unmet = Die MBE ist nur für Menschen über 27 Jahre.
reason-age-gruenbau-met = Das ist für Menschen von 16 bis 27 Jahren.
reason-age-gruenbau-unmet = Das ist nur für Menschen von 16 bis 27 Jahren.
reason-age-school-met = Diese Klassen sind für junge Menschen von 16 bis 25 Jahren.
reason-age-school-unmet = Diese Klassen sind nur für junge Menschen von 16 bis 25 Jahren.

# Papers, origin, German, school
reason-paper-durchstarten-met = Es war auch für Menschen mit deinem Papier.
reason-paper-durchstarten-unmet = Es war vor allem für Menschen mit Gestattung oder Duldung.
reason-paper-eok-met = Der Kurs ist vor allem für Menschen im Asylverfahren.
reason-paper-eok-unmet = Der Kurs ist vor allem für Menschen im Asylverfahren.
reason-paper-eok-unknown = Der Kurs ist zuerst für Menschen im Asylverfahren. Andere können fragen, ob noch Plätze da sind.
reason-paper-work-met = Über die Erlaubnis entscheidet die Behörde.
reason-paper-work-unmet = Mit diesem Papier muss ein Mensch zuerst schauen, was möglich ist.
reason-paper-integration-course-met = Anerkannte Flüchtlinge haben in der Regel einen Anspruch auf den Kurs.
reason-paper-integration-course-unmet = 2026 gibt es dafür oft keine neuen Plätze. Ob es einen anderen Weg gibt, muss ein Mensch prüfen.
reason-paper-job-german-met = Ein Berufssprachkurs ist mit deinem Papier in der Regel möglich.
reason-paper-job-german-unmet = Ob ein Berufssprachkurs möglich ist, muss ein Mensch prüfen.
reason-safe-origin-eok-met = Bei deinem Herkunftsland gibt es keine besondere Regel.
reason-safe-origin-eok-unmet = Für manche Herkunftsländer gibt es besondere Regeln. Ein Mensch schaut mit dir.
reason-safe-origin-work-met = Bei deinem Herkunftsland gibt es keine besondere Regel.
reason-safe-origin-work-unmet = Für manche Herkunftsländer ist das Gesetz streng und hier nicht klar. Ein Mensch muss es prüfen.
reason-german-b1-met = Du sprichst genug Deutsch dafür (B1).
reason-german-b1-unmet = Dafür braucht man meistens B1 Deutsch. Das kannst du lernen.
reason-school-none-met = Das ist für Menschen ohne deutschen Schulabschluss.
reason-school-none-unmet = Das ist vor allem für Menschen ohne Schulabschluss. Die Schulberatung schaut mit dir.

# Outcomes and actions
reason-outcome-fits = Das passt für dich.
reason-outcome-not_yet = Das passt später.
reason-outcome-does_not_fit = Das ist für andere Menschen gemacht. Es gibt etwas anderes für dich.
reason-outcome-ended = Das gibt es nicht mehr.
reason-outcome-ask_a_person = Das schaut ein Mensch mit dir an.
reason-action-book = Du kannst einen Termin buchen.
reason-action-request = Du kannst anfragen. Ein Mensch antwortet dir.
reason-action-wait = Du kannst auf die Warteliste.
reason-action-refer = Ich sage dir, wer dir hilft.
reason-action-explain = Ich erkläre dir, wie es geht.
reason-action-none = Hier kann man nichts buchen.

# Why a person takes over
reason-escalate-deadline = In deinem Brief kann eine kurze Frist stehen. Lass ihn noch heute prüfen.
reason-escalate-minor = Du bist unter 18. Dafür gibt es besondere Hilfe.
reason-escalate-identity = Bei Fragen zu Pass und Identität hilft eine Beratung. Sprich zuerst mit ihr.
reason-escalate-unclear_law = Das Gesetz ist hier nicht klar. Ein Mensch muss es prüfen.

# Why a hint is not told
reason-hint-hidden = Das muss zuerst ein Mensch prüfen.
reason-hint-overdue = Das hat sich vielleicht geändert. Bitte frag die Beratung.
reason-hint-stale = Diese Übersetzung ist nicht mehr aktuell. Bitte frag die Beratung.
reason-hint-not_yet = Diese Regel gilt noch nicht.
reason-hint-expired = Diese Regel gilt nicht mehr.
reason-warning-law-2026 = Achtung: Diese Regel hat sich im Juni 2026 geändert. Die Behörde entscheidet.

# Next steps
step-choose-date = Such dir einen Termin aus.
step-just-come = Komm einfach vorbei. Du brauchst keine Anmeldung.
step-staff-answers = Ein Mensch antwortet dir hier im Chat.
step-waiting-list = Du kommst auf die Warteliste. Wir melden uns.
step-permission-before-start = Erst die schriftliche Erlaubnis, dann der erste Tag.
step-permission-if-company = In einer Lehrwerkstatt geht es ohne Erlaubnis. In einem Betrieb frag zuerst.
step-take-company-form = Der Betrieb füllt ein Formular über die Stelle aus.
step-bring-paper = Bring dein Papier mit. Bitte schick kein Foto.
step-bring-certificates = Bring deine Zeugnisse mit, auch Kopien.
step-anonymous-online = Du kannst auch im Internet fragen, ohne deinen Namen.
step-ask-agency = Frag die Agentur für Arbeit.
step-ask-agency-or-school = Frag die Agentur für Arbeit oder deine Lehrkraft am Berufskolleg.
step-ask-agency-or-jobcenter = Frag die Agentur für Arbeit oder das Jobcenter.
step-ask-bamf-or-jobcenter = Frag eine Beratung, das BAMF oder das Jobcenter.
step-ask-school-advice = Frag die Schulberatung oder das Kommunale Integrationszentrum.
step-talk-to-person = Sprich mit einem Menschen. Ich kann das für dich anfragen.
step-check-still-running = Bitte frag nach, ob es das Angebot noch gibt.
step-bookings-end-with-move = Termine am alten Ort enden mit dem Umzug. Ich kann sie absagen.
step-tell-coordination = Das Team am alten Ort bekommt Bescheid.

# Unknown: the person did not say it
reason-age-child-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-age-durchstarten-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-age-gruenbau-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-age-jmd-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-age-mbe-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-age-school-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-german-b1-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-paper-durchstarten-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-paper-integration-course-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-paper-job-german-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-paper-work-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-chamber-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-dortmund-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-facility-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-nrw-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-other-house-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-ruhr-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-town-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-wesel-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-wuppertal-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-place-zue-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-safe-origin-eok-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-safe-origin-work-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-school-none-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-wait-six-months-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.
reason-wait-three-months-unknown = Das hängt von einer Antwort ab, die noch fehlt. Ein Mensch kann mit dir schauen.

# Next steps that name a station
step-programme-mim = Deine nächste Station: { programme-mim }.
step-programme-wl = Deine nächste Station: { programme-wl }.
step-programme-dsw = Deine nächste Station: { programme-dsw }.
step-programme-dgk = Deine nächste Station: { programme-dgk }.
step-programme-ndw = Deine nächste Station: { programme-ndw }.
step-programme-kim = Deine nächste Station: { programme-kim }.
step-programme-jmd = Deine nächste Station: { programme-jmd }.
step-programme-mbe = Deine nächste Station: { programme-mbe }.
step-programme-iq = Deine nächste Station: { programme-iq }.
step-programme-ausbildungswege = Deine nächste Station: { programme-ausbildungswege }.
step-programme-eok = Deine nächste Station: { programme-eok }.
step-programme-integrationskurs = Deine nächste Station: { programme-integrationskurs }.
step-programme-bsk = Deine nächste Station: { programme-bsk }.
step-programme-berufskolleg = Deine nächste Station: { programme-berufskolleg }.
step-programme-gruenbau = Deine nächste Station: { programme-gruenbau }.
step-programme-vmdo = Deine nächste Station: { programme-vmdo }.
step-programme-hwk_dortmund = Deine nächste Station: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = Deine nächste Station: { programme-ihk_dortmund }.
step-programme-agentur = Deine nächste Station: { programme-agentur }.
step-programme-hausbetreuung = Deine nächste Station: { programme-hausbetreuung }.
step-programme-beratung = Deine nächste Station: { programme-beratung }.
step-programme-jugendamt = Deine nächste Station: { programme-jugendamt }.
step-contact-hwk-muenster = Frag hier: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = Frag hier: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = Frag hier: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = Frag hier: { contact-ihk-nordwestfalen }.
step-contact-agentur = Frag hier: { contact-agentur }.
step-contact-zab-coesfeld = Frag hier: { contact-zab-coesfeld }.
step-contact-kreis-wesel = Frag hier: { contact-kreis-wesel }.
step-contact-ki-wuppertal = Frag hier: { contact-ki-wuppertal }.
step-contact-kim = Frag hier: { contact-kim }.
step-contact-jmd = Frag hier: { contact-jmd }.
step-contact-mbe = Frag hier: { contact-mbe }.
step-contact-iq = Frag hier: { contact-iq }.
step-contact-gruenbau = Frag hier: { contact-gruenbau }.
step-contact-vmdo = Frag hier: { contact-vmdo }.
step-contact-hwk-dortmund = Frag hier: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = Frag hier: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = Frag hier: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = Frag hier: { contact-asylverfahrensberatung }.
step-contact-ggua = Frag hier: { contact-ggua }.
step-contact-caritas-jaz = Frag hier: { contact-caritas-jaz }.
step-contact-jugendamt = Frag hier: { contact-jugendamt }.
step-contact-polizei-muenster = Frag hier: { contact-polizei-muenster }.
step-contact-faire-integration = Frag hier: { contact-faire-integration }.
step-contact-klausenhof = Frag hier: { contact-klausenhof }.
step-contact-emergency = Frag hier: { contact-emergency }.
step-contact-police-emergency = Frag hier: { contact-police-emergency }.
step-contact-violence-helpline = Frag hier: { contact-violence-helpline }.
step-contact-medical-on-call = Frag hier: { contact-medical-on-call }.
step-contact-crisis-line = Frag hier: { contact-crisis-line }.
step-contact-crisis-line-eu = Frag hier: { contact-crisis-line-eu }.
