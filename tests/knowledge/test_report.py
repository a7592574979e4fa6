"""The page on the state of the content tells what is there and what is missing."""

import re
from datetime import date
from pathlib import Path

from knowledge.loader import load
from knowledge.report import report

DAY = date(2026, 11, 22)
PAGE = Path(__file__).parents[2] / "docs" / "content-report.md"


def test_the_page_in_the_docs_is_the_one_of_its_day() -> None:
    page = PAGE.read_text(encoding="utf-8")
    day = re.search(r"report --on (\d{4}-\d\d-\d\d)", page)

    assert day is not None
    # Otherwise: python -m knowledge report --on $(date -I) > docs/content-report.md
    assert page == report(load(), on=date.fromisoformat(day[1]))


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
