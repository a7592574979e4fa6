"""What a search finds can be told about; what does not exist is an old button."""

import pytest

from flows.fallback.found import MOST, WIDE, TellAbout, choices_of
from knowledge.search import Hit
from knowledge.whole import Knowledge
from tests.flows.fakes import NOW, FakeBookings
from tests.flows.stage import act


def hit(kind: str, score: float, name: str = "x") -> Hit:
    return Hit(kind, name, score, name, ())


@pytest.mark.parametrize(
    ("about", "key"),
    [
        ("programme.mim", "fallback-about"),
        ("module.werkstattbesuch", "fallback-about"),
        ("term.duldung", "welcome-term"),
        ("programme.none", "fallback-old-button"),
        ("hint.none", "fallback-old-button"),
        ("fact.S1-01", "fallback-fact"),
        ("partner.akademie_klausenhof", "fallback-fact"),
        ("fact.S0-26", "fallback-old-button"),
        ("fact.S4-13", "fallback-old-button"),
        ("partner.michael_maas", "fallback-old-button"),
        ("fact.S9-01", "fallback-old-button"),
        ("", "fallback-old-button"),
    ],
)
async def test_only_what_is_there_is_told(knowledge: Knowledge, about: str, key: str) -> None:
    done = await act(TellAbout(knowledge, FakeBookings()), "tell_about", entities={"about": about})

    assert done.keys == [key]


async def test_a_red_flag_sends_to_a_human_before_the_rule_is_told(knowledge: Knowledge) -> None:
    done = await act(
        TellAbout(knowledge, FakeBookings()),
        "tell_about",
        entities={"about": "hint.deadline-asylum-court"},
    )

    assert done.keys[0] == "legal-red-flag"
    assert done.keys[1].startswith("legal-hint")


@pytest.mark.parametrize("shown", [True, False])
async def test_a_rule_of_law_is_told_only_if_it_may_be_shown(
    knowledge: Knowledge, *, shown: bool
) -> None:
    hints = {name: knowledge.hint_for(name, on=NOW.date()).shown for name in knowledge.hints}
    name = next(name for name, may in hints.items() if may is shown)

    done = await act(
        TellAbout(knowledge, FakeBookings()), "tell_about", entities={"about": f"hint.{name}"}
    )

    assert done.keys[0].startswith("legal-hint") is shown
    assert done.keys[-1] == ("legal-general-close" if shown else "legal-must-be-checked")
    assert "contact_human" in done.said[-1].intents


def test_weak_hits_are_not_offered_and_law_must_fit_best() -> None:
    hits = [hit("programme", 0.5), hit("hint", 0.65), hit("fact", 0.6), hit("module", 0.8, "y")]

    assert [one.entities for one in choices_of(hits)] == [{"about": "module.y"}]


def test_at_most_three_hits_are_offered() -> None:
    assert len(choices_of([hit("module", 0.9)] * 5)) == MOST


def test_a_rule_of_law_fits_on_its_button() -> None:
    told = choices_of([hit("hint", 0.9, "Mit Gestattung braucht man eine Erlaubnis. " * 9)])[0]

    assert len(str(told.values["name"])) <= WIDE


async def test_a_founding_fact_names_its_source_and_how_the_programme_stands(
    knowledge: Knowledge,
) -> None:
    done = await act(
        TellAbout(knowledge, FakeBookings()), "tell_about", entities={"about": "fact.S4-04"}
    )

    said = knowledge.texts.say(done.keys[0], "de", **done.said[0].values)
    said = said.replace("\u2068", "").replace("\u2069", "")
    assert "50 Millionen Euro" in said
    assert "Quelle: Integrationsportal Wuppertal" in said
    assert "beendet" in said


async def test_an_offer_comes_with_its_next_date(knowledge: Knowledge) -> None:
    done = await act(
        TellAbout(knowledge, FakeBookings()),
        "tell_about",
        entities={"about": "module.werkstattbesuch"},
    )

    assert done.said[0].intents == ["book_workshop_visit", "greet_start", "contact_human"]
