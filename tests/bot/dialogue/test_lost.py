"""Which questions editors may see: unanswered ones, with consent, never of somebody in danger."""

import pytest

from nlu.unanswered.clusters import Question
from tests.flows.talk import Talk

BIKE = "wo kann ich ein Fahrrad kaufen, fragt Xantippe"


async def test_a_question_that_nobody_could_answer_is_kept_without_its_name(talk: Talk) -> None:
    await talk.agree()
    await talk.say("out_of_scope", BIKE)

    assert talk.answers[-1].lost == Question("de", "wo kann ich ein fahrrad kaufen fragt …")


@pytest.mark.parametrize("intent", ["list_offers", "contact_human", "esc_deportation_fear"])
async def test_what_was_answered_is_not_kept(talk: Talk, intent: str) -> None:
    await talk.agree()
    await talk.say(intent, BIKE)

    assert talk.answers[-1].lost is None


async def test_before_consent_nothing_is_kept(talk: Talk) -> None:
    await talk.do("command", data="start")
    await talk.say("out_of_scope", BIKE)

    assert talk.answers[-1].lost is None


async def test_nothing_is_kept_of_somebody_who_is_asked_how_they_are(talk: Talk) -> None:
    await talk.agree()
    await talk.say("out_of_scope", BIKE, ranking={"esc_mental_crisis_suicide": 0.3})

    assert "handoff-gentle-question" in [one.text for one in talk.last]
    assert talk.answers[-1].lost is None
