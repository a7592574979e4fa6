"""From what was written to what Rasa is told: language, intents, answers to a question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nlu.language import Identifier
from nlu.opening import Opening

Parsed = dict[str, Any]
"""What Rasa calls parse data: text, intent, entities, ranking."""

UNSURE = 0.35
"""Below this probability the bot asks back instead of acting."""

CLEAR = 0.75
"""Above this a message is taken for what it says, even while a question is open."""

EXPECTED = {
    "place": "place",
    "age": "age",
    "goal": "goal",
    "paper": "paper",
    "months": "months",
    "session": "date",
    "reminder": "reminder",
    "shoe_size": "size",
    "clothes_size": "size",
}
"""Which entity answers which question."""

BOOKING = frozenset(
    {"book_workshop_visit", "book_craft_trial", "book_counselling_coaching", "ask_slots"}
)

YES_OR_NO = frozenset(
    {
        "consent",
        "booking_confirmed",
        "change_confirmed",
        "delete_confirmed",
        "advice_wanted",
        "reminder",
    }
)
"""Questions that a yes or a no answers."""

SAME = {
    "booking_confirmed": BOOKING | {"my_bookings_reminder", "directions_bring_costs"},
    "change_confirmed": {"cancel_booking", "reschedule_late"},
    "delete_confirmed": {"data_consent_delete"},
    "advice_wanted": {"book_counselling_coaching", "contact_human", *BOOKING},
    "reminder": {"my_bookings_reminder"},
}
"""What a message means when it repeats the question: "yes, please book it"."""

CONTRARY = {"booking_confirmed": {"cancel_booking", "reschedule_late", "pause_resume_abort"}}
"""What a message means when its yes is none: "ok, but cancel it"."""

CALLING = frozenset({"esc_mental_crisis_suicide", "esc_medical_emergency"})
"""Intents that call a human at once; who suffers violence is asked whether they wish one."""

ANSWERING = frozenset({"affirm", "deny", "inform"})

SWITCH = "switch_language"

COURSES = BOOKING | {"join_language_course"}

ANSWERED_BY = {
    "moved_or_transferred": {"my_bookings_reminder", "cancel_booking"},
    "ask_ended_programme": COURSES | {"request_internship"},
}
"""What the answer to a first wish says already, so that a second one is not answered too."""

OF_PLACES = frozenset({"women_childcare", "special_needs"})
"""What a message is taken for that names a kind of place; a question about dates answers it."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language of a turn: to answer in, and whether it is new to the person."""

    code: str
    changed: bool


def spoken(
    identifier: Identifier,
    text: str,
    *,
    known: str | None,
    settled: bool,
    client: str | None,
    complete: frozenset[str],
) -> Spoken:
    """Find the language to answer in; when in doubt the person keeps theirs.

    Args:
        identifier: Finds the language of a text.
        text: What was written.
        known: The language the person had so far.
        settled: Whether they chose it, or have been talking in it; before that it is only what
            their app says, and the first words count more.
        client: The language of their Telegram app.
        complete: Languages that the bot really speaks.

    Returns:
        A complete language; English or German when the person's is not ready yet.
    """
    app = (client or "").split("-")[0] or None
    own = known if settled else None
    guess = identifier.identify(text, chosen=own, client=app).code if text else None
    wish = guess or known or app or "de"
    code = wish if wish in complete else (known if known in complete else "en")
    return Spoken(code, changed=code != known)


def parts(
    parsed: Parsed,
    requested: str | None,
    opened: Opening | None = None,
    rest: Parsed | None = None,
) -> Sequence[Parsed]:
    """Split what was understood into the one or two messages that Rasa gets.

    Args:
        parsed: What the pipeline made of the message.
        requested: The slot that the open question asks for.
        opened: The yes or no that the message opens with, while such a question is open.
        rest: What the pipeline made of what stands after the opening sentence.
    """
    if opened is not None and not clearly_escalates(parsed):
        return _with_answer(parsed, requested or "", opened, rest or parsed)
    asked = list_asked(parsed)
    return (asked,) if asked is not None else _wishes(parsed, settle(parsed, requested))


def _wishes(parsed: Parsed, first: Parsed) -> Sequence[Parsed]:
    """Put the second wish of a message beside the first, if it is one of its own."""
    second = parsed.get("second_intent")
    if not isinstance(second, Mapping) or is_escalation(parsed):
        return (first,)
    name = str(second["name"])
    if name == first["intent"]["name"]:
        return (first,)
    other = _unnamed({**parsed, "intent": dict(second)})
    if is_escalation(other):
        return (other,) if clearly_escalates(other) else (first,)
    alone = _of_oneself(first, other) or _one_question(first, other)
    if alone is not None:
        return (alone,)
    if name in ANSWERING and first["intent"]["name"] not in ANSWERING:
        return (other, first)
    return (first, other)


def _unnamed(other: Parsed) -> Parsed:
    """Let people choose a language that they only name beside a wish: "I know English"."""
    if other["intent"]["name"] != SWITCH:
        return other
    return {**other, "entities": [one for one in other["entities"] if one["entity"] != "language"]}


