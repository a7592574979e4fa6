"""Files through the console: for those who may see the case, piece by piece, as what they are."""

import pytest

from bot.handoff.attached import Attached
from bot.handoff.gate import Heard
from tests.bot.console.conftest import MUENSTER, Browser, Office


async def _sent(office: Office, kind: str = "image/jpeg") -> tuple[Browser, str]:
    maria, case = await office.sign_in("Maria"), await office.ask()
    await maria.does(case, "claim")
    heard = Heard("", "photo", 1, "ar", in_chat=9, file=Attached("F1", kind, 10))
    async with office.db.write() as s:
        await office.desks.gate.hear(s, office.person, heard, now=office.clock.now())
    office.store.pieces["F1"] = [b"one ", b"two"]
    return maria, f"/cases/{case}/files/1"


async def test_the_case_links_to_the_file_and_the_file_comes_whole(office: Office) -> None:
    maria, address = await _sent(office)

    page = await maria.read(address.partition("/files")[0])
    answer = await maria.client.get(address)

    assert f'href="{address}"' in page
    assert (answer.status_code, answer.content) == (200, b"one two")
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("kind", "way"),
    [("image/png", "inline"), ("audio/ogg", "inline"), ("application/pdf", "attachment")],
)
async def test_papers_are_saved_and_not_opened_by_the_browser(
    office: Office, kind: str, way: str
) -> None:
    maria, address = await _sent(office, kind)

    answer = await maria.client.get(address)

    assert answer.headers["content-disposition"].startswith(f"{way}; filename=")


async def test_without_a_session_or_in_another_house_there_is_no_file(office: Office) -> None:
    _, address = await _sent(office)
    stranger = await office.sign_in("Stranger", at=MUENSTER)

    assert (await office.browser().get(address)).headers["location"] == "/sign-in"
    assert (await stranger.client.get(address)).status_code == 404


async def test_a_file_that_telegram_has_no_more_says_so(office: Office) -> None:
    maria, address = await _sent(office)
    office.store.pieces.clear()

    answer = await maria.client.get(address)

    assert answer.status_code == 404
    assert "nicht mehr" in answer.text


async def test_after_closing_the_case_says_that_the_file_is_gone(office: Office) -> None:
    maria, address = await _sent(office)
    case = address.split("/")[2]

    await maria.does(case, "close", outcome="settled")

    assert (await maria.client.get(address)).status_code == 404
    assert "Der Fall ist geschlossen" in await maria.read(f"/cases/{case}")
