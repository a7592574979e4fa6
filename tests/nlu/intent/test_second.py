"""Two wishes in one message."""

from dataclasses import dataclass, field

import pytest

from nlu.intent.model import Verdict
from nlu.intent.second import understand


@dataclass
class FakeModel:
    """Knows some sentences; whatever else it is told, it shrugs."""

    known: dict[str, tuple[str, float]]
    asked: list[str] = field(default_factory=list)

    def judge(
        self,
        text: str,
        language: str | None,  # noqa: ARG002 - the shape is the model's
        *,
        top: int = 10,  # noqa: ARG002 - the same
    ) -> Verdict:
        """Look the sentence up."""
        self.asked.append(text)
        name, share = self.known.get(text.strip(" ?"), ("out_of_scope", 0.2))
        return Verdict(name, share, ((name, share),))


MOVE, PAY = "can we move it to thursday", "who pays the bus"


def test_a_message_with_one_part_has_one_wish() -> None:
    model = FakeModel({MOVE: ("reschedule_late", 0.9)})

    first, second = understand(model, MOVE, "en")

    assert (first.name, second) == ("reschedule_late", None)
    assert model.asked == [MOVE]


@pytest.mark.parametrize("between", [" and ", ", ", "? "])
def test_two_parts_that_are_both_sure_are_two_wishes(between: str) -> None:
    whole = MOVE + between + PAY
    model = FakeModel(
        {
            whole: ("reschedule_late", 0.6),
            MOVE: ("reschedule_late", 0.9),
            PAY: ("directions_bring_costs", 0.8),
        }
    )

    first, second = understand(model, whole, "en")

    assert first.name == "reschedule_late"
    assert second is not None
    assert second.name == "directions_bring_costs"


def test_an_unsure_part_is_no_wish() -> None:
    whole = f"{MOVE} and {PAY}"
    model = FakeModel({whole: ("reschedule_late", 0.6), PAY: ("directions_bring_costs", 0.3)})

    assert understand(model, whole, "en")[1] is None


def test_small_talk_is_no_second_wish() -> None:
    whole = f"thank you, {MOVE}"
    model = FakeModel(
        {
            whole: ("reschedule_late", 0.9),
            "thank you": ("thanks_bye", 0.99),
            MOVE: ("reschedule_late", 0.9),
        }
    )

    assert understand(model, whole, "en")[1] is None


def test_a_wish_hidden_behind_small_talk_comes_first() -> None:
    whole = f"thank you, {MOVE}"
    model = FakeModel({whole: ("thanks_bye", 0.6), MOVE: ("reschedule_late", 0.9)})

    first, _second = understand(model, whole, "en")

    assert first.name == "reschedule_late"


def test_an_escalation_in_any_part_wins() -> None:
    alarm = "my son does not breathe"
    whole = f"{MOVE} and {alarm}"
    model = FakeModel(
        {
            whole: ("reschedule_late", 0.7),
            MOVE: ("reschedule_late", 0.9),
            alarm: ("esc_medical_emergency", 0.85),
        }
    )

    first, second = understand(model, whole, "en")

    assert first.name == "esc_medical_emergency"
    assert second is not None
    assert second.name == "reschedule_late"
