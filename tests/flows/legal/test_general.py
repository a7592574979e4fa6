"""Every other legal question: the hints that answer it with their source, or honestly a human."""

from dataclasses import replace

import pytest

from flows.hints import MOST
from flows.legal.general import ANSWERS, Legal
from knowledge.whole import Knowledge
from tests.flows.stage import act

LANGUAGES = ["de", "en", "ar"]
PLAIN = sorted(ANSWERS.keys() - {"identify_document"})
"""Questions that are answered in words only."""


@pytest.mark.parametrize("intent", PLAIN)
async def test_a_legal_question_gets_hints_or_honestly_a_human(
    knowledge: Knowledge, intent: str
) -> None:
    done = await act(Legal(knowledge), intent)

    *hints, last = done.keys
    assert {one for one in hints if not one.startswith("legal-hint")} == set()
    assert last == ("legal-general-close" if hints else "legal-must-be-checked")
    assert done.said[-1].intents == ["book_counselling_coaching", "contact_human"]
    assert len(hints) <= MOST


@pytest.mark.parametrize("intent", sorted(ANSWERS))
def test_every_hint_that_a_question_names_is_there(knowledge: Knowledge, intent: str) -> None:
    assert [one for one in ANSWERS[intent] if one not in knowledge.hints] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", PLAIN)
async def test_a_hint_is_said_with_norm_source_and_dates(
    knowledge: Knowledge, intent: str, language: str
) -> None:
    done = await act(Legal(knowledge), intent, lang=language)

    for hint in done.said[:-1]:
        said = knowledge.texts.say(hint.key, language, **hint.values)
        assert str(hint.values["norm"]) in said
        assert hint.values["source"] != ""
        assert str(hint.values["source"]) in said
        assert "…" not in said


async def test_a_question_without_hints_offers_a_human(knowledge: Knowledge) -> None:
    done = await act(Legal(knowledge), "school_certificate")

    assert done.keys == ["legal-must-be-checked"]
    assert "contact_human" in done.said[0].intents


async def test_a_hint_whose_rule_is_newer_than_its_words_is_not_shown(
    knowledge: Knowledge,
) -> None:
    newer = {
        name: replace(hint, version=hint.version + 1) for name, hint in knowledge.hints.items()
    }

    done = await act(Legal(replace(knowledge, hints=newer)), "travel_restriction", lang="ar")

    assert done.keys == ["legal-must-be-checked"]


async def test_a_rule_that_changed_is_said_with_a_warning(knowledge: Knowledge) -> None:
    warned = {
        name: replace(hint, warning=None if hint.warning else "changed")
        for name, hint in knowledge.hints.items()
    }

    before = await act(Legal(knowledge), "travel_restriction")
    after = await act(Legal(replace(knowledge, hints=warned)), "travel_restriction")

    assert before.keys[0] != after.keys[0]
    assert {before.keys[0], after.keys[0]} == {"legal-hint", "legal-hint-changed"}
