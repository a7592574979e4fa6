"""The command ``python -m bot.practice``."""

import asyncio
import signal
import sys
from pathlib import Path

import httpx


async def test_the_command_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    store = tmp_path / "practice.json"
    command = ["-m", "bot.practice", "--port", "0", "--token", "77:abc", "--store", str(store)]
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    lines = [(await process.stdout.readline()).decode().split() for _ in range(3)]

    async with httpx.AsyncClient() as client:
        me = (await client.get(lines[1][1] + "77:abc/getMe")).json()
        page = await client.get(lines[0][1])
    process.send_signal(signal.SIGTERM)

    assert await process.wait() == 0
    assert (me["result"]["id"], page.status_code) == (77, 200)
    assert store.exists()
