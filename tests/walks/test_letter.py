"""A letter with a deadline arrives in the middle of a booking, on a Saturday at ten at night."""

import re
from collections.abc import Callable
from typing import NamedTuple

import pytest
from sqlalchemy import select

from bot.practice.bubble import Bubble
from bot.store import case_tables
from bot.store.session import Database
from tests.walks.conftest import Walker, plain, words
from tests.walks.test_yusuf import bookings_of, labels

Make = Callable[[str], Walker]

RECEIVED = 16
"""The day of November of which the letter speaks."""


class Letter(NamedTuple):
    """What the person says, and the words of the card that matter."""

    wish: str
    letter: str
    when: str
    nobody: str
    today: str


SAID = {
    "de": Letter(
        "ich möchte eine autowerkstatt anschauen",
        "Ich habe heute eine Ablehnung vom BAMF bekommen, da steht eine Woche Frist, was tun?",
        "Bis wann genau muss ich klagen? Der Brief ist vom 16.11.",
        "Heute ist Samstag, da ist niemand",
        "heute prüfen",
    ),
    "ar": Letter(
        "بدي شوف ورشة سيارات",
        "اجاني رفض من البامف ومكتوب اسبوع مهلة شو اعمل؟",
        "لأي يوم لازم ارفع دعوى؟ الرسالة من 16.11",
        "اليوم السبت، ما في حدا",
        "اليوم",
    ),
}


async def topics_of(db: Database) -> list[tuple[str, str]]:
    """Give topic and urgency of every case."""
    async with db.read() as s:
        rows = await s.execute(select(case_tables.Ticket.topic, case_tables.Ticket.urgency))
        return [(row[0], row[1]) for row in rows]


def says_a_deadline(bubbles: list[Bubble]) -> bool:
    """Whether any day of the weeks after the letter is named."""
    days = {str(RECEIVED + ahead) for ahead in range(1, 15)}
    numbers = set(re.findall(r"\d+", words(bubbles).replace("K-100", "")))
    return bool(numbers & days)


async def _begins_to_book(person: Walker, wish: str) -> list[Bubble]:
    await person.say("/start")
    await person.tap("✅")
    await person.tap("ZUE Münster")
    await person.say("24")
    await person.say(wish)
    return await person.tap("10:00")


@pytest.mark.parametrize("language", ["de", "ar"])
async def test_a_letter_with_a_deadline_comes_first_and_the_booking_waits(
    walker: Make, language: str
) -> None:
    person, said = walker(language), SAID[language]
    db, texts = person.service.db, person.service.knowledge.texts
    asked = await _begins_to_book(person, said.wish)

    card = await person.say(said.letter)
    whom = words(card)
    assert plain(texts.say("handoff-esc-rejection-deadline-lawsuit", language)) in whom
    assert said.today in whom, "the letter is to be looked at today"
    assert "Verfahrensberatung" in whom
    assert "GGUA" in whom
    assert "Betreuungsdienst" in whom, "whom to see at the weekend"
    assert plain(texts.say("handoff-on-hold", language)) in whom
    assert "10:00" not in whom, "nobody asks about a workshop beside such a letter"
    assert await topics_of(db) == [("esc_rejection_deadline_lawsuit", "orange")]

    when = await person.say(said.when)
    assert plain(texts.say("handoff-esc-rejection-deadline-lawsuit", language)) in words(when)
    assert not says_a_deadline([*card, *when]), "no deadline is worked out"

    photo = await person.send(person.phone.send_photo)
    assert words(photo) == plain(texts.say("fallback-letter", language)), "no photo is read"
    assert "GGUA" in words(photo), "whom to show it to"

    nobody = await person.say(said.nobody)
    assert plain(texts.say("handoff-weekend", language)) in words(nobody)
    assert "10:00" not in labels(nobody), "these are no questions about dates"
    assert not says_a_deadline(nobody)

    assert await bookings_of(db) == []
    on = await person.tap(plain(texts.say("btn-continue", language)))
    assert words(on) == words(asked[-1:]), "the same question, where it was left"
    await person.tap(plain(texts.say("btn-yes-book", language)))
    assert await bookings_of(db) == [("F-MIM-WB-1201", "confirmed", 1)]
    assert len(await topics_of(db)) == 1, "one letter is one case"


async def test_before_consent_the_letter_is_answered_and_nothing_is_asked_beside_it(
    walker: Make,
) -> None:
    person = walker("de")
    texts = person.service.knowledge.texts
    consent = plain(texts.say("welcome-consent", "de"))
    await person.say("was kann man hier machen?")

    card = await person.say(SAID["de"].letter)
    assert plain(texts.say("handoff-esc-rejection-deadline-lawsuit", "de")) in words(card)
    assert plain(texts.say("handoff-on-hold", "de")) in words(card)
    assert consent not in words(card)

    nobody = await person.say(SAID["de"].nobody)
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

    card = await person.say(SAID["de"].letter)
    assert plain(texts.say("welcome-consent", "de")) not in words(card)
    assert "Testbetrieb" not in words(card)

    hello = await person.say("hallo")
    assert "Testbetrieb" in words(hello)
    assert plain(texts.say("welcome-consent", "de")) in words(hello)
