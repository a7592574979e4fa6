"""The desk for what the staff has begun to write: it is theirs alone, and it is never lost."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff.cases import opened
from bot.handoff.rules import Result
from bot.store.case_tables import Draft, FormDraft
from bot.store.session import Database, box_of, insert_into

Kind = Literal["answer", "note"]
KINDS: tuple[Kind, ...] = ("answer", "note")
KEPT = timedelta(days=30)
"""For so long a form that somebody has begun to fill in waits for them."""

Pairs = Sequence[tuple[str, str]]


class Drafts:
    """Keeps drafts sealed, each for its author.

    Attributes:
        db: Where they are kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def keep(
        self, *, case: str, by: int, text: str, now: datetime, kind: Kind = "answer"
    ) -> Result:
        """Keep what somebody has begun to write in a case; whoever holds it, it stays theirs."""

        async def work(s: AsyncSession) -> Result:
            found = await opened(s, case, by, "note")
            if isinstance(found, Result):
                return found
            row, who = found
            seal = box_of(s).seal
            written = {_column(kind): seal(text.encode()), "updated_at": now}
            fresh = {"staff_id": who.id, "ticket_id": row.id, "body": seal(b""), **written}
            await s.execute(
                insert_into(s, Draft)
                .values(fresh)
                .on_conflict_do_update(
                    index_elements=[Draft.staff_id, Draft.ticket_id], set_=written
                )
            )
            return Result("done")

        return await self.db.transact(work)

    async def of(self, *, case: int, by: int) -> Mapping[Kind, str]:
        """Give back what somebody has begun to write in a case."""
        async with self.db.read() as s:
            row = await s.get(Draft, (by, case))
            kept = [getattr(row, _column(kind), None) for kind in KINDS]
            texts = ["" if one is None else box_of(s).open(one).decode() for one in kept]
            return dict(zip(KINDS, texts, strict=True))

    async def keep_form(self, *, by: int, form: str, pairs: Pairs, now: datetime) -> None:
        """Keep a form that somebody has begun to fill in: its fields and what stands in them."""

        async def work(s: AsyncSession) -> None:
            body = box_of(s).seal(json.dumps([list(one) for one in pairs]).encode())
            values = {"body": body, "updated_at": now}
            await s.execute(
                insert_into(s, FormDraft)
                .values(staff_id=by, form=form, **values)
                .on_conflict_do_update(
                    index_elements=[FormDraft.staff_id, FormDraft.form], set_=values
                )
            )

        await self.db.transact(work)

    async def form(self, *, by: int, form: str) -> Pairs:
        """Give back a form as it was left; nothing, if it was not begun."""
        async with self.db.read() as s:
            row = await s.get(FormDraft, (by, form))
            kept = [] if row is None else json.loads(box_of(s).open(row.body))
            return [(str(name), str(value)) for name, value in kept]

    async def drop_form(self, *, by: int, form: str) -> None:
        """Forget a form: it was sent, or it is not wanted any more."""

        async def work(s: AsyncSession) -> None:
            row = await s.get(FormDraft, (by, form))
            if row is not None:
                await s.delete(row)

        await self.db.transact(work)

    async def purge(self, now: datetime) -> None:
        """Forget forms that nobody has touched for long."""

        async def work(s: AsyncSession) -> None:
            await s.execute(delete(FormDraft).where(FormDraft.updated_at <= now - KEPT))

        await self.db.transact(work)


async def drop(s: AsyncSession, *, staff: int, ticket: int, kind: Kind) -> None:
    """Forget a draft in the transaction that sends or keeps what it became."""
    which = (Draft.staff_id == staff) & (Draft.ticket_id == ticket)
    await s.execute(update(Draft).where(which).values({_column(kind): box_of(s).seal(b"")}))


def _column(kind: Kind) -> str:
    return "body" if kind == "answer" else "note"
