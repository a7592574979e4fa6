"""What an editor of content files is told while typing is what the check says later."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from knowledge import checks
from knowledge.__main__ import main
from knowledge.kinds import KINDS, Kind
from knowledge.loader import ContentError, load
from tests.knowledge.conftest import REAL

Change = Callable[[str, str, str], int]

FILES = [(kind, path) for kind in KINDS for path in sorted((REAL / "content").glob(kind.files))]


class AsEditorsRead(yaml.SafeLoader):
    """YAML 1.2, which editors speak: a date and a yes are texts."""


AsEditorsRead.yaml_implicit_resolvers = {}
for tag, pattern in {"bool": "true|false", "int": "-?[0-9]+", "null": "null|~|"}.items():
    resolver = re.compile(f"^(?:{pattern})$")
    AsEditorsRead.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", resolver, None)


def objections(kind: Kind[Any], path: Path) -> list[str]:
    """What an editor underlines in a file."""
    schema = json.loads((REAL / "schemas" / f"{kind.name}.json").read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    told = Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=AsEditorsRead)  # noqa: S506 # a SafeLoader
    return [f"{error.json_path}: {error.message}" for error in told.iter_errors(content)]


def kind_of(file: str) -> Kind[Any]:
    return next(kind for kind in KINDS if Path(file).match(f"content/{kind.files}"))


def faults_of(root: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load(root)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(("kind", "path"), FILES, ids=lambda value: getattr(value, "stem", ""))
def test_an_editor_has_no_objection_to_what_is_shipped(kind: Kind[Any], path: Path) -> None:
    assert objections(kind, path) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "editor", "check"),
    [
        (
            "content/programmes/mim.yml",
            "status: presumed_running",
            "statsu: presumed_running",
            "'statsu' was unexpected",
            "statsu is not a known field",
        ),
        (
            "content/programmes/mim.yml",
            "status: presumed_running",
            "status: runing",
            "'runing' is not one of",
            "status is 'runing', not one of running",
        ),
        (
            "content/modules/praktikum.yml",
            "unmet: not_yet",
            "unmet: later",
            "'later' is not one of",
            "unmet is 'later', not one of fits",
        ),
        (
            "content/modules/werkstattbesuch.yml",
            "sources: [S0-07, Q87]",
            "sources: []",
            "[] should be non-empty",
            "sources is missing",
        ),
        (
            "content/modules/praktikum.yml",
            "source: GII, rule: R-W1",
            "rule: R-W1",
            "'source' is a required property",
            "source is missing",
        ),
        (
            "content/legal/work.yml",
            "source_date: 2026-08-19",
            "source_date: 19.08.2026",
            "'19.08.2026' does not match",
            "source_date is '19.08.2026', not a date",
        ),
        (
            "content/legal/work.yml",
            "review_due: 2027-02-19",
            "review_due: 2027-02-30",
            "'2027-02-30' is not a 'date'",
            "review_due is '2027-02-30', not a date",
        ),
        (
            "content/legal/work.yml",
            "confidence: V1",
            "confidence: sure",
            "'sure' is not one of",
            "confidence is 'sure', not one of V1",
        ),
        (
            "content/legal/work.yml",
            "paper: [unknown, none]",
            "paper: [unkown, none]",
            "'unkown' is not one of",
            "paper is 'unkown', not one of",
        ),
        (
            "content/modules/praktikum.yml",
            "fact: months_since_registration, min: 3",
            "fact: months_since_registration, in: [muenster]",
            "False schema does not allow ['muenster']",
            "in is not a known field",
        ),
        (
            "content/programmes/mim.yml",
            "in: [zue_muenster]",
            "in: [hsa]",
            "'hsa' is not one of",
            "in is 'hsa', not one of zue_muenster",
        ),
        (
            "content/programmes/mim.yml",
            "dortmund: [gruenbau",
            "bochum: [gruenbau",
            "'bochum' was unexpected",
            "bochum is not one of default",
        ),
        (
            "content/contacts.yml",
            "show_person: false",
            "show_person: never",
            "'never' is not of type",
            "show_person is 'never', not one of true, false",
        ),
        (
            "content/partners.yml",
            "programmes: [mim], role: Partnerin",
            "programmes: mim, role: Partnerin",
            "'mim' is not of type 'array'",
            "programmes has to be a list",
        ),
        ("content/facts/s0.yml", "text:", "txt:", "'txt' was unexpected", "txt is not a known"),
        ("content/glossary.yml", "term:", "word:", "'word' was unexpected", "word is not a known"),
        ("content/sources.yml", "title:", "titel:", "'titel' was unexpected", "titel is not a"),
        (
            "content/rules.yml",
            "id: deadline",
            "id: urgent",
            "'urgent' is not one of",
            "id is 'urgent', not one of deadline",
        ),
        (
            "content/languages.yml",
            "state: complete",
            "state: done",
            "'done' is not one of",
            "state is 'done', not one of complete",
        ),
        (
            "content/vocabulary.yml",
            "kind: number",
            "kind: count",
            "'count' is not one of",
            "kind is 'count', not one of choice",
        ),
        (
            "content/forbidden.yml",
            ", pattern:",
            ", patern:",
            "'patern' was unexpected",
            "patern is not a known field",
        ),
    ],
)
def test_the_editor_and_the_check_refuse_the_same_mistake(
    copy: Path, change: Change, file: str, old: str, new: str, editor: str, check: str
) -> None:
    line = change(file, old, new)

    assert [said for said in objections(kind_of(file), copy / file) if editor in said]
    assert [said for said in faults_of(copy) if said.startswith(f"{file}:{line}: {check}")]


def test_every_content_file_has_a_kind_and_every_kind_is_known_to_the_editor() -> None:
    settings = json.loads((REAL.parent / ".vscode" / "settings.json").read_text(encoding="utf-8"))

    assert {path for _, path in FILES} == set((REAL / "content").rglob("*.yml"))
    assert settings["yaml.schemas"] == {
        f"knowledge/schemas/{kind.name}.json": f"knowledge/content/{kind.files}" for kind in KINDS
    }


def test_a_schema_that_is_stale_or_missing_fails_the_check_until_it_is_written_anew(
    copy: Path, change: Change, capsys: pytest.CaptureFixture[str]
) -> None:
    stale = "is not up to date: run `python -m knowledge schemas`"
    main(["--root", str(copy), "schemas"])
    change("content/vocabulary.yml", "needs: [interpreter", "needs: [lift, interpreter")
    change("content/vocabulary.yml", "values: [look, try", "values: [watch, look, try")
    (copy / "schemas" / "facts.json").unlink()

    found = [
        str(one) for one in checks.check(load(copy), project=copy.parent) if stale in one.text
    ]
    main(["--root", str(copy), "schemas"])
    left = [one for one in checks.check(load(copy), project=copy.parent) if stale in one.text]

    assert f"schemas/facts.json:1: {stale}" in found
    assert f"schemas/modules.json:1: {stale}" in found
    assert f"schemas/partners.json:1: {stale}" not in found
    assert left == []


def test_the_schemas_that_are_shipped_are_up_to_date(copy: Path) -> None:
    main(["--root", str(copy), "schemas"])

    for kind in KINDS:
        name = f"{kind.name}.json"
        assert (copy / "schemas" / name).read_text() == (REAL / "schemas" / name).read_text()
