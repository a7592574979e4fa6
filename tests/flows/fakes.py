"""Desks in memory: dates, cases and people, as the conversation needs them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from flows.ports import (
    ROOM,
    Asked,
    Asker,
    Booking,
    Case,
    Draft,
    Need,
    Outcome,
    Person,
    Receipt,
    Room,
    Session,
    Ticket,
    Wait,
)

NOW = datetime(2026, 11, 21, 21, 10, tzinfo=UTC)
"""Saturday, 22:10 in Münster."""

ME = 1


def a_session(
    code: str = "VISIT1", starts: str = "2026-12-01T09:00", **changes: object
) -> Session:
    """Make a date: a visit to a car workshop, two hours, five places; hours are UTC."""
    begin = datetime.fromisoformat(starts).replace(tzinfo=UTC)
    plain: dict[str, object] = {
        "token": code,
        "module": "werkstattbesuch",
        "trade": "car",
        "institution": "hwk-muenster",
        "starts_at": begin,
        "ends_at": begin + timedelta(hours=2),
        "meet_at": begin - timedelta(minutes=45),
        "meeting_point": "booking-meet-zue-gate",
        "free": 5,
        "capacity": 5,
        "min_age": None,
        "permit_needed": False,
        "named": True,
        "fictional": True,
    }
    plain |= changes
    plain.setdefault("pools", (("all", plain["free"]),))
    return Session(**plain)  # type: ignore[arg-type] # the fields of a session


def two_visits() -> list[Session]:
    """Give a Tuesday at 10:00 with cars and a Thursday at 14:00 with wood, local time."""
    return [
        a_session("VISIT1", "2026-12-01T09:00"),
        a_session("VISIT2", "2026-12-03T13:00", trade="wood"),
    ]


@dataclass
class FakeBookings:
    """Dates and bookings of one person.

    Attributes:
        stock: Every date there is.
        held: The person's bookings.
        acts: What was done, in order.
        refuse: What the next booking or move meets instead of success.
        for_all: Which dates are open to people who live outside the ZUE, too.
    """

    stock: list[Session] = field(default_factory=two_visits)
    for_all: set[str] = field(default_factory=set)
    held: list[Booking] = field(default_factory=list)
    acts: list[tuple[object, ...]] = field(default_factory=list)
    refuse: str | None = None
    holds: list[tuple[int, str, int, str]] = field(default_factory=list)
    asked: list[Asker | None] = field(default_factory=list)
    keys: dict[str, Outcome] = field(default_factory=dict)

    def has(self, of: str, /, **changes: object) -> Booking:
        """Put down a booking that was made before."""
        session = next(one for one in self.stock if one.token == of)
        booking = replace(
            Booking(f"B{of}", session, "confirmed", 1, None, 1),
            **changes,  # type: ignore[arg-type] # the fields of a booking
        )
        self.held.append(booking)
        return booking

    async def sessions(
        self,
        *,
        now: datetime,
        place: str,
        module: str | None = None,
        trade: str | None = None,
        day: date | None = None,
        room: Room = ROOM,
        limit: int = 5,
    ) -> Sequence[Session]:
        """Coming dates with room, earliest first."""
        del day
        fitting = [
            one
            for one in self.stock
            if one.starts_at > now
            and (place == "zue_muenster" or one.token in self.for_all)
            and _has_room(one, room)
            and (one.way == "call_back") is room.calls
            and module in {None, one.module}
            and trade in {None, one.trade}
        ]
        return sorted(fitting, key=lambda one: one.starts_at)[:limit]

    async def session(self, *, token: str, now: datetime) -> Session | None:
        """One date, also when it is full or over."""
        del now
        return next((one for one in self.stock if one.token == token), None)

    async def book(
        self,
        *,
        person: int,
        session: str,
        persons: int,
        lang: str,
        idem_key: str,
        now: datetime,
        asker: Asker | None = None,
    ) -> Outcome:
        """Take a place, or meet the refusal that was set."""
        del lang
        if idem_key in self.keys:
            return self.keys[idem_key]
        self.acts.append(("book", person, session, persons))
        self.asked.append(asker)
        found = await self.session(token=session, now=now)
        if self.refuse is not None or found is None:
            said, self.refuse = self.refuse or "unknown", None
            held = self.held[0] if said in {"already", "overlap"} and self.held else None
            return Outcome(said, held)
        state, word = (
            ("requested", "request_only") if found.permit_needed else ("confirmed", "booked")
        )
        outcome = Outcome(word, self.has(session, state=state))
        self.keys[idem_key] = outcome
        return outcome

    async def hold(
        self,
        *,
        person: int,
        session: str,
        persons: int,
        now: datetime,
        asker: Asker | None = None,
    ) -> Outcome:
        """Keep places, unless there are none."""
        found = await self.session(token=session, now=now)
        pool = asker.pool if asker else "all"
        if found is None or dict(found.pools).get(pool, 0) < persons:
            return Outcome("full")
        self.holds.append((person, session, persons, pool))
        return Outcome("held")

    async def release(self, *, person: int, now: datetime) -> None:
        """Keep nothing."""
        del now
        self.holds = [one for one in self.holds if one[0] != person]

    async def cancel(self, *, person: int, booking: str, now: datetime) -> Outcome:
        """Give the place back."""
        del now
        self.acts.append(("cancel", person, booking))
        gone = next((one for one in self.held if one.token == booking), None)
        self.held = [one for one in self.held if one.token != booking]
        return Outcome("cancelled" if gone else "unknown", gone)

    async def move(
        self, *, person: int, booking: str, session: str, lang: str, idem_key: str, now: datetime
    ) -> Outcome:
        """Take another date, or meet the refusal that was set."""
        del lang, idem_key
        self.acts.append(("move", person, booking, session))
        if self.refuse is not None:
            said, self.refuse = self.refuse, None
            return Outcome(said)
        await self.cancel(person=person, booking=booking, now=now)
        self.acts.pop()
        return Outcome("moved", self.has(session))

    async def mine(self, *, person: int, now: datetime) -> Sequence[Booking]:
        """The person's coming bookings, earliest first."""
        del person
        coming = [one for one in self.held if one.session.ends_at > now]
        return sorted(coming, key=lambda one: one.session.starts_at)

    async def remind(self, *, person: int, booking: str, when: str, now: datetime) -> Outcome:
        """Put the wish down."""
        del now
        self.acts.append(("remind", person, booking, when))
        found = next((one for one in self.held if one.token == booking), None)
        if found is None:
            return Outcome("unknown")
        if when == "none":
            return Outcome("reminder_off", found)
        at = found.session.starts_at - timedelta(hours=2 if when == "two_hours" else 16)
        return Outcome("reminder_set", replace(found, reminder_at=at))

    async def calendar_file(
        self, *, person: int, booking: str, title: str, place: str, now: datetime
    ) -> bytes | None:
        """Give a file that names the booking."""
        del person, title, place, now
        known = any(one.token == booking for one in self.held)
        return f"BEGIN:VCALENDAR {booking}".encode() if known else None


