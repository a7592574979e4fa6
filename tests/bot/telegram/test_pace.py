"""We send as fast as Telegram likes it, and replies go first."""

from bot.telegram.pace import Pace


def sent(pace: Pace, chat: int, count: int, *, is_reply: bool, now: float) -> int:
    return sum(pace.wait(chat, is_reply=is_reply, now=now) == 0 for _ in range(count))


def test_a_chat_may_have_a_burst_and_then_one_a_second() -> None:
    pace = Pace()

    assert sent(pace, 1, 30, is_reply=True, now=100.0) == 20
    assert sent(pace, 1, 30, is_reply=True, now=103.0) == 3
    assert 0 < pace.wait(1, is_reply=True, now=103.0) <= 1


def test_a_busy_chat_does_not_hold_up_another() -> None:
    pace = Pace()
    sent(pace, 1, 30, is_reply=True, now=100.0)

    assert pace.wait(2, is_reply=True, now=100.0) == 0


def test_a_group_gets_twenty_a_minute() -> None:
    pace = Pace()
    sent(pace, -1, 30, is_reply=True, now=100.0)

    assert sent(pace, -1, 30, is_reply=True, now=115.0) == 5


def test_all_who_did_not_ask_share_thirty_a_second() -> None:
    pace = Pace()

    assert sum(sent(pace, chat, 1, is_reply=False, now=100.0) for chat in range(1, 101)) == 30
    assert sum(sent(pace, chat, 1, is_reply=False, now=101.0) for chat in range(1, 101)) == 30


def test_replies_do_not_wait_for_the_others_but_the_others_for_them() -> None:
    pace = Pace()

    assert sum(sent(pace, chat, 1, is_reply=True, now=100.0) for chat in range(1, 101)) == 100
    assert pace.wait(200, is_reply=False, now=100.0) > 1


def test_too_many_closes_that_chat_for_so_long() -> None:
    pace = Pace()
    pace.close(1, seconds=7, now=100.0)

    assert pace.wait(1, is_reply=True, now=102.0) == 5
    assert pace.wait(2, is_reply=True, now=102.0) == 0
    assert pace.wait(1, is_reply=True, now=107.0) == 0


def test_too_many_in_several_chats_at_once_closes_all() -> None:
    pace = Pace()
    for chat in (1, 2, 3):
        pace.close(chat, seconds=7, now=100.0)

    assert pace.wait(4, is_reply=True, now=100.0) == 7


def test_refusals_that_are_over_do_not_count() -> None:
    pace = Pace()
    for number, chat in enumerate((1, 2, 3)):
        pace.close(chat, seconds=5, now=100.0 + 10 * number)

    assert pace.wait(4, is_reply=True, now=120.0) == 0


def test_chats_that_are_quiet_again_are_forgotten() -> None:
    pace = Pace()
    for chat in range(1, 6001):
        pace.wait(chat, is_reply=True, now=100.0 + chat)

    assert len(pace._chats) <= 5000
