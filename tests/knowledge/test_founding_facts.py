"""Whoever asks for a fact of a founding document, in their own words, finds it and its source."""

import pytest

from knowledge.search import Search
from knowledge.whole import Knowledge

QUESTIONS = {
    "S0-01": "Seit wann gibt es das Modellprojekt in Münster?",
    "S0-02": "Welche Chancen auf Beschäftigung gibt es für Leute in der ZUE?",
    "S0-03": "Was ist das Ziel, soll es praktische Wege in Arbeit geben?",
    "S0-04": "Welche Rolle hat die Handwerkskammer und ihre Erfahrung?",
    "S0-05": "Hilft die HWK beim Übergang in eine handwerkliche Ausbildung?",
    "S0-06": "Wie bauen sie Hemmschwellen ab?",
    "S0-07": "Welche drei Angebote gibt es, nur Werkstattbesuche oder auch Erprobung?",
    "S0-08": "Kann ich meine Fähigkeiten ausprobieren und Betriebe kennenlernen?",
    "S0-09": "Ist die IHK Nord Westfalen Partnerin?",
    "S0-10": "Macht die Kreishandwerkerschaft Steinfurt mit?",
    "S0-11": "Gehört die Kreishandwerkerschaft Münster dazu?",
    "S0-12": "Wer ist die Gesellschaft für Berufsförderung GEBA?",
    "S0-13": "Ist die Agentur für Arbeit Ahlen dabei?",
    "S0-14": "Helfen auch kirchliche Organisationen mit?",
    "S0-15": "Welche zivilgesellschaftlichen Organisationen sind dabei?",
    "S0-16": "Wer koordiniert das Projekt, das Polizeipräsidium?",
    "S0-17": "Gab es schon eine Zwischenbilanz der Partner?",
    "S0-18": "Worum ging es im Strategieworkshop, um Sichtbarkeit?",
    "S0-19": "Wo finde ich die Projektseite mit allen Terminen?",
    "S0-20": "Warum ist das Handwerk eine Schlüsselbranche?",
    "S0-21": "Macht die HWK bei Passgenaue Besetzung mit?",
    "S0-22": "Wer erklärt mir das Fachkräfteeinwanderungsgesetz und den Aufenthaltsstatus?",
    "S0-23": "Hilft jemand bei verwaltungstechnischen Abläufen?",
    "S0-24": "Welche Förderprogramme gibt es für Betriebe, die Geflüchtete ausbilden?",
    "S0-25": "Gibt es den Link zur Berufsorientierung online?",
    "S1-01": "Wer hat das umfassende Projekt zur Integration vorgestellt?",
    "S1-02": "Gibt es Sprachförderung und Tagesstrukturierung?",
    "S1-03": "Was ist am Ansatz innovativ, welche Strukturen?",
    "S1-04": "Arbeitet die Polizei Münster mit?",
    "S1-05": "Heißt es Industrie- und Handelskammer oder steht der Name falsch?",
    "S1-06": "Arbeitet der SC Preußen Münster mit?",
    "S1-07": "Ist das Cactus Theater dabei?",
    "S1-08": "Welche weiteren regionalen Institutionen arbeiten mit?",
    "S1-09": "An welcher Straße liegt die ZUE, am Albersloher Weg?",
    "S1-10": "Bekomme ich einen strukturierten Alltag und Perspektiven?",
    "S1-11": "Welche Teilprojekte vermitteln nützliche Fähigkeiten?",
    "S1-12": "Gibt es berufsorientierte Schulungen, um Fuß zu fassen?",
    "S1-13": "Gibt es praxisnahe Maßnahmen zur Berufsorientierung mit Bildungsträgern?",
    "S1-14": "Lernt man soziale Kompetenzen fürs Berufsleben?",
    "S1-15": "Was steht in der gemeinsamen Absichtserklärung?",
    "S1-16": "Wann wurde unterschrieben, im Oktober 2024?",
    "S1-17": "Gibt es ein Enddatum oder eine Grenze beim Alter?",
    "S2-01": "Wann endete Durchstarten im Kreis Wesel?",
    "S2-02": "Wie lange hat der Kreis Wesel junge Menschen mit Migrationshintergrund unterstützt?",
    "S2-03": "Was macht die Akademie Klausenhof?",
    "S2-04": "Wer ist FachWerk im Kreis Wesel?",
    "S2-05": "War es für geduldete Personen zwischen 18 und 27?",
    "S2-06": "Wann war die Abschlussveranstaltung im Kreishaus?",
    "S2-07": "Waren Kommunen und Jobcenter und Teilnehmende dabei?",
    "S2-08": "Waren MKJFGFI und MAGS vertreten?",
    "S2-09": "Wer lobte die Hand-in-Hand-Arbeit?",
    "S2-10": "Wer sagte, man muss Vorurteile abbauen und Brücken bauen?",
    "S2-11": "Was war das Bausteinsystem?",
    "S2-12": "Welche Bausteine gab es im Kreis Wesel, auch Jugendintegrationskurse?",
    "S2-13": "Hatte das Coaching besonderes Gewicht?",
    "S2-14": "Wie viele Menschen haben die Sprachprüfungen bestanden?",
    "S2-15": "Was passiert danach gegen den Fachkräftemangel?",
    "S2-16": "Wie heißt die Seite des Kreises Wesel im Internet?",
    "S2-17": "Wohin konnte man im Kreis Wesel eine E-Mail senden?",
    "S3-01": "Welcher Minister besuchte das westfälische Ruhrgebiet?",
    "S3-02": "Die wievielte Regionalveranstaltung war das, die dritte?",
    "S3-03": "Wann startete die Landesaktion Das machen WIR?",
    "S3-04": "Was war die Idee, zum Nachmachen ermuntern?",
    "S3-05": "Wo war der Markt der Geschichten?",
    "S3-06": "Wer nannte es gelebte Integration?",
    "S3-07": "Wie viele Projekte stellten sich vor, zwölf?",
    "S3-08": "Bringt mich die IHK mit Betrieben für eine Arbeitsstelle zusammen?",
    "S3-09": "Was ist mit Sprachunterricht und Alltagstraining von der Handwerkskammer?",
    "S3-10": "Bietet GrünBau in Dortmund Ausbildungscoaching?",
    "S3-11": "Was bietet der Verbund der Migrantenvereine VMDO?",
    "S3-12": "Wer hat lange Erfahrung mit Integrationsarbeit im Ruhrgebiet?",
    "S3-13": "Wer hat den Abend ausgerichtet, gab es einen Poetry Slam?",
    "S3-14": "Wo sind die Videoclips und die Landkarte der guten Ideen?",
    "S3-15": "Wie konnten Initiativen ihre Aktivitäten anmelden?",
    "S3-16": "Was organisiert die G.I.B. Gesellschaft für Beschäftigungsförderung?",
    "S3-17": "Wann war die nächste Veranstaltung im Münsterland?",
    "S4-01": "Warum ist Sprache ein Schlüssel zum gesellschaftlichen und kulturellen Leben?",
    "S4-02": "Wer hat nur eingeschränkte Fördermöglichkeiten?",
    "S4-03": "Welche Ministerien schufen Gemeinsam klappt's?",
    "S4-04": "Wie viel Geld gab es, wie hoch war das Fördervolumen?",
    "S4-05": "Wurden junge Geflüchtete von 18 bis 27 Jahren unterstützt?",
    "S4-06": "Was tun Teilhabemanager vor Ort?",
    "S4-07": "Ist durchstarten.nrw noch online?",
    "S4-08": "Was sind die sechs Bausteine mit Basiskenntnissen und Schlüsselqualifikationen?",
    "S4-09": "Wie begann es in Wuppertal, mit einem Workshop im März 2019?",
    "S4-10": "Was machte das Kooperationsnetzwerk in den Ideenwerkstätten?",
    "S4-11": "Was ist die Bündniskerngruppe?",
    "S4-12": "Wie wurde entschieden, wer die Maßnahmen durchführt?",
    "S4-14": "Von wem sind die Bilder, wer steht bei Bildnachweise?",
}
"""One question for each fact that a participant could ask for."""

