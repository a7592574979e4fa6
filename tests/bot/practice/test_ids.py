"""Numbers as large and as odd as Telegram's own."""

from bot.practice.ids import Numbers, chat_instance


def test_people_have_numbers_of_more_than_32_bits_and_no_two_the_same() -> None:
    numbers = Numbers()

    given = [numbers.person() for _ in range(5000)]

    assert min(given) > 2**32
    assert len(set(given)) == 5000


def test_groups_and_supergroups_are_told_apart_by_their_numbers() -> None:
    numbers = Numbers()

    assert -(10**12) < numbers.group() < -(2**31)
    assert -1_003_000_000_000 < numbers.supergroup() < -1_002_000_000_000


def test_files_and_queries_never_share_a_number() -> None:
    numbers = Numbers()

    files = {numbers.file("document") for _ in range(100)}
    queries = {numbers.query(6_000_000_001) for _ in range(100)}

    assert (len(files), len(queries)) == (100, 100)
    assert all(int(query) < 2**63 for query in queries)


def test_a_chat_always_has_the_same_instance() -> None:
    assert chat_instance(5) == chat_instance(5) != chat_instance(6)
