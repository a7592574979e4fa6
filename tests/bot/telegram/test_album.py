"""A picture reaches the phone once as a file, then by its number; without it, the words do."""

import json
from pathlib import Path

import pytest
from telegram.error import BadRequest, Forbidden

from bot.message import Button, Message, pack, unpack
from bot.practice.fakes import TINY_PICTURE
from bot.practice.server import PracticeServer
from bot.telegram.album import MOST_BYTES, Album
from bot.telegram.bot import Line
from bot.telegram.render import render
from tests.bot.telegram.fakes import TOKEN, Answer, Scripted

ROWS = ((Button("Ja", "affirm"),),)
PAPERS = Message("هذه رسوم\n1 · Duldung", ROWS, picture="papers")
PHOTO: Answer = {"message_id": 5, "photo": [{"file_id": "small"}, {"file_id": "large"}]}
WORDS: Answer = {"message_id": 6}


@pytest.fixture
def album(tmp_path: Path) -> Album:
    file = tmp_path / "papers.png"
    file.write_bytes(TINY_PICTURE)
    return Album({"papers": file, "gone": tmp_path / "gone.png"})


async def carried(line: Line, message: Message, chat_id: int = 7) -> None:
    async with line:
        for call in render(message):
            await line.carry(call, chat_id)


def scripted(album: Album, **answers: list[Answer]) -> tuple[Line, Scripted]:
    transport = Scripted(**answers)
    return Line(TOKEN, transport=transport, album=album), transport


async def test_a_picture_arrives_with_its_words_and_buttons(
    server: PracticeServer, album: Album
) -> None:
    phone = server.phone(started=True)

    await carried(Line(server.token, api=server.base_url, album=album), PAPERS, phone.id)

    seen = await phone.expect()
    assert seen.photo == TINY_PICTURE
    assert seen.text == "هذه رسوم\n\u200f1 · Duldung"
    assert seen.datas == ["affirm"]


async def test_the_second_time_telegram_is_told_the_number_only(
    server: PracticeServer, album: Album
) -> None:
    one, two = server.phone(started=True), server.phone(started=True)
    line = Line(server.token, api=server.base_url, album=album)

    async with line:
        for phone in (one, two):
            for call in render(PAPERS):
                await line.carry(call, phone.id)

    first, second = await one.expect(), await two.expect()
    assert first.raw["photo"][-1]["file_id"] == second.raw["photo"][-1]["file_id"]
    assert second.photo == TINY_PICTURE


async def test_the_number_that_is_used_again_is_that_of_the_largest_size(album: Album) -> None:
    line, transport = scripted(album, sendPhoto=[PHOTO, PHOTO])

    async with line:
        for call in [*render(PAPERS), *render(PAPERS)]:
            assert await line.carry(call, 7) == 5

    assert "photo" not in transport.made("sendPhoto")[0]
    assert transport.made("sendPhoto")[1]["photo"] == "large"


async def test_a_number_that_telegram_forgot_is_uploaded_anew(album: Album) -> None:
    album.keep("papers", PHOTO)
    refused = BadRequest("Wrong file identifier/HTTP URL specified")
    line, transport = scripted(album, sendPhoto=[refused, PHOTO])

    await carried(line, PAPERS)

    assert [made.get("photo") for made in transport.made("sendPhoto")] == ["large", None]


@pytest.mark.parametrize("picture", ["gone", "unknown"])
async def test_without_the_file_the_words_are_sent_with_their_buttons(
    server: PracticeServer, album: Album, picture: str
) -> None:
    phone = server.phone(started=True)
    message = Message("Das sind Zeichnungen.", ROWS, picture=picture)

    await carried(Line(server.token, api=server.base_url, album=album), message, phone.id)

    seen = await phone.expect()
    assert (seen.text, seen.photo, seen.datas) == ("Das sind Zeichnungen.", b"", ["affirm"])


async def test_a_file_that_is_too_large_is_not_sent(tmp_path: Path) -> None:
    file = tmp_path / "papers.png"
    file.write_bytes(b"\x89PNG" + b"\0" * MOST_BYTES)
    line, transport = scripted(Album({"papers": file}), sendMessage=[WORDS])

    await carried(line, PAPERS)

    assert transport.made("sendMessage")[0]["text"].startswith("هذه رسوم")


async def test_a_file_that_telegram_does_not_take_leaves_the_words(
    server: PracticeServer, tmp_path: Path
) -> None:
    file = tmp_path / "papers.png"
    file.write_bytes(b"no picture")
    phone = server.phone(started=True)
    line = Line(server.token, api=server.base_url, album=Album({"papers": file}))

    await carried(line, PAPERS, phone.id)

    assert (await phone.expect()).text.startswith("هذه رسوم")


@pytest.mark.parametrize(
    "error", [BadRequest("Chat not found"), Forbidden("bot was blocked by the user")]
)
async def test_who_cannot_be_written_to_is_not_written_to_in_words_either(
    album: Album, error: BadRequest | Forbidden
) -> None:
    line, _ = scripted(album, sendPhoto=[error])

    with pytest.raises(type(error)):
        await carried(line, PAPERS)


def test_long_words_follow_the_picture_and_carry_the_buttons() -> None:
    photo, text = render(Message("Ein Satz. " * 110, ROWS, picture="papers"))

    assert (photo.method, photo.picture, photo.params, photo.may_fail) == (
        "sendPhoto",
        "papers",
        {},
        True,
    )
    assert text.method == "sendMessage"
    assert "reply_markup" in text.params


async def test_a_picture_without_words_that_is_missing_is_left_out() -> None:
    line, transport = scripted(Album({}), sendMessage=[WORDS])

    await carried(line, Message("Ein Satz. " * 110, picture="papers"))

    assert [name for name, _ in transport.calls] == ["getMe", "sendMessage"]


def test_a_picture_waits_in_the_outbox_by_its_name() -> None:
    assert unpack(pack(PAPERS)) == PAPERS
    assert b"papers" in pack(PAPERS)
    assert len(pack(PAPERS)) < 500


def test_a_message_packed_before_there_were_pictures_is_read() -> None:
    before = json.loads(pack(Message("Hallo")))
    del before["picture"]

    assert unpack(json.dumps(before).encode()) == Message("Hallo")
