"""Reminders are decided at the moment they are sent, not when they were wished for."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Update, select, update

from bot import outbox, veil
from bot.booking.delivery import deliver
from bot.booking.notice import Notice
from bot.booking.service import BookingDesk
from bot.message import Message
from bot.people.service import PeopleDesk
from bot.store import tables
from bot.store.session import Database
from flows.ports import Session
from tests.bot.booking.conftest import Offered, token_of_booking
from tests.fakes import FrozenClock, on

EVENING = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)


def _render(due: Notice) -> Message:
    return Message(text=f"{due.lang} {due.session.starts_at:%d.%m. %H:%M}")


async def _remembered(
    desk: BookingDesk, person: int, session: Session, clock: FrozenClock, when: str = "day_before"
) -> str:
    token = await token_of_booking(desk, person, session, clock)
    await desk.remind(person=person, booking=token, when=when, now=clock.now())
    return token


async def _sent(db: Database, now: datetime) -> list[str]:
    await deliver(db, _render, now)
    async with db.write() as s:
        rows = await outbox.due(s, now)
        await outbox.mark_sent(s, [row.id for row in rows], now)
    return [row.message.text for row in rows]


async def _reasons(db: Database) -> list[str | None]:
    async with db.read() as s:
        query = select(tables.Outgoing.error_code).where(tables.Outgoing.state == "dropped")
        return list((await s.scalars(query)).all())


async def test_a_reminder_comes_when_it_is_due_and_once(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    token = await _remembered(desk, person, await offered(), clock)
    mine = await desk.mine(person=person, now=clock.now())

    early = await _sent(db, EVENING - timedelta(seconds=1))
    due = await _sent(db, EVENING)
    later = await _sent(db, EVENING + timedelta(minutes=1))

    assert (mine[0].token, mine[0].reminder_at) == (token, EVENING)
    assert (early, due, later) == ([], ["ar 01.12. 09:00"], [])


async def test_it_speaks_the_language_that_the_person_speaks_by_then(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    await _remembered(desk, person, await offered(), clock)
    await PeopleDesk(db).speak(person=person, lang="de", chosen=True, now=clock.now())

    assert await _sent(db, EVENING) == ["de 01.12. 09:00"]


async def test_no_reminder_of_what_was_cancelled(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    token = await _remembered(desk, person, await offered(), clock)
    await desk.cancel(person=person, booking=token, now=clock.now())

    assert await _sent(db, EVENING) == []


async def test_no_reminder_of_what_was_cancelled_after_the_words_were_made(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    token = await _remembered(desk, person, await offered(), clock)
    assert await deliver(db, _render, EVENING) == 1
    await desk.cancel(person=person, booking=token, now=EVENING)

    assert await _sent(db, EVENING) == []


async def test_a_moved_booking_is_reminded_of_at_its_new_time_only(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    token = await _remembered(desk, person, await offered(), clock)
    new = await offered(id="later", when=on("2026-12-08"))
    await desk.move(
        person=person,
        booking=token,
        session=new.token,
        lang="ar",
        idem_key="move",
        now=clock.now(),
    )

    assert await _sent(db, EVENING) == []
    assert await _sent(db, EVENING + timedelta(days=7)) == ["ar 08.12. 09:00"]


async def test_a_reminder_that_is_wished_for_anew_replaces_the_old_one(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered(when=on("2026-12-01", "14:00", "16:00"))
    token = await _remembered(desk, person, session, clock)
    changed = await desk.remind(person=person, booking=token, when="two_hours", now=clock.now())
    off_later = session.starts_at - timedelta(hours=2)

    assert changed.result == "reminder_set"
    assert await _sent(db, EVENING) == []
    assert await _sent(db, off_later) == ["ar 01.12. 13:00"]


async def test_a_reminder_can_be_taken_away(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    token = await _remembered(desk, person, await offered(), clock)

    off = await desk.remind(person=person, booking=token, when="none", now=clock.now())

    assert off.result == "reminder_off"
    assert off.booking is not None
    assert off.booking.reminder_at is None
    assert await _sent(db, EVENING) == []


async def test_a_reminder_for_a_moment_that_is_over_is_refused(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    token = await _remembered(desk, person, session, clock)
    assert session.meet_at is not None
    clock.at = session.meet_at - timedelta(minutes=5)

    late = await desk.remind(person=person, booking=token, when="two_hours", now=clock.now())

    assert late.result == "past"


async def test_a_reminder_that_comes_late_waits_for_the_morning(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    await _remembered(desk, person, await offered(), clock)
    night = EVENING + timedelta(hours=6)
    morning = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)

    assert await _sent(db, night) == []
    assert await _sent(db, morning) == ["ar 01.12. 09:00"]


async def test_what_could_not_be_sent_for_hours_is_not_sent_at_night_and_comes_in_the_morning(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    await _remembered(desk, person, await offered(), clock)
    made = await deliver(db, _render, EVENING)

    assert made == 1
    assert await _sent(db, EVENING + timedelta(hours=6)) == []
    assert await _sent(db, datetime(2026, 12, 1, 7, 0, tzinfo=UTC)) == ["ar 01.12. 09:00"]


async def test_what_could_not_be_sent_before_the_date_is_not_sent_after_it(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    await _remembered(desk, person, session, clock)
    await deliver(db, _render, EVENING)

    assert await _sent(db, session.starts_at + timedelta(hours=3)) == []
    assert await _reasons(db) == ["late"]


async def test_what_is_just_being_sent_is_left_to_who_sends_it(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    await _remembered(desk, person, session, clock)
    await deliver(db, _render, EVENING)
    async with db.write() as s:
        held = await outbox.due(s, EVENING + timedelta(minutes=20))

    again = await deliver(db, _render, EVENING + timedelta(minutes=20, seconds=5))

    assert [row.message.text for row in held] == ["ar 01.12. 09:00"]
    assert again == 0


async def test_a_reminder_that_comes_too_late_is_left_out(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    await _remembered(desk, person, session, clock)

    assert await _sent(db, session.starts_at) == []
    assert await _reasons(db) == ["late"]


@pytest.mark.parametrize(
    "change",
    [
        update(tables.Session).values(state="cancelled"),
        update(tables.Booking).values(state="cancelled_by_us"),
        update(tables.Booking).values(version=tables.Booking.version + 1),
    ],
    ids=["session", "state", "version"],
)
async def test_what_changed_behind_its_back_stops_a_reminder(
    db: Database,
    desk: BookingDesk,
    offered: Offered,
    person: int,
    clock: FrozenClock,
    change: Update,
) -> None:
    await _remembered(desk, person, await offered(), clock)
    async with db.write() as s:
        await s.execute(change)

    assert await _sent(db, EVENING) == []
    assert await _reasons(db) == ["changed"]


async def test_somebody_who_cannot_be_reached_is_not_reminded(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    await _remembered(desk, person, await offered(), clock)
    async with db.write() as s:
        await s.execute(update(tables.Person).values(reachable=False))

    assert await _sent(db, EVENING) == []
    assert await _reasons(db) == ["no_words"]


async def test_who_may_be_watched_is_reminded_without_words_of_what_it_is(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    await _remembered(desk, person, await offered(), clock)
    people = PeopleDesk(db)
    await people.be_discreet(person=person, wished=True)

    def render(due: Notice) -> Message:
        return Message(".") if due.kind == veil.KIND else _render(due)

    await deliver(db, render, EVENING)
    assert await _texts(db) == ["."]
    assert await people.unveil(person=person, now=EVENING) == 1
    assert await _texts(db) == ["ar 01.12. 09:00"]


async def test_a_reminder_that_was_kept_back_goes_with_its_booking(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    token = await _remembered(desk, person, await offered(), clock)
    people = PeopleDesk(db)
    await people.be_discreet(person=person, wished=True)
    await deliver(db, _render, EVENING)

    await desk.cancel(person=person, booking=token, now=EVENING)

    assert await people.unveil(person=person, now=EVENING) == 0


async def _texts(db: Database) -> list[str]:
    async with db.write() as s:
        rows = await outbox.due(s, EVENING)
        await outbox.mark_sent(s, [row.id for row in rows], EVENING)
    return [row.message.text for row in rows]
