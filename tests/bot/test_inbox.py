"""The inbox: taken once, in order, sealed, erased when done."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from bot import inbox, upkeep
from bot.errors import OvertakenError
from bot.inbox import Received
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Update
from tests.fakes import FrozenClock


def _one(number: int, payload: bytes = b'{"text": "salam"}') -> Received:
    return Received(update_id=number, chat_id=7_000_000_000, payload=payload)


async def _receive(db: Database, clock: FrozenClock, *numbers: int) -> set[int]:
    async with db.write() as s:
        return await inbox.receive(s, [_one(number) for number in numbers], clock.now())


async def _pending(db: Database) -> list[int]:
    query = select(Update.update_id).where(Update.state == "new").order_by(Update.update_id)
    async with db.read() as s:
        return list(await s.scalars(query))


async def _claim(db: Database, clock: FrozenClock) -> list[int]:
    async with db.write() as s:
        return [one.update_id for one in await inbox.claim(s, clock.now())]


@pytest.fixture
async def other(db: Database, box: Box) -> AsyncIterator[Database]:
    """A second process on the same database."""
    made = Database(db.url.render_as_string(hide_password=False), box=box)
    yield made
    await made.close()


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

    async with db.write() as s:
        await inbox.release(s)
        pending = await inbox.claim(s, clock.now())
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


async def test_what_one_process_has_taken_no_other_one_takes(
    db: Database, other: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1, 2)

    assert await _claim(other, clock) == []
    async with db.write() as s:
        await inbox.done(s, 1, clock.now())
    assert await _pending(db) == [2]


async def test_a_process_that_falls_silent_is_followed_by_another_one(
    db: Database, other: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1, 2)

    clock.move(inbox.LEASE)

    assert await _claim(other, clock) == [1, 2]


async def test_a_process_that_says_it_is_alive_keeps_its_work(
    db: Database, other: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1)
    clock.move(inbox.LEASE / 2)
    await db.transact(lambda s: inbox.renew(s, clock.now()))
    clock.move(inbox.LEASE / 2)

    assert await _claim(other, clock) == []


async def test_who_was_overtaken_writes_nothing(
    db: Database, other: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1)
    clock.move(inbox.LEASE)
    assert await _claim(other, clock) == [1]

    with pytest.raises(OvertakenError):
        await db.transact(lambda s: inbox.done(s, 1, clock.now()))
    failed = await db.transact(lambda s: inbox.poison(s, 1, "KeyError", clock.now()))

    assert failed is False
    assert await _pending(db) == [1]
    await other.transact(lambda s: inbox.done(s, 1, clock.now()))
    assert await _pending(db) == []


async def test_what_comes_in_elsewhere_waits_for_the_process_at_work_in_the_chat(
    db: Database, other: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1)

    assert await _receive(other, clock, 2) == set()
    assert await _claim(other, clock) == []
    assert await _claim(db, clock) == [2]


async def test_of_several_chats_only_the_one_where_another_process_is_at_work_waits(
    db: Database, other: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1)

    async with other.write() as s:
        together = [Received(update_id=2, chat_id=8, payload=b"{}"), _one(3)]
        taken = await inbox.receive(s, together, clock.now())

    assert taken == {2}


async def test_what_waited_is_taken_by_whoever_comes_when_the_chat_is_free(
    db: Database, other: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1)
    await _receive(other, clock, 2)
    await db.transact(lambda s: inbox.done(s, 1, clock.now()))

    assert await _claim(other, clock) == [2]


async def test_a_process_without_room_only_stores(db: Database, clock: FrozenClock) -> None:
    async with db.write() as s:
        mine = await inbox.receive(s, [_one(1)], clock.now(), take=False)
    after = await _receive(db, clock, 2)

    assert (mine, after) == (set(), set())
    assert await _claim(db, clock) == [1, 2]


async def test_two_processes_that_look_at_once_never_take_the_same_chat(
    db: Database, other: Database, clock: FrozenClock
) -> None:
    async with db.write() as s:
        rows = [Received(number, number % 5, b"{}") for number in range(60)]
        await inbox.receive(s, rows, clock.now(), take=False)

    got = await asyncio.gather(*(_claim(one, clock) for one in (db, other) * 4))

    assert sorted(number for one in got for number in one) == list(range(60))
    chats = [{number % 5 for number in one} for one in got]
    assert sum(len(one) for one in chats) == 5


async def test_an_update_that_no_key_opens_is_set_aside_until_the_key_is_back(
    db: Database, clock: FrozenClock
) -> None:
    async with db.write() as s:
        await inbox.receive(s, [_one(1), _one(2)], clock.now(), take=False)
    kept, db.box = db.box, Box([Box.new_key()])
    assert await _claim(db, clock) == []
    assert await _pending(db) == []

    db.box = kept
    await db.transact(upkeep.retry_sealed)

    assert await _claim(db, clock) == [1, 2]


async def test_a_lease_from_a_clock_that_was_put_back_does_not_hold_for_hours(
    db: Database, other: Database, clock: FrozenClock
) -> None:
    await _receive(db, clock, 1)

    clock.move(-timedelta(hours=1))

    assert await _claim(other, clock) == [1]
