"""Somebody whose phone others read: discreet by words, and "delete" clears whoever holds."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from bot.store import case_tables, tables
from bot.store.session import box_of
from tests.walks.conftest import Walker, plain, words
from tests.walks.test_yusuf import labels

Make = Callable[[str], Walker]


async def _is_discreet(person: Walker) -> bool:
    async with person.service.db.read() as s:
        return (await s.scalars(select(tables.Person.discreet))).one()


@pytest.mark.parametrize(
    ("language", "watched", "yes", "openly"),
    [
        ("de", "mein Mann liest mein Handy", "ja bitte", "schreib wieder normal"),
        ("en", "my husband reads my messages", "yes please", "write openly again"),
        ("ar", "زوجي يقرأ رسائلي", "نعم", "اكتب لي بشكل عادي"),
        ("fa", "شوهرم پیام هایم را می خواند", "بله", "عادی بنویس"),
        ("tr", "kocam mesajlarımı okuyor", "evet", "normal yaz"),
        ("fr", "mon mari lit mes messages", "oui", "écris normalement"),
        ("ru", "муж читает мои сообщения", "да", "пиши открыто"),
        ("uk", "чоловік читає мої повідомлення", "так", "пиши відкрито"),
        ("ps", "خاوند مې پیغامونه لولي", "هو", "عادي ولیکه"),
        ("ku", "mêrê min peyamên min dixwîne", "erê", "eşkere binivîse"),
        ("so", "ninkayga wuxuu akhriyaa fariimahayga", "haa", "si furan u qor"),
        ("ti", "ሰብኣየይ ንተሌፎነይ ይርእዮ", "እወ", "ብግሁድ ጽሓፉለይ"),
        ("sq", "burri im lexon mesazhet e mia", "po", "shkruaj hapur"),
    ],
)
async def test_who_is_watched_is_offered_discretion_and_ends_it_by_words(
    walker: Make, language: str, watched: str, yes: str, openly: str
) -> None:
    person = walker(language)
    texts = person.service.knowledge.texts
    await person.say("/start")
    await person.tap("✅")

    offer = await person.say(watched)
    assert plain(texts.say("btn-discreet-on", language)) in labels(offer)
    assert not await _is_discreet(person), "nothing is switched on unasked"

    await person.say(yes)
    assert await _is_discreet(person)

    await person.say(openly)
    assert not await _is_discreet(person)


async def test_write_discreetly_is_done_at_once_and_confirmed(walker: Make) -> None:
    person = walker("en")
    texts = person.service.knowledge.texts

    done = await person.say("please write discreetly")

    assert plain(texts.say("privacy-discreet-on", "en")) == plain(done[0].text)
    assert await _is_discreet(person)


@pytest.mark.parametrize(("language", "clear"), [("de", "löschen"), ("ar", "احذف")])
async def test_delete_clears_the_chat_while_a_human_holds_and_the_staff_reads_nothing_of_it(
    walker: Make, language: str, clear: str
) -> None:
    person = walker(language)
    db, texts = person.service.db, person.service.knowledge.texts
    await person.say("/start")
    await person.tap("✅")
    await person.phone.tap("data_consent_delete?kind=discreet_on", stale=True)
    await person.answers()
    await person.say("/human")
    async with db.write() as s:
        case = (await s.scalars(select(case_tables.Ticket))).one()
        case.holder = "human"

    cleared = await person.say(clear)

    assert words(cleared) == plain(texts.say("privacy-cleared", language))
    left = [one for one in person.phone.transcript() if one.raw["from"]["is_bot"]]
    assert [one.id for one in left] == [cleared[0].id]
    async with db.read() as s:
        said = (await s.scalars(select(case_tables.CaseMessage.body))).all()
        assert clear not in [box_of(s).open(one).decode() for one in said]
