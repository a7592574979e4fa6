"""Finding things by what people type, slips and all."""

from itertools import cycle

import pytest

from knowledge.search import Search
from knowledge.spelling import words
from knowledge.whole import Knowledge
from tests.stopwatch import seconds


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


@pytest.mark.parametrize(
    ("lang", "query", "wanted"),
    [
        ("de", "ich will mir eine werkstat anschaun", "module.werkstattbesuch"),
        ("de", "wo kann ich mein zeugniss anerkenen lassen", "module.anerkennungsberatung"),
        ("de", "fahrad fahren lernen", "module.radfahren"),
        ("en", "I want to see a workshp, just visit", "module.werkstattbesuch"),
        ("en", "how can my certificats be recognisd", "module.anerkennungsberatung"),
        ("en", "is a mini jop work too", "hint.work-minijob"),
        ("ar", "اريد زياره الورشه", "module.werkstattbesuch"),
        ("ar", "كيف يتم الاعتراف بشهاداتي", "module.anerkennungsberatung"),
        ("ar", "تدريب الدراجه الهوائية", "module.radfahren"),
        ("fa", "می خواهم کارگا را ببینم دیدن کارگاه", "module.werkstattbesuch"),
        ("fa", "تایید اسناد تحصلی من", "module.anerkennungsberatung"),
        ("tr", "bir atölye ziyaretı yapmak istiyorum", "module.werkstattbesuch"),
        ("tr", "diplomamin denkligi icin kime sorayim", "module.anerkennungsberatung"),
        ("fr", "je voudrai une visite d'atelié", "module.werkstattbesuch"),
        ("fr", "comment faire reconaitre mes diplome", "module.anerkennungsberatung"),
        ("ru", "хочу посищение мастирской", "module.werkstattbesuch"),
        ("ru", "где консультация о признаний диплома", "module.anerkennungsberatung"),
        ("uk", "хочу відвідати майстерьню", "module.werkstattbesuch"),
        ("uk", "де дізнатися про визнаня диплому", "module.anerkennungsberatung"),
        ("ps", "غواړم ورکشاب وګورم د ورکشاپ لیدنه", "module.werkstattbesuch"),
        ("ps", "زما د زده کړو سندونه منل", "module.anerkennungsberatung"),
        ("ti", "ወርክሾፕ ምብፃሕ ይደሊ", "module.werkstattbesuch"),
        ("ti", "ኣፍልጦ ምስክር ወረቀት", "module.anerkennungsberatung"),
        ("so", "waxaan rabaa booqasho goob farsmo", "module.werkstattbesuch"),
        ("so", "aqonsiga shahaadoyinka", "module.anerkennungsberatung"),
        ("sq", "dua nje vizit ne punetori", "module.werkstattbesuch"),
        ("sq", "si behet njohja e diplomes sime", "module.anerkennungsberatung"),
        ("ku", "ez dixwazim serdana atolyeye", "module.werkstattbesuch"),
        ("ku", "naskrina diplomaya min", "module.anerkennungsberatung"),
    ],
)
def test_own_words_with_slips_find_an_offer_in_thirteen_languages(
    search: Search, lang: str, query: str, wanted: str
) -> None:
    hits = search.find(query, lang, limit=3)

    assert wanted in [f"{hit.kind}.{hit.id}" for hit in hits]


@pytest.mark.parametrize(
    ("lang", "query", "term"),
    [
        ("ar", "ما معنى dulding", "duldung"),
        ("fa", "معنی wonsitzauflage", "wohnsitzauflage"),
        ("tr", "fiktionsbescheinigun ne demek", "fiktionsbescheinigung"),
        ("ru", "что такое aufenthaltsgestatung", "aufenthaltsgestattung"),
        ("so", "waa maxay auslenderbehörde", "auslaenderbehoerde"),
        ("ti", "berufskoleg እንታይ እዩ", "berufskolleg"),
    ],
)
def test_an_official_word_is_found_in_any_language_although_it_is_misspelt(
    search: Search, lang: str, query: str, term: str
) -> None:
    assert term in [hit.id for hit in search.find(query, lang, limit=3) if hit.kind == "term"]


@pytest.mark.parametrize("lang", ["de", "ar", "ru", "ti"])
def test_a_search_takes_less_than_two_milliseconds(search: Search, lang: str) -> None:
    told = [*search._knowledge.texts.keys(lang)]
    questions = cycle([search._knowledge.texts.say(key, lang) for key in sorted(told)[:400]])
    search.find("Praktikum", lang)

    assert seconds(lambda: search.find(next(questions)[:80], lang), times=50) < 0.002


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
