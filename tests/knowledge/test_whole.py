"""What may be shown on a day: hints with a review date, contacts that somebody checked."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from knowledge.loader import load
from knowledge.whole import Knowledge

TODAY = date(2026, 11, 21)
HWK = "owner: HWK Münster, show_person"
Change = Callable[[str, str, str], int]


@pytest.mark.parametrize(
    ("hint", "on", "why"),
    [
        ("work-gestattung-zue", TODAY, "shown"),
        ("work-gestattung-zue", date(2026, 6, 11), "not_yet"),
        ("work-gestattung-zue", date(2027, 2, 19), "shown"),
        ("work-gestattung-zue", date(2027, 2, 20), "overdue"),
        ("work-who-decides", TODAY, "hidden"),
        ("lang-ik-stop", TODAY, "hidden"),
        ("doc-familiennachzug-subsidiaer", date(2027, 7, 24), "expired"),
        ("work-minijob", date(2027, 1, 2), "overdue"),
    ],
)
def test_a_hint_is_shown_or_withheld_for_a_reason(
    knowledge: Knowledge, hint: str, on: date, why: str
) -> None:
    view = knowledge.hint_for(hint, on=on)
    assert (view.shown, view.why, view.hint.id) == (why == "shown", why, hint)


def test_the_new_rule_of_june_carries_its_warning(knowledge: Knowledge) -> None:
    assert knowledge.hints["work-gestattung-zue"].warning == "law-2026"


def test_unsure_hints_are_hidden_and_everything_shown_is_verified(knowledge: Knowledge) -> None:
    for hint in knowledge.hints.values():
        if hint.confidence == "G":
            assert not hint.show, hint.id
        if hint.show:
            assert hint.source_date is not None, hint.id


def test_a_hint_whose_german_words_are_older_than_the_rule_is_withheld(
    copy: Path, change: Change
) -> None:
    change("content/legal/overview.yml", "version: 1", "version: 2")
    view = load(copy).hint_for("geas-overview", on=TODAY)
    assert (view.shown, view.why) == (False, "stale")
    assert load(copy).hint_text("geas-overview", "ar") is None


def test_a_hint_that_is_not_core_is_told_in_english_when_arabic_is_missing(
    lacking: Path,
) -> None:
    knowledge = load(lacking)
    assert not knowledge.texts.has("hint-sup-bab", "ar")
    assert knowledge.hint_text("sup-bab", "ar") == knowledge.texts.say("hint-sup-bab", "en")


def test_an_unchecked_contact_shows_the_institution_only(knowledge: Knowledge) -> None:
    view = knowledge.contact_for("hwk-muenster", on=TODAY)
    assert (view.institution, view.person, view.phone, view.email) == (
        "Handwerkskammer Münster",
        None,
        None,
        None,
    )


def test_a_checked_contact_shows_its_number_but_no_person_without_consent(
    copy: Path, change: Change
) -> None:
    change(
        "content/contacts.yml", f"last_checked: null, {HWK}", f"last_checked: 2026-11-20, {HWK}"
    )
    view = load(copy).contact_for("hwk-muenster", on=TODAY)
    assert (view.phone, view.person, view.checked) == ("0251 705-1175", None, True)


def test_a_contact_that_was_checked_long_ago_counts_as_unchecked(
    copy: Path, change: Change
) -> None:
    change(
        "content/contacts.yml", f"last_checked: null, {HWK}", f"last_checked: 2025-11-20, {HWK}"
    )
    assert load(copy).contact_for("hwk-muenster", on=TODAY).phone is None


@pytest.mark.parametrize(
    ("contact", "phone"),
    [("emergency", "112"), ("police-emergency", "110"), ("violence-helpline", "116 016")],
)
def test_numbers_that_save_lives_are_always_shown(
    knowledge: Knowledge, contact: str, phone: str
) -> None:
    assert knowledge.contact_for(contact, on=date(2031, 1, 1)).phone == phone


@pytest.mark.parametrize("contact", ["medical-on-call", "crisis-line", "crisis-line-eu"])
def test_numbers_that_nobody_verified_are_never_shown(knowledge: Knowledge, contact: str) -> None:
    assert knowledge.contacts[contact].phone is not None
    assert knowledge.contact_for(contact, on=TODAY).phone is None


@pytest.mark.parametrize(
    ("evidence", "source"), [("S0", "S0"), ("S0-07", "S0"), ("work-hospitation", "LKOS")]
)
def test_every_evidence_leads_to_a_source(
    knowledge: Knowledge, evidence: str, source: str
) -> None:
    found = knowledge.source_of(evidence)
    assert found is not None
    assert found.id == source


def test_evidence_that_does_not_exist_has_no_source(knowledge: Knowledge) -> None:
    assert knowledge.source_of("S9") is None


@pytest.mark.parametrize(
    ("programme", "first", "last", "status"),
    [
        ("mim", date(2024, 10, 1), None, "presumed_running"),
        ("wl", None, None, "presumed_running"),
        ("dsw", date(2021, 8, 1), date(2023, 10, 31), "ended"),
        ("dgk", date(2019, 3, 1), date(2023, 6, 30), "ended"),
        ("ndw", date(2016, 9, 1), None, "dormant"),
    ],
)
def test_the_five_programmes_carry_their_periods(
    knowledge: Knowledge, programme: str, first: date | None, last: date | None, status: str
) -> None:
    record = knowledge.programmes[programme]
    assert (record.valid_from, record.valid_to, record.status) == (first, last, status)
    assert record.sources


def test_the_unconfirmed_programme_is_recorded_and_has_no_words(knowledge: Knowledge) -> None:
    record = knowledge.programmes["mamba4u"]
    assert (record.status, record.show) == ("unconfirmed", False)
    for code in ("de", "en", "ar"):
        assert not [key for key in knowledge.texts.keys(code) if "mamba" in key]


def test_the_two_chambers_are_kept_apart(knowledge: Knowledge) -> None:
    names = [partner.name for partner in knowledge.partners.values()]
    assert "Industrie- und Handelskammer (IHK) Nord Westfalen" in names
    assert not any("Industrie- und Handwerkskammer" in name for name in names)


def test_successors_depend_on_the_place(knowledge: Knowledge) -> None:
    mim = knowledge.programmes["mim"]
    assert mim.successors_at("dortmund") == ("gruenbau", "vmdo", "kim")
    assert mim.successors_at(None) == ("kim", "jmd", "mbe")