def _has_room(one: Session, room: Room) -> bool:
    pools = dict(one.pools)
    if room.full and room.pool is not None and room.pool not in pools:
        return False
    counts = pools.values() if room.pool is None else [pools.get(room.pool, 0)]
    roomy = not one.named or any(count >= room.persons for count in counts)
    return roomy is not room.full


@dataclass
class FakeWaits:
    """Waiting lists of one person.

    Attributes:
        waiting: What they wait for.
        acts: What was done, in order.
        refuse: What the next act meets instead of success.
    """

    waiting: list[Wait] = field(default_factory=list)
    acts: list[tuple[object, ...]] = field(default_factory=list)
    refuse: Outcome | None = None

    def has(self, session: Session, state: str = "waiting", ahead: int = 2) -> Wait:
        """Put down that the person waits."""
        until = NOW + timedelta(hours=12) if state == "offered" else None
        wait = Wait(f"W{session.token}", session, "all", 1, state, ahead, until)
        self.waiting.append(wait)
        return wait

    async def join(
        self,
        *,
        person: int,
        session: str,
        persons: int,
        lang: str,
        now: datetime,
        asker: Asker | None = None,
    ) -> Outcome:
        """Wait, or meet the refusal that was set."""
        del lang, now
        self.acts.append(("join", person, session, persons, asker.pool if asker else "all"))
        return self._refused() or Outcome("waiting", wait=self.has(a_session(session)))

    async def mine(self, *, person: int, now: datetime) -> Sequence[Wait]:
        """What the person waits for."""
        del person, now
        return self.waiting

    async def take(self, *, person: int, wait: str, idem_key: str, now: datetime) -> Outcome:
        """Book what is offered, or meet the refusal that was set."""
        del idem_key, now
        self.acts.append(("take", person, wait))
        session = next(one.session for one in self.waiting if one.token == wait)
        booking = Booking(f"B{session.token}", session, "confirmed", 1, None, 1)
        return self._refused() or Outcome("booked", booking)

    async def pass_by(self, *, person: int, wait: str, now: datetime) -> Outcome:
        """Let the next one have it."""
        del now
        self.acts.append(("pass", person, wait))
        found = next((one for one in self.waiting if one.token == wait), None)
        return self._refused() or Outcome("passed" if found else "unknown", wait=found)

    async def leave(self, *, person: int, wait: str, now: datetime) -> Outcome:
        """Wait no longer."""
        del now
        self.acts.append(("leave", person, wait))
        found = next((one for one in self.waiting if one.token == wait), None)
        return self._refused() or Outcome("left" if found else "unknown", wait=found)

    def _refused(self) -> Outcome | None:
        refused, self.refuse = self.refuse, None
        return refused


