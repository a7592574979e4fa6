"""Conversations: sealed, versioned, expiring, and gone with the person."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.people.service import PeopleDesk
from bot.store import conversations
from bot.store.session import Database
from tests.fakes import FrozenClock

TTL = timedelta(hours=24)


@pytest.fixture
async def person(db: Database, clock: FrozenClock) -> int:
    met = await PeopleDesk(db).meet(chat_id=41, client_language="ar", now=clock.now())
    return met.id


async def _save(
    db: Database, person: int, blob: bytes, clock: FrozenClock, seen: int | None = None
) -> int | None:
    async with db.write() as s:
        return await conversations.save(
            s, person, blob, seen_version=seen, now=clock.now(), ttl=TTL
        )


async def _load(db: Database, person: int, clock: FrozenClock) -> tuple[bytes, int] | None:
    async with db.read() as s:
        return await conversations.load(s, person, now=clock.now())


async def test_what_was_saved_is_loaded_with_its_version(
    db: Database, person: int, clock: FrozenClock
) -> None:
    assert await _load(db, person, clock) is None

    first = await _save(db, person, b"one", clock)
    second = await _save(db, person, b"two", clock, seen=first)

    assert (first, second) == (1, 2)
    assert await _load(db, person, clock) == (b"two", 2)


async def test_a_turn_that_read_an_older_state_does_not_overwrite_a_newer_one(
    db: Database, person: int, clock: FrozenClock
) -> None:
    seen = await _save(db, person, b"one", clock)
    await _save(db, person, b"two", clock, seen=seen)

    assert await _save(db, person, b"late", clock, seen=seen) is None
    assert await _save(db, person, b"blind", clock) is None
    assert await _load(db, person, clock) == (b"two", 2)


async def test_it_lies_in_the_database_sealed(
    db: Database, person: int, clock: FrozenClock
) -> None:
    await _save(db, person, b"Gestattung", clock)

    async with db.read() as s:
        raw = await s.scalar(text("SELECT blob FROM conversation"))

    assert b"Gestattung" not in bytes(raw)


async def test_an_expired_conversation_is_not_there_and_a_new_one_may_begin(
    db: Database, person: int, clock: FrozenClock
) -> None:
    await _save(db, person, b"old", clock)
    clock.move(TTL)

    assert await _load(db, person, clock) is None
    assert await _save(db, person, b"new", clock) == 1
    assert await _load(db, person, clock) == (b"new", 1)


async def test_expired_ones_are_removed_and_others_stay(
    db: Database, person: int, clock: FrozenClock
) -> None:
    await _save(db, person, b"old", clock)

    async with db.write() as s:
        early = await conversations.purge_expired(s, clock.now())
    clock.move(TTL)
    async with db.write() as s:
        late = await conversations.purge_expired(s, clock.now())

    assert (early, late) == (0, 1)


async def test_the_turn_that_forgets_a_person_cannot_bring_their_conversation_back(
    db: Database, person: int, clock: FrozenClock
) -> None:
    seen = await _save(db, person, b"one", clock)
    await PeopleDesk(db).forget(person=person, now=clock.now())

    assert await _save(db, person, b"again", clock, seen=seen) is None
    assert await _save(db, person, b"again", clock) is None
