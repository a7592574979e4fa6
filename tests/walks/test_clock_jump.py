"""The machine's clock jumps, or the hour changes in the night: conversations go on as before."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes import FrozenClock
from tests.walks.conftest import Walker, words

Make = Callable[[str], Walker]
ASKED = "Was möchtest du machen"


async def _asked(walker: Make) -> Walker:
    person = walker("de")
    await person.say("/start")
    await person.say("ja")
    await person.tap("ZUE Münster")
    assert ASKED in words(await person.tap("18 bis 26"))
    return person


@pytest.mark.parametrize(
    "by", [timedelta(hours=-5), timedelta(minutes=-1), timedelta(hours=3)], ids=str
)
async def test_a_clock_that_jumps_in_a_conversation_stops_neither_answers_nor_jobs(
    walker: Make, clock: FrozenClock, by: timedelta
) -> None:
    person = await _asked(walker)

    clock.move(by)
    await person.say("Ich möchte eine Werkstatt anschauen")
    done = await person.service.jobs.tick()

    assert person.find("14:00")
    assert "notices" in done


@pytest.mark.parametrize(
    "night",
    [datetime(2027, 3, 28, 0, 59, 50, tzinfo=UTC), datetime(2026, 10, 25, 0, 59, 50, tzinfo=UTC)],
    ids=["forward", "back"],
)
async def test_a_conversation_over_the_change_of_the_hour_goes_on(
    walker: Make, clock: FrozenClock, night: datetime
) -> None:
    clock.at = night
    person = walker("de")
    await person.say("/start")
    clock.move(timedelta(seconds=20))
    await person.say("ja")

    await person.tap("ZUE Münster")

    assert ASKED in words(await person.tap("18 bis 26"))
