"""A person with a whole life in the store: booking, reminder, case, conversation, traffic."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot import inbox, outbox
from bot.booking.service import BookingDesk
from bot.booking.stock import seed
from bot.handoff.service import HandoffDesk
from bot.people.service import PeopleDesk
from bot.store import conversations
from bot.store.session import Database
from flows.ports import Asker, Need, People
from tests.fakes import FrozenClock, an_offer

CHAT = 7_123_456_789
# mypy compares here what the conversation needs with what the desk does.
SHAPE: type[People] = PeopleDesk


@dataclass(frozen=True, slots=True)
class Known:
    """A person and what they did."""

    id: int
    session: str
    booking: str


@pytest.fixture
async def known(db: Database, clock: FrozenClock) -> Known:
    now = clock.now()
    await seed(db, [an_offer(capacity=1)], now)
    met = await PeopleDesk(db).meet(chat_id=CHAT, client_language="ar", now=now)
    desk = BookingDesk(db)
    session = (await desk.sessions(now=now, place="zue_muenster"))[0]
    booked = await desk.book(
        person=met.id,
        session=session.token,
        persons=1,
        lang="ar",
        idem_key="tap:77",
        now=now,
        asker=Asker(needs=(Need("childcare"),)),
    )
    assert booked.booking is not None
    await desk.remind(person=met.id, booking=booked.booking.token, when="day_before", now=now)
    await HandoffDesk(db).open(
        person=met.id, topic="advice", institution="jmd", urgency="normal", lang="ar", now=now
    )
    async with db.write() as s:
        await conversations.save(
            s,
            met.id,
            b'{"said": "Gestattung"}',
            seen_version=None,
            now=now,
            ttl=timedelta(days=2),
        )
        await inbox.receive(s, [inbox.Received(1, CHAT, b'{"text": "salam"}')], now)
        await outbox.put(s, chat_id=CHAT, message=outbox.Message("Termin"), now=now)
    return Known(met.id, session.token, booked.booking.token)
