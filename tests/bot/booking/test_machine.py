"""Whatever people and institutions do in whatever order, nothing is overbooked or lost."""

import asyncio
import shutil
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import claim as claims
from bot.booking import queue, rules
from bot.booking.ending import end
from bot.booking.house_desk import HouseDesk
from bot.booking.places import Wanted
from bot.booking.service import BookingDesk
from bot.booking.stock import seed
from bot.booking.waits import WaitDesk
from bot.people.service import PeopleDesk
from bot.store import tables
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import ACTIVE_STATES
from bot.store.wishes import Waiting
from flows.ports import Asker
from tests.depth import cases
from tests.emptying import EMPTY
from tests.fakes import an_offer, on

PEOPLE = st.integers(0, 4)
SESSIONS = st.integers(0, 3)
"""Two dates, three days as one, and a date on the second of these days."""
POOLS = st.sampled_from(["all", "women"])
Seen = tuple[list[Any], list[Any], list[Any], list[Any]]
"""Places, bookings, waiting entries and reminders, as they stand."""

THREE = [{"on": "2026-12-09", "at": "09:00", "until": "13:00", "days": 3}]

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class CrashError(Exception):
    """The process dies here."""


async def crashing(s: AsyncSession, wanted: Wanted, *, booking: int, now: datetime) -> int:
    """Take the places, and die before anything is committed."""
    await claims.claim(s, wanted, booking=booking, now=now)
    raise CrashError


