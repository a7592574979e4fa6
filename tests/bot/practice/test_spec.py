"""The judge itself: it lets genuine calls pass and catches broken ones."""

import json

import pytest

from bot.practice.model import Upload
from tests.bot.practice.spec import Collector, Spec

CHAT = {"id": 7, "type": "private", "first_name": "A"}
USER = {"id": 7, "is_bot": False, "first_name": "A"}
BUTTON = {"text": "Ja", "callback_data": "y"}
ICS = Upload("t.ics", "text/calendar", b"BEGIN")


def keyboard(*rows: object) -> str:
    return json.dumps({"inline_keyboard": rows})


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendMessage", {"chat_id": "7", "text": "hi"}),
        ("sendMessage", {"chat_id": 7, "text": "hi", "reply_markup": keyboard([BUTTON])}),
        ("sendDocument", {"chat_id": "7", "document": "attach://f", "f": ICS}),
        ("sendDocument", {"chat_id": "7", "document": ICS}),
        ("setMyCommands", {"commands": '[{"command": "a", "description": "b"}]'}),
        ("setMessageReaction", {"chat_id": 7, "message_id": 1, "reaction": "[]"}),
        ("getUpdates", {"offset": "-1", "timeout": "10", "allowed_updates": '["message"]'}),
    ],
)
def test_a_genuine_call_passes(spec: Spec, method: str, params: dict[str, object]) -> None:
    assert spec.check_request(method, params) == []


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendMessage", {"chat_id": 7}),
        ("sendMessage", {"chat_id": 7, "text": "hi", "colour": "red"}),
        ("sendMessage", {"chat_id": 7, "text": "hi", "message_thread_id": "first"}),
        ("sendMessage", {"chat_id": 7, "text": "hi", "disable_notification": "perhaps"}),
        ("sendMessage", {"chat_id": 7, "text": "a", "reply_markup": keyboard(BUTTON)}),
        ("sendMessage", {"chat_id": 7, "text": "a", "reply_markup": keyboard([{"data": "y"}])}),
        ("sendMessage", {"chat_id": 7, "text": "a", "reply_markup": '{"keyboard": 1}'}),
        ("sendMessage", {"chat_id": 7, "text": "a", "entities": '[{"type": "bold"}]'}),
        ("sendMessage", {"chat_id": 7, "text": "a", "reply_parameters": '{"id": 3}'}),
        ("sendLocation", {"chat_id": 7, "latitude": "north", "longitude": "7"}),
        ("setMessageReaction", {"chat_id": 7, "message_id": 1, "reaction": '[{"type": "emoji"}]'}),
        ("setMyCommands", {"commands": '[{"command": "a"}]'}),
        ("deleteMessages", {"chat_id": 7, "message_ids": "1,2"}),
        ("sendMesage", {"chat_id": 7, "text": "hi"}),
        ("sendMessage", {"chat_id": 7, "text": ICS}),
    ],
)
def test_a_broken_call_is_caught(spec: Spec, method: str, params: dict[str, object]) -> None:
    assert spec.check_request(method, params) != []


def test_a_right_answer_passes(spec: Spec) -> None:
    message = {"message_id": 1, "date": 1_700_000_000, "chat": CHAT, "from": USER, "text": "a"}

    assert spec.check_answer("sendMessage", message) == []


@pytest.mark.parametrize(
    ("method", "answer"),
    [
        ("getMe", {"id": 1, "first_name": "bot without is_bot"}),
        ("sendMessage", None),
        ("sendMessage", {"message_id": 1, "date": 1_700_000_000_000, "chat": CHAT}),
        ("sendMessage", {"message_id": 1, "date": 1, "chat": CHAT, "chat_id": 7}),
        ("sendMessage", {"message_id": 1, "date": 1, "chat": {**CHAT, "type": "secret"}}),
        ("sendMessage", {"message_id": "1", "date": 1, "chat": CHAT}),
        ("deleteMessage", "true"),
        ("getChatMember", {"status": "boss", "user": USER}),
        ("getChatMember", {"status": "creator", "user": USER}),
    ],
)
def test_a_broken_answer_is_caught(spec: Spec, method: str, answer: object) -> None:
    assert spec.check_answer(method, answer) != []


def test_a_tap_without_chat_instance_is_caught(spec: Spec) -> None:
    update = {"update_id": 1, "callback_query": {"id": "1", "from": USER, "data": "y"}}

    assert spec.check_update(update) == ["Update.callback_query.chat_instance: missing"]


def test_an_update_of_an_invented_kind_is_caught(spec: Spec) -> None:
    assert spec.check_update({"update_id": 1, "greeting": {}}) != []


def test_the_collector_keeps_what_it_saw(spec: Spec) -> None:
    judge = Collector(spec)

    judge.request("sendMessage", {"chat_id": 7})
    judge.answer("deleteMessage", 3)
    judge.update({})

    assert [len(judge.requests), len(judge.answers), len(judge.updates)] == [1, 1, 1]
    assert judge.seen == 3
