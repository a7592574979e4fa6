"""What is kept back from a screen that others may read, until a tap asks for it."""

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import outbox
from bot.message import Button, Message
from bot.payload import Tap, encode
from bot.store.tables import Outgoing, Person
from knowledge.texts import Texts

KIND = "veil"
"""The kind of the neutral sentence."""

SHOW = Tap("data_consent_delete", {"kind": "unveil"})

_ONCE = timedelta(hours=1)
"""Within this time several things are told by one neutral sentence."""


def neutral(texts: Texts, lang: str) -> Message:
    """Say that there is something, and nothing of what it is; without a sound."""
    row = (Button(texts.say("btn-unveil", lang), encode(SHOW)),)
    return Message(texts.say("privacy-neutral", lang), (row,), silent=True)


async def is_wished(s: AsyncSession, chat_id: int) -> bool:
    """Whether the person of a chat wishes to be told discreetly."""
    return bool(await s.scalar(select(Person.discreet).where(Person.chat_id == chat_id)))


async def cover(
    s: AsyncSession, *, row: int, chat_id: int, instead: Message, now: datetime
) -> None:
    """Keep a message back that is on its way, and send the neutral sentence in its place.

    Args:
        s: The transaction that put the message on its way.
        row: Its number in the outbox.
        chat_id: Where it was to go.
        instead: The neutral sentence.
        now: When (aware UTC).
    """
    await outbox.change(s, [row], state="veiled")
    lately = select(Outgoing.id).where(
        Outgoing.chat_id == chat_id, Outgoing.kind == KIND, Outgoing.created_at > now - _ONCE
    )
    if await s.scalar(lately.limit(1)) is None:
        await outbox.put(s, chat_id=chat_id, message=instead, now=now, kind=KIND)


async def lift(s: AsyncSession, *, chat_id: int, now: datetime) -> int:
    """Send what was kept back; the answer is how much that is."""
    shown = await s.scalars(
        update(Outgoing)
        .where(Outgoing.chat_id == chat_id, Outgoing.state == "veiled")
        .values(state="pending", due_at=now)
        .returning(Outgoing.id)
    )
    count = len(shown.all())
    # The next news is told again, however soon it comes.
    await s.execute(
        update(Outgoing)
        .where(Outgoing.chat_id == chat_id, Outgoing.kind == KIND)
        .values(kind=f"{KIND}.read")
    )
    return count
