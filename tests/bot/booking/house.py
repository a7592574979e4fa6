"""A house with a session, the people around it, and what they hear."""

from datetime import datetime
from itertools import count

from sqlalchemy import select

from bot import outbox
from bot.booking import queue
from bot.booking.delivery import deliver
from bot.booking.notice import Notice
from bot.booking.service import BookingDesk
from bot.booking.visits import VisitDesk
from bot.booking.waits import WaitDesk
from bot.message import Message
from bot.people.service import PeopleDesk
from bot.store import tables
from bot.store.session import Database
from bot.store.wishes import Waiting
from flows.ports import Asker, Outcome, Session
from tests.fakes import FrozenClock


class House:
    """A session, the people around it, and what they hear."""

    def __init__(self, db: Database, clock: FrozenClock) -> None:
        self.db = db
        self.clock = clock
        self.desk = BookingDesk(db)
        self.waits = WaitDesk(db)
        self.visits = VisitDesk(db)
        self.people = PeopleDesk(db, freed=queue.freed)
        self.wishes = count()

    @property
    def now(self) -> datetime:
        """Tell the time."""
        return self.clock.now()

    async def somebody(self, number: int, lang: str = "de") -> int:
        """Let somebody begin to talk."""
        met = await self.people.meet(chat_id=number, client_language=lang, now=self.now)
        return met.id

    async def book(self, person: int, session: Session, pool: str = "all") -> str:
        """Book, and give the token of the booking, or why there is none."""
        outcome = await self.wish(person, session, pool)
        booked = outcome.result in {"booked", "request_only"} and outcome.booking
        return outcome.booking.token if booked and outcome.booking else outcome.result

    async def wish(self, person: int, session: Session, pool: str = "all") -> Outcome:
        """Book, and give the whole outcome."""
        return await self.desk.book(
            person=person,
            session=session.token,
            persons=1,
            lang="de",
            idem_key=f"book:{next(self.wishes)}",
            now=self.now,
            asker=Asker(pool=pool),
        )

    async def join(
        self, person: int, session: Session, *, persons: int = 1, pool: str = "all"
    ) -> Outcome:
        """Stand in the waiting list."""
        return await self.waits.join(
            person=person,
            session=session.token,
            persons=persons,
            lang="de",
            now=self.now,
            asker=Asker(pool=pool),
        )

    async def token(self, person: int) -> str:
        """Give the token of the first list that somebody stands in."""
        return (await self.waits.mine(person=person, now=self.now))[0].token

    async def take(self, person: int, key: str = "take") -> Outcome:
        """Take what is offered."""
        return await self.waits.take(
            person=person, wait=await self.token(person), idem_key=f"{key}:{person}", now=self.now
        )

    async def cancel(self, person: int, booking: str) -> None:
        """Give a place back."""
        await self.desk.cancel(person=person, booking=booking, now=self.now)

    async def states(self) -> dict[int, str]:
        """Tell how everybody stands who ever waited."""
        async with self.db.read() as s:
            rows = await s.scalars(select(Waiting).order_by(Waiting.id))
            return {one.person_id: one.state for one in rows.all()}

    async def told(self) -> list[str]:
        """Send what is due, and tell what it says."""
        await deliver(self.db, _render, self.now)
        async with self.db.write() as s:
            rows = await outbox.due(s, self.now)
            await outbox.mark_sent(s, [row.id for row in rows], self.now)
        return [row.message.text for row in rows]

    async def events(self, code: str) -> list[dict[str, object]]:
        """Give what events of a kind say."""
        async with self.db.read() as s:
            rows = await s.scalars(select(tables.Event).where(tables.Event.code == code))
            return [dict(one.params) for one in rows.all()]


def _render(notice: Notice) -> Message:
    quiet = " silent" if notice.silent else ""
    return Message(f"{notice.kind} {notice.lang} {notice.values.get('wait')}{quiet}")
