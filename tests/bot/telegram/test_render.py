"""A message becomes the calls that show it."""

import json

import pytest

from bot.message import Button, Document, Message, Venue
from bot.payload import PayloadError
from bot.practice.server import PracticeServer
from bot.telegram.bot import Line
from bot.telegram.render import render

ROWS = ((Button("Ja", "affirm"), Button("Nein", "deny")),)
HBZ = Venue("HBZ", "Echelmeyerstraße 1, Münster", 51.94, 7.6)
CALENDAR = Document("termin.ics", "text/calendar", b"BEGIN:VCALENDAR")


async def shown(line: Line, chat_id: int, message: Message) -> None:
    async with line:
        for call in render(message):
            await line.carry(call, chat_id)


def test_a_text_is_sent_plain_and_without_a_preview() -> None:
    (call,) = render(Message("*kein* <b>Markup</b> https://example.org"))

    assert call.method == "sendMessage"
    assert call.params["text"] == "*kein* <b>Markup</b> https://example.org"
    assert call.params["link_preview_options"].is_disabled
    assert set(call.params) == {"text", "link_preview_options"}


def test_what_comes_at_night_comes_without_a_sound() -> None:
    calls = render(Message("Dein Termin fällt aus.", venue=HBZ, silent=True))

    assert [call.params["disable_notification"] for call in calls] == [True, True]


def test_buttons_stand_under_the_last_piece() -> None:
    calls = render(Message("Ein Satz. " * 900, rows=ROWS))

    assert len(calls) == 3
    assert ["reply_markup" in call.params for call in calls] == [False, False, True]


def test_an_empty_message_is_no_call() -> None:
    assert render(Message("  \n", rows=ROWS)) == []


@pytest.mark.parametrize(
    "button", [Button("x", "a" * 65), Button("x", ""), Button(" ", "a"), Button("x", "ä" * 33)]
)
def test_a_button_that_telegram_would_refuse_is_refused_at_once(button: Button) -> None:
    with pytest.raises(PayloadError):
        render(Message("x", rows=((button,),)))


def test_removing_old_buttons_comes_first_and_may_fail() -> None:
    first, second = render(Message("Gut.", edit=12))

    assert (first.method, first.params, first.may_fail) == (
        "editMessageReplyMarkup",
        {"message_id": 12},
        True,
    )
    assert second.may_fail is False


async def test_a_person_sees_text_place_and_file_in_this_order(
    server: PracticeServer, line: Line
) -> None:
    phone = server.phone(started=True)

    await shown(line, phone.id, Message("Ihr Termin", ROWS, CALENDAR, HBZ))

    text, place, file = [await phone.expect() for _ in range(3)]
    assert (text.text, text.rows) == ("Ihr Termin", [])
    assert place.venue is not None
    assert place.venue["title"] == "HBZ"
    assert (file.file_name, file.mime, file.content) == (
        "termin.ics",
        "text/calendar",
        b"BEGIN:VCALENDAR",
    )
    assert file.datas == ["affirm", "deny"]


async def test_old_buttons_disappear(server: PracticeServer, line: Line) -> None:
    phone = server.phone(started=True)
    await shown(line, phone.id, Message("Ja?", ROWS))
    question = await phone.expect()

    await shown(line, phone.id, Message("Gut.", edit=question.id))

    assert phone.transcript()[0].rows == []
    assert (await phone.expect()).text == "Gut."


async def test_an_answered_question_shows_the_answer(server: PracticeServer, line: Line) -> None:
    phone = server.phone(started=True)
    await shown(line, phone.id, Message("Ja?", ROWS))
    question = await phone.expect()

    await shown(line, phone.id, Message("Gut.", edit=question.id, trace="Ja?\n\n✓ Ja"))

    settled = phone.transcript()[0]
    assert (settled.text, settled.rows) == ("Ja?\n\n✓ Ja", [])


async def test_buttons_in_arabic_arrive_in_order(server: PracticeServer, line: Line) -> None:
    phone = server.phone(started=True)

    await shown(line, phone.id, Message("متى؟", ((Button("الساعة 10:00", "inform?t=10"),),)))

    assert (await phone.expect()).labels == ["\u2067الساعة 10:00\u2069"]
    (call,) = server.calls.listed(method="sendMessage")
    assert "parse_mode" not in json.dumps(call.values)
