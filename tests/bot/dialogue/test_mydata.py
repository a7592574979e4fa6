"""What is stored about a person, as sentences."""

from bot.dialogue.mydata import parts_of


def test_a_booking_that_was_begun_is_named() -> None:
    begun = {
        "module": "erprobung",
        "institution": "hwk-muenster",
        "starts_at": "2026-12-08T08:00:00+00:00",
    }
    person = {
        "telegram_chat_id": 1,
        "lang": "de",
        "consent_at": None,
        "created_at": "2026-11-21",
        "seen_at": "2026-11-21",
    }
    kept = {"person": person, "begun": [begun], "conversation": None}
    nothing: dict[str, list[object]] = {"bookings": [], "needs": [], "waiting": [], "cases": []}

    said = dict(parts_of(kept | nothing, {}))

    assert said["privacy-file-begun"] == {
        "module": "module-erprobung",
        "institution": "contact-hwk-muenster",
        "start": "2026-12-08T08:00:00+00:00",
    }


def test_whether_notices_say_nothing_is_named() -> None:
    person = {
        "telegram_chat_id": 1,
        "lang": "de",
        "discreet": True,
        "consent_at": None,
        "created_at": "2026-11-21",
        "seen_at": "2026-11-21",
    }
    nothing: dict[str, list[object]] = {"bookings": [], "needs": [], "waiting": [], "cases": []}

    said = dict(parts_of({"person": person, "conversation": None} | nothing, {}))

    assert "privacy-discreet-now" in said
