"""The routes for skilled workers: two questions, what is closed first, always with a source."""

import pytest

from flows.legal.routes import HAVE, ROUTES, STANDING
from tests.flows.talk import Talk, meant


@pytest.fixture
async def begun(talk: Talk) -> Talk:
    await talk.agree()
    return talk


@pytest.mark.parametrize("have", HAVE)
async def test_two_questions_lead_to_hints_and_a_person(begun: Talk, have: str) -> None:
    assert await begun.say("skilled_worker_routes") == ["legal-ask-have"]
    assert await begun.tap(f"btn-have-{have}") == ["legal-ask-route-paper"]

    said = await begun.tap("btn-paper-gestattung")

    assert said[0].startswith("legal-hint")
    assert said[-1] == "legal-routes-close"
    assert [meant(row[0]) for row in begun.last[-1].rows] == [
        "book_counselling_coaching",
        "contact_human",
    ]


async def test_not_saying_the_paper_is_fine(begun: Talk) -> None:
    await begun.say("skilled_worker_routes")
    await begun.tap("btn-have-degree")

    said = await begun.tap("btn-refuse")

    assert said[-1] == "legal-routes-close"


async def test_a_question_in_the_middle_is_answered_and_the_path_goes_on(begun: Talk) -> None:
    await begun.say("skilled_worker_routes")

    assert await begun.say("bot_identity_trust") == ["welcome-identity", "legal-ask-have"]


def test_every_hint_that_a_route_names_is_there(talk: Talk) -> None:
    named = {one for many in (*ROUTES.values(), *STANDING.values()) for one in many}

    assert named - set(talk.knowledge.hints) == set()
