"""What has just happened with the dates of institutions, for pages that keep themselves fresh."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.session import Database
from bot.store.tables import Booking, Event, Session
from bot.store.wishes import Waiting

KINDS = ("session", "booking", "waiting")
AT_ONCE = 200


async def news(
    db: Database, *, institutions: Collection[str], after: int
) -> Sequence[tuple[int, str]]:
    """Give what changed about dates of theirs: the number of the event, and the date's token.

    That somebody looked is no news.

    Args:
        db: Where it is written down.
        institutions: Whose dates.
        after: Only what was written after this event.
    """
    if not institutions:
        return ()
    async with db.read() as s:
        rows = await s.execute(
            select(Event.id, Event.entity)
            .where(
                Event.id > after,
                or_(*(Event.entity.startswith(f"{kind}:") for kind in KINDS)),
                Event.code.not_like("staff.%"),
            )
            .order_by(Event.id)
            .limit(AT_ONCE)
        )
        events = [(row.id, row.entity) for row in rows]
        tokens = await _tokens(s, {entity for _, entity in events}, institutions)
        return [(event, tokens[entity]) for event, entity in events if entity in tokens]


async def _tokens(
    s: AsyncSession, entities: Collection[str], institutions: Collection[str]
) -> Mapping[str, str]:
    """Find the dates that things belong to, as far as they are of these institutions."""
    found: dict[str, str] = {}
    for kind in KINDS:
        named = [one.partition(":") for one in entities]
        numbers = [int(number) for what, _, number in named if what == kind]
        if numbers:
            rows = await s.execute(
                _dates(kind, numbers).where(Session.institution.in_(institutions))
            )
            found |= {f"{kind}:{number}": token for number, token in rows}
    return found


def _dates(kind: str, numbers: Sequence[int]) -> Select[int, str]:
    if kind == "session":
        return select(Session.id, Session.token).where(Session.id.in_(numbers))
    table = Booking if kind == "booking" else Waiting
    which = select(table.id, Session.token).join(Session, Session.id == table.session_id)
    return which.where(table.id.in_(numbers))
