"""What is said in a group, where others read along."""

import pytest

from bot.dialogue.danger import in_a_group, weighed


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


def _part(intent: str, **ranking: float) -> dict[str, object]:
    return {
        "intent": {"name": intent, "confidence": 0.6},
        "intent_ranking": [{"name": name, "confidence": one} for name, one in ranking.items()],
    }


def test_who_asks_for_a_human_is_not_asked_about_a_crisis() -> None:
    wish = _part("contact_human", contact_human=0.6, esc_mental_crisis_suicide=0.3)

    assert weighed([wish], gently=False) == (False, [wish])


def test_a_danger_that_the_model_sees_behind_anything_else_is_asked_about() -> None:
    wish = _part("greet_start", greet_start=0.6, esc_mental_crisis_suicide=0.3)

    assert weighed([wish], gently=False) == (True, [wish])
