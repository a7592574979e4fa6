"""What is remembered: three turns and where the conversation stands, and no more."""

import json

from rasa.shared.core.events import ActiveLoop, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.dialogue.agent import Rasa
from bot.dialogue.memory import KEPT_TURNS, Memory, write
from tests.flows.talk import Talk

LIMIT = 8_000


def read(rasa: Rasa, blob: bytes) -> DialogueStateTracker:
    memory = Memory(rasa.processor.domain)
    memory.begin("1", blob)
    return memory._open["1"]


def standing(tracker: DialogueStateTracker) -> tuple[object, object, object]:
    """Tell where a conversation stands."""
    slots = {name: slot.value for name, slot in tracker.slots.items() if slot.value is not None}
    slots.pop("session_started_metadata", None)
    return tracker.active_loop_name, slots, tracker.latest_action_name


async def test_three_turns_are_kept(talk: Talk, rasa: Rasa) -> None:
    await talk.agree()
    for _ in range(6):
        await talk.say("bot_identity_trust")

    assert talk.blob is not None
    kept = [one for one in read(rasa, talk.blob).events if isinstance(one, UserUttered)]
    assert len(kept) == KEPT_TURNS


async def test_a_conversation_comes_back_as_it_was(talk: Talk, rasa: Rasa) -> None:
    await talk.agree()
    steps = ["place", "age", "open", "date", "question", "yes"]
    for step in steps:
        await _step(talk, step)
        assert talk.blob is not None
        tracker = read(rasa, talk.blob)
        again = read(rasa, write(tracker))
        assert standing(again) == standing(tracker), step


async def _step(talk: Talk, step: str) -> None:
    if step == "place":
        await talk.say("inform", place="zue_muenster")
    elif step == "age":
        await talk.say("inform", age=24)
    elif step == "open":
        await talk.say("book_workshop_visit")
    elif step == "date":
        await talk.tap("btn-date")
    elif step == "question":
        await talk.say("bot_identity_trust")
    else:
        await talk.tap("btn-yes-book")


async def test_form_question_and_slots_come_back(talk: Talk, rasa: Rasa) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    for _ in range(KEPT_TURNS + 1):
        await talk.say("bot_identity_trust")

    assert talk.blob is not None
    tracker = read(rasa, talk.blob)
    assert tracker.active_loop_name == "booking_form"
    assert tracker.get_slot("requested_slot") == "session"
    assert tracker.get_slot("place") == "zue_muenster"
    assert tracker.get_slot("age") == 24


async def test_a_form_that_ended_in_the_kept_turns_stays_ended(talk: Talk, rasa: Rasa) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24, goal="look")

    assert talk.blob is not None
    tracker = read(rasa, talk.blob)
    assert tracker.active_loop_name is None
    assert [one.name for one in tracker.events if isinstance(one, ActiveLoop)][-1] is None


async def test_fifty_turns_stay_small(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", "wort " * 60, place="zue_muenster", age=24)
    for turn in range(50):
        await talk.say("list_offers" if turn % 2 else "bot_identity_trust", "wort " * 60)

    assert len(talk.blob or b"") <= LIMIT


async def test_a_slot_that_no_rule_sees_is_kept_once_as_it_stands(talk: Talk, rasa: Rasa) -> None:
    await talk.agree()
    for age in (24, 25, 26):
        await talk.say("inform", place="zue_muenster", age=age)

    events = json.loads(talk.blob or b"")
    names = [one["name"] for one in events if one["event"] == "slot"]
    assert names.count("age") == 1
    assert read(rasa, talk.blob or b"").get_slot("age") == 26


async def test_what_a_person_wrote_is_forgotten_after_three_turns(talk: Talk) -> None:
    await talk.agree()
    await talk.say("bot_identity_trust", "mein Geheimnis ist blau")
    for _ in range(KEPT_TURNS):
        await talk.say("bot_identity_trust")

    assert "Geheimnis" not in (talk.blob or b"").decode()


async def test_a_blob_is_a_list_of_events(talk: Talk) -> None:
    await talk.agree()

    events = json.loads(talk.blob or b"")
    assert events[0]["event"] == "action"
    assert {one["event"] for one in events} <= {
        "action",
        "session_started",
        "slot",
        "active_loop",
        "user",
        "user_featurization",
        "bot",
        "loop_interrupted",
        "action_execution_rejected",
        "followup",
    }


async def test_a_closed_conversation_leaves_nothing_behind(rasa: Rasa) -> None:
    memory = Memory(rasa.processor.domain)
    await memory.save(DialogueStateTracker("7", rasa.processor.domain.slots))

    assert memory.end("7") is not None
    assert memory.end("7") is None
    assert await memory.keys() == []
    assert memory.peek("7", "place") is None


def test_nothing_can_be_noted_where_nothing_is_open(rasa: Rasa) -> None:
    memory = Memory(rasa.processor.domain)

    memory.note("7", "place", "hamm")

    assert memory.peek("7", "place") is None


async def test_neither_guesses_nor_buttons_are_kept(talk: Talk) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24)

    assert talk.blob is not None
    assert b"intent_ranking" not in talk.blob
    assert b"btn-goal" not in talk.blob
