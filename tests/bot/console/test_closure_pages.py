"""The pages of closures: nobody closes a day without having seen whom that concerns."""

from datetime import UTC, datetime

import pytest

from tests.bot.console.conftest import Browser, Office

HWK = "hwk-muenster"
DAYS = {"institution": HWK, "first": "2026-12-01", "last": "2026-12-02", "reason": "holidays"}


@pytest.fixture
async def olga(office: Office) -> Browser:
    office.clock.at = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
    return await office.sign_in("Olga", "organiser", at=HWK)


async def test_a_closure_shows_whom_it_concerns_then_tells_them_and_can_be_lifted(
    office: Office, olga: Browser
) -> None:
    date = await office.offer()
    await office.book(1, "tr", date)

    page = await olga.client.get("/closures", params=DAYS)
    before = await office.messages()
    closed = await olga.sends("/closures", **DAYS, seen=date)
    sent = await office.messages()
    listed = await olga.read("/closures")
    lifted = await olga.sends("/closures/1/lift")

    assert f'value="{date}"' in page.text
    assert 'lang="tr" dir="ltr"' in page.text
    assert before == []
    assert (closed.status_code, lifted.status_code) == (303, 303)
    assert len(sent) == 1
    assert sent[0] in page.text
    assert "1. Dezember 2026 bis 2. Dezember 2026" in listed
    assert "Ferien" in listed
    assert "Aufheben" not in await olga.read("/closures")


async def test_who_booked_meanwhile_is_seen_before_anything_closes(
    office: Office, olga: Browser
) -> None:
    date = await office.offer()

    answer = await olga.sends("/closures", **DAYS)

    assert "Inzwischen sind andere Termine betroffen" in answer.text
    assert f'value="{date}"' in answer.text
    assert "Aufheben" not in await olga.read("/closures")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"first": "2026-12-03"}, "Bitte prüfe die Tage"),
        ({"first": "2026-11-01", "last": "2026-11-02"}, "schon vorbei"),
    ],
)
async def test_days_that_cannot_be_are_refused(
    office: Office, olga: Browser, change: dict[str, str], said: str
) -> None:
    assert said in (await olga.client.get("/closures", params=DAYS | change)).text


async def test_another_institution_cannot_be_closed_nor_opened(
    office: Office, olga: Browser
) -> None:
    stranger = await office.sign_in("Stranger", "organiser", at="bezreg-muenster")
    await olga.sends("/closures", **DAYS)

    close = await stranger.sends("/closures", **DAYS)
    lift = await stranger.sends("/closures/1/lift")

    assert (close.status_code, lift.status_code) == (404, 404)
    assert "Aufheben" in await olga.read("/closures")
