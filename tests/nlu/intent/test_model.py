"""The intent model: learnt, saved, read again."""

from pathlib import Path

import numpy as np
import pytest

from nlu.entities.find import Finder
from nlu.intent.counting import Example
from nlu.intent.fitting import fit_and_report
from nlu.intent.model import FILES, Model
from tests.nlu.conftest import WISHES


@pytest.fixture(scope="session")
def model(finder: Finder) -> Model:
    rows = [
        Example(text, intent, language, f"{intent}-{number}")
        for intent, languages in WISHES.items()
        for language, texts in languages.items()
        for number, text in enumerate(texts)
    ]
    return fit_and_report(rows, finder.lexicon)[0]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ich will die werkstatt anschauen", "book_workshop_visit"),
        ("please cancel the appointment", "cancel_booking"),
        ("termin bitte apsagen", "cancel_booking"),
        ("he can not breathe", "esc_medical_emergency"),
    ],
)
def test_sentences_like_the_examples_are_understood(model: Model, text: str, intent: str) -> None:
    assert model.judge(text, "de").name == intent


def test_the_ranking_names_each_intent_once_best_first(model: Model) -> None:
    ranking = model.judge("cancel", "en").ranking
    shares = [share for _name, share in ranking]

    assert len({name for name, _share in ranking}) == len(WISHES)
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)


@pytest.mark.parametrize("text", ["", "👍", "qqqq", "汉字"])
def test_what_nobody_knows_still_gets_an_answer(model: Model, text: str) -> None:
    assert model.judge(text, None).confidence < 1


def test_a_model_that_is_saved_and_read_answers_the_same(
    model: Model, finder: Finder, tmp_path: Path
) -> None:
    model.save(tmp_path)
    again = Model.load(tmp_path, finder.lexicon)

    for text in ("werkstatt anschauen", "cancel it", "er atmet nicht"):
        assert again.judge(text, "de") == model.judge(text, "de")


def test_nothing_in_a_saved_model_can_run(model: Model, tmp_path: Path) -> None:
    model.save(tmp_path)

    assert {file.name for file in tmp_path.iterdir()} == set(FILES)
    assert FILES == ("weights.npz", "names.json", "features.txt")
    with np.load(tmp_path / "weights.npz", allow_pickle=False) as arrays:
        assert all(arrays[name].dtype != object for name in arrays.files)


def test_the_same_examples_give_the_same_model(finder: Finder) -> None:
    rows = [
        Example(text, intent, "de", f"{intent}-{number}")
        for intent, languages in WISHES.items()
        for number, text in enumerate(languages["de"])
    ]
    first, second = (fit_and_report(rows, finder.lexicon)[0] for _ in range(2))

    assert first.judge("werkstatt", "de") == second.judge("werkstatt", "de")
