"""Calls travel over loopback HTTP, and every way of failing has its own error."""

import asyncio
import io
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram import InputFile
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.practice.faults import Fault
from bot.practice.server import PracticeServer
from bot.telegram.bot import Line
from bot.telegram.transport import Timeouts, Transport
from tests.bot.telegram.fakes import TOKEN
from tests.bot.telegram.rig import line_to


class Odd:
    """A server that answers what no Telegram would."""

    def __init__(self) -> None:
        self.peers: list[object] = []

    async def answer(self, request: web.Request) -> web.Response:
        """Answer late, elsewhere, or with a page."""
        self.peers.append(request.transport.get_extra_info("peername"))  # type: ignore[union-attr] # it is connected
        if request.path.endswith("slow"):
            await asyncio.sleep(1)
        if request.path.endswith("away"):
            return web.HTTPFound("/elsewhere")
        return web.Response(status=502, text="<html>somebody's words</html>")


@pytest.fixture
async def odd() -> AsyncIterator[tuple[Odd, str]]:
    server, app = Odd(), web.Application()
    app.router.add_route("*", "/{rest:.*}", server.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield server, f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_a_refusal_comes_back_with_its_body_and_status(odd: tuple[Odd, str]) -> None:
    async with Transport() as transport:
        status, body = await transport.do_request(f"{odd[1]}/x", "POST")

    assert (status, body) == (502, b"<html>somebody's words</html>")


async def test_a_redirection_is_not_followed(odd: tuple[Odd, str]) -> None:
    async with Transport() as transport:
        status, _ = await transport.do_request(f"{odd[1]}/away", "POST")

    assert status == 302


async def test_calls_share_a_connection(odd: tuple[Odd, str]) -> None:
    async with Transport() as transport:
        for _ in range(5):
            await transport.do_request(f"{odd[1]}/x", "POST")

    assert len(set(odd[0].peers)) == 1


async def test_a_slow_answer_is_a_timeout(odd: tuple[Odd, str]) -> None:
    async with Transport(timeouts=Timeouts(read=0.05)) as transport:
        with pytest.raises(TimedOut):
            await transport.do_request(f"{odd[1]}/slow", "POST")


async def test_a_call_may_bring_its_own_patience(odd: tuple[Odd, str]) -> None:
    async with Transport(timeouts=Timeouts(read=0.05)) as transport:
        status, _ = await transport.do_request(f"{odd[1]}/slow", "POST", read_timeout=None)
        with pytest.raises(TimedOut):
            await transport.do_request(f"{odd[1]}/slow", "POST", read_timeout=0.1)

    assert status == 502


async def test_waiting_for_a_free_connection_has_an_end(odd: tuple[Odd, str]) -> None:
    async with Transport(connections=1, timeouts=Timeouts(pool=0.05, connect=0.05)) as transport:
        first = asyncio.create_task(transport.do_request(f"{odd[1]}/slow", "POST"))
        await asyncio.sleep(0.02)
        with pytest.raises(TimedOut):
            await transport.do_request(f"{odd[1]}/x", "POST")
        await first


async def test_nobody_there_is_a_network_error_that_does_not_tell_the_token(
    unused_tcp_port: int,
) -> None:
    async with Transport() as transport:
        with pytest.raises(NetworkError) as caught:
            await transport.do_request(f"http://127.0.0.1:{unused_tcp_port}/bot{TOKEN}/x", "POST")

    assert TOKEN not in repr(caught.value)
    assert caught.value.__cause__ is None


async def test_an_impossible_address_does_not_tell_the_token() -> None:
    async with Transport() as transport:
        with pytest.raises(NetworkError) as caught:
            await transport.do_request(f"http:///bot{TOKEN}/x", "POST")

    assert TOKEN not in str(caught.value)


async def test_a_dropped_connection_is_a_network_error(server: PracticeServer, line: Line) -> None:
    phone = server.phone(started=True)
    server.order(Fault("drop", method="sendMessage"))
    async with line:
        with pytest.raises(NetworkError):
            await line.send_message(phone.id, "hello")


async def test_too_many_carries_the_seconds(server: PracticeServer, line: Line) -> None:
    phone = server.phone(started=True)
    server.order(Fault("too_many", method="sendMessage", retry_after=7))
    async with line:
        with pytest.raises(RetryAfter) as caught:
            await line.send_message(phone.id, "hello")

    assert caught.value._retry_after.total_seconds() == 7


async def test_a_wrong_call_tells_what_was_wrong(server: PracticeServer, line: Line) -> None:
    phone = server.phone(started=True)
    async with line:
        with pytest.raises(BadRequest, match=r"(?i)message text is empty"):
            await line.send_message(phone.id, "")


async def test_a_file_arrives_whole_with_its_name_and_the_words_beside_it(
    server: PracticeServer, line: Line
) -> None:
    phone = server.phone(started=True)
    content = bytes(range(256)) * 300
    async with line:
        file = InputFile(content, filename="Termin – موعد.ics")
        await line.send_document(phone.id, file, caption="für Sie")

    bubble = await phone.expect()
    assert (bubble.content, bubble.file_name, bubble.text) == (
        content,
        "Termin – موعد.ics",
        "für Sie",
    )


async def test_what_a_closed_transport_is_given_did_not_get_through() -> None:
    with pytest.raises(NetworkError, match="closed"):
        await Transport().do_request("http://127.0.0.1/", "POST")


async def test_it_can_be_opened_and_closed_twice(server: PracticeServer) -> None:
    line = line_to(server.base_url)
    for _ in range(2):
        async with line:
            assert (await line.get_me()).username == "lotse_practice_bot"


@pytest.mark.parametrize("body", [b"<html>secret</html>", b"[1]", b"\xff\xfe"])
def test_an_unreadable_answer_is_an_error_and_is_not_logged(
    body: bytes, logged: io.StringIO
) -> None:
    with pytest.raises(TelegramError):
        Transport.parse_json_payload(body)

    assert logged.getvalue() == ""
