"""Files on their way through: fetched piece by piece, and never an address that opens them."""

import pytest

from bot.errors import FileGoneError
from bot.practice.fakes import TINY_PICTURE
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.telegram import bot as room
from bot.telegram.bot import Line


async def _number(phone: Phone, line: Line, content: bytes = TINY_PICTURE) -> str:
    await phone.send_photo(content)
    async with line:
        updates = await line.poll(offset=None, seconds=0, kinds=("message",))
    return str(updates[-1]["message"]["photo"][-1]["file_id"])


async def _fetched(line: Line, number: str) -> bytes:
    async with line:
        return b"".join([piece async for piece in line.fetch(number)])


async def test_a_file_is_fetched_as_it_was_sent(server: PracticeServer, line: Line) -> None:
    number = await _number(server.phone(started=True), line)

    assert await _fetched(line, number) == TINY_PICTURE


async def test_a_file_that_is_not_there_tells_no_address_and_no_token(
    server: PracticeServer, line: Line, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(FileGoneError) as caught:
        await _fetched(line, "no-such-number")

    told = f"{caught.value!r} {caught.value.__cause__!r} {capsys.readouterr()}"
    assert server.token not in told
    assert "/file/" not in told


async def test_more_than_telegram_promised_is_cut_off(
    server: PracticeServer, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "MOST_BYTES", len(TINY_PICTURE) - 1)
    number = await _number(server.phone(started=True), line)

    with pytest.raises(FileGoneError):
        await _fetched(line, number)
