"""Whatever people do on their phones becomes one plain value, without more than is needed."""

import io
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store.session import Database
from bot.telegram.inbound import Inbound, of_wreck, whole
from tests.bot.telegram.fakes import AMAL, GROUP, PRIVATE, message, offline, tap
from tests.bot.telegram.rig import rig

FILE = {"file_id": "F", "file_unique_id": "U"}
PICTURE = {**FILE, "width": 1, "height": 1}
POLL = {
    "id": "1",
    "question": "?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
USER = {"type": "hidden_user", "sender_user_name": "X", "date": 1}
MEMBER = {"user": {"id": 1, "is_bot": True, "first_name": "L"}, "status": "member"}
KICKED = {**MEMBER, "status": "kicked", "until_date": 0}


def membership(old: dict[str, Any], new: dict[str, Any], chat: dict[str, Any]) -> dict[str, Any]:
    change = {"chat": chat, "from": AMAL, "date": 1, "old_chat_member": old}
    return {"update_id": 1, "my_chat_member": {**change, "new_chat_member": new}}


async def read(db: Database, update: dict[str, Any]) -> Inbound:
    line, _ = offline(answerCallbackQuery=[True])
    async with rig(db, line, receiving=False) as parts:
        found = await parts.reception._read(update)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"text": "Hallo"}, "text"),
        ({"text": "🙏🏽👍"}, "text"),
        ({"text": "x" * 5000}, "text"),
        ({"text": "/unknown thing"}, "text"),
        ({"photo": [PICTURE]}, "photo"),
        ({"video": {**PICTURE, "duration": 1}}, "photo"),
        ({"voice": {**FILE, "duration": 1}}, "voice"),
        ({"audio": {**FILE, "duration": 1}}, "voice"),
        ({"video_note": {**FILE, "duration": 1, "length": 1}}, "voice"),
        (
            {"sticker": {**PICTURE, "type": "regular", "is_animated": False, "is_video": False}},
            "sticker",
        ),
        ({"dice": {"emoji": "🎲", "value": 3}}, "sticker"),
        ({"location": {"latitude": 51.9, "longitude": 7.6}}, "location"),
        ({"contact": {"phone_number": "+49", "first_name": "A"}}, "contact"),
        ({"document": FILE}, "document"),
        ({"text": "Hallo", "forward_origin": USER}, "forwarded"),
        ({"text": "/start", "forward_origin": USER}, "forwarded"),
        ({"poll": POLL}, "other"),
        ({"new_chat_title": "x"}, "other"),
    ],
)
async def test_a_message_is_of_the_kind_that_it_looks_like(
    content: dict[str, Any], kind: str, sqlite_db: Database
) -> None:
    found = await read(sqlite_db, message(**content))

    assert (found.kind, found.chat_id, found.chat_kind) == (kind, 7, "private")
    assert found.text == content.get("text")
    assert found.language_code == "ar"


@pytest.mark.parametrize(
    ("text", "kind", "command", "payload"),
    [
        ("/start", "start", "start", None),
        ("/start w-2026", "start", "start", "w-2026"),
        ("/START", "start", "start", None),
        ("/language ar", "command", "language", "ar"),
        ("/help@lotse_practice_bot", "command", "help", None),
        ("/mydata", "command", "mydata", None),
        ("/delete now please", "command", "delete", "now please"),
        ("/human", "command", "human", None),
    ],
)
async def test_a_command_has_a_name_and_what_follows_it(
    text: str, kind: str, command: str, payload: str | None, sqlite_db: Database
) -> None:
    found = await read(sqlite_db, message(text=text))

    assert (found.kind, found.command, found.payload) == (kind, command, payload)
    assert found.text is None


async def test_a_command_for_another_bot_is_no_command(sqlite_db: Database) -> None:
    found = await read(sqlite_db, message(text="/help@another_bot", chat=GROUP))

    assert found.kind == "text"


async def test_an_edited_message_is_told_from_a_new_one(sqlite_db: Database) -> None:
    update = message(field="edited_message", text="/start anew", edit_date=1_795_295_500)

    assert (await read(sqlite_db, update)).kind == "edited"


async def test_a_message_in_a_group_says_so(sqlite_db: Database) -> None:
    found = await read(sqlite_db, message(text="hello", chat=GROUP))

    assert (found.chat_kind, found.chat_id, found.kind) == ("group", -1007, "text")


