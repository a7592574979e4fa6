"""Courses with a waiting list only, and windows in which somebody gets in touch."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking.calls import CallDesk
from bot.booking.house_desk import HouseDesk
from bot.booking.seeds import Offer
from bot.booking.service import BookingDesk
from bot.booking.stock import seed
from bot.handoff.hours import Timetable
from bot.handoff.service import HandoffDesk
from bot.store.case_tables import Promise, Ticket
from bot.store.session import Database
from flows.booking.call import AskWindow, Call
from flows.booking.change import Change
from flows.booking.mine import MyBookings
from flows.ports import Calls, Case, Room, Session
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, an_offer
from tests.flows.fakes import ME
from tests.flows.stage import act

# mypy compares here what the conversation needs with what the desk does.
SHAPE: type[Calls] = CallDesk
NOON = datetime(2026, 12, 21, 11, 0, tzinfo=UTC)
"""The Monday before Christmas."""
HWK = "hwk-muenster"


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


@pytest.fixture
def calls(house: House) -> CallDesk:
    return CallDesk(house.desk, HandoffDesk(house.db, Timetable()))


def _course(**more: object) -> Offer:
    when = [{"in_days": 180, "at": "09:00", "until": "12:00"}]
    return an_offer(id="german", module="sprachkurs", way="waiting_list", when=when, **more)


def _windows() -> Offer:
    rule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
    when = {"rule": rule, "since": "2026-12-01", "weeks": 2, "at": "09:00", "until": "12:00"}
    return an_offer(id="call", module="wl_gespraech", way="call_back", capacity=1, when=[when])


async def _only(house: House, offer: Offer, room: Room) -> list[Session]:
    await seed(house.db, [offer], house.now)
    found = await house.desk.sessions(now=house.now, place="zue_muenster", room=room, limit=50)
    return list(found)


async def test_a_course_with_a_list_is_found_among_what_is_full_and_cannot_be_booked(
    house: House,
) -> None:
    (course,) = await _only(house, _course(capacity=0), Room(full=True))
    person = await house.somebody(1)

    refused = await house.wish(person, course)
    held = await house.desk.hold(person=person, session=course.token, persons=1, now=house.now)
    joined = await house.join(person, course)

    assert (course.way, course.free) == ("waiting_list", 0)
    assert (refused.result, held.result, joined.result) == ("wait_only", "wait_only", "waiting")


async def test_who_waited_longest_is_asked_when_the_institution_has_a_place(
    house: House,
) -> None:
    (course,) = await _only(house, _course(capacity=0), Room(full=True))
    first, second = await house.somebody(1), await house.somebody(2)
    for one in (first, second):
        await house.join(one, course)

    await HouseDesk(house.db).set_capacity(
        institution=HWK, session=course.token, pool="all", count=1, by="staff:7", now=house.now
    )

    assert await house.states() == {first: "offered", second: "waiting"}
    assert await house.told() == [f"waiting_offer de {await house.token(first)}"]
    assert (await house.take(second)).result == "gone"
    assert (await house.take(first)).result == "booked"


async def test_a_place_that_nobody_waits_for_is_offered_to_the_first_who_comes(
    house: House,
) -> None:
    await seed(house.db, [_course(capacity=1)], house.now)
    (course,) = await house.desk.sessions(now=house.now, place="zue_muenster")
    person = await house.somebody(1)

    joined = await house.join(person, course)

    assert joined.wait is not None
    assert joined.wait.state == "offered"
    assert (await house.take(person)).result == "booked"


async def test_a_list_stays_open_and_keeps_who_stands_in_it(house: House) -> None:
    (course,) = await _only(house, _course(capacity=0), Room(full=True))
    person = await house.somebody(1)
    await house.join(person, course)
    house.clock.at += timedelta(days=170)

    added = await seed(house.db, [_course(capacity=0)], house.now)
    house.clock.at += timedelta(days=30)

    assert added == 0
    (mine,) = await house.waits.mine(person=person, now=house.now)
    assert mine.session.token == course.token


async def test_windows_skip_the_holidays_and_are_found_only_by_who_asks_for_a_call(
    house: House,
) -> None:
    windows = await _only(house, _windows(), Room(calls=True))

    assert [one.starts_at.day for one in windows[:6]] == [22, 23, 24, 28, 29, 30]
    assert await _only(house, _windows(), Room()) == []


async def test_asking_for_a_call_takes_the_window_and_opens_one_case(
    house: House, calls: CallDesk
) -> None:
    window = (await _only(house, _windows(), Room(calls=True)))[0]
    person, other = await house.somebody(1), await house.somebody(2)

    async def ask(who: int, key: str) -> tuple[str, str | None]:
        done = await calls.ask(
            person=who, session=window.token, lang="ar", idem_key=key, now=house.now
        )
        return done.result, done.case.code if done.case else None

    asked = [await ask(person, "tap"), await ask(person, "tap"), await ask(other, "late")]

    async with house.db.read() as s:
        tickets = (await s.scalars(select(Ticket))).all()
    day = window.starts_at.date()
    (visit,) = await HouseDesk(house.db).day_list(institution=HWK, day=day)
    assert [one[0] for one in asked] == ["booked", "booked", "full"]
    assert [(one.topic, one.institution, one.person_id) for one in tickets] == [
        ("call_back", HWK, person)
    ]
    assert visit.case == asked[0][1] == asked[1][1]


async def test_a_crash_between_the_window_and_the_case_is_mended_by_the_repeated_tap(
    house: House, calls: CallDesk
) -> None:
    window = (await _only(house, _windows(), Room(calls=True)))[0]
    person = await house.somebody(1)

    class _Cut(HandoffDesk):
        async def open(self, **_said: object) -> Case:
            raise ConnectionError

    cut = CallDesk(BookingDesk(house.db), _Cut(house.db, Timetable()))
    asked = {"person": person, "session": window.token, "lang": "ar", "idem_key": "tap"}
    with pytest.raises(ConnectionError):
        await cut.ask(**asked, now=house.now)  # type: ignore[arg-type] # as the call below
    done = await calls.ask(**asked, now=house.now)  # type: ignore[arg-type] # the same tap

    assert done.result == "booked"
    assert done.case is not None
    assert done.case.opened


async def test_a_moved_call_stays_the_same_case(house: House, calls: CallDesk) -> None:
    first, second = (await _only(house, _windows(), Room(calls=True)))[:2]
    person = await house.somebody(1)
    asked = await calls.ask(
        person=person, session=first.token, lang="ar", idem_key="tap", now=house.now
    )
    assert asked.booking is not None
    assert asked.case is not None

    await house.desk.move(
        person=person,
        booking=asked.booking.token,
        session=second.token,
        lang="ar",
        idem_key="move",
        now=house.now,
    )

    day = second.starts_at.date()
    (visit,) = await HouseDesk(house.db).day_list(institution=HWK, day=day)
    assert visit.case == asked.case.code


async def test_the_conversation_takes_a_window_shows_it_and_gives_it_back(
    house: House, calls: CallDesk
) -> None:
    windows = await _only(house, _windows(), Room(calls=True))
    assert await house.somebody(1) == ME
    told = {"now": house.now.isoformat()}
    mine = MyBookings(house.desk, house.waits, house.visits)

    shown = await act(AskWindow(house.desk), "call_back", more=told)
    token = shown.said[0].choices[0]["entities"]["session"]
    booked = await act(Call(calls), "affirm", slots={"session": token}, more=told)
    listed = await act(mine, "my_bookings_reminder", more=told)
    still = await act(AskWindow(house.desk), "call_back", more=told)
    booking = listed.said[0].choices[-1]["entities"]["booking"]
    chosen = {"chosen_booking": booking, "change": "cancel", "change_confirmed": True}
    given = await act(Change(house.desk, calls), "affirm", slots=chosen, more=told)
    again = await act(AskWindow(house.desk), "call_back", more=told)

    assert token == windows[0].token
    assert booked.keys == ["booking-booked-call", "booking-call-case"]
    assert listed.keys == ["booking-booked-call"]
    assert [one["entities"].get("session") for one in still.said[0].choices[:1]] != [token]
    assert given.keys == ["booking-cancelled-call"]
    assert again.said[0].choices[0]["entities"] == {"session": token}


async def test_a_window_that_somebody_else_took_is_refused_and_the_form_asks_again(
    house: House, calls: CallDesk
) -> None:
    window = (await _only(house, _windows(), Room(calls=True)))[0]
    assert await house.somebody(1) == ME
    await calls.ask(
        person=await house.somebody(2),
        session=window.token,
        lang="ar",
        idem_key="first",
        now=house.now,
    )

    done = await act(
        Call(calls),
        "affirm",
        slots={"session": window.token},
        more={"now": house.now.isoformat()},
    )

    assert done.keys == ["booking-call-taken"]
    assert done.next == ["call_form"]
    assert await house.desk.mine(person=ME, now=house.now) == []


async def _asked(house: House, calls: CallDesk) -> tuple[int, str, str]:
    """Ask for a call; give the person, the booking and the case."""
    window = (await _only(house, _windows(), Room(calls=True)))[0]
    person = await house.somebody(1)
    done = await calls.ask(
        person=person, session=window.token, lang="ar", idem_key="tap", now=house.now
    )
    assert done.booking is not None
    assert done.case is not None
    return person, done.booking.token, done.case.code


async def _case(house: House) -> Ticket:
    async with house.db.read() as s:
        return (await s.scalars(select(Ticket))).one()


async def test_who_cancels_a_call_is_not_written_to_and_the_staff_sees_why(
    house: House, calls: CallDesk
) -> None:
    person, booking, _ = await _asked(house, calls)

    done = await calls.cancel(person=person, booking=booking, now=house.now)
    again = await calls.cancel(person=person, booking=booking, now=house.now)

    case = await _case(house)
    async with house.db.read() as s:
        log = [one.code for one in await audit.of(s, entity=f"case:{case.id}")]
        promise = (await s.scalars(select(Promise.state))).one_or_none()
    assert (done.result, done.case, again.case) == ("cancelled", None, None)
    assert (case.holder, case.outcome, case.waiting_since) == ("closed", "withdrawn", None)
    assert log.count("case.withdrawn") == 1
    assert promise in {None, "kept"}


async def test_a_case_that_a_human_has_stays_with_them(house: House, calls: CallDesk) -> None:
    person, booking, code = await _asked(house, calls)

    async def claimed(s: AsyncSession) -> None:
        (await s.scalars(select(Ticket))).one().holder = "human"

    await house.db.transact(claimed)
    done = await calls.cancel(person=person, booking=booking, now=house.now)

    assert done.case is not None
    assert done.case.code == code
    assert (await _case(house)).holder == "human"


async def test_a_case_about_something_else_stays_open(house: House, calls: CallDesk) -> None:
    person = await house.somebody(1)
    await calls.handoffs.open(
        person=person,
        topic="internship",
        institution=HWK,
        urgency="normal",
        lang="ar",
        now=house.now,
    )
    window = (await _only(house, _windows(), Room(calls=True)))[0]
    asked = await calls.ask(
        person=person, session=window.token, lang="ar", idem_key="tap", now=house.now
    )
    assert asked.booking is not None

    done = await calls.cancel(person=person, booking=asked.booking.token, now=house.now)

    assert done.case is not None
    assert (await _case(house)).holder == "queue"


async def test_a_workshop_is_no_window(house: House, calls: CallDesk) -> None:
    await seed(house.db, [an_offer(when=[{"in_days": 3, "at": "10:00", "until": "12:00"}])], NOON)
    (workshop,) = await house.desk.sessions(now=house.now, place="zue_muenster")

    done = await calls.ask(
        person=await house.somebody(1),
        session=workshop.token,
        lang="ar",
        idem_key="tap",
        now=house.now,
    )

    assert done.result == "unknown"
