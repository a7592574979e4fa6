"""What the staff sees: the inbox, a case with everything said in it, and what has changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.handoff import words
from bot.handoff.card import Card, card_of
from bot.handoff.cases import opened
from bot.handoff.codes import code
from bot.handoff.hours import Timetable
from bot.handoff.members import Member, member
from bot.handoff.profiles import with_fits
from bot.handoff.rules import URGENCIES, Result, may
from bot.handoff.service import by_urgency
from bot.store.case_tables import CaseMessage, Stretch, Ticket
from bot.store.session import Database, box_of
from bot.store.tables import Event

SHOWN = 200


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a case, as the staff reads it."""

    id: int
    author: str
    name: str | None
    kind: str
    body: str
    shown: str | None
    lang: str | None
    intent: str | None
    surface: str
    at: datetime
    edited: bool
    reply_to: int | None
    state: str | None
    error_code: str | None
    file: str | None = None
    file_there: bool = False
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A human stretch: who, from when, until when, and why it ended."""

    name: str | None
    began_at: datetime
    ended_at: datetime | None
    ended_by: str | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case, whole."""

    card: Card
    said: Sequence[Said]
    held: Sequence[Held]
    roles: frozenset[str]


class Reading:
    """Reads cases for somebody of the staff; what is not theirs is not there.

    Attributes:
        db: Where cases are kept.
        timetable: Knows who works when.
    """

    def __init__(self, db: Database, timetable: Timetable | None = None) -> None:
        self.db = db
        self.timetable = timetable or Timetable()

    async def inbox(self, *, by: int, now: datetime, closed: bool = False) -> Sequence[Card]:
        """List the cases that somebody may see, the most urgent first."""
        async with self.db.read() as s:
            who = await member(s, by)
            if who is None:
                return ()
            mine = _institutions(who)
            state = Ticket.holder == "closed" if closed else Ticket.holder != "closed"
            order = [Ticket.closed_at.desc()] if closed else [by_urgency(), Ticket.id]
            rows = await s.scalars(
                select(Ticket)
                .where(state, or_(Ticket.institution.in_(mine), Ticket.deputy.in_(mine)))
                .order_by(*order)
                .limit(SHOWN)
            )
            cards = [await card_of(s, row, now=now) for row in rows.all()]
            found = await with_fits(s, cards, self.timetable, now)
            return found if closed else sorted(found, key=lambda card: _order(card, by))

    async def case(
        self, *, case: str, by: int, now: datetime, first: bool = True
    ) -> CaseView | None:
        """Read a case; that somebody opened it stands in the log."""

        async def work(s: AsyncSession) -> CaseView | None:
            found = await opened(s, case, by, "see")
            if isinstance(found, Result):
                return None
            row, who = found
            entity = f"case:{row.id}"
            if first:
                await audit.note(
                    s, code="staff.looked", actor=f"staff:{by}", entity=entity, now=now
                )
            cards = [await card_of(s, row, now=now)]
            return CaseView(
                (await with_fits(s, cards, self.timetable, now))[0],
                await _said(s, row.id),
                await _held(s, row.id),
                who.may_in(row.institution, row.deputy),
            )

        return await self.db.transact(work)

    async def latest(self) -> int:
        """Give the number of the newest event."""
        async with self.db.read() as s:
            return int(await s.scalar(select(func.coalesce(func.max(Event.id), 0))) or 0)

    async def news(self, *, by: int, after: int) -> Sequence[tuple[int, str]]:
        """Give what happened with cases that somebody may see: event number and case."""
        async with self.db.read() as s:
            who = await member(s, by)
            if who is None:
                return ()
            rows = await s.execute(
                select(Event.id, Event.entity)
                .where(Event.id > after, Event.code.like("case.%"))
                .order_by(Event.id)
                .limit(SHOWN)
            )
            events = rows.all()
            mine = await _mine(s, who, {_ticket(one.entity) for one in events})
            return [(one.id, code(t)) for one in events if (t := _ticket(one.entity)) in mine]


def _order(card: Card, by: int) -> tuple[int, bool, int]:
    """Sort cases for somebody: the most urgent first, then the overdue, then those that fit."""
    return URGENCIES.index(card.urgency), not card.overdue, -len(card.reasons_for(by))


async def _mine(s: AsyncSession, who: Member, tickets: set[int]) -> set[int]:
    mine = _institutions(who)
    which = select(Ticket.id).where(
        Ticket.id.in_(tickets), or_(Ticket.institution.in_(mine), Ticket.deputy.in_(mine))
    )
    return set((await s.scalars(which)).all())


def _ticket(entity: str | None) -> int:
    return int((entity or "case:0").partition(":")[2])


def _institutions(who: Member) -> list[str]:
    return [one for one, roles in who.roles.items() if may(roles, "see")]


async def _said(s: AsyncSession, ticket: int) -> Sequence[Said]:
    rows = await s.scalars(
        select(CaseMessage)
        .where(CaseMessage.ticket_id == ticket, CaseMessage.kind != "before")
        .order_by(CaseMessage.id)
    )
    return [await said_of(s, row) for row in rows.all()]


async def said_of(s: AsyncSession, row: CaseMessage) -> Said:
    """Read one message."""
    return Said(
        id=row.id,
        author=row.author,
        name=await _name(s, row.staff_id),
        kind=row.kind,
        body=words.body_of(s, row),
        shown=None if row.shown is None else words.shown_of(s, row),
        lang=row.lang,
        intent=row.intent,
        surface=row.surface,
        at=row.at,
        edited=row.edited_at is not None,
        reply_to=row.reply_to,
        state=row.state,
        error_code=row.error_code,
        file=row.file_type,
        file_there=row.file is not None,
        translation=(
            None if row.translation is None else box_of(s).open(row.translation).decode()
        ),
    )


async def _held(s: AsyncSession, ticket: int) -> Sequence[Held]:
    rows = await s.scalars(select(Stretch).where(Stretch.ticket_id == ticket).order_by(Stretch.id))
    return [
        Held(await _name(s, row.staff_id), row.began_at, row.ended_at, row.ended_by)
        for row in rows.all()
    ]


async def _name(s: AsyncSession, staff: int | None) -> str | None:
    who = None if staff is None else await member(s, staff)
    return None if who is None else who.name
