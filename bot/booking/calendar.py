"""Bookings and dates as iCalendar files that say nothing about who goes there, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import icalendar

from bot.booking.rules import begin, on_day
from flows.ports import Booking, Session

_DOMAIN = "lotse"
_STATUS = {"confirmed": "CONFIRMED"}


@dataclass(frozen=True, slots=True)
class Listed:
    """A date as the institution's own calendar shows it: numbers, nobody's name.

    Attributes:
        session: The date.
        is_open: Whether it takes place.
        sequence: Rises with every change.
        title: What it is called.
        place: Where it begins.
    """

    session: Session
    is_open: bool
    sequence: int
    title: str
    place: str


def write(
    booking: Booking, *, uid: str, sequence: int, title: str, place: str, now: datetime
) -> bytes:
    """Write the file.

    It is an information, not an invitation: no organiser, no attendees. Times are in UTC, which
    every calendar understands without a definition of the time zone.

    Args:
        booking: What to write; every day of several is an entry of its own.
        uid: Stays the same when the booking is moved, so that calendars replace the entry.
        sequence: Rises with every change.
        title: A neutral title; people share calendars.
        place: Where to be.
        now: When it is written.
    """
    file = _calendar("PUBLISH")
    for no in _numbers(booking.session):
        one = uid if no == 1 else f"{uid}-{no}"
        event = _entry(on_day(booking.session, no), one, sequence, now)
        event.add("summary", title)
        event.add("location", place)
        event.add("status", _STATUS.get(booking.state, "TENTATIVE"))
        event.add("class", "PRIVATE")
        file.add_component(event)
    return bytes(file.to_ical())


def write_feed(sessions: Sequence[Listed], *, name: str, now: datetime) -> bytes:
    """Write the dates of an institution as a calendar that its programs fetch.

    Args:
        sessions: What to write; every day of several is an entry of its own.
        name: What the calendar is called.
        now: When it is written.
    """
    file = _calendar("PUBLISH")
    file.add("x-wr-calname", name)
    for one in sessions:
        for event in _entries(one, now):
            file.add_component(event)
    return bytes(file.to_ical())


def write_invitation(
    listed: Listed, *, method: str, organiser: str, attendee: str, now: datetime
) -> bytes:
    """Write what a mail carries: ``REQUEST`` puts a date into a calendar, ``CANCEL`` takes it out.

    Args:
        listed: The date; its sequence must be higher than in the mail before.
        method: ``REQUEST`` or ``CANCEL``.
        organiser: The mail address it comes from.
        attendee: The mail address of the institution.
        now: When it is written.
    """
    file = _calendar(method)
    for event in _entries(listed, now):
        event["organizer"] = icalendar.vCalAddress(f"mailto:{organiser}")
        event.add("attendee", icalendar.vCalAddress(f"mailto:{attendee}"))
        if method == "CANCEL":
            event["status"] = icalendar.vText("CANCELLED")
        file.add_component(event)
    return bytes(file.to_ical())


def _calendar(method: str) -> icalendar.Calendar:
    file = icalendar.Calendar()
    file.add("prodid", "-//Lotse//Lotse//EN")
    file.add("version", "2.0")
    file.add("method", method)
    return file


def _entries(listed: Listed, now: datetime) -> Iterator[icalendar.Event]:
    session = listed.session
    for no in _numbers(session):
        event = _entry(on_day(session, no), f"{session.token}-{no}", listed.sequence, now)
        event.add("summary", listed.title)
        event.add("location", listed.place)
        event.add("status", "CONFIRMED" if listed.is_open else "CANCELLED")
        yield event


def _numbers(session: Session) -> range:
    return range(1, len(session.days) + 2)


def _entry(day: Session, uid: str, sequence: int, now: datetime) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", f"{uid}@{_DOMAIN}")
    event.add("sequence", sequence)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", begin(day).astimezone(UTC))
    event.add("dtend", day.ends_at.astimezone(UTC))
    return event
