"""Keeps the own calendars of institutions right by mail: what differs is told, once, in order."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import log
from bot.booking import views
from bot.booking.calendar import Listed, write_invitation
from bot.booking.feeds import Name
from bot.store import tables
from bot.store.offer_tables import Invitation
from bot.store.session import Database
from bot.store.tables import ACTIVE_STATES
from flows import ports

REQUEST, CANCEL = "REQUEST", "CANCEL"
LEASE = timedelta(minutes=5)
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail for a calendar.

    Attributes:
        to: Where it goes.
        method: ``REQUEST`` or ``CANCEL``.
        listed: The date.
        file: The iCalendar file.
        id: The same at every attempt, so that a mail that came twice is known as one.
    """

    to: str
    method: str
    listed: Listed
    file: bytes
    id: str


Send = Callable[[Mail], Awaitable[None]]


class Invitations:
    """Tells institutions by mail which of their dates are booked.

    A date is told when the first person has booked it, again when it is moved, and taken back
    when it is cancelled or nobody is left.

    Attributes:
        db: Where everything is kept.
        addresses: The mail address of each institution that wants this.
        sender: The mail address it comes from.
        name_of: Gives the words of a date.
        send: Hands a mail over; raises what went wrong.
    """

    def __init__(
        self, db: Database, addresses: Mapping[str, str], sender: str, name_of: Name, send: Send
    ) -> None:
        self.db = db
        self.addresses = addresses
        self.sender = sender
        self.name_of = name_of
        self.send = send

    async def round(self, now: datetime) -> int:
        """See what has changed, and send what is due.

        Returns:
            How many mails were handed over.
        """
        await self.db.transact(lambda s: self._compare(s, now))
        due = await self.db.transact(lambda s: _lease(s, now))
        return sum([await self._attempt(session, now) for session in due])

    async def _compare(self, s: AsyncSession, now: datetime) -> None:
        session = tables.Session
        own = session.institution.in_(self.addresses) & (tables.over() > now)
        known = {one.session_id: one for one in (await s.scalars(select(Invitation))).all()}
        alive = select(tables.Booking.session_id).where(
            tables.Booking.state.in_(ACTIVE_STATES), tables.Booking.person_id.is_not(None)
        )
        booked = set((await s.scalars(alive.distinct())).all())
        dated = session.way != "waiting_list"
        for row, shown in await views.rows(s, own & dated & session.id.in_({*known, *booked})):
            wanted = row.state == "open" and row.id in booked
            _note(s, known.get(row.id), row.id, REQUEST if wanted else CANCEL, said(shown))
        await s.flush()

    async def _attempt(self, session: int, now: datetime) -> bool:
        async with self.db.read() as s:
            row = await s.get_one(Invitation, session)
            found = await views.session_by(s, tables.Session.id == session)
        if found is None:
            return False
        mail = self._mail(row, found[1], now)
        try:
            await self.send(mail)
        except Exception as error:  # noqa: BLE001 - whatever it is, the mail is tried again
            log.get("mail").warning("mail.failed", exc_info=error)
            code = type(error).__name__
            await self.db.transact(lambda s: _failed(s, session, code, now))
            return False
        await self.db.transact(lambda s: _sent(s, session, mail.listed.sequence))
        return True

    def _mail(self, row: Invitation, session: ports.Session, now: datetime) -> Mail:
        title, place = self.name_of(session)
        listed = Listed(session, row.method == REQUEST, row.sequence, title, place)
        to = self.addresses[session.institution]
        file = write_invitation(
            listed, method=row.method, organiser=self.sender, attendee=to, now=now
        )
        return Mail(to, row.method, listed, file, f"{session.token}-{row.sequence}")


def said(session: ports.Session) -> str:
    """Name what a calendar shows of a date: if this differs, it is to be told again."""
    days = [(session.starts_at, session.ends_at, session.meet_at)]
    days += [(one.starts_at, one.ends_at, one.meet_at) for one in session.days]
    moments = [at.isoformat() if at else "" for day in days for at in day]
    return "|".join([*moments, session.meeting_point])


def _note(s: AsyncSession, known: Invitation | None, session: int, method: str, what: str) -> None:
    if known is None:
        if method == REQUEST:
            s.add(Invitation(session_id=session, method=method, said=what))
        return
    if (known.method, known.said) == (method, what) or known.method == method == CANCEL:
        return
    known.method, known.said = method, what
    known.sequence += 1
    known.attempts, known.retry_at = 0, None
    if method == CANCEL and known.sent_sequence < 0:
        # Nobody has heard of it: there is nothing to take back.
        known.sent_sequence = known.sequence


async def _lease(s: AsyncSession, now: datetime) -> Sequence[int]:
    row = Invitation
    rows = await s.scalars(
        select(row)
        .where(row.sequence > row.sent_sequence)
        .where(or_(row.retry_at.is_(None), row.retry_at <= now))
        .where(or_(row.leased_until.is_(None), row.leased_until <= now))
        .order_by(row.session_id)
        .limit(20)
        .with_for_update(skip_locked=True)
    )
    found = rows.all()
    for one in found:
        one.leased_until = now + LEASE
    await s.flush()
    return [one.session_id for one in found]


async def _sent(s: AsyncSession, session: int, sequence: int) -> None:
    await s.execute(
        update(Invitation)
        .where(Invitation.session_id == session)
        .values(sent_sequence=sequence, leased_until=None, attempts=0, error_code=None)
    )


async def _failed(s: AsyncSession, session: int, code: str, now: datetime) -> None:
    row = await s.get_one(Invitation, session, with_for_update=True, populate_existing=True)
    row.attempts += 1
    row.retry_at = now + min(_FIRST_PAUSE * 2 ** min(row.attempts, 12), _LONGEST_PAUSE)
    row.leased_until, row.error_code = None, code
    await s.flush()
