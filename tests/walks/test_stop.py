"""The service is stopped while people of the staff have the console open."""

import asyncio
import signal
from pathlib import Path

import httpx

from bot.practice.server import PracticeServer
from tests.bot.telegram.replicas import a_port
from tests.walks.booth import ask_for_a_human, running
from tests.walks.colleague import invited, listening, signs_in

FORM = b"login=maria&password=geraten&code=000000"


async def _half_a_form(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Begin to send a form, as a slow line does."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    kind = b"Content-Type: application/x-www-form-urlencoded\r\n"
    writer.write(b"POST /sign-in HTTP/1.1\r\nHost: console\r\n" + kind)
    writer.write(b"Content-Length: %d\r\n\r\n" % len(FORM) + FORM[:10])
    await writer.drain()
    return reader, writer


async def test_stopped_with_an_open_console_it_ends_in_order_and_the_browser_comes_back(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    port = a_port()
    more = {"CONSOLE_PORT": str(port)}
    person = practice.phone(first_name="Emre", language_code="de")
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as maria:
        async with running(practice, tmp_path, more=more) as process:
            await signs_in(maria, await invited(tmp_path))
            async with listening(maria) as line:
                reader, writer = await _half_a_form(port)
                # The service has read what was sent before, once it has answered this.
                await maria.get("/sign-in")
                stopping = asyncio.create_task(process.stop(signal.SIGTERM))
                await line.ends()
                writer.write(FORM[10:])
                answered = await reader.readline()
                writer.close()
                assert await stopping == 0, process.said
        assert answered == b"HTTP/1.1 403 Forbidden\r\n", "what was asked is answered"

        async with running(practice, tmp_path, more=more), listening(maria) as line:
            await ask_for_a_human(person)
            assert "K-100" in await line.hears("data:")
