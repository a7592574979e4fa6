"""Topics of a forum, as the staff group uses them."""

import pytest
from telegram import Bot
from telegram.error import BadRequest

from bot.practice.model import Chat
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer


@pytest.fixture
def forum(server: PracticeServer, amal: Phone) -> Chat:
    return server.group("Beratung", [amal], forum=True)


async def test_a_topic_is_opened_and_written_in(telegram: Bot, forum: Chat, amal: Phone) -> None:
    topic = await telegram.create_forum_topic(forum.id, "K-482 · Arbeit", icon_color=0x6FB9F0)

    sent = await telegram.send_message(
        forum.id, "Frage", message_thread_id=topic.message_thread_id
    )

    seen = await amal.inside(forum, topic.message_thread_id).say("Ich übernehme")
    assert (topic.name, sent.is_topic_message) == ("K-482 · Arbeit", True)
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.forum_topic_created is not None
    (update,) = [u for u in await telegram.get_updates() if u.message]
    assert update.message is not None
    assert (update.message.message_id, update.message.message_thread_id) == (
        seen.id,
        topic.message_thread_id,
    )


async def test_a_topic_is_renamed_closed_reopened_and_deleted(telegram: Bot, forum: Chat) -> None:
    number = (await telegram.create_forum_topic(forum.id, "Alt")).message_thread_id

    await telegram.edit_forum_topic(forum.id, number, name="Neu")
    name = forum.topics[number].name
    await telegram.close_forum_topic(forum.id, number)
    closed = forum.topics[number].closed
    await telegram.reopen_forum_topic(forum.id, number)
    reopened = not forum.topics[number].closed
    await telegram.delete_forum_topic(forum.id, number)

    assert (name, closed, reopened) == ("Neu", True, True)
    assert (forum.topics, forum.messages) == ({}, {})


async def test_what_changes_nothing_is_refused(telegram: Bot, forum: Chat) -> None:
    number = (await telegram.create_forum_topic(forum.id, "Name")).message_thread_id

    for call in (
        telegram.edit_forum_topic(forum.id, number, name="Name"),
        telegram.reopen_forum_topic(forum.id, number),
    ):
        with pytest.raises(BadRequest, match=r"(?i)TOPIC_NOT_MODIFIED"):
            await call


async def test_an_unknown_topic_is_refused(telegram: Bot, forum: Chat) -> None:
    with pytest.raises(BadRequest, match="Message thread not found"):
        await telegram.send_message(forum.id, "a", message_thread_id=77)
    with pytest.raises(BadRequest, match=r"(?i)TOPIC_ID_INVALID"):
        await telegram.close_forum_topic(forum.id, 77)


async def test_only_a_forum_has_topics(telegram: Bot, server: PracticeServer, amal: Phone) -> None:
    plain = server.group("Team", [amal])

    with pytest.raises(BadRequest, match="The chat is not a forum"):
        await telegram.create_forum_topic(plain.id, "a")
    with pytest.raises(BadRequest, match="Message thread not found"):
        await telegram.send_message(amal.id, "a", message_thread_id=1)


async def test_a_plain_member_may_not_open_topics(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    forum = server.group("Team", [amal], forum=True, bot_status="member")

    with pytest.raises(BadRequest, match="Not enough rights to create a topic"):
        await telegram.create_forum_topic(forum.id, "a")


@pytest.mark.usefixtures("on_purpose")
async def test_a_topic_needs_a_name_and_one_of_six_colours(telegram: Bot, forum: Chat) -> None:
    with pytest.raises(BadRequest, match="Title must be non-empty"):
        await telegram.create_forum_topic(forum.id, " ")
    with pytest.raises(BadRequest, match="Invalid icon color specified"):
        await telegram.create_forum_topic(forum.id, "a", icon_color=1)


async def test_a_person_opens_a_topic_only_where_she_is(
    server: PracticeServer, forum: Chat, amal: Phone
) -> None:
    before = len(forum.messages)

    said = await amal.inside(forum).say("ohne Thema")

    assert (said.topic, len(forum.messages)) == (0, before + 1)


async def test_icons_are_offered_with_their_numbers(telegram: Bot) -> None:
    offered = await telegram.get_forum_topic_icon_stickers()

    assert [one.emoji for one in offered] == ["❗️", "‼️", "❓", "💬", "✅"]
    assert len({one.custom_emoji_id for one in offered}) == 5
