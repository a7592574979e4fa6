"""One folder in, one validated value out, or every fault at once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.loader import ContentError, load
from knowledge.whole import Knowledge
from tests.stopwatch import seconds

Change = Callable[[str, str, str], int]


def faults_of(root: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load(root)
    return [str(fault) for fault in caught.value.faults]


def test_the_shipped_content_has_no_fault(knowledge: Knowledge) -> None:
    assert set(knowledge.languages) >= {"de", "en", "ar"}
    assert len(knowledge.hints) >= 80
    assert len(knowledge.partners) == 37
    assert len(knowledge.facts) == 27 + 17 + 17 + 18 + 14


def test_a_whole_load_takes_well_under_a_second() -> None:
    assert seconds(load) < 0.9


def test_loading_twice_gives_equal_knowledge(knowledge: Knowledge) -> None:
    assert load() == knowledge


def test_all_faults_are_named_at_once_with_file_and_line(copy: Path, change: Change) -> None:
    first = change("content/programmes/mim.yml", "action: explain", "aktion: explain")
    second = change("content/contacts.yml", "kind: chamber", "kind: club")
    third = change("content/languages.yml", "direction: rtl", "direction: up")

    found = faults_of(copy)

    assert f"content/programmes/mim.yml:{first}: aktion is not a known field" in found
    assert any(line.startswith(f"content/contacts.yml:{second}: kind is 'club'") for line in found)
    assert any(line.startswith(f"content/languages.yml:{third}: direction") for line in found)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("content/programmes/mim.yml", "valid_from: 2024-10-01", "valid_from: 2024-13-01", "date"),
        ("content/programmes/mim.yml", "valid_from: 2024-10-01", "valid_from: soon", "date"),
        ("content/programmes/dsw.yml", "valid_to: 2023-10-31", "valid_to: 2020-10-31", "before"),
        (
            "content/programmes/mim.yml",
            "in: [zue_muenster]",
            "in: [moon]",
            "in is 'moon', not one of zue",
        ),
        ("content/programmes/mim.yml", "fact: place", "fact: shoe_size", "not one of place"),
        ("content/programmes/mim.yml", "order: 10", "order: first", "whole number"),
        ("content/programmes/mim.yml", "kind: programme", "kind: [a, b]", "one value"),
        ("content/programmes/mim.yml", "seeds: [S0, S1]", "seeds: S0", "list"),
        (
            "content/programmes/mim.yml",
            "name: Modellprojekt",
            "nome: Modellprojekt",
            "name is miss",
        ),
        ("content/programmes/mim.yml", "id: mim", "id: mim\nid: mim", "twice"),
        ("content/programmes/mim.yml", "criteria:", "criteria: [", "not valid YAML"),
        ("content/programmes/wl.yml", "id: wl", "id: mim", "too"),
        ("content/modules/praktikum.yml", "min: 3", "mn: 3", "mn is not a known field"),
        ("content/modules/sport.yml", "open: true", "open: maybe", "not one of true, false"),
        ("content/legal/work.yml", "review_due: 2027-02-19", "x: 1", "review_due is missing"),
        ("content/vocabulary.yml", "id: german, kind: choice", "id: german, kind: song", "kind"),
        (
            "content/languages.yml",
            "plural: [one, other]",
            "plural: [one, most]",
            "not one of zero",
        ),
        ("content/languages.yml", "fallback: [uk]", "fallback: [xx]", "not another language"),
        ("content/rules.yml", "min: 18,", "", "a test of age needs min or max"),
        ("content/rules.yml", "min: 18,", "in: [old],", "in is not a known field"),
        ("content/rules.yml", "any_of: [{age", "any: [{age", "any is not a known field"),
        ("content/rules.yml", "actions: [book", "actions: [boock", "not one of book"),
        ("content/forbidden.yml", "why: ", "because: ", "because is not a known field"),
        ("content/languages.yml", "own_name: ", "own: ", "own is not a known field"),
        ("content/vocabulary.yml", "trades:", "jobs:", "jobs is not a known field"),
        ("content/programmes/mim.yml", "dortmund: [", "bochum: [", "bochum is not one of default"),
        ("content/programmes/dsw.yml", "id: dsw", "- id: dsw", "YAML"),
        ("content/glossary.yml", "sources: [S0-01]", "sources: []", "sources is missing"),
        ("content/forbidden.yml", "langs: [de]", "langs: [dd]", "language 'dd' does not exist"),
    ],
)
def test_a_fault_in_a_file_is_found(
    copy: Path, change: Change, file: str, old: str, new: str, said: str
) -> None:
    change(file, old, new)
    assert any(said in line for line in faults_of(copy))


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("content/programmes/mim.yml", "sport,", "chess,", "module 'chess'"),
        ("content/programmes/mim.yml", "contact: bezreg", "contact: nobody", "contact 'nobody"),
        ("content/programmes/mim.yml", "source: S0", "source: S9", "source 'S9'"),
        ("content/programmes/mim.yml", "sources: [S0, S1", "sources: [S7, S1", "source 'S7'"),
        ("content/programmes/mim.yml", "sources: [S0, S1, Q1, Q2, Q3]", "", "sources is missing"),
        ("content/programmes/mim.yml", "default: [kim", "default: [kom", "successor 'kom'"),
        ("content/programmes/mim.yml", "default: [kim", "default: [mamba4u", "must not be named"),
        ("content/programmes/mim.yml", "review_due: 2027-02-21", "review_due: null", "review_due"),
        ("content/modules/werkstattbesuch.yml", "[work-hospitation]", "[work-x]", "hint 'work-x'"),
        ("content/partners.yml", "programmes: [mim]", "programmes: [mam]", "programme 'mam'"),
        ("content/facts/s0.yml", "source: S0", "source: S8", "source 'S8'"),
        ("content/legal/work.yml", "source: GII", "source: LAW", "source 'LAW'"),
        ("content/rules.yml", "only: beratung", "only: nothing", "only 'nothing'"),
    ],
)
def test_an_id_that_leads_nowhere_is_found(
    copy: Path, change: Change, file: str, old: str, new: str, said: str
) -> None:
    change(file, old, new)
    assert any(said in line for line in faults_of(copy))


def test_a_criterion_on_a_fact_that_nobody_asks_for_has_to_be_soft(
    copy: Path, change: Change
) -> None:
    change("content/modules/praktikum.yml", "fact: months_since_registration", "fact: alone")
    assert any("never asked for" in line for line in faults_of(copy))


def test_a_shown_hint_needs_the_date_of_its_source(copy: Path, change: Change) -> None:
    change("content/legal/overview.yml", "source_date: 2026-08-19", "source_date: null")
    assert any("shown without source_date" in line for line in faults_of(copy))


def test_a_missing_file_is_a_fault(copy: Path) -> None:
    (copy / "content" / "sources.yml").unlink()
    assert "content/sources.yml:1: the file is missing" in faults_of(copy)


def test_a_missing_folder_is_a_fault(copy: Path) -> None:
    for path in (copy / "content" / "modules").iterdir():
        path.unlink()
    assert any("there is no such file" in line for line in faults_of(copy))


def test_a_file_that_is_not_utf_8_is_a_fault(copy: Path) -> None:
    (copy / "content" / "sources.yml").write_bytes(b"- {id: \xff}")
    assert "content/sources.yml:1: the file is not UTF-8" in faults_of(copy)


def test_an_operator_adds_a_programme_by_data_only(copy: Path) -> None:
    source = (copy / "content" / "programmes" / "gruenbau.yml").read_text(encoding="utf-8")
    added = copy / "content" / "programmes" / "neu.yml"
    added.write_text(source.replace("id: gruenbau", "id: neu"), encoding="utf-8")
    assert "neu" in load(copy).programmes
