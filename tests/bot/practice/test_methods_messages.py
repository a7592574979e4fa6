"""Texts, places, contacts, copies and forwards, sent by python-telegram-bot's own Bot."""

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer


def row(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=label.lower()) for label in labels]]
    )


async def test_a_text_arrives_on_the_phone(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "أهلاً وسهلاً")

    seen = await amal.expect()
    assert (seen.id, seen.text) == (sent.message_id, "أهلاً وسهلاً")
    assert sent.chat.id == amal.id
    assert sent.from_user is not None
    assert sent.from_user.is_bot


async def test_buttons_arrive_with_their_data(telegram: Bot, amal: Phone) -> None:
    await telegram.send_message(amal.id, "Kommst du?", reply_markup=row("Ja", "Nein"))

    seen = await amal.expect()
    assert (seen.labels, seen.datas) == (["Ja", "Nein"], ["ja", "nein"])


async def test_4096_letters_are_not_too_many(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "ش" * 4096)

    assert sent.text == "ش" * 4096


@pytest.mark.usefixtures("on_purpose")
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Message text is empty"),
        ("   \n ", "Text must be non-empty"),
        ("a" * 4097, "Message is too long"),
    ],
)
async def test_a_text_of_wrong_length_is_refused(
    telegram: Bot, amal: Phone, text: str, words: str
) -> None:
    with pytest.raises(BadRequest, match=f"^{words}$"):
        await telegram.send_message(amal.id, text)


async def test_a_text_is_trimmed(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "  hello \n")

    assert sent.text == "hello"


async def test_commands_and_links_are_marked(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "👋 /start oder https://a.de/x. a@b.de #neu")

    found = {entity.type: sent.parse_entity(entity) for entity in sent.entities}
    assert found == {
        "bot_command": "/start",
        "url": "https://a.de/x",
        "email": "a@b.de",
        "hashtag": "#neu",
    }


async def test_html_becomes_entities(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(
        amal.id, '👋 <b>a&amp;<i>b</i></b> <a href="https://a.de">c</a>', parse_mode="HTML"
    )

    assert sent.text == "👋 a&b c"
    assert [(e.type, sent.parse_entity(e)) for e in sent.entities] == [
        ("bold", "a&b"),
        ("italic", "b"),
        ("text_link", "c"),
    ]


async def test_markdown_becomes_entities(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(
        amal.id, "*fett* _schräg_ [da](https://a.de)\\.", parse_mode="MarkdownV2"
    )

    assert sent.text == "fett schräg da."
    assert [e.type for e in sent.entities] == ["bold", "italic", "text_link"]


@pytest.mark.parametrize(
    ("text", "mode", "words"),
    [
        ("<b>offen", "HTML", "Can't find end tag"),
        ("<x>a</x>", "HTML", "Unsupported start tag"),
        ("a</b>", "HTML", "Unmatched end tag"),
        ("*offen", "MarkdownV2", "Can't find end of Bold entity"),
        ("Ende.", "MarkdownV2", "Character '.' is reserved"),
        ("a", "Wiki", "Unsupported parse_mode"),
    ],
)
async def test_broken_markup_is_refused(
    telegram: Bot, amal: Phone, text: str, mode: str, words: str
) -> None:
    with pytest.raises(BadRequest, match=f"(?i){words}"):
        await telegram.send_message(amal.id, text, parse_mode=mode)


async def test_an_answer_shows_what_it_answers(telegram: Bot, amal: Phone) -> None:
    question = await amal.say("Wann?")

    sent = await telegram.send_message(
        amal.id, "Morgen", reply_parameters=ReplyParameters(question.id)
    )

    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "Wann?"


async def test_an_answer_to_nothing_is_refused_unless_allowed(telegram: Bot, amal: Phone) -> None:
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await telegram.send_message(amal.id, "a", reply_parameters=ReplyParameters(99))

    sent = await telegram.send_message(
        amal.id,
        "a",
        reply_parameters=ReplyParameters(99, allow_sending_without_reply=True),
    )

    assert sent.reply_to_message is None


@pytest.mark.parametrize("size", [0, 65])
async def test_button_data_has_1_to_64_bytes(telegram: Bot, amal: Phone, size: int) -> None:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="a" * size)]])

    with pytest.raises(BadRequest, match=r"(?i)BUTTON_DATA_INVALID|Text buttons are unallowed"):
        await telegram.send_message(amal.id, "a", reply_markup=markup)


