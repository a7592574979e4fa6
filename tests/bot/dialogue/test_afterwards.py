"""Words that mean something only because of what was said before them."""

from typing import Any

import pytest

from bot.dialogue.afterwards import LETTER, afterwards, shown

SATURDAY = {"entity": "date", "value": {"date": "2026-11-28", "weekday": 5}}
MONDAY = {"entity": "date", "value": {"date": "2026-11-30", "weekday": 0}}


def heard(
    intent: str, sure: float, *found: dict[str, Any], likely: tuple[str, ...] = ()
) -> dict[str, Any]:
    ranking = [{"name": name, "confidence": 0.2} for name in likely]
    return {
        "text": "drei Wörter hier",
        "intent": {"name": intent, "confidence": sure},
        "entities": list(found),
        "intent_ranking": ranking,
    }


def name_of(parsed: dict[str, Any] | None) -> str | None:
    return None if parsed is None else str(parsed["intent"]["name"])


def test_nobody_there_on_a_saturday_is_said_of_the_letter_that_was_spoken_of() -> None:
    said = afterwards(heard("ask_slots", 0.57, SATURDAY), LETTER, age=24)

    assert said is not None
    assert name_of(said) == LETTER
    assert said["entities"][-1]["value"] == "weekend"


@pytest.mark.parametrize(
    ("parsed", "before"),
    [
        (heard("ask_slots", 0.57, SATURDAY), "list_offers"),
        (heard("ask_slots", 0.57, MONDAY), LETTER),
        (heard("ask_slots", 0.9, SATURDAY), LETTER),
        (heard("ask_slots", 0.5, SATURDAY, {"entity": "trade", "value": "car"}), LETTER),
        (heard("esc_medical_emergency", 0.3, SATURDAY), LETTER),
    ],
)
def test_anything_else_means_what_it_says(parsed: dict[str, Any], before: str) -> None:
    assert afterwards(parsed, before, age=24) is None


def test_call_me_after_a_card_of_help_means_now() -> None:
    call = {"entity": "channel", "value": "call"}

    urgent = afterwards(heard("contact_human", 0.9, call), "esc_deportation_fear", age=24)
    usual = afterwards(heard("contact_human", 0.9, call), "list_offers", age=24)

    assert urgent is not None
    assert (name_of(urgent), urgent["entities"]) == ("contact_human", [])
    assert usual is None


@pytest.mark.parametrize(
    ("before", "likely", "meant"),
    [
        (
            "esc_identity_passport_crime",
            ("esc_deportation_fear", "contact_human"),
            "contact_human",
        ),
        ("esc_identity_passport_crime", ("inform", "deny", "contact_human"), None),
        ("list_offers", ("esc_deportation_fear", "contact_human"), None),
    ],
)
def test_behind_a_card_half_a_wish_for_a_human_is_one(
    before: str, likely: tuple[str, ...], meant: str | None
) -> None:
    unclear = heard("esc_deportation_fear", 0.2, likely=likely)

    assert name_of(afterwards(unclear, before, age=None)) == meant


@pytest.mark.parametrize(
    ("intent", "sure", "told", "age", "meant"),
    [
        ("inform", 0.3, 17, 18, "correct_previous"),
        ("moved_or_transferred", 0.3, 17, 18, "correct_previous"),
        ("inform", 0.9, 18, 18, None),
        ("inform", 0.9, 17, None, None),
        ("book_workshop_visit", 0.9, 17, 18, None),
    ],
)
def test_another_age_corrects_the_one_that_was_told(
    intent: str, sure: float, told: int, age: int | None, meant: str | None
) -> None:
    said = heard(intent, sure, {"entity": "age", "value": told})

    assert name_of(afterwards(said, "inform", age=age)) == meant


@pytest.mark.parametrize(
    ("kind", "before", "meant"),
    [
        ("photo", LETTER, "letter"),
        ("document", LETTER, "letter"),
        ("voice", LETTER, "voice"),
        ("photo", "list_offers", "photo"),
        ("photo", "", "photo"),
    ],
)
def test_a_picture_after_words_about_a_letter_is_most_likely_the_letter(
    kind: str, before: str, meant: str
) -> None:
    assert shown(kind, before) == meant
