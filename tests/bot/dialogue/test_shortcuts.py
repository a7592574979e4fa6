"""The shorter ways through Rasa lead where its own ways lead."""

import ast
import inspect
import itertools
import json
import secrets
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot import log
from bot.dialogue.shortcuts import table
from bot.dialogue.shortcuts.rules import last_states
from bot.dialogue.shortcuts.sessions import STOCK_UPDATE, update_session
from bot.dialogue.shortcuts.small import believed
from bot.dialogue.shortcuts.trackers import copy_tracker
from bot.practice.bubble import Bubble
from bot.practice.server import PracticeServer
from bot.store import conversations
from bot.telegram import pace
from nlu import lean
from nlu.train import train
from tests.fakes import FrozenClock
from tests.walks.conftest import ROOT, Walker, serving

PASSING = {"timestamp", "message_id"}
"""What differs between two runs of the same conversation."""

Step = tuple[str, str]

Turns = list[tuple[list[object], object]]
"""What was said, and every event that the conversation keeps, turn by turn."""

BUTTONS: tuple[Step, ...] = (
    ("text", "hallo"),
    ("text", "ja"),
    ("tap", "ZUE Münster"),
    ("tap", "18 bis 26"),
    ("text", "Ich möchte eine Werkstatt anschauen"),
    ("tap", "14:00"),
    ("tap", "Ja, buchen"),
    ("tap", "Einen Tag vorher"),
    ("text", "ich möchte meinen Termin verschieben"),
    ("tap", "10:00"),
    ("tap", "Ja, verschieben"),
    ("text", "termin absagen bitte"),
    ("tap", "Ja, absagen"),
)
GERMAN = (
    "hallo, was ist das hier?",
    "ja",
    "ich wohne im heim alberslohr weg",
    "ja. ich möchte eine autowerkstatt anschauen",
    "24",
    "31.11. ok",
    "ja ja dienstag. und darf ich da später arbeiten?",
    "Gestattung, seit zwei monaten",
    "nein nur der besuch",
    "erinner mich einen tag vorher",
    "qwertz",
    "lösche meine daten",
    "nein",
    "danke, tschüss",
)
ARABIC = (
    "سلام، شو هاد؟",
    "ايه",
    "ساكن بالهايم Alberslohr weg",
    "ايه. بدي شوف ورشة سيارات bitte",
    "٢٤",
    "اي اي الثلاثا. وبقدر اشتغل هنيك بعدين؟",
    "speak english please",
    "i need a human",
)
SCRIPTS: dict[str, tuple[str, tuple[Step, ...]]] = {
    "buttons": ("de", BUTTONS),
    "german": ("de", tuple(("text", text) for text in GERMAN)),
    "arabic": ("ar", tuple(("text", text) for text in ARABIC)),
}


@pytest.fixture(scope="module", autouse=True)
def quiet() -> None:
    log.configure(level="error")


@pytest.fixture(scope="module")
def model() -> Path:
    return train(models=ROOT / "models", say=lambda _: None)


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Telegram take as many messages a second as come."""
    monkeypatch.setattr(pace, "PER_PERSON", 1000.0)


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    yield
    table.install()


async def walk(
    data: Path, model: Path, language: str, steps: Sequence[Step], *, short: bool = True
) -> Turns:
    """Lead a conversation through the whole service to its end."""
    clock = FrozenClock()
    async with PracticeServer() as practice, serving(practice, data, model, clock) as service:
        if not short:
            table.remove()
        person = Walker(practice.phone(first_name="Yusuf", language_code=language), service)
        turns: Turns = []
        for kind, what in steps:
            said = await (person.say(what) if kind == "text" else person.tap(what))
            async with service.db.read() as s:
                kept = await conversations.load(s, 1, now=clock.now())
            events = json.loads(kept[0]) if kept else []
            turns.append((list(map(seen, said)), lasting(events)))
    return turns


def seen(bubble: Bubble) -> object:
    """Give what a person sees of a message, and what its buttons carry."""
    return bubble.text, bubble.rows, bubble.file_name


def lasting(value: object) -> object:
    """Take away what differs between two runs of the same conversation."""
    if isinstance(value, dict):
        return {key: lasting(one) for key, one in value.items() if key not in PASSING}
    return [lasting(one) for one in value] if isinstance(value, list) else value


def count_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tokens of bookings be the same in every run."""
    numbers = itertools.count(1)
    monkeypatch.setattr(secrets, "token_bytes", lambda size: next(numbers).to_bytes(size, "big"))


