"""Telegram refuses, falls silent, is slow or hangs up: everything arrives, once and in order."""

import asyncio
from http import HTTPStatus
from pathlib import Path

from bot.practice.faults import Fault
from bot.practice.phone import Phone
from bot.practice.refusals import QUERY_TOO_OLD
from bot.practice.server import PracticeServer
from tests.walks.booth import running, to_the_choice
from tests.walks.dialogue import book, said_by_the_bot, said_more

PEOPLE = 4


async def _all_alike(first: Phone, others: list[Phone]) -> None:
    """See that everybody has read what the first one read, and that nothing comes behind it."""
    await asyncio.gather(*(phone.expect_silence(1.0) for phone in others))
    usual = said_by_the_bot(first)
    assert [said_by_the_bot(phone) for phone in others] == [usual] * len(others)


async def test_a_storm_of_too_many_requests_loses_doubles_and_mixes_up_nothing(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    first, *others = [practice.phone(language_code="de") for _ in range(PEOPLE)]
    async with running(practice, tmp_path):
        await book(first)
        practice.order(Fault("too_many", times=12, retry_after=1))
        practice.order(Fault("too_many", method="getUpdates", times=3, retry_after=1))
        await asyncio.gather(*(book(phone) for phone in others))
        await _all_alike(first, others)


async def test_taps_that_telegram_calls_expired_are_answered_all_the_same(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    first, *others = [practice.phone(language_code="de") for _ in range(2)]
    async with running(practice, tmp_path):
        await book(first)
        too_old = f"Bad Request: {QUERY_TOO_OLD}"
        late = Fault("refusal", method="answerCallbackQuery", times=None)
        late.code, late.description = HTTPStatus.BAD_REQUEST, too_old
        practice.order(late)
        await asyncio.gather(*(book(phone) for phone in others))
        await _all_alike(first, others)


async def test_an_outage_of_telegram_of_a_minute_loses_nothing(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    first, *others = [practice.phone(language_code="de") for _ in range(PEOPLE)]
    async with running(practice, tmp_path):
        await book(first)
        talks = [asyncio.create_task(book(phone)) for phone in others]
        await said_more(others)
        practice.outage(60)
        await asyncio.gather(*talks)
        await _all_alike(first, others)


async def test_connections_that_die_and_answers_that_break_lose_and_double_nothing(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    first, *others = [practice.phone(language_code="de") for _ in range(PEOPLE)]
    async with running(practice, tmp_path):
        await book(first)
        practice.order(Fault("drop", method="getUpdates", times=2))
        practice.order(Fault("drop", method="getUpdates", times=2, after=True))
        practice.order(Fault("drop", times=4))
        practice.order(Fault("server_error", times=4))
        practice.repeat_updates(3)
        await asyncio.gather(*(book(phone) for phone in others))
        await _all_alike(first, others)


async def test_a_chat_whose_calls_take_seconds_holds_up_nobody_else(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    slow, *others = [practice.phone(language_code="de") for _ in range(PEOPLE)]
    async with running(practice, tmp_path):
        practice.order(Fault("slow", chat_id=slow.id, seconds=3, times=None))
        lagging = asyncio.create_task(to_the_choice(slow))
        await asyncio.gather(*(to_the_choice(phone) for phone in others))
        behind = len(said_by_the_bot(slow))
        practice.faults.clear()
        await lagging
        await _all_alike(slow, others)

    assert behind < len(said_by_the_bot(others[0]))
