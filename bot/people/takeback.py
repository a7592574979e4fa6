"""Takes back from Telegram what the bot has shown there, as far as Telegram allows it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import outbox
from bot.message import Message
from bot.store.case_tables import CaseMessage, CaseTopic, GroupPost, Ticket
from bot.store.session import box_of
from bot.store.tables import Outgoing

Said = Callable[[str], bool]
"""Whether words are about something."""

KIND = "wipe"
PASSPORT, PLAIN = "esc_identity_passport_crime", "talk"
"""The topic that itself says too much, and the one that takes its place."""

POSSIBLE = timedelta(hours=48)
"""How long Telegram lets a message be taken back."""


async def empty_chat(s: AsyncSession, chat_id: int, now: datetime) -> None:
    """Forget all messages to a chat, and take back there what was sent in the last two days."""
    numbers = await _lately(s, chat_id, now)
    await outbox.forget_chat(s, chat_id)
    if numbers:
        await _put(s, chat_id, Message("", wipe=numbers), now)


async def clear_chat(s: AsyncSession, chat_id: int, now: datetime) -> None:
    """Take back what was sent to a chat in the last two days; what is still to come stays."""
    numbers = await _lately(s, chat_id, now)
    if numbers:
        await s.execute(
            update(Outgoing).where(Outgoing.chat_id == chat_id).values(in_chat=None),
            execution_options=_OFF,
        )
        await _put(s, chat_id, Message("", wipe=numbers), now)


async def _lately(s: AsyncSession, chat_id: int, now: datetime) -> tuple[int, ...]:
    lately = await s.scalars(
        select(Outgoing.in_chat)
        .where(Outgoing.chat_id == chat_id, Outgoing.created_at > now - POSSIBLE)
        .order_by(Outgoing.id)
    )
    return tuple(sorted({number for shown in lately for number in shown or ()}))


async def drop_cases(s: AsyncSession, which: ColumnElement[bool], now: datetime) -> int:
    """Forget cases with all that was said in them, also in the groups of the staff.

    Args:
        s: The transaction.
        which: The cases, as a condition on `Ticket`.
        now: When.

    Returns:
        How many cases are gone.
    """
    topics = await s.execute(
        select(CaseTopic.chat_id, CaseTopic.topic_id)
        .join(Ticket, Ticket.id == CaseTopic.ticket_id)
        .where(which, CaseTopic.topic_id.is_not(None))
    )
    for chat_id, topic in topics.all():
        await _put(s, chat_id, Message("", topic=topic), now)
    statement = delete(Ticket).where(which).returning(Ticket.id)
    gone = await s.scalars(statement, execution_options=_OFF)
    return len(gone.all())


async def drop_words(s: AsyncSession, *, person: int, about: Said, now: datetime) -> None:
    """Forget what a person said in cases about a passport or paper, and that a case is about it.

    A case that is touched is shown anew in the group of the staff: its topic there goes with all
    that was said in it, and what is left is put into a new one.

    Args:
        s: The transaction.
        person: Whose cases.
        about: Whether words are about it.
        now: When.
    """
    box = box_of(s)
    for row in (await s.scalars(select(Ticket).where(Ticket.person_id == person))).all():
        said = await s.scalars(
            select(CaseMessage).where(CaseMessage.ticket_id == row.id).order_by(CaseMessage.id)
        )
        known = said.all()
        gone = {one.id for one in known if _is_theirs(one) and about(box.open(one.body).decode())}
        if not gone and row.topic != PASSPORT:
            continue
        row.topic = PLAIN if row.topic == PASSPORT else row.topic
        await s.execute(
            delete(CaseMessage).where(CaseMessage.id.in_(gone)), execution_options=_OFF
        )
        await _show_anew(s, row, [one.id for one in known if one.id not in gone], now)


def _is_theirs(said: CaseMessage) -> bool:
    return said.author in {"person", "bot"} and said.kind != "note"


async def _show_anew(s: AsyncSession, row: Ticket, left: Sequence[int], now: datetime) -> None:
    topic = await s.get(CaseTopic, row.id)
    if topic is None:
        return
    if topic.topic_id is not None:
        await _put(s, topic.chat_id, Message("", topic=topic.topic_id), now)
    topic.topic_id, topic.name, topic.state = None, "", "wanted"
    await s.execute(delete(GroupPost).where(GroupPost.ticket_id == row.id), execution_options=_OFF)
    s.add(GroupPost(ticket_id=row.id, kind="card", created_at=now))
    for message in left:
        s.add(GroupPost(ticket_id=row.id, kind="message", message_id=message, created_at=now))


_OFF: dict[str, Any] = {"synchronize_session": False}


async def _put(s: AsyncSession, chat_id: int, message: Message, now: datetime) -> None:
    await outbox.put(s, chat_id=chat_id, message=message, now=now, kind=KIND)
