"""Answers that a machine translates: shown to the staff with their way back, and then sent."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff import posts, words
from bot.handoff.answers import AnswerDesk, Written
from bot.handoff.cases import doing, log
from bot.handoff.interpreter import STAFF, Interpreted, Interpreter
from bot.handoff.members import Member
from bot.handoff.notices import whereto
from bot.handoff.rules import Result
from bot.handoff.words import Spoken
from bot.store.case_tables import CaseMessage, Ticket
from bot.store.session import Database, box_of

PROPOSED = "proposed"
AT_ONCE = 20
"""So many messages of people are translated in one go."""
WORTH_IT = timedelta(hours=1)
"""What is older was read without a translation."""


class Proposals:
    """Proposes translated answers, and sends them as the holder decides.

    Args:
        db: Where cases are kept.
        answers: Sends what is decided.
        interpreter: Translates.
    """

    def __init__(self, db: Database, answers: AnswerDesk, interpreter: Interpreter) -> None:
        self._db = db
        self._answers = answers
        self._interpreter = interpreter

    async def answer(self, *, case: str, by: int, written: Written, now: datetime) -> Result:
        """Answer the person; free words are proposed in their language first, where that helps.

        No transaction is open while the service is asked. When it fails the words go out as
        they were written.
        """
        wrong = self._answers.wrong(written)
        if wrong is not None or written.canned is not None:
            return wrong or await self._send(case, by, written, now)
        lang = await self._language(case, by)
        if lang is None or not self._interpreter.helps(lang):
            return await self._send(case, by, written, now)
        said = await self._interpreter.to_person(written.text.strip(), lang)
        if said is None:
            return await self._send(case, by, written, now)
        return await self._propose(case, by, written, said, now)

    async def decide(
        self, *, case: str, by: int, message: int, translated: bool, now: datetime
    ) -> Result:
        """Send a proposed answer: translated with the original below, or only the original."""

        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            if row.holder != "human" or row.owner_id != who.id:
                return Result("held" if row.holder == "human" else "not_held", row.owner_id)
            said = await s.get(CaseMessage, message, with_for_update=True)
            if said is None or said.ticket_id != row.id or said.state != PROPOSED:
                return Result("unknown")
            if not translated:
                said.shown = said.translation = None
            await self._answers.dispatch(s, row, said, now=now)
            await self._answers.answered(s, row, who, said.id, now=now)
            if said.group_message_id is None:
                await posts.put(s, row, "message", message=said.id, now=now)
            return Result("done", who.id, said.id)

        return await doing(self._db, "answer", case=case, by=by, work=work)

    async def _send(self, case: str, by: int, written: Written, now: datetime) -> Result:
        return await self._answers.answer(case=case, by=by, written=written, now=now)

    async def _language(self, case: str, by: int) -> str | None:
        """Find the language of a case for its holder; for anybody else there is nothing to do."""
        found: list[str] = []

        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            if row.holder == "human" and row.owner_id == who.id:
                found.append((await whereto(s, row))[1])
            return Result("done")

        await doing(self._db, "answer", case=case, by=by, work=work)
        return found[0] if found else None

    async def _propose(
        self, case: str, by: int, written: Written, said: Interpreted, now: datetime
    ) -> Result:
        async def work(s: AsyncSession, row: Ticket, who: Member) -> Result:
            if row.holder != "human" or row.owner_id != who.id:
                return Result("held" if row.holder == "human" else "not_held", row.owner_id)
            lang = (await whereto(s, row))[1]
            original = written.text.strip()
            mark = self._answers.notices.texts.say("handoff-machine", lang)
            spoken = Spoken("staff", "text", original, written.surface, staff=who.id)
            made = await words.put(
                s,
                row.id,
                replace(
                    spoken,
                    shown=f"{said.text}\n\n{mark}\n{original}",
                    lang=lang,
                    reply_to=await self._answers.replied_to(s, row, written),
                    state=PROPOSED,
                    in_group=written.in_group,
                    once=written.once,
                    translation=said.back,
                ),
                now=now,
            )
            if made is not None:
                await log(s, row, "proposed", actor=f"staff:{who.id}", now=now, message=made)
                await posts.put(s, row, "proposal", message=made, now=now)
            return Result("proposed", who.id, made)

        return await doing(self._db, "answer", case=case, by=by, work=work)


async def translate_heard(db: Database, interpreter: Interpreter, now: datetime) -> int:
    """Translate what people wrote to a human; the original is there already and stays."""
    done = 0
    for number, text, lang in await _untranslated(db, interpreter, now):
        said = await interpreter.to_staff(text, lang)
        await db.transact(partial(_keep, number=number, said=said, now=now))
        done += 1
    return done


async def _untranslated(
    db: Database, interpreter: Interpreter, now: datetime
) -> list[tuple[int, str, str]]:
    which = (
        select(CaseMessage)
        .join(Ticket, Ticket.id == CaseMessage.ticket_id)
        .where(
            Ticket.holder == "human",
            CaseMessage.author == "person",
            CaseMessage.kind == "text",
            CaseMessage.translated.is_(None),
            CaseMessage.at > now - WORTH_IT,
            CaseMessage.lang.is_not(None),
            CaseMessage.lang != STAFF,
        )
        .order_by(CaseMessage.id)
        .limit(AT_ONCE)
    )
    async with db.read() as s:
        rows = (await s.scalars(which)).all()
        return [
            (row.id, words.body_of(s, row), row.lang)
            for row in rows
            if row.lang is not None and interpreter.helps(row.lang)
        ]


async def _keep(s: AsyncSession, *, number: int, said: str | None, now: datetime) -> None:
    row = await s.get(CaseMessage, number, with_for_update=True)
    if row is None:
        return
    row.translated = "failed" if said is None else "done"
    if said is not None:
        row.translation = box_of(s).seal(said.encode())
        ticket = await s.get_one(Ticket, row.ticket_id)
        await posts.put(s, ticket, "edit", message=row.id, now=now)
        await log(s, ticket, "translated", actor="bot", now=now, message=row.id)
