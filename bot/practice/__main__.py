"""Run the practice server: ``python -m bot.practice --port 8081 --token …``."""

from __future__ import annotations

import argparse
import asyncio
import signal
from pathlib import Path

import uvloop

from bot.practice.server import TOKEN, PracticeServer


def main() -> None:
    """Start the server and stay until somebody stops it."""
    asked = _arguments().parse_args()
    uvloop.run(_serve(asked))


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.practice", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (%(default)s)")
    parser.add_argument("--port", type=int, default=8081, help="where to listen (%(default)s)")
    parser.add_argument("--token", default=TOKEN, help="the token that the bot must use")
    parser.add_argument("--store", type=Path, help="a JSON file that remembers everything")
    parser.add_argument("--name", default="Lotse", help="the bot's name (%(default)s)")
    return parser


async def _serve(asked: argparse.Namespace) -> None:
    server = PracticeServer(
        token=asked.token,
        host=asked.host,
        port=asked.port,
        store=asked.store,
        bot_name=asked.name,
    )
    leave = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, leave.set)
    async with server:
        print(f"phones:   {server.url}")
        print(f"base_url: {server.base_url}")
        print(f"token:    {server.token}", flush=True)
        await leave.wait()


if __name__ == "__main__":
    main()
