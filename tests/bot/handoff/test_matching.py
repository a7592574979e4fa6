"""Whom a waiting case fits: what the staff tells, what a case shows, and what it never does."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot import audit
from bot.handoff.card import Card
from bot.handoff.hours import Hours, Timetable, read
from bot.handoff.matching import Profile, reasons
from bot.handoff.reading import Reading
from bot.people.service import PeopleDesk
from bot.store.case_tables import StaffProfile
from tests.bot.handoff.conftest import MUENSTER, House

ARABIC = Profile(langs=frozenset({"ar"}))
WOMAN = Profile(langs=frozenset({"ar"}), woman=True)


async def _tells(house: House, name: str, profile: Profile, **more: str) -> int:
    staff = await house.hire(name, **more)
    await house.profiles.keep(staff=staff, profile=profile, now=house.clock.now())
    return staff


async def _inbox(house: House, by: int) -> Sequence[Card]:
    return await house.reading.inbox(by=by, now=house.clock.now())


@pytest.mark.parametrize(
    ("profile", "topic", "needs", "found"),
    [
        (ARABIC, "talk", (), ("lang",)),
        (Profile(), "talk", (), ()),
        (Profile(langs=frozenset({"tr"})), "talk", (), ()),
        (WOMAN, "talk", (), ("lang",)),
        (WOMAN, "need_woman_contact", (), ("lang", "woman")),
        (WOMAN, "talk", ("woman_contact",), ("lang", "woman")),
        (ARABIC, "need_woman_contact", (), ()),
        (ARABIC, "talk", ("woman_contact",), ()),
        (Profile(topics=frozenset({"internship"})), "internship", (), ("topic",)),
        (Profile(topics=frozenset({"need"})), "need_childcare", (), ("topic",)),
    ],
)
def test_somebody_fits_by_language_wish_and_subject(
    profile: Profile, topic: str, needs: tuple[str, ...], found: tuple[str, ...]
) -> None:
    assert reasons(profile, lang="ar", topic=topic, needs=needs) == found


async def _another(house: House, chat: int, lang: str, urgency: str = "normal") -> str:
    """Let somebody else ask for a human; the answer is the case's code."""
    met = await PeopleDesk(house.db).meet(
        chat_id=chat, client_language=lang, now=house.clock.now()
    )
    house.person = met.id
    return await house.ask(urgency=urgency)


async def test_of_equally_urgent_cases_the_one_that_fits_stands_first(house: House) -> None:
    emine = await _tells(house, "Emine", Profile(langs=frozenset({"tr"})))
    maria = await _tells(house, "Maria", ARABIC)
    arabic = await house.ask()
    turkish = await _another(house, 42, "tr")
    red = await _another(house, 43, "fr", "red")

    assert [one.code for one in await _inbox(house, emine)] == [red, turkish, arabic]
    assert [one.code for one in await _inbox(house, maria)] == [red, arabic, turkish]


async def test_everybody_else_sees_whom_it_fits_and_may_claim_it_at_once(house: House) -> None:
    await _tells(house, "Maria", ARABIC)
    jan = await house.hire("Jan")
    case = await house.ask()

    fits = (await house.view(case, jan)).card.fits
    claimed = await house.claim(case, jan)

    assert [(fit.name, fit.reasons) for fit in fits] == [("Maria", ("lang",))]
    assert claimed.is_done
    assert (await house.view(case, jan)).card.fits == ()


async def test_a_wish_that_nobody_fits_delays_nothing(house: House) -> None:
    jan = await _tells(house, "Jan", ARABIC)
    case = await house.ask(topic="need_woman_contact")

    card = (await _inbox(house, jan))[0]

    assert (card.code, card.fits) == (case, ())
    assert (await house.claim(case, jan)).is_done


async def test_nobody_of_another_house_is_named(house: House) -> None:
    await _tells(house, "Maria", ARABIC, at=MUENSTER)
    jan = await house.hire("Jan")
    case = await house.ask()

    assert (await house.view(case, jan)).card.fits == ()


@pytest.mark.parametrize(
    ("own", "hour", "on_duty"), [("", 14, True), ("", 17, False), ("09:00-13:00", 14, False)]
)
async def test_on_duty_is_who_works_now_by_their_own_hours_or_the_house_s(
    house: House,
    own: str,
    hour: int,
    on_duty: bool,  # noqa: FBT001 - a case of the table
) -> None:
    house.clock.at = datetime(2026, 11, 23, hour - 1, tzinfo=UTC)
    hours = read(f"*=mon-fri {own}")["*"] if own else Hours()
    maria = await _tells(house, "Maria", Profile(langs=frozenset({"ar"}), hours=hours))
    house.reading = Reading(house.db, Timetable(read("*=mon-fri 09:00-16:00")))
    case = await house.ask()

    assert [fit.on_duty for fit in (await house.view(case, maria)).card.fits] == [on_duty]


async def test_what_somebody_told_is_sealed_and_gone_when_they_take_it_back(house: House) -> None:
    maria = await _tells(house, "Maria", WOMAN)
    async with house.db.read() as s:
        stored = await s.scalar(select(StaffProfile.body))
    told = await house.profiles.of(maria)
    await house.profiles.forget(staff=maria, now=house.clock.now())

    assert told == WOMAN
    assert b"woman" not in (stored or b"")
    assert await house.profiles.of(maria) is None
    async with house.db.read() as s:
        events = await audit.of(s, entity=f"staff:{maria}")
    assert [(one.code, one.params) for one in events[-2:]] == [
        ("staff.profile_kept", {}),
        ("staff.profile_forgotten", {}),
    ]


async def test_who_leaves_leaves_no_profile_behind(house: House) -> None:
    maria = await _tells(house, "Maria", WOMAN)

    await house.members.deactivate(login="maria", now=house.clock.now() + timedelta(days=1))

    assert await house.profiles.of(maria) is None
