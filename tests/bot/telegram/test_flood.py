"""A flood by one is slowed kindly, and nobody else notices; a cry for help is always heard."""

from bot.telegram.flood import Flood


def test_nobody_who_types_is_ever_slowed() -> None:
    flood = Flood(most=60, within=30)

    assert not any(flood.is_too_much(7, now=second) for second in range(600))


def test_the_one_too_many_is_noticed_and_after_a_while_all_is_well() -> None:
    flood = Flood(most=3, within=10)

    came = [flood.is_too_much(7, now=second) for second in (0, 1, 2, 3, 4, 10.5, 11.5)]

    assert came == [False, False, False, True, True, False, False]


def test_others_are_not_slowed_by_one() -> None:
    flood = Flood(most=1, within=10)
    flood.is_too_much(7, now=0)

    assert flood.is_too_much(7, now=1)
    assert not flood.is_too_much(8, now=1)


def test_a_chat_is_told_once_until_it_is_answered_again() -> None:
    flood = Flood(most=1, within=10)
    flood.is_too_much(7, now=0)

    assert [flood.is_told(7), flood.is_told(7)] == [False, True]
    flood.is_too_much(7, now=20)
    assert flood.is_told(7) is False


def test_a_flood_by_many_does_not_fill_the_memory() -> None:
    flood = Flood(most=2, within=10, known=100)

    for chat in range(10_000):
        flood.is_too_much(chat, now=0)

    assert len(flood._came) == 100
    assert len(flood._told) <= 100
