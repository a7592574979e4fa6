"""Changes a date and all that follow it in its series: foreseen first, then done as foreseen."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import changes, moving
from bot.booking.done import Done
from bot.booking.series_plan import Edit, Foreseen, Line, Step, plan
from bot.store import tables
from bot.store.session import Database


class Series:
    """Changes series; each institution its own.

    Attributes:
        db: Where dates are kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def foreseen(
        self, *, institutions: Collection[str], session: str, edit: Edit, now: datetime
    ) -> Foreseen:
        """Say what a change would do; nothing is done."""
        async with self.db.read() as s:
            row = await own(s, institutions, session, now)
            return Foreseen("unknown") if row is None else (await plan(s, row, edit, now))[1]

    async def change(
        self,
        *,
        institutions: Collection[str],
        session: str,
        edit: Edit,
        seen: str,
        by: str,
        now: datetime,
    ) -> Done:
        """Change a date and those that follow; what is before it stays as it is.

        Everybody who booked is told once, in their language, and asked whether they come. What
        falls on a holiday or a closed day is cancelled. Dates that are made later follow too.

        Args:
            institutions: Whose dates may be changed.
            session: Token of the first date concerned.
            edit: How it is to be.
            seen: What was foreseen; if it is something else by now, nothing is done.
            by: Who does it.
            now: When.
        """

        async def work(s: AsyncSession) -> Done:
            row = await own(s, institutions, session, now)
            if row is None:
                return Done("unknown")
            await lock(s, row.offer, now)
            line, foreseen = await plan(s, row, edit, now)
            if foreseen.result != "foreseen":
                return Done(foreseen.result)
            if foreseen.seen != seen:
                return Done("overtaken")
            people = await _carry_out(s, line, foreseen.steps, by, now)
            await changes.add(s, row.offer, line.change, now)
            code = "series.ended" if edit.ended else "series.changed"
            told = {"dates": len(foreseen.steps), "reason": edit.reason}
            await audit.note(s, code=code, actor=by, entity=f"offer:{row.offer}", now=now, **told)
            return Done("series_changed", people)

        return await self.db.transact(work)


async def own(
    s: AsyncSession, institutions: Collection[str], token: str, now: datetime
) -> tables.Session | None:
    """Find a coming date of these institutions, by its token."""
    session = tables.Session
    found: tables.Session | None = await s.scalar(
        select(session)
        .where(session.token == token, session.institution.in_(institutions))
        .where(session.state == "open", session.starts_at > now, session.way != "waiting_list")
        .execution_options(populate_existing=True)
    )
    return found


async def lock(s: AsyncSession, offer: str, now: datetime) -> None:
    """Let nobody else change the coming dates of an offer meanwhile."""
    await changes.lock(s, offer)
    ahead = (tables.Session.offer == offer) & (tables.Session.starts_at > now)
    ids = select(tables.Session.id).where(ahead).order_by(tables.Session.id)
    await s.execute(ids.with_for_update(key_share=True))


async def _carry_out(
    s: AsyncSession, line: Line, steps: Sequence[Step], by: str, now: datetime
) -> int:
    """Do it in an order in which no date is put where another one still is."""
    rows = {one.token: one for one in line.rows}
    later = [one for one in steps if one.to is not None and one.to.starts_at > _begins(one)]
    earlier = [one for one in steps if one not in later]
    people = 0
    for step in [*earlier, *reversed(later)]:
        row = rows[step.session.token]
        if step.to is None:
            people += await moving.cancel(s, row, by=by, now=now, reason=line.reason)
        else:
            people += await moving.move(s, row, step.to, by=by, now=now)
    return people


def _begins(step: Step) -> datetime:
    return step.session.starts_at
