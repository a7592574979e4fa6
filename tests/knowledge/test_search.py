"""Finding things by what people type, slips and all."""

import pytest

from knowledge.search import Search, words
from knowledge.whole import Knowledge


@pytest.fixture(scope="module")
def search(knowledge: Knowledge) -> Search:
    """One search over the real content."""
    return Search(knowledge)


@pytest.mark.parametrize(
    ("query", "lang", "kind", "one"),
    [
        ("Werkstattbesuch", "de", "module", "werkstattbesuch"),
        ("werkstat anschauen", "de", "term", "werkstattbesuch"),
        ("Durchschtarten", "de", "programme", "dsw"),
        ("durch starten Wuppertal", "de", "programme", "dgk"),
        ("Willkommenslose", "de", "programme", "wl"),
        ("handwerk kammer", "de", "term", "hwk"),
        ("gestatung", "en", "term", "aufenthaltsgestattung"),
        ("minijob", "en", "hint", "work-minijob"),
        ("دولدونغ", "ar", "term", "duldung"),
        ("ورشه", "ar", "module", "werkstattbesuch"),
        ("das machen wir", "de", "programme", "ndw"),
        ("50 Millionen Euro", "de", "fact", "S4-04"),
        ("Kreishaus Wesel Abschlussveranstaltung", "de", "fact", "S2-06"),
        ("Akademie Klausenhof", "de", "partner", "akademie_klausenhof"),
        ("Zeche Hansemann", "de", "fact", "S3-05"),
    ],
)
def test_people_find_what_they_mean(
    search: Search, query: str, lang: str, kind: str, one: str
) -> None:
    found = [(hit.kind, hit.id) for hit in search.find(query, lang)]
    assert (kind, one) in found


def test_every_founding_fact_is_found_by_its_words_with_its_source(
    search: Search, knowledge: Knowledge
) -> None:
    lost = []
    for fact in knowledge.facts.values():
        hits = search.find(fact.text, "de", limit=3, staff=True)
        if (fact.id, (fact.source,)) not in [(hit.id, hit.sources) for hit in hits]:
            lost.append(fact.id)
    assert lost == []


def test_persons_in_the_facts_are_found_by_staff_only(search: Search) -> None:
    assert "S0-26" in [hit.id for hit in search.find("Mustafa Schat", "de", staff=True)]
    assert "S0-26" not in [hit.id for hit in search.find("Mustafa Schat", "de")]


def test_what_must_not_be_named_is_not_found(search: Search) -> None:
    assert not [hit for hit in search.find("MAMBA 4U", "de", staff=True) if "mamba" in hit.id]


@pytest.mark.parametrize("query", ["", "   ", "!!!", "asdfghjkl", "🙂"])
def test_nonsense_finds_nothing(search: Search, query: str) -> None:
    assert search.find(query, "de") == []


def test_the_best_hit_comes_first_and_the_limit_holds(search: Search) -> None:
    hits = search.find("Praktikum", "de", limit=3)
    assert len(hits) == 3
    assert hits == sorted(hits, key=lambda hit: -hit.score)


def test_words_are_compared_without_accents_case_and_letter_variants() -> None:
    assert words("MÜNSTER Straße") == ["munster", "strasse"]
    assert words("المدرسة أُولى ٢٤") == ["مدرسه", "اولي", "24"]
