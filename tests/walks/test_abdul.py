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
    assert plain(texts.say("programme-berufskolleg", "fa")) in words(left), "school"

    school = await abdul.say("مکتب می‌روم در Berufskolleg، IFK")
    assert plain(texts.say("programme-ausbildungswege", "fa")) in words(school)
    assert plain(texts.say("step-ask-agency-or-school", "fa")) in words(school), "the teacher"
    assert plain(texts.say("legal-must-be-checked", "fa")) not in words(school)

    human = await abdul.say("یک نفر با من گپ بزند")
    assert "K-100" in words(human)
    assert plain(texts.say("handoff-guardian", "fa")) in words(human)
    assert plain(texts.say("handoff-share", "fa")) not in words(human), "one question at a time"
    assert "0202" not in words(human)

    knows = await abdul.say("بلی سرپرستم می‌داند")
    assert plain(texts.say("handoff-told-guardian", "fa")) in words(knows)
    assert plain(texts.say("handoff-share", "fa")) in words(knows)
    async with db.read() as s:
        case = (await s.scalars(select(case_tables.Ticket))).one()
    assert (case.institution, case.topic, case.urgency) == ("jmd", "minor", "yellow")
    assert case.told == ["guardian-knows"]
    assert case.share == "least", "minimal, until he agrees to more"
    shared = await abdul.say("بلی")
    assert words(shared) == plain(texts.say("handoff-shared", "fa"))

    friend = await abdul.say("در برلین رفیقم کار سیاه می‌کند خوب پیسه است")
    assert plain(texts.say("hint-work-illegal", "fa")) in words(friend)
    assert plain(texts.say("hint-work-labour-rights-advice", "fa")) in words(friend)
    assert "13" not in words(friend), "no lecture about wages"

    assert await bookings_of(db) == []
    async with db.read() as s:
        assert len((await s.scalars(select(case_tables.Ticket.id))).all()) == 1, "no report"
