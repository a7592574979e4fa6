"""Institutions' own calendars are kept right by mails, through a real mail server."""

import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.policy import default
from typing import Any

import icalendar
import pytest
from aiosmtpd.controller import Controller

from bot.booking.house_desk import HouseDesk
from bot.booking.invitations import Invitations
from bot.booking.moving import Times
from bot.errors import ConfigurationError
from bot.mailer import Mailer, invitations
from bot.settings import Settings
from bot.store.session import Database
from knowledge.loader import load
from tests.bot.booking.conftest import Offered
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, on

HWK = "hwk-muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
LATER = Times(datetime(2026, 12, 4, 9, 0, tzinfo=UTC), datetime(2026, 12, 4, 11, 0, tzinfo=UTC))
KNOWLEDGE = load()


class Server:
    """A mail server that keeps what it gets, and may refuse for a while."""

    def __init__(self) -> None:
        self.got: list[Message] = []
        self.refuses = 0

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: ANN401, N802 - the library's names and shapes
        """Take a mail."""
        if self.refuses:
            self.refuses -= 1
            return "451 not now"
        self.got.append(message_from_bytes(envelope.content, policy=default))
        return "250 OK"


@pytest.fixture
def server() -> Iterator[Server]:
    kept = Server()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(kept, hostname="127.0.0.1", port=port)
    controller.start()
    kept.url = f"smtp://127.0.0.1:{port}"  # type: ignore[attr-defined] # where it listens
    yield kept
    controller.stop()


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


@pytest.fixture
def mails(house: House, server: Server) -> Invitations:
    settings = Settings(
        smtp_url=server.url,  # type: ignore[attr-defined] # where it listens
        mail_from="lotse@example.org",
        staff_mails=f"{HWK}=termine@example.org",
    )
    built = invitations(settings, house.db, KNOWLEDGE)
    assert built is not None
    return built


def _entry(mail: Message) -> tuple[str, str, int, datetime]:
    parts = {part.get_content_type(): part for part in mail.walk()}
    file = parts["text/calendar"].get_payload(decode=True)
    assert isinstance(file, bytes)
    calendar = icalendar.Calendar.from_ical(file)
    (event,) = calendar.walk("VEVENT")
    assert event["attendee"] == "mailto:termine@example.org"
    assert parts["text/calendar"].get_param("method") == calendar["method"]
    return str(calendar["method"]), str(event["uid"]), int(event["sequence"]), event["dtstart"].dt


async def test_a_date_is_told_moved_and_taken_back_with_one_uid_and_a_rising_sequence(
    house: House, offered: Offered, mails: Invitations, server: Server
) -> None:
    session, desk = await offered(), HouseDesk(house.db)
    people = [await house.somebody(n) for n in (1, 2)]
    sent = [await mails.round(house.now)]
    for one in people:
        await house.book(one, session)
        sent.append(await mails.round(house.now))
    await desk.move_session(
        institution=HWK, session=session.token, to=LATER, by="staff:7", now=house.now
    )
    sent.append(await mails.round(house.now))
    await desk.cancel_session(institution=HWK, session=session.token, by="staff:7", now=house.now)
    sent += [await mails.round(house.now), await mails.round(house.now)]

    assert sent == [0, 1, 0, 1, 1, 0]
    told = [_entry(mail) for mail in server.got]
    assert [(method, sequence) for method, _, sequence, _ in told] == [
        ("REQUEST", 0),
        ("REQUEST", 1),
        ("CANCEL", 2),
    ]
    assert len({uid for _, uid, _, _ in told}) == 1
    assert [at.day for *_, at in told] == [1, 4, 4]
    assert len({mail["Message-ID"] for mail in server.got}) == 3


async def test_the_last_person_who_goes_takes_the_date_out_and_the_next_puts_it_back(
    house: House, offered: Offered, mails: Invitations, server: Server
) -> None:
    session, person = await offered(), await house.somebody(1)
    for _ in range(2):
        booking = await house.book(person, session)
        await mails.round(house.now)
        await house.cancel(person, booking)
        await mails.round(house.now)

    assert [_entry(mail)[0] for mail in server.got] == ["REQUEST", "CANCEL"] * 2
    assert [_entry(mail)[2] for mail in server.got] == [0, 1, 2, 3]


async def test_what_the_server_refuses_is_tried_again_and_arrives_once(
    house: House, offered: Offered, mails: Invitations, server: Server
) -> None:
    await house.book(await house.somebody(1), await offered())
    server.refuses = 2
    sent = [await mails.round(house.now), await mails.round(house.now)]
    for _ in range(4):
        house.clock.at += timedelta(minutes=5)
        sent.append(await mails.round(house.now))

    assert sent == [0, 0, 0, 1, 0, 0]
    assert len(server.got) == 1


async def test_what_was_overtaken_before_it_was_sent_is_not_sent(
    house: House, offered: Offered, mails: Invitations, server: Server
) -> None:
    session, person = await offered(), await house.somebody(1)
    booking = await house.book(person, session)
    server.refuses = 1
    await mails.round(house.now)
    await house.cancel(person, booking)
    house.clock.at += timedelta(hours=1)

    assert await mails.round(house.now) == 0
    assert server.got == []


async def test_two_replicas_send_one_mail(
    house: House, offered: Offered, mails: Invitations, server: Server
) -> None:
    await house.book(await house.somebody(1), await offered())
    taken: list[str] = []

    async def slow(mail: Any) -> None:  # noqa: ANN401 - what the first one would send
        taken.append(mail.id)
        # The other replica comes round while this one speaks with the server.
        assert await mails.round(house.now) == 0

    first = Invitations(
        house.db, mails.addresses, mails.sender, lambda one: (one.module, "Tor"), slow
    )
    assert await first.round(house.now) == 1

    assert (len(taken), len(server.got)) == (1, 0)


async def test_nobody_is_named_and_nobody_else_is_written_to(
    house: House, offered: Offered, mails: Invitations, server: Server
) -> None:
    await house.book(await house.somebody(1, "fa"), await offered())
    other = await offered(id="other", institution="agentur", when=on("2026-12-02"))
    await house.book(await house.somebody(2), other)

    await mails.round(house.now)

    (mail,) = server.got
    assert (mail["To"], mail["From"]) == ("termine@example.org", "lotse@example.org")
    assert mail["Subject"] == "Termin: Werkstattbesuch, Dienstag, 1. Dezember 2026, 10:00 Uhr"


def test_a_mail_server_without_an_address_is_a_fault_at_the_start() -> None:
    with pytest.raises(ConfigurationError):
        Mailer("mail.example.org", "lotse@example.org", KNOWLEDGE.staff_texts)
    with pytest.raises(ConfigurationError):
        _ = Settings(staff_mails=f"{HWK}=a@example.org").mails
