"""Cancelling, moving, a full date, a double tap, a restart in the middle, and being forgotten."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot.practice.server import PracticeServer
from bot.store import tables
from tests.fakes import FrozenClock
from tests.walks.conftest import Walker, plain, serving, words
from tests.walks.test_yusuf import bookings_of, reminders_of

Make = Callable[[str], Walker]


async def _at_the_confirmation(person: Walker) -> None:
    """Bring a person to the last yes before the booking."""
    await person.say("/start")
    await person.say("ja")
    await person.tap("ZUE Münster")
    await person.tap("18 bis 26")
    await person.say("Ich möchte eine Werkstatt anschauen")
    await person.tap("14:00")


async def test_a_double_tap_books_once_and_answers_once(walker: Make) -> None:
    person = walker("de")
    await _at_the_confirmation(person)
    yes = person.find("Ja, buchen")

    await person.phone.tap(yes)
    await person.phone.tap(yes, stale=True)
    said = await person.answers()
    await asyncio.sleep(0.3)
    await person.settle()

    assert await bookings_of(person.service.db) == [("F-MIM-WB-1203", "confirmed", 1)]
    assert words([*said, *person.phone.unread()]).count("✅ Gebucht") == 1


async def test_a_booking_is_moved_and_then_cancelled(walker: Make) -> None:
    person = walker("de")
    await _at_the_confirmation(person)
    await person.tap("Ja, buchen")
    await person.tap("Einen Tag vorher")

    await person.say("ich möchte meinen Termin verschieben")
    await person.tap("10:00")
    moved = await person.tap("Ja, verschieben")
    states = {offer: state for offer, state, _ in await bookings_of(person.service.db)}
    assert states["F-MIM-WB-1201"] == "confirmed"
    assert str(states["F-MIM-WB-1203"]).startswith("cancelled")
    assert any(bubble.file_name == "termin.ics" for bubble in moved)

    await person.say("termin absagen bitte")
    await person.tap("Ja, absagen")

    assert all(
        str(state).startswith("cancelled") for _, state, _ in await bookings_of(person.service.db)
    )


async def test_a_full_date_says_so_and_the_next_one_is_offered(walker: Make) -> None:
    first, second = walker("de"), walker("de")
    for person in (first, second):
        await person.say("/start")
        await person.say("ja")
        await person.tap("ZUE Münster")
        await person.tap("18 bis 26")
    await first.say("ich will friseur ausprobieren")
    await second.say("ich will friseur ausprobieren")
    await first.tap("09:00")
    said = await second.tap("09:00")
    await first.tap("Ja, buchen")

    assert "voll" in words(said)
    assert len(await bookings_of(first.service.db)) == 1


async def test_who_waits_gets_the_place_that_somebody_gives_back_across_a_restart(
    practice: PracticeServer, tmp_path: Path, model: Path, clock: FrozenClock
) -> None:
    clock.at = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    phones = [practice.phone(first_name="Yusuf", language_code=code) for code in ("de", "ar")]
    async with serving(practice, tmp_path, model, clock) as service:
        first, second = (Walker(phone, service) for phone in phones)
        for person, place, age in ((first, "ZUE", "18 bis 26"), (second, "ZUE", "18")):
            await person.say("/start")
            await person.say("👍")
            await person.tap(place)
            await person.tap(age)
        await first.say("ich will friseur ausprobieren")
        await first.tap("09:00")
        await first.tap("Ja, buchen")
        full = await second.say("بدي جرب حلاقة")
        assert service.knowledge.texts.say("module-erprobung", "ar") in words(full)
        waiting = await second.tap("09:00")
        assert "0" in words(waiting)
        await first.say("termin absagen bitte")
        await first.tap("Ja, absagen")

    clock.move(timedelta(minutes=1))
    async with serving(practice, tmp_path, model, clock) as service:
        second = Walker(phones[1], service)
        offer = await second.answers()
        assert "12:00" in words(offer)
        said = await second.tap("✅")

        assert "✅" in words(said)
        states = sorted(str(state) for _, state, _ in await bookings_of(service.db))
        assert states == ["cancelled_by_person", "confirmed"]


async def test_a_restart_between_the_date_and_the_yes_loses_and_doubles_nothing(
    practice: PracticeServer, tmp_path: Path, model: Path, clock: FrozenClock
) -> None:
    phone = practice.phone(first_name="Yusuf", language_code="de")
    async with serving(practice, tmp_path, model, clock) as service:
        await _at_the_confirmation(Walker(phone, service))

    async with serving(practice, tmp_path, model, clock) as service:
        person = Walker(phone, service)
        said = await person.tap("Ja, buchen")

        assert "✅ Gebucht" in words(said)
        assert await bookings_of(service.db) == [("F-MIM-WB-1203", "confirmed", 1)]


async def test_a_question_in_the_middle_is_answered_and_the_booking_goes_on(walker: Make) -> None:
    person = walker("de")
    await _at_the_confirmation(person)

    said = await person.say("wer liest das hier eigentlich, die polizei?")
    assert "Bezirksregierung" in words(said)
    assert "Soll ich den Platz buchen?" in words(said)

    await person.tap("Ja, buchen")
    assert await bookings_of(person.service.db) == [("F-MIM-WB-1203", "confirmed", 1)]


async def test_a_forgotten_person_leaves_no_booking_and_no_conversation(walker: Make) -> None:
    person = walker("de")
    await _at_the_confirmation(person)
    await person.tap("Ja, buchen")

    await person.say("/delete")
    said = await person.tap("Ja, alles")

    assert "L-" in words(said)
    assert await bookings_of(person.service.db) == []
    assert await reminders_of(person.service.db) == []
    async with person.service.db.read() as s:
        for table in (tables.Person, tables.Conversation):
            assert await s.scalar(select(func.count()).select_from(table)) == 0


async def test_words_of_crisis_get_help_before_consent_and_call_a_human(walker: Make) -> None:
    person = walker("de")

    said = await person.say("ich will nicht mehr leben")

    assert "112" in words(said)
    assert plain(words(said)).count("K-") == 1


async def test_somebody_who_wants_a_human_gets_a_case_and_the_institution(walker: Make) -> None:
    person = walker("en")
    await person.say("/start")
    await person.say("yes")

    said = await person.say("/human")

    assert "K-" in words(said)
    assert "Bezirksregierung Münster" in words(said)
