"""What became of the staff's answers: read off the outbox, and shown where they were written."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff import posts
from bot.handoff.cases import log
from bot.store.case_tables import CaseMessage, Ticket
from bot.store.session import Database
from bot.store.tables import Outgoing

_OVER = {"sent": "sent", "failed": "failed", "dropped": "failed"}
_LOST = "lost"


async def settle(db: Database, now: datetime) -> int:
    """Note for every answer under way whether it arrived; the answer is how many are settled."""

    async def work(s: AsyncSession) -> int:
        rows = await s.execute(
            select(CaseMessage, Outgoing)
            .outerjoin(Outgoing, Outgoing.id == CaseMessage.outbox_id)
            .where(CaseMessage.state == "queued")
            .order_by(CaseMessage.id)
            .limit(200)
        )
        settled = [await _settle(s, said, sent, now) for said, sent in rows.all()]
        return sum(settled)

    return await db.transact(work)


async def _settle(
    s: AsyncSession, said: CaseMessage, sent: Outgoing | None, now: datetime
) -> bool:
    if sent is not None and sent.state not in _OVER:
        return False
    # A row that is gone was removed with its chat: nobody can say that it arrived.
    said.state = "failed" if sent is None else _OVER[sent.state]
    said.error_code = _LOST if sent is None else sent.error_code
    if sent is not None and sent.remote_id is not None:
        said.chat_message_id = said.chat_message_id or sent.remote_id
    row = await s.get_one(Ticket, said.ticket_id)
    what = "delivered" if said.state == "sent" else "not_delivered"
    await log(s, row, what, actor="bot", now=now, message=said.id)
    await posts.put(s, row, "reaction", message=said.id, now=now, note=said.state)
    return True
