"""24 people on 24 phones want 5 places at the same moment, through the whole service over HTTP."""

import asyncio
from pathlib import Path

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.walks.booth import BOOKED, YES, rows, running, tap, to_the_date, until

CROWD, PLACES = 24, 5
FULL = "voll"


async def _book(phone: Phone) -> bool:
    """Take the date; the answer is whether there was a place."""
    await tap(phone, "14:00")
    if await until(phone, YES, FULL) == FULL:
        return False
    await tap(phone, YES)
    await until(phone, BOOKED)
    return True


async def test_24_phones_get_5_places_and_nobody_is_told_what_is_not_so(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    phones = [practice.phone(first_name=f"P{n}", language_code="de") for n in range(CROWD)]
    async with running(practice, tmp_path, places=PLACES):
        await asyncio.gather(*map(to_the_date, phones))
        got = await asyncio.gather(*map(_book, phones))

    assert sum(got) == PLACES
    booked = rows(tmp_path, "SELECT person_id FROM booking WHERE state = 'confirmed'")
    assert len(set(booked)) == len(booked) == PLACES
    taken = rows(tmp_path, "SELECT booking_id FROM place WHERE booking_id IS NOT NULL")
    assert len(set(taken)) == len(taken) == PLACES
