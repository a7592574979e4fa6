"""The JSON addresses that the page and tests in other processes use."""

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.practice.server import PracticeServer

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("نعم", callback_data="y")]])


@pytest.fixture
async def web(server: PracticeServer) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=server.url) as client:
        yield client


@pytest.fixture
async def person(web: httpx.AsyncClient) -> int:
    answer = await web.post(
        "/practice/phones", json={"first_name": "أمل", "language_code": "ar", "started": True}
    )
    return int(answer.json()["id"])


async def test_a_person_gets_a_phone_and_keeps_it(web: httpx.AsyncClient, person: int) -> None:
    again = await web.post(
        "/practice/phones", json={"id": person, "first_name": "أمل", "language_code": "de"}
    )
    listed = (await web.get("/practice/phones")).json()

    assert again.json()["language_code"] == "de"
    assert [entry["id"] for entry in listed] == [person]
    assert listed[0]["chats"][0]["type"] == "private"


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ({"kind": "text", "text": "سلام"}, "text"),
        ({"kind": "photo", "caption": "a"}, "photo"),
        ({"kind": "voice", "seconds": 2}, "voice"),
        ({"kind": "sticker", "emoji": "👍"}, "sticker"),
        ({"kind": "location", "latitude": 1, "longitude": 2}, "location"),
        ({"kind": "contact", "phone_number": "+49"}, "contact"),
        ({"kind": "document", "name": "a.pdf", "content": "JVBERg=="}, "document"),
        ({"kind": "forward", "text": "a", "author": "Zoe"}, "forward_origin"),
    ],
)
async def test_a_phone_sends_everything(
    web: httpx.AsyncClient, telegram: Bot, person: int, body: dict[str, object], part: str
) -> None:
    answer = await web.post(f"/practice/chats/{person}/messages", json={"person": person, **body})

    (update,) = await telegram.get_updates()
    assert part in answer.json()
    assert update.message is not None
    assert update.message.message_id == answer.json()["message_id"]


async def test_a_whole_talk_over_http(web: httpx.AsyncClient, telegram: Bot, person: int) -> None:
    chat = f"/practice/chats/{person}"
    start = (await web.get(chat)).json()["seq"]
    waiting = asyncio.create_task(web.get(f"{chat}/next", params={"after": start, "timeout": 5}))
    await asyncio.sleep(0.1)
    await telegram.send_message(person, "موافق؟", reply_markup=KEYS)
    answer = (await waiting).json()

    tapped = await web.post(f"{chat}/taps", json={"person": person, "button": "نعم"})
    said = await web.post(f"{chat}/messages", json={"person": person, "text": "jaa"})
    number = said.json()["message_id"]
    await web.patch(f"{chat}/messages/{number}", json={"person": person, "text": "ja"})

    updates = await telegram.get_updates()
    transcript = (await web.get(chat)).json()
    assert [entry["message"]["text"] for entry in answer["entries"]] == ["موافق؟"]
    assert updates[0].callback_query is not None
    assert updates[0].callback_query.id == tapped.json()["callback_query_id"]
    assert [message["text"] for message in transcript["messages"]] == ["موافق؟", "ja"]


async def test_waiting_for_nothing_ends(web: httpx.AsyncClient, person: int) -> None:
    answer = await web.get(f"/practice/chats/{person}/next", params={"timeout": 0.1, "after": 5})

    assert answer.json() == {"seq": 5, "entries": []}


async def test_groups_topics_and_members_over_http(
    web: httpx.AsyncClient, telegram: Bot, person: int
) -> None:
    other = (await web.post("/practice/phones", json={"first_name": "Omid"})).json()["id"]
    made = (
        await web.post(
            "/practice/groups", json={"title": "Team", "members": [person], "forum": True}
        )
    ).json()
    chat = f"/practice/chats/{made['id']}"
    await web.post(f"{chat}/join", json={"person": other})
    topic = (await web.post(f"{chat}/topics", json={"person": person, "name": "K-1"})).json()
    said = await web.post(
        f"{chat}/messages",
        json={"person": other, "text": "a", "topic": topic["message_thread_id"]},
    )
    await web.post(f"{chat}/leave", json={"person": other})

    (group,) = (await web.get("/practice/groups")).json()
    assert said.json()["is_topic_message"]
    assert group["members"] == [person]
    assert [entry["name"] for entry in group["topics"]] == ["K-1"]
    assert await telegram.get_chat_member_count(made["id"]) == 2


async def test_a_basic_group_grows_over_http(web: httpx.AsyncClient, person: int) -> None:
    made = await web.post("/practice/groups", json={"members": [person], "kind": "group"})

    grown = await web.post(f"/practice/chats/{made.json()['id']}/upgrade", json={})

    assert grown.json()["type"] == "supergroup"


