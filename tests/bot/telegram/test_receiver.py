"""Updates are fetched without loss: confirmed only when stored, whatever goes wrong."""

import asyncio
import io
from collections.abc import Sequence
from typing import Any

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter

from bot.errors import ConfigurationError
from bot.store.session import Database
from bot.telegram.receiver import Receiver, WrongTokenError
from bot.telegram.refusal import seconds_of
from tests.bot.telegram.fakes import Answer, Scripted, message, offline, tap
from tests.bot.telegram.rig import Rig, rig


async def fetch(db: Database, answers: Sequence[Answer], rounds: int) -> tuple[Rig, Scripted, Any]:
    line, transport = offline(getUpdates=list(answers), sendMessage=[{"message_id": 1}] * 20)
    async with rig(db, line, receiving=False) as parts:
        pauses = [await parts.receiver._round() for _ in range(rounds)]
        await parts.dispatcher.idle()
        await parts.courier.idle()
    return parts, transport, pauses


def offsets(transport: Scripted) -> list[str | None]:
    return [values.get("offset") for values in transport.made("getUpdates")]


async def test_an_offset_is_confirmed_only_after_the_updates_are_stored(
    sqlite_db: Database,
) -> None:
    answers: list[Answer] = [[message(4, text="a"), message(5, text="b")], []]

    parts, transport, _ = await fetch(sqlite_db, answers, 2)

    assert offsets(transport) == [None, "6"]
    assert [one.text for one in parts.turn.seen] == ["a", "b"]


async def test_only_what_we_understand_is_asked_for(sqlite_db: Database) -> None:
    _, transport, _ = await fetch(sqlite_db, [[]], 1)

    (asked,) = transport.made("getUpdates")
    assert asked["allowed_updates"] == (
        '["message", "edited_message", "callback_query", "my_chat_member"]'
    )


async def test_what_comes_twice_is_answered_once(sqlite_db: Database) -> None:
    twice: list[Answer] = [[message(4, text="a")], [message(4, text="a"), message(5, text="b")]]

    parts, _, _ = await fetch(sqlite_db, twice, 2)

    assert [one.update_id for one in parts.turn.seen] == [4, 5]


