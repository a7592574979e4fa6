"""What the conversation needs of the house: the shapes that the service's desks have.

A result is a value that a person may meet, never an exception. Words that stand for results:

* booking: ``booked`` · ``request_only`` (taken down as a request, a place is kept, an organiser
  decides) · ``held`` · ``already`` · ``full`` · ``past`` · ``unknown`` · ``too_many`` ·
  ``too_young`` · ``not_here`` (the place where the person lives is not served) · ``just_come``
  (no list of names: nothing to book) · ``overlap`` (``booking`` is the one in the way)
  · ``wait_only`` (nobody books this directly: stand in the list)
* changing: ``cancelled`` · ``moved`` · ``not_yours`` · ``unknown`` · ``past`` · ``full``
* holding: ``held`` (kept for a quarter of an hour) or what a booking would meet
* waiting: ``waiting`` · ``free`` (there is room: book) · ``passed`` · ``left`` · ``gone`` (the
  offer has run out) or what a booking would meet
* reminding: ``reminder_set`` · ``reminder_off`` · ``past`` (no useful moment is left)
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from flows.follows import Follows
from flows.shapes import (
    ROOM,
    Asked,
    Asker,
    Booking,
    Case,
    Day,
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

__all__ = [
    "ROOM",
    "Asked",
    "Asker",
    "Booking",
    "Bookings",
    "Calls",
    "Case",
    "Day",
    "Draft",
    "Drafts",
    "Handoffs",
    "Need",
    "Outcome",
    "People",
    "Person",
    "Receipt",
    "Room",
    "Session",
    "Ticket",
    "Visits",
    "Wait",
    "Waits",
]


class Bookings(Protocol):
    """The desk that knows dates and places."""

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
        """Coming dates with such room, earliest first."""
        ...

    async def session(self, *, token: str, now: datetime) -> Session | None:
        """One date, also when it is full or over."""
        ...

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
        """Take places in a session; the same ``idem_key`` never books twice."""
        ...

    async def hold(
        self,
        *,
        person: int,
        session: str,
        persons: int,
        now: datetime,
        asker: Asker | None = None,
    ) -> Outcome:
        """Keep places for a quarter of an hour, until the person has said yes."""
        ...

    async def release(self, *, person: int, now: datetime) -> None:
        """Keep nothing for the person any longer but what they waited for."""
        ...

    async def cancel(self, *, person: int, booking: str, now: datetime) -> Outcome:
        """Give the place back at once."""
        ...

    async def move(
        self, *, person: int, booking: str, session: str, lang: str, idem_key: str, now: datetime
    ) -> Outcome:
        """Take the new place, then free the old one, or change nothing."""
        ...

    async def mine(self, *, person: int, now: datetime) -> Sequence[Booking]:
        """The person's coming bookings, earliest first."""
        ...

    async def remind(self, *, person: int, booking: str, when: str, now: datetime) -> Outcome:
        """Remind ``day_before`` (18:00), ``two_hours`` before, or ``none``."""
        ...

    async def calendar_file(
        self, *, person: int, booking: str, title: str, place: str, now: datetime
    ) -> bytes | None:
        """The booking as an iCalendar file under a neutral title."""
        ...


class Waits(Protocol):
    """The desk that keeps the waiting lists."""

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
        """Wait for places in a session that is full."""
        ...

    async def mine(self, *, person: int, now: datetime) -> Sequence[Wait]:
        """What the person waits for, earliest date first."""
        ...

    async def take(self, *, person: int, wait: str, idem_key: str, now: datetime) -> Outcome:
        """Book the places that are offered."""
        ...

    async def pass_by(self, *, person: int, wait: str, now: datetime) -> Outcome:
        """Not this time: the places go to the next, the person stays on the list."""
        ...

    async def leave(self, *, person: int, wait: str, now: datetime) -> Outcome:
        """Wait no longer."""
        ...


class Calls(Protocol):
    """The desk for who would like to be contacted."""

    async def ask(
        self, *, person: int, session: str, lang: str, idem_key: str, now: datetime
    ) -> Outcome:
        """Take a place in a window (``Room(calls=True)``) and open a case for the staff."""
        ...

    async def cancel(self, *, person: int, booking: str, now: datetime) -> Outcome:
        """Give a place back at once; ``case`` is set if a human may write all the same."""
        ...


class Drafts(Protocol):
    """The desk that remembers which date somebody was about to book."""

    async def keep(
        self, *, person: int, session: str, pool: str | None, persons: int, now: datetime
    ) -> None:
        """Remember a date in place of an earlier one."""
        ...

    async def of(self, *, person: int, now: datetime) -> Draft | None:
        """What the person was about to book, if it can still be booked."""
        ...

    async def drop(self, *, person: int) -> None:
        """Forget it."""
        ...


class Visits(Protocol):
    """The desk that hears how people come."""

    async def answer(self, *, person: int, booking: str, answer: str, now: datetime) -> Outcome:
        """Take the answer ``yes`` or ``late`` to a reminder or to a moved date."""
        ...

    async def need(self, *, person: int, booking: str, need: Need, now: datetime) -> Outcome:
        """Add what somebody needs at a date."""
        ...

    async def ticket(self, *, person: int, booking: str, now: datetime) -> Ticket | None:
        """What is shown at the door; None if there is no such booking (any more)."""
        ...


class Handoffs(Protocol):
    """The desk that hands a conversation to people."""

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
        """Open a case, or find the one that this person has open with this institution."""
        ...

    async def share(
        self, *, person: int, case: str, asked: Sequence[Asked], once: str, now: datetime
    ) -> bool:
        """Pass on what was said before; False if this is no open case of theirs."""
        ...

    async def withdraw(self, *, person: int, case: str, topic: str, now: datetime) -> bool:
        """Take a wish back; False if a human may still get in touch because of this case."""
        ...

    async def tell(self, *, person: int, case: str, what: str, now: datetime) -> bool:
        """Put down what is told for the case itself; False if this is no open case of theirs."""
        ...


class People(Follows, Protocol):
    """The desk that knows who may be spoken to, in which language, with which consent."""

    async def meet(self, *, chat_id: int, client_language: str | None, now: datetime) -> Person:
        """Get or create the person behind a chat."""
        ...

    async def consent(self, *, person: int, version: int, now: datetime) -> None:
        """Note the consent to this version of the privacy text."""
        ...

    async def withdraw(self, *, person: int, now: datetime) -> None:
        """Take the consent back."""
        ...

    async def speak(self, *, person: int, lang: str, chosen: bool, now: datetime) -> None:
        """Note a language; a guess never replaces what the person chose."""
        ...

    async def show_solar(self, *, person: int, wished: bool) -> None:
        """Note whether days of the Solar Hijri year are wished beside."""
        ...

    async def be_discreet(self, *, person: int, wished: bool) -> None:
        """Note whether notices are to say nothing before a tap asks for it."""
        ...

    async def unveil(self, *, person: int, now: datetime) -> int:
        """Send what was kept back; the answer is how much that is."""
        ...

    async def clear_chat(self, *, person: int, now: datetime) -> None:
        """Take the bot's messages of the last 48 hours out of the chat."""
        ...

    async def export(self, *, person: int, now: datetime) -> Mapping[str, object]:
        """Everything that is stored about the person."""
        ...

    async def forget(self, *, person: int, now: datetime) -> Receipt:
        """Erase everything about the person."""
        ...

    async def forget_part(self, *, person: int, part: str, now: datetime) -> Receipt:
        """Erase one part: ``paper``, ``answers``, ``needs`` or ``cases``."""
        ...
