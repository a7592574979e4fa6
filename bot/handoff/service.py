"""The desk that hands a conversation to people, and knows who holds it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.errors import UnknownPersonError
from bot.handoff import posts, promises, withdrawn, words
from bot.handoff.codes import code, number
from bot.handoff.hours import Timetable
from bot.handoff.rules import URGENCIES, more_urgent
from bot.handoff.words import Spoken
from bot.store.case_tables import Ticket
from bot.store.session import Database, insert_into
from bot.store.tables import Person, core
from flows.ports import Asked, Case

TOLD_AGAIN = timedelta(hours=12)
"""Whoever asks again after so long reads again when somebody is there."""

STAYS = timedelta(hours=12)
"""So long the bot stays with somebody who was in danger, instead of greeting them."""

_TOLD = "case.told_hours"

# Whoever stands first here holds the conversation, if several cases are open.
_RANK = ("human", "queue")

_TABLE = core(Ticket)
_CASES = select(_TABLE.c.id, _TABLE.c.holder, _TABLE.c.epoch, _TABLE.c.institution).where(
    _TABLE.c.person_id == bindparam("person")
)
_LOCKED_CASES = _CASES.with_for_update()
_URGENT = (
    select(_TABLE.c.id, _TABLE.c.institution)
    .where(_TABLE.c.person_id == bindparam("person"), _TABLE.c.holder == "queue")
    .where(_TABLE.c.urgency == "red", _TABLE.c.opened_at > bindparam("since"))
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a conversation.

    Attributes:
        kind: ``bot``, ``queue`` (people were called, the bot still answers) or ``human``.
        epoch: Rises whenever the holder of a case changes.
        code: The case that decides, if there is one.
        institution: Whose case it is.
    """

    kind: str
    epoch: int
    code: str | None = None
    institution: str | None = None

    def has_taken_over(self, seen: "Holder") -> bool:
        """Say whether a human took the conversation since another look at it."""
        return self.kind == "human" and seen.kind != "human"


class HandoffDesk:
    """Opens cases for people, and passes on what they agree to.

    Attributes:
        db: Where cases are kept.
        timetable: Knows when somebody is there, and by when an answer is due.
    """

    def __init__(self, db: Database, timetable: Timetable | None = None) -> None:
        self.db = db
        self.timetable = timetable or Timetable()

    async def open(
        self,
        *,
        person: int,
        topic: str,
        institution: str,
        urgency: str,
        lang: str,
        now: datetime,
    ) -> Case:
        """Open a case, or find the one that this person has open with this institution.

        A case that is open already becomes as urgent as the new wish.

        Raises:
            UnknownPersonError: There is nobody to answer to.
        """

        async def work(s: AsyncSession) -> Case:
            if await s.get(Person, person) is None:
                raise UnknownPersonError
            values = {
                "person_id": person,
                "institution": institution,
                "topic": topic,
                "urgency": urgency,
                "lang": lang,
                "opened_at": now,
                "waiting_since": now,
                "previous_id": await _previous(s, person, institution),
            }
            made = await s.scalar(
                insert_into(s, Ticket).values(values).on_conflict_do_nothing().returning(Ticket.id)
            )
            if made is None:
                row = await _found(s, person, institution)
                await _hurry(s, row, urgency, now)
                return await self._shown(s, row, now, opened=False)
            row = await s.get_one(Ticket, made)
            await _note(s, "opened", row, now, urgency=urgency)
            await posts.put(s, row, "open", now=now)
            return await self._shown(s, row, now, opened=True)

        return await self.db.transact(work)

    async def share(
        self, *, person: int, case: str, asked: Sequence[Asked], once: str, now: datetime
    ) -> bool:
        """Pass on what was said before the case, because the person agreed to it.

        Returns:
            Whether this is an open case of theirs.
        """

        async def work(s: AsyncSession) -> bool:
            row = await s.get(Ticket, number(case), with_for_update=True)
            if row is None or row.person_id != person or row.holder == "closed":
                return False
            if row.share == "talk":
                return True
            row.share = "talk"
            for at, one in enumerate(asked):
                said = Spoken(
                    author=one.author,
                    kind="before",
                    body=one.text,
                    surface="chat",
                    lang=row.lang,
                    intent=one.intent,
                    once=f"{once}:{at}",
                )
                await words.put(s, row.id, said, now=now)
            await _note(s, "shared", row, now)
            await posts.put(s, row, "card", now=now)
            return True

        return await self.db.transact(work)

    async def withdraw(self, *, person: int, case: str, topic: str, now: datetime) -> bool:
        """Take a wish back; the answer is whether nobody gets in touch because of it any more."""
        return await self.db.transact(
            lambda s: withdrawn.withdraw(s, person=person, case=case, topic=topic, now=now)
        )

    async def urgent(self, *, person: int, now: datetime) -> Case | None:
        """Find a case of a person that was opened in danger and waits for somebody."""
        async with self.db.read() as s:
            found = await s.execute(_URGENT, {"person": person, "since": now - STAYS})
            row = found.one_or_none()
        return None if row is None else Case(code(row.id), row.institution, opened=False)

    async def tell(self, *, person: int, case: str, what: str, now: datetime) -> bool:
        """Put down what the person tells for the case itself, in place of what they told before.

        Args:
            person: Whose case.
            case: Its code.
            what: A code such as ``from-noon``; another one about the same replaces it.
            now: When (aware UTC).

        Returns:
            Whether this is an open case of theirs.
        """

        async def work(s: AsyncSession) -> bool:
            row = await s.get(Ticket, number(case), with_for_update=True)
            if row is None or row.person_id != person or row.holder == "closed":
                return False
            others = [one for one in row.told or () if _subject(one) != _subject(what)]
            row.told = sorted([*others, what])
            await _note(s, "told", row, now, about=what)
            await posts.put(s, row, "card", now=now)
            return True

        return await self.db.transact(work)

    async def holder_of(self, *, person: int) -> Holder:
        """Say who holds the conversation with a person."""
        async with self.db.read() as s:
            return await holder_of(s, person)

    async def _shown(self, s: AsyncSession, row: Ticket, now: datetime, *, opened: bool) -> Case:
        hours = self.timetable.of(row.institution)
        waits = row.holder == "queue"
        due = await promises.make(s, row, self.timetable, now=now) if waits else None
        tells = waits and hours.known and await _tells_hours(s, row, now)
        # Whoever is in danger is promised no hour: the number that works now is what counts.
        promised = tells and row.urgency != "red"
        return Case(
            code(row.id),
            row.institution,
            opened=opened,
            before=await _before(s, row),
            opens_at=hours.next_opening(now) if tells else None,
            due_at=due if promised else None,
        )


