"""The pattern language of the wordings."""

import pytest

from nlu.normalise import normalise
from nlu.wording import Atoms, Heard, Writer

CLASSES = {"want": "want wanna going_to", "die": "die dead"}


def says(line: str, text: str) -> bool:
    """Tell whether a text says what a line describes."""
    atoms = Atoms(normalise)
    wording = Writer(atoms, CLASSES, 0).wording("suicide", line)
    heard = Heard([frozenset(atoms.of(word)) for word in normalise(text).split()])
    return bool(heard.says(wording))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("want die", "i want die"),
        ("want .. die", "i want so much to die"),
        ("{want} .. {die}", "i am going to be dead"),
        ("want to? die", "i want die"),
        ("want to? die", "i want to die"),
        ("want/wish die", "wish die"),
        ("suicid*", "suicidality"),
        ("*mord", "selbstmord"),
        ("*ضرب*", "بيضربوني"),
        ("pills & tonight", "tonight i take all the pills"),
        ("pills & tonight", "pills all of them tonight"),
        ("knife ! kitchen", "he has a knife"),
    ],
)
def test_a_line_fits_what_it_describes(line: str, text: str) -> None:
    assert says(line, text)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("want die", "i want to die"),
        ("want .. die", "i want to go home and there not die"),
        ("want .. die", "die i want"),
        ("suicid*", "suici"),
        ("pills & tonight", "tonight i go to the course and tomorrow i buy some pills"),
        ("pills & tonight", "tonight"),
        ("knife ! kitchen", "a knife in the kitchen"),
    ],
)
def test_a_line_leaves_alone_what_it_does_not_describe(line: str, text: str) -> None:
    assert not says(line, text)


@pytest.mark.parametrize("line", ["want {nothing}", "..", "a?", "want -"])
def test_a_line_that_cannot_be_read_is_named(line: str) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        Writer(Atoms(normalise), CLASSES, 0).wording("suicide", line)