@dataclass
class FakeVisits:
    """How somebody comes to what they booked.

    Attributes:
        acts: What was said, in order.
        result: What the next answer meets.
    """

    acts: list[tuple[object, ...]] = field(default_factory=list)
    result: str = "answered"

    async def answer(self, *, person: int, booking: str, answer: str, now: datetime) -> Outcome:
        """Note the answer."""
        del now
        self.acts.append(("answer", person, booking, answer))
        if self.result == "unknown":
            return Outcome("unknown")
        return Outcome(self.result, Booking(booking, a_session(), "confirmed", 1, None, 1))

    async def need(self, *, person: int, booking: str, need: Need, now: datetime) -> Outcome:
        """Note the need."""
        del now
        self.acts.append(("need", person, booking, need))
        return Outcome("needed")

    async def ticket(self, *, person: int, booking: str, now: datetime) -> Ticket | None:
        """Give a ticket, unless the next answer meets something else."""
        del person, now
        return Ticket(f"token-{booking}", "012345") if self.result == "answered" else None


@dataclass
class FakeDrafts:
    """What one person was about to book.

    Attributes:
        kept: What it is; its date is made up.
    """

    kept: Draft | None = None

    async def keep(
        self, *, person: int, session: str, pool: str | None, persons: int, now: datetime
    ) -> None:
        """Remember it."""
        del person, now
        self.kept = Draft(a_session(session), pool, persons)

    async def of(self, *, person: int, now: datetime) -> Draft | None:
        """Find it."""
        del person, now
        return self.kept

    async def drop(self, *, person: int) -> None:
        """Forget it."""
        del person
        self.kept = None


@dataclass
class FakeHandoffs:
    """Cases: one per person and institution."""

    cases: list[tuple[str, str, str]] = field(default_factory=list)
    """Topic, institution and urgency of each."""
    shared: list[tuple[str, tuple[Asked, ...]]] = field(default_factory=list)
    """What was passed on, and with which case."""
    withdrawn: list[tuple[str, str]] = field(default_factory=list)
    """Which wishes were taken back: case and topic."""
    claimed: bool = False
    """Whether humans have taken the cases."""
    told: list[tuple[str, str]] = field(default_factory=list)
    """What was told for the case itself."""

    async def open(
        self,
        *,
        person: int,
        topic: str,
        institution: str,
        urgency: str,
        lang: str,
        now: datetime,
    ) -> Case:
        """Open a case, or find the open one."""
        del person, lang, now
        for number, (_, where, _) in enumerate(self.cases):
            if where == institution:
                return Case(f"K-{100 + number}", institution, opened=False)
        self.cases.append((topic, institution, urgency))
        return Case(f"K-{99 + len(self.cases)}", institution, opened=True)

    async def share(
        self, *, person: int, case: str, asked: Sequence[Asked], once: str, now: datetime
    ) -> bool:
        """Note what is passed on with an open case."""
        del person, once, now
        if case not in {f"K-{100 + number}" for number in range(len(self.cases))}:
            return False
        self.shared.append((case, tuple(asked)))
        return True

    async def withdraw(self, *, person: int, case: str, topic: str, now: datetime) -> bool:
        """Take a wish back; a human who has the case may write all the same."""
        del person, now
        self.withdrawn.append((case, topic))
        return not self.claimed

    async def urgent(self, *, person: int, now: datetime) -> Case | None:
        """Find a case that was opened in danger."""
        del person, now
        for number, (_, where, urgency) in enumerate(self.cases):
            if urgency == "red":
                return Case(f"K-{100 + number}", where, opened=False)
        return None

    async def tell(self, *, person: int, case: str, what: str, now: datetime) -> bool:
        """Note what is told for an open case."""
        del person, now
        if case not in {f"K-{100 + number}" for number in range(len(self.cases))}:
            return False
        self.told.append((case, what))
        return True


