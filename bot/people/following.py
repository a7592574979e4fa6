"""Which new offers somebody wishes to hear of: switched on by them, off with their consent."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.session import insert_into
from bot.store.wishes import Follow


async def follow(s: AsyncSession, person: int, module: str, *, wished: bool) -> None:
    """Switch one kind of offer on or off; doing it twice is doing it once."""
    if wished:
        row = insert_into(s, Follow).values(person_id=person, module=module)
        await s.execute(row.on_conflict_do_nothing())
    else:
        which = (Follow.person_id == person) & (Follow.module == module)
        await s.execute(delete(Follow).where(which))


async def followed(s: AsyncSession, person: int) -> list[str]:
    """Read what somebody wishes to hear of."""
    found = await s.scalars(
        select(Follow.module).where(Follow.person_id == person).order_by(Follow.module)
    )
    return list(found)


async def unfollow(s: AsyncSession, person: int) -> None:
    """Switch everything off."""
    await s.execute(delete(Follow).where(Follow.person_id == person))
