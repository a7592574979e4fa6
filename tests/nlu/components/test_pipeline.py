"""The components inside Rasa: a trained archive, loaded as the service loads it."""

from pathlib import Path
from typing import Any

import pytest

from nlu.components.entities import moment
from nlu.lean import load
from nlu.shortcuts import install

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


async def test_the_shortcuts_change_no_answer(trained: Path) -> None:
    texts = ["werkstatt anschauen", "cancel it", "er atmet nicht", "24", ""]
    stock = start(trained)
    expected = [await talk(stock, "stock", text) for text in texts]

    undo = install()
    try:
        quick = start(trained)
        found = [await talk(quick, "quick", text) for text in texts]
        again = [await talk(quick, "again", text) for text in texts]
    finally:
        undo()

    assert found == expected
    assert again == expected


async def talk(agent: Agent, sender: str, text: str) -> tuple[object, ...]:
    """Say something and return the answers, the understanding and the names of all events."""
    answers = await agent.handle_text(text, sender_id=sender)
    parsed = await agent.parse_message(text)
    tracker = await agent.tracker_store.retrieve(sender)
    events = [(event.type_name, getattr(event, "action_name", None)) for event in tracker.events]
    said = [answer.get("text") for answer in answers or []]
    return said, parsed["intent"], parsed["intent_ranking"], parsed["entities"], events


def test_the_shortcuts_can_be_taken_out_again() -> None:
    Event = load("rasa.shared.core.events").Event  # noqa: N806 - a class

    stock = Event.resolve_by_type
    undo = install()
    quick = Event.resolve_by_type
    undo()

    assert quick is not stock
    assert Event.resolve_by_type is stock


def test_an_unknown_event_is_still_refused_with_the_shortcuts() -> None:
    Event = load("rasa.shared.core.events").Event  # noqa: N806 - a class

    undo = install()
    try:
        with pytest.raises(ValueError, match="nonsense"):
            Event.resolve_by_type("nonsense")
        assert Event.resolve_by_type("user").__name__ == "UserUttered"
    finally:
        undo()
