"""What is done to the inbox and the outbox as a whole when a process begins."""

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import tables
from bot.store.tables import core

_INBOX, _OUTBOX, _JOBS = core(tables.Update), core(tables.Outgoing), core(tables.Job)


async def reclaim(s: AsyncSession) -> None:
    """Take back what a killed process was at; only where there is no other process."""
    await s.execute(update(_INBOX).where(_INBOX.c.state == "new").values(leased_until=None))
    await s.execute(update(_OUTBOX).where(_OUTBOX.c.state == "pending").values(leased_until=None))
    await s.execute(update(_JOBS).values(leased_until=None))


async def retry_sealed(s: AsyncSession) -> None:
    """Try once more what nobody could read: the key may be back, or the version newer."""
    again = {"error_code": None, "done_at": None, "leased_until": None}
    for table, state in ((_INBOX, "new"), (_OUTBOX, "pending")):
        sealed = update(table).where(table.c.state == "sealed")
        await s.execute(sealed.values(again | {"state": state}))