async def test_the_words_under_a_picture_are_kept_and_its_largest_number(
    sqlite_db: Database,
) -> None:
    small = {**PICTURE, "file_id": "small"}

    found = await read(sqlite_db, message(photo=[small, PICTURE], caption="my letter"))

    assert (found.text, found.file_id, found.file_type) == ("my letter", "F", "image/jpeg")


async def test_the_name_of_a_file_is_not_kept(sqlite_db: Database) -> None:
    paper = {**FILE, "file_name": "Ausweis_Amal.pdf", "mime_type": "application/pdf"}

    found = await read(sqlite_db, message(document={**paper, "file_size": 7}))

    assert (found.file_id, found.file_type, found.file_size) == ("F", "application/pdf", 7)
    assert "Amal" not in found.to_json()


async def test_a_tap_brings_what_the_button_carries(sqlite_db: Database) -> None:
    found = await read(sqlite_db, tap(data="book?day=2026-12-01"))

    assert (found.kind, found.data, found.message_id) == ("button", "book?day=2026-12-01", 12)
    assert found.date is None


async def test_blocking_and_coming_back_are_told_apart(sqlite_db: Database) -> None:
    gone = await read(sqlite_db, membership(MEMBER, KICKED, PRIVATE))
    back = await read(sqlite_db, membership(KICKED, MEMBER, PRIVATE))
    group = await read(sqlite_db, membership(KICKED, MEMBER, GROUP))

    assert [gone.kind, back.kind, group.kind] == ["blocked", "unblocked", "other"]


async def test_nothing_about_who_somebody_is_or_where_is_kept(sqlite_db: Database) -> None:
    place = {"latitude": 51.9625, "longitude": 7.6256}

    kept = (await read(sqlite_db, message(location=place))).to_json()

    assert not [word for word in ("Amal", "Nur", "amal_n", "51.9", "7.62") if word in kept]


async def test_an_update_that_nobody_asked_for_is_left(sqlite_db: Database) -> None:
    line, _ = offline()
    async with rig(sqlite_db, line, receiving=False) as parts:
        poll = {"update_id": 1, "poll_answer": {"poll_id": "1", "user": AMAL, "option_ids": []}}

        assert await parts.reception._read(poll) is None


async def test_an_update_that_breaks_its_reader_keeps_its_chat(
    sqlite_db: Database, logged: io.StringIO
) -> None:
    broken = message(text="secret words", date="not a number")

    found = await read(sqlite_db, broken)

    assert (found.kind, found.chat_id, found.text) == ("other", 7, None)
    assert "secret" not in logged.getvalue()


@pytest.mark.parametrize(
    "wreck",
    [{"update_id": 1, "message": {"chat": "?"}}, {"message": {"chat": {"id": 7}}}, {}],
)
def test_nothing_is_saved_of_a_wreck_without_a_chat_or_a_number(wreck: dict[str, Any]) -> None:
    assert of_wreck(wreck) is None


def test_halves_of_characters_are_replaced() -> None:
    assert whole("a\ud83db") == "a\ufffdb"
    assert whole("\ud83d\ude00") == "😀"
    assert whole(None) is None


@given(
    st.builds(
        Inbound,
        update_id=st.integers(0, 2**62),
        chat_id=st.integers(-(2**62), 2**62),
        chat_kind=st.sampled_from(["private", "group"]),
        kind=st.sampled_from(["text", "button", "edited"]),
        text=st.none() | st.text(),
        data=st.none() | st.text(),
        date=st.none()
        | st.integers(0, 2**32).map(lambda number: datetime.fromtimestamp(number, UTC)),
    )
)
def test_what_is_written_down_is_read_back(inbound: Inbound) -> None:
    assert Inbound.from_json(inbound.to_json().encode()) == inbound


def asked(data: str) -> dict[str, Any]:
    """A tap on the second of two buttons below a question."""
    keyboard = [
        [{"text": "Ja", "callback_data": "affirm#1"}, {"text": "Nein", "callback_data": data}]
    ]
    shown = {
        "message_id": 12,
        "date": 1_795_295_000,
        "chat": PRIVATE,
        "text": "Ist das gut?",
        "reply_markup": {"inline_keyboard": keyboard},
    }
    return tap(data=data, message=shown)


async def test_a_tap_on_an_answer_brings_the_question_and_the_label(
    sqlite_db: Database,
) -> None:
    found = await read(sqlite_db, asked("deny#1"))

    assert (found.asked, found.label, found.text) == ("Ist das gut?", "Nein", None)


async def test_a_tap_on_a_lasting_button_brings_no_words(sqlite_db: Database) -> None:
    found = await read(sqlite_db, asked("list_offers"))

    assert (found.asked, found.label) == (None, None)
