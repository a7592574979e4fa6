"""Help comes first, then the case; the right institution for the place; nothing unwished."""

from dataclasses import replace
from datetime import date

import pytest

from flows.handoff.actions import ASKED_FIRST, STATIONS, URGENCY, Escalate, Human
from knowledge.whole import Knowledge
from tests.flows.fakes import FakeHandoffs
from tests.flows.stage import act
from tests.flows.talk import Talk

LANGUAGES = ["de", "en", "ar"]
AT_ONCE = sorted(set(URGENCY) - ASKED_FIRST)

NUMBERS = {
    "esc_medical_emergency": ("112",),
    "esc_mental_crisis_suicide": ("112",),
    "esc_violence_exploitation": ("110", "112", "116 016"),
    "esc_rejection_deadline_lawsuit": ("GGUA",),
    "esc_deportation_fear": ("GGUA",),
}


@pytest.mark.parametrize("intent", AT_ONCE)
async def test_help_is_said_before_the_case_is_named(handoffs: FakeHandoffs, intent: str) -> None:
    done = await act(Escalate(handoffs), intent)

    assert done.keys == [f"handoff-{intent.replace('_', '-')}", "handoff-urgent-opened"]
    assert handoffs.cases == [(intent, "bezreg-muenster", URGENCY[intent])]


@pytest.mark.parametrize("intent", sorted(ASKED_FIRST))
async def test_violence_and_complaints_reach_people_only_if_wished(
    handoffs: FakeHandoffs, intent: str
) -> None:
    done = await act(Escalate(handoffs), intent)

    assert done.keys == [f"handoff-{intent.replace('_', '-')}"]
    assert done.said[0].intents == ["contact_human"]
    assert handoffs.cases == []


async def test_who_wishes_it_then_gets_a_human(talk: Talk) -> None:
    await talk.agree()
    await talk.say("esc_violence_exploitation", "er tut mir weh")

    said = await talk.tap("btn-human")

    assert said[0] == "handoff-opened"
    assert talk.handoffs.cases == [("talk", "bezreg-muenster", "normal")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("intent", "numbers"), NUMBERS.items())
def test_the_help_that_works_now_is_in_every_language(
    knowledge: Knowledge, intent: str, numbers: tuple[str, ...], language: str
) -> None:
    said = knowledge.texts.say(f"handoff-{intent.replace('_', '-')}", language)

    assert [one for one in numbers if one not in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_emergency_begins_with_its_number(knowledge: Knowledge, language: str) -> None:
    first = knowledge.texts.say("handoff-esc-medical-emergency", language).splitlines()[0]

    assert "112" in first


@pytest.mark.parametrize("intent", sorted(URGENCY))
async def test_an_escalation_in_the_middle_of_a_form_is_answered_and_the_form_goes_on(
    talk: Talk, intent: str
) -> None:
    await talk.agree()

    said = await talk.say(intent, "bitte")

    assert said[0] == f"handoff-{intent.replace('_', '-')}"
    assert said[-1] == "eligibility-ask-place"


@pytest.mark.parametrize(
    ("place", "institution"), [*STATIONS.items(), ("zue_muenster", "bezreg-muenster")]
)
async def test_the_institution_is_the_one_for_the_place(
    knowledge: Knowledge, handoffs: FakeHandoffs, place: str, institution: str
) -> None:
    done = await act(Human(knowledge, handoffs), "contact_human", slots={"place": place})

    assert handoffs.cases == [("talk", institution, "normal")]
    assert done.keys[0] == "handoff-opened"


@pytest.mark.parametrize("institution", sorted({*STATIONS.values(), "bezreg-muenster"}))
def test_every_institution_that_answers_has_a_contact_card(
    knowledge: Knowledge, institution: str
) -> None:
    assert institution in knowledge.contacts


async def test_an_unchecked_number_is_not_shown(
    knowledge: Knowledge, handoffs: FakeHandoffs
) -> None:
    known = _with_card(knowledge, phone="0251 1", last_checked=None)

    done = await act(Human(known, handoffs), "contact_human")

    assert done.keys == ["handoff-opened", "handoff-contact-unchecked"]
    assert "phone" not in done.said[1].values


async def test_a_checked_number_is_shown_with_the_day_of_the_check(
    knowledge: Knowledge, handoffs: FakeHandoffs
) -> None:
    known = _with_card(knowledge, phone="0251 1", last_checked=date(2026, 11, 20))

    done = await act(Human(known, handoffs), "contact_human")

    assert done.keys == ["handoff-opened", "handoff-contact"]
    assert done.said[1].values["phone"] == "0251 1"
    assert done.said[1].values["checked"] == "2026-11-20"


def _with_card(knowledge: Knowledge, *, phone: str, last_checked: date | None) -> Knowledge:
    card = replace(knowledge.contacts["bezreg-muenster"], phone=phone, last_checked=last_checked)
    return replace(knowledge, contacts={**knowledge.contacts, card.id: card})


async def test_a_second_call_for_a_human_names_the_case_that_is_open(
    knowledge: Knowledge, handoffs: FakeHandoffs
) -> None:
    first = await act(Human(knowledge, handoffs), "contact_human")
    second = await act(Human(knowledge, handoffs), "contact_human")

    assert second.keys[0] == "handoff-open-already"
    assert second.said[0].values["code"] == first.said[0].values["code"]
    assert len(handoffs.cases) == 1
