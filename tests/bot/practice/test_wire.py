"""The way in: addresses, forms, JSON, multipart, tokens, upper and lower case."""

import json

import httpx
import pytest

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer

UNALLOWED = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"


@pytest.fixture
def address(server: PracticeServer) -> str:
    return server.base_url + server.token


async def fetch(url: str, **given: object) -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.request(str(given.pop("method", "POST")), url, **given)  # type: ignore[arg-type]


async def test_a_form_json_and_the_address_mean_the_same(address: str, amal: Phone) -> None:
    values = {"chat_id": str(amal.id), "text": "سلام"}

    answers = [
        await fetch(address + "/sendMessage", data=values),
        await fetch(address + "/sendMessage", json=values),
        await fetch(address + "/sendMessage", method="GET", params=values),
        await fetch(address + "/sendMessage", files={"x": b""}, data=values),
    ]

    assert [answer.json()["result"]["text"] for answer in answers] == ["سلام"] * 4


async def test_upper_and_lower_case_mean_the_same_method(address: str) -> None:
    answers = [await fetch(f"{address}/{name}") for name in ("getMe", "getme", "GETME")]

    assert [answer.json()["ok"] for answer in answers] == [True] * 3


async def test_a_wrong_token_opens_nothing(server: PracticeServer) -> None:
    answer = await fetch(server.base_url + "1:wrong/getMe")

    assert (answer.status_code, answer.json()) == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )


async def test_an_unknown_method_is_not_found(address: str) -> None:
    answer = await fetch(address + "/sendGreetings")

    assert (answer.status_code, answer.json()) == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found"},
    )


async def test_a_refusal_has_the_status_that_it_tells(address: str) -> None:
    answer = await fetch(address + "/getFile", data={"file_id": "x"})

    assert (answer.status_code, answer.json()["error_code"]) == (400, 400)


@pytest.mark.usefixtures("on_purpose")
@pytest.mark.parametrize("body", [b"{", b"[1]"])
async def test_broken_json_is_refused(address: str, body: bytes) -> None:
    answer = await fetch(
        address + "/getMe", content=body, headers={"Content-Type": "application/json"}
    )

    assert answer.status_code == 400


@pytest.mark.usefixtures("on_purpose")
@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("reply_markup", "{", "can't parse reply markup JSON object"),
        ("reply_markup", "[]", "object expected as reply markup"),
        ("reply_markup", '{"inline_keyboard": [{}]}', "array of InlineKeyboardButton expected"),
        (
            "reply_markup",
            '{"inline_keyboard": [[{"text": "a"}]]}',
            UNALLOWED,
        ),
        ("entities", "{}", "expected an Array of MessageEntity"),
    ],
)
async def test_broken_values_are_refused_in_telegrams_words(
    address: str, amal: Phone, name: str, value: str, words: str
) -> None:
    answer = await fetch(
        address + "/sendMessage", data={"chat_id": amal.id, "text": "a", name: value}
    )

    assert answer.json()["description"] == f"Bad Request: {words}"


@pytest.mark.usefixtures("on_purpose")
async def test_a_call_without_a_chat_is_refused(address: str) -> None:
    answer = await fetch(address + "/sendMessage", data={"text": "a"})

    assert answer.json()["description"] == "Bad Request: chat_id is empty"


async def test_a_file_comes_under_its_own_name_or_attached(address: str, amal: Phone) -> None:
    direct = await fetch(
        address + "/sendDocument",
        data={"chat_id": str(amal.id)},
        files={"document": ("a.ics", b"BEGIN", "text/calendar")},
    )
    attached = await fetch(
        address + "/sendDocument",
        data={"chat_id": str(amal.id), "document": "attach://f1"},
        files={"f1": ("a.ics", b"BEGIN", "text/calendar")},
    )

    for answer in (direct, attached):
        document = answer.json()["result"]["document"]
        assert (document["file_name"], document["file_size"]) == ("a.ics", 5)


async def test_answers_are_plain_ascii_as_telegrams_are(address: str, amal: Phone) -> None:
    answer = await fetch(address + "/sendMessage", data={"chat_id": amal.id, "text": "ش"})

    assert b"\\u0634" in answer.content
    assert json.loads(answer.content)["result"]["text"] == "ش"