async def test_blocking_reacting_and_deleting_over_http(
    web: httpx.AsyncClient, telegram: Bot, person: int
) -> None:
    sent = await telegram.send_message(person, "a")
    chat = f"/practice/chats/{person}"
    body = {"person": person, "message_id": sent.message_id, "emoji": "👍"}

    reacted = await web.post(f"{chat}/reactions", json=body)
    deleted = await web.delete(f"{chat}/messages/{sent.message_id}")
    blocked = await web.post(f"/practice/phones/{person}/block")
    refused = await web.post(f"{chat}/messages", json={"person": person, "text": "a"})
    unblocked = await web.post(f"/practice/phones/{person}/unblock")

    assert [reacted.status_code, deleted.status_code] == [200, 200]
    assert (blocked.json()["blocked"], unblocked.json()["blocked"]) == (True, False)
    assert refused.status_code == 409


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/practice/chats/1/messages", {"person": 1, "text": "a"}, 404),
        ("/practice/chats/{me}/messages", {"person": "{me}", "kind": "song"}, 400),
        ("/practice/chats/{me}/messages", {"text": "a"}, 404),
        ("/practice/chats/{me}/taps", {"person": "{me}", "button": "x"}, 409),
        ("/practice/faults", {"kind": "earthquake"}, 400),
        ("/practice/faults", [1], 400),
    ],
)
async def test_wrong_wishes_are_refused_with_a_reason(
    web: httpx.AsyncClient, person: int, path: str, body: object, status: int
) -> None:
    filled = json.loads(json.dumps(body).replace('"{me}"', str(person)))

    answer = await web.post(path.replace("{me}", str(person)), json=filled)

    assert (answer.status_code, "error" in answer.json()) == (status, True)


async def test_a_form_of_a_strange_page_is_refused(web: httpx.AsyncClient) -> None:
    answer = await web.post("/practice/phones", data={"first_name": "x"})

    assert answer.status_code == 400


async def test_events_tell_what_happened_since(
    web: httpx.AsyncClient, telegram: Bot, person: int
) -> None:
    await telegram.send_message(person, "vorher")
    lines: list[str] = []

    async with web.stream("GET", "/practice/events", params={"chats": person}) as stream:
        async for line in stream.aiter_lines():
            lines.append(line)
            if "vorher" in line:
                await telegram.send_message(person, "jetzt")
            if "jetzt" in line:
                break

    assert lines[0] == "event: hello"
    assert [line for line in lines if line.startswith("event")].count("event: news") == 2


async def test_the_calls_of_the_bot_are_listed(
    web: httpx.AsyncClient, telegram: Bot, person: int
) -> None:
    await telegram.send_message(person, "a")
    await telegram.send_document(person, b"x", filename="a.ics")

    every = (await web.get("/practice/calls")).json()
    one = (await web.get("/practice/calls", params={"method": "sendmessage"})).json()
    mine = (await web.get("/practice/calls", params={"chat_id": person, "after": 2})).json()
    await web.delete("/practice/calls")

    assert [call["method"] for call in every] == ["getMe", "sendMessage", "sendDocument"]
    assert (one[0]["request"]["text"], one[0]["result"]["text"]) == ("a", "a")
    assert [call["method"] for call in mine] == ["sendDocument"]
    assert (await web.get("/practice/calls")).json() == []


@pytest.mark.parametrize(
    "wish",
    [
        {"kind": "too_many", "retry_after": 3},
        {"kind": "outage", "seconds": 5},
        {"kind": "limits", "overall_second": 0},
    ],
)
async def test_faults_are_ordered_and_taken_back_over_http(
    web: httpx.AsyncClient, server: PracticeServer, person: int, wish: dict[str, object]
) -> None:
    url = f"{server.base_url}{server.token}/sendMessage"
    await web.post("/practice/faults", json=wish)
    try:
        hit = (await web.post(url, json={"chat_id": person, "text": "a"})).status_code
    except httpx.TransportError:
        hit = 0

    await web.delete("/practice/faults")
    after = await web.post(url, json={"chat_id": person, "text": "a"})

    assert hit in {0, 429}
    assert after.status_code == 200


async def test_trouble_with_the_order_is_ordered_over_http(
    web: httpx.AsyncClient, server: PracticeServer
) -> None:
    await web.post("/practice/faults", json={"kind": "repeat_updates", "times": 2})
    await web.post("/practice/faults", json={"kind": "swap_updates"})

    assert (server.world.updates.repeat_next, server.world.updates.swap_next) == (2, 1)


async def test_a_file_is_saved_and_never_shown(
    web: httpx.AsyncClient, telegram: Bot, person: int
) -> None:
    sent = await telegram.send_document(person, b"<script>", filename='te"r\nmin ش.html')
    assert sent.document is not None

    answer = await web.get(f"/practice/files/{sent.document.file_id}")

    assert answer.content == b"<script>"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert (await web.get("/practice/files/unknown")).status_code == 404


async def test_the_state_tells_how_far_it_is(web: httpx.AsyncClient, person: int) -> None:
    await web.post(f"/practice/chats/{person}/messages", json={"person": person, "text": "a"})

    state = (await web.get("/practice/state")).json()

    assert (state["people"], state["waiting"], state["seq"]) == (1, 1, 1)
