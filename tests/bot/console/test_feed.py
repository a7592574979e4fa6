"""The calendar of an institution: its secret address shows its dates, and nobody's name."""

import re
from datetime import UTC, datetime

import httpx
import icalendar

from bot.booking.house_desk import HouseDesk
from bot.booking.stock import seed
from bot.console.application import build
from tests.bot.booking.house import House
from tests.bot.console.conftest import Office
from tests.fakes import FrozenClock, an_offer, on

HWK = "hwk-muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


async def _get(office: Office, word: str) -> httpx.Response:
    application, _ = build(office.room)
    transport = httpx.ASGITransport(app=application)
    async with httpx.AsyncClient(transport=transport, base_url="http://console") as client:
        return await client.get(f"/feed/{word}.ics")


async def test_the_secret_address_shows_own_dates_and_nobodys_name(
    office: Office, clock: FrozenClock
) -> None:
    clock.at = NOON
    three = [{"on": "2026-12-01", "at": "09:00", "until": "12:00", "days": 3}]
    feeds, house = HouseDesk(office.db).feeds, House(office.db, clock)
    other = an_offer(id="other", institution="agentur", when=on("2026-12-02"))
    await seed(office.db, [an_offer(when=three), other], clock.now())
    trial = (await house.desk.sessions(now=clock.now(), place="zue_muenster"))[0]
    await house.book(office.person, trial)
    word = await feeds.rotate(institution=HWK, by="staff:7", now=house.now)

    answer = await _get(office, word)

    assert answer.headers["content-type"].startswith("text/calendar")
    events = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert [one["dtstart"].dt.day for one in events] == [1, 2, 3]
    assert {str(one["summary"]) for one in events} == {"Werkstattbesuch 1/5"}
    assert len({str(one["uid"]) for one in events}) == 3


async def test_a_new_word_shuts_the_old_one_out_and_a_guess_opens_nothing(
    office: Office, clock: FrozenClock
) -> None:
    feeds = HouseDesk(office.db).feeds
    old = await feeds.rotate(institution=HWK, by="staff:7", now=clock.now())
    new = await feeds.rotate(institution=HWK, by="staff:7", now=clock.now())

    codes = [(await _get(office, word)).status_code for word in (old, new, "guess", HWK)]
    await feeds.end(institution=HWK, by="staff:7", now=clock.now())

    assert codes == [404, 200, 404, 404]
    assert (await _get(office, new)).status_code == 404
    assert not await feeds.exists(institution=HWK)
    assert len(new) >= 43


async def test_an_organiser_makes_an_address_that_is_shown_once_and_works(office: Office) -> None:
    await office.offer()
    olga = await office.sign_in("Olga", "organiser", at=HWK)
    form = {"csrf": olga.csrf, "institution": HWK, "act": "rotate"}

    made = await olga.client.post("/calendar", data=form)
    word = re.findall(r"http://console/feed/([\w-]{43})\.ics", made.text)[0]
    again = await olga.client.get("/calendar")
    shown = await _get(office, word)
    await olga.client.post("/calendar", data=form | {"act": "end"})

    assert word not in again.text
    assert b"Werkstattbesuch" in shown.content
    assert (await _get(office, word)).status_code == 404


async def test_nobody_makes_an_address_for_another_institution_or_without_looking_after_dates(
    office: Office,
) -> None:
    olga = await office.sign_in("Olga", "organiser", at=HWK)
    maria = await office.sign_in("Maria", "counsellor", at=HWK)

    codes = []
    for browser, institution in ((olga, "agentur"), (maria, HWK)):
        form = {"csrf": browser.csrf, "institution": institution, "act": "rotate"}
        codes.append((await browser.client.post("/calendar", data=form)).status_code)

    assert codes == [404, 404]
    assert not await HouseDesk(office.db).feeds.exists(institution="agentur")
