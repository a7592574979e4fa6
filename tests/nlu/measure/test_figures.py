"""Figures: how they are told, kept and held against earlier ones."""

import random
from pathlib import Path

import pytest

from nlu.measure import heldout
from nlu.measure.details import details, meant
from nlu.measure.figure import Figure, drops, mean, save, shares
from nlu.measure.whole import report
from nlu.measure.wishes import slip

GOOD = Figure("intent", 0.93, 0.92, each={"de": 0.95, "ar": 0.91})
SLOW = Figure("everything", 1.4, 1.0, less=True, unit="ms", steady=False)


def test_a_figure_says_whether_its_goal_is_reached() -> None:
    assert str(GOOD) == "✓ intent: 93.0 (goal 92.0) de 95.0 ar 91.0"
    assert str(SLOW) == "✗ everything: 1.4 (goal 1)"


@pytest.mark.parametrize(("value", "worse"), [(0.926, False), (0.92, True), (0.99, False)])
def test_a_drop_of_more_than_half_a_point_is_told(
    tmp_path: Path, value: float, *, worse: bool
) -> None:
    baseline = tmp_path / "before.json"
    save([GOOD], baseline)

    assert bool(list(drops([Figure("intent", value)], baseline))) is worse


def test_a_figure_that_should_be_small_is_worse_when_it_grows(tmp_path: Path) -> None:
    baseline = tmp_path / "before.json"
    save([Figure("error", 0.02, less=True)], baseline)

    assert list(drops([Figure("error", 0.01, less=True)], baseline)) == []
    assert len(list(drops([Figure("error", 0.03, less=True)], baseline))) == 1


def test_what_depends_on_the_machine_is_not_kept(tmp_path: Path) -> None:
    baseline = tmp_path / "before.json"
    save([SLOW], baseline)

    assert list(drops([SLOW], baseline)) == []
    assert baseline.read_text("utf-8") == "{}\n"


def test_each_language_counts_the_same() -> None:
    each = shares({"de": [True] * 9 + [False], "ar": [True]})

    assert each == {"ar": 1.0, "de": 0.9}
    assert mean(each) == pytest.approx(0.95)


def test_the_report_stands_between_its_marks(tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text("before\n<!-- figures -->\nold\n<!-- /figures -->\nafter\n", "utf-8")

    report(document, [GOOD], [("affirm", "deny", 2, "de tr")])
    text = document.read_text("utf-8")

    assert text.startswith("before\n")
    assert text.endswith("<!-- /figures -->\nafter\n")
    assert "old" not in text
    assert "| intent | 93.0 % | ≥ 92.0 % | yes | de 95.0, ar 91.0 |" in text
    assert "| `affirm` | `deny` | 2 | de tr |" in text


def test_a_slip_changes_a_letter_or_two_and_leaves_short_words_alone() -> None:
    rng = random.Random(1)  # noqa: S311 - slips, not secrets
    slipped = {slip("termin", rng) for _ in range(50)}

    assert all(abs(len(text) - len("termin")) <= 1 for text in slipped)
    assert len(slipped) > 10
    assert slip("ok", rng) == "ok"


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("age", 24, "24"),
        ("date", "tomorrow", "2026-11-25"),
        ("date", "+3", "2026-11-27"),
        ("date", "weekday:tue", "2026-12-01"),
        ("date", "12-04", "2026-12-04"),
        ("date", "03-04", "2027-03-04"),
        ("time", "14:00", "14:00"),
    ],
)
def test_what_a_detail_means_is_counted_from_the_message(
    kind: str, value: object, expected: str
) -> None:
    assert meant(kind, value) == expected


def test_the_held_out_messages_are_read_in_every_language() -> None:
    held = heldout.read(Path("benchmarks/heldout"))

    assert len({message.language for message in held.wishes}) == 13
    assert held.romanised
    assert held.neutral
    assert all(message.entities for message in held.details)


def test_details_are_counted_by_kind(finder: object) -> None:
    messages = [heldout.Message("ich bin 24 jahre alt", "de", entities={"age": 24})]

    figures = list(details(finder, messages))  # type: ignore[arg-type]

    assert [figure.value for figure in figures] == [1.0, 1.0]
