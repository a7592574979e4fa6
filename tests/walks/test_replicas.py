"""Two whole services behind one address, one is killed or stopped, or a newer one joins."""

import asyncio
import shutil
import signal
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import groupby
from pathlib import Path
from typing import Self

import pytest
from sqlalchemy import func, select

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.store.migrate import newest, state
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Booking, Outgoing, Update
from tests.bot.telegram.redis_server import RedisServer, a_redis
from tests.bot.telegram.replicas import SECRET, Balancer, Postgres, a_port, a_postgres
from tests.walks.booth import ANSWERING, running
from tests.walks.conftest import ROOT
from tests.walks.dialogue import book, said_by_the_bot, said_more
from tests.walks.process import KEY, Process

pytestmark = pytest.mark.postgres
PEOPLE = 5
NEXT = '''
"""What the next version adds, as the rule for migrations has it."""

import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{last}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("fresh", sa.Column("id", sa.BigInteger(), primary_key=True))
    for table in ("inbox", "outbox", "person", "booking", "conversation"):
        op.add_column(
            table, sa.Column("fresh", sa.Integer(), nullable=False, server_default="0")
        )
        op.create_index(f"ix_{{table}}_fresh", table, ["fresh"])
'''


class Replicas:
    """Processes behind one address, with one database and one Redis.

    Args:
        practice: Telegram.
        home: Where their files lie.
        shared: What all of them are told.
    """

    def __init__(self, practice: PracticeServer, home: Path, shared: dict[str, str]) -> None:
        self._practice = practice
        self._home = home
        self._shared = shared
        self._balancer = Balancer()
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        self._shared["WEBHOOK_URL"] = await self._stack.enter_async_context(
            self._balancer.listening()
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()

    async def start(self, code: str = str(ROOT)) -> Process:
        """Start one more, and let it have its share."""
        port = a_port()
        made = await self._stack.enter_async_context(
            running(self._practice, self._home, more=self._shared | {"PORT": str(port)}, code=code)
        )
        self._balancer.ports.append(port)
        return made


@pytest.fixture
def postgres() -> Iterator[Postgres]:
    with a_postgres() as made:
        yield made


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with a_redis() as made:
        yield made


@pytest.fixture
async def db(postgres: Postgres) -> AsyncIterator[Database]:
    made = Database(postgres.url, box=Box([KEY]))
    yield made
    await made.close()


@pytest.fixture
async def replicas(
    practice: PracticeServer, postgres: Postgres, redis: RedisServer, tmp_path: Path, model: Path
) -> AsyncIterator[Replicas]:
    shared = {"DATABASE_URL": postgres.url, "REDIS_URL": redis.url, "WEBHOOK_SECRET": SECRET}
    async with Replicas(practice, tmp_path, shared) as made:
        yield made


@asynccontextmanager
async def _all_booking(first: Phone, others: Sequence[Phone]) -> AsyncIterator[None]:
    """Let one person book in peace, and the others while the block goes on."""
    await book(first)
    async with asyncio.TaskGroup() as talks:
        for phone in others:
            talks.create_task(book(phone))
        await said_more(others)
        yield


async def _settled(db: Database) -> None:
    """Wait until nothing is to be answered or sent any more."""
    async with asyncio.timeout(ANSWERING):
        while await _open(db):  # noqa: ASYNC110 - a table tells nobody
            await asyncio.sleep(0.2)


async def _open(db: Database) -> int:
    async with db.read() as s:
        inbox = select(func.count()).select_from(Update).where(Update.state == "new")
        is_due = Outgoing.due_at <= func.now()
        outbox = select(func.count()).where(Outgoing.state == "pending", is_due)
        return (await s.scalar(inbox) or 0) + (await s.scalar(outbox) or 0)


async def _booked(db: Database) -> int:
    async with db.read() as s:
        confirmed = select(func.count()).where(Booking.state == "confirmed", Booking.person_id > 0)
        return await s.scalar(confirmed) or 0


async def test_one_of_two_is_killed_in_the_middle_of_bookings_and_no_chat_loses_anything(
    practice: PracticeServer, replicas: Replicas, db: Database
) -> None:
    first, *others = [practice.phone(language_code="de") for _ in range(PEOPLE)]
    one, _other = await asyncio.gather(replicas.start(), replicas.start())

    async with _all_booking(first, others):
        await one.kill()
    await _settled(db)

    usual = said_by_the_bot(first)
    for phone in others:
        said = said_by_the_bot(phone)
        assert [words for words, _ in groupby(said)] == usual, "all of it, in order"
        assert len(said) <= len(usual) + 1, "only the one under way may come twice"
    assert await _booked(db) == PEOPLE


async def test_one_of_two_is_stopped_in_the_middle_of_bookings_and_nobody_notices(
    practice: PracticeServer, replicas: Replicas, db: Database
) -> None:
    first, *others = [practice.phone(language_code="de") for _ in range(PEOPLE)]
    one, _other = await asyncio.gather(replicas.start(), replicas.start())

    async with _all_booking(first, others):
        assert await one.stop(signal.SIGTERM) == 0
    await _settled(db)

    usual = said_by_the_bot(first)
    assert [said_by_the_bot(phone) for phone in others] == [usual] * len(others)


async def test_a_newer_version_migrates_and_starts_beside_the_old_one_and_both_answer(
    practice: PracticeServer, replicas: Replicas, db: Database, tmp_path: Path
) -> None:
    first, *others = [practice.phone(language_code="de") for _ in range(PEOPLE)]
    old = await replicas.start()
    newer = _next_version(tmp_path / "newer")

    async with _all_booking(first, others):
        new = await replicas.start(str(newer))
    before = len(old.said)
    again = [practice.phone(language_code="de") for _ in range(2)]
    await asyncio.gather(*(book(phone) for phone in again))
    await _settled(db)

    assert await state(db) == "next"
    assert all("outcome" in said for said in (old.said[before:], new.said)), "both answered"
    usual = said_by_the_bot(first)
    assert [said_by_the_bot(phone) for phone in [*others, *again]] == [usual] * (PEOPLE + 1)


def _next_version(place: Path) -> Path:
    """Make the version that comes after this one: the same program with one migration more."""
    shutil.copytree(ROOT / "bot", place / "bot", ignore=shutil.ignore_patterns("__pycache__"))
    for room in ("flows", "knowledge", "nlu", "config.yml"):
        (place / room).symlink_to(ROOT / room)
    more = place / "bot" / "store" / "migrations" / "versions" / "9999_next.py"
    more.write_text(NEXT.format(last=newest()), encoding="utf-8")
    return place
