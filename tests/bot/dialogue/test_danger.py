"""What is said in a group, where others read along."""

import pytest

from bot.dialogue.danger import in_a_group


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("mein vater atmet nicht mehr", "handoff-esc-medical-emergency"),
        ("mein mann schlägt mich", "handoff-gentle-question"),
        ("ich will nicht mehr leben", "handoff-gentle-question"),
        ("ich kann einfach nicht mehr", "handoff-gentle-question"),
        ("wann ist der kurs", "fallback-group"),
        ("", "fallback-group"),
    ],
)
def test_a_group_reads_the_numbers_but_never_what_somebody_suffers(text: str, said: str) -> None:
    assert in_a_group(text) == said