@dataclass
class FakeCalls:
    """Wishes to be contacted: a place in a window, and a case.

    Attributes:
        bookings: Gives the places.
        handoffs: Opens the case.
    """

    bookings: FakeBookings = field(default_factory=FakeBookings)
    handoffs: FakeHandoffs = field(default_factory=FakeHandoffs)
    cases: dict[str, Case] = field(default_factory=dict)

    async def ask(
        self, *, person: int, session: str, lang: str, idem_key: str, now: datetime
    ) -> Outcome:
        """Take the place and open a case, or meet the refusal that was set."""
        done = await self.bookings.book(
            person=person, session=session, persons=1, lang=lang, idem_key=idem_key, now=now
        )
        if done.booking is None or done.result not in {"booked", "request_only"}:
            return done
        case = await self.handoffs.open(
            person=person,
            topic="call_back",
            institution=done.booking.session.institution,
            urgency="normal",
            lang=lang,
            now=now,
        )
        self.cases[done.booking.token] = case
        return replace(done, case=case)

    async def cancel(self, *, person: int, booking: str, now: datetime) -> Outcome:
        """Give the place back, and take the wish back with it."""
        done = await self.bookings.cancel(person=person, booking=booking, now=now)
        case = self.cases.get(booking)
        if case is None:
            return done
        ended = await self.handoffs.withdraw(
            person=person, case=case.code, topic="call_back", now=now
        )
        return done if ended else replace(done, case=case)


@dataclass
class FakePeople:
    """One person: their language, their consent, whether they were forgotten."""

    person: Person = field(
        default_factory=lambda: Person(
            ME, "de", lang_chosen=False, consent_version=None, reachable=True
        )
    )
    forgotten: list[int] = field(default_factory=list)
    cleared: list[int] = field(default_factory=list)
    veiled: int = 0
    news: set[str] = field(default_factory=set)
    parts: list[tuple[int, str]] = field(default_factory=list)
    stored: dict[str, object] = field(default_factory=dict)

    async def meet(self, *, chat_id: int, client_language: str | None, now: datetime) -> Person:
        """Give the one person there is."""
        del chat_id, client_language, now
        return self.person

    async def consent(self, *, person: int, version: int, now: datetime) -> None:
        """Note the consent."""
        del person, now
        self.person = replace(self.person, consent_version=version)

    async def withdraw(self, *, person: int, now: datetime) -> None:
        """Take it back."""
        del person, now
        self.person = replace(self.person, consent_version=None)

    async def speak(self, *, person: int, lang: str, chosen: bool, now: datetime) -> None:
        """Note a language."""
        del person, now
        if chosen or not self.person.lang_chosen:
            self.person = replace(self.person, lang=lang, lang_chosen=chosen)

    async def show_solar(self, *, person: int, wished: bool) -> None:
        """Note what is wished."""
        del person
        self.person = replace(self.person, solar=wished)

    async def be_discreet(self, *, person: int, wished: bool) -> None:
        """Note what is wished."""
        del person
        self.person = replace(self.person, discreet=wished)

    async def follow(self, *, person: int, module: str, wished: bool) -> None:
        """Note the wish."""
        del person
        (self.news.add if wished else self.news.discard)(module)

    async def followed(self, *, person: int) -> Sequence[str]:
        """Give the wishes."""
        del person
        return sorted(self.news)

    async def unveil(self, *, person: int, now: datetime) -> int:
        """Show what was kept back."""
        del person, now
        shown, self.veiled = self.veiled, 0
        return shown

    async def clear_chat(self, *, person: int, now: datetime) -> None:
        """Note whose chat was cleared."""
        del now
        self.cleared.append(person)

    async def export(self, *, person: int, now: datetime) -> Mapping[str, object]:
        """Show what is stored."""
        del now, person
        return self.stored

    async def forget(self, *, person: int, now: datetime) -> Receipt:
        """Erase, and give a receipt."""
        self.forgotten.append(person)
        return Receipt("L-2026-0001", now + timedelta(days=30))

    async def forget_part(self, *, person: int, part: str, now: datetime) -> Receipt:
        """Erase a part, and give a receipt."""
        self.parts.append((person, part))
        return Receipt("L-2026-0002", now + timedelta(days=30))
