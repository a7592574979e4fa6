"""The components inside Rasa: a trained archive, loaded as the service loads it."""

from pathlib import Path
from typing import Any

import pytest

from nlu.components.entities import moment
from nlu.lean import load

Agent = Any
"""Rasa has no types; it is imported by name, after the stand-ins."""


def start(archive: Path) -> Agent:
    """Load a model as the service does."""
    return load("rasa.core.agent").Agent.load(str(archive))


@pytest.fixture(scope="module")
def agent(trained: Path) -> Agent:
    return start(trained)


async def understood(agent: Agent, text: str, **metadata: object) -> dict[str, Any]:
    channel = load("rasa.core.channels.channel")
    message = channel.UserMessage(text, metadata=dict(metadata))
    parsed: dict[str, Any] = await agent.processor.parse_message(message)
    return parsed


async def test_a_message_gets_intent_ranking_and_entities(agent: Agent) -> None:
    parsed = await understood(
        agent,
        "ich möchte am dienstag die werkstatt anschauen",
        language="de",
        now="2026-11-21T21:10:00+00:00",
    )

    assert parsed["intent"]["name"] == "book_workshop_visit"
    assert parsed["intent_ranking"][0] == parsed["intent"]
    dates = [e["value"] for e in parsed["entities"] if e["entity"] == "date"]
    assert [value["date"] for value in dates] == ["2026-11-24"]


async def test_what_was_asked_for_decides_what_a_number_means(agent: Agent) -> None:
    age = await understood(agent, "24", expects="age")
    nothing = await understood(agent, "24")

    assert [(e["entity"], e["value"]) for e in age["entities"]] == [("age", 24)]
    assert nothing["entities"] == []


async def test_a_message_without_metadata_is_understood_too(agent: Agent) -> None:
    parsed = await understood(agent, "cancel my appointment")

    assert parsed["intent"]["name"] == "cancel_booking"


@pytest.mark.parametrize("text", ["yesterday", "2026-11-21T21:10:00", None, 3])
def test_a_moment_that_cannot_be_read_is_unknown(text: object) -> None:
    assert moment(text) is None
