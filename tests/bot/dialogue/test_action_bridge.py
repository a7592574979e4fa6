"""Actions run in this process: a fault becomes an apology, a refusal becomes Rasa's own."""

import io
import json

import pytest
import structlog
from rasa.core.actions.action import ActionExecutionRejection
from rasa_sdk.interfaces import ActionExecutionRejection as SdkRejection

from bot import log
from bot.dialogue.action_bridge import FAULT, InProcessActions
from flows.talk import Act, Event, Turn
from tests.flows.stage import Heard


class Speaks(Act):
    """Says goodbye and remembers an age."""

    title = "action_speaks"

    async def speak(self, turn: Turn) -> list[Event]:
        """Do it."""
        turn.say("welcome-bye")
        return [{"event": "slot", "name": "age", "value": 24}]


class Fails(Act):
    """Fails, and its fault quotes the person."""

    title = "action_fails"

    async def speak(self, turn: Turn) -> list[Event]:
        """Do it."""
        reason = f"{turn.text} of Amal Nur"
        raise ValueError(reason)


class Refuses(Act):
    """Is not the one to act."""

    title = "action_refuses"

    async def speak(self, turn: Turn) -> list[Event]:  # noqa: ARG002 - the shape of an act
        """Do it."""
        raise SdkRejection(self.title, "not me")


def call(name: str) -> dict[str, object]:
    tracker = Heard("affirm", text="the secret").tracker()
    return {
        "next_action": name,
        "sender_id": "1",
        "tracker": {**tracker.current_state(), "events": tracker.events},
        "domain": {},
    }


async def test_an_action_answers_as_an_action_server_would() -> None:
    answer = await InProcessActions([Speaks()]).request(json=call("action_speaks"))

    responses = answer["responses"]
    assert isinstance(responses, list)
    assert [one["response"] for one in responses] == ["welcome-bye"]
    assert answer["events"] == [{"event": "slot", "name": "age", "value": 24}]


async def test_a_fault_is_an_apology() -> None:
    answer = await InProcessActions([Fails()]).request(json=call("action_fails"))

    assert answer == {"events": [], "responses": [FAULT]}


async def test_a_fault_is_logged_without_what_the_person_said() -> None:
    stream = io.StringIO()
    log.configure(stream=stream)
    try:
        await InProcessActions([Fails()]).request(json=call("action_fails"))
    finally:
        structlog.reset_defaults()
        log.configure(level="error")

    line = json.loads(stream.getvalue().splitlines()[-1])
    assert (line["event"], line["action"]) == ("action_failed", "action_fails")
    assert "secret" not in stream.getvalue()
    assert "Amal" not in stream.getvalue()


async def test_the_apology_does_not_change_from_one_fault_to_the_next() -> None:
    actions = InProcessActions([Fails()])
    first = await actions.request(json=call("action_fails"))
    first["responses"][0].clear()  # type: ignore[index] # Rasa takes answers apart

    assert await actions.request(json=call("action_fails")) == {
        "events": [],
        "responses": [FAULT],
    }


async def test_a_refusal_becomes_rasas_own() -> None:
    with pytest.raises(ActionExecutionRejection):
        await InProcessActions([Refuses()]).request(json=call("action_refuses"))
