"""The shapes in which the desks of the house answer the conversation."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Day:
    """A further day of a date that takes several."""

    starts_at: datetime
    ends_at: datetime
    meet_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One date of an offer, as the person may see it.

    Attributes:
        days: Further days, in order: who has a place has it on all of them. ``starts_at``,
            ``ends_at`` and ``meet_at`` are those of the first day.
        way: How to come: ``book`` · ``waiting_list`` (no fixed day: stand in the list, and be told
            when there is a place; ``starts_at`` means nothing to a person) · ``call_back`` (a
            window in which somebody gets in touch). Without ``named`` people just come.
        asks: Which sizes the institution asks for: ``shoe_size``, ``clothes_size``; they are
            told as needs.
        pin: Where the meeting point is on the map: latitude and longitude in degrees.
    """

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
    pools: tuple[tuple[str, int], ...] = (("all", 0),)
    """The kinds of places that may be picked, with how many of each are free."""
    days: tuple[Day, ...] = ()
    way: str = "book"
    asks: tuple[str, ...] = ()
    pin: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """What somebody needs at one date, and how far the institution is with it."""

    kind: str
    detail: str = ""
    state: str = "wanted"


@dataclass(frozen=True, slots=True)
class Booking:
    """One person's place (or places) in a session."""

    token: str
    session: Session
    state: str
    persons: int
    reminder_at: datetime | None
    version: int
    pool: str = "all"
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A booking that was begun: the date, and for how many in which kind of place."""

    session: Session
    pool: str | None = None
    persons: int = 1


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a person shows at the door: a random token as a picture, or a code of six digits."""

    token: str
    code: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Somebody's place in a waiting list: ``waiting``, ``offered`` or ``passed`` this one time.

    Attributes:
        token: Names it.
        session: What they wait for.
        pool: Which kind of places.
        persons: For how many.
        state: How it stands.
        ahead: How many people come before them.
        offered_until: Until when a place is kept for them.
    """

    token: str
    session: Session
    pool: str
    persons: int
    state: str
    ahead: int
    offered_until: datetime | None


@dataclass(frozen=True, slots=True)
class Asker:
    """What the person has said that decides about a place.

    Nothing of it is stored but the needs; the pool is a property of the place, not of the person.
    """

    age: int | None = None
    place: str | None = None
    needs: tuple[Need, ...] = ()
    pool: str = "all"


@dataclass(frozen=True, slots=True)
class Room:
    """Which room a date must have.

    Attributes:
        pool: Which kind of places; None for any that may be picked.
        persons: For how many together.
        full: Ask for the dates that have no such room (any more) instead.
        calls: Ask for windows in which the institution gets in touch, instead of dates.
    """

    pool: str | None = None
    persons: int = 1
    full: bool = False
    calls: bool = False


ROOM = Room()
"""One place of any kind."""


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation handed to people.

    Attributes:
        code: What the case is called.
        institution: Who answers.
        opened: Whether it is new; otherwise it was open already.
        before: How many cases wait before it.
        opens_at: When somebody is there, now or later; None if nobody has told us the hours.
        due_at: By when an answer is wanted; None if nobody has told us the hours, and for
            whoever is in danger: they are promised no hour.
    """

    code: str
    institution: str
    opened: bool
    before: int = 0
    opens_at: datetime | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a wish: a word, the booking it is about, and other dates to offer.

    A call that was asked for comes with the case that the staff has.
    """

    result: str
    booking: Booking | None = None
    alternatives: tuple[Session, ...] = ()
    wait: Wait | None = None
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that was said before a case, by ``person`` or ``bot``."""

    author: str
    text: str
    intent: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a person gets for an erasure.

    Attributes:
        number: By which it stands in the record of what happened.
        copies_until: When the last copy of the database that still holds it is destroyed.
    """

    number: str
    copies_until: datetime


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the conversation knows them: a number, a language, a consent.

    Attributes:
        solar: Whether they wish to see days of the Solar Hijri year beside.
        discreet: Whether they may be watched, and wish to be told without words of what it is.
    """

    id: int
    lang: str | None
    lang_chosen: bool
    consent_version: int | None
    reachable: bool
    solar: bool = False
    discreet: bool = False
