"""The hand-over card: what is known of a case, put together without any model."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff import words
from bot.handoff.codes import code
from bot.handoff.matching import Fit
from bot.handoff.members import member
from bot.store.case_tables import CaseMessage, Promise, Ticket
from bot.store.tables import ACTIVE_STATES, Booking, Person, Session, over
from bot.store.wishes import Need


@dataclass(frozen=True, slots=True)
class Booked:
    """A date that the person of a case has."""

    module: str
    starts_at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was said before the case; ``author`` is ``person`` or ``bot``."""

    author: str
    text: str
    intent: str | None


@dataclass(frozen=True, slots=True)
class Card:
    """What the staff is told of a case; nothing that the person did not agree to.

    Attributes:
        code: The case.
        institution: Whose case it is.
        topic: What it is about, as a code.
        urgency: How soon it must be answered.
        lang: The language that the person speaks with us.
        holder: ``queue``, ``human`` or ``closed``.
        owner: Who holds it: their number and name.
        share: ``least`` (only this) or ``talk`` (what was said before, and dates).
        earlier: What was said before.
        booked: Coming dates.
        needs: What they need at these dates, as codes, without the reason.
        told: What they told for the case itself, as codes.
        previous: The case before this one.
        opened_at: When it was opened.
        waiting_since: Since when somebody waits for an answer.
        due_at: By when an answer was promised.
        overdue: Whether that was not kept.
        reachable: Whether the person can be written to.
        outcome: How it ended.
        deputy: Who stepped in.
        fits: Who of the staff fits, while the case waits; the best first.
    """

    code: str
    institution: str
    topic: str
    urgency: str
    lang: str
    holder: str
    owner: tuple[int, str] | None
    share: str
    earlier: Sequence[Earlier]
    booked: Sequence[Booked]
    needs: Sequence[str]
    told: Sequence[str]
    previous: str | None
    opened_at: datetime
    waiting_since: datetime | None
    due_at: datetime | None
    overdue: bool
    reachable: bool
    outcome: str | None
    deputy: str | None
    fits: tuple[Fit, ...] = ()

    def reasons_for(self, staff: int) -> tuple[str, ...]:
        """Say why somebody fits this case; nothing, if they do not."""
        return next((fit.reasons for fit in self.fits if fit.staff == staff), ())


async def card_of(s: AsyncSession, row: Ticket, *, now: datetime) -> Card:
    """Put the card of a case together."""
    person = await s.get_one(Person, row.person_id)
    agreed = row.share == "talk"
    promise = await _promise(s, row.id)
    return Card(
        code=code(row.id),
        institution=row.institution,
        topic=row.topic,
        urgency=row.urgency,
        lang=person.lang or row.lang,
        holder=row.holder,
        owner=await owner_of(s, row),
        share=row.share,
        earlier=await _earlier(s, row.id) if agreed else (),
        booked=await _booked(s, row.person_id, now) if agreed else (),
        needs=await _needs(s, row.person_id, now) if agreed else (),
        told=row.told or (),
        previous=None if row.previous_id is None else code(row.previous_id),
        opened_at=row.opened_at,
        waiting_since=row.waiting_since,
        due_at=None if promise is None else promise.due_at,
        overdue=promise is not None and promise.due_at <= now,
        reachable=person.reachable,
        outcome=row.outcome,
        deputy=row.deputy,
    )


async def owner_of(s: AsyncSession, row: Ticket) -> tuple[int, str] | None:
    """Give number and name of who holds a case."""
    who = None if row.owner_id is None else await member(s, row.owner_id)
    return None if who is None else (who.id, who.name)


async def _promise(s: AsyncSession, ticket: int) -> Promise | None:
    which = select(Promise).where(Promise.ticket_id == ticket, Promise.settled_at.is_(None))
    return (await s.scalars(which.order_by(Promise.id.desc()).limit(1))).first()


async def _earlier(s: AsyncSession, ticket: int) -> Sequence[Earlier]:
    rows = await s.scalars(
        select(CaseMessage)
        .where(CaseMessage.ticket_id == ticket, CaseMessage.kind == "before")
        .order_by(CaseMessage.id)
    )
    return [Earlier(row.author, words.body_of(s, row), row.intent) for row in rows]


async def _needs(s: AsyncSession, person: int, now: datetime) -> Sequence[str]:
    kinds = await s.scalars(
        select(Need.kind)
        .join(Booking, Booking.id == Need.booking_id)
        .join(Session, Session.id == Booking.session_id)
        .where(
            Booking.person_id == person,
            Booking.state.in_(ACTIVE_STATES),
            Session.ends_at > now,
        )
        .distinct()
        .order_by(Need.kind)
    )
    return kinds.all()


async def _booked(s: AsyncSession, person: int, now: datetime) -> Sequence[Booked]:
    rows = await s.execute(
        select(Session.module, Session.starts_at, Booking.state)
        .join(Booking, Booking.session_id == Session.id)
        .where(
            Booking.person_id == person,
            Booking.state.in_(ACTIVE_STATES),
            over() > now,
        )
        .order_by(Session.starts_at)
    )
    return [Booked(*row) for row in rows]
