"""Every wish about appointments (intents 15 to 26), by words and by taps, with the real model."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from bot.practice.bubble import Bubble
from tests.walks.conftest import Walker, plain, words
from tests.walks.test_yusuf import bookings_of, labels

Make = Callable[[str], Walker]


@dataclass(frozen=True)
class Wishes:
    """How somebody says what they want."""

    visit: str
    way: str
    mine: str
    need: str
    move: str
    cancel: str
    trial: str
    advice: str
    course: str
    leisure: str
    internship: str
    slots: str


SAID = {
    "de": Wishes(
        visit="ich möchte eine Werkstatt anschauen",
        way="wie komme ich hin?",
        mine="zeig meine Termine",
        need="ich brauche einen Dolmetscher",
        move="kann ich den Termin verschieben?",
        cancel="ich möchte absagen",
        trial="ich will Friseur ausprobieren",
        advice="ich möchte einen Termin bei der Berufsberatung",
        course="ich möchte einen Deutschkurs machen",
        leisure="ich will Fußball spielen",
        internship="ich suche ein Praktikum",
        slots="welche Termine sind frei?",
    ),
    "ar": Wishes(
        visit="بدي شوف ورشة",
        way="كيف بوصل لهناك؟",
        mine="مواعيدي",
        need="بدي مترجم",
        move="بدي غير الموعد",
        cancel="بدي الغي الموعد",
        trial="بدي جرب الحلاقة",
        advice="بدي موعد استشارة مهنية",
        course="بدي كورس ألماني",
        leisure="بدي العب فوتبول",
        internship="بدي تدريب عملي Praktikum",
        slots="شو المواعيد الفاضية؟",
    ),
    "fa": Wishes(
        visit="می‌خواهم یک ورکشاپ را ببینم",
        way="چطور آنجا بروم؟",
        mine="وقت‌های ملاقات من",
        need="به ترجمان ضرورت دارم",
        move="می‌خواهم وقت ملاقات را تغییر بدهم",
        cancel="می‌خواهم وقت ملاقات را لغو کنم",
        trial="می‌خواهم آرایشگری امتحان کنم",
        advice="وقت مشاوره شغلی می‌خواهم",
        course="کورس آلمانی می‌خواهم",
        leisure="می‌خواهم فوتبال بازی کنم",
        internship="دنبال Praktikum هستم",
        slots="کدام وقت‌ها آزاد است؟",
    ),
    "uk": Wishes(
        visit="хочу подивитися майстерню",
        way="як туди доїхати?",
        mine="мої записи",
        need="мені потрібен перекладач",
        move="хочу перенести зустріч",
        cancel="хочу скасувати запис",
        trial="хочу спробувати перукаря",
        advice="хочу на консультацію з професій",
        course="хочу на курс німецької",
        leisure="хочу грати у футбол",
        internship="шукаю практику",
        slots="які дати вільні?",
    ),
    "tr": Wishes(
        visit="atölye gezmek istiyorum",
        way="oraya nasıl gelirim?",
        mine="randevularım",
        need="tercüman lazım",
        move="randevumu değiştirmek istiyorum",
        cancel="randevumu iptal etmek istiyorum",
        trial="kuaförlüğü denemek istiyorum",
        advice="meslek danışmanlığı randevusu istiyorum",
        course="Almanca kursu istiyorum",
        leisure="futbol oynamak istiyorum",
        internship="staj arıyorum",
        slots="hangi randevular boş?",
    ),
}


@dataclass(frozen=True)
class Reader:
    """Somebody who reads: knows what the bot's words are in their language."""

    walker: Walker
    lang: str

    def of(self, key: str, **values: object) -> str:
        """Give the words of a key."""
        return plain(self.walker.service.knowledge.texts.say(key, self.lang, **values))

    async def tap(self, key: str) -> list[Bubble]:
        """Tap the newest button with these words."""
        return await self.walker.tap(self.of(key))

    def reads(self, said: list[Bubble], key: str, **values: object) -> None:
        """Hold what came against the words of a key."""
        assert self.of(key, **values) in words(said), (self.lang, key, words(said))

    def sees(self, said: list[Bubble], *wanted: str) -> None:
        """Hold what stands on the buttons against what should."""
        for one in wanted:
            assert one in plain(labels(said)), (self.lang, one, labels(said), words(said))


