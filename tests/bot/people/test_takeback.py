"""What the bot has shown is taken back where Telegram allows it, and a part goes alone."""

from datetime import timedelta

from sqlalchemy import select, update

from bot import outbox
from bot.handoff import words
from bot.handoff.words import Spoken
from bot.message import Message, unpack
from bot.people import takeback
from bot.people.retention import Retention, purge_people
from bot.people.service import PeopleDesk
from bot.store.case_tables import CaseTopic, GroupPost, Ticket
from bot.store.session import Database, box_of
from bot.store.tables import Event, Outgoing
from nlu import forgetting
from tests.bot.people.conftest import CHAT, Known
from tests.fakes import FrozenClock

GROUP, TOPIC = -1_001_234_567_890, 77


async def _shown(db: Database, clock: FrozenClock, *numbers: int) -> None:
    """Send something to the person; it got these numbers in the chat."""
    async with db.write() as s:
        row = await outbox.put(s, chat_id=CHAT, message=Message("Hallo"), now=clock.now())
        assert row is not None
        await outbox.mark_sent(s, [row], clock.now(), {row: outbox.Arrival(numbers)})


async def _topic(db: Database) -> int:
    """Let the case have a topic in the group of the staff; give the case's number."""
    async with db.write() as s:
        row = (await s.scalars(select(Ticket))).one()
        s.add(CaseTopic(ticket_id=row.id, chat_id=GROUP, topic_id=TOPIC, name="K-1"))
    return row.id


async def _wipes(db: Database) -> list[tuple[int, Message]]:
    """Give what is still to be taken back, and where."""
    async with db.read() as s:
        rows = await s.scalars(select(Outgoing).where(Outgoing.kind == takeback.KIND))
        box = box_of(s)
        return [(row.chat_id, unpack(box.open(row.payload or b""))) for row in rows.all()]


async def test_what_was_sent_in_the_last_two_days_is_taken_out_of_the_chat(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    await _shown(db, clock, 11)
    clock.move(timedelta(hours=49))
    await _shown(db, clock, 12, 13)
    await _shown(db, clock, 14)

    await PeopleDesk(db).forget(person=known.id, now=clock.now())

    assert [(chat, one.wipe) for chat, one in await _wipes(db)] == [(CHAT, (12, 13, 14))]


async def test_the_topic_of_a_case_goes_from_the_group_of_the_staff(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    await _topic(db)

    await PeopleDesk(db).forget(person=known.id, now=clock.now())

    assert [(chat, one.topic) for chat, one in await _wipes(db)] == [(GROUP, TOPIC)]


async def test_a_case_that_is_over_for_long_goes_from_the_group_too(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    await _topic(db)
    async with db.write() as s:
        await s.execute(update(Ticket).values(holder="closed", closed_at=clock.now()))

    await purge_people(db, clock.move(Retention().case), Retention())

    assert [one.topic for _, one in await _wipes(db)] == [TOPIC]


async def test_only_what_was_said_about_the_passport_goes_from_a_case(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    ticket = await _topic(db)
    async with db.write() as s:
        await s.execute(update(Ticket).values(topic=takeback.PASSPORT))
        for said in ("Mein Pass ist P99XQ4711", "Ich mag Holz"):
            await words.put(s, ticket, Spoken("person", "text", said, "chat"), now=clock.now())
    desk = PeopleDesk(db, mentions=forgetting.mentions)

    receipt = await desk.forget_part(person=known.id, part="paper", now=clock.now())

    told = await desk.export(person=known.id, now=clock.now())
    assert [one["text"] for one in told["cases"][0]["said"]] == ["Ich mag Holz"]  # type: ignore[index]
    assert [(chat, one.topic) for chat, one in await _wipes(db)] == [(GROUP, TOPIC)]
    async with db.read() as s:
        posts = (await s.scalars(select(GroupPost).order_by(GroupPost.id))).all()
        assert (await s.scalars(select(CaseTopic.topic_id))).all() == [None]
        assert (await s.scalars(select(Ticket.topic))).all() == ["talk"]
    assert [one.kind for one in posts] == ["card", "message"]
    assert receipt.copies_until - clock.now() == timedelta(days=30)


async def test_needs_and_cases_go_apart_and_the_booking_stays(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db)

    await desk.forget_part(person=known.id, part="needs", now=clock.now())
    await desk.forget_part(person=known.id, part="cases", now=clock.now())

    told = await desk.export(person=known.id, now=clock.now())
    assert (told["needs"], told["cases"]) == ([], [])
    assert len(told["bookings"]) == 1  # type: ignore[arg-type]


async def test_after_an_erasure_no_event_names_the_person(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db)
    await desk.consent(person=known.id, version=1, now=clock.now())

    await desk.forget(person=known.id, now=clock.now())

    async with db.read() as s:
        events = (await s.scalars(select(Event))).all()
    assert [one.code for one in events if one.entity == f"person:{known.id}"] == []
    assert [one.code for one in events if one.entity == "person"] == ["person.consented"]


async def test_who_blocks_the_bot_takes_the_consent_back_and_the_talk_is_forgotten(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db)
    await desk.consent(person=known.id, version=1, now=clock.now())

    await desk.unreachable(chat_id=CHAT, now=clock.now())

    told = await desk.export(person=known.id, now=clock.now())
    assert told["conversation"] is None
    assert told["messages_not_sent_yet"] == 0
    back = await desk.meet(chat_id=CHAT, client_language="ar", now=clock.now())
    assert (back.consent_version, back.reachable) == (None, True)


async def test_clearing_the_chat_takes_messages_back_and_keeps_reminder_and_booking(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    await _shown(db, clock, 11)
    clock.move(timedelta(hours=49))
    await _shown(db, clock, 12, 13)
    desk = PeopleDesk(db)

    await desk.clear_chat(person=known.id, now=clock.now())
    await desk.clear_chat(person=known.id, now=clock.now())

    assert [one.wipe for _, one in await _wipes(db)] == [(12, 13)]
    async with db.read() as s:
        waiting = await s.scalars(select(Outgoing.kind).where(Outgoing.state == "waiting"))
        assert waiting.all() == ["reminder"]
    kept = await desk.export(person=known.id, now=clock.now())
    assert len(kept["bookings"]) == 1  # type: ignore[arg-type] # a list
