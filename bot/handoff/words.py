"""What is said in a case, sealed: put down, read, and marked with what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff.attached import Attached
from bot.store.case_tables import CaseMessage
from bot.store.session import Insert, box_of, insert_into


@dataclass(frozen=True, slots=True)
class Spoken:
    """Something that is put down in a case.

    Attributes:
        author: ``person``, ``staff`` or ``bot``.
        kind: ``text``, ``canned``, ``note``, ``unsent`` (what the bot would have said), or
            what a person sent that was no text.
        body: What the author wrote.
        surface: Where: ``chat``, ``telegram`` or ``console``.
        shown: What the person got, if it is not the body.
        staff: Who of the staff.
        canned: Which canned answer.
        lang: Its language.
        intent: What it is for, as far as it was understood.
        reply_to: Which message of the case it answers.
        state: ``queued`` for what is on its way to the person.
        outbox: Its row in the outbox.
        in_chat: Its number in the person's chat.
        in_group: Its number in the staff's group.
        once: The act is done once under this key.
        file: What was sent with it.
        translation: What a machine made of it, for the staff.
    """

    author: str
    kind: str
    body: str
    surface: str
    shown: str | None = None
    staff: int | None = None
    canned: str | None = None
    lang: str | None = None
    intent: str | None = None
    reply_to: int | None = None
    state: str | None = None
    outbox: int | None = None
    in_chat: int | None = None
    in_group: int | None = None
    once: str | None = None
    file: Attached | None = None
    translation: str | None = None


async def put(s: AsyncSession, ticket: int, said: Spoken, *, now: datetime) -> int | None:
    """Put something down in a case; None if it was put down before."""
    seal = box_of(s).seal
    values = {
        "ticket_id": ticket,
        "author": said.author,
        "staff_id": said.staff,
        "kind": said.kind,
        "body": seal(said.body.encode()),
        "shown": None if said.shown is None else seal(said.shown.encode()),
        "canned": said.canned,
        "lang": said.lang,
        "intent": said.intent,
        "surface": said.surface,
        "at": now,
        "reply_to": said.reply_to,
        "state": said.state,
        "outbox_id": said.outbox,
        "chat_message_id": said.in_chat,
        "group_message_id": said.in_group,
        "idem_key": said.once,
        "file": None if said.file is None else seal(said.file.id.encode()),
        "translation": None if said.translation is None else seal(said.translation.encode()),
        "file_type": None if said.file is None else said.file.type,
        "file_size": None if said.file is None else said.file.size,
    }
    statement: Insert = insert_into(s, CaseMessage).values(values)
    made = statement.on_conflict_do_nothing().returning(CaseMessage.id)
    found: int | None = await s.scalar(made)
    return found


def body_of(s: AsyncSession, row: CaseMessage) -> str:
    """Read what was written."""
    return box_of(s).open(row.body).decode()


def shown_of(s: AsyncSession, row: CaseMessage) -> str:
    """Read what the person got."""
    return body_of(s, row) if row.shown is None else box_of(s).open(row.shown).decode()


async def forget_files(s: AsyncSession, ticket: int) -> Sequence[int]:
    """Forget the files of a case; the answer is which messages had one."""
    forgotten = await s.scalars(
        update(CaseMessage)
        .where(CaseMessage.ticket_id == ticket, CaseMessage.file.is_not(None))
        .values(file=None)
        .returning(CaseMessage.id)
    )
    return sorted(forgotten.all())


async def in_chat(s: AsyncSession, ticket: int, message: int | None) -> CaseMessage | None:
    """Find a message of a case by its number in the person's chat."""
    if message is None:
        return None
    which = select(CaseMessage).where(
        CaseMessage.ticket_id == ticket, CaseMessage.chat_message_id == message
    )
    return (await s.scalars(which.limit(1))).first()


async def in_group(s: AsyncSession, ticket: int, message: int | None) -> CaseMessage | None:
    """Find a message of a case by its number in the staff's group."""
    if message is None:
        return None
    which = select(CaseMessage).where(
        CaseMessage.ticket_id == ticket, CaseMessage.group_message_id == message
    )
    return (await s.scalars(which.limit(1))).first()
