"""The system's clock tells UTC."""

from datetime import UTC, timedelta

from bot.clock import SystemClock


def test_the_system_clock_tells_utc_and_goes_on() -> None:
    clock = SystemClock()

    first, second = clock.now(), clock.now()

    assert first.tzinfo is UTC
    assert timedelta(0) <= second - first < timedelta(seconds=5)
