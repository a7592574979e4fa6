"""Cyrillic text is typed in Latin letters as people do it."""

import random

from nlu.lid.latin import latin

RUSSIAN = "когда я могу работать, хочу в мюнстер"


def typist(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - somebody who types, no secret


def test_nothing_cyrillic_is_left_and_one_person_writes_a_letter_in_one_way() -> None:
    written = latin("шум шины ещё", "ru", typist(1))

    assert written.isascii()
    assert written.split()[0][:2] == written.split()[1][:2]


def test_people_differ() -> None:
    assert len({latin(RUSSIAN, "ru", typist(seed)) for seed in range(20)}) > 5


def test_the_same_person_writes_the_same_again() -> None:
    assert latin(RUSSIAN, "ru", typist(3)) == latin(RUSSIAN, "ru", typist(3))
