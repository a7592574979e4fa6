"""Having updates brought: secret, order, repetition, and calls in the answer."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.practice.webhook import SECRET


class Receiver:
    """A bot's own address, which notes what it gets and answers as it is told."""

    def __init__(self) -> None:
        self.got: list[dict[str, object]] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response] = []
        self.delay: Callable[[], Awaitable[None]] | None = None
        self.together = 0
        self.most_together = 0
        self.url = ""
        self.news = asyncio.Condition()

    async def take(self, request: web.Request) -> web.Response:
        """Note an update and answer."""
        self.together += 1
        self.most_together = max(self.most_together, self.together)
        self.got.append(await request.json())
        self.secrets.append(request.headers.get(SECRET))
        if self.delay is not None:
            await self.delay()
        self.together -= 1
        async with self.news:
            self.news.notify_all()
        return self.answers.pop(0) if self.answers else web.Response()

    @property
    def texts(self) -> list[object]:
        """What people wrote, in the order in which it came."""
        return [
            update["message"]["text"]  # type: ignore[index]
            for update in self.got
            if "message" in update
        ]

    async def until(self, count: int) -> None:
        """Wait until so many updates came."""
        async with asyncio.timeout(60), self.news:
            await self.news.wait_for(lambda: len(self.got) >= count)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    application = web.Application()
    application.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_updates_are_brought_with_the_secret(
    telegram: Bot, receiver: Receiver, amal: Phone
) -> None:
    await telegram.set_webhook(receiver.url, secret_token="s3cret")

    await amal.say("سلام")

    await receiver.until(1)
    assert (receiver.texts, receiver.secrets) == (["سلام"], ["s3cret"])
    assert (await telegram.get_webhook_info()).pending_update_count == 0


async def test_what_waited_is_brought_first(
    telegram: Bot, receiver: Receiver, amal: Phone
) -> None:
    await amal.say("vorher")

    await telegram.set_webhook(receiver.url)
    await amal.say("nachher")

    await receiver.until(2)
    assert receiver.texts == ["vorher", "nachher"]


async def test_dropping_forgets_what_waited(
    telegram: Bot, receiver: Receiver, amal: Phone
) -> None:
    await amal.say("vorher")

    await telegram.set_webhook(receiver.url, drop_pending_updates=True)
    await amal.say("nachher")

    await receiver.until(1)
    assert receiver.texts == ["nachher"]


async def test_one_chat_gets_one_update_at_a_time(
    telegram: Bot, receiver: Receiver, amal: Phone
) -> None:
    async def slowly() -> None:
        await asyncio.sleep(0.03)

    receiver.delay = slowly
    await telegram.set_webhook(receiver.url)

    for text in "abcd":
        await amal.say(text)

    await receiver.until(4)
    assert (receiver.texts, receiver.most_together) == (["a", "b", "c", "d"], 1)


async def test_several_chats_are_served_together_up_to_the_limit(
    telegram: Bot, server: PracticeServer, receiver: Receiver
) -> None:
    async def slowly() -> None:
        await asyncio.sleep(0.1)

    receiver.delay = slowly
    await telegram.set_webhook(receiver.url, max_connections=3)

    for _ in range(6):
        await server.phone().say("a")

    await receiver.until(6)
    assert receiver.most_together == 3


async def test_a_refused_update_comes_again_before_the_next_one(
    telegram: Bot, receiver: Receiver, amal: Phone
) -> None:
    receiver.answers = [web.Response(status=500), web.Response(status=503)]
    await telegram.set_webhook(receiver.url)

    await amal.say("a")
    await amal.say("b")

    await receiver.until(4)
    assert receiver.texts == ["a", "a", "a", "b"]
    info = await telegram.get_webhook_info()
    assert info.last_error_message is not None
    assert info.last_error_message.startswith("Wrong response from the webhook: 503")


