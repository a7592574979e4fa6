"""A booking as an iCalendar file that says nothing about why somebody goes there."""

from datetime import UTC, datetime

import icalendar

from bot.booking.rules import begin
from flows.ports import Booking

_DOMAIN = "lotse"
_STATUS = {"confirmed": "CONFIRMED"}


def write(
    booking: Booking, *, uid: str, sequence: int, title: str, place: str, now: datetime
) -> bytes:
    """Write the file.

    It is an information, not an invitation: no organiser, no attendees. Times are in UTC, which
    every calendar understands without a definition of the time zone.

    Args:
        booking: What to write.
        uid: Stays the same when the booking is moved, so that calendars replace the entry.
        sequence: Rises with every change.
        title: A neutral title; people share calendars.
        place: Where to be.
        now: When it is written.
    """
    event = icalendar.Event()
    event.add("uid", f"{uid}@{_DOMAIN}")
    event.add("sequence", sequence)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", begin(booking.session).astimezone(UTC))
    event.add("dtend", booking.session.ends_at.astimezone(UTC))
    event.add("summary", title)
    event.add("location", place)
    event.add("status", _STATUS.get(booking.state, "TENTATIVE"))
    event.add("class", "PRIVATE")
    file = icalendar.Calendar()
    file.add("prodid", "-//Lotse//Lotse//EN")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    file.add_component(event)
    return bytes(file.to_ical())
