"""Sign-in: by invitation, with two proofs, and nothing that another site could send."""

from datetime import timedelta

import httpx
import pytest
from sqlalchemy import func, select

from bot.console.application import build
from bot.handoff.members import purge_sessions
from bot.store.case_tables import StaffSession
from tests.bot.console.conftest import PASSWORD, SECRET, Office

FORM = {"content-type": "application/x-www-form-urlencoded"}


async def test_who_is_invited_chooses_a_password_binds_a_phone_and_is_in(office: Office) -> None:
    maria = await office.sign_in("Maria")

    assert "Maria" in await maria.read("/")


async def test_an_invitation_opens_once_and_for_seven_days(office: Office) -> None:
    address, client = await office.invite("Maria"), office.browser()
    secret = SECRET.findall((await client.get(address)).text)[0]
    form = {"password": PASSWORD, "code": office.code(secret)}
    await client.post(address, data=form)

    again = await client.get(address)
    other = await office.invite("Jan")
    office.clock.move(timedelta(days=7))
    late = await client.get(other)

    assert (again.status_code, late.status_code) == (404, 404)


async def test_behind_a_web_server_of_another_machine_the_cookie_goes_by_tls_only(
    office: Office,
) -> None:
    address = await office.invite("Maria")
    application, _ = build(office.room)
    transport = httpx.ASGITransport(app=application, client=("172.18.0.5", 40000))
    said = {"X-Forwarded-Proto": "https"}
    async with httpx.AsyncClient(transport=transport, base_url="http://console") as browser:
        secret = SECRET.findall((await browser.get(address)).text)[0]
        form = {"password": PASSWORD, "code": office.code(secret)}
        answer = await browser.post(address, data=form, headers=said)

    assert answer.status_code == 303
    assert "Secure" in answer.headers["set-cookie"]


@pytest.mark.parametrize("password", ["kurz", ""])
async def test_a_short_password_is_not_taken(office: Office, password: str) -> None:
    address, client = await office.invite("Maria"), office.browser()
    secret = SECRET.findall((await client.get(address)).text)[0]

    answer = await client.post(address, data={"password": password, "code": office.code(secret)})

    assert answer.status_code == 403


async def _sign_in(office: Office, secret: str, **changes: str) -> int:
    form = {"login": "maria", "password": PASSWORD, "code": office.code(secret)}
    answer = await office.browser().post("/sign-in", data=form | changes)
    return answer.status_code


async def test_both_proofs_are_needed_and_a_code_opens_once(office: Office) -> None:
    maria = await office.sign_in("Maria")
    used = await _sign_in(office, maria.secret)
    office.clock.move(timedelta(minutes=1))

    wrong_password = await _sign_in(office, maria.secret, password="ein anderes Passwort")
    wrong_code = await _sign_in(office, maria.secret, code="000000")
    nobody = await _sign_in(office, maria.secret, login="nobody")
    right = await _sign_in(office, maria.secret)

    assert (used, wrong_password, wrong_code, nobody, right) == (403, 403, 403, 403, 303)


async def test_after_five_wrong_attempts_the_right_one_waits_a_quarter_of_an_hour(
    office: Office,
) -> None:
    maria = await office.sign_in("Maria")
    office.clock.move(timedelta(minutes=1))
    for _ in range(5):
        await _sign_in(office, maria.secret, code="000000")

    locked = await _sign_in(office, maria.secret)
    office.clock.move(timedelta(minutes=16))
    later = await _sign_in(office, maria.secret)

    assert (locked, later) == (403, 303)


async def test_a_session_ends_by_hand_after_silence_and_with_the_account(office: Office) -> None:
    maria, jan, lea = [await office.sign_in(name) for name in ("Maria", "Jan", "Lea")]
    await maria.client.post("/sign-out")
    await office.desks.members.deactivate(login="jan", now=office.clock.now())
    gone = [(await one.client.get("/")).status_code for one in (maria, jan)]
    office.clock.move(timedelta(hours=2))
    silent = (await lea.client.get("/")).status_code

    assert gone == [303, 303]
    assert silent == 303


async def test_a_form_without_the_session_s_mark_or_from_another_site_does_nothing(
    office: Office,
) -> None:
    maria, case = await office.sign_in("Maria"), await office.ask()

    unmarked = await maria.client.post(f"/cases/{case}/claim", data={})
    foreign = await maria.client.post(
        f"/cases/{case}/claim", data={"csrf": maria.csrf}, headers={"origin": "http://evil"}
    )

    assert (unmarked.status_code, foreign.status_code) == (403, 403)
    assert (await office.desks.reading.inbox(by=1, now=office.clock.now()))[0].holder == "queue"


async def test_every_page_forbids_foreign_scripts_frames_and_copies(office: Office) -> None:
    answer = await office.browser().get("/sign-in")

    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    assert "<script>" not in answer.text
    assert " style=" not in answer.text


async def test_a_ticket_of_the_demo_opens_once(office: Office) -> None:
    await office.invite("Maria")
    address = f"/enter/{office.room.let_in(1)}"
    client = office.browser()

    first = await client.get(address)
    second = await office.browser().get(address)

    assert (await client.get("/")).status_code == 200
    assert (first.headers["location"], second.headers["location"]) == ("/", "/sign-in")


async def test_sessions_that_have_ended_are_forgotten(office: Office) -> None:
    await office.sign_in("Maria")
    office.clock.move(timedelta(hours=12))

    await purge_sessions(office.db, office.clock.now())

    async with office.db.read() as s:
        assert await s.scalar(select(func.count(StaffSession.digest))) == 0


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-type": "multipart/form-data; boundary=x"}, 415),
        ({"content-type": "application/json"}, 415),
        ({"content-length": "131073"}, 413),
        ({"content-length": "9" * 400}, 413),
        ({"content-length": "-1"}, 411),
        ({"transfer-encoding": "chunked"}, 411),
    ],
)
async def test_what_no_form_of_ours_sends_is_not_even_read(
    office: Office, headers: dict[str, str], status: int
) -> None:
    answer = await office.browser().post("/sign-in", content=b"x", headers=FORM | headers)

    assert answer.status_code == status


async def test_who_guesses_for_everybody_waits_a_minute(office: Office) -> None:
    maria = await office.sign_in("Maria")
    browser = office.browser()
    form = {"login": "nobody", "password": "x", "code": "000000"}

    tried = [(await browser.post("/sign-in", data=form)).status_code for _ in range(31)]
    office.clock.move(timedelta(minutes=2))
    right = {"login": "maria", "password": PASSWORD, "code": office.code(maria.secret)}
    later = await browser.post("/sign-in", data=right)

    assert tried == [403] * 30 + [429]
    assert later.status_code == 303
