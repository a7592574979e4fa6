"""Whoever books a trial that needs safety shoes tells the size in words, or tells it later."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.practice.server import PracticeServer
from bot.store.wishes import Need
from tests.fakes import FrozenClock
from tests.walks.conftest import Walker, plain, serving, words

OFFERS = Path(__file__).parent / "offers_with_kinds.yml"


@pytest.fixture
async def rana(
    practice: PracticeServer, tmp_path: Path, model: Path, clock: FrozenClock
) -> AsyncIterator[Walker]:
    """Somebody who writes Arabic, asked for the size of her shoes."""
    async with serving(practice, tmp_path, model, clock, offers=OFFERS) as service:
        rana = Walker(practice.phone(first_name="Rana", language_code="ar"), service)
        texts = service.knowledge.texts
        await rana.say("/start")
        await rana.tap("✅")
        await rana.tap("ZUE Münster")
        await rana.tap("26")
        await rana.phone.tap("book_craft_trial", stale=True)
        await rana.answers()
        await rana.tap("09:00")
        asked = await rana.tap(plain(texts.say("btn-yes-book", "ar")))
        assert "ما مقاس حذائك؟" in words(asked)
        yield rana


async def _sizes(rana: Walker) -> list[tuple[str, str]]:
    async with rana.service.db.read() as s:
        return [(one.kind, one.detail) for one in await s.scalars(select(Need))]


@pytest.mark.parametrize(
    ("said", "size"),
    [("٣٩", "39"), ("42", "42"), ("مقاسي 38,5", "38.5")],
)
async def test_a_size_in_words_is_understood_and_the_reminder_comes_next(
    rana: Walker, said: str, size: str
) -> None:
    answer = await rana.say(said)

    assert await _sizes(rana) == [("shoe_size", size)]
    texts = rana.service.knowledge.texts
    assert rana.find(plain(texts.say("btn-remind-day-before", "ar")))
    assert len(answer) == 2


async def test_no_size_is_fine_and_can_be_told_later(rana: Walker) -> None:
    texts = rana.service.knowledge.texts
    await rana.say("ما بعرف")
    await rana.tap(plain(texts.say("btn-remind-none", "ar")))
    before = await _sizes(rana)
    await rana.tap(plain(texts.say("btn-my-bookings", "ar")))
    await rana.tap(plain(texts.say("btn-size-tell", "ar")))
    odd = await rana.say("99")
    await rana.tap("42")

    assert before == []
    assert plain(texts.say("booking-size-odd", "ar")) in words(odd)
    assert await _sizes(rana) == [("shoe_size", "42")]
