"""The desks of the conversation, opened once."""

from dataclasses import dataclass
from datetime import timedelta

from bot.booking import queue
from bot.booking.calls import CallDesk
from bot.booking.drafts import DraftDesk
from bot.booking.service import BookingDesk
from bot.booking.visits import VisitDesk
from bot.booking.waits import WaitDesk
from bot.dialogue.memory import readable
from bot.handoff.hours import Timetable
from bot.handoff.service import HandoffDesk
from bot.people.service import PeopleDesk
from bot.settings import Settings
from bot.store.session import Database
from nlu import forgetting


@dataclass(frozen=True, slots=True)
class Desks:
    """The desks of the service, as the conversation meets them."""

    bookings: BookingDesk
    waits: WaitDesk
    visits: VisitDesk
    calls: CallDesk
    drafts: DraftDesk
    handoffs: HandoffDesk
    people: PeopleDesk


def open_desks(db: Database, timetable: Timetable, settings: Settings) -> Desks:
    """Open them.

    Args:
        db: Where everything is kept.
        timetable: When the staff of an institution is there.
        settings: What the operator set.
    """
    bookings, handoffs = BookingDesk(db), HandoffDesk(db, timetable)
    return Desks(
        bookings=bookings,
        waits=WaitDesk(db),
        visits=VisitDesk(db),
        calls=CallDesk(bookings, handoffs),
        drafts=DraftDesk(db),
        handoffs=handoffs,
        people=PeopleDesk(
            db,
            freed=queue.freed,
            read_conversation=readable,
            mentions=forgetting.mentions,
            copies=timedelta(days=settings.backup_days),
        ),
    )
