"""What a search finds can be told about; what does not exist is an old button."""

import pytest

from flows.fallback.found import MOST, TellAbout, choices_of
from knowledge.search import Hit
from knowledge.whole import Knowledge
from tests.flows.fakes import NOW
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
        ("fact.S1-01", "fallback-old-button"),
        ("", "fallback-old-button"),
    ],
)
async def test_only_what_is_there_is_told(knowledge: Knowledge, about: str, key: str) -> None:
    done = await act(TellAbout(knowledge), "tell_about", entities={"about": about})

    assert done.keys == [key]


@pytest.mark.parametrize("shown", [True, False])
async def test_a_rule_of_law_is_told_only_if_it_may_be_shown(
    knowledge: Knowledge, *, shown: bool
) -> None:
    hints = {name: knowledge.hint_for(name, on=NOW.date()).shown for name in knowledge.hints}
    name = next(name for name, may in hints.items() if may is shown)

    done = await act(TellAbout(knowledge), "tell_about", entities={"about": f"hint.{name}"})

    assert done.keys[0].startswith("legal-hint") is shown
    assert "contact_human" in done.said[0].intents


def test_weak_hits_are_not_offered_and_law_must_fit_best() -> None:
    hits = [hit("programme", 0.5), hit("hint", 0.8), hit("fact", 1.0), hit("module", 0.8, "y")]

    assert [one.entities for one in choices_of(hits)] == [{"about": "module.y"}]


def test_at_most_three_hits_are_offered() -> None:
    assert len(choices_of([hit("module", 0.9)] * 5)) == MOST
