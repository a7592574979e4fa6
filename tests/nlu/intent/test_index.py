"""Features are found by the hashes of their names."""

import pytest

from nlu.intent.index import Index, SharedHashError

WORDS, RUNS = ["termin", "haus", "موعد"], ["haus", " ha"]


@pytest.fixture
def index() -> Index:
    return Index.of([*WORDS, *RUNS], [len(WORDS), len(RUNS)])


def test_every_name_has_its_number(index: Index) -> None:
    known, numbers = index.find([*WORDS, *RUNS], [3, 2])

    assert known.all()
    assert numbers.tolist() == [0, 1, 2, 3, 4]


def test_the_same_name_is_another_feature_in_another_kind(index: Index) -> None:
    assert index.find(["haus"], [1, 0])[1].tolist() == [1]
    assert index.find(["haus"], [0, 1])[1].tolist() == [3]


def test_what_is_not_known_is_left_out(index: Index) -> None:
    known, numbers = index.find(["neu", "موعد", "termin"], [2, 1])

    assert known.tolist() == [False, True, False]
    assert numbers.tolist() == [2]


def test_nothing_is_found_in_nothing(index: Index) -> None:
    known, numbers = index.find([], [0, 0])

    assert (known.tolist(), numbers.tolist()) == ([], [])


def test_two_names_with_one_hash_are_noticed() -> None:
    with pytest.raises(SharedHashError):
        Index.of(["haus", "haus"], [2])
