"""The file of offers: what it may say, and that all its faults are told at once."""

from datetime import time
from pathlib import Path

import pytest

from bot.booking.seeds import load
from bot.errors import SeedError

PLAIN = """
offers:
- id: visit
  module: werkstattbesuch
  institution: hwk-muenster
  places: [zue_muenster]
  meeting_point: booking-meet-zue-gate
  permit_needed: "no"
  fictional: no
  capacity: 5
  when:
  - {on: 2026-12-01, at: 10:00, until: 12:00}
"""


def _write(path: Path, text: str) -> Path:
    file = path / "offers.yml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_time_without_quotes_is_a_time_and_no_number(tmp_path: Path) -> None:
    offer = load(_write(tmp_path, PLAIN))[0]

    assert offer.when[0].at == time(10)
    assert offer.fictional == "no"


def test_all_faults_are_told_at_once_with_the_offer_that_has_them(tmp_path: Path) -> None:
    wrong = PLAIN.replace("capacity: 5", "capacity: many").replace('"no"', "perhaps")
    wrong += "- id: other\n  module: x\n  colour: red\n"

    with pytest.raises(SeedError) as caught:
        load(_write(tmp_path, wrong))

    told = "\n".join(caught.value.faults)
    assert "offers.yml: offers › visit › capacity" in told
    assert "offers › visit › permit_needed" in told
    assert "offers › other › colour" in told
    assert "offers › other › when" in told


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("on: 2026-12-01", "on: 2026-12-01, in_days: 3", "exactly one of"),
        ("until: 12:00", "until: 09:00", "until must be later"),
        ("until: 12:00", "until: 12:00, meet: 11:00", "meet must not be later"),
        ("capacity: 5", "capacity: 0", "has a capacity"),
        ("capacity: 5", "capacity: 5\n  taken: 6", "more places are taken"),
        ("on: 2026-12-01", "next: someday", "monday"),
        ("on: 2026-12-01", "on: 2026-11-31", "day value is outside"),
    ],
)
def test_what_does_not_hold_together_is_a_fault(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    with pytest.raises(SeedError, match=reason):
        load(_write(tmp_path, PLAIN.replace(old, new)))


def test_two_offers_with_one_id_are_a_fault(tmp_path: Path) -> None:
    twice = PLAIN + PLAIN.split("offers:\n")[1]

    with pytest.raises(SeedError, match="the same id twice: visit"):
        load(_write(tmp_path, twice))


@pytest.mark.parametrize("text", ["", "offers: 3", "- a", "offers: [1, {]"])
def test_a_file_of_another_shape_is_a_fault_and_no_crash(tmp_path: Path, text: str) -> None:
    with pytest.raises(SeedError):
        load(_write(tmp_path, text))


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(SeedError):
        load(tmp_path / "none.yml")


def test_every_offer_of_the_demonstration_is_marked_as_invented() -> None:
    offers = load()

    assert {one.fictional for one in offers} == {"yes"}
    assert len(offers) == 11
