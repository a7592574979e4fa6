"""What the engine asks, how fast it is, and what an operator changes by data."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from knowledge.criteria import Value
from knowledge.eligibility import FactError, Facts, check, next_question, read_facts
from knowledge.eligibility.engine import bookable
from knowledge.loader import load
from knowledge.whole import Knowledge
from tests.stopwatch import seconds

TODAY = date(2026, 11, 21)


def questions(knowledge: Knowledge, answers: dict[str, Value]) -> list[str]:
    """Walk through the questions of somebody who answers what is asked."""
    facts, asked = Facts(), []
    while (fact := next_question(knowledge, facts, on=TODAY)) is not None:
        asked.append(fact)
        facts = facts.with_(**{fact: answers[fact]})
    return asked


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({"place": "zue_muenster", "age": 24, "goal": "look"}, ["place", "age", "goal"]),
        ({"place": "zue_muenster", "age": 24, "goal": "leisure"}, ["place", "age", "goal"]),
        (
            {"place": "zue_muenster", "age": 24, "goal": "internship", "paper": "gestattung"}
            | {"months_since_registration": 2, "safe_origin": "no"},
            ["place", "age", "goal", "paper", "months_since_registration", "safe_origin"],
        ),
        (
            {"place": "zue_muenster", "age": 24, "goal": "job", "paper": "ae_24"},
            ["place", "age", "goal", "paper"],
        ),
    ],
)
def test_only_what_can_change_the_answer_is_asked_in_order(
    knowledge: Knowledge, answers: dict[str, Value], asked: list[str]
) -> None:
    assert questions(knowledge, answers) == asked


def test_nobody_is_ever_asked_for_a_nationality_or_a_letter(knowledge: Knowledge) -> None:
    asked = {fact.id for fact in knowledge.vocabulary.facts.values() if fact.asked}
    assert not asked & {"nationality", "country", "open_letter", "rejected", "moving_to"}


def test_without_any_fact_there_is_a_station_and_a_question(knowledge: Knowledge) -> None:
    answer = check(knowledge, Facts(), on=TODAY)
    assert [result.programme for result in answer.results] == ["beratung"]
    assert answer.ask_next == "place"


def test_a_check_takes_less_than_a_millisecond(knowledge: Knowledge) -> None:
    facts = Facts(place="zue_muenster", age=22, paper="gestattung", goal="job")
    assert seconds(lambda: check(knowledge, facts, on=TODAY), times=100) < 0.001


def test_a_letter_that_frightens_comes_before_everything_else(knowledge: Knowledge) -> None:
    answer = check(knowledge, Facts(place="muenster", age=16, open_letter="yes"), on=TODAY)
    assert answer.escalate == "deadline"
    assert [r.programme for r in answer.results] == ["beratung"]
    assert "contact-ggua" in answer.results[0].next_steps
    assert answer.ask_next is None


def test_a_minor_books_nothing_anywhere(knowledge: Knowledge) -> None:
    for goal in knowledge.vocabulary.facts["goal"].values:
        facts = Facts(place="zue_muenster", age=17, goal=goal, paper="gestattung")
        answer = check(knowledge, facts, on=TODAY)
        named = [r for r in bookable(answer) if not knowledge.modules[r.module or ""].open]
        assert (goal, named, answer.escalate) == (goal, [], "minor")


def test_a_revived_programme_fits_again_by_data_only(
    copy: Path, change: Callable[[str, str, str], int]
) -> None:
    change("content/programmes/dsw.yml", "valid_to: 2023-10-31", "valid_to: 2027-12-31")
    change("content/modules/coaching.yml", "valid_to: 2023-10-31", "valid_to: 2027-12-31")
    facts = Facts(place="kreis_wesel", age=26, paper="gestattung", goal="advice")

    answer = check(load(copy), facts, on=TODAY)

    coaching = next(r for r in answer.results if r.programme == "dsw")
    assert (coaching.module, coaching.outcome, coaching.action) == ("coaching", "fits", "request")


def test_a_programme_asked_for_by_name_is_explained_even_from_far_away(
    knowledge: Knowledge,
) -> None:
    facts = Facts(place="hamm", age=22, paper="duldung", programme="dgk")
    answer = check(knowledge, facts, on=TODAY)
    assert ("dgk", "ended") in {(r.programme, r.outcome) for r in answer.results}


def test_hints_on_a_law_that_did_not_exist_yet_are_not_offered(knowledge: Knowledge) -> None:
    facts = Facts(place="zue_muenster", age=22, paper="gestattung", goal="job")
    assert "work-gestattung-zue" not in check(knowledge, facts, on=date(2026, 6, 11)).hints
    assert "work-gestattung-zue" in check(knowledge, facts, on=date(2026, 6, 12)).hints


def test_every_step_and_reason_has_words_in_every_complete_language(knowledge: Knowledge) -> None:
    missing = set()
    for place in knowledge.vocabulary.facts["place"].values:
        for goal in knowledge.vocabulary.facts["goal"].values:
            for age in (16, 22, 40):
                facts = Facts(place=place, goal=goal, age=age, paper="duldung", german="a1")
                answer = check(knowledge, facts, on=TODAY)
                for result in answer.results:
                    keys = [f"step-{step}" for step in result.next_steps]
                    keys += [reason.key for reason in result.criteria]
                    keys += [f"reason-outcome-{result.outcome}", f"reason-action-{result.action}"]
                    missing |= {
                        (key, lang)
                        for key in keys
                        for lang in ("de", "en", "ar")
                        if not knowledge.texts.has(key, lang)
                    }
    assert missing == set()


def test_facts_are_read_from_outside_with_truth_values_and_refusals(knowledge: Knowledge) -> None:
    raw = {"place": "muenster", "open_letter": True, "age": "refused", "shoe_size": 43}
    assert read_facts(raw, knowledge.vocabulary) == Facts(
        place="muenster", open_letter="yes", age="refused"
    )


@pytest.mark.parametrize(
    "raw", [{"place": "moon"}, {"age": "old"}, {"age": -1}, {"age": True}, {"paper": 7}]
)
def test_a_value_outside_the_vocabulary_is_an_error(
    knowledge: Knowledge, raw: dict[str, object]
) -> None:
    with pytest.raises(FactError, match="is not one of its values"):
        read_facts(raw, knowledge.vocabulary)


def test_the_facts_are_those_of_the_vocabulary(knowledge: Knowledge) -> None:
    assert set(Facts.__dataclass_fields__) == {*knowledge.vocabulary.facts, "programme"}
