"""The hand-off desk: one open case, one holder, and an epoch that only rises."""

import asyncio

import pytest

from bot.errors import UnknownPersonError
from bot.handoff.service import HandoffDesk, Holder, code, number
from bot.people.service import PeopleDesk
from bot.store.session import Database
from flows.ports import Case, Handoffs
from tests.fakes import FrozenClock

# mypy compares here what the conversation needs with what the desk does.
SHAPE: type[Handoffs] = HandoffDesk


@pytest.fixture
def desk(db: Database) -> HandoffDesk:
    return HandoffDesk(db)


@pytest.fixture
async def person(db: Database, clock: FrozenClock) -> int:
    met = await PeopleDesk(db).meet(chat_id=41, client_language="ar", now=clock.now())
    return met.id


async def _open(
    desk: HandoffDesk, person: int, clock: FrozenClock, institution: str = "jmd"
) -> Case:
    return await desk.open(
        person=person,
        topic="advice",
        institution=institution,
        urgency="normal",
        lang="ar",
        now=clock.now(),
    )


async def test_a_case_is_opened_once_per_person_and_institution(
    desk: HandoffDesk, person: int, clock: FrozenClock
) -> None:
    opened = await asyncio.gather(*(_open(desk, person, clock) for _ in range(12)))
    other = await _open(desk, person, clock, "hwk-muenster")

    assert len({one.code for one in opened}) == 1
    assert sum(one.opened for one in opened) == 1
    assert other.opened
    assert other.code != opened[0].code


async def test_of_24_who_claim_a_case_one_gets_it(
    desk: HandoffDesk, person: int, clock: FrozenClock
) -> None:
    case = await _open(desk, person, clock)

    claimed = await asyncio.gather(
        *(desk.claim(case=case.code, owner=n, now=clock.now()) for n in range(24))
    )

    assert sum(claimed) == 1
    assert (await desk.holder_of(person=person)).kind == "human"


async def test_the_holder_goes_from_bot_to_queue_to_human_and_back_and_the_epoch_rises(
    desk: HandoffDesk, person: int, clock: FrozenClock
) -> None:
    seen: list[Holder] = [await desk.holder_of(person=person)]
    case = await _open(desk, person, clock)
    seen.append(await desk.holder_of(person=person))
    await desk.claim(case=case.code, owner=1, now=clock.now())
    seen.append(await desk.holder_of(person=person))
    await desk.release(case=case.code, now=clock.now())
    seen.append(await desk.holder_of(person=person))
    await desk.close(case=case.code, now=clock.now())
    seen.append(await desk.holder_of(person=person))

    assert [one.kind for one in seen] == ["bot", "queue", "human", "queue", "bot"]
    epochs = [one.epoch for one in seen]
    assert epochs == sorted(set(epochs))
    assert seen[2] == Holder("human", 2, case.code, "jmd")


async def test_a_human_holds_the_conversation_even_if_another_case_waits(
    desk: HandoffDesk, person: int, clock: FrozenClock
) -> None:
    await _open(desk, person, clock, "hwk-muenster")
    second = await _open(desk, person, clock, "jmd")
    await desk.claim(case=second.code, owner=1, now=clock.now())

    holder = await desk.holder_of(person=person)

    assert (holder.kind, holder.code) == ("human", second.code)


async def test_a_closed_case_stays_closed_and_the_next_one_is_new(
    desk: HandoffDesk, person: int, clock: FrozenClock
) -> None:
    first = await _open(desk, person, clock)
    await desk.close(case=first.code, now=clock.now())

    again = await desk.close(case=first.code, now=clock.now())
    claimed = await desk.claim(case=first.code, owner=1, now=clock.now())
    second = await _open(desk, person, clock)

    assert (again, claimed) == (False, False)
    assert second.opened
    assert second.code != first.code


async def test_nobody_can_be_handed_over_who_is_not_there(
    desk: HandoffDesk, clock: FrozenClock
) -> None:
    with pytest.raises(UnknownPersonError):
        await _open(desk, 4711, clock)


@pytest.mark.parametrize("wrong", ["", "K-", "K-abc", "K-7", "482; DROP", "K-٤٨٢"])
async def test_a_code_that_is_none_finds_nothing(
    desk: HandoffDesk, clock: FrozenClock, wrong: str
) -> None:
    assert not await desk.close(case=wrong, now=clock.now())


def test_a_code_leads_back_to_its_case() -> None:
    assert code(1) == "K-100"
    assert all(number(code(n)) == n for n in (1, 2, 383, 100_000))
