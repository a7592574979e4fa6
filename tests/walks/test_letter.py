"""A letter with a deadline is the first thing that somebody writes, before any consent."""

from collections.abc import Callable

from tests.walks.conftest import Walker, plain, words

Make = Callable[[str], Walker]

LETTER = "Ich habe heute eine Ablehnung vom BAMF bekommen, da steht eine Woche Frist, was tun?"


async def test_before_consent_the_letter_is_answered_and_nothing_is_asked_beside_it(
    walker: Make,
) -> None:
    person = walker("de")
    texts = person.service.knowledge.texts
    consent = plain(texts.say("welcome-consent", "de"))
    await person.say("was kann man hier machen?")

    card = await person.say(LETTER)
    assert plain(texts.say("handoff-esc-rejection-deadline-lawsuit", "de")) in words(card)
    assert plain(texts.say("handoff-on-hold", "de")) in words(card)
    assert consent not in words(card)

    nobody = await person.say("Heute ist Samstag, da ist niemand")
    assert plain(texts.say("handoff-weekend", "de")) in words(nobody)
    assert consent not in words(nobody)

    on = await person.tap(plain(texts.say("btn-continue", "de")))
    assert words(on) == consent
    done = await person.tap("✅")
    offers = texts.say("offers-list", "de").splitlines()[0]
    assert plain(offers) in words(done), "what was wished for first is answered now"


async def test_whoever_begins_with_a_letter_is_greeted_with_the_next_word(walker: Make) -> None:
    person = walker("de")
    texts = person.service.knowledge.texts

    card = await person.say(LETTER)
    assert plain(texts.say("welcome-consent", "de")) not in words(card)
    assert "Testbetrieb" not in words(card)

    hello = await person.say("hallo")
    assert "Testbetrieb" in words(hello)
    assert plain(texts.say("welcome-consent", "de")) in words(hello)
