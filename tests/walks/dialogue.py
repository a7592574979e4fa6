"""A person goes through a whole booking while something breaks, and what they read of the bot."""

import asyncio
import re
from collections.abc import Sequence

from bot.practice.phone import Phone
from tests.walks.booth import ANSWERING, YES, tap, to_the_date, until
from tests.walks.conftest import plain

LAST = "Soll ich dich erinnern?"
"""The last thing that the bot says about a booking."""


async def book(phone: Phone) -> None:
    """Go the whole way, to the last thing that the bot says about it."""
    await to_the_date(phone)
    await tap(phone, "14:00")
    await until(phone, YES)
    await tap(phone, YES)
    await until(phone, LAST)


def said_by_the_bot(phone: Phone) -> list[str]:
    """Give the texts that the bot has sent, in order, without what was free or tapped then."""
    own = [one for one in phone.transcript() if one.raw["from"]["is_bot"]]
    return [re.sub(r"\d+ frei|\n\n✓ .*", "", plain(one.text)) for one in own]


async def said_more(phones: Sequence[Phone]) -> None:
    """Wait until the bot has said something more to somebody."""
    before = sum(len(said_by_the_bot(phone)) for phone in phones)
    async with asyncio.timeout(ANSWERING):
        while sum(len(said_by_the_bot(phone)) for phone in phones) <= before:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.05)
