"""The desk at which an institution enters offers: one person drafts, another one agrees."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking.announce import announce
from bot.booking.seeds import Offer
from bot.booking.stock import stock
from bot.store.offer_tables import Offer as Row
from bot.store.session import Database

DRAFT, OPEN, ENDED = "draft", "open", "ended"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a draft: a field such as ``when.0.at``, and a code of pydantic's.

    The field is empty if fields do not fit together; ``code`` is then what does not.
    """

    field: str
    code: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An offer that was entered by hand.

    Attributes:
        id: What it is called.
        state: ``draft`` · ``open`` (its dates can be booked) · ``ended`` (no more are made).
        offer: What it says.
        drafted_by: Who wrote it last, ``staff:<number>``; they cannot agree to it themselves.
        approved_by: Who agreed to it.
    """

    id: str
    state: str
    offer: Offer
    drafted_by: str
    approved_by: str | None


@dataclass(frozen=True, slots=True)
class Entered:
    """What became of an act.

    Attributes:
        result: ``drafted`` · ``faulty`` (see ``faults``) · ``approved`` · ``same_person`` (who
            wrote it cannot agree to it) · ``ended`` · ``unknown`` (not here, or not a draft).
        id: The offer.
        faults: What is wrong with the draft.
        dates: How many dates were made.
        told: How many people who wish to hear of such offers will.
    """

    result: str
    id: str = ""
    faults: tuple[Fault, ...] = ()
    dates: int = 0
    told: int = 0


class OfferDesk:
    """Takes offers down; each institution enters and sees only its own.

    A draft is a mapping with the keys of ``bot.booking.seeds.Offer`` but ``id`` and
    ``institution``, its values as text or numbers, as a form sends them.

    Attributes:
        db: Where everything is kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def listed(self, *, institution: str) -> Sequence[Draft]:
        """Find the offers that were entered by hand, drafts first, the newest first."""
        async with self.db.read() as s:
            rows = await s.scalars(
                select(Row)
                .where(Row.institution == institution)
                .order_by(Row.state, Row.created_at.desc(), Row.id)
            )
            return [_shown(row) for row in rows]

    async def new_offer(
        self, *, institution: str, draft: Mapping[str, Any], by: str, now: datetime
    ) -> Entered:
        """Write a draft down; nobody can book it before somebody else has agreed to it."""
        made = f"{institution}-{secrets.token_hex(4)}"
        read = _read(draft, institution, made)
        if not isinstance(read, Offer):
            return Entered("faulty", faults=read)
        row = Row(
            id=made,
            institution=institution,
            state=DRAFT,
            spec=read.model_dump(mode="json"),
            drafted_by=by,
            created_at=now,
            changed_at=now,
        )

        async def work(s: AsyncSession) -> Entered:
            s.add(row)
            await _note(s, row, "offer.drafted", by, now)
            return Entered("drafted", made)

        return await self.db.transact(work)

    async def change_offer(
        self,
        *,
        institution: str,
        offer: str,
        draft: Mapping[str, Any],
        by: str,
        now: datetime,
    ) -> Entered:
        """Write a draft anew; from then on it is the draft of who did."""
        read = _read(draft, institution, offer)
        if not isinstance(read, Offer):
            return Entered("faulty", offer, read)

        async def work(s: AsyncSession) -> Entered:
            row = await _own(s, institution, offer, DRAFT)
            if row is None:
                return Entered("unknown")
            row.spec = read.model_dump(mode="json")
            row.drafted_by, row.changed_at = by, now
            await _note(s, row, "offer.changed", by, now)
            return Entered("drafted", offer)

        return await self.db.transact(work)

    async def approve_offer(
        self, *, institution: str, offer: str, by: str, now: datetime
    ) -> Entered:
        """Agree to somebody else's draft: its dates are made at once, and can be booked."""

        async def work(s: AsyncSession) -> Entered:
            row = await _own(s, institution, offer, DRAFT)
            if row is None:
                return Entered("unknown")
            if row.drafted_by == by:
                return Entered("same_person", offer)
            row.state, row.approved_by, row.changed_at = OPEN, by, now
            await _note(s, row, "offer.approved", by, now)
            made = await stock(s, _shown(row).offer, now)
            told = await announce(s, _shown(row).offer, now) if made else 0
            return Entered("approved", offer, dates=made, told=told)

        return await self.db.transact(work)

    async def end_offer(self, *, institution: str, offer: str, by: str, now: datetime) -> Entered:
        """Make no more dates of it; those that are there stay, and are cancelled one by one."""

        async def work(s: AsyncSession) -> Entered:
            row = await _own(s, institution, offer, DRAFT, OPEN)
            if row is None:
                return Entered("unknown")
            row.state, row.changed_at = ENDED, now
            await _note(s, row, "offer.ended", by, now)
            return Entered("ended", offer)

        return await self.db.transact(work)


async def grow(db: Database, now: datetime) -> int:
    """Make the coming dates of every offer that was agreed to.

    Returns:
        How many were added.
    """

    async def work(s: AsyncSession) -> int:
        rows = await s.scalars(select(Row).where(Row.state == OPEN).order_by(Row.id))
        return sum([await stock(s, _shown(row).offer, now) for row in rows.all()])

    return await db.transact(work)


def _read(draft: Mapping[str, Any], institution: str, made: str) -> Offer | tuple[Fault, ...]:
    own = {"id": made, "institution": institution, "fictional": "no"}
    try:
        return Offer.model_validate({**draft, **own})
    except ValidationError as error:
        return tuple(_fault(one) for one in error.errors(include_url=False))


def _fault(error: Any) -> Fault:  # noqa: ANN401 - pydantic's own shape
    field = ".".join(str(part) for part in error["loc"])
    whole = error["type"] == "value_error"
    return Fault(field, str(error["ctx"]["error"]) if whole else error["type"])


async def _own(s: AsyncSession, institution: str, offer: str, *states: str) -> Row | None:
    found: Row | None = await s.scalar(
        select(Row)
        .where(Row.id == offer, Row.institution == institution, Row.state.in_(states))
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return found


def _shown(row: Row) -> Draft:
    return Draft(
        row.id, row.state, Offer.model_validate(row.spec), row.drafted_by, row.approved_by
    )


async def _note(s: AsyncSession, row: Row, code: str, by: str, now: datetime) -> None:
    await s.flush()
    await audit.note(s, code=code, actor=by, entity=f"offer:{row.id}", now=now)