async def holder_of(s: AsyncSession, person: int, *, lock: bool = False) -> Holder:
    """Say who holds the conversation with a person, inside a transaction.

    Args:
        s: The transaction.
        person: Whose conversation.
        lock: Whether the person's cases stay as they are until the transaction ends.
    """
    cases = (await s.execute(_LOCKED_CASES if lock else _CASES, {"person": person})).all()
    epoch = sum(one.epoch for one in cases)
    open_ones = (one for one in cases if one.holder in _RANK)
    found = min(open_ones, key=lambda one: (_RANK.index(one.holder), one.id), default=None)
    if found is None:
        return Holder("bot", epoch)
    return Holder(found.holder, epoch, code(found.id), found.institution)


def by_urgency() -> ColumnElement[int]:
    """Sort cases: the most urgent first."""
    ranks = {urgency: at for at, urgency in enumerate(URGENCIES)}
    return case(ranks, value=Ticket.urgency, else_=len(URGENCIES))


async def _before(s: AsyncSession, row: Ticket) -> int:
    """Count the cases that stand before this one in the queue of its institution."""
    rank = URGENCIES.index(row.urgency)
    earlier = (by_urgency() < rank) | ((by_urgency() == rank) & (Ticket.id < row.id))
    which = select(func.count(Ticket.id)).where(
        Ticket.institution == row.institution, Ticket.holder == "queue", earlier
    )
    return int(await s.scalar(which) or 0)


def _subject(told: str) -> str:
    """Name what a code is about: ``from-noon`` and ``until-noon`` are both about a time."""
    return "noon" if told.endswith("-noon") else told.partition("-")[0]


async def _tells_hours(s: AsyncSession, row: Ticket, now: datetime) -> bool:
    """Say whether the person is to read when somebody is there; not again and again."""
    told = [one.at for one in await audit.of(s, entity=f"case:{row.id}") if one.code == _TOLD]
    if told and now - told[-1] < TOLD_AGAIN:
        return False
    await _note(s, "told_hours", row, now)
    return True


async def _previous(s: AsyncSession, person: int, institution: str) -> int | None:
    which = select(func.max(Ticket.id)).where(
        Ticket.person_id == person, Ticket.institution == institution, Ticket.holder == "closed"
    )
    found: int | None = await s.scalar(which)
    return found


async def _hurry(s: AsyncSession, row: Ticket, urgency: str, now: datetime) -> None:
    most = more_urgent(row.urgency, urgency)
    if most != row.urgency:
        row.urgency = most
        await _note(s, "hurried", row, now, urgency=most)
        await posts.state(s, row, now=now, event="hurried")


async def _found(s: AsyncSession, person: int, institution: str) -> Ticket:
    row = await s.scalar(
        select(Ticket)
        .where(
            Ticket.person_id == person,
            Ticket.institution == institution,
            Ticket.holder != "closed",
        )
        .with_for_update()
    )
    if row is None:
        raise UnknownPersonError
    return row


async def _note(
    s: AsyncSession, what: str, row: Ticket, now: datetime, **more: audit.Value
) -> None:
    entity = f"case:{row.id}"
    await audit.note(s, code=f"case.{what}", actor="person", entity=entity, now=now, **more)