async def known(walker: Make, lang: str) -> Reader:
    """Bring an adult of the ZUE who is asked nothing more."""
    person = walker(lang)
    await person.say("/start")
    await person.tap("✅")
    await person.tap("ZUE Münster")
    await person.tap("18")
    await person.say("/help")
    return Reader(person, lang)


@pytest.mark.parametrize("lang", SAID)
async def test_by_words(walker: Make, lang: str) -> None:
    reader, said = await known(walker, lang), SAID[lang]
    say, db = reader.walker.say, reader.walker.service.db

    free = await say(said.slots)
    reader.sees(free, "10:00", "13:00")

    dates = await say(said.visit)
    reader.sees(dates, "10:00", "14:00")
    confirm = await reader.walker.tap("10:00")
    assert "09:15" in words(confirm)
    booked = await reader.tap("btn-yes-book")
    assert any(one.file_name == "termin.ics" for one in booked)
    await reader.tap("btn-remind-none")
    assert await bookings_of(db) == [("F-MIM-WB-1201", "confirmed", 1)]

    reader.reads(await say(said.way), "offers-directions-home")
    mine = await say(said.mine)
    assert "10:00" in words(mine)
    reader.sees(mine, reader.of("btn-ticket"), reader.of("btn-move"), reader.of("btn-cancel"))
    reader.reads(await say(said.need), "booking-need-noted")

    reader.reads(await say(said.move), "booking-choose-new-date")
    await reader.walker.tap("14:00")
    await reader.tap("btn-yes-move")
    assert ("F-MIM-WB-1203", "confirmed", 1) in await bookings_of(db)

    reader.sees(await say(said.cancel), reader.of("btn-yes-cancel"))
    await reader.tap("btn-yes-cancel")
    assert {state for _, state, _ in await bookings_of(db)} == {"cancelled_by_person"}


@pytest.mark.parametrize("lang", SAID)
async def test_every_other_offer_by_words(walker: Make, lang: str) -> None:
    reader, said = await known(walker, lang), SAID[lang]
    say = reader.walker.say

    reader.sees(await say(said.trial), "09:00")
    reader.sees(await say(said.advice), "13:00", "13:30", "14:00")
    reader.reads(await say(said.course), "booking-no-dates", module="module-sprachkurs")
    leisure = await say(said.leisure)
    assert "16:00" in words(leisure) + labels(leisure)
    internship = await say(said.internship)
    assert "Praktikum" in words(internship)
    assert "K-100" in words(internship), "it is passed on and never booked"
    assert await bookings_of(reader.walker.service.db) == []


@pytest.mark.parametrize("lang", SAID)
async def test_by_taps_alone(walker: Make, lang: str) -> None:
    reader = await known(walker, lang)
    db = reader.walker.service.db

    offers = await reader.tap("btn-what-can-i-do")
    reader.sees(offers, "16:00", "13:00", "10:00", "09:00")
    await reader.walker.say("/help")
    await reader.tap("btn-book-visit")
    await reader.walker.tap("10:00")
    await reader.tap("btn-yes-book")
    await reader.tap("btn-remind-two-hours")
    mine = await reader.tap("btn-my-bookings")
    assert "08:00" in words(mine), "two hours before"
    reader.reads(await reader.tap("btn-directions"), "offers-directions-home")

    await reader.tap("btn-my-bookings")
    reader.reads(await reader.tap("btn-move"), "booking-choose-new-date")
    await reader.walker.tap("14:00")
    await reader.tap("btn-yes-move")
    await reader.tap("btn-my-bookings")
    await reader.tap("btn-cancel")
    await reader.tap("btn-yes-cancel")
    assert {state for _, state, _ in await bookings_of(db)} == {"cancelled_by_person"}
