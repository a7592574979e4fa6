"""Live news: told once, to the right people, and without a gap after a lost line."""

from datetime import timedelta

from bot.console.live import Live
from bot.console.room import COOKIE
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


async def test_an_open_page_alone_keeps_no_session_open(office: Office) -> None:
    maria = await office.sign_in("Maria")
    by_itself = {"hx-request": "true"}

    for _ in range(4):
        office.clock.move(timedelta(minutes=45))
        last = await maria.client.get("/inbox", headers=by_itself)

    assert last.status_code == 401


async def test_the_line_ends_with_the_session_and_does_not_prolong_it(office: Office) -> None:
    maria = await office.sign_in("Maria")
    visit = await office.room.sessions.of(
        str(maria.client.cookies[COOKIE]), now=office.clock.now()
    )
    assert visit is not None

    async def pause(seconds: float) -> None:
        office.clock.move(timedelta(seconds=60 * seconds))

    began = office.clock.now()
    told = [line async for line in Live(office.room, pause=pause)._stream(visit, 0)]

    assert told[0] == "retry: 1000\n\n"
    assert office.clock.now() - began < timedelta(hours=3)
