"""Tells the groups of the staff what went wrong with the bot itself: a number, and no word."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import outbox
from bot.message import Message
from bot.store.case_tables import StaffGroup
from bot.store.tables import Outgoing
from knowledge.texts import Texts

MOST, WITHIN = 5, timedelta(hours=1)
"""So many such messages in a group: whoever is told hundreds of times reads none of them."""
LANGUAGE = "de"


async def put_aside(s: AsyncSession, *, update_id: int, texts: Texts, now: datetime) -> None:
    """Tell every group that something could not be answered, under Telegram's number of it.

    Args:
        s: The transaction in which the person is told.
        update_id: What an operator looks for in the log.
        texts: The words of the staff.
        now: When.
    """
    said = Message(texts.say("group-put-aside", LANGUAGE, update=str(update_id)))
    for chat in (await s.scalars(select(StaffGroup.chat_id).distinct())).all():
        lately = select(func.count()).where(
            Outgoing.chat_id == chat,
            Outgoing.dedupe_key.startswith(_KEY),
            Outgoing.created_at > now - WITHIN,
        )
        if (await s.scalar(lately) or 0) < MOST:
            key = f"{_KEY}{update_id}:{chat}"
            await outbox.put(s, chat_id=chat, message=said, now=now, kind="notice", dedupe_key=key)


_KEY = "aside:"