async def test_the_wait_that_the_bot_asks_for_is_kept(
    telegram: Bot, receiver: Receiver, amal: Phone
) -> None:
    receiver.answers = [web.Response(status=429, headers={"Retry-After": "1"})]
    await telegram.set_webhook(receiver.url)

    await amal.say("a")
    await asyncio.sleep(0.5)
    early = len(receiver.got)

    await receiver.until(2)
    assert early == 1


async def test_a_bot_that_is_away_gets_it_later(
    telegram: Bot, receiver: Receiver, amal: Phone
) -> None:
    await telegram.set_webhook("http://127.0.0.1:9/nobody")
    await amal.say("a")
    await asyncio.sleep(0.15)
    info = await telegram.get_webhook_info()

    await telegram.set_webhook(receiver.url)

    await receiver.until(1)
    assert (info.pending_update_count, info.last_error_message) == (1, "Connection refused")


async def test_a_call_in_the_answer_is_carried_out(
    telegram: Bot, server: PracticeServer, receiver: Receiver, amal: Phone
) -> None:
    call = {"method": "sendMessage", "chat_id": amal.id, "text": "Antwort"}
    receiver.answers = [web.json_response(call)]
    await telegram.set_webhook(receiver.url)

    await amal.say("Frage")

    assert (await amal.expect()).text == "Antwort"
    assert server.calls.listed(method="sendMessage")[0].ok


async def test_an_update_may_be_brought_twice(
    telegram: Bot, server: PracticeServer, receiver: Receiver, amal: Phone
) -> None:
    await telegram.set_webhook(receiver.url)
    server.repeat_updates()

    await amal.say("a")
    await amal.say("b")

    await receiver.until(3)
    assert receiver.texts == ["a", "a", "b"]


async def test_nobody_fetches_while_they_are_brought(telegram: Bot, receiver: Receiver) -> None:
    await telegram.set_webhook(receiver.url)

    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await telegram.get_updates()


async def test_setting_an_address_ends_a_poll(telegram: Bot, receiver: Receiver) -> None:
    poll = asyncio.create_task(telegram.get_updates(timeout=10))
    await asyncio.sleep(0.1)

    await telegram.set_webhook(receiver.url)

    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll


async def test_after_deleting_they_are_fetched_again(
    telegram: Bot, receiver: Receiver, amal: Phone
) -> None:
    await telegram.set_webhook(receiver.url)
    await telegram.delete_webhook()

    await amal.say("a")

    assert len(await telegram.get_updates()) == 1
    assert receiver.got == []
    assert (await telegram.get_webhook_info()).url == ""


async def test_the_address_tells_how_it_is_used(telegram: Bot, receiver: Receiver) -> None:
    await telegram.set_webhook(
        receiver.url, max_connections=7, allowed_updates=["message"], secret_token="a"
    )

    info = await telegram.get_webhook_info()

    assert (info.url, info.max_connections, info.allowed_updates) == (
        receiver.url,
        7,
        ("message",),
    )


@pytest.mark.parametrize(
    ("url", "secret", "words"),
    [
        ("ftp://a.de/x", "a", "Bad webhook: an https url must be provided"),
        ("http://127.0.0.1/x", "mit Leerzeichen", "Secret token contains unallowed characters"),
    ],
)
async def test_a_wrong_address_is_refused(
    telegram: Bot, url: str, secret: str, words: str
) -> None:
    with pytest.raises(BadRequest, match=f"(?i){words}"):
        await telegram.set_webhook(url, secret_token=secret)


async def test_an_outage_holds_updates_back(
    telegram: Bot, server: PracticeServer, receiver: Receiver, amal: Phone
) -> None:
    await telegram.set_webhook(receiver.url)
    server.outage(0.2)

    await amal.say("a")
    await asyncio.sleep(0.1)
    during = len(receiver.got)

    await receiver.until(1)
    assert during == 0


async def test_the_server_goes_on_after_a_restart(
    telegram: Bot, server: PracticeServer, receiver: Receiver, amal: Phone
) -> None:
    await telegram.set_webhook(receiver.url)

    await server.stop()
    await amal.say("dazwischen")
    await server.start()

    await receiver.until(1)
    assert receiver.texts == ["dazwischen"]
