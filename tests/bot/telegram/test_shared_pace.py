"""Processes that share a Redis keep to Telegram's limits together, and go on without it."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator

import pytest
from redis.asyncio import Redis

from bot.dialogue.locks import Locks, locks_at
from bot.telegram import shared_pace
from bot.telegram.pace import AT_ONCE, OVERALL
from bot.telegram.shared_pace import SharedPace
from tests.bot.telegram.redis_server import RedisServer, a_redis


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with a_redis() as made:
        yield made


@pytest.fixture
async def two(server: RedisServer) -> AsyncIterator[tuple[SharedPace, SharedPace]]:
    """Give the paces of two processes, with nothing spent yet."""
    lines = [Redis.from_url(server.url) for _ in range(2)]
    await lines[0].flushall()
    one, other = (SharedPace(line) for line in lines)
    yield one, other
    await one.end()
    await other.end()


async def test_two_processes_share_what_a_chat_may_get(
    two: tuple[SharedPace, SharedPace],
) -> None:
    waits = [await process.take(7, is_reply=True) for process in two for _ in range(int(AT_ONCE))]

    gone = [wait for wait in waits if wait == 0]
    # A burst, and one more for each second that the test may take.
    assert AT_ONCE <= len(gone) <= AT_ONCE + 15
    assert 0 < max(waits) <= 1


async def test_all_chats_share_one_bucket_and_replies_go_first(
    two: tuple[SharedPace, SharedPace],
) -> None:
    one, other = two
    for chat in range(1, int(2 * OVERALL)):
        await one.take(chat, is_reply=True)

    assert await other.take(999, is_reply=True) == 0
    assert await other.take(998, is_reply=False) > 0


async def test_too_many_for_one_is_too_many_for_all(two: tuple[SharedPace, SharedPace]) -> None:
    one, other = two
    await one.close(7, seconds=30)

    assert 0 < await other.take(7, is_reply=True) <= 30
    assert await other.take(8, is_reply=True) == 0
    for chat in (21, 22):
        await one.close(chat, seconds=30)
    assert 0 < await other.take(8, is_reply=True) <= 30


async def test_when_everybody_must_wait_all_processes_do(
    two: tuple[SharedPace, SharedPace],
) -> None:
    one, other = two
    await one.close_all(seconds=30)

    assert 0 < await other.take(8, is_reply=True) <= 30


async def test_without_redis_a_process_keeps_to_the_limits_by_itself_and_finds_it_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shared_pace, "_BREAK", 0.0)
    with a_redis() as server:
        pace = SharedPace(Redis.from_url(server.url))
        assert await pace.take(7, is_reply=True) == 0
        server.stop()
        gone = [await pace.take(7, is_reply=True) for _ in range(int(AT_ONCE) + 20)]
        server.start()
        back = await pace.take(7, is_reply=True)
        assert await pace.is_well()
        await pace.end()

    assert gone[0] == 0
    assert max(gone) > 0
    assert back == 0


async def test_one_turn_of_a_chat_at_a_time_also_across_processes(server: RedisServer) -> None:
    order: list[str] = []

    async def turn(locks: Locks, name: str) -> None:
        async with locks.held(7):
            order.append(f"{name} begins")
            await asyncio.sleep(0.05)
            order.append(f"{name} ends")

    one, other = locks_at(server.url), locks_at(server.url)
    begun = asyncio.create_task(turn(one, "one"))
    while not order:  # noqa: ASYNC110 - nobody tells
        await asyncio.sleep(0.005)
    await asyncio.gather(begun, turn(other, "other"))

    assert order == ["one begins", "one ends", "other begins", "other ends"]


async def test_a_turn_goes_on_when_redis_is_gone() -> None:
    turns: list[str] = []
    with a_redis() as server:
        locks = locks_at(server.url)
        async with locks.held(7):
            server.stop()
            turns.append("it went in the middle")
        async with locks.held(7):
            turns.append("there was none")

    assert turns == ["it went in the middle", "there was none"]


def test_where_there_is_no_redis_its_library_is_not_even_read() -> None:
    code = "import sys, bot.app; print('redis' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)  # noqa: S603 - our own words

    assert done.stdout.decode().strip() == "False"
