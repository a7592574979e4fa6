"""Every stored update meets its turn: once, in order, and a failing one does not block a chat."""

import asyncio
import io
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import inbox
from bot.errors import StoreBusyError
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Update
from bot.telegram import dispatcher as room
from bot.telegram.dispatcher import Dispatcher
from bot.telegram.inbound import Inbound
from tests.fakes import FrozenClock


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_AGAIN", 0.01)
    monkeypatch.setattr(room, "_LATER", 0.05)


def inbound(update_id: int, chat_id: int = 7, text: str = "hello") -> Inbound:
    return Inbound(
        update_id=update_id, chat_id=chat_id, chat_kind="private", kind="text", text=text
    )


class Desk:
    """A turn that fails as often as it is told, and whoever apologises for it."""

    def __init__(self, db: Database, clock: FrozenClock) -> None:
        self.db, self.clock = db, clock
        self.fail: dict[int, int] = {}
        self.tried: list[int] = []
        self.done: list[int] = []
        self.sorry: list[int] = []
        self.dispatcher = Dispatcher(turn=self.turn, apologise=self.apologise, db=db, clock=clock)

    async def turn(self, inbound: Inbound) -> None:
        """Fail as told, or be done."""
        self.tried.append(inbound.update_id)
        if self.fail.get(inbound.update_id, 0) > 0:
            self.fail[inbound.update_id] -= 1
            reason = f"cannot answer {inbound.text}"
            raise ValueError(reason)
        async with self.db.write() as s:
            await inbox.done(s, inbound.update_id, self.clock.now())
        self.done.append(inbound.update_id)

    async def apologise(self, inbound: Inbound) -> None:
        """Note it."""
        self.sorry.append(inbound.update_id)

    async def store(self, *inbounds: Inbound) -> None:
        """Put something into the inbox."""
        rows = [
            inbox.Received(one.update_id, one.chat_id, one.to_json().encode()) for one in inbounds
        ]
        async with self.db.write() as s:
            await inbox.receive(s, rows, self.clock.now(), take=False)

    async def run(self, *inbounds: Inbound) -> None:
        """Start, answer everything, stop."""
        await self.store(*inbounds)
        await self.dispatcher.start()
        await self.dispatcher.idle()
        await self.dispatcher.stop(1)

    async def states(self) -> dict[int, str]:
        """Read what became of each update."""
        async with self.db.read() as s:
            rows = await s.execute(select(Update.update_id, Update.state))
            return {row.update_id: row.state for row in rows}


@pytest.fixture
def desk(sqlite_db: Database, clock: FrozenClock) -> Desk:
    return Desk(sqlite_db, clock)


async def test_what_was_left_over_is_answered_first_and_in_order(desk: Desk) -> None:
    await desk.run(*(inbound(number) for number in (3, 1, 2)))

    assert desk.done == [1, 2, 3]
    assert await desk.states() == {1: "done", 2: "done", 3: "done"}


async def test_a_turn_that_fails_once_is_done_again_before_the_next_one(desk: Desk) -> None:
    desk.fail = {1: 1}

    await desk.run(inbound(1), inbound(2))

    assert desk.tried == [1, 1, 2]
    assert desk.sorry == []


async def test_after_three_failures_the_person_gets_an_apology_and_the_chat_goes_on(
    desk: Desk,
) -> None:
    desk.fail = {1: 99}

    await desk.run(inbound(1), inbound(2))

    assert (desk.tried, desk.sorry, desk.done) == ([1, 1, 1, 2], [1], [2])
    assert await desk.states() == {1: "poison", 2: "done"}


async def test_attempts_before_a_crash_count(desk: Desk) -> None:
    await desk.store(inbound(1))
    async with desk.db.write() as s:
        await inbox.poison(s, 1, "ValueError", desk.clock.now())
        await inbox.poison(s, 1, "ValueError", desk.clock.now())
    desk.fail = {1: 99}

    await desk.run()

    assert (desk.tried, desk.sorry) == ([1], [1])


async def test_what_somebody_wrote_is_not_in_the_log(desk: Desk, logged: io.StringIO) -> None:
    desk.fail = {1: 99}

    await desk.run(inbound(1, chat_id=987654321, text="my secret"))

    said = logged.getvalue()
    assert "turn.failed" in said
    assert "ValueError" in said
    assert not [word for word in ("secret", "987654321") if word in said]


async def test_an_apology_that_fails_does_not_block_the_chat(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_: Inbound) -> None:
        raise ConnectionError

    monkeypatch.setattr(desk.dispatcher, "_apologise", broken)
    desk.fail = {1: 99}

    await desk.run(inbound(1), inbound(2))

    assert desk.done == [2]


