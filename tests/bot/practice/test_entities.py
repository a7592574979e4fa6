"""Marking commands, links and names in plain texts."""

import pytest

from bot.practice.entities import find, shifted, units


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nichts Besonderes", []),
        ("/start", [("bot_command", 0, 6)]),
        ("/start@lotse_bot jetzt", [("bot_command", 0, 16)]),
        ("👋 /hilfe", [("bot_command", 3, 6)]),
        ("1/2 und a/b", []),
        ("Frag @beratung_ms!", [("mention", 5, 12)]),
        ("a@b.de", [("email", 0, 6)]),
        ("www.muenster.de und https://x.de/a?b=1.", [("url", 0, 15), ("url", 20, 18)]),
        ("Am 1.12.2026 um 10.00 Uhr", []),
        ("#Ausbildung #1", [("hashtag", 0, 11)]),
    ],
)
def test_what_telegram_would_mark_is_marked(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(e["type"], e["offset"], e["length"]) for e in find(text)] == found


def test_lengths_are_counted_in_utf_16() -> None:
    assert [units("ab"), units("سل"), units("👋a")] == [2, 2, 3]


def test_marks_move_with_a_trimmed_text_and_vanish_with_it() -> None:
    marks = [
        {"offset": 0, "length": 4, "type": "bold"},
        {"offset": 8, "length": 3, "type": "code"},
    ]

    assert shifted(marks, 2, 6) == [{"offset": 0, "length": 2, "type": "bold"}]
