"""May I work: a rule with its source and dates, never a yes or no, and always a person."""

import re
from datetime import date

import pytest

from flows.legal.work import PAPERS
from tests.flows.fakes import a_session
from tests.flows.talk import LANGUAGES, Talk

PLAIN = sorted(LANGUAGES)


@pytest.fixture
async def begun(talk: Talk) -> Talk:
    await talk.agree()
    return talk


async def test_paper_and_months_are_asked_and_then_advice_is_offered(begun: Talk) -> None:
    assert await begun.say("may_i_work") == ["legal-ask-paper"]
    assert await begun.tap("btn-paper-gestattung") == ["eligibility-ask-place"]
    assert await begun.tap("btn-place-muenster") == ["legal-ask-months"]

    said = await begun.tap("btn-months-4")

    assert said[0].startswith("legal-hint")
    assert said[-1] == "legal-offer-human"


async def test_what_the_question_says_already_is_not_asked(begun: Talk) -> None:
    said = await begun.say("may_i_work", paper="gestattung", months=4, place="wuppertal")

    assert said[0].startswith("legal-hint")


async def test_not_saying_the_place_is_fine(begun: Talk) -> None:
    await begun.say("may_i_work", paper="gestattung", months=4)

    said = await begun.tap("btn-refuse")

    assert said[-1] == "legal-offer-human"


async def test_the_rule_is_told_anew_for_another_place(begun: Talk) -> None:
    await begun.say("may_i_work", paper="gestattung", months=4, place="wuppertal")
    before = begun.values("legal-hint-changed")

    await begun.say("correct_previous", place="zue_muenster")

    assert begun.values("legal-hint-changed")["hint"] != before["hint"]


@pytest.mark.parametrize("paper", ["ae_protection", "ae_24", "unknown"])
async def test_months_and_place_are_asked_only_where_they_matter(begun: Talk, paper: str) -> None:
    await begun.say("may_i_work")

    said = await begun.tap(f"btn-paper-{paper}")

    assert not [one for one in said if "ask" in one]
    assert said[-1] == "legal-offer-human"


async def test_not_saying_the_paper_is_fine(begun: Talk) -> None:
    await begun.say("may_i_work")

    said = await begun.tap("btn-refuse")

    assert said[-1] == "legal-offer-human"


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", PLAIN)
async def test_the_answer_names_norm_source_and_date_and_never_says_yes_or_no(
    spoken: Talk, language: str, paper: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()

    said = await spoken.say("may_i_work", paper=paper, months=4, place="muenster")

    hints = [one for one in said if "⚖️" in one]
    assert hints != [] or said[0] == spoken.knowledge.texts.say("legal-must-be-checked", language)
    assert all("§" in one and re.search(r"20\d\d", one) for one in hints)
    forbidden = r"\b(du darfst arbeiten|du darfst nicht arbeiten|you may work|you can work)\b"
    assert [one for one in said if re.search(forbidden, one, re.IGNORECASE)] == []


@pytest.mark.parametrize("intent", ["may_i_work", "may_i_do_internship"])
@pytest.mark.parametrize("paper", ["ae_protection", "ae_24", "ae_other"])
@pytest.mark.parametrize("language", PLAIN)
async def test_who_has_a_residence_permit_is_told_nothing_of_those_who_wait(
    spoken: Talk, language: str, paper: str, intent: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()

    said = await spoken.say(intent, paper=paper, place="muenster")

    rules = "\n".join(one for one in said if "⚖️" in one)
    assert "§ 4a" in rules
    assert "Duldung" not in rules
    assert "Gestattung" not in rules


@pytest.mark.parametrize("intent", ["may_i_work", "may_i_do_internship"])
async def test_who_waits_is_told_of_internships_too(spoken: Talk, intent: str) -> None:
    await spoken.agree()

    said = await spoken.say(intent, paper="duldung", months=8, place="muenster")

    assert "Praktikum" in "\n".join(said)
    assert "Duldung" in "\n".join(said)


@pytest.mark.parametrize("language", PLAIN)
async def test_the_rule_that_changed_in_june_is_said_with_a_warning(
    spoken: Talk, language: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()

    said = await spoken.say("may_i_work", paper="gestattung", months=2, place="zue_muenster")

    assert said[0].lstrip("\u200f").startswith("⚠️")
    assert "§ 61" in said[0]
    assert "2026" in said[0]


async def test_who_lives_in_the_zue_is_offered_the_next_date_of_the_advisers(
    begun: Talk,
) -> None:
    advice = a_session("ADVICE", "2026-12-02T09:00", module="berufsberatung", trade=None)
    begun.bookings.stock.append(advice)

    said = await begun.say("may_i_work", place="zue_muenster", age=24, paper="duldung", months=8)
    assert said[-1] == "legal-offer-advice"
    assert begun.values("legal-offer-advice") == {"start": advice.starts_at.isoformat()}

    assert await begun.tap("btn-yes-advice") == ["booking-choose-date"]
    assert begun.find("btn-date")[0].startswith("inform?session=ADVICE")


async def test_who_lives_elsewhere_is_offered_a_human(begun: Talk) -> None:
    begun.bookings.stock.append(a_session("ADVICE", module="berufsberatung"))
    await begun.say("may_i_work", place="wuppertal", paper="duldung", months=8)

    said = await begun.tap("btn-yes-human")

    assert said[0] == "handoff-opened"
    assert begun.handoffs.cases == [("talk", "ki-wuppertal", "normal")]


@pytest.mark.parametrize("place", ["zue_muenster", "refused"])
async def test_who_was_offered_a_human_gets_a_human(begun: Talk, place: str) -> None:
    await begun.say("may_i_work", paper="duldung", months=8, place=place)

    said = await begun.tap("btn-yes-human")

    assert said[0] == "handoff-opened"


async def test_a_no_closes_the_question(begun: Talk) -> None:
    await begun.say("may_i_work", paper="duldung", months=8, place="zue_muenster")

    assert await begun.tap("btn-no-thanks") == ["legal-done"]


async def test_a_question_in_the_middle_is_answered_and_the_question_about_work_goes_on(
    begun: Talk,
) -> None:
    await begun.say("may_i_work")

    assert await begun.say("bot_identity_trust") == ["welcome-identity", "legal-ask-paper-again"]


async def test_the_rule_is_told_once_although_the_offer_is_asked_again(begun: Talk) -> None:
    await begun.say("may_i_work", paper="duldung", months=8, place="zue_muenster")

    assert await begun.say("bot_identity_trust") == ["welcome-identity", "legal-offer-human"]


async def test_a_hint_that_nobody_reviewed_in_time_is_not_told_as_fact(begun: Talk) -> None:
    latest = max(one.review_due for one in begun.knowledge.hints.values())
    assert isinstance(latest, date)
    begun.now = begun.now.replace(year=latest.year + 1)

    said = await begun.say("may_i_work", paper="gestattung", months=4, place="muenster")

    assert [one for one in said if one.startswith("legal-hint")] == []
    assert "legal-must-be-checked" in said
