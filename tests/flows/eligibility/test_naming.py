"""A result is named once: the programme stands beside the module unless it says the same."""

import unicodedata

import pytest

from flows.eligibility.naming import both
from knowledge.eligibility import Result
from knowledge.whole import Knowledge


def result(programme: str, module: str | None) -> Result:
    return Result(programme, module, "fits", "request", (), ())


@pytest.mark.parametrize(
    ("programme", "module", "named"),
    [
        ("mim", "werkstattbesuch", 1),
        ("kim", "fallmanagement", 1),
        ("iq", "anerkennungsberatung", 1),
        ("eok", "eok", 0),
        ("integrationskurs", "integrationskurs", 0),
        ("jmd", "beratung_jmd", 0),
        ("vmdo", "beratung_vmdo", 0),
        ("mim", None, 0),
    ],
)
def test_no_name_is_said_twice(
    knowledge: Knowledge, programme: str, module: str | None, named: int
) -> None:
    assert both(result(programme, module), knowledge.texts) == named


@pytest.mark.parametrize("code", ["ar", "fa", "ps"])
def test_a_name_begins_the_way_its_language_is_written(knowledge: Knowledge, code: str) -> None:
    names = [
        *(f"module-{one}" for one in knowledge.modules),
        *(f"programme-{one.id}" for one in knowledge.programmes.values() if one.show),
    ]

    turned = {
        name
        for name in names
        if unicodedata.bidirectional(knowledge.texts.say(name, code)[0]) == "L"
    }

    assert turned == set()
