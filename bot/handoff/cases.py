"""The desk of the staff: who holds a case, in the group and in the console by the same rules."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.handoff import posts, promises, stretches, words
from bot.handoff.codes import number
from bot.handoff.hours import Timetable
from bot.handoff.members import Member, member
from bot.handoff.notices import CONTINUE, SETTLED, Notices
from bot.handoff.rules import OUTCOMES, Act, Result, may
from bot.handoff.words import Spoken
from bot.store.case_tables import Stretch, Ticket
from bot.store.session import Database

Work = Callable[[AsyncSession, Ticket, Member], Awaitable[Result]]


class CaseDesk:
    """Claims, takes over, releases and closes cases.

    Attributes:
        db: Where cases are kept.
        notices: Tells people what happens with their case.
        timetable: Knows by when an answer is due.
    """

    def __init__(self, db: Database, notices: Notices, timetable: Timetable) -> None:
        self.db = db
        self.notices = notices
        self.timetable = timetable

    async def claim(self, *, case: str, by: int, now: datetime) -> Result:
        """Take a case out of the queue; of many who try at once, one gets it."""

        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            values = {"holder": "human", "owner_id": who.id, "acted_at": now}
            won = await s.scalar(
                update(Ticket)
                .where(Ticket.id == row.id, Ticket.holder == "queue", Ticket.owner_id.is_(None))
                .values(epoch=Ticket.epoch + 1, **values)
                .returning(Ticket.id)
            )
            if won is None:
                return Result("held", row.owner_id)
            await s.refresh(row)
            await stretches.begin(s, ticket=row.id, staff=who.id, now=now)
            await self.notices.tell(s, row, "handoff-claimed", now=now)
            return await self._done(s, row, who, "claimed", now)

        return await doing(self.db, "claim", case=case, by=by, work=work)

    async def take_over(
        self, *, case: str, by: int, reason: str, now: datetime, surface: str = "console"
    ) -> Result:
        """Take a case from the colleague who holds it; the reason stands in the case."""

        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            if row.holder != "human":
                return Result("not_held")
            if row.owner_id == who.id:
                return Result("held", who.id)
            if not reason.strip():
                return Result("no_reason")
            before, row.owner_id = row.owner_id, who.id
            row.epoch, row.acted_at = row.epoch + 1, now
            await stretches.end(s, ticket=row.id, why="taken_over", now=now)
            await stretches.begin(s, ticket=row.id, staff=who.id, now=now)
            await self.notices.tell(s, row, "handoff-colleague", now=now)
            note = Spoken("staff", "note", reason.strip(), surface, staff=who.id)
            written = await words.put(s, row.id, note, now=now)
            await posts.put(s, row, "message", message=written, now=now)
            return await self._done(s, row, who, "taken_over", now, previous=before)

        return await doing(self.db, "take_over", case=case, by=by, work=work)

    async def release(self, *, case: str, by: int, now: datetime) -> Result:
        """Put a case back into the queue; who holds it may, and a lead."""

        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            if row.holder != "human":
                return Result("not_held")
            roles = who.may_in(row.institution, row.deputy)
            if row.owner_id != who.id and "lead" not in roles:
                return Result("held", row.owner_id)
            actor = f"staff:{who.id}"
            await stretches.let_go(s, row, self.notices, why="by_hand", actor=actor, now=now)
            await promises.make(s, row, self.timetable, now=now)
            return Result("done")

        return await doing(self.db, "release", case=case, by=by, work=work)

    async def close(self, *, case: str, by: int, outcome: str, now: datetime) -> Result:
        """End a case: the bot holds the conversation again, and asks whether all is settled."""

        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            if row.holder == "human" and row.owner_id != who.id:
                return Result("held", row.owner_id)
            row.holder, row.owner_id, row.epoch = "closed", None, row.epoch + 1
            row.closed_at, row.waiting_since = now, None
            row.outcome = outcome if outcome in OUTCOMES else "other"
            await stretches.end(s, ticket=row.id, why="closed", now=now)
            await promises.settle(s, row.id, now=now)
            for message in await words.forget_files(s, row.id):
                await posts.put(s, row, "forget", message=message, now=now)
            await self._say_goodbye(s, row, now)
            return await self._done(s, row, who, "closed", now, outcome=row.outcome)

        return await doing(self.db, "close", case=case, by=by, work=work)

    async def _say_goodbye(self, s: AsyncSession, row: Ticket, now: datetime) -> None:
        was_there = select(Stretch.id).where(Stretch.ticket_id == row.id).limit(1)
        if await s.scalar(was_there) is None:
            await self.notices.tell(s, row, "handoff-closed-unread", now=now, buttons=(CONTINUE,))
        else:
            await self.notices.tell(s, row, "handoff-closed", now=now, buttons=SETTLED)

    async def _done(
        self,
        s: AsyncSession,
        row: Ticket,
        who: Member,
        what: str,
        now: datetime,
        **more: int | str | None,
    ) -> Result:
        await log(s, row, what, actor=f"staff:{who.id}", now=now, **more)
        await posts.state(s, row, now=now, event=what)
        return Result("done", row.owner_id)


async def doing(db: Database, act: Act, *, case: str, by: int, work: Work) -> Result:
    """Do something in a case, if this member of staff may, in one transaction.

    Args:
        db: Where cases are kept.
        act: What it is.
        case: The case's code.
        by: Number of the member of staff.
        work: Does it; it gets the case (locked) and the member.
    """

    async def inside(s: AsyncSession) -> Result:
        found = await opened(s, case, by, act)
        if isinstance(found, Result):
            return found
        row, who = found
        if row.holder == "closed" and act not in {"see", "note"}:
            return Result("closed")
        return await work(s, row, who)

    return await db.transact(inside)


async def opened(s: AsyncSession, case: str, by: int, act: Act) -> tuple[Ticket, Member] | Result:
    """Find a case for somebody, locked until the transaction ends.

    A case of an institution that they do not belong to is as unknown to them as one that
    does not exist.
    """
    who = await member(s, by)
    row = await s.scalar(select(Ticket).where(Ticket.id == number(case)).with_for_update())
    if who is None or row is None:
        return Result("unknown")
    roles = who.may_in(row.institution, row.deputy)
    if not may(roles, "see"):
        return Result("unknown")
    return (row, who) if may(roles, act) else Result("not_allowed")


async def log(
    s: AsyncSession, row: Ticket, what: str, *, actor: str, now: datetime, **more: audit.Value
) -> None:
    """Write down for good what happened with a case."""
    await audit.note(s, code=f"case.{what}", actor=actor, entity=f"case:{row.id}", now=now, **more)
