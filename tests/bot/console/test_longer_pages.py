"""A series is made longer in the console: the dates are read first, and nobody has to agree."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from bot.store import tables
from bot.store.tables import Event
from tests.bot.console.conftest import MUENSTER, Browser, Office

HWK = "hwk-muenster"
FRIDAYS = {
    "rule": "FREQ=WEEKLY;BYDAY=FR",
    "since": "2026-12-04",
    "last": "2026-12-18",
    "weeks": 8,
    "at": "10:00",
    "until": "12:00",
}


async def _series(office: Office) -> list[str]:
    office.clock.at = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    await office.offer(when=[FRIDAYS])
    return await _tokens(office)


async def _tokens(office: Office) -> list[str]:
    async with office.db.read() as s:
        found = await s.scalars(select(tables.Session.token).order_by(tables.Session.starts_at))
        return list(found)


async def _organiser(office: Office, role: str = "organiser") -> Browser:
    return await office.sign_in("Olga", role, at=HWK)


def _seen(page: str) -> str:
    return page.split('name="seen" value="')[1].split('"', maxsplit=1)[0]


@pytest.mark.parametrize("role", ["organiser", "lead"])
async def test_the_dates_are_read_with_the_holidays_left_out_and_then_added(
    office: Office, role: str
) -> None:
    dates = await _series(office)
    olga = await _organiser(office, role)
    path = f"/dates/{dates[0]}/longer"

    form = await olga.read(path)
    page = await olga.read(f"{path}?until=2027-01-15&every=1")
    answer = await olga.sends(path, until="2027-01-15", every="1", seen=_seen(page))

    assert path in await olga.read(f"/dates/{dates[0]}")
    assert "18. Dezember 2026" in form
    assert 'name="seen"' not in form
    assert "2 neue Termine" in page
    assert page.count("Feiertag, fällt aus") == 2, "25 December and 1 January"
    assert answer.status_code == 303
    assert len(await _tokens(office)) == 5
    assert "15. Januar 2027" in await olga.read(f"/dates/{(await _tokens(office))[-1]}")
    async with office.db.read() as s:
        told = (await s.scalars(select(Event.code).where(Event.code == "series.longer"))).all()
    assert len(told) == 1


async def test_a_list_that_is_no_longer_true_is_shown_again_and_nothing_is_added(
    office: Office,
) -> None:
    dates = await _series(office)
    olga = await _organiser(office)

    answer = await olga.sends(f"/dates/{dates[0]}/longer", until="2027-01-15", every="1", seen="x")

    assert "Jemand anderes hat diesen Termin" in answer.text
    assert await _tokens(office) == dates


@pytest.mark.parametrize(
    ("until", "word"),
    [
        ("2026-12-18", "nach dem letzten Termin"),
        ("2028-01-01", "höchstens ein Jahr"),
        ("soon", "nach dem letzten Termin"),
        ("2026-12-20", "keinen Tag"),
    ],
)
async def test_an_end_that_cannot_be_is_said(office: Office, until: str, word: str) -> None:
    dates = await _series(office)
    olga = await _organiser(office)
    path = f"/dates/{dates[0]}/longer"

    page = await olga.read(f"{path}?until={until}&every=1")
    answer = await olga.sends(path, until=until, every="1", seen="x")

    assert word in page
    assert 'name="seen"' not in page
    assert word in answer.text
    assert await _tokens(office) == dates


@pytest.mark.parametrize(("role", "at"), [("organiser", MUENSTER), ("counsellor", HWK)])
async def test_who_does_not_look_after_these_dates_has_no_such_page(
    office: Office, role: str, at: str
) -> None:
    dates = await _series(office)
    stranger = await office.sign_in("Stranger", role, at=at)
    path = f"/dates/{dates[0]}/longer"

    shown = await stranger.client.get(path)
    sent = await stranger.sends(path, until="2027-01-15", every="1", seen="x")

    assert shown.status_code in {403, 404}
    assert sent.status_code in {403, 404}
    assert await _tokens(office) == dates
