"""Messages arrive in order and once, whatever Telegram answers."""

import asyncio
import io
import itertools
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import outbox
from bot.message import Button, Message
from bot.practice.faults import Fault
from bot.practice.server import PracticeServer
from bot.store.session import Database
from bot.store.tables import Outgoing
from bot.telegram import courier as room
from bot.telegram import marker, silence
from bot.telegram.bot import Line
from bot.telegram.own_pace import OwnPace
from tests.bot.telegram.post import NOW, heard, rows, send, settled, until
from tests.bot.telegram.rig import line_to, rig

Where = Mapping[int, outbox.Arrival]


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_FIRST_PAUSE", 0.02)
    monkeypatch.setattr(marker, "_PAUSE", 0.05)


async def test_what_is_due_arrives_in_order_and_is_erased(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, phone.id, *"abcdefgh")

        assert await heard(phone, 8) == list("abcdefgh")
        await parts.courier.idle()

    async with sqlite_db.read() as s:
        assert set(await s.scalars(select(Outgoing.payload))) == {None}
    assert await rows(sqlite_db) == [("sent", None)] * 8


async def test_the_next_message_of_a_chat_waits_until_the_one_before_is_written_down(
    server: PracticeServer, line: Line, sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = server.phone(started=True), server.phone(started=True)
    written, mark_sent = asyncio.Event(), outbox.mark_sent

    async def later(s: AsyncSession, ids: Sequence[int], now: datetime, where: Where) -> None:
        if not written.is_set():
            raise ConnectionError
        await mark_sent(s, ids, now, where)

    monkeypatch.setattr(outbox, "mark_sent", later)
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, here.id, "one", "two")
        assert await heard(here, 1) == ["one"]
        await send(parts, there.id, "hello")
        assert await heard(there, 1) == ["hello"]
        await asyncio.sleep(0.2)
        assert here.unread() == [], "a process killed now would double one message, not two"

        written.set()
        assert await heard(here, 1) == ["two"]


