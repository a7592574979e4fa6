"""What the conversation needs of the house: the shapes that the service's desks have.

A result is a value that a person may meet, never an exception. Words that stand for results:

* booking: ``booked`` · ``request_only`` (taken down as a request, a place is kept, an organiser
  decides) · ``held`` · ``already`` · ``full`` · ``past`` · ``unknown`` · ``too_many`` ·
  ``too_young`` · ``not_here`` (the place where the person lives is not served) · ``just_come``
  (no list of names: nothing to book) · ``overlap`` (``booking`` is the one in the way)
* changing: ``cancelled`` · ``moved`` · ``not_yours`` · ``unknown`` · ``past`` · ``full``
* reminding: ``reminder_set`` · ``reminder_off`` · ``past`` (no useful moment is left)
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Session:
    """One date of an offer, as the person may see it."""

    token: str
    module: str
    trade: str | None
    institution: str
    starts_at: datetime
    ends_at: datetime
    meet_at: datetime | None
    meeting_point: str
    free: int
    capacity: int
    min_age: int | None
    permit_needed: bool | None
    named: bool
    fictional: bool


@dataclass(frozen=True, slots=True)
class Booking:
    """One person's place (or places) in a session."""

    token: str
    session: Session
    state: str
    persons: int
    reminder_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class Asker:
    """What the person has said that decides about a place; nothing of it is stored but needs."""

    age: int | None = None
    place: str | None = None
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a wish: a word, the booking it is about, and other dates to offer."""

    result: str
    booking: Booking | None = None
    alternatives: tuple[Session, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation handed to people.

    Attributes:
        code: What the case is called.
        institution: Who answers.
        opened: Whether it is new; otherwise it was open already.
        before: How many cases wait before it.
        opens_at: When somebody is there, now or later; None if nobody has told us the hours.
        due_at: By when an answer is wanted; None if nobody has told us the hours.
    """

    code: str
    institution: str
    opened: bool
    before: int = 0
    opens_at: datetime | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that was said before a case, by ``person`` or ``bot``."""

    author: str
    text: str
    intent: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the conversation knows them: a number, a language, a consent."""

    id: int
    lang: str | None
    lang_chosen: bool
    consent_version: int | None
    reachable: bool


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
        limit: int = 5,
    ) -> Sequence[Session]:
        """Coming dates with room, earliest first."""
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


class People(Protocol):
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

    async def export(self, *, person: int, now: datetime) -> Mapping[str, object]:
        """Everything that is stored about the person."""
        ...

    async def forget(self, *, person: int, now: datetime) -> str:
        """Erase everything about the person; the answer is a receipt number."""
        ...
