"""Whatever somebody types, understanding answers, quickly, and never with a fault."""

import pytest
from hypothesis import given, settings, target
from hypothesis import strategies as st

from nlu import crisis, forgetting
from nlu.entities.find import Finder
from nlu.language import Identifier
from nlu.normalise import normalise
from nlu.opening import Openings
from tests.stopwatch import seconds

TYPED = st.one_of(
    st.text(st.characters(codec=None), max_size=400),
    st.lists(
        st.sampled_from(
            (
                "am 31.11.",
                "٢٤",
                "§ 60b",
                "\u202e",
                "\u2066",
                "ی‌",
                "10:00",
                "zue",
                "🇩🇪",
                "'’ʼ",
                "é",
                "ا",
            )
        ),
        max_size=60,
    ).map("".join),
)
"""Any letters there are, halves of them too, and knots of what is specially read."""

BOMBS = {
    "one letter": "a" * 1500,
    "spaces": " " * 1500 + "x",
    "marks": "e" + "\u0301" * 1499,
    "numbers": "1" * 1500,
    "dates": "31.11." * 250,
    "points": "." * 1500,
    "brackets": "(" * 750 + ")" * 750,
    "nested marks": "\u2066\u2067" * 750,
    "arabic": "ا" * 1500,
    "apostrophes": "'" * 1500,
    "phrases": "zentrale unterbringungseinrichtung " * 43,
    "addresses": "a@" * 750,
    "slips": "albersloherwegx " * 94,
}


class Reads:
    """Everything that reads a text before the model does."""

    def __init__(self) -> None:
        self._finder = Finder.load()
        self._identifier = Identifier.load()
        self._openings = Openings.load()

    def __call__(self, text: str) -> int:
        """Read it; the answer is how many details were found."""
        found = self._finder.find(text)
        assert all(one["entity"] and one["value"] is not None for one in found)
        guess = self._identifier.identify(text, chosen=None, client=None)
        assert guess.code is None or guess.code.isascii()
        assert set(forgetting.wish_of(text)) <= {"kind", "forget"}
        self._openings.of(text)
        crisis.find(text)
        normalise(text)
        return len(found)


@pytest.fixture(scope="module")
def reads() -> Reads:
    return Reads()


@settings(max_examples=300, deadline=None)
@given(TYPED)
def test_no_text_breaks_what_reads_it(reads: Reads, text: str) -> None:
    target(float(reads(text)), label="details found")


@pytest.mark.parametrize("name", sorted(BOMBS))
def test_no_text_takes_long(reads: Reads, name: str) -> None:
    text = BOMBS[name]
    reads(text)

    assert seconds(lambda: reads(text)) < 1.0
