"""This date and all that follow, in the console: read in every language, then sent once."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from bot.store import tables
from tests.bot.console.conftest import MUENSTER, Browser, Office

HWK = "hwk-muenster"
WEEKLY = {
    "rule": "FREQ=WEEKLY;BYDAY=TU",
    "since": "2026-12-01",
    "weeks": 5,
    "at": "10:00",
    "until": "12:00",
}
CHANGE = {
    "what": "change",
    "weekday": "thursday",
    "at": "14:00",
    "until": "16:00",
    "meet": "13:30",
    "point": "booking-meet-zue-hall",
    "reason": "room",
}


@pytest.fixture
async def olga(office: Office) -> Browser:
    office.clock.at = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    return await office.sign_in("Olga", "organiser", at=HWK)


async def _series(office: Office) -> list[str]:
    await office.offer(when=[WEEKLY])
    async with office.db.read() as s:
        found = await s.scalars(select(tables.Session.token).order_by(tables.Session.starts_at))
        return list(found)


def _seen(page: str) -> str:
    return page.split('name="seen" value="')[1].split('"', maxsplit=1)[0]


async def test_it_is_read_in_every_language_before_it_goes_out_and_told_once(
    office: Office, olga: Browser
) -> None:
    dates = await _series(office)
    await office.book(71, "ar", dates[0])
    await office.book(72, "fa", dates[2])
    path = f"/dates/{dates[1]}/series"

    form = await olga.read(path)
    query = "&".join(f"{key}={value}" for key, value in CHANGE.items())
    page = await olga.read(f"{path}?{query}")
    answer = await olga.sends(path, **CHANGE, seen=_seen(page))

    assert path in await olga.read(f"/dates/{dates[1]}")
    assert 'value="tuesday" selected' in form
    assert "3 Termine ändern sich" in page
    assert "1 angemeldet, 0 auf der Warteliste" in page
    assert "موعدك" in page
    assert "booking-session" not in page
    assert answer.status_code == 303
    told = await office.messages()
    assert len(told) == 1
    assert "14:00" in told[0]
    assert "سالن عمومی ZUE Münster" in told[0]


async def test_the_end_is_read_and_told_too(office: Office, olga: Browser) -> None:
    dates = await _series(office)
    await office.book(71, "en", dates[2])
    path = f"/dates/{dates[1]}/series"

    page = await olga.read(f"{path}?what=end&reason=")
    await olga.sends(path, what="end", reason="", seen=_seen(page))

    assert "fällt aus" in page
    assert [one.split(":")[0] for one in await office.messages()] == [
        "❌ This appointment does not take place"
    ]


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"at": "late"}, "Bitte prüfe die Zeiten"),
        ({"meet": "15:00"}, "Bitte prüfe die Zeiten"),
        ({"point": "booking-meet-nowhere"}, "Bitte prüfe die Zeiten"),
        (
            {
                "weekday": "tuesday",
                "at": "10:00",
                "until": "12:00",
                "meet": "",
                "point": "booking-meet-zue-gate",
            },
            "die schon gilt",
        ),
    ],
)
async def test_what_cannot_be_is_said_and_nothing_is_sent(
    office: Office, olga: Browser, changed: dict[str, str], word: str
) -> None:
    dates = await _series(office)
    query = "&".join(f"{key}={value}" for key, value in (CHANGE | changed).items())

    page = await olga.read(f"/dates/{dates[1]}/series?{query}")
    sent = await olga.sends(f"/dates/{dates[1]}/series", **(CHANGE | changed), seen="x")

    assert word in page
    assert 'name="seen"' not in page
    assert word in sent.text


async def test_a_preview_that_is_no_longer_true_is_shown_again(
    office: Office, olga: Browser
) -> None:
    dates = await _series(office)

    answer = await olga.sends(f"/dates/{dates[1]}/series", **CHANGE, seen="old")

    assert "Jemand anderes hat diesen Termin" in answer.text


async def test_another_institution_has_no_such_page(office: Office) -> None:
    dates = await _series(office)
    stranger = await office.sign_in("Stranger", "organiser", at=MUENSTER)

    shown = await stranger.client.get(f"/dates/{dates[1]}/series")
    sent = await stranger.sends(f"/dates/{dates[1]}/series", **CHANGE, seen="x")

    assert (shown.status_code, sent.status_code) == (404, 404)


async def test_a_date_can_get_places_of_a_kind_that_it_had_not(
    office: Office, olga: Browser
) -> None:
    dates = await _series(office)

    page = await olga.read(f"/dates/{dates[1]}")
    await olga.sends(f"/dates/{dates[1]}/places", pool="women", count="2")

    assert "Andere Art von Plätzen" in page
    assert "Plätze für Frauen: 0 belegt, 0 angeboten, 2 frei" in await olga.read(
        f"/dates/{dates[1]}"
    )
    assert "5 frei" in await olga.read(f"/dates/{dates[2]}")
