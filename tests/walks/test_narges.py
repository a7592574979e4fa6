"""Journey J2: Narges, 31, Dari, in the ZUE Münster with a child; she goes away and comes back."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import select

from bot.store import tables
from bot.store.session import Database
from bot.store.wishes import Need
from tests.fakes import FrozenClock
from tests.walks.conftest import Walker, plain, words
from tests.walks.test_yusuf import bookings_of, labels

Make = Callable[[str], Walker]


async def needs_of(db: Database) -> list[tuple[str, str]]:
    """Give what is needed at booked dates."""
    async with db.read() as s:
        rows = await s.execute(select(Need.kind, Need.detail).order_by(Need.id))
        return [(row[0], row[1]) for row in rows]


async def test_narges_books_a_trial_goes_away_and_finds_it_again(
    walker: Make, clock: FrozenClock
) -> None:
    narges = walker("fa")
    db, texts = narges.service.db, narges.service.knowledge.texts

    hello = await narges.say("سلام دری گپ می‌زنی؟")
    assert "Lotse" in words(hello)
    await narges.tap("✅")

    await narges.say("در هایم مونستر هستم با پسرم ۴ ساله")
    await narges.tap("بالای 27")
    dates = await narges.say("می‌خواهم آرایشگری امتحان کنم")
    assert "09:00" in labels(dates)
    confirm = await narges.tap("09:00")
    assert "8 دسمبر 2026" in words(confirm)

    wait = await narges.say("صبر کن پسرم گریه می‌کند")
    assert words(wait) == plain(texts.say("welcome-pause", "fa"))

    clock.at += timedelta(hours=3)
    back = await narges.say("سلام")
    assert plain(texts.say("welcome-back", "fa")) in words(back)
    assert "8 دسمبر 2026" in words(back)
    assert await bookings_of(db) == []

    await narges.say("بله. مترجم زن باشد")
    assert await bookings_of(db) == [("F-MIM-ET-1208", "confirmed", 1)]
    assert ("interpreter", "fa") in await needs_of(db)

    paper = await narges.say("هفت ماه است اینجا هستم، حق کار دارم؟")
    assert plain(texts.say("legal-ask-paper", "fa")) in words(paper)
    rule = await narges.tap("Aufenthaltsgestattung")
    assert "§ 61" in words(rule)
    assert "2026" in words(rule)

    two = await narges.say("بلی ساعت ۲")
    assert "26 نومبر 2026" in words(two)
    assert "14:00" in words(two)
    assert "02:00" not in words(two)
    await narges.say("بلی")
    async with db.read() as s:
        starts = await s.scalars(
            select(tables.Session.starts_at)
            .join(tables.Booking, tables.Booking.session_id == tables.Session.id)
            .where(tables.Booking.person_id > 0)
            .order_by(tables.Session.starts_at)
        )
    assert [one.isoformat()[:16] for one in starts] == ["2026-11-26T13:00", "2026-12-08T08:00"]

    tired = await narges.say("دیگر خسته شدم از این زندگی، هیچ فایده ندارد")
    assert "112" in words(tired)
    assert "؟" in words(tired), "she is asked whether she is safe"
    assert plain(texts.say("booking-ask-reminder", "fa"))[:12] not in words(tired)

    await narges.say("نه فقط خسته‌ام، گپ زدن می‌خواهم")
    assert len(await bookings_of(db)) == 2, "the bookings stay"
