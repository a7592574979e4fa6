"""Journey J6: Abdul, 17, Dari, alone in Wuppertal, who first says 18."""

from collections.abc import Callable

from sqlalchemy import select

from bot.store import case_tables
from tests.walks.conftest import Walker, plain, words
from tests.walks.test_yusuf import bookings_of

Make = Callable[[str], Walker]


async def test_abdul_is_not_taken_for_an_adult_once_he_says_that_he_is_17(walker: Make) -> None:
    abdul = walker("fa")
    db, texts = abdul.service.db, abdul.service.knowledge.texts

    await abdul.say("سلام بچیم کار می‌خواهم")
    place = await abdul.tap("✅")
    assert plain(texts.say("eligibility-ask-place", "fa")) in words(place)
    age = await abdul.say("ووپرتال")
    assert plain(texts.say("eligibility-ask-age", "fa")) in words(age)
    adult = await abdul.say("۱۸")
    assert plain(texts.say("legal-ask-paper", "fa")) in words(adult)

    young = await abdul.say("یعنی ماه بعد ۱۸ می‌شوم، حالی ۱۷")
    assert plain(texts.say("eligibility-escalate-minor", "fa")) in words(young)
    assert "JMD" in words(young), "never a bare no"
    assert "Jugendamt" in words(young)
    assert "112" not in words(young), "no alarm for saying one's age"
    assert plain(texts.say("legal-ask-paper", "fa")) not in words(young)

    left = await abdul.say("خی هیچ چیز برایم نیست؟")
    assert "JMD" in words(left)

    human = await abdul.say("یک نفر با من گپ بزند")
    assert "K-100" in words(human)

    assert await bookings_of(db) == []
    async with db.read() as s:
        stations = (await s.scalars(select(case_tables.Ticket.institution))).all()
    assert list(stations) == ["ki-wuppertal"]
