"""A response is a key; the words, the rows and the marks on buttons are made here."""

import pytest
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.dialogue.agent import Rasa
from bot.dialogue.speech import Collector, Speech, button
from bot.message import Button
from bot.payload import PayloadError
from flows.talk import Choice
from knowledge.whole import Knowledge

YES = Choice("btn-consent-yes", "affirm").as_json()
MENU = Choice("btn-menu", "greet_start", lasting=True).as_json()


@pytest.fixture
def tracker(rasa: Rasa) -> DialogueStateTracker:
    made = DialogueStateTracker("1", rasa.processor.domain.slots)
    made.update(UserUttered("x", metadata={"language": "en", "update": 9}))
    return made


@pytest.fixture
def speech(knowledge: Knowledge) -> Speech:
    return Speech(knowledge.texts)


async def test_it_is_said_in_the_language_of_the_turn(
    speech: Speech, tracker: DialogueStateTracker, knowledge: Knowledge
) -> None:
    said = await speech.generate("welcome-bye", tracker, "lotse")

    assert said["text"] == knowledge.texts.say("welcome-bye", "en")


async def test_a_switch_of_languages_counts_for_its_own_turn_only(
    speech: Speech, tracker: DialogueStateTracker, knowledge: Knowledge
) -> None:
    tracker.update(SlotSet("language", {"update": 9, "code": "ar"}))
    now = await speech.generate("welcome-bye", tracker, "lotse")
    tracker.update(UserUttered("x", metadata={"language": "en", "update": 10}))
    later = await speech.generate("welcome-bye", tracker, "lotse")

    assert now["text"] == knowledge.texts.say("welcome-bye", "ar")
    assert later["text"] == knowledge.texts.say("welcome-bye", "en")


async def test_values_are_said(speech: Speech, tracker: DialogueStateTracker) -> None:
    said = await speech.generate(
        "handoff-urgent-opened", tracker, "lotse", values={"code": "K-482"}
    )

    assert "K-482" in str(said["text"])


@pytest.mark.parametrize(("columns", "sizes"), [(1, [1, 1, 1]), (2, [2, 1]), (3, [3])])
async def test_buttons_stand_in_rows(
    speech: Speech, tracker: DialogueStateTracker, columns: int, sizes: list[int]
) -> None:
    said = await speech.generate(
        "welcome-bye", tracker, "lotse", choices=[YES, YES, MENU], columns=columns, ref="2s"
    )

    custom = said["custom"]
    assert isinstance(custom, dict)
    assert [len(row) for row in custom["rows"]] == sizes


def test_a_button_carries_the_question_that_it_answers(knowledge: Knowledge) -> None:
    assert button(YES, "2s", "de", knowledge.texts).data == "affirm#2s"
    assert button(MENU, "2s", "de", knowledge.texts).data == "greet_start"


def test_a_button_that_cannot_be_carried_is_a_fault(knowledge: Knowledge) -> None:
    choice = Choice("btn-menu", "greet_start", {"text": "two words"}, lasting=True)

    with pytest.raises(PayloadError):
        button(choice.as_json(), "", "de", knowledge.texts)


async def test_what_is_said_is_collected_in_order() -> None:
    channel = Collector()

    await channel.send_response("1", {"text": "a"})
    await channel.send_response(
        "1", {"text": "b", "custom": {"rows": [[["Ja", "affirm"]]], "ask": True}}
    )

    assert [(one.text, one.asks) for one in channel.said] == [("a", False), ("b", True)]
    assert channel.said[1].rows == ((Button("Ja", "affirm"),),)
    assert channel.name() == "lotse"
