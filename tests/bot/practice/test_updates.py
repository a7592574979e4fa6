"""Fetching updates: holding, confirming, choosing, and one poller at a time."""

import asyncio
import time

import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.bot.practice.conftest import bot_of


async def test_a_poll_waits_and_wakes_at_once(telegram: Bot, amal: Phone) -> None:
    poll = asyncio.create_task(telegram.get_updates(timeout=10))
    await asyncio.sleep(0.2)
    assert not poll.done()

    started = time.perf_counter()
    await amal.say("سلام")
    (update,) = await poll

    assert time.perf_counter() - started < 5
    assert update.message is not None
    assert (
        update.message.text,
        update.effective_user and update.effective_user.language_code,
    ) == (
        "سلام",
        "ar",
    )


async def test_a_poll_really_holds(telegram: Bot) -> None:
    started = time.perf_counter()

    assert await telegram.get_updates(timeout=1) == ()

    assert 0.9 < time.perf_counter() - started < 10


async def test_an_update_comes_again_until_it_is_confirmed(telegram: Bot, amal: Phone) -> None:
    await amal.say("a")
    (first,) = await telegram.get_updates()

    (again,) = await telegram.get_updates()
    confirmed = await telegram.get_updates(offset=first.update_id + 1)

    assert (again.update_id, confirmed) == (first.update_id, ())


async def test_numbers_rise_one_by_one(telegram: Bot, amal: Phone) -> None:
    for text in "abc":
        await amal.say(text)

    numbers = [update.update_id for update in await telegram.get_updates()]

    assert numbers == list(range(numbers[0], numbers[0] + 3))


async def test_a_negative_offset_keeps_only_the_newest(telegram: Bot, amal: Phone) -> None:
    for text in "abc":
        await amal.say(text)

    newest = await telegram.get_updates(offset=-1)
    rest = await telegram.get_updates()

    assert [u.message and u.message.text for u in newest] == ["c"]
    assert [u.update_id for u in rest] == [newest[0].update_id]


async def test_a_limit_is_kept(telegram: Bot, amal: Phone) -> None:
    for text in "abc":
        await amal.say(text)

    assert len(await telegram.get_updates(limit=2)) == 2


async def test_at_most_a_hundred_come_at_once(telegram: Bot, amal: Phone) -> None:
    for number in range(120):
        await amal.say(str(number))

    assert len(await telegram.get_updates()) == 100


async def test_only_wanted_kinds_are_kept(telegram: Bot, amal: Phone) -> None:
    await telegram.get_updates(allowed_updates=["edited_message"])

    await amal.say("nicht gewollt")
    await amal.edit("gewollt")

    (update,) = await telegram.get_updates()
    assert update.edited_message is not None
    assert update.edited_message.text == "gewollt"


async def test_reactions_come_only_when_asked_for(telegram: Bot, amal: Phone) -> None:
    said = await amal.say("a")
    await amal.react("👍", said.id)
    unasked = await telegram.get_updates(allowed_updates=["message", "message_reaction"])
    await amal.react("🔥", said.id)

    asked = await telegram.get_updates(offset=unasked[-1].update_id + 1)

    assert [u.message_reaction for u in unasked] == [None]
    assert asked[0].message_reaction is not None
    assert asked[0].message_reaction.message_id == said.id


async def test_an_empty_list_means_the_usual_kinds_again(telegram: Bot, amal: Phone) -> None:
    await telegram.get_updates(allowed_updates=["poll"])
    await telegram.get_updates(allowed_updates=[])

    await amal.say("a")

    assert len(await telegram.get_updates()) == 1


async def test_a_second_poller_sends_the_first_away(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    first = asyncio.create_task(telegram.get_updates(timeout=10))
    await asyncio.sleep(0.1)

    async with bot_of(server) as other:
        second = asyncio.create_task(other.get_updates(timeout=10))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        await amal.say("a")

        assert len(await second) == 1


async def test_old_updates_are_forgotten_after_a_day() -> None:
    now = [1_000_000.0]
    async with PracticeServer(clock=lambda: now[0]) as server, bot_of(server) as bot:
        await server.phone().say("alt")
        now[0] += 25 * 3600

        assert await bot.get_updates() == ()


async def test_dropping_forgets_what_waits(telegram: Bot, amal: Phone) -> None:
    await amal.say("a")

    await telegram.delete_webhook(drop_pending_updates=True)

    assert await telegram.get_updates() == ()


async def test_an_update_may_come_twice(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.repeat_updates()
    await amal.say("a")
    (first,) = await telegram.get_updates()

    again = await telegram.get_updates(offset=first.update_id + 1)
    then = await telegram.get_updates(offset=first.update_id + 1)

    assert [u.update_id for u in again] == [first.update_id]
    assert then == ()


async def test_updates_may_overtake_each_other(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    server.swap_updates()
    await amal.say("erste")
    await amal.say("zweite")

    updates = await telegram.get_updates()

    assert [u.message and u.message.text for u in updates] == ["zweite", "erste"]
    assert updates[0].update_id > updates[1].update_id
