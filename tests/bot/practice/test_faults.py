"""What goes wrong on purpose, as python-telegram-bot sees it."""

import asyncio
import time

import pytest
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.practice.faults import Fault, Faults, Limits
from bot.practice.phone import Phone
from bot.practice.refusals import RefusalError
from bot.practice.server import PracticeServer


async def test_too_many_calls_tell_how_long_to_wait(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.order(Fault("too_many", retry_after=7, times=2))

    for _ in range(2):
        with pytest.raises(RetryAfter) as caught:
            await telegram.send_message(amal.id, "a")
        assert caught.value._retry_after.total_seconds() == 7
    await telegram.send_message(amal.id, "a")

    assert [bubble.text for bubble in amal.transcript()] == ["a"]


async def test_a_fault_hits_one_method_or_one_chat(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    omid = server.phone(started=True)
    server.order(Fault("blocked", chat_id=amal.id, times=None))
    server.order(Fault("server_error", method="sendVenue"))

    await telegram.send_message(omid.id, "a")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await telegram.send_message(amal.id, "a")
    with pytest.raises(Forbidden):
        await telegram.send_message(amal.id, "a")
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await telegram.send_venue(omid.id, 1, 2, "a", "b")


async def test_a_group_moves_away(telegram: Bot, server: PracticeServer, amal: Phone) -> None:
    server.order(Fault("migrated", migrate_to_chat_id=-1002000000001))

    with pytest.raises(ChatMigrated) as caught:
        await telegram.send_message(amal.id, "a")

    assert caught.value.new_chat_id == -1002000000001


async def test_any_refusal_may_be_ordered(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.order(Fault("refusal", code=400, description="Bad Request: need administrator rights"))

    with pytest.raises(BadRequest, match=r"(?i)need administrator rights"):
        await telegram.send_message(amal.id, "a")


async def test_a_slow_answer_comes_late_but_comes(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.order(Fault("slow", seconds=0.3))
    started = time.perf_counter()

    await telegram.send_message(amal.id, "a")

    assert time.perf_counter() - started > 0.3
    assert server.calls.listed()[-1].took > 0.3


async def test_an_answer_that_comes_too_late_leaves_the_bot_in_doubt(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.order(Fault("slow", seconds=0.5))

    with pytest.raises(TimedOut):
        await telegram.send_message(amal.id, "a", read_timeout=0.1)

    assert (await amal.expect()).text == "a"


async def test_a_connection_breaks_before_or_after_the_deed(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.order(Fault("drop"))
    server.order(Fault("drop", after=True))

    with pytest.raises(NetworkError):
        await telegram.send_message(amal.id, "vorher")
    with pytest.raises(NetworkError):
        await telegram.send_message(amal.id, "nachher")

    assert [bubble.text for bubble in amal.transcript()] == ["nachher"]


async def test_an_outage_stops_everything_for_a_while(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    poll = asyncio.create_task(telegram.get_updates(timeout=10))
    await asyncio.sleep(0.1)

    server.outage(0.3)

    with pytest.raises(NetworkError):
        await poll
    with pytest.raises(NetworkError):
        await telegram.send_message(amal.id, "a")
    await asyncio.sleep(0.3)
    await telegram.send_message(amal.id, "b")
    assert [bubble.text for bubble in amal.transcript()] == ["b"]


async def test_faults_leave_fetching_alone_unless_named(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.order(Fault("server_error", times=None))
    await amal.say("a")

    assert len(await telegram.get_updates()) == 1

    server.order(Fault("server_error", method="getUpdates"))
    with pytest.raises(NetworkError):
        await telegram.get_updates()


async def test_blocking_and_unblocking_tell_the_bot(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    await amal.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await telegram.send_message(amal.id, "a")
    await amal.unblock()
    await telegram.send_message(amal.id, "b")

    changes = [u.my_chat_member for u in await telegram.get_updates()]
    assert [c and (c.old_chat_member.status, c.new_chat_member.status) for c in changes] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]


async def test_a_group_that_grew_lives_on_elsewhere(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    small = server.group("Team", [amal], kind="group")
    large = server.player.upgrade(small)

    with pytest.raises(ChatMigrated) as caught:
        await telegram.send_message(small.id, "a")

    assert caught.value.new_chat_id == large.id
    assert (await telegram.send_message(large.id, "a")).chat.type == "supergroup"


async def test_limits_hold_back_a_fast_bot(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.faults.limits = Limits()
    await telegram.send_message(amal.id, "a")

    with pytest.raises(RetryAfter):
        await telegram.send_message(amal.id, "b")


@pytest.mark.parametrize(
    ("limits", "chats"),
    [
        (Limits(per_chat_second=9, per_group_minute=2), ["-1", "-1", "-1"]),
        (Limits(overall_second=2), ["1", "2", "3"]),
        (Limits(per_chat_second=2), ["1", "1", "1"]),
    ],
)
def test_each_limit_counts_for_itself(limits: Limits, chats: list[str]) -> None:
    faults = Faults(lambda: 100.0)
    faults.limits = limits
    for chat in chats[:2]:
        faults.check_limits("sendmessage", chat)

    with pytest.raises(RefusalError, match="Too Many Requests: retry after"):
        faults.check_limits("sendmessage", chats[2])
    faults.check_limits("editmessagetext", chats[2])


def test_an_unknown_fault_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="a fault is one of"):
        Fault("earthquake")


async def test_everything_is_taken_back(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.order(Fault("drop", times=None))
    server.outage(100)

    server.faults.clear()

    await telegram.send_message(amal.id, "a")
    assert (await amal.expect()).text == "a"