async def test_nothing_is_confirmed_while_the_database_is_silent(
    sqlite_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, transport = offline(getUpdates=[[message(4, text="a")], [message(4, text="a")], []])
    async with rig(sqlite_db, line, receiving=False) as parts:
        with monkeypatch.context() as broken:

            async def silent(_: object) -> None:
                raise ConnectionError

            broken.setattr(parts.reception, "_store", silent)
            assert await parts.receiver._round() > 0
        transport.answers["sendMessage"] = [{"message_id": 1}]
        assert await parts.receiver._round() == 0
        await parts.receiver._round()
        await parts.dispatcher.idle()
        await parts.courier.idle()

    assert offsets(transport) == [None, None, "5"]
    assert len(parts.turn.seen) == 1


async def test_an_update_that_breaks_spoils_only_itself(sqlite_db: Database) -> None:
    batch = [message(4, text="a"), message(5, text="b", date="?"), message(6, text="c")]

    parts, _, _ = await fetch(sqlite_db, [batch], 1)

    assert [one.kind for one in parts.turn.seen] == ["text", "other", "text"]


async def test_pauses_grow_with_failures_and_end_with_success(sqlite_db: Database) -> None:
    answers: list[Answer] = [NetworkError("x")] * 4
    _, _, pauses = await fetch(sqlite_db, [*answers, [], NetworkError("x")], 6)

    assert all(0.05 * 2**n / 2 <= pauses[n] <= 0.05 * 2**n for n in range(4))
    assert pauses[4] == 0
    assert pauses[5] <= 0.05


async def test_pauses_have_a_longest(sqlite_db: Database) -> None:
    line, _ = offline()
    async with rig(sqlite_db, line, receiving=False) as parts:
        parts.receiver._failures = 5000

        assert parts.receiver._pause() <= 30


async def test_too_many_is_obeyed(sqlite_db: Database) -> None:
    _, _, pauses = await fetch(sqlite_db, [RetryAfter(7)], 1)

    assert 7 <= pauses[0] <= 8
    assert seconds_of(RetryAfter(7)) == 7


async def test_a_second_receiver_is_reported_once(
    sqlite_db: Database, logged: io.StringIO
) -> None:
    await fetch(sqlite_db, [Conflict("terminated by other getUpdates request")] * 3, 3)

    assert logged.getvalue().count("receiver.conflict") == 1


async def test_a_web_address_that_is_still_set_is_taken_back_without_losing_anything(
    sqlite_db: Database, logged: io.StringIO
) -> None:
    line, transport = offline(
        getUpdates=[Conflict("can't use getUpdates method while webhook is active")],
        deleteWebhook=[True],
    )
    async with rig(sqlite_db, line, receiving=False) as parts:
        await parts.receiver._round()

    assert [values["drop_pending_updates"] for values in transport.made("deleteWebhook")] == [
        "false"
    ]
    assert "webhook_is_set" in logged.getvalue()


async def test_a_wrong_token_ends_the_service_with_one_clear_error(sqlite_db: Database) -> None:
    line, _ = offline(getUpdates=[InvalidToken("Unauthorized")])
    async with rig(sqlite_db, line, receiving=False) as parts:
        with pytest.raises(WrongTokenError) as caught:
            await asyncio.wait_for(parts.receiver.run(), 60)

    assert isinstance(caught.value, ConfigurationError)
    assert caught.value.__suppress_context__


async def test_it_waits_while_too_much_is_to_be_done(sqlite_db: Database) -> None:
    line, transport = offline(getUpdates=[[]])
    async with rig(sqlite_db, line, receiving=False) as parts:
        room = asyncio.Event()
        parts.dispatcher.room = room.wait  # type: ignore[assignment,method-assign] # a full dispatcher
        receiver = Receiver(line=line, reception=parts.reception, dispatcher=parts.dispatcher)
        waiting = asyncio.create_task(receiver._round())
        await asyncio.sleep(0.02)
        assert transport.made("getUpdates") == []
        room.set()
        await waiting

    assert len(transport.made("getUpdates")) == 1


async def test_one_update_can_be_accepted_from_the_web(sqlite_db: Database) -> None:
    line, transport = offline(sendMessage=[{"message_id": 1}])
    async with rig(sqlite_db, line, receiving=False) as parts:
        await parts.reception.accept(message(4, text="a"))
        await parts.reception.accept(message(4, text="a"))
        await parts.dispatcher.idle()
        await parts.courier.idle()

    assert [values["text"] for values in transport.made("sendMessage")] == ["a"]


async def test_a_tap_is_acknowledged_before_its_turn(sqlite_db: Database) -> None:
    go = asyncio.Event()
    line, transport = offline(answerCallbackQuery=[True], sendMessage=[{"message_id": 1}])
    async with rig(sqlite_db, line, receiving=False) as parts:
        answer = parts.turn.answer

        async def later(inbound: Any) -> Any:  # noqa: ANN401 - as the one it replaces
            await go.wait()
            return await answer(inbound)

        parts.turn.answer = later
        await parts.reception.accept(tap(4))
        await asyncio.sleep(0.02)
        assert len(transport.made("answerCallbackQuery")) == 1
        assert transport.made("sendMessage") == []
        go.set()
        await parts.dispatcher.idle()
        await parts.courier.idle()


async def test_a_tap_whose_acknowledgement_fails_is_answered_all_the_same(
    sqlite_db: Database,
) -> None:
    line, transport = offline(
        answerCallbackQuery=[NetworkError("query is too old")], sendMessage=[{"message_id": 1}]
    )
    async with rig(sqlite_db, line, receiving=False) as parts:
        await parts.reception.accept(tap(4, data="deny"))
        await parts.dispatcher.idle()
        await parts.courier.idle()

    assert [values["text"] for values in transport.made("sendMessage")] == ["deny"]
