"""A meeting point that the institution has put on the map reaches the person as a pin."""

from bot.message import Venue
from tests.flows.fakes import a_session
from tests.flows.talk import Talk


async def test_the_pin_comes_after_the_way(talk: Talk) -> None:
    talk.bookings.stock = [a_session(pin=(51.95, 7.62))]
    talk.bookings.has("VISIT1")
    await talk.agree()

    await talk.say("directions_bring_costs")

    assert [one.venue for one in talk.last if one.venue] == [
        Venue("booking-meet-zue-gate", "contact-hwk-muenster", 51.95, 7.62)
    ]


async def test_where_nobody_has_set_it_there_is_none(talk: Talk) -> None:
    talk.bookings.has("VISIT1")
    await talk.agree()

    await talk.say("directions_bring_costs")

    assert [one.venue for one in talk.last if one.venue] == []
