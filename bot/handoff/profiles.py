"""The desk for what the staff tells of itself: languages, subjects, hours; and whom that fits."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.handoff.card import Card
from bot.handoff.hours import Hours, Timetable
from bot.handoff.matching import Fit, Profile, reasons
from bot.handoff.members import Member, member
from bot.handoff.rules import may
from bot.store.case_tables import StaffProfile
from bot.store.session import Database, box_of, insert_into


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who has told of themselves."""

    who: Member
    profile: Profile


class Profiles:
    """Keeps what people of the staff tell of themselves, until they take it back.

    Attributes:
        db: Where it is kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def of(self, staff: int) -> Profile | None:
        """Give what somebody has told; None if they told nothing."""
        async with self.db.read() as s:
            return await profile_of(s, staff)

    async def keep(self, *, staff: int, profile: Profile, now: datetime) -> None:
        """Take it down, sealed; the log says that it changed and not how."""

        async def work(s: AsyncSession) -> None:
            values = {
                "body": box_of(s).seal(json.dumps(profile.kept()).encode()),
                "updated_at": now,
            }
            await s.execute(
                insert_into(s, StaffProfile)
                .values(staff_id=staff, **values)
                .on_conflict_do_update(index_elements=[StaffProfile.staff_id], set_=values)
            )
            await _note(s, "kept", staff, now)

        await self.db.transact(work)

    async def forget(self, *, staff: int, now: datetime) -> None:
        """Take it back; nothing of it is left."""

        async def work(s: AsyncSession) -> None:
            await s.execute(delete(StaffProfile).where(StaffProfile.staff_id == staff))
            await _note(s, "forgotten", staff, now)

        await self.db.transact(work)


async def profile_of(s: AsyncSession, staff: int) -> Profile | None:
    """Give what somebody has told, inside a transaction."""
    body = await s.scalar(select(StaffProfile.body).where(StaffProfile.staff_id == staff))
    return None if body is None else Profile.read(json.loads(box_of(s).open(body)))


async def hours_of(s: AsyncSession, staff: int | None) -> Hours:
    """Give the hours of somebody; without any frame they told none."""
    profile = None if staff is None else await profile_of(s, staff)
    return Hours() if profile is None else profile.hours


async def with_fits(
    s: AsyncSession, cards: Sequence[Card], timetable: Timetable, now: datetime
) -> list[Card]:
    """Say on the cards of those who wait who fits; everything else stays as it is."""
    if not any(card.holder == "queue" for card in cards):
        return list(cards)
    colleagues = await _colleagues(s)
    return [
        replace(card, fits=_fits(card, colleagues, timetable, now))
        if card.holder == "queue"
        else card
        for card in cards
    ]


async def _colleagues(s: AsyncSession) -> list[Colleague]:
    found = []
    for staff in await s.scalars(select(StaffProfile.staff_id).order_by(StaffProfile.staff_id)):
        who, profile = await member(s, staff), await profile_of(s, staff)
        if who is not None and profile is not None:
            found.append(Colleague(who, profile))
    return found


def _fits(
    card: Card, colleagues: Sequence[Colleague], timetable: Timetable, now: datetime
) -> tuple[Fit, ...]:
    found = []
    for one in colleagues:
        roles = one.who.may_in(card.institution, card.deputy)
        why = reasons(one.profile, lang=card.lang, topic=card.topic, needs=card.needs)
        if why and may(roles, "claim"):
            on_duty = _works(one, card, timetable, now)
            found.append(Fit(one.who.id, one.who.name, why, on_duty))
    return tuple(sorted(found, key=lambda fit: (-len(fit.reasons), fit.staff)))


def _works(one: Colleague, card: Card, timetable: Timetable, now: datetime) -> bool:
    own = one.profile.hours
    hours = own if own.known else timetable.of(card.deputy or card.institution)
    return not hours.known or hours.is_open(now)


async def _note(s: AsyncSession, what: str, staff: int, now: datetime) -> None:
    actor = f"staff:{staff}"
    await audit.note(s, code=f"staff.profile_{what}", actor=actor, entity=actor, now=now)
