"""The audit belongs to the transaction that it is about."""

import pytest

from bot import audit
from bot.store.session import Database
from tests.fakes import FrozenClock


async def test_events_of_a_thing_are_read_in_order(db: Database, clock: FrozenClock) -> None:
    async with db.write() as s:
        await audit.note(s, code="case.opened", entity="case:1", now=clock.now(), topic="advice")
        await audit.note(s, code="case.opened", entity="case:2", now=clock.now())
        await audit.note(s, code="case.closed", entity="case:1", now=clock.now(), actor="staff:3")

    async with db.read() as s:
        found = await audit.of(s, entity="case:1")

    assert [(one.code, one.actor, one.params) for one in found] == [
        ("case.opened", "bot", {"topic": "advice"}),
        ("case.closed", "staff:3", {}),
    ]
    assert found[0].at == clock.now()


async def test_what_did_not_happen_is_not_written_down(db: Database, clock: FrozenClock) -> None:
    async def fail() -> None:
        async with db.write() as s:
            await audit.note(s, code="case.opened", entity="case:1", now=clock.now())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    async with db.read() as s:
        assert await audit.of(s, entity="case:1") == []
