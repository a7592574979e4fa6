"""A second start remembers everything."""

from pathlib import Path

from telegram import Bot

from bot.practice.server import PracticeServer
from tests.bot.practice.conftest import bot_of


async def fill(server: PracticeServer, bot: Bot) -> tuple[int, int]:
    phone = server.phone(first_name="أمل", language_code="ar")
    await phone.say("سلام")
    await bot.send_document(phone.id, b"BEGIN", filename="a.ics")
    team = server.group("Team", [phone], forum=True)
    await bot.create_forum_topic(team.id, "K-1")
    await bot.set_my_commands([("start", "Start")])
    await phone.block()
    return phone.id, team.id


async def test_a_second_start_knows_people_chats_files_and_numbers(tmp_path: Path) -> None:
    store = tmp_path / "practice.json"
    async with PracticeServer(store=store) as first, bot_of(first) as bot:
        person, team = await fill(first, bot)
        waiting = [update.update_id for update in await bot.get_updates()]

    async with PracticeServer(store=store) as second, bot_of(second) as bot:
        again = [update.update_id for update in await bot.get_updates()]
        phone = second.phone(first_name="أمل", language_code="ar", number=person)
        text, document = phone.transcript()
        newcomer = second.phone()
        commands = await bot.get_my_commands()

    assert (text.text, document.content) == ("سلام", b"BEGIN")
    assert again == waiting
    assert phone.chat.blocked
    assert [topic.name for topic in second.world.chats[team].topics.values()] == ["K-1"]
    assert newcomer.id != person
    assert [command.command for command in commands] == ["start"]


async def test_new_numbers_go_on_where_the_old_ones_ended(tmp_path: Path) -> None:
    store = tmp_path / "practice.json"
    async with PracticeServer(store=store) as first:
        phone = first.phone()
        before = await phone.say("a")

    async with PracticeServer(store=store) as second, bot_of(second) as bot:
        after = await second.phone(number=phone.id).say("b")
        numbers = [update.update_id for update in await bot.get_updates()]

    assert after.id == before.id + 1
    assert numbers[1] == numbers[0] + 1


async def test_the_address_for_updates_is_remembered(tmp_path: Path) -> None:
    store = tmp_path / "practice.json"
    async with PracticeServer(store=store) as first, bot_of(first) as bot:
        await bot.set_webhook("http://127.0.0.1:9/hook", allowed_updates=["message"])

    async with PracticeServer(store=store) as second, bot_of(second) as bot:
        info = await bot.get_webhook_info()

    assert (info.url, info.allowed_updates) == ("http://127.0.0.1:9/hook", ("message",))


async def test_a_file_of_another_version_is_left_alone(tmp_path: Path) -> None:
    store = tmp_path / "practice.json"
    store.write_text('{"version": 0}', encoding="utf-8")

    async with PracticeServer(store=store) as server:
        assert server.world.people == {}
