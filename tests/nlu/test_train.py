"""Training: only when something changed, never on faulty examples."""

from pathlib import Path

import pytest

from nlu.train import FaultyDataError, Place, fingerprint, is_whole, train
from tests.disks import untouchable


def test_a_model_is_trained_once_and_then_kept(world: Place, tmp_path: Path) -> None:
    said: list[str] = []
    first = train(models=tmp_path / "models", place=world, say=said.append)
    before = first.read_bytes()
    again = train(models=tmp_path / "models", place=world, say=said.append)

    assert again == first
    assert again.read_bytes() == before
    assert said[0] == "training on 24 examples in 2 languages …"
    assert said[-1] == f"nothing changed: {first.name}"


def test_half_of_a_model_is_trained_again(trained: Path, world: Place, tmp_path: Path) -> None:
    half = tmp_path / "models" / trained.name
    half.parent.mkdir()
    half.write_bytes(trained.read_bytes()[:-1000])
    said: list[str] = []

    again = train(models=half.parent, place=world, say=said.append)

    assert again == half
    assert is_whole(again)
    assert said[-1].startswith("trained: ")


def test_where_nothing_can_be_written_it_says_so(world: Place, tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()

    with untouchable(tmp_path / "models") as models, pytest.raises(OSError, match="models"):
        train(models=models, place=world)


def test_any_change_gives_another_fingerprint(world: Place) -> None:
    before = fingerprint(world)
    file = world.data / "de" / "all.yml"
    file.write_text(file.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    after_data = fingerprint(world)
    rules = world.flows / "rules.yml"
    rules.write_text(rules.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")

    assert len({before, after_data, fingerprint(world)}) == 3


def test_the_fingerprint_of_the_same_world_is_the_same(world: Place) -> None:
    assert fingerprint(world) == fingerprint(world)


def test_faulty_examples_are_named_and_not_trained_on(world: Place, tmp_path: Path) -> None:
    file = world.data / "de" / "all.yml"
    text = file.read_text(encoding="utf-8").replace("cancel_booking-1", "cancel_booking-0")
    file.write_text(text, encoding="utf-8")

    with pytest.raises(FaultyDataError, match="cancel_booking-0 stands 2 times"):
        train(models=tmp_path / "models", place=world, say=lambda _line: None)
    assert list((tmp_path / "models").iterdir()) == []
