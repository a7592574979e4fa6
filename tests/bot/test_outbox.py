"""The outbox: in order within a chat, never twice, erased when sent."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, text

from bot import outbox, upkeep
from bot.outbox import Message
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Outgoing
from tests.conftest import KEY
from tests.fakes import FrozenClock

SECOND = timedelta(seconds=1)


async def _put(
    db: Database, chat: int, words: str, now: datetime, due_at: datetime | None = None
) -> int:
    async with db.write() as s:
        made = await outbox.put(
            s, chat_id=chat, message=Message(text=words), now=now, due_at=due_at
        )
    assert made is not None
    return made


async def _due(db: Database, now: datetime, limit: int = 100) -> list[str]:
    async with db.write() as s:
        return [one.message.text for one in await outbox.due(s, now, limit)]


async def _sent(db: Database, *ids: int, now: datetime) -> None:
    async with db.write() as s:
        await outbox.mark_sent(s, ids, now)


async def test_what_is_put_is_due_and_given_out_once(db: Database, clock: FrozenClock) -> None:
    await _put(db, 1, "a", clock.now())
    await _put(db, 2, "b", clock.now())

    assert await _due(db, clock.now()) == ["a", "b"]
    assert await _due(db, clock.now()) == []


async def test_four_couriers_give_out_no_message_twice(db: Database, clock: FrozenClock) -> None:
    put = [f"{chat}.{n}" for n in range(3) for chat in range(10)]
    for words in put:
        await _put(db, int(words[0]), words, clock.now())
    sent: list[str] = []

    async def courier() -> None:
        for _ in range(12):
            async with db.write() as s:
                got = await outbox.due(s, clock.now(), limit=4)
            await asyncio.sleep(0)
            sent.extend(one.message.text for one in got)
            await _sent(db, *(one.id for one in got), now=clock.now())

    await asyncio.gather(*(courier() for _ in range(4)))

    assert sorted(sent) == sorted(put)
    for chat in range(10):
        assert [one for one in sent if one[0] == str(chat)] == [f"{chat}.{n}" for n in range(3)]


async def test_messages_of_a_chat_come_in_order_also_in_small_bites(
    db: Database, clock: FrozenClock
) -> None:
    ids = [await _put(db, 1, words, clock.now()) for words in "abc"]

    first = await _due(db, clock.now(), limit=2)
    held = await _due(db, clock.now())
    await _sent(db, *ids[:2], now=clock.now())
    rest = await _due(db, clock.now())

    assert (first, held, rest) == (["a", "b"], [], ["c"])


async def test_a_message_that_waits_for_another_try_holds_back_its_chat_only(
    db: Database, clock: FrozenClock
) -> None:
    first = await _put(db, 1, "first", clock.now())
    await _due(db, clock.now())
    async with db.write() as s:
        again = await outbox.retry_at(
            s, first, clock.now() + 5 * SECOND, "RetryAfter", clock.now()
        )
    await _put(db, 1, "second", clock.now())
    await _put(db, 2, "elsewhere", clock.now())

    assert again
    assert await _due(db, clock.now()) == ["elsewhere"]
    assert await _due(db, clock.move(5 * SECOND)) == ["first", "second"]


@pytest.mark.parametrize(
    ("code", "given_out"), [("NetworkError", ["first", "second"]), ("too_many", [])]
)
async def test_whoever_writes_after_a_silence_of_telegram_need_not_wait_for_the_next_try(
    db: Database, clock: FrozenClock, code: str, given_out: list[str]
) -> None:
    first = await _put(db, 1, "first", clock.now())
    elsewhere = await _put(db, 2, "elsewhere", clock.now())
    await _due(db, clock.now())
    async with db.write() as s:
        for row in (first, elsewhere):
            await outbox.retry_at(s, row, clock.now() + 900 * SECOND, code, clock.now())

    async with db.write() as s:
        answer = (Message(text="second"),)
        taken = await outbox.send_now(s, chat_id=1, messages=answer, now=clock.move(SECOND))

    assert taken is None
    assert await _due(db, clock.now()) == given_out


async def test_a_message_is_given_up_after_seven_tries_and_the_chat_goes_on(
    db: Database, clock: FrozenClock
) -> None:
    first = await _put(db, 1, "first", clock.now())
    await _put(db, 1, "second", clock.now())

    tries = []
    for _ in range(outbox.MAX_ATTEMPTS):
        async with db.write() as s:
            tries.append(await outbox.retry_at(s, first, clock.now(), "NetworkError", clock.now()))

    assert tries == [*[True] * 6, False]
    assert await _due(db, clock.now()) == ["second"]


async def test_a_message_for_later_is_not_due_and_holds_nothing_back(
    db: Database, clock: FrozenClock
) -> None:
    await _put(db, 1, "later", clock.now(), due_at=clock.now() + timedelta(hours=1))
    await _put(db, 1, "now", clock.now())

    assert await _due(db, clock.now()) == ["now"]
    assert await _due(db, clock.move(timedelta(hours=2))) == ["now", "later"]


async def test_what_a_courier_that_died_was_holding_comes_back(
    db: Database, clock: FrozenClock
) -> None:
    await _put(db, 1, "a", clock.now())
    await _due(db, clock.now())

    assert await _due(db, clock.move(outbox.LEASE)) == ["a"]


async def test_a_reply_nobody_could_be_sent_for_half_a_day_is_given_up_but_not_a_reminder(
    db: Database, clock: FrozenClock
) -> None:
    await _put(db, 1, "stale", clock.now())
    async with db.write() as s:
        await outbox.put(s, chat_id=1, message=Message("staff"), now=clock.now(), kind="staff")

    assert await _due(db, clock.move(outbox.STALE)) == ["staff"]


async def test_an_answer_is_taken_at_once_if_nothing_is_before_it(
    db: Database, clock: FrozenClock
) -> None:
    answer = [Message("a"), Message("b")]

    async with db.write() as s:
        taken = await outbox.send_now(s, chat_id=1, messages=answer, now=clock.now())
    others = await _due(db, clock.now())
    after_a_crash = await _due(db, clock.move(outbox.LEASE))

    assert taken is not None
    assert [one.message for one in taken] == answer
    assert (others, after_a_crash) == ([], ["a", "b"])


async def test_an_answer_goes_behind_what_is_still_on_its_way(
    db: Database, clock: FrozenClock
) -> None:
    first = await _put(db, 1, "first", clock.now())
    await _put(db, 1, "much later", clock.now(), due_at=clock.now() + timedelta(days=1))

    async with db.write() as s:
        behind = await outbox.send_now(s, chat_id=1, messages=[Message("second")], now=clock.now())
    await _sent(db, first, now=clock.now())
    async with db.write() as s:
        elsewhere = await outbox.send_now(
            s, chat_id=2, messages=[Message("other")], now=clock.now()
        )

    assert behind is None
    assert elsewhere is not None
    assert [one.message.text for one in elsewhere] == ["other"]
    assert await _due(db, clock.now()) == ["second"]


async def test_no_messages_are_no_statement(db: Database, clock: FrozenClock) -> None:
    async with db.write() as s:
        assert await outbox.send_now(s, chat_id=1, messages=[], now=clock.now()) == []

    assert await _due(db, clock.now()) == []


async def test_the_same_key_puts_one_message(db: Database, clock: FrozenClock) -> None:
    async def put() -> int | None:
        async with db.write() as s:
            return await outbox.put(
                s, chat_id=1, message=Message("a"), now=clock.now(), dedupe_key="k"
            )

    made = await asyncio.gather(*(put() for _ in range(5)))

    assert sum(one is not None for one in made) == 1
    assert await _due(db, clock.now()) == ["a"]


async def test_words_lie_there_sealed_and_are_erased_when_they_arrived(
    db: Database, clock: FrozenClock
) -> None:
    made = await _put(db, 1, "Gestattung", clock.now())
    async with db.read() as s:
        raw = await s.scalar(text("SELECT payload FROM outbox"))
    await _sent(db, made, now=clock.now())

    async with db.read() as s:
        row = await s.get_one(Outgoing, made)
    assert b"Gestattung" not in bytes(raw)
    assert (row.state, row.payload) == ("sent", None)


async def test_a_chat_that_is_gone_gets_nothing_more(db: Database, clock: FrozenClock) -> None:
    await _put(db, 1, "a", clock.now())
    await _put(db, 2, "b", clock.now())

    async with db.write() as s:
        await outbox.drop_chat(s, 1, "blocked", clock.now())

    assert await _due(db, clock.now()) == ["b"]


async def test_what_is_being_sent_just_now_is_not_called_back(
    db: Database, clock: FrozenClock
) -> None:
    async with db.write() as s:
        made = await outbox.put(
            s, chat_id=1, message=Message("a"), now=clock.now(), entity="booking:1"
        )
    await _due(db, clock.now())
    async with db.write() as s:
        await outbox.drop_entity(s, "booking:1", clock.now())

    async with db.read() as s:
        assert await s.scalar(select(Outgoing.state).where(Outgoing.id == made)) == "pending"


async def test_what_the_service_gives_back_when_it_stops_is_due_again(
    db: Database, clock: FrozenClock
) -> None:
    made = await _put(db, 1, "a", clock.now())
    await _due(db, clock.now())

    async with db.write() as s:
        await outbox.release(s, [made])

    assert await _due(db, clock.now()) == ["a"]


async def test_rows_that_are_over_go_after_two_days(db: Database, clock: FrozenClock) -> None:
    made = await _put(db, 1, "a", clock.now())
    await _put(db, 1, "b", clock.now())
    await _sent(db, made, now=clock.now())

    async with db.write() as s:
        early = await outbox.purge(s, clock.move(timedelta(hours=47)))
    async with db.write() as s:
        late = await outbox.purge(s, clock.move(timedelta(hours=1)))

    assert (early, late) == (0, 1)


async def test_what_a_killed_process_was_sending_is_taken_back_at_once(
    db: Database, clock: FrozenClock
) -> None:
    now = clock.now()
    async with db.write() as s:
        await outbox.send_now(s, chat_id=7, messages=[outbox.Message("hallo")], now=now)
    async with db.write() as s:
        assert await outbox.due(s, now) == []

    await db.transact(upkeep.reclaim)

    async with db.write() as s:
        assert [row.message.text for row in await outbox.due(s, now)] == ["hallo"]


async def test_what_may_have_arrived_when_the_process_died_is_not_sent_again(
    db: Database, clock: FrozenClock
) -> None:
    for words in ("may have arrived", "has not begun"):
        await _put(db, 1, words, clock.now())
    async with db.write() as s:
        first, _ = await outbox.due(s, clock.now())
        await outbox.begin(s, first.id, clock.now())
    clock.move(outbox.LEASE)

    assert await _due(db, clock.now()) == ["has not begun"]
    async with db.read() as s:
        row = await s.get_one(Outgoing, first.id)
        assert (row.state, row.error_code, row.payload) == ("failed", "unsure", None)


async def test_what_no_key_opens_is_set_aside_and_the_chat_goes_on(
    db: Database, clock: FrozenClock
) -> None:
    await _put(db, 7, "verloren", clock.now())
    async with db.write() as s:
        await s.execute(text("UPDATE outbox SET payload = :broken"), {"broken": b"not sealed"})
    await _put(db, 7, "danach", clock.now())

    assert await _due(db, clock.now()) == ["danach"]
    async with db.read() as s:
        states = (await s.scalars(select(Outgoing.state).order_by(Outgoing.id))).all()
    assert states == ["sealed", "pending"]


async def test_what_no_key_opened_goes_out_when_the_key_is_back(
    db: Database, clock: FrozenClock, box: Box
) -> None:
    await _put(db, 7, "mit dem alten Schlüssel", clock.now())
    db.box = Box([Box.new_key()])
    assert await _due(db, clock.now()) == []

    db.box = Box([Box.new_key(), *[KEY]])
    await db.transact(upkeep.retry_sealed)

    assert await _due(db, clock.now()) == ["mit dem alten Schlüssel"]


async def test_who_says_that_it_is_alive_keeps_what_it_took(
    db: Database, clock: FrozenClock
) -> None:
    row = await _put(db, 7, "hallo", clock.now())
    assert await _due(db, clock.now()) == ["hallo"]
    async with db.write() as s:
        await outbox.renew(s, [row], clock.move(outbox.LEASE / 2))

    assert await _due(db, clock.move(outbox.LEASE / 2)) == []
    assert await _due(db, clock.move(outbox.LEASE / 2)) == ["hallo"]


async def test_a_clock_that_is_put_back_holds_nothing_up(db: Database, clock: FrozenClock) -> None:
    await _put(db, 7, "hallo", clock.now() - timedelta(hours=2))
    assert await _due(db, clock.now()) == ["hallo"]

    assert await _due(db, clock.move(-timedelta(hours=1))) == ["hallo"]
