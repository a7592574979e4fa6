"""The waiting list: a freed place is offered to who is next, in the moment it is freed."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import pytest
from sqlalchemy import update

from bot.booking import queue
from bot.booking.waits import WaitDesk
from bot.people.retention import Retention, purge_people
from bot.store import tables
from bot.store.session import Database
from flows.ports import Session, Waits
from tests.bot.booking.conftest import Offered
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, on

# mypy compares here what the conversation needs with what the desk does.
SHAPE: type[Waits] = WaitDesk
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
"""A Monday, a week before the date that most of these tests are about."""


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


class Line(NamedTuple):
    """A full date of one place, who has the place, and who waits for it in order."""

    session: Session
    first: int
    booking: str
    waiting: list[int]


Full = Callable[[int], Awaitable[Line]]


@pytest.fixture
def full(house: House, offered: Offered) -> Full:
    """Fill a date of one place, and let so many people wait for it."""

    async def fill(waiting: int) -> Line:
        session = await offered(capacity=1)
        first, *others = [await house.somebody(n) for n in range(1, waiting + 2)]
        booking = await house.book(first, session)
        for one in others:
            await house.join(one, session)
        return Line(session, first, booking, others)

    return fill


async def test_a_cancelled_place_is_offered_to_who_is_next_and_to_nobody_else(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=1)
    first, second, third = [await house.somebody(n) for n in (1, 2, 3)]
    booking = await house.book(first, session)
    joined = [await house.join(one, session) for one in (second, third)]

    await house.cancel(first, booking)

    assert [one.wait.ahead for one in joined if one.wait] == [0, 1]
    assert await house.states() == {second: "offered", third: "waiting"}
    assert await house.book(first, session) == "full"
    assert await house.told() == [f"waiting_offer de {await house.token(second)}"]
    assert (await house.take(second)).result == "booked"
    assert await house.states() == {second: "taken", third: "waiting"}


async def test_nothing_is_said_twice_and_a_taken_offer_stays_taken(
    house: House, full: Full
) -> None:
    _session, first, booking, (second,) = await full(1)
    await house.cancel(first, booking)
    token = await house.token(second)

    said = [*await house.told(), *await house.told()]
    again = [await house.take(second)]
    again.append(
        await house.waits.take(person=second, wait=token, idem_key=f"take:{second}", now=house.now)
    )
    late = await house.waits.take(person=second, wait=token, idem_key="other", now=house.now)

    assert len(said) == 1
    assert [one.result for one in again] == ["booked", "booked"]
    assert late.result == "gone"


async def test_waiting_is_only_for_what_is_full_and_once(house: House, offered: Offered) -> None:
    session = await offered(capacity=1)
    first, second = await house.somebody(1), await house.somebody(2)

    assert (await house.join(second, session)).result == "free"
    await house.book(first, session)
    waits = [await house.join(second, session), await house.join(second, session)]

    assert [one.result for one in waits] == ["waiting", "waiting"]
    assert len(await house.states()) == 1
    assert (await house.join(first, session)).result == "already"


async def test_nobody_waits_in_more_than_three_lists(house: House, offered: Offered) -> None:
    first, second = await house.somebody(1), await house.somebody(2)
    results = []
    for day in range(1, 5):
        session = await offered(id=f"d{day}", capacity=1, when=on(f"2026-12-0{day}"))
        await house.book(first, session)
        results.append((await house.join(second, session)).result)

    assert results == ["waiting", "waiting", "waiting", "too_many"]


async def test_not_this_time_gives_it_to_the_next_and_keeps_the_person_on_the_list(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=2)
    first, other = await house.somebody(1), await house.somebody(9)
    second, third = await house.somebody(2), await house.somebody(3)
    booking, kept = await house.book(first, session), await house.book(other, session)
    for one in (second, third):
        await house.join(one, session)
    await house.cancel(first, booking)

    passed = await house.waits.pass_by(
        person=second, wait=await house.token(second), now=house.now
    )
    assert passed.result == "passed"
    assert await house.states() == {second: "passed", third: "offered"}
    await house.desk.sweep(now=house.now)
    assert await house.states() == {second: "passed", third: "offered"}

    await house.cancel(other, kept)
    assert await house.states() == {second: "offered", third: "offered"}


async def test_a_place_that_nobody_wants_is_free_for_everybody(house: House, full: Full) -> None:
    session, first, booking, (second,) = await full(1)
    await house.cancel(first, booking)

    await house.waits.pass_by(person=second, wait=await house.token(second), now=house.now)
    await house.desk.sweep(now=house.now)

    assert await house.states() == {second: "passed"}
    assert len(await house.book(first, session)) == 8


async def test_leaving_the_list_gives_an_offer_to_the_next(house: House, full: Full) -> None:
    _session, first, booking, (second, third) = await full(2)
    await house.cancel(first, booking)
    token = await house.token(second)

    left = [await house.waits.leave(person=second, wait=token, now=house.now) for _ in range(2)]

    assert [one.result for one in left] == ["left", "left"]
    assert await house.states() == {second: "left", third: "offered"}
    assert await house.told() == [f"waiting_offer de {await house.token(third)}"]


async def test_an_offer_that_runs_out_goes_on_and_the_person_hears_of_it(
    house: House, full: Full
) -> None:
    _session, first, booking, (second, third) = await full(2)
    await house.cancel(first, booking)
    wait = (await house.waits.mine(person=second, now=house.now))[0]
    await house.told()

    assert wait.offered_until == NOON + timedelta(hours=24)
    house.clock.at = wait.offered_until
    gone = await house.take(second)
    await house.desk.sweep(now=house.now)

    assert gone.result == "gone"
    assert await house.states() == {second: "expired", third: "offered"}
    assert set(await house.told()) == {
        f"waiting_offer de {await house.token(third)}",
        f"waiting_over de {wait.token}",
    }


async def test_at_night_nobody_is_woken_and_nobody_has_to_decide(house: House, full: Full) -> None:
    _session, first, booking, (second,) = await full(1)
    house.clock.at = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)
    await house.cancel(first, booking)

    assert await house.told() == []
    house.clock.at = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)
    await house.desk.sweep(now=house.now)
    assert await house.told() == [f"waiting_offer de {await house.token(second)}"]


async def test_on_the_day_itself_there_is_half_an_hour_and_too_late_is_not_offered(
    house: House, full: Full
) -> None:
    session, first, booking, (second,) = await full(1)
    house.clock.at = datetime(2026, 12, 1, 7, 30, tzinfo=UTC)
    await house.cancel(first, booking)
    wait = (await house.waits.mine(person=second, now=house.now))[0]

    assert wait.offered_until == house.now + timedelta(minutes=30)
    house.clock.at = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
    await house.desk.sweep(now=house.now)
    again = await house.join(second, session)

    assert again.result == "free"


async def test_the_order_is_kept_within_each_kind_of_place_and_skipping_says_why(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=2, pools={"women": 1})
    first, women = await house.somebody(1), await house.somebody(2)
    everybody, three = await house.somebody(3), await house.somebody(4)
    plain, own = await house.book(first, session), await house.book(women, session, "women")
    await house.join(three, session, persons=2)
    await house.join(everybody, session)
    other = await house.somebody(5)
    await house.join(other, session, pool="women")

    await house.cancel(women, own)
    assert await house.states() == {three: "waiting", everybody: "waiting", other: "offered"}
    await house.cancel(first, plain)

    assert await house.states() == {three: "waiting", everybody: "offered", other: "offered"}
    reasons = [one["reason"] for one in await house.events("waiting.skipped")]
    assert Counter(str(one) for one in reasons) == {"pool": 2, "too_few": 1}


@pytest.mark.parametrize("obstacle", ["overlap", "has_one", "unreachable"])
async def test_who_cannot_come_is_skipped_and_the_next_is_asked(
    house: House, offered: Offered, full: Full, obstacle: str
) -> None:
    _session, first, booking, (second, third) = await full(2)
    if obstacle == "overlap":
        await house.book(second, await offered(id="other"))
    elif obstacle == "has_one":
        later = await offered(id="visit2", when=on("2026-12-08"))
        async with house.db.write() as s:
            change = update(tables.Session).where(tables.Session.token == later.token)
            await s.execute(change.values(offer="visit"))
        await house.book(second, later)
    else:
        await house.people.unreachable(chat_id=2, now=house.now)

    await house.cancel(first, booking)

    assert await house.states() == {second: "waiting", third: "offered"}
    assert [one["reason"] for one in await house.events("waiting.skipped")] == [obstacle]


async def test_a_forgotten_person_makes_room_for_who_waits_and_waits_no_more(
    house: House, full: Full
) -> None:
    _session, first, _booking, (second, third) = await full(2)

    await house.people.forget(person=first, now=house.now)
    assert await house.states() == {second: "offered", third: "waiting"}
    await house.people.forget(person=second, now=house.now)

    assert await house.states() == {third: "offered"}


async def test_moving_away_makes_room_too(house: House, offered: Offered) -> None:
    session = await offered(capacity=1)
    later = await offered(id="later", when=on("2026-12-08"))
    first, second = await house.somebody(1), await house.somebody(2)
    booking = await house.book(first, session)
    await house.join(second, session)

    await house.desk.move(
        person=first,
        booking=booking,
        session=later.token,
        lang="de",
        idem_key="move",
        now=house.now,
    )

    assert await house.states() == {second: "offered"}


async def test_somebody_elses_entry_is_not_mine_to_change(house: House, offered: Offered) -> None:
    session = await offered(capacity=1)
    first, second = await house.somebody(1), await house.somebody(2)
    await house.book(first, session)
    joined = await house.join(second, session)
    assert joined.wait is not None

    answers = [
        await house.waits.leave(person=first, wait=joined.wait.token, now=house.now),
        await house.waits.pass_by(person=first, wait=joined.wait.token, now=house.now),
        await house.waits.leave(person=second, wait="AAAAAAAA", now=house.now),
    ]

    assert [one.result for one in answers] == ["not_yours", "not_yours", "unknown"]
    assert await house.states() == {second: "waiting"}


async def test_ten_cancellations_at_once_go_to_the_first_ten_who_wait(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=5)
    inside = [await house.somebody(100 + n) for n in range(5)]
    bookings = [await house.book(one, session) for one in inside]
    waiting = [await house.somebody(200 + n) for n in range(8)]
    for one in waiting:
        await house.join(one, session)
    direct = [await house.somebody(300 + n) for n in range(10)]

    done = await asyncio.gather(
        *(house.cancel(one, token) for one, token in zip(inside, bookings, strict=True)),
        *(house.book(one, session) for one in direct),
    )

    assert Counter(done) == {None: 5, "full": 10}
    states = await house.states()
    assert [states[one] for one in waiting] == ["offered"] * 5 + ["waiting"] * 3


async def test_what_is_over_is_forgotten(house: House, offered: Offered) -> None:
    session = await offered(capacity=1)
    first, second = await house.somebody(1), await house.somebody(2)
    await house.book(first, session)
    await house.join(second, session)

    keep = Retention()
    house.clock.at = session.ends_at + keep.booking
    await purge_people(house.db, house.now, keep, freed=queue.freed)

    assert await house.states() == {}