async def test_an_answer_behind_one_under_way_does_not_wait_for_the_next_look(
    server: PracticeServer, line: Line, sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark_sent, tries = outbox.mark_sent, itertools.count()

    async def at_the_second_try(
        s: AsyncSession, ids: Sequence[int], now: datetime, where: Where
    ) -> None:
        if next(tries) % 2 == 0:
            raise ConnectionError
        await mark_sent(s, ids, now, where)

    monkeypatch.setattr(outbox, "mark_sent", at_the_second_try)
    monkeypatch.setattr(marker, "_PAUSE", 0.3)
    phone = server.phone(started=True)
    async with rig(sqlite_db, line, every=60) as parts:
        for words in ("one", "two", "three"):
            await phone.say(words)
            # Nobody waits until the bot has written down that its message arrived.
            assert await heard(phone, 1) == [words]
        await parts.courier.idle()


@pytest.mark.parametrize("late", [False, True], ids=["in one lane", "behind it in the outbox"])
async def test_however_much_there_is_to_answer_no_answer_waits_behind_a_reminder(
    *,
    late: bool,
    server: PracticeServer,
    line: Line,
    sqlite_db: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def take(_: OwnPace, chat_id: int, *, is_reply: bool) -> float:
        del chat_id
        return 0.0 if is_reply else 0.05

    monkeypatch.setattr(OwnPace, "take", take)
    phone = server.phone(started=True)
    async with rig(sqlite_db, line) as parts:
        await parts.write(phone.id, Message("a visit tomorrow"), kind="reminder")
        if late:
            await parts.courier.sweep()
            await phone.expect_silence(0.3)
        await phone.say("hello")

        assert await heard(phone, 2) == ["a visit tomorrow", "hello"]


async def test_a_database_that_is_silent_holds_up_no_message_that_is_at_hand(
    server: PracticeServer, line: Line, sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marker, "_PATIENCE", 0.1)
    phone = server.phone(started=True)
    mark_sent = outbox.mark_sent

    async def never(s: AsyncSession, ids: Sequence[int], now: datetime, where: Where) -> None:
        raise ConnectionError

    async with rig(sqlite_db, line, receiving=False) as parts:
        monkeypatch.setattr(outbox, "mark_sent", never)
        await send(parts, phone.id, "one", "two")

        assert await heard(phone, 2) == ["one", "two"]
        monkeypatch.setattr(outbox, "mark_sent", mark_sent)


async def test_rows_at_hand_are_sent_at_once_and_not_again_by_the_next_look(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    async with rig(sqlite_db, line, receiving=False) as parts:
        (row,) = await parts.write(phone.id, Message("hello"))
        pending = outbox.Pending(row, phone.id, "reply", Message("hello"), 0, NOW.now())
        parts.courier.deliver([pending], chat_id=phone.id)
        parts.courier.deliver([pending], chat_id=phone.id)
        parts.courier.look()
        assert await heard(phone, 1) == ["hello"]
        await asyncio.sleep(0.3)

    assert phone.unread() == []
    assert await rows(sqlite_db) == [("sent", None)]


async def test_a_message_for_later_waits(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    async with sqlite_db.write() as s:
        later = NOW.now() + timedelta(seconds=0.4)
        message = Message("later")
        await outbox.put(s, chat_id=phone.id, message=message, now=NOW.now(), due_at=later)
    async with rig(sqlite_db, line, receiving=False):
        await phone.expect_silence(0.2)

        assert await heard(phone, 1) == ["later"]


async def test_many_chats_do_not_wait_for_a_slow_one(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    slow, *others = [server.phone(started=True) for _ in range(30)]
    server.order(Fault("slow", chat_id=slow.id, seconds=5.0, times=None))
    async with rig(sqlite_db, line, receiving=False) as parts:
        for phone in (slow, *others):
            await parts.write(phone.id, Message("hello"))
        parts.courier.look()

        async with asyncio.timeout(4.5):
            for phone in others:
                assert await heard(phone, 1) == ["hello"]


@pytest.mark.parametrize("steps", range(4))
async def test_it_stops_also_in_the_moment_when_something_new_is_there(
    steps: int, line: Line, sqlite_db: Database
) -> None:
    async with rig(sqlite_db, line, receiving=False) as parts:
        await asyncio.sleep(0.2)
        parts.courier.look()
        for _ in range(steps):
            await asyncio.sleep(0)

        stopping = asyncio.create_task(parts.courier.stop())
        done, _ = await asyncio.wait([stopping], timeout=30)

    assert done == {stopping}


@pytest.mark.parametrize("kind", ["server_error", "drop"])
async def test_trouble_on_the_way_is_tried_again_in_order(
    kind: str, server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    server.order(Fault(kind, method="sendMessage", times=3))
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, phone.id, "a", "b")

        assert await heard(phone, 2) == ["a", "b"]
        await settled(parts, "sent", "sent")


async def test_a_timeout_is_tried_again(server: PracticeServer, sqlite_db: Database) -> None:
    phone = server.phone(started=True)
    server.order(Fault("slow", method="sendMessage", seconds=1.0))
    async with rig(sqlite_db, line_to(server.base_url, read=0.1), receiving=False) as parts:
        await send(parts, phone.id, "a")
        await settled(parts, "sent")

        # The slow answer was given up on; what Telegram did with it, nobody can know.
        assert set(await heard(phone, 1)) == {"a"}


async def test_a_long_outage_is_survived(
    server: PracticeServer, line: Line, sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_LATER", (0.3,) * 4)
    phone = server.phone(started=True)
    async with rig(sqlite_db, line, receiving=False) as parts:
        server.outage(0.8)
        await send(parts, phone.id, "a", "b", "c")

        assert await heard(phone, 3) == ["a", "b", "c"]
        await settled(parts, "sent", "sent", "sent")


async def test_when_telegram_is_back_nobody_waits_until_the_next_try(
    server: PracticeServer, line: Line, sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_LATER", (600.0,))
    monkeypatch.setattr(silence, "_EVERY", 0.1)
    one, two = server.phone(started=True), server.phone(started=True)
    async with rig(sqlite_db, line, receiving=False) as parts:
        server.outage(1.5)
        await send(parts, one.id, "a", "b")
        await send(parts, two.id, "c")

        assert (await heard(one, 2), await heard(two, 1)) == (["a", "b"], ["c"])


async def test_a_message_that_alone_finds_no_way_waits_until_its_next_try(
    server: PracticeServer, line: Line, sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_LATER", (600.0,))
    monkeypatch.setattr(silence, "_EVERY", 0.1)
    phone = server.phone(started=True)
    server.order(Fault("server_error", method="sendMessage", chat_id=phone.id, times=None))
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, phone.id, "a")
        await until(sqlite_db, lambda found: found == [("pending", "NetworkError")])
        server.faults.clear()
        await phone.expect_silence(0.5)


async def test_only_the_piece_that_failed_is_sent_again(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    async with rig(sqlite_db, line, receiving=False) as parts:
        (row,) = await parts.write(phone.id, Message("Ein Satz. " * 900))
        pending = Message("Ein Satz. " * 900)
        parts.courier.deliver(
            [outbox.Pending(row, phone.id, "reply", pending, 0, NOW.now())], chat_id=phone.id
        )
        await phone.expect()
        server.order(Fault("server_error", method="sendMessage"))
        await heard(phone, 2)
        await settled(parts, "sent")

    assert "".join(bubble.text for bubble in phone.transcript()).count("Satz") == 900


async def test_what_is_under_way_at_the_end_is_given_back_unsent(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    server.order(Fault("too_many", chat_id=phone.id, retry_after=15))
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, phone.id, "a", "b")
        await asyncio.sleep(0.2)

    async with sqlite_db.read() as s:
        left = (await s.scalars(select(Outgoing))).all()
    assert [(row.state, row.leased_until) for row in left] == [("pending", None)] * 2


async def test_marks_that_could_not_be_written_are_written_later_and_nothing_is_sent_twice(
    server: PracticeServer, line: Line, sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = server.phone(started=True)
    marked, broken = outbox.mark_sent, [1, 1]

    async def sometimes(*args: object, **more: object) -> None:
        if broken:
            broken.pop()
            raise ConnectionError
        await marked(*args, **more)  # type: ignore[arg-type] # handed through

    monkeypatch.setattr(outbox, "mark_sent", sometimes)
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, phone.id, "a")
        await settled(parts, "sent")

    assert len(server.calls.listed(method="sendMessage")) == 1


async def test_while_the_outbox_is_silent_the_courier_waits_and_goes_on(
    server: PracticeServer,
    line: Line,
    sqlite_db: Database,
    monkeypatch: pytest.MonkeyPatch,
    logged: io.StringIO,
) -> None:
    phone = server.phone(started=True)
    due, broken = outbox.due, [1, 1]

    async def sometimes(*args: object) -> object:
        if broken:
            broken.pop()
            raise ConnectionError
        return await due(*args)  # type: ignore[arg-type] # handed through

    monkeypatch.setattr(outbox, "due", sometimes)
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, phone.id, "a")

        assert await heard(phone, 1) == ["a"]
    assert logged.getvalue().count("outbox.silent") == 2


async def test_a_failure_that_cannot_be_noted_is_tried_again(
    server: PracticeServer, line: Line, sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_STUCK", 0.05)
    phone = server.phone(started=True)
    failed, broken = outbox.mark_failed, [1]

    async def sometimes(*args: object) -> None:
        if broken:
            broken.pop()
            raise ConnectionError
        await failed(*args)  # type: ignore[arg-type] # handed through

    monkeypatch.setattr(outbox, "mark_failed", sometimes)
    async with rig(sqlite_db, line, receiving=False) as parts:
        await parts.write(phone.id, Message("a", ((Button("x", ""),),)), Message("b"))
        parts.courier.look()

        assert await heard(phone, 1) == ["b"]
        await settled(parts, "failed", "sent")


async def test_when_too_much_is_under_way_the_rest_waits_in_the_outbox_in_order(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    async with rig(sqlite_db, line, receiving=False) as parts:
        parts.courier._limit = 3
        messages = [Message(str(number)) for number in range(9)]
        ids = await parts.write(phone.id, *messages)
        parts.courier.deliver(
            [
                outbox.Pending(row, phone.id, "reply", message, 0, NOW.now())
                for row, message in zip(ids, messages, strict=True)
            ],
            chat_id=phone.id,
        )

        assert await heard(phone, 9) == [str(number) for number in range(9)]
