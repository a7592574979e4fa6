"""The booking desk: book, hold, move, cancel, look, on both databases."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.booking.service import BookingDesk
from bot.store import tables
from bot.store.session import Database
from flows.ports import Asker, Need, Outcome, Room, Session
from tests.bot.booking.conftest import Offered
from tests.fakes import FrozenClock, on


async def _book(
    desk: BookingDesk,
    person: int,
    session: Session,
    clock: FrozenClock,
    *,
    persons: int = 1,
    key: str | None = None,
    asker: Asker | None = None,
) -> Outcome:
    return await desk.book(
        person=person,
        session=session.token,
        persons=persons,
        lang="ar",
        idem_key=key or f"{person}:{session.token}",
        now=clock.now(),
        asker=asker,
    )


async def _free(desk: BookingDesk, session: Session, clock: FrozenClock) -> int:
    found = await desk.session(token=session.token, now=clock.now())
    assert found is not None
    return found.free


async def _move(
    desk: BookingDesk, person: int, old: str, session: Session, clock: FrozenClock
) -> Outcome:
    return await desk.move(
        person=person,
        booking=old,
        session=session.token,
        lang="ar",
        idem_key=f"move:{old}:{session.token}",
        now=clock.now(),
    )


def _token(outcome: Outcome) -> str:
    assert outcome.booking is not None
    return outcome.booking.token


async def test_a_booking_takes_a_place_and_is_found_again(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered(capacity=5, taken=2)

    outcome = await _book(desk, person, session, clock, persons=2)

    assert outcome.result == "booked"
    assert outcome.booking is not None
    assert (outcome.booking.state, outcome.booking.persons) == ("confirmed", 2)
    assert (outcome.booking.session.free, outcome.booking.session.capacity) == (1, 5)
    assert await desk.mine(person=person, now=clock.now()) == [outcome.booking]


async def test_the_same_tap_twice_is_one_booking_and_gets_the_same_answer(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()

    first = await _book(desk, person, session, clock, key="tap")
    second = await _book(desk, person, session, clock, key="tap")

    assert first == second
    assert await _free(desk, session, clock) == 4


async def test_another_tap_on_the_same_offer_hears_that_it_is_booked_already(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    first = await _book(desk, person, session, clock, key="one")

    second = await _book(desk, person, session, clock, key="two")

    assert second == Outcome("already", first.booking)


async def test_full_comes_with_other_dates_of_the_same_module(
    desk: BookingDesk, offered: Offered, person: int, other: int, clock: FrozenClock
) -> None:
    full = await offered(capacity=1)
    trade = await offered(id="electric", trades=["electric"], when=on("2026-12-02"))
    same = await offered(id="car-again", when=on("2026-12-09"))
    await offered(id="sport", module="sport", when=on("2026-12-03"))
    await _book(desk, other, full, clock)

    outcome = await _book(desk, person, full, clock)

    assert outcome.result == "full"
    assert [one.token for one in outcome.alternatives] == [same.token, trade.token]


async def test_what_needs_a_permit_or_may_need_one_is_a_request_that_keeps_its_place(
    desk: BookingDesk, offered: Offered, person: int, other: int, clock: FrozenClock
) -> None:
    session = await offered(permit_needed="unknown", capacity=1)

    asked = await _book(desk, person, session, clock)
    late = await _book(desk, other, session, clock)

    assert asked.result == "request_only"
    assert asked.booking is not None
    assert asked.booking.state == "requested"
    assert late.result == "full"


@pytest.mark.parametrize(
    ("changes", "wish", "expected"),
    [
        ({"min_age": 18}, (1, Asker(age=17)), "too_young"),
        ({}, (1, Asker(place="wuppertal")), "not_here"),
        ({}, (5, Asker()), "too_many"),
        ({"capacity": 2}, (3, Asker()), "too_many"),
        ({"named": "no", "capacity": 0}, (1, Asker()), "just_come"),
    ],
)
async def test_a_no_is_a_word(
    desk: BookingDesk,
    offered: Offered,
    person: int,
    clock: FrozenClock,
    changes: dict[str, object],
    wish: tuple[int, Asker],
    expected: str,
) -> None:
    session = await offered(**changes)
    persons, asker = wish

    outcome = await _book(desk, person, session, clock, persons=persons, asker=asker)

    assert outcome == Outcome(expected)


async def test_a_session_that_has_begun_is_past_and_one_that_never_was_is_unknown(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    clock.at = session.starts_at

    past = await _book(desk, person, session, clock)
    unknown = await desk.book(
        person=person, session="AAAAAAAA", persons=1, lang="ar", idem_key="x", now=clock.now()
    )

    assert (past.result, unknown.result) == ("past", "unknown")


async def test_nobody_can_be_at_two_places_at_once(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    first = await _book(desk, person, await offered(), clock)
    clash = await offered(id="advice", when=on("2026-12-01", "11:30", "12:30"))
    after = await offered(id="later", when=on("2026-12-01", "12:00", "13:00"))

    overlap = await _book(desk, person, clash, clock)
    fits = await _book(desk, person, after, clock)

    assert overlap == Outcome("overlap", first.booking)
    assert fits.result == "booked"


async def test_cancelling_frees_the_place_at_once_and_twice_is_like_once(
    desk: BookingDesk, offered: Offered, person: int, other: int, clock: FrozenClock
) -> None:
    session = await offered(capacity=1)
    token = _token(await _book(desk, person, session, clock))

    first = await desk.cancel(person=person, booking=token, now=clock.now())
    taken = await _book(desk, other, session, clock)
    second = await desk.cancel(person=person, booking=token, now=clock.now())

    assert (first.result, taken.result, second.result) == ("cancelled", "booked", "cancelled")
    assert await _free(desk, session, clock) == 0
    assert await desk.mine(person=person, now=clock.now()) == []


async def test_after_cancelling_the_same_date_can_be_booked_again(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    token = _token(await _book(desk, person, session, clock, key="one"))
    await desk.cancel(person=person, booking=token, now=clock.now())

    again = await _book(desk, person, session, clock, key="two")

    assert again.result == "booked"


async def test_what_is_somebody_elses_stays_theirs(
    desk: BookingDesk, offered: Offered, person: int, other: int, clock: FrozenClock
) -> None:
    session = await offered()
    later = await offered(id="later", when=on("2026-12-08"))
    token = _token(await _book(desk, person, session, clock))

    answers = [
        await desk.cancel(person=other, booking=token, now=clock.now()),
        await _move(desk, other, token, later, clock),
        await desk.remind(person=other, booking=token, when="day_before", now=clock.now()),
    ]
    file = await desk.calendar_file(
        person=other, booking=token, title="Termin", place="Tor", now=clock.now()
    )

    assert [one.result for one in answers] == ["not_yours"] * 3
    assert file is None
    assert await _free(desk, session, clock) == 4


async def test_moving_takes_the_new_place_and_frees_the_old_one(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    old = await offered()
    new = await offered(id="later", when=on("2026-12-08"))
    booked = await _book(
        desk, person, old, clock, persons=2, asker=Asker(needs=(Need("childcare"),))
    )

    moved = await _move(desk, person, _token(booked), new, clock)
    again = await _move(desk, person, _token(booked), new, clock)

    assert moved.result == "moved"
    assert again == moved
    assert await _free(desk, old, clock) == 5
    assert await _free(desk, new, clock) == 3
    assert [one.session.token for one in await desk.mine(person=person, now=clock.now())] == [
        new.token
    ]


async def test_moving_to_a_full_date_changes_nothing(
    desk: BookingDesk, offered: Offered, person: int, other: int, clock: FrozenClock
) -> None:
    old = await offered()
    new = await offered(id="later", capacity=1, when=on("2026-12-08"))
    booked = await _book(desk, person, old, clock)
    await _book(desk, other, new, clock)

    outcome = await _move(desk, person, _token(booked), new, clock)

    assert outcome.result == "full"
    assert await desk.mine(person=person, now=clock.now()) == [booked.booking]


async def test_moving_between_slots_of_one_offer_is_allowed(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    when = [{"on": "2026-12-03", "at": "13:00", "until": "15:00", "slots": "30"}]
    first = await offered(id="advice", capacity=1, when=when)
    slots = await desk.sessions(now=clock.now(), place="zue_muenster")
    booked = await _book(desk, person, first, clock)

    moved = await _move(desk, person, _token(booked), slots[1], clock)

    assert len(slots) == 4
    assert moved.result == "moved"
    assert moved.booking is not None
    assert moved.booking.session.starts_at == datetime(2026, 12, 3, 12, 30, tzinfo=UTC)


async def _hold(desk: BookingDesk, person: int, session: Session, clock: FrozenClock) -> str:
    held = await desk.hold(person=person, session=session.token, persons=1, now=clock.now())
    return held.result


async def test_a_hold_keeps_the_place_until_it_runs_out(
    desk: BookingDesk, offered: Offered, person: int, other: int, clock: FrozenClock
) -> None:
    session = await offered(capacity=1)
    held = await _hold(desk, person, session, clock)

    meanwhile = await _book(desk, other, session, clock, key="too soon")
    clock.move(timedelta(minutes=15))
    later = await _book(desk, other, session, clock, key="later")

    assert (held, meanwhile.result, later.result) == ("held", "full", "booked")
    assert await desk.mine(person=person, now=clock.now()) == []


async def test_a_hold_becomes_a_booking(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered(capacity=1)
    await _hold(desk, person, session, clock)
    again = await _hold(desk, person, session, clock)

    booked = await _book(desk, person, session, clock)
    clock.move(timedelta(hours=1))
    await desk.sweep(now=clock.now())

    assert (again, booked.result) == ("held", "booked")
    assert await _free(desk, session, clock) == 0


async def test_a_hold_of_another_date_or_a_no_gives_the_place_back(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered(capacity=1)
    other_date = await offered(id="later", capacity=1, when=on("2026-12-08"))
    await _hold(desk, person, session, clock)

    await _hold(desk, person, other_date, clock)
    assert await _free(desk, session, clock) == 1
    assert await _free(desk, other_date, clock) == 0

    await desk.release(person=person, now=clock.now())
    assert await _free(desk, other_date, clock) == 1


async def test_a_hold_that_ran_out_is_free_again_without_anybody_asking(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered(capacity=1)
    await _hold(desk, person, session, clock)
    clock.move(timedelta(minutes=15))

    assert await desk.sweep(now=clock.now()) == 1
    assert await _free(desk, session, clock) == 1


async def test_a_place_of_a_kind_is_given_only_to_who_picked_it(
    desk: BookingDesk, offered: Offered, person: int, other: int, clock: FrozenClock
) -> None:
    session = await offered(capacity=2, pools={"women": 1})

    women = await _book(desk, person, session, clock, key="w", asker=Asker(pool="women"))
    more = await _book(desk, other, session, clock, key="x", asker=Asker(pool="women"))
    plain = await _book(desk, other, session, clock, key="y")

    assert (women.result, more.result, plain.result) == ("booked", "full", "booked")
    assert women.booking is not None
    assert women.booking.pool == "women"
    assert session.pools == (("all", 1), ("women", 1))


async def test_dates_are_found_by_kind_of_place_and_number_of_people(
    desk: BookingDesk, offered: Offered, clock: FrozenClock
) -> None:
    women = await offered(id="women", capacity=4, pools={"women": 3})
    small = await offered(id="small", capacity=1, when=on("2026-12-02"))
    full = await offered(id="full", capacity=3, taken=3, when=on("2026-12-03"))

    async def find(room: Room) -> list[str]:
        found = await desk.sessions(now=clock.now(), place="zue_muenster", room=room)
        return [one.token for one in found]

    assert await find(Room("women", 3)) == [women.token]
    assert await find(Room(persons=2)) == [women.token]
    assert await find(Room()) == [women.token, small.token]
    assert await find(Room(full=True)) == [full.token]
    assert await find(Room("women", 4, full=True)) == [women.token]


async def test_what_is_needed_goes_along_when_a_booking_is_moved(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    new = await offered(id="later", when=on("2026-12-08"))
    needs = (Need("interpreter", "fa"), Need("childcare"))
    token = _token(await _book(desk, person, session, clock, asker=Asker(needs=needs)))

    moved = await _move(desk, person, token, new, clock)

    assert moved.booking is not None
    assert moved.booking.needs == needs


async def test_sessions_are_found_by_place_module_trade_and_day_in_order_of_time(
    desk: BookingDesk, offered: Offered, clock: FrozenClock
) -> None:
    late = await offered(id="late", trades=["electric"], when=on("2026-12-03"))
    early = await offered(id="early", trades=["car", "metal"])
    advice = await offered(id="advice", module="berufsberatung", when=on("2026-12-02"))
    everywhere = await offered(id="online", places=["anywhere"], when=on("2026-12-04"))
    await offered(id="elsewhere", places=["dortmund"])
    await offered(id="full", capacity=1, taken=1)

    async def find(**wanted: str | date) -> list[str]:
        found = await desk.sessions(now=clock.now(), place="zue_muenster", **wanted)  # type: ignore[arg-type]
        return [one.token for one in found]

    assert await find() == [early.token, advice.token, late.token, everywhere.token]
    assert await find(module="werkstattbesuch", trade="metal") == [early.token]
    assert await find(day=date(2026, 12, 3)) == [late.token]
    assert await find(trade="hair") == []


async def test_every_step_is_written_down_without_a_person(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    token = _token(await _book(desk, person, await offered(), clock))
    await desk.cancel(person=person, booking=token, now=clock.now())

    async with db.read() as s:
        events = (await s.scalars(select(tables.Event).order_by(tables.Event.id))).all()

    assert [one.code for one in events] == [
        "session.added",
        "booking.confirmed",
        "booking.cancelled",
    ]
    assert events[1].params == {"persons": 1}


async def test_a_tap_that_comes_again_after_cancelling_does_not_book_again(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    token = _token(await _book(desk, person, session, clock, key="tap"))
    await desk.cancel(person=person, booking=token, now=clock.now())

    again = await _book(desk, person, session, clock, key="tap")

    assert again.result == "cancelled"
    assert await _free(desk, session, clock) == 5


async def test_the_key_of_somebody_elses_tap_opens_nothing(
    desk: BookingDesk, offered: Offered, person: int, other: int, clock: FrozenClock
) -> None:
    session = await offered()
    await _book(desk, person, session, clock, key="tap")

    assert await _book(desk, other, session, clock, key="tap") == Outcome("unknown")


async def test_somebody_who_was_forgotten_books_cancels_and_has_nothing(
    desk: BookingDesk, offered: Offered, clock: FrozenClock
) -> None:
    session = await offered()

    booked = await _book(desk, 4711, session, clock)
    cancelled = await desk.cancel(person=4711, booking="AAAAAAAA", now=clock.now())

    assert (booked, cancelled) == (Outcome("unknown"), Outcome("unknown"))
    assert await desk.mine(person=4711, now=clock.now()) == []


async def test_a_booking_that_never_was_is_unknown(
    desk: BookingDesk, person: int, clock: FrozenClock
) -> None:
    answer = await desk.cancel(person=person, booking="AAAAAAAA", now=clock.now())

    assert answer == Outcome("unknown")


async def test_a_booking_for_nobody_is_a_fault_of_the_caller(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()

    with pytest.raises(ValueError, match="for somebody"):
        await _book(desk, person, session, clock, persons=0)


async def test_what_is_over_or_cancelled_or_the_same_is_not_moved(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered()
    new = await offered(id="later", when=on("2026-12-08"))
    kept = _token(await _book(desk, person, session, clock))
    gone = _token(await _book(desk, person, new, clock))
    await desk.cancel(person=person, booking=gone, now=clock.now())

    same = await _move(desk, person, kept, session, clock)
    cancelled = await _move(desk, person, gone, session, clock)
    clock.at = session.starts_at
    past = await _move(desk, person, kept, new, clock)
    late = await desk.cancel(person=person, booking=kept, now=clock.now())

    assert (same.result, cancelled.result) == ("already", "cancelled")
    assert (past.result, late.result) == ("past", "past")


async def test_a_cancelled_booking_is_not_reminded_of(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    token = _token(await _book(desk, person, await offered(), clock))
    await desk.cancel(person=person, booking=token, now=clock.now())

    answer = await desk.remind(person=person, booking=token, when="day_before", now=clock.now())

    assert answer.result == "cancelled"
