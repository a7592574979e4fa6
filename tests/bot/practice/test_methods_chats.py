"""Asking about chats and members, and pinning."""

import pytest
from telegram import Bot, ChatMemberAdministrator
from telegram.error import BadRequest, Forbidden

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer


async def test_a_private_chat_tells_whose_it_is(telegram: Bot, server: PracticeServer) -> None:
    omid = server.phone(first_name="Omid", username="omid", last_name="K.", started=True)

    chat = await telegram.get_chat(omid.id)

    assert (chat.type, chat.first_name, chat.last_name) == ("private", "Omid", "K.")
    assert chat.active_usernames == ("omid",)
    assert omid.id > 2**32


async def test_a_forum_tells_that_it_is_one(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    team = server.group("Beratung", [amal], forum=True)

    chat = await telegram.get_chat(team.id)

    assert (chat.type, chat.title, chat.is_forum) == ("supergroup", "Beratung", True)
    assert chat.permissions is not None
    assert team.id < -(10**12)


async def test_members_are_told_apart(telegram: Bot, server: PracticeServer, amal: Phone) -> None:
    omid, stranger = server.phone(first_name="Omid"), server.phone(first_name="Zoe")
    team = server.group("Team", [amal, omid])

    states = [
        (await telegram.get_chat_member(team.id, person.id)).status
        for person in (amal, omid, stranger)
    ]
    bot = await telegram.get_chat_member(team.id, telegram.id)

    assert states == ["creator", "member", "left"]
    assert isinstance(bot, ChatMemberAdministrator)
    assert await telegram.get_chat_member_count(team.id) == 3
    with pytest.raises(BadRequest, match=r"(?i)PARTICIPANT_ID_INVALID"):
        await telegram.get_chat_member(team.id, 1)


async def test_administrators_are_listed(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    team = server.group("Team", [amal, server.phone()], forum=True)

    listed = await telegram.get_chat_administrators(team.id)

    assert [member.user.id for member in listed] == [amal.id, telegram.id]
    with pytest.raises(BadRequest, match="There are no administrators in the private chat"):
        await telegram.get_chat_administrators(amal.id)


async def test_pinning_shows_and_goes(telegram: Bot, amal: Phone) -> None:
    said = await amal.say("Wichtig")

    await telegram.pin_chat_message(amal.id, said.id)
    pinned = (await telegram.get_chat(amal.id)).pinned_message
    await telegram.unpin_chat_message(amal.id, said.id)
    after = (await telegram.get_chat(amal.id)).pinned_message

    assert pinned is not None
    assert (pinned.message_id, after) == (said.id, None)
    with pytest.raises(BadRequest, match="Message to unpin not found"):
        await telegram.unpin_chat_message(amal.id)


async def test_everything_is_unpinned(telegram: Bot, amal: Phone) -> None:
    for text in ("a", "b"):
        await telegram.pin_chat_message(amal.id, (await amal.say(text)).id)

    await telegram.unpin_all_chat_messages(amal.id)

    assert amal.chat.pinned == []


async def test_who_left_may_not_write(telegram: Bot, server: PracticeServer, amal: Phone) -> None:
    team = server.group("Team", [amal])

    await telegram.leave_chat(team.id)

    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await telegram.send_message(team.id, "Hallo")
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await telegram.get_chat(team.id)


async def test_nobody_has_a_profile_picture(telegram: Bot, amal: Phone) -> None:
    photos = await telegram.get_user_profile_photos(amal.id)

    assert photos.total_count == 0
