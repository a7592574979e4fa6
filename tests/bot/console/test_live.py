"""Live news: told once, to the right people, and without a gap after a lost line."""

from bot.console.live import Live
from bot.console.sessions import Visit
from tests.bot.console.conftest import MUENSTER, Office


async def _news(office: Office, staff: int, after: int, count: int) -> list[str]:
    """Listen until so many events have come, as a browser does after it has seen ``after``."""
    live = Live(office.room)
    who = await office.desks.members.of(staff)
    assert who is not None
    told: list[str] = []
    async for line in live._stream(Visit(who, "csrf", "token"), after):
        if line.startswith("id:"):
            told.append(line)
        if len(told) >= count:
            break
    return told


async def test_a_change_is_told_with_its_number_and_the_case(office: Office) -> None:
    await office.invite("Maria")
    case = await office.ask()

    told = await _news(office, 1, 0, 1)

    assert case in told[0]
    assert told[0].startswith("id: ")


async def test_after_a_lost_line_everything_missed_is_told_and_nothing_twice(
    office: Office,
) -> None:
    await office.invite("Maria")
    case = await office.ask()
    seen = await office.desks.reading.latest()
    now = office.clock.now()
    await office.desks.cases.claim(case=case, by=1, now=now)
    await office.desks.cases.release(case=case, by=1, now=now)

    told = await _news(office, 1, seen, 2)

    numbers = [int(one.split("\n")[0].removeprefix("id: ")) for one in told]
    assert numbers == [seen + 1, seen + 2]


async def test_what_happens_elsewhere_is_nobody_else_s_news(office: Office) -> None:
    await office.invite("Maria")
    await office.ask(at=MUENSTER)
    own = await office.ask()

    told = await _news(office, 1, 0, 1)

    assert own in told[0]


async def test_without_a_session_there_is_no_news(office: Office) -> None:
    assert (await office.browser().get("/events")).status_code == 401
