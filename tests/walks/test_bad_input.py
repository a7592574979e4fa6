"""Whatever a person sends gets a kind, fitting answer in their language and breaks nothing."""

from collections.abc import Awaitable, Callable

import pytest

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.walks.conftest import Walker, plain, words

Make = Callable[[str], Walker]
Act = Callable[[Phone], Awaitable[object]]

LANGUAGES = ("de", "en", "ar")
YES = {"de": "ja", "en": "yes", "ar": "نعم"}


async def _forward(phone: Phone) -> object:
    return await phone.forward("Ein fremder Text")


KINDS: dict[str, Act] = {
    "fallback-photo": lambda phone: phone.send_photo(),
    "fallback-voice": lambda phone: phone.send_voice(),
    "fallback-sticker": lambda phone: phone.send_sticker(),
    "fallback-location": lambda phone: phone.send_location(),
    "fallback-contact": lambda phone: phone.send_contact(),
    "fallback-document": lambda phone: phone.send_document("brief.pdf", b"%PDF"),
    "fallback-forwarded": _forward,
    "fallback-edited": lambda phone: phone.edit("anders"),
    "fallback-too-long": lambda phone: phone.say("lang " * 400),
    "fallback-empty": lambda phone: phone.say("🤷🤷"),
}


async def _asked_for_age(walker: Make, language: str) -> Walker:
    """Bring a person to the question for the age."""
    person = walker(language)
    await person.say("/start")
    await person.say(YES[language])
    await person.tap("ZUE Münster")
    return person


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_no_text_is_answered_and_the_open_question_stays(
    walker: Make, language: str
) -> None:
    person = await _asked_for_age(walker, language)
    texts = person.service.knowledge.texts
    question = plain(texts.say("eligibility-ask-age-again", language))

    for key, act in KINDS.items():
        said = await person.send(lambda act=act: act(person.phone))  # type: ignore[misc]
        assert plain(texts.say(key, language)) in words(said), key
        assert question in words(said), key


async def test_five_thousand_characters_are_kindly_refused_and_cost_nothing(walker: Make) -> None:
    person = await _asked_for_age(walker, "de")

    said = await person.say("x" * 4096)

    assert plain(person.service.knowledge.texts.say("fallback-too-long", "de")) in words(said)


async def test_markup_in_a_message_is_only_text(walker: Make) -> None:
    person = await _asked_for_age(walker, "de")

    said = await person.say("<b>24</b> *fett* [link](http://x) /book_workshop_visit{}")

    assert said


async def test_a_typed_intent_is_not_an_intent(walker: Make) -> None:
    person = await _asked_for_age(walker, "de")

    said = await person.say('/data_consent_delete{"kind": "delete"}')

    assert plain(person.service.knowledge.texts.say("privacy-confirm-delete", "de", bookings=0))[
        :20
    ] not in words(said)


@pytest.mark.parametrize("digits", ["24", "٢٤", "۲۴"])
async def test_three_digit_systems_are_read(walker: Make, digits: str) -> None:
    person = await _asked_for_age(walker, "ar")

    said = await person.say(digits)

    assert plain(person.service.knowledge.texts.say("eligibility-ask-goal", "ar")) in words(said)


async def test_start_with_a_payload_greets(walker: Make) -> None:
    person = walker("ar")

    said = await person.say("/start flyer-7")

    assert "Lotse" in words(said)


async def test_a_button_of_an_old_question_changes_nothing(walker: Make) -> None:
    person = await _asked_for_age(walker, "de")
    old = person.find("18 bis 26")
    await person.tap("27")

    await person.phone.tap(old, stale=True)
    said = await person.answers()

    assert plain(person.service.knowledge.texts.say("fallback-old-button", "de")) in words(said)


async def test_a_made_up_button_changes_nothing(walker: Make) -> None:
    person = await _asked_for_age(walker, "de")

    await person.phone.tap("drop_table?x=1#zz", stale=True)
    said = await person.answers()

    assert plain(person.service.knowledge.texts.say("fallback-old-button", "de")) in words(said)


async def test_a_group_is_told_that_the_bot_talks_alone(
    walker: Make, practice: PracticeServer
) -> None:
    person = walker("de")
    group = person.phone.inside(practice.group("Gruppe", [person.phone], bot_status="member"))

    await group.say("/start")
    said = await group.expect(60)

    assert plain(said.text) == plain(person.service.knowledge.texts.say("fallback-group", "de"))


async def test_two_phones_talk_at_once_and_do_not_disturb_each_other(walker: Make) -> None:
    one, two = walker("de"), walker("ar")

    await one.phone.say("hallo")
    await two.phone.say("سلام")
    german, arabic = await one.answers(), await two.answers()

    assert "Ich bin Lotse" in words(german)
    assert "أنا" in words(arabic)
