"""Documents, photos, voice messages and albums: up to the server and down again."""

import httpx
import pytest
from telegram import Bot, InputFile, InputMediaDocument, InputMediaPhoto
from telegram.error import BadRequest

from bot.practice.fakes import TINY_PICTURE
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer

CALENDAR = b"BEGIN:VCALENDAR\r\nSUMMARY:Werkstatt\r\nEND:VCALENDAR\r\n"


async def test_a_calendar_file_arrives_whole(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_document(
        amal.id, InputFile(CALENDAR, filename="termin.ics"), caption="Dein Termin /hilfe"
    )

    seen = await amal.expect()
    assert (seen.file_name, seen.mime, seen.content) == ("termin.ics", "text/calendar", CALENDAR)
    assert seen.text == "Dein Termin /hilfe"
    assert sent.document is not None
    assert sent.document.file_size == len(CALENDAR)
    assert [entity.type for entity in sent.caption_entities] == ["bot_command"]


async def test_a_file_is_fetched_again_by_its_number(telegram: Bot, amal: Phone) -> None:
    sent = await amal.send_document("ausweis.pdf", b"%PDF-1.7")

    file = await telegram.get_file(sent.raw["document"]["file_id"])
    content = await file.download_as_bytearray()

    assert bytes(content) == b"%PDF-1.7"


async def test_a_file_is_sent_again_by_its_number(telegram: Bot, amal: Phone) -> None:
    first = await telegram.send_document(amal.id, CALENDAR, filename="a.ics")
    assert first.document is not None

    second = await telegram.send_document(amal.id, first.document.file_id)

    assert second.document is not None
    assert second.document.file_unique_id == first.document.file_unique_id


async def test_the_way_to_a_file_needs_the_token(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    sent = await amal.send_document("a.pdf", b"%PDF")
    file = await telegram.get_file(sent.raw["document"]["file_id"])
    assert file.file_path is not None
    stranger = file.file_path.replace(server.token, "1:wrong")

    async with httpx.AsyncClient() as client:
        found, refused, missing = [
            (await client.get(url)).status_code
            for url in (file.file_path, stranger, file.file_path + "x")
        ]

    assert (found, refused, missing) == (200, 401, 404)


@pytest.mark.usefixtures("on_purpose")
@pytest.mark.parametrize(
    ("document", "words"),
    [
        (b"", "File must be non-empty"),
        ("AgADUnknown", "Wrong file identifier/http url specified"),
        ("https://a.de/x.pdf", "Failed to get http url content"),
    ],
)
async def test_what_is_no_file_is_refused(
    telegram: Bot, amal: Phone, document: bytes | str, words: str
) -> None:
    with pytest.raises(BadRequest, match=f"(?i){words}"):
        await telegram.send_document(amal.id, document)


async def test_an_unknown_file_cannot_be_fetched(telegram: Bot) -> None:
    with pytest.raises(BadRequest, match="Wrong file_id"):
        await telegram.get_file("AgADUnknown")


async def test_a_photo_comes_in_two_sizes(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_photo(amal.id, TINY_PICTURE, caption="Werkstatt")

    assert [(size.width, size.height) for size in sent.photo] == [(90, 67), (1, 1)]
    assert sent.caption == "Werkstatt"
    with pytest.raises(BadRequest, match=r"(?i)IMAGE_PROCESS_FAILED"):
        await telegram.send_photo(amal.id, b"no picture")


async def test_voice_audio_video_and_stickers_arrive(telegram: Bot, amal: Phone) -> None:
    voice = await telegram.send_voice(amal.id, b"OggS", duration=4)
    audio = await telegram.send_audio(amal.id, b"ID3", duration=5, filename="a.mp3")
    video = await telegram.send_video(amal.id, b"mp4", duration=6, width=10, height=20)
    sticker = await telegram.send_sticker(amal.id, TINY_PICTURE, emoji="👋")

    assert voice.voice is not None
    assert voice.voice.duration == 4
    assert audio.audio is not None
    assert audio.audio.duration == 5
    assert video.video is not None
    assert (video.video.width, video.video.height) == (10, 20)
    assert sticker.sticker is not None
    assert sticker.sticker.emoji == "👋"


async def test_a_caption_has_at_most_1024_letters(telegram: Bot, amal: Phone) -> None:
    await telegram.send_document(amal.id, CALENDAR, caption="a" * 1024)

    with pytest.raises(BadRequest, match="Message caption is too long"):
        await telegram.send_document(amal.id, CALENDAR, caption="a" * 1025)


async def test_an_album_shares_one_number(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_media_group(
        amal.id,
        [InputMediaPhoto(TINY_PICTURE, caption="Eins"), InputMediaPhoto(TINY_PICTURE)],
    )

    assert len({message.media_group_id for message in sent}) == 1
    assert [message.caption for message in sent] == ["Eins", None]


async def test_an_album_has_at_most_ten_parts(telegram: Bot, amal: Phone) -> None:
    with pytest.raises(BadRequest, match="Too many messages to send as an album"):
        await telegram.send_media_group(amal.id, [InputMediaDocument(b"a")] * 11)
