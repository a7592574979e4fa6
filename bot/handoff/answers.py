"""The desk through which the staff writes: answers to the person, notes, corrections."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff import drafts, posts, promises, words
from bot.handoff.cases import doing, log
from bot.handoff.members import Member
from bot.handoff.notices import Notices, whereto
from bot.handoff.rules import LONGEST, Result
from bot.handoff.words import Spoken
from bot.message import Message
from bot.store.case_tables import CaseMessage, Ticket
from bot.store.session import Database, box_of

CANNED = "canned-"


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody of the staff wrote, and where.

    Attributes:
        text: The words; empty for a canned answer.
        canned: The canned answer, without ``canned-``.
        surface: ``telegram`` or ``console``.
        in_group: Its number in the group, if it was written there.
        answers_group: The number in the group of what it answers.
        answers: The number in the case of what it answers.
        once: The act is done once under this key.
    """

    text: str = ""
    canned: str | None = None
    surface: str = "console"
    in_group: int | None = None
    answers_group: int | None = None
    answers: int | None = None
    once: str | None = None


class AnswerDesk:
    """Takes down what the staff writes; only the holder's answers go out.

    Attributes:
        db: Where cases are kept.
        notices: Has the words of every language.
    """

    def __init__(self, db: Database, notices: Notices) -> None:
        self.db = db
        self.notices = notices

    def canned(self) -> list[tuple[str, str]]:
        """List the canned answers: their name and the German words that the staff picks."""
        texts = self.notices.texts
        keys = sorted(key for key in texts.keys("de") if key.startswith(CANNED))
        return [(key.removeprefix(CANNED), texts.say(key, "de")) for key in keys]

    async def answer(self, *, case: str, by: int, written: Written, now: datetime) -> Result:
        """Answer the person: the message and its way out are one transaction."""
        wrong = self.wrong(written)
        if wrong is not None:
            return wrong

        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            if row.holder != "human":
                return Result("not_held")
            if row.owner_id != who.id:
                return Result("held", row.owner_id)
            said = await self._send(s, row, who, written, now)
            if said is None:
                return Result("done", who.id)
            await self.answered(s, row, who, said, now=now)
            if written.in_group is None:
                await posts.put(s, row, "message", message=said, now=now)
            return Result("done", who.id, said)

        return await doing(self.db, "answer", case=case, by=by, work=work)

    async def note(self, *, case: str, by: int, written: Written, now: datetime) -> Result:
        """Write down something that only the staff reads."""
        if not written.text.strip():
            return Result("empty")

        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            note = Spoken("staff", "note", written.text.strip(), written.surface, staff=who.id)
            known = replace(note, in_group=written.in_group, once=written.once)
            said = await words.put(s, row.id, known, now=now)
            if said is None:
                return Result("done")
            if row.owner_id == who.id:
                row.acted_at = now
            await log(s, row, "noted", actor=f"staff:{who.id}", now=now, message=said)
            if written.surface == "console":
                await drafts.drop(s, staff=who.id, ticket=row.id, kind="note")
            kind = "message" if written.in_group is None else "reaction"
            await posts.put(s, row, kind, message=said, now=now)
            return Result("done", row.owner_id, said)

        return await doing(self.db, "note", case=case, by=by, work=work)

    async def correct(
        self, *, case: str, by: int, in_group: int, text: str, now: datetime
    ) -> Result:
        """Change an answer or a note that was written in the group; the person sees the change."""

        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            said = await words.in_group(s, row.id, in_group)
            if said is None or said.staff_id != who.id or said.kind == "canned":
                return Result("unknown")
            said.body, said.edited_at = box_of(s).seal(text.encode()), now
            if said.kind == "text" and row.owner_id == who.id and said.chat_message_id:
                chat, lang = await whereto(s, row)
                message = Message(self._headed(row, text, lang), change=said.chat_message_id)
                said.outbox_id = await self.notices.send(
                    s, chat, lang, message, now=now, kind="staff"
                )
                said.state = "queued"
            await log(s, row, "corrected", actor=f"staff:{who.id}", now=now, message=said.id)
            return Result("done", row.owner_id, said.id)

        return await doing(self.db, "note", case=case, by=by, work=work)

    async def answered(
        self, s: AsyncSession, row: Ticket, who: Member, message: int, *, now: datetime
    ) -> None:
        """Note that the person has an answer on its way."""
        row.acted_at, row.waiting_since = now, None
        row.first_reply_at = row.first_reply_at or now
        await promises.settle(s, row.id, now=now)
        said = await s.get_one(CaseMessage, message)
        if said.canned is None and said.surface == "console":
            await drafts.drop(s, staff=who.id, ticket=row.id, kind="answer")
        await log(s, row, "answered", actor=f"staff:{who.id}", now=now, message=message)

    async def dispatch(
        self, s: AsyncSession, row: Ticket, said: CaseMessage, *, now: datetime
    ) -> None:
        """Put a message of the staff on its way to the person."""
        chat, lang = await whereto(s, row)
        answered = await s.get(CaseMessage, said.reply_to) if said.reply_to else None
        message = Message(
            self._headed(row, words.shown_of(s, said), lang),
            reply_to=None if answered is None else answered.chat_message_id,
        )
        said.state = "queued"
        said.outbox_id = await self.notices.send(
            s, chat, lang, message, now=now, kind="staff", entity=f"said:{said.id}"
        )

    def wrong(self, written: Written) -> Result | None:
        """Say what is wrong with something before it is sent."""
        if written.canned is not None:
            known = self.notices.texts.has(f"{CANNED}{written.canned}", "de")
            return None if known else Result("unknown")
        if not written.text.strip():
            return Result("empty")
        return Result("too_long") if len(written.text) > LONGEST else None

    async def _send(
        self, s: AsyncSession, row: Ticket, who: Member, written: Written, now: datetime
    ) -> int | None:
        _, lang = await whereto(s, row)
        body, said = self._worded(written, lang)
        kind = "text" if written.canned is None else "canned"
        spoken = Spoken("staff", kind, body, written.surface, shown=said, staff=who.id)
        made = await words.put(
            s,
            row.id,
            replace(
                spoken,
                canned=written.canned,
                lang="de" if written.canned is None else lang,
                reply_to=await self.replied_to(s, row, written),
                state="queued",
                in_group=written.in_group,
                once=written.once,
            ),
            now=now,
        )
        if made is not None:
            await self.dispatch(s, row, await s.get_one(CaseMessage, made), now=now)
        return made

    def _worded(self, written: Written, lang: str) -> tuple[str, str | None]:
        """Give what the staff reads and what the person gets, if that is something else."""
        if written.canned is None:
            return written.text.strip(), None
        texts, key = self.notices.texts, f"{CANNED}{written.canned}"
        return texts.say(key, "de"), texts.say(key, lang)

    def _headed(self, row: Ticket, text: str, lang: str) -> str:
        institution = self.notices.institution(row.institution, lang)
        head = self.notices.texts.say("handoff-from-human", lang, institution=institution)
        return f"{head}\n{text}"

    async def replied_to(self, s: AsyncSession, row: Ticket, written: Written) -> int | None:
        """Find which message of the case something answers."""
        if written.answers is None:
            found = await words.in_group(s, row.id, written.answers_group)
        else:
            found = await s.get(CaseMessage, written.answers)
        return None if found is None or found.ticket_id != row.id else found.id
