"""Changing, deleting, reacting, and ending the little clock on a button."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.error import BadRequest

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="y")]])
OTHER = InlineKeyboardMarkup([[InlineKeyboardButton("Nein", callback_data="n")]])
NOT_MODIFIED = "Message is not modified"


async def test_another_text_takes_the_keyboard_away(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "Alt", reply_markup=KEYS)

    changed = await telegram.edit_message_text("Neu", amal.id, sent.message_id)

    assert isinstance(changed, Message)
    assert (changed.text, changed.reply_markup) == ("Neu", None)
    assert changed.edit_date is not None
    assert [(b.text, b.labels) for b in amal.transcript()] == [("Neu", [])]


async def test_a_keyboard_is_changed_and_taken_away(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "Ja?", reply_markup=KEYS)

    await telegram.edit_message_reply_markup(amal.id, sent.message_id, reply_markup=OTHER)
    between = amal.transcript()[0].labels
    bare = await telegram.edit_message_reply_markup(amal.id, sent.message_id)

    assert (between, amal.transcript()[0].labels) == (["Nein"], [])
    assert isinstance(bare, Message)
    assert bare.edit_date is None


async def test_a_change_that_changes_nothing_is_refused(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "Ja?", reply_markup=KEYS)

    with pytest.raises(BadRequest, match=NOT_MODIFIED):
        await telegram.edit_message_text("Ja?", amal.id, sent.message_id, reply_markup=KEYS)
    with pytest.raises(BadRequest, match=NOT_MODIFIED):
        await telegram.edit_message_reply_markup(amal.id, sent.message_id, reply_markup=KEYS)


async def test_removing_a_keyboard_twice_is_refused(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "Ja?", reply_markup=KEYS)
    await telegram.edit_message_reply_markup(amal.id, sent.message_id)

    with pytest.raises(BadRequest, match=NOT_MODIFIED):
        await telegram.edit_message_reply_markup(amal.id, sent.message_id)


async def test_a_caption_is_changed(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_document(amal.id, b"a", caption="Alt")

    changed = await telegram.edit_message_caption(amal.id, sent.message_id, caption="Neu")

    assert isinstance(changed, Message)
    assert changed.caption == "Neu"


async def test_only_what_fits_is_changed(telegram: Bot, amal: Phone) -> None:
    text = await telegram.send_message(amal.id, "a")
    file = await telegram.send_document(amal.id, b"a")
    own = await amal.say("von mir")

    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await telegram.edit_message_caption(amal.id, text.message_id, caption="b")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await telegram.edit_message_text("b", amal.id, file.message_id)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await telegram.edit_message_text("b", amal.id, own.id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await telegram.edit_message_text("b", amal.id, 99_999)


async def test_a_waiting_update_keeps_the_message_it_was_made_from(
    telegram: Bot, amal: Phone
) -> None:
    sent = await telegram.send_message(amal.id, "Alt", reply_markup=KEYS)
    await amal.tap("Ja")

    await telegram.edit_message_text("Neu", amal.id, sent.message_id)

    (update,) = await telegram.get_updates()
    assert update.callback_query is not None
    assert isinstance(update.callback_query.message, Message)
    assert update.callback_query.message.text == "Alt"


async def test_a_message_is_deleted_once(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "weg")

    assert await telegram.delete_message(amal.id, sent.message_id)

    assert amal.transcript() == []
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await telegram.delete_message(amal.id, sent.message_id)


async def test_several_are_deleted_and_missing_ones_do_not_matter(
    telegram: Bot, amal: Phone
) -> None:
    own = await amal.say("von mir")
    sent = await telegram.send_message(amal.id, "von dir")

    assert await telegram.delete_messages(amal.id, [own.id, sent.message_id, 99_999])

    assert amal.transcript() == []


async def test_an_old_message_cannot_be_deleted(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "alt")
    amal.chat.messages[sent.message_id]["date"] -= 49 * 3600

    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await telegram.delete_message(amal.id, sent.message_id)


async def test_a_reaction_shows_and_goes(telegram: Bot, amal: Phone) -> None:
    said = await amal.say("Danke")

    await telegram.set_message_reaction(amal.id, said.id, "👍")
    shown = amal.chat.reactions[said.id]
    await telegram.set_message_reaction(amal.id, said.id, None)

    assert shown == [{"type": "emoji", "emoji": "👍"}]
    assert amal.chat.reactions[said.id] == []


@pytest.mark.usefixtures("on_purpose")
async def test_a_strange_reaction_is_refused(telegram: Bot, amal: Phone) -> None:
    said = await amal.say("Danke")

    with pytest.raises(BadRequest, match=r"(?i)REACTION_INVALID"):
        await telegram.set_message_reaction(amal.id, said.id, "🧦")
    with pytest.raises(BadRequest, match=r"(?i)REACTIONS_TOO_MANY"):
        await telegram.set_message_reaction(amal.id, said.id, ["👍", "🔥"])
    with pytest.raises(BadRequest, match="Message to react not found"):
        await telegram.set_message_reaction(amal.id, 99_999, "👍")


async def test_a_tap_is_answered_once(telegram: Bot, amal: Phone) -> None:
    await telegram.send_message(amal.id, "Ja?", reply_markup=KEYS)
    query = await amal.tap("Ja")

    await telegram.answer_callback_query(query, "Notiert", show_alert=True)

    toast = await amal.expect_toast()
    assert (toast["text"], toast["alert"], toast["query"]) == ("Notiert", True, query)
    with pytest.raises(BadRequest, match="Query is too old"):
        await telegram.answer_callback_query(query)


async def test_a_late_or_unknown_tap_is_refused(telegram: Bot, server: PracticeServer) -> None:
    now = [1_000_000.0]
    async with PracticeServer(clock=lambda: now[0]) as other:
        phone = other.phone(started=True)
        bot = Bot(other.token, base_url=other.base_url)
        async with bot:
            await bot.send_message(phone.id, "Ja?", reply_markup=KEYS)
            query = await phone.tap("Ja")
            now[0] += 151
            with pytest.raises(BadRequest, match="Query is too old"):
                await bot.answer_callback_query(query)
    with pytest.raises(BadRequest, match="Query is too old"):
        await telegram.answer_callback_query("123")


async def test_a_long_toast_is_refused(telegram: Bot, amal: Phone) -> None:
    await telegram.send_message(amal.id, "Ja?", reply_markup=KEYS)
    query = await amal.tap("Ja")

    with pytest.raises(BadRequest, match=r"(?i)MESSAGE_TOO_LONG"):
        await telegram.answer_callback_query(query, "a" * 201)
