"""The desk of people, on both databases."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import audit
from bot.errors import UnknownPersonError
from bot.people.service import PeopleDesk
from bot.store import tables
from bot.store.session import Database
from tests.fakes import FrozenClock


async def test_a_person_is_met_once_however_many_messages_come_at_once(
    db: Database, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db)

    met = await asyncio.gather(
        *(
            desk.meet(chat_id=5_000_000_001, client_language="ar-EG", now=clock.now())
            for _ in range(12)
        )
    )

    assert len({one.id for one in met}) == 1
    assert met[0].lang == "ar"
    assert met[0].lang_chosen is False


async def test_a_guess_never_replaces_the_language_that_the_person_chose(
    db: Database, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db)
    person = await desk.meet(chat_id=1, client_language=None, now=clock.now())

    await desk.speak(person=person.id, lang="fa", chosen=False, now=clock.now())
    await desk.speak(person=person.id, lang="ar", chosen=True, now=clock.now())
    await desk.speak(person=person.id, lang="de", chosen=False, now=clock.now())

    again = await desk.meet(chat_id=1, client_language="en", now=clock.now())
    assert (again.lang, again.lang_chosen) == ("ar", True)


async def test_a_person_who_left_is_reachable_again_when_they_write(
    db: Database, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db)
    await desk.meet(chat_id=1, client_language=None, now=clock.now())
    await desk.unreachable(chat_id=1, now=clock.now())

    again = await desk.meet(chat_id=1, client_language=None, now=clock.move(timedelta(minutes=1)))

    assert again.reachable


async def test_a_consent_is_noted_with_its_version_and_can_be_taken_back(
    db: Database, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db)
    person = await desk.meet(chat_id=1, client_language=None, now=clock.now())

    await desk.consent(person=person.id, version=3, now=clock.now())
    given = await desk.meet(chat_id=1, client_language=None, now=clock.now())
    await desk.withdraw(person=person.id, now=clock.now())
    taken_back = await desk.meet(chat_id=1, client_language=None, now=clock.now())

    assert (given.consent_version, taken_back.consent_version) == (3, None)
    async with db.read() as s:
        events = await audit.of(s, entity=f"person:{person.id}")
    assert [(one.code, one.params) for one in events] == [
        ("person.consented", {"version": 3}),
        ("person.withdrew", {"version": None}),
    ]


async def test_nobody_consents_who_is_not_there(db: Database, clock: FrozenClock) -> None:
    with pytest.raises(UnknownPersonError):
        await PeopleDesk(db).consent(person=4711, version=1, now=clock.now())


async def test_somebody_who_is_seen_again_counts_as_seen(db: Database, clock: FrozenClock) -> None:
    desk = PeopleDesk(db)
    await desk.meet(chat_id=1, client_language=None, now=clock.now())

    await desk.meet(chat_id=1, client_language=None, now=clock.move(timedelta(days=3)))

    async with db.read() as s:
        assert await s.scalar(select(tables.Person.seen_at)) == clock.now()
