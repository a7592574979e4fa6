"""A statement that runs again and again answers as it did the first time."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Executable, bindparam, insert, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import inloop
from bot.store.ready import Params, Readies, Ready
from bot.store.session import Database
from bot.store.tables import Outgoing, core

TIMES = 3
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
OUTBOX = core(Outgoing)
ROW = {
    "chat_id": 7,
    "kind": "reply",
    "state": "pending",
    "attempts": 0,
    "payload": b"sealed",
    "due_at": NOON,
    "created_at": NOON,
    "in_chat": None,
}
ADD = insert(OUTBOX).returning(OUTBOX.c.id, OUTBOX.c.due_at)
BRIEF = {key: value for key, value in ROW.items() if key not in {"state", "attempts"}}
SHOWN = (
    update(OUTBOX)
    .where(OUTBOX.c.chat_id == bindparam("chat"))
    .values(in_chat=bindparam("numbers"), attempts=OUTBOX.c.attempts + 1)
)
FIND = select(OUTBOX.c.chat_id, OUTBOX.c.due_at, OUTBOX.c.in_chat, OUTBOX.c.payload).where(
    OUTBOX.c.due_at <= bindparam("now"), OUTBOX.c.state == "pending"
)
THESE = select(OUTBOX.c.id).where(OUTBOX.c.id.in_(bindparam("ids", expanding=True)))
WORDS = text("SELECT id, kind FROM outbox")


async def write(db: Database, *rows: dict[str, object]) -> list[tuple[int, datetime]]:
    async with db.write() as s:
        return [(one.id, one.due_at) for one in await s.execute(ADD, rows)]


async def test_rows_come_back_in_order_each_with_its_number(sqlite_db: Database) -> None:
    rows = [ROW | {"chat_id": chat} for chat in (1, 2)]
    written = [await write(sqlite_db, *rows) for _ in range(TIMES)]

    assert written == [[(2 * n + 1, NOON), (2 * n + 2, NOON)] for n in range(TIMES)]


async def test_what_sqlalchemy_fills_in_is_filled_in_each_time(sqlite_db: Database) -> None:
    for _ in range(TIMES):
        await write(sqlite_db, BRIEF)

    async with sqlite_db.read() as s:
        assert [*await s.scalars(select(OUTBOX.c.state))] == ["pending"] * TIMES


async def test_moments_lists_and_bytes_are_read_as_they_were_written(sqlite_db: Database) -> None:
    await write(sqlite_db, ROW)
    found = []
    for _ in range(TIMES):
        async with sqlite_db.write() as s:
            await s.execute(SHOWN, {"chat": 7, "numbers": [4, 5]})
            row = (await s.execute(FIND, {"now": NOON})).one()
            found.append((row.chat_id, row.due_at, row.in_chat, row.payload))
            nobody = await s.execute(FIND, {"now": datetime(2026, 1, 1, tzinfo=UTC)})
            assert nobody.one_or_none() is None

    assert found == [(7, NOON, [4, 5], b"sealed")] * TIMES
    async with sqlite_db.read() as s:
        assert await s.scalar(select(OUTBOX.c.attempts)) == TIMES


async def test_lists_of_any_length_and_plain_sql_go_through_sqlalchemy(
    sqlite_db: Database,
) -> None:
    await write(sqlite_db, ROW, ROW, ROW)
    for ids in ([1], [1, 2], [1, 2, 3]):
        async with sqlite_db.read() as s:
            assert [*await s.scalars(THESE, {"ids": ids})] == ids
            assert [one.kind for one in await s.execute(WORDS)] == ["reply"] * 3


async def test_a_fault_is_sqlalchemy_s_and_says_nothing_of_the_values(
    sqlite_db: Database,
) -> None:
    secret = ROW | {"dedupe_key": "a secret"}
    await write(sqlite_db, secret)
    for _ in range(TIMES):
        with pytest.raises(IntegrityError) as failed:
            await write(sqlite_db, secret)
        assert "secret" not in str(failed.value)


async def test_a_file_that_cannot_be_written_is_an_outage_each_time(sqlite_db: Database) -> None:
    for _ in range(TIMES):
        with pytest.raises(OperationalError):
            await _write_while_reading_only(sqlite_db)


async def _write_while_reading_only(db: Database) -> None:
    async with db.write() as s:
        await s.execute(text("PRAGMA query_only=ON"))
        try:
            await s.execute(ADD, ROW)
        finally:
            await s.execute(text("PRAGMA query_only=OFF"))


async def test_the_second_time_goes_the_short_way(
    sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[bool] = []
    find = Readies.find

    def watched(self: Readies, statement: Executable, params: Params) -> Ready | None:
        one = find(self, statement, params)
        found.append(one is not None)
        return one

    monkeypatch.setattr(Readies, "find", watched)

    async def look(s: AsyncSession) -> None:
        assert isinstance(s, inloop.LoopSession)
        await s.execute(FIND, {"now": NOON})

    for _ in range(TIMES):
        await sqlite_db.transact(look)

    assert found == [False, True, True]
