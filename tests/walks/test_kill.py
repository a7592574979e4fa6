"""The plug is pulled: what was promised holds, and what was asked is answered after the start."""

from pathlib import Path

from bot.practice.faults import Fault
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.walks.booth import BOOKED, YES, rows, running, tap, to_the_date, until
from tests.walks.conftest import plain


async def _to_the_confirmation(phone: Phone) -> None:
    await to_the_date(phone)
    await tap(phone, "14:00")
    await until(phone, YES)


def _bookings(home: Path) -> list[tuple[object, ...]]:
    """Give the states of the bookings in the file that the service left behind."""
    return rows(home, "SELECT state FROM booking WHERE person_id > 0")


def _times(phone: Phone, words: str) -> int:
    return sum(words in plain(bubble.text) for bubble in phone.transcript())


async def test_killed_between_the_date_and_the_yes_it_books_once(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    phone = practice.phone(first_name="Yusuf", language_code="de")
    async with running(practice, tmp_path) as process:
        await _to_the_confirmation(phone)
        await process.kill()
    assert _bookings(tmp_path) == []

    async with running(practice, tmp_path):
        await tap(phone, YES)
        await until(phone, BOOKED)

    assert _bookings(tmp_path) == [("confirmed",)]
    assert _times(phone, BOOKED) == 1


async def test_killed_while_the_booking_is_told_it_books_once_and_tells_again(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    phone = practice.phone(first_name="Yusuf", language_code="de")
    async with running(practice, tmp_path) as process:
        await _to_the_confirmation(phone)
        practice.order(Fault("slow", method="sendMessage", seconds=60, after=True))
        await tap(phone, YES)
        await until(phone, BOOKED)
        await process.kill()

    async with running(practice, tmp_path):
        await until(phone, "erinnern")

    assert _bookings(tmp_path) == [("confirmed",)]
    assert _times(phone, BOOKED) in {1, 2}, "only the one under way may come twice"


async def test_killed_right_after_a_message_it_answers_after_the_start(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    phone = practice.phone(first_name="Yusuf", language_code="de")
    async with running(practice, tmp_path) as process:
        await phone.say("/start")
        await until(phone, "einverstanden")
        await phone.say("ja")
        await process.kill()
    await phone.say("ich wohne in der ZUE Münster")

    async with running(practice, tmp_path):
        await until(phone, "Wie alt bist du")
        await phone.expect_silence(1.0)

    assert _times(phone, "Wo schläfst du jetzt") in {1, 2}, "answered, and doubled at most"
    assert _times(phone, "Wie alt bist du") == 1
