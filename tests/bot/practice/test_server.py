"""The whole server with a whole python-telegram-bot application in front of it."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.bot.practice.conftest import bot_of

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Weiter", callback_data="next")]])


async def greet(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message is not None
    await update.effective_message.reply_text("Willkommen", reply_markup=KEYS)


async def go_on(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer("Gut")
    await update.callback_query.edit_message_text("Es geht weiter")


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message is not None
    await update.effective_message.reply_text(update.effective_message.text or "?")


@pytest.fixture
async def running(server: PracticeServer) -> AsyncIterator[object]:
    """An application of python-telegram-bot that polls."""
    application: Application = (  # type: ignore[type-arg]
        ApplicationBuilder()
        .token(server.token)
        .base_url(server.base_url)
        .base_file_url(server.base_file_url)
        .build()
    )
    application.add_handler(CommandHandler("start", greet))
    application.add_handler(CallbackQueryHandler(go_on))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    async with application:
        assert application.updater is not None
        await application.updater.start_polling()
        await application.start()
        yield application
        await application.updater.stop()
        await application.stop()


@pytest.mark.usefixtures("running")
async def test_a_real_application_talks_with_a_phone(amal: Phone) -> None:
    await amal.say("/start")
    greeting = await amal.expect()
    await amal.tap("Weiter")
    toast = await amal.expect_toast()
    changed = await amal.expect(edits=True)

    assert (greeting.text, greeting.labels) == ("Willkommen", ["Weiter"])
    assert (toast["text"], changed.text) == ("Gut", "Es geht weiter")


@pytest.mark.usefixtures("running")
async def test_many_people_are_served_at_once(server: PracticeServer) -> None:
    phones = [server.phone(first_name=f"P{n}") for n in range(30)]

    for phone in phones:
        await phone.say(f"ich bin {phone.id}")
    answers = [await phone.expect() for phone in phones]

    assert [answer.text for answer in answers] == [f"ich bin {phone.id}" for phone in phones]


@pytest.mark.usefixtures("running")
async def test_the_application_survives_a_restart_of_the_server(
    server: PracticeServer, amal: Phone
) -> None:
    address = server.url

    await server.stop()
    await amal.say("in der Pause")
    await server.start()

    assert server.url == address
    assert (await amal.expect(60)).text == "in der Pause"


async def test_stopping_does_not_wait_for_a_held_poll(server: PracticeServer) -> None:
    async with bot_of(server) as bot:
        poll = asyncio.create_task(bot.get_updates(timeout=50))
        await asyncio.sleep(0.1)
        started = time.perf_counter()

        await server.stop()

        assert time.perf_counter() - started < 25
        with pytest.raises(Exception, match=r"(?i)server|connect|read"):
            await poll


async def test_the_calls_are_kept_with_request_answer_and_time(
    server: PracticeServer, amal: Phone
) -> None:
    async with bot_of(server) as bot:
        await bot.send_message(amal.id, "a")

    (call,) = server.calls.listed(method="sendMessage", chat_id=amal.id)
    assert isinstance(call.result, dict)
    assert (call.ok, call.values["text"], call.result["text"]) == (True, "a", "a")
    assert 0 < call.took < 1
    assert abs(call.at - time.time()) < 5


async def test_two_servers_know_nothing_of_each_other() -> None:
    async with PracticeServer() as one, PracticeServer() as two:
        await one.phone().say("a")

        assert (len(one.world.updates.pending), len(two.world.updates.pending)) == (1, 0)
        assert one.url != two.url


async def test_a_thousand_calls_take_little_time(server: PracticeServer) -> None:
    """A coarse net: copying or logging per call would show here at once."""
    phone = server.phone(started=True)
    server.api._judge = server.world.updates._judge = None
    from_here = time.process_time()

    for number in range(1000):
        await server.api.execute("sendMessage", {"chat_id": phone.id, "text": f"n {number}"})

    assert time.process_time() - from_here < 3.0
