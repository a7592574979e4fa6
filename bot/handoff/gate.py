"""The gate between a person's words and the bot: who holds the conversation hears them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff import posts, promises, words
from bot.handoff.attached import Attached
from bot.handoff.cases import log
from bot.handoff.hours import Timetable
from bot.handoff.service import Holder, holder_of
from bot.handoff.words import Spoken
from bot.store.case_tables import Ticket
from bot.store.session import Database, box_of


@dataclass(frozen=True, slots=True)
class Heard:
    """What a person wrote or sent.

    Attributes:
        text: The words; empty for a picture, a voice, a file.
        kind: ``text``, ``edited``, or what else it was.
        update: Number of the update; the same number is the same act.
        lang: Its language.
        intent: What it is for, as far as it was understood.
        in_chat: Its number in the person's chat.
        answers: The number in the chat of what it answers.
        file: What was sent.
    """

    text: str
    kind: str
    update: int
    lang: str
    intent: str | None = None
    in_chat: int | None = None
    answers: int | None = None
    file: Attached | None = None

    @property
    def is_passed_on(self) -> bool:
        """Whether a human can be given all of it."""
        words_only = self.kind in {"text", "edited"}
        return words_only or (self.file is not None and self.file.is_taken)


class Gate:
    """Says who holds a conversation, and puts down what a person says while a human does.

    Attributes:
        db: Where cases are kept.
        timetable: Knows by when an answer is due.
    """

    def __init__(self, db: Database, timetable: Timetable) -> None:
        self.db = db
        self.timetable = timetable

    async def holder_now(self, s: AsyncSession, person: int) -> Holder:
        """Say who holds the conversation now that the bot has thought of an answer.

        The cases of the person stay locked until the transaction ends: either the answer is
        on its way before somebody claims, or it is not sent at all.
        """
        return await holder_of(s, person, lock=True)

    async def hear(self, s: AsyncSession, person: int, heard: Heard, *, now: datetime) -> bool:
        """Put down what a person said, for the human who holds the conversation.

        Returns:
            Whether there was a case to put it in.
        """
        row = await self._case(s, person, ("human",))
        if row is None:
            return False
        if heard.kind == "edited" and await self._edit(s, row, heard, now):
            return True
        await self._put(s, row, heard, now)
        row.waiting_since = row.waiting_since or now
        await promises.make(s, row, self.timetable, now=now)
        return True

    async def overhear(self, s: AsyncSession, person: int, heard: Heard, *, now: datetime) -> None:
        """Put down what a person says to the bot while they wait, if they agreed to that."""
        row = await self._case(s, person, ("queue",))
        if row is not None and row.share == "talk" and heard.kind == "text":
            await self._put(s, row, heard, now)

    async def unsent(
        self, s: AsyncSession, person: int, answers: Sequence[str], *, now: datetime
    ) -> None:
        """Put down what the bot would have said, had nobody taken the conversation."""
        row = await self._case(s, person, ("human",))
        if row is not None and answers:
            said = Spoken("bot", "unsent", "\n\n".join(answers), "chat")
            made = await words.put(s, row.id, said, now=now)
            await log(s, row, "bot_held_back", actor="bot", now=now, message=made)
            await posts.put(s, row, "message", message=made, now=now)

    async def _put(self, s: AsyncSession, row: Ticket, heard: Heard, now: datetime) -> None:
        answered = await words.in_chat(s, row.id, heard.answers)
        said = Spoken(
            author="person",
            kind="text" if heard.kind in {"text", "edited"} else heard.kind,
            body=heard.text,
            surface="chat",
            lang=heard.lang,
            intent=heard.intent,
            reply_to=None if answered is None else answered.id,
            in_chat=heard.in_chat,
            once=f"heard:{heard.update}",
            file=heard.file if heard.is_passed_on else None,
        )
        made = await words.put(s, row.id, said, now=now)
        if made is not None:
            await log(s, row, "heard", actor="person", now=now, message=made)
            await posts.put(s, row, "message", message=made, now=now)

    async def _edit(self, s: AsyncSession, row: Ticket, heard: Heard, now: datetime) -> bool:
        known = await words.in_chat(s, row.id, heard.in_chat)
        if known is None or known.author != "person":
            return False
        known.body, known.edited_at = box_of(s).seal(heard.text.encode()), now
        known.translation = known.translated = None
        await log(s, row, "edited", actor="person", now=now, message=known.id)
        await posts.put(s, row, "edit", message=known.id, now=now)
        return True

    async def _case(self, s: AsyncSession, person: int, held_by: tuple[str, ...]) -> Ticket | None:
        which = (
            select(Ticket)
            .where(Ticket.person_id == person, Ticket.holder.in_(held_by))
            .order_by(Ticket.id)
            .limit(1)
            .with_for_update()
        )
        return (await s.scalars(which)).first()
