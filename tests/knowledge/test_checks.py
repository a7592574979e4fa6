"""Every rule across files can fail."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from knowledge import checks
from knowledge.loader import load
from knowledge.whole import Knowledge

Change = Callable[[str, str, str], int]


def faults_of(root: Path, project: Path | None = None) -> list[str]:
    return [str(fault) for fault in checks.check(load(root), project=project)]


def test_the_shipped_words_and_records_belong_together(knowledge: Knowledge) -> None:
    ours = ("programmes", "modules", "glossary", "hints", "reasons", "contacts", "terms")
    found = [
        str(fault)
        for fault in checks.check(knowledge)
        if any(fault.file.endswith(f"/{name}.ftl") for name in ours) or "content" in fault.file
    ]
    assert found == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("texts/ar/terms.ftl", "trade-car =", "trade-cart =", "trade-car is missing in ar"),
        (
            "texts/en/hints.ftl",
            "hint-sup-bab =",
            "hint-sup-bad =",
            "hint-sup-bab is missing in en",
        ),
        (
            "texts/ar/hints.ftl",
            "hint-work-praktikum =",
            "hint-x =",
            "hint-work-praktikum is missing in ar",
        ),
        (
            "texts/ar/terms.ftl",
            "trade-car = ",
            "trade-car = { $color } ",
            "$color not alike in ar and de",
        ),
        (
            "texts/en/terms.ftl",
            "trade-car = ",
            "trade-car = { DAY($day) } ",
            "$day, DAY($day) not alike in en and de",
        ),
        ("texts/de/terms.ftl", "trade-car = Auto", "trade-car = { Auto", "cannot be read"),
        ("texts/de/terms.ftl", "trade-car =", "trade-metal =", "trade-metal stands at"),
        ("texts/de/modules.ftl", "module-sport =", "module-spor =", "module-sport has no words"),
        (
            "texts/de/reasons.ftl",
            "reason-place-zue-unmet =",
            "reason-q =",
            "reason-place-zue-unmet has no words",
        ),
        (
            "texts/en/reasons.ftl",
            "{ programme-kim }",
            "{ programme-kom }",
            "names programme-kom, which is missing",
        ),
        (
            "content/legal/overview.yml",
            "version: 1",
            "version: 2",
            "says version 1, the hint",
        ),
        (
            "texts/de/modules.ftl",
            "module-sport-what = ",
            "module-sport-what = Neu.\n    .version = 2\nx = ",
            "module-sport-what in ar translates version 1, the German words are at version 2",
        ),
        ("texts/de/terms.ftl", "trade-car = ", "trade-car = Dublin-III ", "says dublin-iii"),
        ("texts/de/terms.ftl", "trade-car = ", "trade-car = Du darfst arbeiten ", "says may-work"),
        ("texts/en/terms.ftl", "trade-car = ", "trade-car = You may work ", "says may-work-en"),
        ("texts/en/terms.ftl", "trade-car = ", "trade-car = MAMBA ", "says unconfirmed-programme"),
        ("texts/de/terms.ftl", "trade-car = ", "trade-car = 0251 1 ", "says unchecked-number"),
    ],
)
def test_a_fault_between_files_is_found(
    copy: Path, change: Change, file: str, old: str, new: str, said: str
) -> None:
    change(file, old, new)
    assert any(said in line for line in faults_of(copy)), said


def test_a_hint_that_is_not_core_may_be_missing_in_arabic_only(lacking: Path) -> None:
    knowledge = load(lacking)
    assert not knowledge.hints["sup-bab"].core
    assert not knowledge.texts.has("hint-sup-bab", "ar")
    assert not [fault for fault in checks.check(knowledge) if "hint-sup-bab" in fault.text]


def test_a_key_that_nothing_says_is_found(copy: Path, change: Change) -> None:
    change("texts/de/terms.ftl", "trade-car =", "lonely-key = allein\ntrade-car =")
    change("texts/de/modules.ftl", "module-sport =", "module-chess = Schach\nmodule-sport =")
    found = faults_of(copy, project=copy.parent)
    assert any("lonely-key is said nowhere" in line for line in found)
    assert any("module-chess is said nowhere" in line for line in found)


def test_a_key_is_used_when_code_names_it_builds_it_or_another_text_refers_to_it(
    copy: Path, change: Change
) -> None:
    new = "named-key = a\nbuilt-key-one = b\ninner-key = c\nouter-key = { inner-key }\n"
    change("texts/de/terms.ftl", "trade-car =", new + "trade-car =")
    wing = copy.parent / "flows"
    wing.mkdir()
    code = 'say("named-key")\nsay(f"built-key-{one}")\nsay("outer-key")\n'
    (wing / "talk.py").write_text(code, encoding="utf-8")

    found = [line for line in faults_of(copy, project=copy.parent) if "said nowhere" in line]

    assert not [line for line in found if "-key" in line and "texts/de/terms" in line]


def test_records_that_somebody_has_to_look_at_again_are_named(knowledge: Knowledge) -> None:
    assert checks.overdue(knowledge, on=date(2026, 11, 21)) == []
    late = [str(fault) for fault in checks.overdue(knowledge, on=date(2027, 3, 1))]
    assert any("mim: review was due on 2027-02-21" in line for line in late)
    assert any("work-minijob: review was due on 2027-01-01" in line for line in late)
    assert not any("dsw" in line for line in late)
