"""Updates that Telegram brings: stored before they count as taken, and only from Telegram."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web
from sqlalchemy import select

from bot.errors import StoreBusyError
from bot.practice.server import PracticeServer
from bot.store.session import Database
from bot.store.tables import Update
from bot.telegram.bot import Line
from bot.telegram.hook import SECRET, Hook
from bot.watch.server import Pages
from tests.bot.telegram.fakes import message
from tests.bot.telegram.rig import Rig, rig

WORD = "nobody-guesses-this-word-0123456"


@asynccontextmanager
async def hooked(db: Database, line: Line) -> AsyncIterator[tuple[Rig, str]]:
    """Open everything with an address of our own, without telling Telegram."""
    async with rig(db, line, receiving=False) as parts:
        made = Hook(line=line, reception=parts.reception, url="http://bot/telegram", secret=WORD)
        pages = Pages(made.routes(), host="127.0.0.1", port=0)
        await pages.open()
        try:
            yield parts, f"http://127.0.0.1:{pages.port}/telegram"
        finally:
            await pages.close()


async def post(url: str, update: object, word: str = WORD) -> aiohttp.ClientResponse:
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, json=update, headers={SECRET: word}) as answer,
    ):
        await answer.read()
        return answer


async def stored(db: Database) -> list[int]:
    async with db.read() as s:
        return list(await s.scalars(select(Update.update_id).order_by(Update.update_id)))


async def test_what_was_taken_lies_in_the_database(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    async with hooked(sqlite_db, line) as (parts, url):
        answer = await post(url, message(11, text="hallo"))

        assert (answer.status, await stored(sqlite_db)) == (200, [11])
        await parts.dispatcher.idle()
        assert [one.update_id for one in parts.turn.seen] == [11]


async def test_who_does_not_know_the_secret_is_not_listened_to(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    async with hooked(sqlite_db, line) as (_, url):
        wrong = await post(url, message(11, text="hallo"), word="guessed")
        umlaut = await post(url, message(12, text="hallo"), word="fäke")

    assert (wrong.status, umlaut.status, await stored(sqlite_db)) == (401, 401, [])


@pytest.mark.parametrize("nonsense", [[], "hallo", {"message": {}}, {"update_id": "1"}])
async def test_what_is_no_update_is_refused(
    server: PracticeServer, line: Line, sqlite_db: Database, nonsense: object
) -> None:
    async with hooked(sqlite_db, line) as (_, url):
        assert (await post(url, nonsense)).status == 400


async def test_an_update_that_comes_twice_is_answered_once(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    async with hooked(sqlite_db, line) as (parts, url):
        answers = await asyncio.gather(*(post(url, message(11, text="hallo")) for _ in range(5)))
        await parts.dispatcher.idle()

        assert {answer.status for answer in answers} == {200}
        assert [one.update_id for one in parts.turn.seen] == [11]


async def test_updates_that_come_in_the_wrong_order_are_all_answered(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    async with hooked(sqlite_db, line) as (parts, url):
        for number in (13, 11, 12):
            assert (await post(url, message(number, text="hallo"))).status == 200
        await parts.dispatcher.idle()

    assert {one.update_id for one in parts.turn.seen} == {11, 12, 13}


async def test_without_the_database_telegram_is_asked_to_come_again(
    server: PracticeServer, line: Line, sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(*_: object) -> set[int]:
        raise StoreBusyError

    async with hooked(sqlite_db, line) as (parts, url):
        with monkeypatch.context() as broken:
            broken.setattr(parts.reception, "_store", silent)
            refused = await post(url, message(11, text="hallo"))
        taken = await post(url, message(11, text="hallo"))
        await parts.dispatcher.idle()

    assert (refused.status, refused.headers["Retry-After"], taken.status) == (503, "1", 200)


async def test_telegram_is_told_the_address_and_brings_what_people_write(
    server: PracticeServer, line: Line, sqlite_db: Database
) -> None:
    phone = server.phone()
    async with rig(sqlite_db, line, receiving=False) as parts:
        hook: Hook | None = None

        async def take(request: web.Request) -> web.Response:
            assert hook is not None
            return await hook._take(request)

        pages = Pages([web.post("/telegram", take)], host="127.0.0.1", port=0)
        await pages.open()
        url = f"http://127.0.0.1:{pages.port}/telegram"
        hook = Hook(line=line, reception=parts.reception, url=url, secret=WORD)
        known = asyncio.create_task(hook.run())
        await phone.say("hallo")

        assert (await phone.expect()).text == "hallo"
        assert hook.is_well
        known.cancel()
        await asyncio.gather(known, return_exceptions=True)
        await pages.close()