async def test_while_the_database_is_silent_a_turn_is_tried_again_and_not_given_up(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = desk.dispatcher._count
    silent = [1, 1, 1, 1]

    async def sometimes(update_id: int, code: str) -> bool:
        if silent:
            silent.pop()
            raise ConnectionError
        return await count(update_id, code)

    monkeypatch.setattr(desk.dispatcher, "_count", sometimes)
    desk.fail = {1: 5}

    await desk.run(inbound(1))

    assert (len(desk.tried), desk.done, desk.sorry) == (6, [1], [])


async def test_a_row_that_nobody_can_read_is_set_aside_and_does_not_stop_the_start(
    desk: Desk,
) -> None:
    async with desk.db.write() as s:
        rows = [inbox.Received(1, 7, b'{"future": 1}'), inbox.Received(2, 7, b"not json")]
        await inbox.receive(s, rows, desk.clock.now(), take=False)

    await desk.run(inbound(3))

    assert desk.done == [3]
    assert await desk.states() == {1: "sealed", 2: "sealed", 3: "done"}


async def test_what_another_process_has_taken_over_is_let_go(desk: Desk, box: Box) -> None:
    other = Database(str(desk.db.url), box=box)

    async def overtaken(inbound: Inbound) -> None:
        desk.clock.move(inbox.LEASE)
        async with other.write() as s:
            await inbox.claim(s, desk.clock.now())
        await desk.turn(inbound)

    slow = Dispatcher(turn=overtaken, apologise=desk.apologise, db=desk.db, clock=desk.clock)
    await desk.store(inbound(1))
    await slow.start()
    await slow.idle()
    await slow.stop()
    await other.close()

    assert (desk.done, desk.sorry, await desk.states()) == ([], [], {1: "new"})


async def test_what_waits_for_its_chat_is_answered_as_soon_as_the_chat_is_free(
    desk: Desk, box: Box
) -> None:
    other = Database(str(desk.db.url), box=box)
    async with other.write() as s:
        await inbox.receive(s, [inbox.Received(1, 7, b"{}")], desk.clock.now())
    await desk.store(inbound(2))
    await desk.dispatcher.start()
    assert desk.tried == []

    async with other.write() as s:
        await inbox.done(s, 1, desk.clock.now())
    desk.dispatcher.look()
    await until(lambda: desk.done == [2])
    await desk.dispatcher.stop()
    await other.close()


async def test_what_finds_no_room_is_answered_when_there_is_room(
    sqlite_db: Database, clock: FrozenClock
) -> None:
    desk = Desk(sqlite_db, clock)
    narrow = Dispatcher(
        turn=desk.turn, apologise=desk.apologise, db=sqlite_db, clock=clock, limit=1, every=0.01
    )
    await desk.store(*(inbound(number) for number in range(5)))
    await narrow.start()
    await until(lambda: len(desk.done) == 5)
    await narrow.stop()

    assert desk.done == [0, 1, 2, 3, 4]


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not is_so():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.01)


async def test_a_silent_database_counts_as_nobodys_fault(desk: Desk) -> None:
    silent = [1, 1, 1, 1, 1]

    async def sometimes(inbound: Inbound) -> None:
        if silent:
            silent.pop()
            raise StoreBusyError
        await desk.turn(inbound)

    desk.dispatcher = Dispatcher(
        turn=sometimes, apologise=desk.apologise, db=desk.db, clock=desk.clock
    )

    await desk.run(inbound(1))

    assert (desk.done, desk.sorry) == ([1], [])


async def test_chats_do_not_wait_for_one_another(sqlite_db: Database, clock: FrozenClock) -> None:
    go, done = asyncio.Event(), []

    async def turn(inbound: Inbound) -> None:
        if inbound.chat_id == 1:
            await go.wait()
        done.append(inbound.update_id)

    async def sorry(inbound: Inbound) -> None:
        pytest.fail(f"{inbound.update_id} failed")

    made = Dispatcher(turn=turn, apologise=sorry, db=sqlite_db, clock=clock)
    await made.start()
    made.take([inbound(1, 1), inbound(2, 2), inbound(3, 1), inbound(4, 3)])
    await asyncio.sleep(0.02)
    assert done == [2, 4]
    go.set()
    await made.idle()
    await made.stop()

    assert done == [2, 4, 1, 3]


async def test_stopping_leaves_what_is_not_done_in_the_inbox(desk: Desk) -> None:
    async def forever(_: Inbound) -> None:
        await asyncio.sleep(timedelta(hours=1).total_seconds())

    slow = Dispatcher(turn=forever, apologise=desk.apologise, db=desk.db, clock=desk.clock)
    await desk.store(inbound(1), inbound(2))
    await slow.start()
    await slow.stop(0.05)
    assert await desk.states() == {1: "new", 2: "new"}

    await desk.run()

    assert desk.done == [1, 2]
