"""A person's phone: writing, tapping, waiting."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, MessageOriginHiddenUser

from bot.practice.phone import Phone, SilenceError
from bot.practice.player import PlayerError
from bot.practice.server import PracticeServer


def keys(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"go:{label}")] for label in labels]
    )


async def test_everything_that_a_phone_sends_reaches_the_bot(telegram: Bot, amal: Phone) -> None:
    await amal.say("/start ref")
    await amal.send_photo(caption="Mein Ausweis")
    await amal.send_voice(seconds=4)
    await amal.send_sticker("👍")
    await amal.send_location(51.9, 7.6)
    await amal.send_contact("+49251")
    await amal.send_document("brief.pdf", b"%PDF")
    await amal.forward("Kennst du das?", author="Zoe")

    got = [u.message for u in await telegram.get_updates() if u.message]
    text, photo, voice, sticker, location, contact, document, forward = got
    assert [e.type for e in text.entities] == ["bot_command"]
    assert (photo.caption, len(photo.photo)) == ("Mein Ausweis", 2)
    assert voice.voice is not None
    assert voice.voice.duration == 4
    assert sticker.sticker is not None
    assert sticker.sticker.emoji == "👍"
    assert location.location is not None
    assert location.location.latitude == 51.9
    assert contact.contact is not None
    assert contact.contact.user_id == amal.id
    assert document.document is not None
    assert document.document.file_name == "brief.pdf"
    assert isinstance(forward.forward_origin, MessageOriginHiddenUser)


async def test_a_button_is_tapped_by_label_or_by_data(telegram: Bot, amal: Phone) -> None:
    await telegram.send_message(amal.id, "Wähle", reply_markup=keys("Ja", "Nein"))

    await amal.tap("Nein")
    await amal.tap("go:Ja")

    queries = [u.callback_query for u in await telegram.get_updates()]
    assert [q and q.data for q in queries] == ["go:Nein", "go:Ja"]
    assert len({q and q.chat_instance for q in queries}) == 1


async def test_the_newest_message_with_such_a_button_is_meant(telegram: Bot, amal: Phone) -> None:
    old = await telegram.send_message(amal.id, "alt", reply_markup=keys("Weiter", "Nur alt"))
    new = await telegram.send_message(amal.id, "neu", reply_markup=keys("Weiter"))

    await amal.tap("Weiter")
    await amal.tap("Weiter", old.message_id)
    await amal.tap("Nur alt")

    queries = [u.callback_query for u in await telegram.get_updates()]
    assert [q and q.message and q.message.message_id for q in queries] == [
        new.message_id,
        old.message_id,
        old.message_id,
    ]


async def test_a_button_is_tapped_only_as_it_is_now(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "a", reply_markup=keys("Ja"))
    await telegram.edit_message_reply_markup(amal.id, sent.message_id)

    with pytest.raises(PlayerError, match="no button 'Ja'"):
        await amal.tap("Ja")


async def test_an_app_that_lags_behind_taps_what_is_gone(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "a", reply_markup=keys("Ja"))
    await telegram.edit_message_reply_markup(amal.id, sent.message_id)
    await telegram.delete_message(amal.id, sent.message_id)

    await amal.tap("go:Ja", sent.message_id, stale=True)

    (update,) = await telegram.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert not update.callback_query.message.is_accessible


async def test_a_link_is_no_tap(telegram: Bot, amal: Phone) -> None:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Seite", url="https://a.de")]])
    await telegram.send_message(amal.id, "a", reply_markup=markup)

    with pytest.raises(PlayerError, match="sends nothing to the bot"):
        await amal.tap("Seite")


async def test_an_own_message_is_changed(telegram: Bot, amal: Phone) -> None:
    await amal.say("Dienstg")

    await amal.edit("Dienstag")

    _, edited = await telegram.get_updates()
    assert edited.edited_message is not None
    assert edited.edited_message.text == "Dienstag"
    assert edited.edited_message.edit_date is not None


async def test_only_own_texts_are_changed(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "von der Lotsin")

    with pytest.raises(PlayerError):
        await amal.edit("falsch", sent.message_id)
    with pytest.raises(PlayerError):
        await amal.edit("nichts da")


async def test_answers_are_waited_for_in_order(telegram: Bot, amal: Phone) -> None:
    for text in ("eins", "zwei"):
        await telegram.send_message(amal.id, text)

    assert [(await amal.expect()).text, (await amal.expect()).text] == ["eins", "zwei"]
    with pytest.raises(SilenceError, match="last: "):
        await amal.expect(0.05)


async def test_changes_are_waited_for_on_request(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "eins")
    await telegram.edit_message_text("zwei", amal.id, sent.message_id)

    assert (await amal.expect()).id == sent.message_id
    assert (await amal.expect(edits=True)).text == "zwei"


async def test_silence_is_checked(telegram: Bot, amal: Phone) -> None:
    await amal.expect_silence(0.05)
    await telegram.send_message(amal.id, "doch")

    with pytest.raises(AssertionError, match="doch"):
        await amal.expect_silence(0.05)


async def test_unread_messages_are_read_at_once(telegram: Bot, amal: Phone) -> None:
    for text in ("eins", "zwei"):
        await telegram.send_message(amal.id, text)

    assert [bubble.text for bubble in amal.unread()] == ["eins", "zwei"]
    assert amal.unread() == []


async def test_who_blocked_the_bot_cannot_write(amal: Phone) -> None:
    await amal.block()

    with pytest.raises(PlayerError, match="unblock"):
        await amal.say("Hallo?")


async def test_the_same_number_is_the_same_person(server: PracticeServer) -> None:
    first = server.phone(first_name="Omid", language_code="fa")
    await first.say("سلام")

    again = server.phone(first_name="Omid", language_code="de", number=first.id)

    assert [bubble.text for bubble in again.transcript()] == ["سلام"]
    assert again.person.user["language_code"] == "de"


async def test_a_plain_member_bot_hears_only_what_is_meant_for_it(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    team = server.group("Team", [amal], bot_status="member")
    phone = amal.inside(team)
    asked = await telegram.send_message(team.id, "Frage")
    await telegram.get_updates(offset=-1)

    await phone.say("unter uns")
    await phone.say("/hilfe")
    await phone.say("@lotse_practice_bot hallo")
    await phone.say("Antwort", reply_to=asked.message_id)

    heard = [u.message.text for u in await telegram.get_updates() if u.message]
    assert heard == ["/hilfe", "@lotse_practice_bot hallo", "Antwort"]


async def test_people_come_and_go_in_a_group(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    omid = server.phone(first_name="Omid")
    team = server.group("Team", [amal])

    server.player.join(omid.person, team)
    server.player.leave(omid.person, team)

    got = [u.message for u in await telegram.get_updates() if u.message]
    assert [m.new_chat_members and m.new_chat_members[0].id for m in got] == [omid.id, ()]
    assert got[1].left_chat_member is not None
    with pytest.raises(PlayerError, match="not in this group"):
        await omid.inside(team).say("noch da?")


async def test_a_topic_must_be_there(server: PracticeServer, amal: Phone) -> None:
    team = server.group("Team", [amal], forum=True)

    with pytest.raises(PlayerError, match="there is no topic 9"):
        await amal.inside(team, 9).say("a")
    with pytest.raises(PlayerError, match="only a supergroup has topics"):
        server.group("Team", [amal], kind="group", forum=True)


async def test_a_phone_hears_only_its_own_topic(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    team = server.group("Team", [amal], forum=True)
    one = await telegram.create_forum_topic(team.id, "eins")
    two = await telegram.create_forum_topic(team.id, "zwei")
    phone = amal.inside(team, two.message_thread_id)

    await telegram.send_message(team.id, "a", message_thread_id=one.message_thread_id)
    await telegram.send_message(team.id, "b", message_thread_id=two.message_thread_id)

    assert (await phone.expect()).text == "b"
