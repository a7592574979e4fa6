"""What is kept is shown; everything is erased after one clear yes."""

import pytest

from tests.flows.fakes import ME
from tests.flows.talk import Talk


@pytest.fixture
async def begun(talk: Talk) -> Talk:
    await talk.agree()
    return talk


async def test_what_is_kept_is_shown_in_words(begun: Talk) -> None:
    begun.bookings.has("VISIT1")

    said = await begun.do("command", data="mydata")

    assert said[0] == "privacy-kept"
    assert begun.values("privacy-kept") == {"bookings": 1}


async def test_one_clear_yes_erases_everything_and_gives_a_receipt(begun: Talk) -> None:
    begun.bookings.has("VISIT1")
    assert await begun.do("command", data="delete") == ["privacy-confirm-delete"]
    assert begun.values("privacy-confirm-delete") == {"bookings": 1}
    assert begun.people.forgotten == []

    said = await begun.tap("btn-yes-delete")

    assert said == ["privacy-deleted"]
    assert begun.values("privacy-deleted") == {"receipt": "L-2026-0001"}
    assert begun.people.forgotten == [ME]
    assert begun.answers[-1].forgotten is True
    assert begun.blob is None


async def test_a_no_erases_nothing(begun: Talk) -> None:
    await begun.do("command", data="delete")

    assert await begun.tap("btn-keep") == ["privacy-kept-all"]
    assert begun.people.forgotten == []
    assert begun.blob is not None


@pytest.mark.parametrize("intent", ["inform", "list_offers", "nlu_fallback"])
async def test_nothing_but_a_yes_erases(begun: Talk, intent: str) -> None:
    await begun.do("command", data="delete")

    said = await begun.say(intent)

    assert begun.people.forgotten == []
    assert said[-1] == "privacy-confirm-delete"


async def test_the_way_from_the_list_to_erasing_is_one_tap(begun: Talk) -> None:
    await begun.do("command", data="mydata")

    assert await begun.tap("btn-delete-all") == ["privacy-confirm-delete"]


async def test_an_old_yes_from_another_question_does_not_erase(begun: Talk) -> None:
    await begun.do("command", data="delete")
    old = begun.find("btn-yes-delete")[0]
    await begun.tap("btn-keep")

    assert (await begun.do("button", data=old))[0] == "fallback-old-button"
    assert begun.people.forgotten == []
