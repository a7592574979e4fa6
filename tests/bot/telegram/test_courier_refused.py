"""What Telegram refuses is understood, and holds up nobody else."""

import asyncio
import io
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import outbox
from bot.message import Button, Message
from bot.practice.faults import Fault, Limits
from bot.practice.server import PracticeServer
from bot.store.session import Database
from bot.store.tables import Outgoing
from bot.telegram import courier as room
from bot.telegram import marker
from bot.telegram.bot import Line
from tests.bot.telegram.post import NOW, heard, rows, send, settled, until
from tests.bot.telegram.rig import rig


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_FIRST_PAUSE", 0.02)
    monkeypatch.setattr(marker, "_PAUSE", 0.05)


async def test_too_many_is_obeyed_for_this_chat_only(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    one, two = server.phone(started=True), server.phone(started=True)
    server.order(Fault("too_many", chat_id=one.id, retry_after=1))
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, one.id, "a", "b")
        await send(parts, two.id, "c")

        assert await heard(two, 1) == ["c"]
        assert await heard(one, 2) == ["a", "b"]

    refused, second, *_ = server.calls.listed(chat_id=one.id)
    assert refused.status == 429
    assert second.at - refused.at >= 0.95


async def test_a_long_pause_is_written_down_and_nothing_overtakes(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    server.order(Fault("too_many", chat_id=phone.id, retry_after=90))
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, phone.id, "a", "b")
        await until(sqlite_db, lambda found: ("pending", "too_many") in found)
        (row,) = await parts.write(phone.id, Message("c"))
        parts.courier.deliver(
            [outbox.Pending(row, phone.id, "reply", Message("c"), 0, NOW.now())], chat_id=phone.id
        )
        await phone.expect_silence(0.3)

        async with sqlite_db.read() as s:
            first = (await s.scalars(select(Outgoing).order_by(Outgoing.id))).first()
        assert first is not None
        assert first.retry_at is not None
        assert timedelta(seconds=80) < first.retry_at - NOW.now() < timedelta(seconds=91)
        assert await rows(sqlite_db) == [("pending", "too_many"), *[("pending", None)] * 2]


async def test_a_person_who_blocked_us_is_reported_and_nothing_more_is_sent(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone, other = server.phone(started=True), server.phone(started=True)
    await phone.block()
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, phone.id, "a", "b", "c")
        await send(parts, other.id, "d")
        assert await heard(other, 1) == ["d"]
        await settled(parts, "dropped", "dropped", "dropped", "sent")

    assert parts.people.gone == [phone.id]
    assert len(server.calls.listed(chat_id=phone.id)) == 1


async def test_a_chat_that_does_not_exist_is_reported_too(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, 123456, "a")
        await settled(parts, "dropped")

    assert parts.people.gone == [123456]


async def test_a_call_that_telegram_calls_wrong_does_not_block_what_comes_after(
    server: PracticeServer, line: Line, sqlite_db: Database, logged: io.StringIO
) -> None:
    phone = server.phone(started=True)
    server.order(
        Fault("refusal", code=400, description="Bad Request: my secret is too long", times=1)
    )
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, phone.id, "my secret", "b")
        assert await heard(phone, 1) == ["b"]
        await settled(parts, "failed", "sent")

    assert (await rows(sqlite_db))[0] == ("failed", "bad_request")
    assert "secret" not in logged.getvalue()


async def test_a_message_that_cannot_be_shown_does_not_block_what_comes_after(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    async with rig(sqlite_db, line, receiving=False) as parts:
        await parts.write(phone.id, Message("a", ((Button("x", "y" * 65),),)), Message("b"))
        parts.courier.look()
        assert await heard(phone, 1) == ["b"]
        await settled(parts, "failed", "sent")


@pytest.mark.parametrize(
    "says",
    ["message is not modified: x", "message to edit not found", "message can't be edited"],
)
async def test_old_buttons_that_are_gone_already_do_not_hold_up_the_answer(
    says: str, server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    server.order(
        Fault(
            "refusal",
            method="editMessageReplyMarkup",
            code=400,
            description=f"Bad Request: {says}",
        )
    )
    async with rig(sqlite_db, line, receiving=False) as parts:
        await parts.write(phone.id, Message("Gut.", edit=1))
        parts.courier.look()
        assert await heard(phone, 1) == ["Gut."]
        await settled(parts, "sent")


async def test_a_group_that_moved_is_followed(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    group = server.group("Beratung", [phone], kind="group")
    new = server.player.upgrade(group)
    async with rig(sqlite_db, line, receiving=False) as parts:
        await send(parts, group.id, "a", "b")
        await settled(parts, "sent", "sent")

    assert parts.people.moved[0] == (group.id, new.id)
    assert [bubble.text for bubble in phone.inside(new).transcript() if bubble.text] == ["a", "b"]


async def test_the_published_limits_are_kept(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phones = [server.phone(started=True) for _ in range(45)]
    server.faults.limits = Limits()
    async with rig(sqlite_db, line, receiving=False) as parts:
        for phone in phones:
            await parts.write(phone.id, Message("news"), kind="reminder")
        parts.courier.look()
        for phone in phones:
            assert await heard(phone, 1) == ["news"]

    # The first thirty go at once; the others follow as the bucket fills again.
    refused = [call for call in server.calls.listed(method="sendMessage") if not call.ok]
    assert len(refused) <= 15


async def test_a_refused_token_stops_everybody_for_a_while(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phones = [server.phone(started=True) for _ in range(5)]
    async with rig(sqlite_db, line, receiving=False) as parts:
        server.order(
            Fault(
                "refusal", method="sendMessage", code=401, description="Unauthorized", times=None
            )
        )
        for phone in phones:
            await parts.write(phone.id, Message("hello"))
        parts.courier.look()
        await asyncio.sleep(0.5)

    assert len(server.calls.listed(method="sendMessage")) <= 5
    assert {state for state, _ in await rows(sqlite_db)} == {"pending"}
