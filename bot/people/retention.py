"""Forgets what has been kept long enough."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit, inbox, outbox, unanswered
from bot.people import takeback
from bot.people.erase import NAMELESS, Freed, erase, leave_free
from bot.store import conversations
from bot.store.case_tables import Ticket
from bot.store.session import Database
from bot.store.tables import Booking, Person, Session, over
from bot.store.wishes import Draft, Need, Waiting


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is kept.

    Attributes:
        person: Since somebody was last heard of.
        need: Since the end of the session, before what somebody needed there is removed.
        booking: Since the end of the session, before the booking loses its person.
        case: Since a case was closed.
        draft: Since a booking was begun and not finished.
        question: Since a question that nobody could answer was asked.
    """

    person: timedelta = timedelta(days=180)
    need: timedelta = timedelta(days=3)
    booking: timedelta = timedelta(days=30)
    case: timedelta = timedelta(days=90)
    draft: timedelta = timedelta(days=7)
    question: timedelta = timedelta(days=30)


async def purge_traffic(db: Database, now: datetime) -> None:
    """Forget what went to and fro, and conversations that have gone quiet."""

    async def work(s: AsyncSession) -> None:
        await inbox.purge(s, now)
        await outbox.purge(s, now)
        await conversations.purge_expired(s, now)

    await db.transact(work)


async def purge_people(
    db: Database, now: datetime, keep: Retention, *, freed: Freed = leave_free
) -> int:
    """Forget people, what they needed, whose bookings were, cases, and unanswered questions.

    Args:
        db: Where they are.
        now: When.
        keep: How long what is kept.
        freed: Gives places that become free to whoever waits for them.

    Returns:
        How many people were forgotten.
    """

    async def work(s: AsyncSession) -> int:
        past = select(Session.id).where(over() <= now - keep.booking)
        await s.execute(
            update(Booking)
            .where(Booking.person_id.is_not(None), Booking.session_id.in_(past))
            .values(NAMELESS)
        )
        await s.execute(delete(Waiting).where(Waiting.session_id.in_(past)))
        await s.execute(delete(Draft).where(Draft.saved_at <= now - keep.draft))
        done = select(Booking.id).join(Session, Session.id == Booking.session_id)
        late = done.where(over() <= now - keep.need)
        await s.execute(delete(Need).where(Need.booking_id.in_(late)))
        await takeback.drop_cases(s, Ticket.closed_at <= now - keep.case, now)
        await unanswered.purge(s, now, keep.question)
        quiet = await s.scalars(select(Person.id).where(Person.seen_at <= now - keep.person))
        gone = quiet.all()
        for person in gone:
            await erase(s, person=person, now=now, freed=freed)
            await audit.note(s, code="person.expired", actor="job", now=now)
        return len(gone)

    return await db.transact(work)