@pytest.mark.parametrize("name", SCRIPTS)
async def test_a_conversation_says_and_keeps_the_same_without_any_shortcut(
    name: str, tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    language, steps = SCRIPTS[name]
    count_tokens(monkeypatch)
    quick = await walk(tmp_path / "with", model, language, steps)
    count_tokens(monkeypatch)

    slow = await walk(tmp_path / "without", model, language, steps, short=False)

    assert any(events for _, events in quick)
    assert quick == slow


async def test_a_copied_conversation_is_the_one_that_was_lived_through_again(
    tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs: list[tuple[dict[str, object], dict[str, object]]] = []

    trackers = lean.load("rasa.shared.core.trackers")

    def both(self: Any) -> object:  # noqa: ANN401 - a tracker of Rasa, which ships no types
        copied = copy_tracker(self)
        pairs.append((state(copied), state(self.travel_back_in_time(float("inf")))))
        return copied

    copying = next(one for one in table.SHORTCUTS if one.instead is copy_tracker)
    # Its own place: the service installs the shortcuts when it opens.
    monkeypatch.setattr(trackers.DialogueStateTracker, "copy", both)
    monkeypatch.setattr(
        table,
        "SHORTCUTS",
        tuple(one for one in table.SHORTCUTS if one is not copying),
    )

    await walk(tmp_path / "data", model, "de", BUTTONS)

    assert len(pairs) > len(BUTTONS)
    for copied, lived in pairs:
        assert copied == lived


def test_what_changes_in_a_copy_does_not_change_in_the_conversation() -> None:
    slots = lean.load("rasa.shared.core.slots")
    trackers = lean.load("rasa.shared.core.trackers")
    table.install()
    asked = slots.AnySlot("place", mappings=[{}])
    first = trackers.DialogueStateTracker.from_events("1", [], [asked])
    first._set_slot("place", "zue_muenster")
    twin, third = first.copy(), first.copy()

    twin._set_slot("place", "wesel")
    third._reset_slots()

    held = [one.get_slot("place") for one in (first, twin, third)]
    assert held == ["zue_muenster", "wesel", None]


async def test_rules_see_the_end_of_what_they_would_see_of_the_whole(
    tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs: list[tuple[Any, Any]] = []
    policy = lean.load("rasa.core.policies.rule_policy").RulePolicy
    short = next(one for one in table.SHORTCUTS if one.instead is last_states)

    def both(self: Any, *args: Any, **kwargs: Any) -> object:  # noqa: ANN401 - a policy of Rasa
        seen_of_all = policy.__mro__[1]._prediction_states(self, *args, **kwargs)
        pairs.append((last_states(self, *args, **kwargs), seen_of_all))
        return seen_of_all

    monkeypatch.setattr(policy, "_prediction_states", both, raising=False)
    monkeypatch.setattr(
        table, "SHORTCUTS", tuple(one for one in table.SHORTCUTS if one is not short)
    )

    await walk(tmp_path / "data", model, "de", BUTTONS)

    assert max(len(whole) for _, whole in pairs) > 3
    for tail, whole in pairs:
        assert 0 < len(tail) <= 3
        assert tail == whole[-len(tail) :]
        assert len(tail) == min(len(whole), 3)


def state(tracker: Any) -> dict[str, object]:  # noqa: ANN401 - the same
    """Give everything that a conversation is made of."""
    parts = dict(vars(tracker))
    parts["slots"] = {name: vars(slot) for name, slot in tracker.slots.items()}
    parts["events"] = [event.as_dict() for event in tracker.events]
    loop = parts["active_loop"]
    parts["active_loop"] = vars(loop) if loop else None
    said = parts["latest_message"], parts["latest_bot_utterance"]
    parts["latest_message"], parts["latest_bot_utterance"] = (
        lasting(one.as_dict()) for one in said
    )
    return parts


@pytest.mark.parametrize(
    "room", ["rasa.core.processor", "rasa.core.actions.forms", "rasa.core.policies.rule_policy"]
)
def test_rasa_copies_only_for_its_lines_for_developers(room: str) -> None:
    """Otherwise the stand-in for `copy` would share what was to be copied."""
    tree = ast.parse(inspect.getsource(lean.load(room)))
    spoken = {
        id(node)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "structlogger.debug"
        for node in ast.walk(call)
    }

    uses = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "copy"]

    assert uses
    assert [ast.unparse(use) for use in uses if id(use) not in spoken] == []


def test_rasa_gets_all_of_its_own_ways_back() -> None:
    table.install()
    table.install()
    assert all(vars(one.owner)[one.name] is one.instead for one in table.SHORTCUTS)

    table.remove()

    assert not any(vars(one.owner).get(one.name) is one.instead for one in table.SHORTCUTS)


def test_every_shortcut_can_be_taken_out_again() -> None:
    table.install()
    quick = [vars(one.owner)[one.name] for one in table.SHORTCUTS]

    table.remove()

    left = [vars(one.owner).get(one.name, table.INHERITED) for one in table.SHORTCUTS]
    assert left == [one.stock for one in table.SHORTCUTS]
    assert all(way is not one.stock for way, one in zip(quick, table.SHORTCUTS, strict=True))


def test_an_unknown_event_is_still_refused_with_the_shortcuts() -> None:
    events = lean.load("rasa.shared.core.events")
    table.install()

    with pytest.raises(ValueError, match="nonsense"):
        events.Event.resolve_by_type("nonsense")

    assert events.Event.resolve_by_type("user").__name__ == "UserUttered"


def test_a_domain_is_believed_only_while_a_model_is_read() -> None:
    domain = lean.load("rasa.shared.core.domain").Domain
    refused = lean.load("rasa.shared.exceptions").YamlException
    faulty = "responses:\n  utter_hello:\n  - text: hello\n    unheard: of\n"

    with believed():
        assert "utter_hello" in domain.from_yaml(faulty).responses

    with pytest.raises(refused):
        domain.from_yaml(faulty)


class Rasa:
    """As much of Rasa's processor as decides whether a session is over; it counts new ones."""

    def __init__(self) -> None:
        self.stock = lean.load("rasa.core.processor").MessageProcessor
        self.domain = lean.load("rasa.shared.core.domain").Domain.empty()
        self.nlg, self.begun = None, 0

    def _get_action(self, name: str) -> str:
        return name

    def _has_session_expired(self, tracker: object) -> bool:
        return bool(self.stock._has_session_expired(self, tracker))

    async def _run_action(self, **_: object) -> None:
        self.begun += 1


@pytest.mark.parametrize(
    ("ages", "last"),
    [
        ([], "action_listen"),
        ([30, 20], "action_listen"),
        ([90_000, 20], "action_listen"),
        ([90_000, 88_000], "action_listen"),
        ([30, 20], "consent_form"),
        ([30, 20], "restarted"),
    ],
)
async def test_a_session_begins_anew_when_rasa_would_begin_it(ages: list[int], last: str) -> None:
    events = lean.load("rasa.shared.core.events")
    now, heard = time.time(), events.UserUttered
    lived = [heard("hello", timestamp=now - age) for age in ages]
    end = events.ActionExecuted(last, timestamp=now - ages[-1]) if ages else None
    lived += [events.Restarted() if last == "restarted" else end] if ages else []
    tracker = lean.load("rasa.shared.core.trackers").DialogueStateTracker.from_events("1", lived)
    quick, stock = Rasa(), Rasa()

    await update_session(quick, tracker, None)
    await STOCK_UPDATE(stock, tracker, None)

    assert quick.begun == stock.begun
    assert stock.begun == (not ages or last == "restarted" or ages[-1] > 86_400)
