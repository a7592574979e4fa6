"""The page on the state of the content tells what is there and what is missing."""

from datetime import date

from knowledge.loader import load
from knowledge.report import report

DAY = date(2026, 11, 22)


def test_every_language_programme_and_hint_has_a_row() -> None:
    knowledge = load()

    page = report(knowledge, on=DAY)

    assert all(f"| {one.own_name} | {one.code} |" in page for one in knowledge.languages.values())
    assert all(f"| {one.official_name} |" in page for one in knowledge.programmes.values())
    assert all(f"| {one} |" in page for one in knowledge.hints)


def test_a_hint_past_its_review_is_shown_as_overdue() -> None:
    knowledge = load()

    now, later = report(knowledge, on=DAY), report(knowledge, on=date(2030, 1, 1))

    assert "| overdue |" not in now
    assert "| overdue |" in later


def test_only_contacts_that_nobody_checked_are_listed() -> None:
    knowledge = load()

    listed = report(knowledge, on=DAY).split("## Contacts")[1]

    assert "Handwerkskammer Münster" in listed
    assert "Polizei-Notruf" not in listed
