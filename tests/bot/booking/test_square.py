"""The ticket as a picture."""

import segno

from bot.booking.square import draw


def test_a_ticket_is_a_picture_of_its_token_and_nothing_else() -> None:
    drawn = draw("abc-DEF_123")

    assert drawn.startswith(b"\x89PNG")
    assert drawn != draw("abc-DEF_124")
    assert len(drawn) < 5_000
    # The camera at the door needs a quiet edge of four dots.
    assert segno.make("abc-DEF_123", error="m", micro=False).default_border_size == 4
