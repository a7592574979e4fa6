### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster
programme-mim-what = Das Projekt gibt es seit Oktober 2024. Es ist für Menschen in der ZUE Münster: Werkstattbesuche, Praktika, Ausprobieren im Handwerk, Deutsch, Beratung und Sport.
programme-mim-who = Die Bezirksregierung Münster und das Polizeipräsidium Münster koordinieren es. Viele Partner machen mit, zum Beispiel HWK, IHK und Agentur für Arbeit.
programme-mim-state = Letzte Nachricht: Januar 2026. Das Projekt läuft vermutlich. Bitte frag nach.
programme-wl = Willkommenslotsen
programme-wl-what = Sie beraten Betriebe und helfen, dass Betriebe und Geflüchtete zusammenfinden. Das ist kostenlos. Du bekommst ein Gespräch, keinen festen Platz.
programme-wl-state = Ein Programm des Bundes. Es läuft vermutlich. Bitte frag nach.
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = Das Programm half jungen Menschen von 18 bis 27 Jahren mit Coaching, Deutsch und Kursen.
programme-dsw-state = Das Programm ist seit dem 31. Oktober 2023 beendet. Man kann sich nicht mehr anmelden.
programme-dgk = Durchstarten und Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = Die Programme halfen jungen Geflüchteten von 18 bis 27 Jahren mit Coaching, Kursen, Schulabschluss und Begleitung.
programme-dgk-state = Die Programme sind beendet: Gemeinsam klappt’s Ende 2022, Durchstarten am 30. Juni 2023.
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = Das war eine Aktion des Landes von 2016. Sie zeigte gute Projekte. Plätze für Teilnehmende gab es nie.
programme-ndw-state = Die Aktion gibt es heute nicht mehr. Dahinter standen IHK, HWK, GrünBau und VMDO.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM)
programme-kim-what = Menschen in deiner Stadt oder deinem Kreis helfen dir Schritt für Schritt. Kostenlos, freiwillig, vertraulich.
programme-jmd = Jugendmigrationsdienst (JMD)
programme-jmd-what = Beratung für junge Menschen von 12 bis 27 Jahren.
programme-mbe = Migrationsberatung für Erwachsene (MBE)
programme-mbe-what = Beratung für Erwachsene über 27 Jahre.
programme-iq = Förderprogramm IQ
programme-iq-what = Beratung zur Anerkennung von Zeugnissen und zu Kursen dafür.
programme-ausbildungswege = Ausbildungswege NRW
programme-ausbildungswege-what = Coaching für junge Menschen ohne Ausbildungsplatz.
programme-eok = Erstorientierungskurs (EOK)
programme-eok-what = Ein freiwilliger Kurs in der Unterkunft: erste Wörter und Alltag. Er kostet nichts.
programme-integrationskurs = Integrationskurs
programme-integrationskurs-what = Ein langer Deutschkurs. Wer einen Platz bekommt, hat sich 2026 geändert.
programme-bsk = Berufssprachkurs
programme-bsk-what = Ein Deutschkurs für Arbeit und Ausbildung.
programme-berufskolleg = Berufskolleg
programme-berufskolleg-what = Hier gibt es Klassen für junge Menschen, die Deutsch lernen.
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Coaching auf dem Weg in die Ausbildung.
programme-vmdo = VMDO Dortmund
programme-vmdo-what = Beratung zu Beruf, Zeugnissen und Geld für Kurse.
programme-hwk_dortmund = Handwerkskammer Dortmund
programme-hwk_dortmund-what = Ein Weg in die Ausbildung im Handwerk für Menschen mit B1.
programme-ihk_dortmund = Industrie- und Handelskammer (Region Dortmund)
programme-ihk_dortmund-what = Die IHK bringt Menschen und Betriebe zusammen.
programme-agentur = Agentur für Arbeit
programme-agentur-what = Beratung zu Beruf, Ausbildung und Arbeit.
programme-hausbetreuung = Betreuung in deinem Haus
programme-hausbetreuung-what = Die Betreuung kennt die Angebote in deinem Haus.
programme-beratung = Unabhängige Beratung
programme-beratung-what = Menschen, die sich mit Recht und Behörden auskennen, helfen dir kostenlos.
programme-jugendamt = Jugendamt
programme-jugendamt-what = Das Jugendamt hilft Menschen unter 18, vor allem wenn sie allein sind.
