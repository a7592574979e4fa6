"""The desk that hands a conversation to people, and knows who holds it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.errors import UnknownPersonError
from bot.store.session import Database, insert_into
from bot.store.tables import Person, Ticket
from flows.ports import Case

# Whoever stands first here holds the conversation, if several cases are open.
_RANK = ("human", "queue", "bot")
# Codes begin with three digits.
_FIRST_CODE = 100


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a conversation.

    Attributes:
        kind: ``bot``, ``queue`` (people were called, the bot still answers) or ``human``.
        epoch: Rises whenever the holder of a case changes: what a turn has prepared under an
            older epoch is not sent any more.
        code: The case that decides, if there is one.
        institution: Whose case it is.
    """

    kind: str
    epoch: int
    code: str | None = None
    institution: str | None = None


class HandoffDesk:
    """Opens, claims and closes cases.

    Attributes:
        db: Where cases are kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

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
            }
            made = await s.scalar(
                insert_into(s, Ticket).values(values).on_conflict_do_nothing().returning(Ticket.id)
            )
            if made is None:
                return await _found(s, person, institution)
            await _note(s, "opened", made, now, topic=topic, urgency=urgency)
            return Case(code(made), institution, opened=True)

        return await self.db.transact(work)

    async def holder_of(self, *, person: int) -> Holder:
        """Say who holds the conversation with a person."""
        async with self.db.read() as s:
            return await holder_of(s, person)

    async def claim(self, *, case: str, owner: int, now: datetime) -> bool:
        """Take a case over; of two who try at once, one gets it."""
        return await self._turn(
            case, "claimed", now, {"holder": "human", "owner_id": owner}, ("queue",), owner
        )

    async def release(self, *, case: str, now: datetime) -> bool:
        """Put a case back into the queue."""
        values = {"holder": "queue", "owner_id": None, "waiting_since": now}
        return await self._turn(case, "released", now, values, ("human",))

    async def close(self, *, case: str, now: datetime) -> bool:
        """Close a case: the bot holds the conversation again."""
        values = {"holder": "closed", "waiting_since": None, "closed_at": now}
        return await self._turn(case, "closed", now, values, _RANK)

    async def _turn(
        self,
        case: str,
        what: str,
        now: datetime,
        values: Mapping[str, object],
        held_by: tuple[str, ...],
        owner: int | None = None,
    ) -> bool:
        ticket = number(case)

        async def work(s: AsyncSession) -> bool:
            changed = await s.scalar(
                update(Ticket)
                .where(Ticket.id == ticket, Ticket.holder.in_(held_by))
                .values(epoch=Ticket.epoch + 1, **values)
                .returning(Ticket.id)
            )
            if changed is None:
                return False
            actor = "bot" if owner is None else f"staff:{owner}"
            await _note(s, what, ticket, now, actor=actor)
            return True

        return await self.db.transact(work)


async def holder_of(s: AsyncSession, person: int) -> Holder:
    """Say who holds the conversation with a person, inside a transaction."""
    epoch = await s.scalar(
        select(func.coalesce(func.sum(Ticket.epoch), 0)).where(Ticket.person_id == person)
    )
    rows = await s.scalars(
        select(Ticket).where(Ticket.person_id == person, Ticket.holder.in_(_RANK))
    )
    found = min(rows, key=lambda one: (_RANK.index(one.holder), one.id), default=None)
    if found is None:
        return Holder("bot", int(epoch or 0))
    return Holder(found.holder, int(epoch or 0), code(found.id), found.institution)


def code(ticket: int) -> str:
    """Name a case: short enough to be said on the phone, and it says nothing."""
    return f"K-{ticket + _FIRST_CODE - 1}"


def number(case: str) -> int:
    """Find the number behind a code; a code that is none has number 0, which nobody has."""
    digits = case.removeprefix("K-")
    return max(0, int(digits) - _FIRST_CODE + 1) if digits.isdecimal() else 0


async def _found(s: AsyncSession, person: int, institution: str) -> Case:
    ticket = await s.scalar(
        select(Ticket.id).where(
            Ticket.person_id == person,
            Ticket.institution == institution,
            Ticket.holder != "closed",
        )
    )
    if ticket is None:
        raise UnknownPersonError
    return Case(code(ticket), institution, opened=False)


async def _note(
    s: AsyncSession, what: str, ticket: int, now: datetime, *, actor: str = "person", **more: str
) -> None:
    await audit.note(s, code=f"case.{what}", actor=actor, entity=f"case:{ticket}", now=now, **more)
