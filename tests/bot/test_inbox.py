"""The inbox: taken once, in order, sealed, erased when done."""

import asyncio
from datetime import timedelta

from sqlalchemy import select, text

from bot import inbox
from bot.inbox import Received
from bot.store.session import Database
from bot.store.tables import Update
from tests.fakes import FrozenClock


def _one(number: int, payload: bytes = b'{"text": "salam"}') -> Received:
    return Received(update_id=number, chat_id=7_000_000_000, payload=payload)


async def _receive(db: Database, clock: FrozenClock, *numbers: int) -> set[int]:
    async with db.write() as s:
        return await inbox.receive(s, [_one(number) for number in numbers], clock.now())


async def _pending(db: Database) -> list[int]:
    async with db.read() as s:
        return [one.update_id for one in await inbox.pending(s)]


async def test_an_update_is_taken_once(db: Database, clock: FrozenClock) -> None:
    first = await _receive(db, clock, 1, 2)
    again = await _receive(db, clock, 2, 3)

    assert (first, again) == ({1, 2}, {3})
    assert await _pending(db) == [1, 2, 3]


async def test_two_replicas_that_get_the_same_update_share_it_out(
    db: Database, clock: FrozenClock
) -> None:
    got = await asyncio.gather(*(_receive(db, clock, 1, 2, 3) for _ in range(6)))

    assert sorted(number for one in got for number in one) == [1, 2, 3]


async def test_nothing_received_is_nothing_done(db: Database, clock: FrozenClock) -> None:
    assert await _receive(db, clock) == set()


async def test_what_was_stored_comes_back_and_lies_there_sealed(
    db: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1)

    async with db.read() as s:
        pending = await inbox.pending(s)
        raw = await s.scalar(text("SELECT payload FROM inbox"))

    assert pending == [_one(1)]
    assert b"salam" not in bytes(raw)


async def test_what_is_done_is_erased_and_still_not_taken_again(
    db: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1)
    async with db.write() as s:
        await inbox.done(s, 1, clock.now())

    async with db.read() as s:
        row = (await s.scalars(select(Update))).one()

    assert (row.state, row.payload, row.chat_id) == ("done", None, None)
    assert await _receive(db, clock, 1) == set()
    assert await _pending(db) == []


async def test_an_update_that_fails_three_times_is_put_aside(
    db: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1, 2)

    aside = []
    for _ in range(inbox.MAX_ATTEMPTS):
        async with db.write() as s:
            aside.append(await inbox.poison(s, 1, "KeyError", clock.now()))

    async with db.read() as s:
        row = await s.get_one(Update, 1)
    assert aside == [False, False, True]
    assert (row.state, row.error_code, row.payload) == ("poison", "KeyError", None)
    assert await _pending(db) == [2]


async def test_numbers_are_kept_for_two_days_and_what_is_not_done_for_ever(
    db: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1, 2)
    async with db.write() as s:
        await inbox.done(s, 1, clock.now())

    async with db.write() as s:
        early = await inbox.purge(s, clock.move(timedelta(hours=47)))
    async with db.write() as s:
        late = await inbox.purge(s, clock.move(timedelta(hours=1)))

    assert (early, late) == (0, 1)
    assert await _pending(db) == [2]
