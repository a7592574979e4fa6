"""What holds for everybody, whatever they say and whatever day it is."""

from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.criteria import REFUSED, Value
from knowledge.eligibility import Answer, Facts, check, read_facts
from knowledge.loader import load

KNOWLEDGE = load()
KINDS = KNOWLEDGE.vocabulary.facts
AGES = [5, 11, 12, 15, 16, 17, 18, 22, 25, 26, 27, 28, 45, 80]
MONTHS = [0, 2, 3, 5, 6, 9, 30]
DAYS = st.dates(date(2016, 1, 1), date(2029, 1, 1))
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def values_of(fact: str) -> list[Value]:
    """All values that can make a difference, and the refusal."""
    if fact == "age":
        return [*AGES, REFUSED]
    kind = KINDS[fact]
    return [*(kind.values if kind.kind == "choice" else MONTHS), REFUSED]


@st.composite
def people(draw: st.DrawFn) -> dict[str, Value]:
    """Anybody: each fact said, refused or not said."""
    said: dict[str, Value] = {}
    for fact in KINDS:
        if draw(st.booleans()):
            said[fact] = draw(st.sampled_from(values_of(fact)))
    return said


def weigh(said: dict[str, Value], on: date) -> Answer:
    return check(KNOWLEDGE, read_facts(said, KNOWLEDGE.vocabulary), on=on)


def reasons(answer: Answer) -> set[tuple[str, str, bool | None, str]]:
    return {
        (result.programme, reason.fact, reason.met, reason.source)
        for result in answer.results
        for reason in result.criteria
    }


@QUICK
@given(people(), DAYS)
def test_there_is_never_a_bare_no(said: dict[str, Value], on: date) -> None:
    answer = weigh(said, on)
    assert any(r.action != "none" and r.outcome != "does_not_fit" for r in answer.results)
    assert all(result.next_steps for result in answer.results)


@QUICK
@given(people(), DAYS)
def test_an_ended_programme_is_never_bookable(said: dict[str, Value], on: date) -> None:
    for result in weigh(said, on).results:
        programme = KNOWLEDGE.programmes[result.programme]
        over = programme.valid_to is not None and on > programme.valid_to
        if over or result.outcome == "ended":
            assert result.action == "none"


@QUICK
@given(people(), DAYS)
def test_what_must_not_be_named_is_never_named(said: dict[str, Value], on: date) -> None:
    answer = weigh(said, on)
    named = {result.programme for result in answer.results}
    named |= {step for result in answer.results for step in result.next_steps}
    assert not any("mamba" in one or "job_turbo" in one for one in named)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(people(), DAYS)
def test_a_question_is_only_asked_if_its_answers_make_a_difference(
    said: dict[str, Value], on: date
) -> None:
    fact = weigh(said, on).ask_next
    if fact is None:
        return
    assert fact not in said
    seen = set()
    for value in values_of(fact):
        answer = weigh(said | {fact: value}, on)
        told = tuple((r.programme, r.module, r.outcome, r.action) for r in answer.results)
        seen.add((told, answer.hints, answer.escalate))
    assert len(seen) > 1


@QUICK
@given(people(), DAYS, st.data())
def test_answering_more_never_takes_a_reason_away(
    said: dict[str, Value], on: date, data: st.DataObject
) -> None:
    if "moving_to" in said:  # a new place replaces the old one: it is no further answer
        return
    missing = [fact for fact in KINDS if fact not in said and fact != "moving_to"]
    if not missing:
        return
    fact = data.draw(st.sampled_from(missing))
    value = data.draw(st.sampled_from(values_of(fact)))

    less, more = weigh(said, on), weigh(said | {fact: value}, on)

    if more.escalate != "deadline":
        assert reasons(more) >= reasons(less)


@QUICK
@given(people(), DAYS)
def test_a_letter_or_a_rejection_always_comes_first(said: dict[str, Value], on: date) -> None:
    answer = weigh(said | {"open_letter": "yes"}, on)
    assert (answer.escalate, answer.ask_next) == ("deadline", None)
    assert [result.programme for result in answer.results] == ["beratung"]


@QUICK
@given(people(), DAYS)
def test_a_person_under_eighteen_is_never_told_to_book_or_wait(
    said: dict[str, Value], on: date
) -> None:
    for result in weigh(said | {"age": 17}, on).results:
        if result.action in {"book", "request", "wait"}:
            assert result.module is not None
            assert KNOWLEDGE.modules[result.module].open


def test_facts_without_any_value_are_unknown() -> None:
    empty: dict[str, Any] = Facts().known()
    assert empty == {}