async def test_button_data_counts_bytes_not_letters(telegram: Bot, amal: Phone) -> None:
    good = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="ش" * 32)]])
    long = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="ش" * 33)]])

    await telegram.send_message(amal.id, "a", reply_markup=good)
    with pytest.raises(BadRequest, match=r"(?i)BUTTON_DATA_INVALID"):
        await telegram.send_message(amal.id, "a", reply_markup=long)


async def test_a_reply_keyboard_stays_with_the_chat(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(
        amal.id, "Wo?", reply_markup=ReplyKeyboardMarkup([["Hier", "Dort"]])
    )
    shown = amal.chat.keyboard

    await telegram.send_message(amal.id, "Gut", reply_markup=ReplyKeyboardRemove())

    assert sent.reply_markup is None
    assert shown is not None
    assert shown["keyboard"] == [[{"text": "Hier"}, {"text": "Dort"}]]
    assert amal.chat.keyboard is None


async def test_preview_and_protection_show_in_the_answer(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(
        amal.id,
        "https://a.de",
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        protect_content=True,
    )

    assert sent.link_preview_options == LinkPreviewOptions(is_disabled=True)
    assert sent.has_protected_content


async def test_a_place_arrives_with_name_and_address(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_venue(amal.id, 51.96, 7.62, "HBZ", "Echelmeyerstraße 1")

    seen = await amal.expect()
    assert sent.venue is not None
    assert (sent.venue.title, sent.venue.address) == ("HBZ", "Echelmeyerstraße 1")
    assert seen.location == {"latitude": 51.96, "longitude": 7.62}


async def test_a_point_and_a_contact_arrive(telegram: Bot, amal: Phone) -> None:
    point = await telegram.send_location(amal.id, 51.96, 7.62, horizontal_accuracy=10)
    contact = await telegram.send_contact(amal.id, "+4925112345", "Büro", last_name="MiM")

    assert point.location is not None
    assert point.location.horizontal_accuracy == 10
    assert contact.contact is not None
    assert contact.contact.last_name == "MiM"


async def test_a_point_off_the_earth_is_refused(telegram: Bot, amal: Phone) -> None:
    with pytest.raises(BadRequest):
        await telegram.send_location(amal.id, 91.0, 7.62)


async def test_typing_shows_on_the_phone(telegram: Bot, amal: Phone) -> None:
    await telegram.send_chat_action(amal.id, "typing")

    assert amal.chat.log[-1]["action"] == "typing"
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await telegram.send_chat_action(amal.id, "singing")


async def test_a_copy_hides_its_author_and_a_forward_names_him(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    omid = server.phone(first_name="Omid", started=True)
    said = await amal.say("Frage")

    copied = await telegram.copy_message(omid.id, amal.id, said.id)
    forwarded = await telegram.forward_message(omid.id, amal.id, said.id)

    first, second = await omid.expect(), await omid.expect()
    assert (first.id, first.text) == (copied.message_id, "Frage")
    assert "forward_origin" not in first.raw
    assert second.raw["forward_origin"]["sender_user"]["id"] == amal.id
    assert forwarded.forward_origin is not None


async def test_several_are_copied_and_forwarded_at_once(telegram: Bot, amal: Phone) -> None:
    numbers = [(await amal.say(text)).id for text in ("a", "b")]

    copied = await telegram.copy_messages(amal.id, amal.id, [*numbers, 99_999])
    forwarded = await telegram.forward_messages(amal.id, amal.id, numbers)

    assert [len(copied), len(forwarded)] == [2, 2]


async def test_what_is_gone_cannot_be_copied_or_forwarded(telegram: Bot, amal: Phone) -> None:
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await telegram.copy_message(amal.id, amal.id, 99)
    with pytest.raises(BadRequest, match="Message to forward not found"):
        await telegram.forward_message(amal.id, amal.id, 99)


async def test_the_bot_cannot_write_first(telegram: Bot, server: PracticeServer) -> None:
    stranger = server.phone(first_name="Omid")

    with pytest.raises(BadRequest, match="Chat not found"):
        await telegram.send_message(stranger.id, "Hallo")

    server.group("Team", [stranger])
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await telegram.send_message(stranger.id, "Hallo")


async def test_an_unknown_chat_is_refused(telegram: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await telegram.send_message(12345, "Hallo")


async def test_a_chat_may_be_named_by_its_at_name(telegram: Bot, server: PracticeServer) -> None:
    omid = server.phone(first_name="Omid", username="omid_k", started=True)

    sent = await telegram.send_message("@Omid_K", "Hallo")

    assert sent.chat_id == omid.id