def _of_oneself(first: Parsed, other: Parsed) -> Parsed | None:
    """Keep the wish alone beside "I am Ukrainian and speak Arabic", which asks for no language."""
    named = {one["value"] for one in first["entities"] if one["entity"] == "language"}
    if len(named) < 2:  # noqa: PLR2004 - one is asked for, of two one is spoken
        return None
    wishes = [one for one in (first, other) if one["intent"]["name"] != SWITCH]
    return wishes[0] if len(wishes) == 1 else None


def _one_question(first: Parsed, other: Parsed) -> Parsed | None:
    """Tell whether it is one question: "Thursday afternoon, with a women's place"."""
    names = (first["intent"]["name"], other["intent"]["name"])
    if names[1] in ANSWERED_BY.get(names[0], ()):
        return first
    if "pool" not in _details(first):
        return None
    if names[1] in OF_PLACES and names[0] in BOOKING:
        return first
    return other if names[0] in OF_PLACES and names[1] in BOOKING else None


def _with_answer(
    parsed: Parsed, requested: str, opened: Opening, rest: Parsed
) -> tuple[Parsed, ...]:
    """Answer the open question, and whatever else the message asks."""
    wish, sure = str(rest["intent"]["name"]), float(rest["intent"]["confidence"] or 0.0)
    if opened == "affirm" and wish in CONTRARY.get(requested, ()):
        return (rest,)
    answer = meaning(parsed, opened)
    same = wish in ANSWERING or wish in SAME.get(requested, ()) or wish == "out_of_scope"
    return (answer,) if same or sure < CLEAR else (answer, rest)


def settle(parsed: Parsed, requested: str | None) -> Parsed:
    """Decide between the model's best guess, an answer to the open question, and asking back."""
    intent = parsed["intent"]
    sure = float(intent.get("confidence") or 0.0)
    if is_escalation(parsed):
        # A weak guess would call a human and frighten the person: two buttons ask instead.
        return parsed if clearly_escalates(parsed) else meaning(parsed, "nlu_fallback")
    if intent["name"] == "affirm" and requested in YES_OR_NO and _no_clear_yes(parsed, requested):
        return meaning(parsed, "nlu_fallback")
    words = len(str(parsed.get("text") or "").split())
    expected = EXPECTED.get(requested or "")
    found = _details(parsed)
    if expected in found and intent["name"] not in ANSWERING and (sure < CLEAR or words == 1):
        return meaning(parsed, "inform")
    if sure < UNSURE and intent["name"] not in ANSWERING:
        return meaning(parsed, "nlu_fallback")
    return parsed


def _no_clear_yes(parsed: Parsed, requested: str) -> bool:
    """Whether what the model takes for a yes may be none: a doubt, a question, or a bare "why".

    Consent in one word takes a word that is known to say yes; those are found before.
    """
    text = str(parsed.get("text") or "").rstrip()
    sure = float(parsed["intent"].get("confidence") or 0.0)
    bare = requested == "consent" and len(text.split()) == 1
    return bare or sure < CLEAR or text.endswith(("?", "؟", "፧"))


def list_asked(parsed: Parsed) -> Parsed | None:
    """Read a wish about a waiting list; it has words of its own, but no intent that is learnt.

    Args:
        parsed: What the pipeline made of the message.

    Returns:
        What a button about the list would say; None if no list is named, or somebody needs help.
    """
    named = [str(one["value"]) for one in parsed["entities"] if one["entity"] == "list"]
    intent = parsed["intent"]
    sure = float(intent.get("confidence") or 0.0)
    if not named or (is_escalation(parsed) and sure >= CLEAR):
        return None
    if set(named) == {"named"} and "goal" in _details(parsed) and intent["name"] in COURSES:
        return None
    leaves = "leave" in named or (intent["name"] == "cancel_booking" and "join" not in named)
    answer = "off" if leaves else "on" if "join" in named else "stand"
    said = {"entity": "answer", "value": answer, "confidence_entity": 1.0}
    return meaning({**parsed, "entities": [*parsed["entities"], said]}, "waiting_list")


def _details(parsed: Parsed) -> set[str]:
    return {str(entity["entity"]) for entity in parsed["entities"]}


def tapped(intent: str, entities: Mapping[str, str]) -> Parsed:
    """Give a tap on a button the shape of an understood message."""
    return {
        "text": "",
        "intent": {"name": intent, "confidence": 1.0},
        "entities": [
            {"entity": name, "value": value, "confidence_entity": 1.0}
            for name, value in entities.items()
        ],
        "intent_ranking": [],
    }


def meaning(parsed: Parsed, intent: str) -> Parsed:
    """Give a message, with all its details, another meaning that is certain."""
    return {**parsed, "intent": {"name": intent, "confidence": 1.0}}


def is_escalation(parsed: Parsed) -> bool:
    """Whether a message must reach a human."""
    return str(parsed["intent"]["name"]).startswith("esc_")


def clearly_escalates(parsed: Parsed) -> bool:
    """Whether it is sure enough; what may be danger is weighed by its own rule."""
    sure = float(parsed["intent"].get("confidence") or 0.0)
    calling = parsed["intent"]["name"] in CALLING
    return is_escalation(parsed) and (calling or sure >= UNSURE)
