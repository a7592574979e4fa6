"""What a person is told without having asked: its shape, and when it may go out."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot import later
from bot.booking import rules
from bot.message import Message
from bot.store import tables
from flows.ports import Booking, Session


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to be told now.

    Attributes:
        kind: What it is about; the words are chosen by it.
        person: Whom it is for.
        lang: The language that they speak with us now.
        session: The date it is about, as it stands now.
        booking: The booking it is about, if it is about one.
        values: What else the words may name.
        silent: Whether it comes without a sound: it is night, and it cannot wait.
        solar: Whether they wish to see days of the Solar Hijri year beside.
        discreet: Whether they are told without words of what it is, until they tap.
    """

    kind: str
    person: int
    lang: str
    session: Session
    booking: Booking | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    silent: bool = False
    solar: bool = False
    discreet: bool = False


Verdict: TypeAlias = Notice | datetime | str
"""What becomes of a row that is due: it is told, it waits until a moment, or it is dropped."""

Decide = Callable[[AsyncSession, later.Waiting, datetime], Awaitable[Verdict]]
Render = Callable[[Notice], Message | None]


async def listener(s: AsyncSession, person: int | None, lang: str) -> tuple[int, str] | None:
    """Find who is spoken to and in which language; None if nobody can be reached."""
    found = await s.get(tables.Person, person, populate_existing=True) if person else None
    if found is None or not found.reachable:
        return None
    return found.id, found.lang or lang


def waits_until(session: Session, now: datetime) -> datetime | str | None:
    """Say what keeps a notice back: the night, or that it would come too late; None if nothing."""
    moment = rules.send_at(session, now)
    if moment is None:
        return "late"
    return moment if moment > now else None


def waits_for_change(
    session: Session, now: datetime, left_for: datetime | None = None
) -> datetime | str | bool:
    """Say what keeps back the word of a change, which may matter before the night is over.

    Args:
        session: The date as it is now.
        now: When.
        left_for: When the person would have had to be there before the change.

    Returns:
        A moment to wait for, why it is not said at all, or whether it goes out without a sound.
    """
    begins = [rules.begin(rules.on_day(session, no)) for no in range(1, len(session.days) + 2)]
    ahead = [at for at in (*begins, left_for) if at is not None and at > now]
    if not any(at > now for at in begins):
        return "late"
    if not rules.is_quiet(now) or rules.cannot_wait(min(ahead), now):
        return rules.is_quiet(now)
    return rules.morning(now)