class Booking(RuleBasedStateMachine):
    """Five people, four dates with places for everybody and for women, one clock."""

    open_db: Callable[[], Database]

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.db = self.open_db()
        self.now = START
        self.keys = count()
        self.has_passed: set[int] = set()
        self.seen: Seen | None = None

    def do(self, act: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 - what a desk answers
        """Run one act to its end."""
        self.now += timedelta(seconds=1)
        self.seen = None
        return self.runner.run(act)

    @initialize()
    def open_the_house(self) -> None:
        """Offer the dates to five people."""
        offers = [
            an_offer(id="one", capacity=2, pools={"women": 1}),
            an_offer(id="two", capacity=2, pools={"women": 1}, when=on("2026-12-08")),
            an_offer(id="bundle", capacity=2, pools={"women": 1}, when=THREE),
            an_offer(id="clash", capacity=2, pools={"women": 1}, when=on("2026-12-10")),
        ]
        if not self.db.is_sqlite:
            self.do(self._empty())
        self.do(seed(self.db, offers, self.now))
        desk = PeopleDesk(self.db, freed=queue.freed)
        met = [
            self.do(desk.meet(chat_id=100 + n, client_language="de", now=self.now))
            for n in range(5)
        ]
        self.people = [one.id for one in met]
        found = self.do(self._all(select(tables.Session).order_by(tables.Session.id)))
        self.sessions = [one.token for one in found]
        desk_of = BookingDesk(self.db)
        shown = [self.do(desk_of.session(token=one.token, now=self.now)) for one in found]
        self.times = {row.id: rules.times(one) for row, one in zip(found, shown, strict=True)}
        self._begin_full()

    def _begin_full(self) -> None:
        """Fill the first date, and let three people wait for it: from here much can happen."""
        for who, pool in ((0, "all"), (1, "women")):
            self.do(self._book(BookingDesk(self.db), who, 0, pool, 1))
        for who, pool in ((2, "all"), (3, "women"), (4, "all")):
            self.do(self._join(who, 0, pool, 1))

    @rule(who=PEOPLE, where=SESSIONS, pool=POOLS, persons=st.integers(1, 2))
    def book(self, who: int, where: int, pool: str, persons: int) -> None:
        """Book."""
        self.do(self._book(BookingDesk(self.db), who, where, pool, persons))

    @rule(who=PEOPLE, where=SESSIONS, pool=POOLS)
    def crash_while_booking(self, who: int, where: int, pool: str) -> None:
        """Die between taking the places and committing."""
        with suppress(CrashError):
            self.do(self._book(BookingDesk(self.db, claim=crashing), who, where, pool, 1))

    @rule(who=PEOPLE)
    def crash_while_cancelling(self, who: int) -> None:
        """Die after the place is given back and offered on, before anything is committed."""
        for token in self._booked(who)[:1]:
            with suppress(CrashError):
                self.do(self._cancel_and_die(who, token))

    @rule(who=PEOPLE, where=SESSIONS)
    def crash_while_moving(self, who: int, where: int) -> None:
        """Die with the new place taken and the old one not yet given back."""
        for token in self._booked(who)[:1]:
            with suppress(CrashError):
                self.do(
                    BookingDesk(self.db, claim=crashing).move(
                        person=self.people[who],
                        booking=token,
                        session=self.sessions[where],
                        lang="de",
                        idem_key=f"move:{next(self.keys)}",
                        now=self.now,
                    )
                )

    @rule(who=PEOPLE, where=SESSIONS, pool=POOLS)
    def hold(self, who: int, where: int, pool: str) -> None:
        """Look at a date and think."""
        self.do(
            BookingDesk(self.db).hold(
                person=self.people[who],
                session=self.sessions[where],
                persons=1,
                now=self.now,
                asker=Asker(pool=pool),
            )
        )

    @rule(who=PEOPLE)
    def cancel(self, who: int) -> None:
        """Give a place back."""
        for token in self._booked(who)[:1]:
            act = BookingDesk(self.db).cancel(person=self.people[who], booking=token, now=self.now)
            self.do(act)

    @rule(who=PEOPLE, where=SESSIONS)
    def move(self, who: int, where: int) -> None:
        """Take another date."""
        for token in self._booked(who)[:1]:
            self.do(
                BookingDesk(self.db).move(
                    person=self.people[who],
                    booking=token,
                    session=self.sessions[where],
                    lang="de",
                    idem_key=f"move:{next(self.keys)}",
                    now=self.now,
                )
            )

    @rule(who=PEOPLE, when=st.sampled_from(["day_before", "two_hours", "none"]))
    def remind(self, who: int, when: str) -> None:
        """Wish for a reminder."""
        for token in self._booked(who)[:1]:
            act = BookingDesk(self.db).remind(
                person=self.people[who], booking=token, when=when, now=self.now
            )
            self.do(act)

    @rule(who=PEOPLE, where=SESSIONS, pool=POOLS, persons=st.integers(1, 2))
    def join(self, who: int, where: int, pool: str, persons: int) -> None:
        """Stand in the waiting list."""
        self.do(self._join(who, where, pool, persons))

    @rule(who=PEOPLE, answer=st.sampled_from(["take", "pass", "leave"]))
    def answer_an_offer(self, who: int, answer: str) -> None:
        """Take what is offered, let it pass, or leave."""
        desk, person = WaitDesk(self.db), self.people[who]
        for wait in self.do(desk.mine(person=person, now=self.now))[:1]:
            if answer == "take":
                key = f"take:{next(self.keys)}"
                self.do(desk.take(person=person, wait=wait.token, idem_key=key, now=self.now))
            elif answer == "pass":
                self.has_passed.add(person)
                self.do(desk.pass_by(person=person, wait=wait.token, now=self.now))
            else:
                self.do(desk.leave(person=person, wait=wait.token, now=self.now))

    @rule(where=SESSIONS, pool=POOLS, places=st.integers(0, 3))
    def resize(self, where: int, pool: str, places: int) -> None:
        """Offer more places, or fewer."""
        self.do(
            HouseDesk(self.db).set_capacity(
                institution="hwk-muenster",
                session=self.sessions[where],
                pool=pool,
                count=places,
                by="staff:1",
                now=self.now,
            )
        )

    @rule(minutes=st.sampled_from([5, 15, 60 * 26]))
    def let_time_pass(self, minutes: int) -> None:
        """Wait, and do what is due."""
        if self.now < START + timedelta(days=5):
            self.now += timedelta(minutes=minutes)
        self.do(queue.sweep(self.db, self.now))

    @invariant()
    def everybody_has_exactly_the_places_they_booked(self) -> None:
        """No place twice, never more than there are, none left with a dead booking."""
        places, bookings, _, _ = self._state()
        for booking in bookings:
            own = [one for one in places if one.booking_id == booking.id]
            assert len(own) == (booking.persons if booking.state in ACTIVE_STATES else 0)
            assert len({one.pool for one in own}) <= 1
            assert {one.session_id for one in own} <= {booking.session_id}
        assert all(one.booking_id is None or one.offered_to is None for one in places)

    @invariant()
    def nobody_is_in_two_places_at_the_same_time(self) -> None:
        """Of a date of several days, every day counts."""
        _, bookings, _, _ = self._state()
        for person in self.people:
            mine = [one for one in bookings if one.person_id == person]
            alive = [one.session_id for one in mine if one.state in ACTIVE_STATES]
            spent = sorted(span for session in alive for span in self.times[session])
            assert all(one[1] <= other[0] for one, other in pairwise(spent))

    @invariant()
    def an_offer_keeps_its_places_and_a_free_place_has_nobody_waiting(self) -> None:
        """Every freed place is offered to who is next, or free and nobody wants it."""
        places, _, entries, _ = self._state()
        for entry in entries:
            here = [
                one
                for one in places
                if one.session_id == entry.session_id and one.pool == entry.pool
            ]
            kept = [one for one in here if one.offered_to == entry.person_id]
            free = [one for one in here if one.booking_id is None and one.offered_to is None]
            if entry.state == "offered":
                assert len(kept) >= entry.persons
            elif entry.state == "waiting":
                assert len(free) < entry.persons

    @invariant()
    def who_came_first_is_asked_first(self) -> None:
        """Within one kind of place and size, an offer goes to the earliest."""
        _, _, entries, _ = self._state()
        for later in entries:
            for earlier in entries:
                alike = (later.session_id, later.pool, later.persons) == (
                    earlier.session_id,
                    earlier.pool,
                    earlier.persons,
                )
                before = (earlier.queued_at, earlier.id) < (later.queued_at, later.id)
                if alike and before and later.state == "offered":
                    # Who took a place or left the list does not wait any more.
                    waits = earlier.state == "waiting"
                    assert not waits or earlier.person_id in self.has_passed

    @invariant()
    def nobody_is_reminded_of_what_is_dead(self) -> None:
        """A reminder belongs to a booking that is alive."""
        _, bookings, _, rows = self._state()
        alive = {f"booking:{one.id}" for one in bookings if one.state in ACTIVE_STATES}
        assert {row.entity for row in rows} <= alive

    def teardown(self) -> None:
        """Close the house."""
        self.runner.run(self.db.close())
        self.runner.close()

    def _booked(self, who: int) -> list[str]:
        mine = self.do(BookingDesk(self.db).mine(person=self.people[who], now=self.now))
        return [one.token for one in mine]

    async def _book(
        self, desk: BookingDesk, who: int, where: int, pool: str, persons: int
    ) -> None:
        await desk.book(
            person=self.people[who],
            session=self.sessions[where],
            persons=persons,
            lang="de",
            idem_key=f"book:{next(self.keys)}",
            now=self.now,
            asker=Asker(pool=pool),
        )

    async def _join(self, who: int, where: int, pool: str, persons: int) -> None:
        await WaitDesk(self.db).join(
            person=self.people[who],
            session=self.sessions[where],
            persons=persons,
            lang="de",
            now=self.now,
            asker=Asker(pool=pool),
        )

    async def _cancel_and_die(self, who: int, token: str) -> None:
        async def work(s: AsyncSession) -> None:
            row = await s.scalar(select(tables.Booking).where(tables.Booking.token == token))
            assert row is not None
            assert row.person_id == self.people[who]
            await end(s, row, "cancelled_by_person", self.now)
            raise CrashError

        await self.db.transact(work)

    async def _empty(self) -> None:
        async with self.db.write() as s:
            await s.execute(text(EMPTY))

    async def _all(self, query: Any) -> list[Any]:  # noqa: ANN401 - any query of rows
        async with self.db.read() as s:
            return list((await s.scalars(query)).all())

    def _state(self) -> Seen:
        if self.seen is None:
            self.seen = self.runner.run(self._look())
        return self.seen

    async def _look(self) -> Seen:
        reminders = select(tables.Outgoing).where(
            tables.Outgoing.kind == "reminder", tables.Outgoing.state == "waiting"
        )
        return (
            await self._all(select(tables.Place)),
            await self._all(select(tables.Booking)),
            await self._all(select(Waiting)),
            await self._all(reminders),
        )


def _play(open_db: Callable[[], Database], runs: int) -> None:
    machine = type("Played", (Booking,), {"open_db": staticmethod(open_db)})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=runs,
            stateful_step_count=8,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_nothing_goes_wrong_whatever_people_do_on_sqlite(
    tmp_path: Path, sqlite_template: Path, box: Box
) -> None:
    numbers = count()

    def open_db() -> Database:
        path = tmp_path / f"{next(numbers)}.sqlite3"
        shutil.copy(sqlite_template, path)
        return Database(f"sqlite:///{path}", box=box)

    _play(open_db, cases(20))


@pytest.mark.postgres
def test_nothing_goes_wrong_whatever_people_do_on_postgresql(postgres_url: str, box: Box) -> None:
    _play(lambda: Database(postgres_url, box=box), cases(6))
