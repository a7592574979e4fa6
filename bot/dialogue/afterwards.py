"""What a message means because of what was said before it."""

from bot.dialogue.understanding import (
    ANSWERING,
    CLEAR,
    Parsed,
    clearly_escalates,
    meaning,
    settle,
)

LETTER = "esc_rejection_deadline_lawsuit"
HUMAN = "contact_human"
OFTEN_BEFORE = frozenset({"share_with_staff", "affirm", "deny", "not_text"})
"""What is said or sent after a card without leaving its subject."""

SHOWN = frozenset({"photo", "document"})
"""What may hold the letter itself."""

WEEKEND = frozenset({5, 6})
"""Saturday and Sunday, as Python counts days."""

OF_TIME = frozenset({"date", "time"})
OF_ONESELF = ANSWERING | {"check_eligibility", "nlu_fallback"}
"""What a message may be taken for that says no more than another age."""

LIKELY = 2
"""Behind a card a human is meant when this is among so many likeliest meanings."""


def shown(kind: str, before: str) -> str:
    """Name what was sent instead of words, together with what was said before it.

    Args:
        kind: What it is: photo, voice, document, …
        before: What the message before it was taken for; empty if there was none.

    Returns:
        "letter" for what is most likely a picture of the letter that was spoken of.
    """
    return "letter" if before == LETTER and kind in SHOWN else kind


def afterwards(parsed: Parsed, before: str, *, age: object) -> Parsed | None:
    """Read a message together with what was said before it.

    Args:
        parsed: What the pipeline made of the message.
        before: What the message before it was taken for; empty if there was none.
        age: The age that the person has told (whole years), or anything else if none.

    Returns:
        What it means then; None if it means what it says.
    """
    if clearly_escalates(parsed):
        return None
    if before == LETTER and _of_weekend(parsed):
        # "Today is Saturday, nobody is there" is no question about free dates.
        weekend = {"entity": "kind", "value": "weekend", "confidence_entity": 1.0}
        return meaning({**parsed, "entities": [*parsed["entities"], weekend]}, LETTER)
    unclear = settle(parsed, None)["intent"]["name"]
    if before.startswith("esc_") and _wants_a_human(parsed, unclear):
        # "Call me" means now, and not at one of the times that can be picked.
        said = [one for one in parsed["entities"] if one["entity"] != "channel"]
        return meaning({**parsed, "entities": said}, HUMAN)
    if _other_age(parsed, age) and unclear in OF_ONESELF:
        # A message that fits nowhere else looks like danger to the model; here it is understood.
        return meaning({**parsed, "intent_ranking": []}, "correct_previous")
    return None


def _of_weekend(parsed: Parsed) -> bool:
    named = {str(one["entity"]) for one in parsed["entities"]}
    days = [one["value"] for one in parsed["entities"] if one["entity"] == "date"]
    weekend = any(isinstance(day, dict) and day.get("weekday") in WEEKEND for day in days)
    return weekend and named <= OF_TIME and float(parsed["intent"]["confidence"] or 0) < CLEAR


def _wants_a_human(parsed: Parsed, settled: str) -> bool:
    if settled != "nlu_fallback":
        return settled == HUMAN and any(one["entity"] == "channel" for one in parsed["entities"])
    ranking = parsed.get("intent_ranking") or []
    return HUMAN in [str(one["name"]) for one in ranking[:LIKELY]]


def _other_age(parsed: Parsed, age: object) -> bool:
    told = [one["value"] for one in parsed["entities"] if one["entity"] == "age"]
    return isinstance(age, int) and len(told) == 1 and told[0] != age
