"""The whole door over real HTTP: from a phone, through the inbox and the outbox, to the phone."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.message import Message
from bot.practice.faults import Fault
from bot.practice.server import PracticeServer
from bot.store.session import Database
from bot.store.tables import Outgoing, Update
from bot.telegram.bot import Line
from bot.telegram.inbound import Inbound
from bot.telegram.receiver import WrongTokenError
from tests.bot.telegram.rig import line_to, rig
from tests.conftest import KEY


async def test_everything_a_phone_can_do_arrives_as_its_kind(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(language_code="ar")
    async with rig(sqlite_db, line):
        await phone.say("/start w-2026")
        await phone.send_photo()
        await phone.send_voice()
        await phone.send_sticker()
        await phone.send_location()
        await phone.send_contact()
        await phone.send_document("a.pdf", b"%PDF")
        kinds = [(await phone.expect()).text for _ in range(7)]
        # Emoji and edits come after, so that a burst stays a burst of one person.
        await phone.say("🙏🏽")
        await phone.edit("anew")
        await phone.forward("Hallo")
        texts = [(await phone.expect()).text for _ in range(3)]

    assert kinds == ["start", "photo", "voice", "sticker", "location", "contact", "document"]
    assert texts == ["🙏🏽", "anew", "Hallo"]


async def test_a_very_long_message_comes_back_in_pieces(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone()
    async with rig(sqlite_db, line):
        await phone.say("كلمة " * 1000)
        first, second = await phone.expect(), await phone.expect()

    assert len(first.text) <= 4096
    assert (first.text + second.text).count("كلمة") == 1000


async def test_a_group_is_heard_as_a_group(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone()
    group = server.group("Beratung", [phone])
    async with rig(sqlite_db, line) as parts:
        await phone.inside(group).say("hello")
        assert (await phone.inside(group).expect()).text

    assert {one.chat_kind for one in parts.turn.seen} == {"group"}


async def test_a_tap_stops_spinning_and_is_answered(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone()
    async with rig(sqlite_db, line):
        await phone.say("hello")
        await phone.expect()
        await phone.tap("affirm", stale=True)

        assert (await phone.expect_toast())["text"] == ""
        assert (await phone.expect()).text == "affirm"


async def test_blocking_and_coming_back_is_heard(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone(started=True)
    async with rig(sqlite_db, line) as parts:
        await phone.block()
        async with asyncio.timeout(60):
            while not parts.people.gone:  # noqa: ASYNC110 - a list tells nobody
                await asyncio.sleep(0.02)
        await phone.unblock()
        assert (await phone.expect()).text == "unblocked"

    assert [one.kind for one in parts.turn.seen] == ["blocked", "unblocked"]


async def test_a_chat_keeps_its_order_while_others_are_answered(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phones = [server.phone() for _ in range(20)]
    async with rig(sqlite_db, line):
        for number in range(8):
            for phone in phones:
                await phone.say(str(number))

        for phone in phones:
            said = [(await phone.expect(60)).text for _ in range(8)]
            assert said == [str(number) for number in range(8)]


async def test_updates_that_come_twice_are_answered_once(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone()
    server.repeat_updates(3)
    async with rig(sqlite_db, line):
        for text in "abcd":
            await phone.say(text)
        assert [(await phone.expect()).text for _ in range(4)] == list("abcd")
        await phone.expect_silence(0.3)


async def test_an_outage_loses_nothing(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone()
    async with rig(sqlite_db, line):
        await phone.say("before")
        assert (await phone.expect()).text == "before"
        server.outage(0.6)
        await phone.say("during")

        assert (await phone.expect(60)).text == "during"


async def test_one_person_who_is_limited_does_not_hold_up_the_others(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    one, two = server.phone(), server.phone()
    server.order(Fault("too_many", chat_id=one.id, retry_after=1))
    async with rig(sqlite_db, line):
        await one.say("a")
        await two.say("b")

        assert (await two.expect(0.9)).text == "b"
        assert (await one.expect()).text == "a"


async def test_a_turn_that_never_ends_is_taken_up_after_a_restart(
    server: PracticeServer, sqlite_db: Database
) -> None:
    phone = server.phone()
    stuck = asyncio.Event()

    async def never(_: Inbound) -> Message:
        stuck.set()
        await asyncio.Event().wait()
        return Message("")

    async with rig(sqlite_db, line_to(server.base_url), answer=never):
        await phone.say("hello")
        await asyncio.wait_for(stuck.wait(), 60)
    async with rig(sqlite_db, line_to(server.base_url)):
        assert (await phone.expect()).text == "hello"
        await phone.expect_silence(0.3)


@contextlib.asynccontextmanager
async def service(server: PracticeServer, url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bot.telegram.echo_service", server.base_url, url, KEY)
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def test_a_killed_service_answers_everything_after_its_restart(
    server: PracticeServer, sqlite_db: Database, tmp_path: Path
) -> None:
    phones = [server.phone() for _ in range(20)]
    url = f"sqlite:///{tmp_path / 'lotse.sqlite3'}"
    for number in range(6):
        for phone in phones:
            await phone.say(str(number))

    async with service(server, url) as process:
        await phones[0].expect(60)
        process.kill()
    async with service(server, url):
        for phone in phones:
            heard = {bubble.text for bubble in phone.transcript() if bubble.raw["from"]["is_bot"]}
            while heard < {str(number) for number in range(6)}:
                # What a killed courier held is given out again after its lease.
                heard.add((await phone.expect(65)).text)
        await _all_done(sqlite_db)

    answers = len(server.calls.listed(method="sendMessage"))
    # Between sending and noting it a kill can double an answer; each chat sends one at a time.
    assert 120 <= answers <= 140


async def test_a_wrong_token_is_one_clear_error(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    async with rig(sqlite_db, line, receiving=False) as parts:
        server.order(
            Fault("refusal", method="getUpdates", code=401, description="Unauthorized", times=None)
        )
        with pytest.raises(WrongTokenError):
            await asyncio.wait_for(parts.receiver.run(), 60)


async def _all_done(db: Database) -> None:
    async with asyncio.timeout(65):
        while await _open(db):  # noqa: ASYNC110 - a table tells nobody
            await asyncio.sleep(0.05)


async def _open(db: Database) -> int:
    async with db.read() as s:
        new = await s.scalar(select(func.count()).where(Update.state == "new"))
        pending = await s.scalar(select(func.count()).where(Outgoing.state == "pending"))
    return (new or 0) + (pending or 0)
