"""What the bot must not say is recognised in every language."""

import re
from pathlib import Path

import pytest
import yaml

from knowledge.whole import Knowledge

OUTDATED: dict[str, dict[str, str]] = yaml.safe_load(
    (Path(__file__).parent / "outdated.yml").read_text(encoding="utf-8")
)
LINES = [(lang, what) for lang, lines in OUTDATED.items() for what in lines]


def caught(knowledge: Knowledge, lang: str, sentence: str) -> set[str]:
    """Name the forbidden statements that a sentence contains."""
    return {
        one.id
        for one in knowledge.forbidden
        if lang in (one.langs or OUTDATED) and re.search(one.pattern, sentence, re.IGNORECASE)
    }


def test_every_complete_language_has_the_same_outdated_statements(knowledge: Knowledge) -> None:
    complete = {code for code, one in knowledge.languages.items() if one.state == "complete"}

    assert set(OUTDATED) == complete
    assert len({frozenset(lines) for lines in OUTDATED.values()}) == 1


@pytest.mark.parametrize(("lang", "what"), LINES)
def test_an_outdated_statement_is_caught_in_its_language(
    knowledge: Knowledge, lang: str, what: str
) -> None:
    found = caught(knowledge, lang, OUTDATED[lang][what])

    assert found & {what, f"{what}-{lang}"}


def test_every_forbidden_statement_is_shown_by_a_sentence_or_a_german_one(
    knowledge: Knowledge,
) -> None:
    spoken = {
        "mixed-chamber": "Die Industrie- und Handwerkskammer hilft.",
        "unconfirmed-programme": "Frag bei MAMBA.",
        "dead-address": "Schreib an durchstarten@example.org.",
        "unchecked-number": "Ruf an: 0251 1234",
        "named-person": "Frag Dagmar Beck.",
    }
    shown = {
        found for lang, what in LINES for found in caught(knowledge, lang, OUTDATED[lang][what])
    }
    shown |= {found for line in spoken.values() for found in caught(knowledge, "de", line)}

    assert {one.id for one in knowledge.forbidden} == shown