NOT_ASKED = {
    "S0-26": "names a person: only staff may find it",
    "S0-27": "who took the photo is nothing a participant needs",
    "S3-18": "the buttons of an old page have no content",
    "S4-13": "names a person: only staff may find it",
}


@pytest.fixture(scope="module")
def search(knowledge: Knowledge) -> Search:
    """One search over the real content."""
    return Search(knowledge)


def test_every_fact_has_a_question_or_a_reason_why_not(knowledge: Knowledge) -> None:
    assert QUESTIONS.keys() | NOT_ASKED.keys() == knowledge.facts.keys()
    assert not QUESTIONS.keys() & NOT_ASKED.keys()


@pytest.mark.parametrize(("fact", "question"), QUESTIONS.items(), ids=list(QUESTIONS))
def test_a_question_in_own_words_finds_the_fact_and_its_source(
    search: Search, knowledge: Knowledge, fact: str, question: str
) -> None:
    found = {hit.id: hit for hit in search.find(question, "de", limit=5)}

    assert fact in found, list(found)
    assert found[fact].sources == (knowledge.facts[fact].source,)
    source = knowledge.source_of(fact)
    assert source is not None
    assert source.id == fact[:2]


def test_no_question_leads_a_participant_to_a_person(search: Search, knowledge: Knowledge) -> None:
    for question in ("Wer ist Mustafa Schat?", "Wie erreiche ich Dagmar Beck in Wuppertal?"):
        told = {hit.id for hit in search.find(question, "de", limit=20)}
        assert not told & {one.id for one in knowledge.facts.values() if one.internal}
