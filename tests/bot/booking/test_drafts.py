"""The desk that remembers which date somebody was about to book, on both databases."""

from datetime import timedelta

from sqlalchemy import select

from bot.booking.drafts import KEPT, DraftDesk
from bot.people.retention import Retention, purge_people
from bot.people.service import PeopleDesk
from bot.store.session import Database
from bot.store.wishes import Draft
from flows.ports import Drafts
from tests.bot.booking.conftest import Offered
from tests.fakes import FrozenClock

# mypy compares here what the conversation needs with what the desk does.
SHAPE: type[Drafts] = DraftDesk


async def _rows(db: Database) -> list[int]:
    async with db.read() as s:
        return list(await s.scalars(select(Draft.person_id)))


async def test_the_last_date_that_was_begun_is_found_again(
    db: Database, person: int, offered: Offered, clock: FrozenClock
) -> None:
    desk, session = DraftDesk(db), await offered()
    now = clock.now()
    await desk.keep(person=person, session=session.token, pool=None, persons=1, now=now)
    await desk.keep(person=person, session=session.token, pool="women", persons=2, now=now)

    found = await desk.of(person=person, now=now + timedelta(days=2))

    assert found is not None
    assert (found.session.token, found.pool, found.persons) == (session.token, "women", 2)


async def test_dropped_too_old_over_and_unknown_dates_are_not_found(
    db: Database, person: int, other: int, offered: Offered, clock: FrozenClock
) -> None:
    desk, session = DraftDesk(db), await offered()
    now = clock.now()
    await desk.keep(person=person, session=session.token, pool=None, persons=1, now=now)
    await desk.keep(person=other, session="NOBODY", pool=None, persons=1, now=now)

    old = await desk.of(person=person, now=now + KEPT)
    over = await desk.of(person=person, now=session.starts_at)
    unknown = await desk.of(person=other, now=now)
    await desk.drop(person=person)

    assert (old, over, unknown) == (None, None, None)
    assert await desk.of(person=person, now=now) is None


async def test_nothing_of_it_is_left_after_a_week_or_with_the_person(
    db: Database, person: int, other: int, offered: Offered, clock: FrozenClock
) -> None:
    desk, session = DraftDesk(db), await offered()
    now = clock.now()
    for one in (person, other):
        await desk.keep(person=one, session=session.token, pool=None, persons=1, now=now)

    await PeopleDesk(db).forget(person=other, now=now)
    after_forgetting = await _rows(db)
    await purge_people(db, now + timedelta(days=8), Retention())

    assert after_forgetting == [person]
    assert await _rows(db) == []
