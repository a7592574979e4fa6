"""What the words of a message say beside, or against, what the model took it for."""

from bot.dialogue.understanding import Parsed, clearly_escalates, meaning, tapped
from nlu.forgetting import wish_of
from nlu.matters import first_of, is_about

FORGETTING = "data_consent_delete"
"""The intent of everything about one's own data."""

ENDED, HUMAN, MONEY = "ask_ended_programme", "contact_human", "money_questions"
RECOGNITION, SCHOOL = "recognition_certificates", "school_certificate"

PROGRAMMES = ("ndw", "gemeinsam", "durchstarten")
WINDOWS = ("until_noon", "from_noon")


def wished(parsed: Parsed, text: str, *, discreet: bool) -> Parsed | None:
    """Read wishes that have words of their own, but no intent that is learnt.

    Args:
        parsed: What the pipeline made of the message.
        text: What was written.
        discreet: Whether this person is written to discreetly.

    Returns:
        What it means; None if it means what the model says.
    """
    if discreet and is_about("discreet_off", text):
        return tapped(FORGETTING, {"kind": "discreet_off"})
    if is_about("discreet_on", text) and not is_about("discreet_off", text):
        return tapped(FORGETTING, {"kind": "discreet_on"})
    if clearly_escalates(parsed):
        return None
    if not discreet and is_about("watched", text):
        return tapped(FORGETTING, {"kind": "discreet_offer"})
    if is_about("undeclared", text):
        return meaning(_with(parsed, about="undeclared"), MONEY)
    return None


def is_watched(text: str) -> bool:
    """Whether somebody says that others read along, or wishes to be written to discreetly."""
    return is_about("watched", text) or is_about("discreet_on", text)


def without_certificate(parsed: Parsed, text: str) -> Parsed:
    """Take a missing certificate for what it is, where something else is wished for as well."""
    second = parsed.get("second_intent")
    if not second or second["name"] != RECOGNITION or not is_about("no_certificate", text):
        return parsed
    return {**parsed, "second_intent": {**second, "name": SCHOOL}}


def with_details(parsed: Parsed, text: str) -> Parsed:
    """Add to what a message means what its words say more exactly.

    Args:
        parsed: What it means.
        text: What was written.
    """
    intent = parsed["intent"]["name"]
    if intent == FORGETTING:
        return _with(parsed, **wish_of(text)) if text and parsed["text"] else parsed
    if intent == ENDED:
        programme = first_of(PROGRAMMES, text)
        return _with(parsed, programme=programme) if programme else parsed
    if intent == HUMAN:
        window = first_of(WINDOWS, text)
        return _with(parsed, about=window) if window else parsed
    return parsed


def _with(parsed: Parsed, **found: str) -> Parsed:
    known = [one for one in parsed["entities"] if one["entity"] not in found]
    added = [{"entity": name, "value": value} for name, value in found.items()]
    return {**parsed, "entities": [*known, *added]}
