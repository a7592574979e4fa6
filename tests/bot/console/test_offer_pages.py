"""Journey ST2 in the console: one enters an offer, another agrees, and then it is booked."""

from datetime import UTC, datetime

import pytest

from bot.booking.service import BookingDesk
from bot.booking.visits import VisitDesk
from bot.people.service import PeopleDesk
from flows.ports import Need, Session
from tests.bot.console.conftest import MUENSTER, Browser, Office

AFTERNOONS = {
    "institution": MUENSTER,
    "module": "qualifizierung",
    "places": "zue_muenster",
    "meeting_point": "booking-meet-zue-hall",
    "min_age": "18",
    "permit_needed": "no",
    "way": "book",
    "capacity": "12",
    "kind": "on",
    "on": "2026-12-08",
    "days": "3",
    "every": "monday",
    "weeks": "4",
    "at": "14:00",
    "until": "16:00",
    "meet": "",
}


@pytest.fixture
async def rita(office: Office) -> Browser:
    office.clock.at = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    return await office.sign_in("Rita", "organiser", at=MUENSTER)


async def _seen(office: Office, place: str) -> list[Session]:
    desk = BookingDesk(office.db)
    return list(await desk.sessions(now=office.clock.now(), place=place, limit=50))


async def test_st2_an_offer_is_bookable_only_after_a_second_pair_of_eyes(
    office: Office, rita: Browser
) -> None:
    entered = await rita.sends("/offers", **AFTERNOONS)
    address = entered.headers["location"]
    draft = await rita.read(address)
    own = await rita.sends(f"{address}/approve")
    before = await _seen(office, "zue_muenster")
    paul = await office.sign_in("Paul", "organiser", at=MUENSTER)
    seen = await paul.read(address)
    agreed = await paul.sends(f"{address}/approve")
    after = await _seen(office, "zue_muenster")

    assert "Entwurf, noch nicht buchbar" in draft
    assert f'action="{address}/approve"' not in draft
    assert "Freigeben muss jemand anderes" in own.text
    assert before == []
    assert "eingetragen von Rita" in seen
    assert agreed.status_code == 303
    assert [(one.capacity, len(one.days)) for one in after] == [(12, 2)]
    assert await _seen(office, "muenster") == []
    assert "freigegeben von Paul" in await rita.read("/offers")


async def test_what_was_typed_is_never_lost_when_something_is_wrong(
    office: Office, rita: Browser
) -> None:
    wrong = {"capacity": "many", "until": "13:00", "pool_women": "3"}
    answer = await rita.sends("/offers", **AFTERNOONS | wrong)

    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert 'value="many" min="0" inputmode="numeric" aria-invalid="true"' in answer.text
    assert 'value="2026-12-08"' in answer.text
    assert 'name="pool_women" type="number" min="0" inputmode="numeric" value="3"' in answer.text
    assert 'value="zue_muenster" checked' in answer.text
    assert "Noch kein Angebot" in await rita.read("/offers")


async def test_an_open_question_about_a_permit_is_explained_and_answered_later(
    office: Office, rita: Browser
) -> None:
    entered = await rita.sends("/offers", **AFTERNOONS | {"permit_needed": "unknown"})
    address = entered.headers["location"]
    page = await rita.read(address)
    await rita.sends(f"{address}/change", **AFTERNOONS | {"kind": "every", "weeks": "2"})
    changed = await rita.read(address)

    assert 'value="unknown" selected' in page
    assert "wird jede Buchung eine Anfrage" in page
    assert 'value="no" selected' in changed
    assert 'name="kind" value="every" checked' in changed


async def test_nobody_enters_or_sees_offers_of_another_institution(
    office: Office, rita: Browser
) -> None:
    address = (await rita.sends("/offers", **AFTERNOONS)).headers["location"]
    stranger = await office.sign_in("Stranger", "organiser", at="hwk-muenster")

    tries = [
        await stranger.sends("/offers", **AFTERNOONS),
        await stranger.client.get(address),
        *[await stranger.sends(f"{address}/{deed}") for deed in ("change", "approve", "end")],
    ]

    assert [one.status_code for one in tries] == [404] * 5
    assert "Qualifizierung" not in await stranger.read("/offers")


async def test_an_ended_offer_makes_nothing_more(office: Office, rita: Browser) -> None:
    address = (await rita.sends("/offers", **AFTERNOONS)).headers["location"]

    await rita.sends(f"{address}/end")
    again = await rita.sends(f"{address}/end")

    assert "beendet" in await rita.read(address)
    assert "Vielleicht hat es schon jemand getan" in again.text


async def test_who_enters_an_offer_says_which_sizes_are_asked_for(
    office: Office, rita: Browser
) -> None:
    asking = AFTERNOONS | {"sizes": "shoe"}
    address = (await rita.sends("/offers", **asking)).headers["location"]
    paul = await office.sign_in("Paul", "organiser", at=MUENSTER)
    draft = await paul.read(address)
    await paul.sends(f"{address}/approve")
    (date,) = await _seen(office, "zue_muenster")
    code = await office.book(71, "ar", date.token)
    met = await PeopleDesk(office.db).meet(
        chat_id=71, client_language=None, now=office.clock.now()
    )
    await VisitDesk(office.db).need(
        person=met.id, booking=code, need=Need("shoe_size", "42"), now=office.clock.now()
    )

    assert 'name="sizes" value="shoe" checked' in draft
    assert date.asks == ("shoe_size",)
    assert "passende Schuhe: 42" in await rita.read(f"/dates/{date.token}")
    assert "passende Schuhe: 42" in await rita.read("/days/2026-12-08")


async def test_a_point_on_the_map_is_taken_and_one_far_away_is_none(
    office: Office, rita: Browser
) -> None:
    far = await rita.sends("/offers", **AFTERNOONS | {"pin": "7.62, 51.95"})
    taken = await rita.sends("/offers", **AFTERNOONS | {"pin": "51.95, 7.62"})
    address = taken.headers["location"]
    paul = await office.sign_in("Paul", "organiser", at=MUENSTER)
    await paul.sends(f"{address}/approve")

    assert far.status_code == 422
    assert "Punkt auf der Karte" in far.text
    assert [one.pin for one in await _seen(office, "zue_muenster")] == [(51.95, 7.62)]
