"""The pages of dates: seen by whoever looks after them, and nothing goes out unread."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.store import tables
from bot.store.tables import Event
from flows.ports import Need
from tests.bot.console.conftest import MUENSTER, Browser, Office, plain
from tests.fakes import on

HWK = "hwk-muenster"
FRIDAY = {"day": "2026-12-04", "at": "10:00", "until": "12:00", "meet": "09:15"}


async def _organiser(office: Office) -> Browser:
    return await office.sign_in("Olga", "organiser", at=HWK)


async def _codes(office: Office) -> list[tuple[str, str]]:
    async with office.db.read() as s:
        rows = await s.execute(select(Event.actor, Event.code).order_by(Event.id))
        return [(row.actor, row.code) for row in rows]


async def test_the_day_list_shows_language_and_needs_and_nothing_else_of_a_person(
    office: Office,
) -> None:
    date = await office.offer()
    booking = await office.book(1, "fa", date, Need("interpreter", "fa"))
    olga = await _organiser(office)

    page = await olga.read("/days/2026-12-01")

    assert booking in page
    assert "فارسی / دری" in page
    assert "Dolmetscher" in page
    assert "10:00" in page
    assert ("staff:1", "staff.looked_at_day") in await _codes(office)


@pytest.mark.parametrize(
    "path", ["/days/2026-12-01", "/dates", "/dates/{date}", "/dates/{date}/move", "/check-in"]
)
async def test_who_does_not_look_after_dates_has_no_such_page(office: Office, path: str) -> None:
    date = await office.offer()
    counsellor = await office.sign_in("Maria", "counsellor", at=HWK)

    answer = await counsellor.client.get(path.format(date=date))

    assert answer.status_code == 404
    assert "/dates" not in await counsellor.read("/")


async def test_another_institution_s_date_is_not_there(office: Office) -> None:
    date = await office.offer()
    booking = await office.book(1, "ar", date)
    stranger = await office.sign_in("Stranger", "organiser", at=MUENSTER)

    pages = [await stranger.client.get(f"/dates/{date}{one}") for one in ("", "/live", "/cancel")]
    act = await stranger.sends(f"/dates/{date}/cancel", reason="")

    assert [one.status_code for one in (*pages, act)] == [404] * 4
    assert booking not in await stranger.read("/days/2026-12-01")
    assert await office.messages() == []


async def test_st1_a_move_is_read_in_every_language_before_it_goes_out_and_then_does(
    office: Office,
) -> None:
    office.clock.at = datetime(2026, 11, 30, 7, 30, tzinfo=UTC)
    date = await office.offer(capacity=12)
    for chat, lang in enumerate(("ar", "ar", "ar", "ar", "fa", "fa", "tr", "fr", "en"), start=1):
        await office.book(chat, lang, date)
    olga = await _organiser(office)
    texts = office.room.texts

    page = await olga.client.get(f"/dates/{date}/move", params={**FRIDAY, "reason": "closed"})
    before = await office.messages()
    moved = await olga.sends(f"/dates/{date}/move", **FRIDAY, reason="closed", seen="1")
    sent = await office.messages()

    for lang, one in office.room.knowledge.languages.items():
        assert f'lang="{lang}" dir="{one.direction}"' in page.text
        assert texts.say("booking-why-closed", lang).replace("'", "&#39;") in page.text
    assert "4 ×" in plain(page.text)
    assert before == []
    assert moved.status_code == 303
    assert len(sent) == 9
    assert all(one.replace("'", "&#39;") in page.text for one in sent)
    shown = await olga.read(f"/dates/{date}")
    assert shown.count("Nachricht zugestellt") == 9
    assert shown.count("gefragt, noch keine Antwort") == 9
    assert ("staff:1", "session.moved") in await _codes(office)


async def test_a_preview_that_somebody_overtook_is_not_sent(office: Office) -> None:
    date = await office.offer()
    await office.book(1, "ar", date)
    olga = await _organiser(office)
    await olga.sends(f"/dates/{date}/move", **FRIDAY, reason="", seen="1")

    again = await olga.sends(
        f"/dates/{date}/move", **FRIDAY | {"day": "2026-12-07"}, reason="", seen="1"
    )

    assert again.status_code == 200
    assert "Jemand anderes hat diesen Termin gerade geändert" in again.text
    assert "4. Dezember" in await olga.read(f"/dates/{date}")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"until": "09:00"}, "Bitte prüfe die Zeiten"),
        ({"day": "2026-11-20"}, "Bitte prüfe die Zeiten"),
        ({"day": "gestern"}, "Bitte prüfe die Zeiten"),
        ({"day": "2026-12-01"}, "die schon gilt"),
        ({"day": "2026-12-08"}, "schon einen Termin dieser Reihe"),
    ],
)
async def test_a_time_that_cannot_be_is_refused_with_the_reason(
    office: Office, change: dict[str, str], said: str
) -> None:
    date = await office.offer(when=[*on("2026-12-01"), *on("2026-12-08")])
    await office.book(1, "ar", date)
    olga = await _organiser(office)

    form = {**FRIDAY, "meet": "", "reason": "", "seen": "1", **change}
    page = await olga.client.get(f"/dates/{date}/move", params=form)
    answer = await olga.sends(f"/dates/{date}/move", **form)

    assert said in page.text or said in answer.text
    if "2026-12-01" not in change.values():
        assert said in answer.text
        assert await office.messages() == []


async def test_a_cancelled_date_is_told_with_its_reason_and_stays_cancelled(
    office: Office,
) -> None:
    office.clock.at = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
    date = await office.offer()
    await office.book(1, "tr", date)
    olga = await _organiser(office)

    page = await olga.client.get(f"/dates/{date}/cancel", params={"reason": "illness"})
    await olga.sends(f"/dates/{date}/cancel", reason="illness")
    sent = await office.messages()

    assert len(sent) == 1
    assert sent[0].endswith(office.room.texts.say("booking-why-illness", "tr"))
    assert sent[0] in page.text
    assert "abgesagt" in await olga.read(f"/dates/{date}")


async def test_attendance_is_noted_in_the_list_of_the_day(office: Office) -> None:
    date = await office.offer()
    booking = await office.book(1, "ar", date)
    olga = await _organiser(office)

    for state in ("attended", "excused", "not_there", "confirmed"):
        form = {"booking": booking, "state": state, "day_list": "2026-12-01"}
        answer = await olga.sends(f"/dates/{date}/attendance", **form)
        page = await olga.read("/days/2026-12-01")

        assert answer.headers["location"] == "/days/2026-12-01"
        assert f'value="{state}" aria-pressed="true"' in page


async def test_an_interpreter_is_searched_and_found(office: Office) -> None:
    date = await office.offer()
    booking = await office.book(1, "fa", date, Need("interpreter", "fa"))
    olga = await _organiser(office)

    for state in ("searched", "found", "none"):
        form = {"booking": booking, "kind": "interpreter", "state": state}
        await olga.sends(f"/dates/{date}/need", **form)
        page = await olga.read(f"/dates/{date}")

        assert f'value="{state}" aria-pressed="true"' in page
    assert ("staff:1", "need.found") in await _codes(office)


@pytest.mark.parametrize(
    ("deed", "form"),
    [
        ("attendance", {"state": "attended", "booking": "ELSEWHER"}),
        ("attendance", {"state": "punished"}),
        ("need", {"state": "found", "kind": "helicopter"}),
        ("need", {"state": "lost", "kind": "interpreter"}),
        ("places", {"pool": "all", "count": "many"}),
        ("places", {"pool": "gold", "count": "3"}),
    ],
)
async def test_a_form_that_nobody_gave_out_changes_nothing(
    office: Office, deed: str, form: dict[str, str]
) -> None:
    date = await office.offer()
    booking = await office.book(1, "fa", date, Need("interpreter", "fa"))
    olga = await _organiser(office)

    answer = await olga.sends(f"/dates/{date}/{deed}", **{"booking": booking, **form})

    assert 'role="alert"' in answer.text
    assert await olga.sends(f"/dates/{date}/nonsense") is not None
    assert {actor for actor, code in await _codes(office) if code.startswith("booking")} == {
        "person"
    }


async def test_places_are_added_and_never_taken_from_people(office: Office) -> None:
    date = await office.offer(capacity=2)
    bookings = [await office.book(chat, "ar", date) for chat in (1, 2)]
    olga = await _organiser(office)

    fewer = await olga.sends(f"/dates/{date}/places", pool="all", count="1")
    more = await olga.sends(f"/dates/{date}/places", pool="all", count="5")

    assert all(one in fewer.text for one in bookings)
    assert "können nicht weg" in fewer.text
    assert more.status_code == 303
    assert "2 belegt, 0 angeboten, 3 frei" in await olga.read(f"/dates/{date}")


async def test_a_pass_is_shown_first_and_then_taken_and_twice_is_harmless(
    office: Office,
) -> None:
    office.clock.at = datetime(2026, 12, 1, 8, 0, tzinfo=UTC) - timedelta(days=1)
    date = await office.offer()
    booking = await office.book(1, "ar", date)
    olga = await _organiser(office)
    async with office.db.read() as s:
        row = (await s.scalars(select(tables.Booking))).one()
    shapes = [f"/check-in/{one}" for one in (row.pass_token, row.pass_code, booking)]

    early = await olga.client.get(shapes[0])
    office.clock.move(timedelta(days=1))
    olga = await _organiser(office)
    seen = [(await olga.client.get(one)).text for one in shapes]
    states = [await _state(office)]
    answers = [await olga.sends(one) for one in shapes]
    states.append(await _state(office))

    assert early.status_code == 404
    assert all(booking in one and "Ist da" in one for one in seen)
    assert states == ["confirmed", "attended"]
    assert "Eingetragen" in answers[0].text
    assert all("War schon eingetragen" in one.text for one in answers[1:])


async def test_a_pass_elsewhere_says_only_not_here(office: Office) -> None:
    office.clock.at = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)
    date = await office.offer()
    booking = await office.book(1, "ar", date)
    stranger = await office.sign_in("Stranger", "organiser", at=MUENSTER)

    page = await stranger.client.get(f"/check-in/{booking}")
    act = await stranger.sends(f"/check-in/{booking}")

    assert (page.status_code, act.status_code) == (404, 404)
    assert "Heute nicht hier." in page.text
    assert "العربية" not in page.text
    assert await _state(office) == "confirmed"


async def test_a_camera_s_link_leads_to_the_pass_after_signing_in(office: Office) -> None:
    olga = await _organiser(office)
    client = office.browser()

    answer = await client.get("/check-in/abc?x=1")
    form = await client.get(answer.headers["location"])
    office.clock.move(timedelta(minutes=1))
    proofs = {
        "login": "olga",
        "password": "ein langes Passwort",
        "code": office.code(olga.secret),
    }
    signed = await client.post("/sign-in", data={**proofs, "next": "/check-in/abc?x=1"})

    assert answer.headers["location"] == "/sign-in?next=/check-in/abc%3Fx%3D1"
    assert 'value="/check-in/abc?x=1"' in form.text
    assert signed.headers["location"] == "/check-in/abc?x=1"


@pytest.mark.parametrize("way", ["//evil.example", "https://evil.example", "/\\evil", "x", "/\n"])
async def test_signing_in_leads_nowhere_else(office: Office, way: str) -> None:
    page = await office.browser().get("/sign-in", params={"next": way})

    assert 'name="next" value="/"' in page.text


async def test_the_waiting_list_says_why_somebody_was_passed_over(office: Office) -> None:
    date = await office.offer(capacity=1)
    await office.book(1, "ar", date)
    waits = [await office.wait(2, "tr", date), await office.wait(3, "uk", date)]
    async with office.db.write() as s:
        row = await s.scalar(select(tables.Person).where(tables.Person.id == waits[0]))
        assert row is not None
        row.reachable = False
    olga = await _organiser(office)

    await olga.sends(f"/dates/{date}/places", pool="all", count="2")

    page = await olga.read(f"/dates/{date}")
    assert "Warteliste: 2" in page
    assert "Die Person ist nicht erreichbar" in page
    assert "Platz angeboten" in page


async def test_who_only_looks_after_dates_begins_there(office: Office) -> None:
    olga = await _organiser(office)

    assert (await olga.client.get("/")).headers["location"] == "/dates"


async def _state(office: Office) -> str:
    async with office.db.read() as s:
        return (await s.scalars(select(tables.Booking.state))).one()
