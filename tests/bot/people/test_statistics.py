"""Numbers tell nothing about anybody: small ones are left out, crises are one total."""

from bot.handoff.service import HandoffDesk
from bot.people import statistics
from bot.people.service import PeopleDesk
from bot.people.statistics import CRISIS, Number, told
from bot.store.session import Database
from tests.bot.people.conftest import Known
from tests.fakes import FrozenClock


async def _cases(db: Database, clock: FrozenClock, topics: list[str]) -> None:
    people, desk = PeopleDesk(db), HandoffDesk(db)
    for chat, topic in enumerate(topics, 100):
        who = await people.meet(chat_id=chat, client_language="de", now=clock.now())
        await desk.open(
            person=who.id,
            topic=topic,
            institution="jmd" if chat % 2 else "kim",
            urgency="red",
            lang="de",
            now=clock.now(),
        )


async def _told(db: Database) -> dict[tuple[str, ...], int | None]:
    async with db.read() as s:
        return {one.cell: one.count for one in await statistics.numbers(s)}


def test_fewer_than_five_are_not_told() -> None:
    cells = {("case", "2026-11", "jmd", "talk"): 4, ("case", "2026-12", "jmd", "talk"): 5}

    assert [one.count for one in told(cells)] == [None, 5]
    assert told({CRISIS: 1}) == [Number(CRISIS, None)]


async def test_crises_are_one_total_without_topic_place_and_month(
    db: Database, clock: FrozenClock
) -> None:
    await _cases(db, clock, ["esc_mental_crisis_suicide"] * 3 + ["esc_violence_exploitation"] * 3)

    assert await _told(db) == {CRISIS: 6}


async def test_a_booking_of_one_person_is_there_without_its_number(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    counted = await _told(db)

    assert counted[("booking", "2026-12", "hwk-muenster", "werkstattbesuch:confirmed")] is None
    assert known.booking not in str(counted)


async def test_who_is_erased_stays_a_number_in_the_bookings_and_none_in_the_cases(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    before = {cell[0] for cell in await _told(db)}

    await PeopleDesk(db).forget(person=known.id, now=clock.now())

    assert before == {"booking", "case"}
    assert {cell[0] for cell in await _told(db)} == {"booking"}
