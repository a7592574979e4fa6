"""Journey J1: Yusuf, 24, in the ZUE Münster, wants to see a car workshop. Saturday, 22:10."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from bot.practice.bubble import Bubble
from bot.store import case_tables, tables
from bot.store.session import Database
from tests.walks.conftest import Walker, words

Make = Callable[[str], Walker]

FORBIDDEN = ("nationality", "Staatsangehörigkeit", "جنسية", "جنسيت")
"""What the bot must never ask."""


async def bookings_of(db: Database) -> list[tuple[object, ...]]:
    """Give offer, state and persons of every booking of a person."""
    rows = select(tables.Session.offer, tables.Booking.state, tables.Booking.persons).join(
        tables.Booking, tables.Booking.session_id == tables.Session.id
    )
    async with db.read() as s:
        return [tuple(row) for row in await s.execute(rows.where(tables.Booking.person_id > 0))]


async def reminders_of(db: Database) -> list[datetime]:
    """Give when reminders are due."""
    async with db.read() as s:
        return list(
            await s.scalars(
                select(tables.Outgoing.due_at).where(tables.Outgoing.kind == "reminder")
            )
        )


async def tickets_of(db: Database) -> Sequence[int]:
    """Give the cases that were opened."""
    async with db.read() as s:
        return (await s.scalars(select(case_tables.Ticket.id))).all()


def labels(bubbles: list[Bubble]) -> str:
    """Join what stands on the buttons."""
    return "\n".join(label for bubble in bubbles for label in bubble.labels)


async def test_yusuf_books_a_workshop_visit_in_arabic(walker: Make) -> None:
    yusuf = walker("ar")
    db = yusuf.service.db

    hello = await yusuf.say("سلام، صاحبي بعتلي الرابط، شو هاد؟")
    assert "Lotse" in words(hello)
    assert "Testbetrieb" in words(hello)
    assert "✅" in labels(hello)

    place = await yusuf.say("👍")
    assert "ZUE Münster" in labels(place)

    here = await yusuf.say("ساكن بالهايم Alberslohr weg")
    assert "ZUE Münster" in words(here)

    age = await yusuf.say("ايه. بدي شوف ورشة سيارات bitte")
    assert yusuf.service.knowledge.texts.say("eligibility-ask-age", "ar") in words(age)
    assert len(age) == 1, "one question only"

    dates = await yusuf.say("٢٤")
    assert "10:00" in labels(dates)
    assert "14:00" in labels(dates)

    asked = await yusuf.say("31.11 تمام")
    assert await bookings_of(db) == []
    assert "10:00" in words(asked)

    both = await yusuf.say("اي اي الثلاثا. وبقدر اشتغل هنيك بعدين؟")
    assert await bookings_of(db) == [("F-MIM-WB-1201", "confirmed", 1)]
    assert yusuf.service.knowledge.texts.say("legal-ask-paper", "ar") in words(both)
    assert any(bubble.file_name == "termin.ics" for bubble in both)

    rule = await yusuf.say("Gestattung، من شهرين")
    assert "§ 61" in words(rule)
    assert "2026" in words(rule)
    assert "⚠️" in words(rule)

    summary = await yusuf.say("لا بس الزيارة")
    assert "09:15" in words(summary)

    done = await yusuf.say("ذكرني قبل بيوم")
    assert "18:00" in words(done)

    assert await bookings_of(db) == [("F-MIM-WB-1201", "confirmed", 1)]
    assert await reminders_of(db) == [datetime(2026, 11, 30, 17, 0, tzinfo=UTC)]
    assert await tickets_of(db) == []
    everything = words(yusuf.phone.transcript())
    assert not [word for word in FORBIDDEN if word in everything]


SCRIPTS = {
    "de": (
        "hallo, was ist das hier?",
        "ja",
        "ich wohne im heim alberslohr weg",
        "ja. ich möchte eine autowerkstatt anschauen",
        "24",
        "31.11. ok",
        "ja ja dienstag. und darf ich da später arbeiten?",
        "Gestattung, seit zwei monaten",
        "nein nur der besuch",
        "erinner mich einen tag vorher",
    ),
    "en": (
        "hi what is this",
        "yes",
        "i live in the camp alberslohr weg",
        "yes. i want to see a car workshop",
        "24",
        "31.11 ok",
        "yes yes tuesday. and can i work there later?",
        "Gestattung, since two months",
        "no only the visit",
        "remind me one day before",
    ),
}


@pytest.mark.parametrize("language", ["de", "en"])
async def test_the_same_walk_in_other_languages(walker: Make, language: str) -> None:
    person = walker(language)

    said = [await person.say(text) for text in SCRIPTS[language]]

    assert await bookings_of(person.service.db) == [("F-MIM-WB-1201", "confirmed", 1)]
    assert await reminders_of(person.service.db) == [datetime(2026, 11, 30, 17, 0, tzinfo=UTC)]
    assert "§ 61" in words(said[7])
    assert await tickets_of(person.service.db) == []
