"""Somebody who cannot read well taps for pictures, and the talk goes on where it was."""

from collections.abc import Callable

from bot.practice.bubble import Bubble
from tests.walks.conftest import Walker, plain, words

Make = Callable[[str], Walker]
SHOW = "🖼"


async def asked_where(person: Walker) -> list[Bubble]:
    """Start and agree; the first question is where one lives."""
    await person.say("/start")
    return await person.tap("✅")


async def test_amal_looks_at_the_homes_and_taps_hers(walker: Make) -> None:
    amal = walker("ar")
    said = amal.service.knowledge.texts
    await asked_where(amal)

    shown, again = await amal.tap(SHOW)

    assert shown.photo.startswith(b"\x89PNG")
    assert plain(said.say("home-flat", "ar")) in plain(shown.text)
    assert plain(said.say("eligibility-ask-place-again", "ar")) in plain(again.text)
    age = await amal.tap("ZUE Münster")
    assert plain(said.say("eligibility-ask-age", "ar")) in words(age)


async def test_the_second_person_s_picture_is_not_uploaded_again(walker: Make) -> None:
    one, two = walker("ar"), walker("ar")
    sent = []
    for person in (one, two):
        await asked_where(person)
        shown, _ = await person.tap(SHOW)
        sent.append(shown)

    assert sent[0].raw["photo"][-1]["file_id"] == sent[1].raw["photo"][-1]["file_id"]
    assert sent[1].photo == sent[0].photo != b""
